/** Who inspects which flow: new ones are shared out by their names, known ones stay where they are. */
import { placeOf } from "../../net/flow-name.ts";
import type { FlowFields } from "../../net/flow-name.ts";
import { flowOfBytes } from "./flow.ts";
import { outerPort } from "./outer.ts";

/** The appliances of a load balancer, and how flows are told apart. */
export interface Appliances {
  /** Addresses; those that new flows may go to. */
  readonly ends: readonly string[];
  readonly fields: FlowFields;
  /** Flows of an appliance that is gone from `ends` go to another at once. */
  readonly rebalances: boolean;
}

/** A flow that is being inspected. */
interface Inspected {
  readonly cookie: number;
  readonly port: number;
  end: string;
  seen: number;
}

/** AWS forgets flows of TCP after 350 seconds without a packet, others after 120; the longer counts for all here. */
const idleMs = 350_000;
const mostFlows = 65_536;

/** The memory of one endpoint. */
export class Relay {
  readonly #flows = new Map<string, Inspected>();
  readonly #cookies = new Map<number, Inspected>();
  #last = 0;

  /** Where a packet goes, its flow's number, and the port that it comes from; nothing where nobody inspects it. */
  choose(
    packet: Uint8Array,
    { ends, fields, rebalances }: Appliances,
    now: number,
  ): { end: string; cookie: number; port: number } | undefined {
    const name = flowOfBytes(packet, fields);
    if (name === undefined) return undefined;
    const known = this.#flows.get(name);
    if (known && now - known.seen <= idleMs && (!rebalances || ends.includes(known.end))) {
      known.seen = now;
      return known;
    }
    if (ends.length === 0) return undefined;
    const end = ends[placeOf(name, ends.length)]!;
    const flow: Inspected = known ?? { cookie: this.#newCookie(), port: outerPort(name), end, seen: now };
    flow.end = end;
    flow.seen = now;
    this.#keep(name, flow);
    return flow;
  }

  /** Whether an appliance sends back a packet of a flow that it was given. */
  knows(cookie: number, from: string, now: number): boolean {
    const flow = this.#cookies.get(cookie);
    if (flow?.end !== from) return false;
    flow.seen = now;
    return true;
  }

  #newCookie(): number {
    this.#last = (this.#last + 1) >>> 0;
    return this.#last;
  }

  #keep(name: string, flow: Inspected): void {
    this.#flows.delete(name);
    this.#flows.set(name, flow);
    this.#cookies.set(flow.cookie, flow);
    if (this.#flows.size <= mostFlows) return;
    const [oldest] = this.#flows;
    this.#flows.delete(oldest![0]);
    this.#cookies.delete(oldest![1].cookie);
  }
}
