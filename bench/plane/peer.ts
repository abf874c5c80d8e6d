/** The network's peer: two plain namespaces and a plain forwarding one between them, with nothing of ours. */
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";

/** Names of the namespaces for `ip netns`, and the addresses of the two ends. */
export interface Peer {
  readonly from: string;
  readonly to: string;
  readonly address: string;
}

/** What runs and stands until the work is done. */
export interface PeerTools extends Peer {
  /** Runs a command at an end, and gives its output. Throws when it fails. */
  readonly does: (space: string, ...command: readonly string[]) => string;
  /** Begins a command at an end; it ends with the work. */
  readonly begins: (space: string, ...command: readonly string[]) => void;
}

/**
 * Makes the namespaces, and takes them away after the work.
 *
 * Links are as long as ours (9001 bytes) and, as our guests' ends have it, do not cut large packets themselves.
 */
export async function withPeer<T>(work: (tools: PeerTools) => Promise<T>): Promise<T> {
  const tag = `bench${randomBytes(3).toString("hex")}`;
  const [from, to, between] = [`${tag}.a`, `${tag}.b`, `${tag}.r`];
  const children: ChildProcess[] = [];
  const clear = (): void => {
    for (const child of children) child.kill("SIGKILL");
    for (const space of [from, to, between]) spawnSync("ip", ["netns", "delete", space]);
  };
  const does = (space: string, ...command: readonly string[]): string => ip("netns", "exec", space, ...command);
  const begins = (space: string, ...command: readonly string[]): void => {
    children.push(spawn("ip", ["netns", "exec", space, ...command], { stdio: "ignore" }));
  };
  process.once("exit", clear);
  try {
    for (const space of [from, to, between]) ip("netns", "add", space);
    for (const [n, space] of [from, to].entries()) joinTo(between, space, n);
    does(between, "sysctl", "-qw", "net.ipv4.ip_forward=1");
    return await work({ from, to, address: "10.98.1.2", does, begins });
  } finally {
    process.off("exit", clear);
    clear();
  }
}

function joinTo(between: string, space: string, n: number): void {
  const link = `p${n}`;
  const other = ["peer", "name", "eth0", "netns", space, "mtu", "9001"];
  ip("-n", between, "link", "add", link, "mtu", "9001", "type", "veth", ...other);
  ip("-n", between, "address", "add", `10.98.${n}.1/24`, "dev", link);
  ip("-n", between, "link", "set", link, "up");
  ip("-n", space, "address", "add", `10.98.${n}.2/24`, "dev", "eth0");
  for (const each of ["lo", "eth0"]) ip("-n", space, "link", "set", each, "up");
  ip("-n", space, "route", "add", "default", "via", `10.98.${n}.1`);
}

function ip(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("ip", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`ip ${args.join(" ")}: ${stderr || stdout}`);
  return stdout;
}
