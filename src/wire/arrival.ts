/** By which VPC endpoint, or at which public address, a connection came, for calls that come inside it. */
import type { Duplex } from "node:stream";
import type { Via } from "../core/call.ts";

/** The part of an endpoint, or of an address on the internet, in a connection. */
export interface Arrival {
  /** Absent for a connection that came over the internet. */
  readonly via?: Via;
  /** The address that was called. */
  readonly address?: string;
  /** Services, by model name, that it leads to. */
  readonly services: readonly string[];
}

const arrivals = new WeakMap<Duplex, Arrival>();

/** Notes by what a connection came. */
export function noteArrival(socket: Duplex, arrival: Arrival): void {
  arrivals.set(socket, arrival);
}

/** What a connection came by; nothing for all others. */
export function arrivalOf(socket: Duplex): Arrival | undefined {
  return arrivals.get(socket);
}
