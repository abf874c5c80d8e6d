/** A network made by hand, standing in the kernel: namespaces of a tag of its own, gone when it is closed. */
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { Derivations } from "../../src/core/derive.ts";
import type { Contribution, Item } from "../../src/dataplane/linux/state.ts";
import { plan } from "../../src/dataplane/linux/warden/batch.ts";
import { converge } from "../../src/dataplane/linux/warden/converge.ts";
import { Desired } from "../../src/dataplane/linux/warden/desired.ts";
import { Spaces } from "../../src/dataplane/linux/warden/spaces.ts";
import { Plan } from "../../src/dataplane/linux/plan.ts";
import { networkOf } from "../../src/services/ec2/specs/index.ts";
import { graphOf } from "../../src/services/ec2/stations/index.ts";
import type { World } from "../network/world.ts";

/** What a command did. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
}

/** The kernel's side of a `World`. */
export class Stand {
  readonly #spaces = new Spaces(randomBytes(3).toString("hex"));
  readonly #desired = new Desired();
  readonly #plan: Plan;
  readonly #children = new Set<ChildProcess>();
  /** What was sent last. */
  last: readonly Contribution[] = [];

  constructor(world: World) {
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
    this.last = [];
    this.#plan.flush();
  }

  /** Adds things that no row asks for, such as hosts on the internet. */
  add(source: string, items: readonly Item[]): void {
    this.#apply([{ source, items }]);
  }

  /** Runs a command inside a namespace and waits for it. */
  run(namespace: string, ...command: string[]): Ran {
    const { status, stdout, stderr } = spawnSync("ip", ["netns", "exec", this.path(namespace), ...command], {
      encoding: "utf8",
    });
    return { status, out: stdout + stderr };
  }

  /** Starts a command inside a namespace; it ends with the stand at the latest. */
  start(namespace: string, ...command: string[]): ChildProcess {
    const child = spawn("ip", ["netns", "exec", this.path(namespace), ...command], { stdio: "pipe" });
    this.#children.add(child);
    return child;
  }

  /** The namespace's name for `ip netns`. */
  path(namespace: string): string {
    return `fb${this.#spaces.tag}.${namespace}`;
  }

  close(): void {
    this.#plan.stop();
    for (const child of this.#children) child.kill("SIGKILL");
    for (const { name } of this.#spaces.all()) this.#spaces.remove(name);
    this.#spaces.release();
  }

  #apply(changes: readonly Contribution[]): void {
    this.last = changes;
    const batch = plan(this.#desired.replace(changes), this.#desired);
    const refused = converge(batch, { spaces: this.#spaces, desired: this.#desired });
    if (refused.length > 0) throw new Error(refused.join("\n"));
  }
}
