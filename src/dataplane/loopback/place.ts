/** Places to stand at: interfaces and instances by their ids, and the internet. */
import type { Address, Family } from "../../net/address.ts";
import { address, formatAddress, parseAddress, sameAddress } from "../../net/address.ts";
import { contains } from "../../net/prefix.ts";
import type { InstanceSpec } from "../../specs/instance.ts";
import type { NetworkView, PortSpec } from "../../specs/network.ts";
import { onTheInternet, outOf } from "./stations.ts";

/** Where a connection comes from. `source`: the address that it is to be sent from. */
export type Place =
  | { readonly is: "port"; readonly id: string; readonly source?: Address }
  | { readonly is: "instance"; readonly id: string; readonly source?: Address }
  | { readonly is: "internet"; readonly source?: Address };

/** What places are looked up in. */
export interface Map {
  network(): NetworkView;
  instance(id: string): InstanceSpec | undefined;
}

/** Where a packet sets out, from which address, and the instance whose guest sends it. */
export interface Start {
  readonly station: string;
  readonly source: Address;
  readonly instance?: string;
}

/** Whom packets on the internet come from unless a source is named: addresses for documentation. */
const somebody = { 4: address("203.0.113.10"), 6: address("3fff::10") } as const;

/** Reads `i-…`, `eni-…` or `internet`, with the address to send from. Undefined for what is no place. */
export function parsePlace(name: string, source: string): Place | undefined {
  const from = source === "" ? undefined : parseAddress(source);
  if (source !== "" && !from) return undefined;
  const sender = from ? { source: from } : {};
  if (name === "internet") return { is: "internet", ...sender };
  if (/^i-[0-9a-f]+$/.test(name)) return { is: "instance", id: name, ...sender };
  return /^eni-[0-9a-f]+$/.test(name) ? { is: "port", id: name, ...sender } : undefined;
}

/** Where a packet to a destination sets out; undefined when the place is not up or has no address of the family. */
export function startFrom(map: Map, place: Place, destination: Address): Start | undefined {
  if (place.is === "internet") {
    const source = place.source ?? somebody[destination.family];
    return source.family === destination.family ? { station: onTheInternet, source } : undefined;
  }
  const ports = portsOf(map, place);
  const port = ports.find((one) => place.source && holds(one, place.source)) ?? routed(map, ports, destination);
  const source = place.source ?? (port && firstAddress(port, destination.family));
  if (!port || source?.family !== destination.family) return undefined;
  const instance = port.behind.is === "instance" ? port.behind.id : undefined;
  return { station: outOf(port.id), source, ...(instance !== undefined && { instance }) };
}

/** The ports of a place that are up, in the order of the guest's devices. */
export function portsOf(map: Map, place: Place): PortSpec[] {
  if (place.is === "internet") return [];
  const network = map.network();
  const ids = place.is === "port" ? [place.id] : (map.instance(place.id)?.ports ?? []).map(({ port }) => port);
  return ids.flatMap((id) => network.port(id) ?? []);
}

/** Whether a destination never leaves the guest: its own addresses, and its loopback. */
export function isWithin(map: Map, place: Place, destination: Address): boolean {
  const text = formatAddress(destination);
  if (place.is === "internet") return false;
  if (text === "::1" || text.startsWith("127.")) return true;
  const instance = instanceOf(map, place);
  const ports = instance === undefined ? portsOf(map, place) : portsOf(map, { is: "instance", id: instance });
  return ports.some((port) => holds(port, destination));
}

/** The instance that a place is. */
export function instanceOf(map: Map, place: Place): string | undefined {
  if (place.is === "internet") return undefined;
  if (place.is === "instance") return place.id;
  const behind = map.network().port(place.id)?.behind;
  return behind?.is === "instance" ? behind.id : undefined;
}

/** A guest's own routing: by the device whose subnet holds the destination, else by the first. */
function routed(map: Map, ports: readonly PortSpec[], destination: Address): PortSpec | undefined {
  const network = map.network();
  const near = ports.find(({ segment }) => {
    const blocks = segment === undefined ? [] : (network.segment(segment)?.blocks ?? []);
    return blocks.some((block) => contains(block, destination));
  });
  return near ?? ports[0];
}

function firstAddress({ addresses }: PortSpec, family: Family): Address | undefined {
  return addresses.find((own) => own.family === family);
}

function holds({ addresses, prefixes }: PortSpec, at: Address): boolean {
  return addresses.some((own) => sameAddress(own, at)) || prefixes.some((prefix) => contains(prefix, at));
}
