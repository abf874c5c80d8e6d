/** Wardens for tests: a process with a tag and a directory of its own, and commands that look at what it made. */
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openControl } from "../client-control.ts";
import type { Control } from "../client-control.ts";
import { rootlessEntry } from "./holder.ts";
import { whyNoNamespaces } from "../native/scratch.ts";
import type { Methods, WardenEvent } from "../protocol.ts";
import type { Contribution, Item } from "../state.ts";

/** Why no warden can be tried on this machine, or nothing. */
export const whyNoWarden = whyNoNamespaces();

/** How a warden is started. */
export interface TrialOptions {
  readonly keep?: boolean;
  readonly rootless?: boolean;
  /** Path of a network namespace that plays the machine's own; without one the machine is not joined. */
  readonly machine?: string;
  readonly more?: readonly string[];
}

/** A warden under trial. */
export class Trial {
  readonly tag = randomBytes(3).toString("hex");
  readonly directory = mkdtempSync(join(tmpdir(), "warden-"));
  readonly socket = join(this.directory, "s", "w");
  readonly events: WardenEvent[] = [];
  control!: Control;
  process!: ChildProcess;
  words = "";
  readonly #options: TrialOptions;

  private constructor(options: TrialOptions) {
    this.#options = options;
  }

  static async start(options: TrialOptions = {}): Promise<Trial> {
    const trial = new Trial(options);
    await trial.spawn();
    return trial;
  }

  /** Starts the process (again) and connects. */
  async spawn(): Promise<void> {
    const { keep, rootless, machine, more = [] } = this.#options;
    const where = ["--socket", this.socket, "--state", join(this.directory, "state"), "--tag", this.tag];
    const own = [
      process.execPath,
      join(import.meta.dirname, "main.ts"),
      ...where,
      ...(keep ? ["--keep"] : []),
      ...(machine === undefined ? ["--no-host-link"] : []),
      ...more,
    ];
    const [program, ...args] = [...this.#around(rootless, machine), ...own];
    this.process = spawn(program!, args, { stdio: ["ignore", "ignore", "pipe"] });
    this.process.stderr!.on("data", (piece: Buffer) => (this.words += piece.toString()));
    for (let tries = 0; tries < 500; tries++) {
      const control = await openControl(this.socket, (event) => this.events.push(event));
      if (control !== undefined) return void (this.control = control);
      if (this.process.exitCode !== null) break;
      await sleep(20);
    }
    throw new Error(`the warden did not start: ${this.words}`);
  }

  ask<M extends keyof Methods>(method: M, takes: Methods[M]["takes"]): Promise<Methods[M]["gives"]> {
    return this.control.request(method, takes, 60_000);
  }

  apply(...changes: Contribution[]): Promise<object> {
    return this.ask("apply", { changes });
  }

  /** What a command prints inside a namespace, as the warden sees it. */
  inside(namespace: string, ...command: string[]): string {
    const enter = this.#options.rootless
      ? ["nsenter", "-t", String(this.control.pid), "-U", "-m", "--preserve-credentials"]
      : [];
    const [program, ...args] = [...enter, "ip", "netns", "exec", `fb${this.tag}.${namespace}`, ...command];
    const { stdout, stderr } = spawnSync(program!, args, { encoding: "utf8" });
    return stdout + stderr;
  }

  /** What a command prints in the network of a process. */
  enter(pid: number, ...command: string[]): string {
    const { stdout, stderr } = spawnSync("nsenter", ["-t", String(pid), "--net", ...command], { encoding: "utf8" });
    return stdout + stderr;
  }

  /** Ends the process as a crash does. */
  async kill(): Promise<void> {
    const over = this.ended();
    this.process.kill("SIGKILL");
    await over;
  }

  async ended(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    await new Promise((resolve) => this.process.once("exit", resolve));
  }

  /** Takes everything away, whatever state it is in. */
  async clear(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) await this.spawn();
    await this.ask("down", {}).catch(() => undefined);
    await this.ended();
    rmSync(this.directory, { recursive: true, force: true });
  }

  #around(rootless: boolean | undefined, machine: string | undefined): string[] {
    if (rootless) return rootlessEntry(join(this.directory, "state"), false);
    return machine === undefined ? [] : ["nsenter", `--net=${machine}`];
  }

  /** Names of the namespaces of its tag. */
  namespaces(): string[] {
    const { stdout } = spawnSync("ls", ["/run/netns"], { encoding: "utf8" });
    return stdout.split("\n").filter((name) => name.startsWith(`fb${this.tag}.`));
  }
}

/** Waits until something is so; throws after a time in milliseconds. */
export async function until(is: () => boolean | Promise<boolean>, patienceMs = 2_000): Promise<void> {
  for (const end = performance.now() + patienceMs; !(await is()); await sleep(10))
    if (performance.now() > end) throw new Error(`not so after ${patienceMs} ms: ${is.toString()}`);
}

/** A router with a guest behind each of some ports, its rules in the shape of real ones. */
export function smallNetwork(router: string, ports: number): Item[] {
  return [
    { is: "namespace", name: router, kind: "router", sysctls: { "ipv4/ip_forward": "1" } },
    { is: "set", namespace: router, family: "inet", name: "own4", body: "type ifname . ipv4_addr;", map: false },
    { is: "set", namespace: router, family: "inet", name: "ins", body: "type ifname : verdict;", map: true },
    {
      is: "chain",
      namespace: router,
      family: "inet",
      name: "entry",
      hook: "type filter hook prerouting priority -300; policy drop;",
      rules: [{ text: "iifname . ip saddr @own4 accept" }],
    },
    {
      is: "chain",
      namespace: router,
      family: "inet",
      name: "forward",
      hook: "type filter hook forward priority 0; policy drop;",
      rules: [{ text: "oifname vmap @ins", comment: "groups-in" }],
    },
    ...Array.from({ length: ports }, (_, at) => portItems(router, at)).flat(),
  ];
}

/** A port of a small network. */
export function portItems(router: string, at: number, link = `p${at}`): Item[] {
  const guest = `i-${router.slice(4)}-${at}`;
  const address = `10.0.${at >> 8}.${at & 255}`;
  const on = { namespace: router, family: "inet" } as const;
  return [
    { is: "namespace", name: guest, kind: "guest", sysctls: {} },
    { is: "link", a: { namespace: router, name: link, mtu: 9001 }, b: { namespace: guest, name: "eth0", mtu: 9001 } },
    { is: "address", namespace: guest, link: "eth0", address: `${address}/32` },
    {
      is: "route",
      namespace: guest,
      table: 254,
      prefix: "0.0.0.0/0",
      kind: "unicast",
      link: "eth0",
      via: "169.254.0.1",
    },
    { is: "address", namespace: router, link, address: "169.254.0.1/32" },
    { is: "neighbour", namespace: router, link, address: "169.254.0.9", mac: "02:00:00:00:00:09" },
    { is: "route", namespace: router, table: 254, prefix: `${address}/32`, kind: "unicast", link },
    { is: "element", ...on, set: "own4", key: `"${link}" . ${address}` },
    { is: "chain", ...on, name: `in_${link}`, rules: [{ text: "accept", comment: `in ${link}` }] },
    { is: "element", ...on, set: "ins", key: `"${link}"`, value: `jump in_${link}` },
    {
      is: "chain",
      namespace: router,
      family: "netdev",
      name: `in_${link}`,
      hook: `type filter hook ingress device "${link}" priority 0; policy accept;`,
      rules: [{ text: "ether type ip6 drop" }],
    },
  ];
}
