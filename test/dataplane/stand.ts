/** A network made by hand, standing in the kernel: namespaces of a tag of its own, gone when it is closed. */
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { Derivations } from "../../src/core/derive.ts";
import { Plan } from "../../src/dataplane/linux/plan.ts";
import type { Contribution } from "../../src/dataplane/linux/state.ts";
import { plan } from "../../src/dataplane/linux/warden/batch.ts";
import { converge } from "../../src/dataplane/linux/warden/converge.ts";
import { Desired } from "../../src/dataplane/linux/warden/desired.ts";
import { itemsOfHost } from "../../src/dataplane/linux/warden/hosts.ts";
import { Mirrors } from "../../src/dataplane/linux/warden/mirrors.ts";
import { Spaces } from "../../src/dataplane/linux/warden/spaces.ts";
import { networkOf } from "../../src/services/ec2/specs/index.ts";
import { graphOf } from "../../src/services/ec2/stations/index.ts";
import type { World } from "../network/world.ts";

/** Why no network can stand here; undefined where one can. */
export const noKernel = reasonAgainst();

/** What a command did. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
}

/** The kernel's side of a `World`. */
export class Stand {
  readonly #spaces = new Spaces(randomBytes(3).toString("hex"));
  readonly #desired = new Desired();
  readonly #mirrors = new Mirrors({ spaces: this.#spaces, desired: this.#desired, log: complain });
  readonly #plan: Plan;
  readonly #children = new Set<ChildProcess>();
  /** What the last change of rows sent. */
  sent: readonly Contribution[] = [];

  constructor(world: Pick<World, "database">) {
    const derivations = new Derivations(world.database);
    this.#plan = new Plan({
      derivations,
      read: Derivations.over(world.database, derivations),
      view: networkOf,
      graph: graphOf,
      send: (changes) => this.#apply(changes),
      failed: (source, error) => {
        throw new Error(source, { cause: error });
      },
    });
    this.settle();
  }

  /** Brings the kernel up to the rows. */
  settle(): void {
    this.sent = [];
    this.#plan.flush();
  }

  /** Settles when packets are copied that should be. */
  copying(): Promise<void> {
    return this.#mirrors.ready();
  }

  /** Joins a host to the internet, as the namespace `host-NAME`. */
  host(name: string, ...addresses: readonly string[]): string {
    this.#apply([{ source: `host/${name}`, items: itemsOfHost(name, addresses) }]);
    return `host-${name}`;
  }

  /** Runs a command inside a namespace and waits for it. */
  run(namespace: string, ...command: readonly string[]): Ran {
    return this.#run(namespace, command, "");
  }

  /** Whether an echo request is answered; options as ping has them. */
  pings(from: string, to: string, ...options: readonly string[]): boolean {
    return this.run(from, "ping", "-c1", "-W1", ...options, to).status === 0;
  }

  /** Whether words sent to a port come back. */
  talks(from: string, to: string, port: number, protocol: "tcp" | "udp" = "tcp", more = ""): boolean {
    const where = to.includes(":") ? `${protocol}6:[${to}]:${port}` : `${protocol}:${to}:${port}`;
    const patience = protocol === "tcp" ? ",connect-timeout=0.7" : "";
    return this.#run(from, ["socat", "-t0.5", "-", where + patience + more], "words").out === "words";
  }

  /** Sends every word back that comes to a port, until the stand is closed. */
  async echo(namespace: string, port: number, protocol: "tcp" | "udp" = "tcp"): Promise<void> {
    const where = `${protocol}6-listen:${port},fork,reuseaddr,ipv6only=0`;
    this.start(namespace, "socat", where, "exec:cat");
    const flag = protocol === "tcp" ? "-ltnH" : "-lunH";
    for (let tries = 0; tries < 100; tries++) {
      if (this.run(namespace, "ss", flag, `sport = :${port}`).out !== "") return;
      await new Promise((wake) => setTimeout(wake, 20));
    }
    throw new Error(`nothing listens on ${port} in ${namespace}`);
  }

  /** A conversation that stays open: each call says words and gives what has come back a little later. */
  converse(from: string, to: string, port: number, protocol: "tcp" | "udp" = "tcp"): () => Promise<boolean> {
    const child = this.start(from, "socat", "-", `${protocol}:${to}:${port}`);
    let heard = "";
    child.stdout!.on("data", (bytes: Buffer) => (heard += bytes.toString()));
    let said = 0;
    return async () => {
      const words = `${++said}.`;
      child.stdin!.write(words);
      for (let tries = 0; tries < 40 && !heard.includes(words); tries++)
        await new Promise((wake) => setTimeout(wake, 20));
      return heard.includes(words);
    };
  }

  /** Starts a command inside a namespace; it ends with the stand at the latest. */
  start(namespace: string, ...command: readonly string[]): ChildProcess {
    const child = spawn("ip", ["netns", "exec", this.#path(namespace), ...command], { stdio: "pipe" });
    this.#children.add(child);
    return child;
  }

  close(): void {
    this.#plan.stop();
    this.#mirrors.close();
    for (const child of this.#children) {
      child.kill("SIGKILL");
      for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe?.destroy();
    }
    for (const { name } of this.#spaces.all()) this.#spaces.remove(name);
    this.#spaces.release();
  }

  #run(namespace: string, command: readonly string[], input: string): Ran {
    const inside = ["netns", "exec", this.#path(namespace), ...command];
    const { status, stdout, stderr } = spawnSync("ip", inside, { encoding: "utf8", input });
    return { status, out: stdout + (status === 0 ? "" : stderr) };
  }

  /** The namespace's name for `ip netns`. */
  #path(namespace: string): string {
    return `fb${this.#spaces.tag}.${namespace}`;
  }

  #apply(changes: readonly Contribution[]): void {
    this.sent = changes;
    const delta = this.#desired.replace(changes);
    const refused = converge(plan(delta, this.#desired), { spaces: this.#spaces, desired: this.#desired });
    if (refused.length > 0) throw new Error(refused.join("\n"));
    this.#mirrors.follow(delta);
  }
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function reasonAgainst(): string | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return "needs root on Linux";
  const missing = ["ip", "nft", "socat", "ping", "ss"].filter((name) => spawnSync("which", [name]).status !== 0);
  if (missing.length > 0) return `needs ${missing.join(", ")}`;
  return existsSync("/proc/self/ns/net") ? undefined : "needs network namespaces";
}
