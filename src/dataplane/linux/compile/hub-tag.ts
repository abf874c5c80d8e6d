/**
 * Tags over hubs and peerings: the addresses of those whose identity is known to a router though they stand in another
 * network, apart for each of those networks, since they may have equal addresses.
 *
 * They are senders alone (M33), so that they have sets of their own: rules about receivers do not look there.
 */
import { formatAddress } from "../../../net/address.ts";
import type { Family } from "../../../net/address.ts";
import type { NetworkView, PortSpec } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { isMiddlebox } from "./middlebox-port.ts";
import { middleboxSpace, named } from "./name.ts";
import { peersKnownTo } from "./peering.ts";
import { addressType, element, set } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { cameOf, families } from "./wire.ts";

/** Senders of one network who carry a tag. */
export interface Senders {
  /** The match of packets from their network, in a router's namespace; where there is none, addresses must do. */
  readonly came?: string;
  /** What their sets are called besides the tag. */
  readonly name: string;
  readonly ports: readonly PortSpec[];
}

/** The set of the addresses of such senders. */
export function senderSet(tag: string, family: Family, { name }: Pick<Senders, "name">): string {
  return named(`sender${family}${name}`, tag);
}

/** The set of their delegated blocks. */
export function senderBlockSet(tag: string, family: Family, { name }: Pick<Senders, "name">): string {
  return named(`senderblock${family}${name}`, tag);
}

/** The sets of a tag's senders. */
export function setsOfSenders(namespace: string, tag: string, senders: readonly Senders[]): Item[] {
  return senders.flatMap((one) =>
    families.flatMap((family) => {
      const type = addressType(family);
      return [
        set(namespace, senderSet(tag, family, one), type),
        set(namespace, senderBlockSet(tag, family, one), type),
      ];
    }),
  );
}

/**
 * Those who carry a tag in other networks that a namespace with filters hears: a router's, by their networks; a
 * middlebox's, which is not told them, all together.
 */
export function sendersOf(sight: Sight, namespace: string, tag: string): Senders[] {
  const { view, numbers } = sight;
  const port = namespace.startsWith("port-") ? view.port(namespace.slice("port-".length)) : undefined;
  const others = routersHeard(sight, port?.router ?? namespace);
  const carrying = (router: string): PortSpec[] => portsOf(view, router).filter(({ tags }) => tags.includes(tag));
  if (port) return others.length > 0 ? [{ name: "", ports: others.flatMap(carrying) }] : [];
  return others.flatMap((other) => {
    const ports = carrying(other);
    if (ports.length === 0) return [];
    const origin = numbers.origin(namespace, other);
    return [{ came: cameOf(origin), name: `.${origin}`, ports }];
  });
}

/** The routers whose ports a router knows over peerings, and over hubs where both their ends tell who sends. */
export function routersHeard(sight: Pick<Sight, "view">, router: string): string[] {
  const { view } = sight;
  const heard = (view.router(router)?.ports ?? []).flatMap((id) => {
    const behind = view.port(id)?.behind;
    const hub = behind?.is === "hub" ? view.hub(behind.id) : undefined;
    const ends = (hub?.ends ?? []).flatMap((end) => (end.at === "router" && tells(end) ? end.router : []));
    return ends.includes(router) ? ends : [];
  });
  return [...new Set([...heard, ...peersKnownTo(sight, router)])].filter((other) => other !== router);
}

/** Those of them in which somebody carries a tag that the router's filters name. */
export function routersNamed(sight: Sight, router: string): string[] {
  const tags = new Set(portsOf(sight.view, router).flatMap((port) => tagsNamed(sight, port)));
  if (tags.size === 0) return [];
  return routersHeard(sight, router).filter((other) =>
    portsOf(sight.view, other).some((port) => port.tags.some((tag) => tags.has(tag))),
  );
}

/** Senders elsewhere under the tags that a router's filters name, in its namespace and those of its middleboxes. */
export function hubTagItems(sight: Sight, router: string): Item[] {
  return portsOf(sight.view, router).flatMap((port) => {
    const namespace = isMiddlebox(port) ? middleboxSpace(port.id) : router;
    return tagsNamed(sight, port).flatMap((tag) => {
      const senders = sendersOf(sight, namespace, tag);
      return [...setsOfSenders(namespace, tag, senders), ...senders.flatMap((one) => members(namespace, tag, one))];
    });
  });
}

function members(namespace: string, tag: string, senders: Senders): Item[] {
  return senders.ports.flatMap(({ addresses, prefixes }) => [
    ...addresses.map((at) => element(namespace, senderSet(tag, at.family, senders), formatAddress(at))),
    ...prefixes.map(({ base }) => element(namespace, senderBlockSet(tag, base.family, senders), formatAddress(base))),
  ]);
}

function tagsNamed({ graph }: Sight, { filters }: PortSpec): string[] {
  const rules = (filters?.in ?? []).flatMap((filter) => graph.filter(filter)?.rules ?? []);
  return [...new Set(rules.flatMap(({ peer }) => (peer.kind === "tag" ? peer.tag : [])))];
}

function tells({ doors }: { readonly doors: readonly { readonly tells: boolean }[] }): boolean {
  return doors.some((door) => door.tells);
}

function portsOf(view: NetworkView, router: string): PortSpec[] {
  return (view.router(router)?.ports ?? []).flatMap((id) => view.port(id) ?? []);
}
