/** By which VPC endpoint a connection came, for calls that come inside it. */
import type { Duplex } from "node:stream";
import type { Via } from "../core/call.ts";

/** An endpoint's part in a connection. */
export interface Arrival {
  readonly via: Via;
  /** Services, by model name, that the endpoint leads to. */
  readonly services: readonly string[];
}

const arrivals = new WeakMap<Duplex, Arrival>();

/** Notes by which endpoint a connection came. */
export function noteArrival(socket: Duplex, arrival: Arrival): void {
  arrivals.set(socket, arrival);
}

/** The endpoint that a connection came by; nothing for all others. */
export function arrivalOf(socket: Duplex): Arrival | undefined {
  return arrivals.get(socket);
}
