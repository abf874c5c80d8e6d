/** The network's peer: two plain namespaces and plain forwarding ones between them, with nothing of ours. */
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
 * Makes the namespaces, with so many forwarding ones between, and takes them away after the work.
 *
 * Links are as long as ours (9001 bytes) and, as our guests' ends have it, do not cut large packets themselves.
 */
export async function withPeer<T>(work: (tools: PeerTools) => Promise<T>, hops = 1): Promise<T> {
  const tag = `bench${randomBytes(3).toString("hex")}`;
  const [from, to] = [`${tag}.a`, `${tag}.b`];
  const between = Array.from({ length: hops }, (_, n) => `${tag}.r${n}`);
  const children: ChildProcess[] = [];
  const clear = (): void => {
    for (const child of children) child.kill("SIGKILL");
    for (const space of [from, to, ...between]) spawnSync("ip", ["netns", "delete", space]);
  };
  const does = (space: string, ...command: readonly string[]): string => ip("netns", "exec", space, ...command);
  const begins = (space: string, ...command: readonly string[]): void => {
    children.push(spawn("ip", ["netns", "exec", space, ...command], { stdio: "ignore" }));
  };
  process.once("exit", clear);
  try {
    const chain = [from, ...between, to];
    for (const space of chain) ip("netns", "add", space);
    for (const [n, space] of chain.slice(1).entries()) joined(chain[n]!, space, n);
    for (const space of [from, to]) ip("-n", space, "link", "set", "lo", "up");
    ip("-n", from, "route", "add", "default", "via", "10.98.0.2");
    ip("-n", to, "route", "add", "default", "via", `10.98.${hops}.1`);
    for (const [n, space] of between.entries()) forwards(space, n, hops);
    return await work({ from, to, address: `10.98.${hops}.2`, does, begins });
  } finally {
    process.off("exit", clear);
    clear();
  }
}

/** A link between two neighbours of the chain: `right` of the one, `left` of the other. */
function joined(one: string, other: string, n: number): void {
  const peer = ["peer", "name", "left", "netns", other, "mtu", "9001"];
  ip("-n", one, "link", "add", "right", "mtu", "9001", "type", "veth", ...peer);
  for (const [space, link, last] of [
    [one, "right", 1],
    [other, "left", 2],
  ] as const) {
    ip("-n", space, "address", "add", `10.98.${n}.${last}/24`, "dev", link);
    ip("-n", space, "link", "set", link, "up");
  }
}

/** The nth namespace between forwards to the first network and to the last. */
function forwards(space: string, n: number, hops: number): void {
  ip("netns", "exec", space, "sysctl", "-qw", "net.ipv4.ip_forward=1");
  if (n > 0) ip("-n", space, "route", "add", "10.98.0.0/24", "via", `10.98.${n}.1`);
  if (n < hops - 1) ip("-n", space, "route", "add", `10.98.${hops}.0/24`, "via", `10.98.${n + 1}.2`);
}

function ip(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("ip", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`ip ${args.join(" ")}: ${stderr || stdout}`);
  return stdout;
}
