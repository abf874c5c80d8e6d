/** A network under traffic that is disturbed: everything is back soon, and nothing passes meanwhile that may not. */
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { sample } from "../../proof.ts";
import type { PlaneServer } from "../plane-server.ts";
import { Kernel } from "./kernel.ts";
import { buildChaosNetwork, streamsOf } from "./network.ts";
import type { ChaosNetwork } from "./network.ts";
import { Traffic } from "./traffic.ts";

/** How soon everything must be as before, in milliseconds; in `make test` other tests take the processor meanwhile. */
export const healedWithinMs = sample(2_000, 6_000);
/** How long a warden that follows a killed one may take until it listens: packets do not wait for it. */
const startPatienceMs = 10_000;
/** What is disturbed shows within this time, in milliseconds. */
const leastMs = 100;

/** Kinds of namespaces that the warden alone fills. */
export const kinds = ["vpc", "nat", "igw", "internet"] as const;

/** A network, its traffic, and what stood in the kernel before anything was disturbed. */
export class Storm {
  readonly network: ChaosNetwork;
  readonly traffic: Traffic;
  readonly kernel: Kernel;
  readonly #server: PlaneServer;
  readonly #before: Awaited<ReturnType<Kernel["standing"]>>;

  /** Builds the network in a server and sets all traffic going. */
  static async raise(server: PlaneServer): Promise<Storm> {
    const network = await buildChaosNetwork(server);
    const plane = await server.plane();
    const traffic = await Traffic.begin(new Kernel(plane), streamsOf(network));
    const kernel = new Kernel(plane, traffic.pid);
    return new Storm({ server, network, traffic, kernel, before: await kernel.standing() });
  }

  private constructor(parts: {
    readonly server: PlaneServer;
    readonly network: ChaosNetwork;
    readonly traffic: Traffic;
    readonly kernel: Kernel;
    readonly before: Awaited<ReturnType<Kernel["standing"]>>;
  }) {
    this.network = parts.network;
    this.traffic = parts.traffic;
    this.kernel = parts.kernel;
    this.#server = parts.server;
    this.#before = parts.before;
  }

  /** Disturbs again and again; each time everything must flow and stand as before soon enough. */
  async survives(disturb: () => void | Promise<void>, rounds: number): Promise<void> {
    const { traffic, kernel } = this;
    for (let round = 0; round < rounds; round++) {
      const began = Date.now();
      await disturb();
      const disturbed = Date.now();
      while (!(traffic.flows(disturbed + leastMs) && isSame(await kernel.standing(), this.#before))) {
        await sleep(20);
        if (Date.now() < disturbed + healedWithinMs) continue;
        assert.deepEqual(traffic.waiting(), [], "does not flow again");
        assert.deepEqual(await kernel.standing(), this.#before);
      }
      assert(traffic.outage(began) < healedWithinMs, `nothing came for ${traffic.outage(began)} ms`);
      assert.deepEqual(traffic.intruders(), [], "arrived although it is forbidden");
    }
  }

  /** Namespaces of a kind. */
  named(kind: string): string[] {
    return this.kernel.names().filter((name) => name === kind || name.startsWith(`${kind}-`));
  }

  linksOf(namespace: string): string[] {
    const lines = this.kernel.inside(namespace, "ip", "-o", "link", "show", "type", "veth").split("\n");
    return lines.flatMap((line) => /^\d+: ([^@:]+)/.exec(line)?.[1] ?? []);
  }

  /** Ends the warden as a crash does; gives its process id. */
  async killWarden(): Promise<number> {
    const { warden } = await this.#server.plane();
    process.kill(warden!, "SIGKILL");
    return warden!;
  }

  /** Waits for the one that follows. */
  async wardenAfter(killed: number): Promise<void> {
    for (const until = Date.now() + startPatienceMs; ; await sleep(10)) {
      const { warden = killed } = await this.#server.plane().catch(() => ({ warden: killed }));
      if (warden !== killed) return;
      assert(Date.now() < until, "no warden follows the killed one");
    }
  }
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
