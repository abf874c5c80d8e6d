/** The doors of hubs: their numbers in marks, and what is told of packets of known senders by them. */
import type { HubSpec } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { doorMac, tellers } from "./handover.ts";
import { set } from "./rule-set.ts";
import type { Sight } from "./sight.ts";

/** The lowest bit of a door's number in a mark. */
export const doorBit = 18;
/** All bits of it. */
export const doorBits = 0xfffc0000;

/** The doors of a hub by which known senders come: their numbers in the hub, and the router behind each. */
export function tellingDoors(sight: Sight, hub: HubSpec): { readonly number: number; readonly router: string }[] {
  return hub.ends.flatMap((end) =>
    end.at === "router"
      ? end.doors
          .filter(({ tells }) => tells)
          .map(({ port }) => ({ number: doorNumber(sight, hub.id, port) >>> doorBit, router: end.router }))
      : [],
  );
}

/** The map of the hardware addresses by which a namespace tells doors. */
export function tellersOf(namespace: string): Item {
  return set(namespace, tellers, "mark : ether_addr", { map: true, family: "netdev" });
}

/** What is told of what came at a door. */
export function teller(namespace: string, mark: number): Item[] {
  const value = doorMac(mark >>> doorBit);
  return [{ is: "element", namespace, family: "netdev", set: tellers, key: hex(mark), value }];
}

/** The number of a door where a mark has it. */
export function doorNumber({ numbers }: Sight, hub: string, port: string): number {
  const number = numbers.port(hub, port);
  if (number > doorBits >>> doorBit) throw new Error(`${hub} has more doors than a mark can name`);
  return (number << doorBit) >>> 0;
}

/** A mark as nft reads it. */
export function hex(value: number): string {
  return `0x${(value >>> 0).toString(16).padStart(8, "0")}`;
}
