/**
 * Multicast domains of hubs: what a port sends to a group leaves its link past all routing, in frames, is copied in the
 * hub, and goes to the links of those who hear the group.
 *
 * A frame between routers and the hub comes from a hardware address that names a port: the sender on the way there, the
 * one that a copy is for on the way back. Filters are asked at the ingress of links, and nothing is tracked.
 */
import { formatAddress } from "../../../net/address.ts";
import type { Family } from "../../../net/address.ts";
import type { MulticastSpec, PortSpec } from "../../../specs/network.ts";
import type { ElementItem, Item, RuleText } from "../state.ts";
import { filterChain } from "./filter.ts";
import { isMiddlebox } from "./middlebox-port.ts";
import { linkName, middleboxSpace, multicastLink, named } from "./name.ts";
import { blocksOf, braced, byFamily, chain, element, ip, quoted, rule, set } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { deviceMac, end, families, routerMac } from "./wire.ts";

/** Where a hub's server hears what guests say of groups. */
export const heard = "listener";
/** The other end of that link, on which it is set down. */
const asked = "asked";

/** What hosts say to multicast routers. */
const igmp = 2;

/** So much of that is heard of a domain. */
const mostHeard = "limit rate 1000/second burst 2000 packets";

/** What is sent to groups; those of a link alone are for nobody else (RFC 4291). */
const toGroups: Readonly<Record<Family, string>> = {
  4: "ip daddr 224.0.0.0/4",
  6: "ip6 daddr ff00::/8 ip6 daddr != { ff01::/16, ff02::/16, ff11::/16, ff12::/16 }",
};

/** The order in which the ingress of a link is asked, before all else. */
const order = { groups: -20, border: -19, away: -18 } as const;

/** The hardware address that stands for a port, by its number. */
export function numberedMac(number: number): string {
  return ["02", "fd", ...(hex(number).match(/../g) ?? [])].join(":");
}

/** The number of the port that such an address stands for. */
export function numberIn(mac: string): number {
  return Number.parseInt(mac.split(":").slice(2).join(""), 16);
}

/** Where a hub hears what guests say of groups. */
export function askedLink(hub: string): Item[] {
  return [
    { is: "link", a: end(hub, asked, routerMac), b: end(hub, heard, deviceMac) },
    ...[asked, heard].map((link) => frames(hub, `in_${link}`, [], at(link, 0, "drop"))),
  ];
}

/** A domain: its links, its groups, and whom a copy is for. */
export function multicastItems(sight: Sight, id: string): Item[] {
  const domain = sight.view.multicast(id);
  if (!domain || !sight.view.hub(domain.hub)) return [];
  const { hub } = domain;
  const ports = domain.ports.flatMap(({ id: port }) => sight.view.port(port) ?? []);
  const routers = [...new Set(ports.map(({ router }) => router))];
  const spread = named("spread", id);
  return [
    ...families.map((family) => groupMap(hub, id, family)),
    frames(hub, spread, [
      ...families.map((family) => rule(`${ip(family)} daddr vmap @${groupsOf(id, family)}`)),
      rule("drop", `multicast-domain/${id} X_MULTICAST_NO_MEMBERS`),
    ]),
    ...routers.flatMap((router) => linkItems(domain, router, spread)),
    ...domain.groups.flatMap((group) => groupItems(sight, domain, group)),
  ];
}

/** A port in a domain: what it may send to groups, and what it gets of them. */
export function multicastPortItems(sight: Sight, domainId: string, portId: string): Item[] {
  const domain = sight.view.multicast(domainId);
  const number = domain?.ports.find(({ id }) => id === portId)?.number;
  const port = sight.view.port(portId);
  const segment = port?.segment === undefined ? undefined : sight.view.segment(port.segment);
  if (!domain || number === undefined || !port || !segment || !sight.view.hub(domain.hub)) return [];
  const link = multicastLink(domainId, port.router);
  const inside = isMiddlebox(port) ? throughMiddlebox(port) : [];
  return [
    ...inside,
    ...(inside.length > 0 ? [] : sayingItems(port.router, linkName("p", portId), port, ownOnly(port))),
    ...leavingItems(domain, port, segment.filterOut, [link, numberedMac(number)]),
    ...comingItems(port, segment.filterIn, [link, numberedMac(number)], inside.length > 0),
  ];
}

function linkItems({ id, hub, told }: MulticastSpec, router: string, spread: string): Item[] {
  const link = multicastLink(id, router);
  const membership = rule(`ip protocol ${igmp} ${mostHeard} fwd to ${quoted(asked)}`);
  return [
    { is: "link", a: end(router, link, routerMac), b: end(hub, link, deviceMac) },
    frames(
      hub,
      `in_${link}`,
      [...(told ? [membership] : []), rule("meta mark set @ll,64,32"), rule(`goto ${spread}`)],
      at(link, 0, "drop"),
    ),
    set(router, listeners(link), "ether_addr : verdict", { map: true }),
    set(router, listeners(link), "ether_addr : verdict", { map: true, family: "netdev" }),
    chain(router, named("come", link), [rule(`ether saddr vmap @${listeners(link)}`)], at(link, order.groups, "drop")),
    frames(router, named("come", link), [rule(`ether saddr vmap @${listeners(link)}`)], at(link, order.away, "drop")),
  ];
}

/** Copies for all members but the sender, whom the mark names as the end of its hardware address does. */
function groupItems({ view }: Sight, domain: MulticastSpec, group: MulticastSpec["groups"][number]): Item[] {
  const { id, hub } = domain;
  const text = formatAddress(group.address);
  const name = named("group", `${id}_${text}`);
  const numbers = new Map(domain.ports.map((port) => [port.id, port.number]));
  const copies = group.members.flatMap((member) => {
    const [number, router] = [numbers.get(member), view.port(member)?.router];
    if (number === undefined || router === undefined) return [];
    const sender = `0x${hex(number)}`;
    return { sender, to: `ether saddr set ${numberedMac(number)} dup to ${quoted(multicastLink(id, router))}` };
  });
  const [only] = copies;
  const alone =
    only && copies.length === 1
      ? [rule(`meta mark ${only.sender} drop`, `multicast-group/${id}/${text} X_MULTICAST_NO_MEMBERS`)]
      : [];
  const to: ElementItem = {
    is: "element",
    namespace: hub,
    family: "netdev",
    set: groupsOf(id, group.address.family),
    key: text,
    value: `goto ${name}`,
  };
  return [
    frames(hub, name, [
      ...alone,
      ...copies.map((copy) => rule(`meta mark != ${copy.sender} ${copy.to}`)),
      rule("drop"),
    ]),
    to,
  ];
}

/** What a port says to groups is judged at a link of a namespace: by the check of its addresses, then by its groups. */
function sayingItems(namespace: string, link: string, port: PortSpec, before: readonly RuleText[]): Item[] {
  const name = named("say", port.id);
  const station = `groups-out/${port.id}`;
  return [
    chain(namespace, named("saying", port.id), toChain(name), at(link, order.groups, "accept")),
    chain(namespace, name, [...before, ...asking(port.filters?.out, station)]),
  ];
}

/** The sender is who it says that it is. */
function ownOnly({ id, mac, checked, addresses, prefixes }: PortSpec): RuleText[] {
  const own = byFamily(blocksOf(addresses, prefixes));
  const station = `interface-out/${id}`;
  const foreign = (family: Family): string =>
    own[family].length === 0 ? `meta nfproto ipv${family}` : `${ip(family)} saddr != ${braced(own[family])}`;
  return [
    ...(mac === undefined ? [] : [rule(`ether saddr != ${mac} drop`, `${station} foreign hardware address`)]),
    ...(checked
      ? families.map((family) => rule(`${foreign(family)} drop`, `${station} ENI_SOURCE_DEST_CHECK_RESTRICTION`))
      : []),
  ];
}

function asking(filters: readonly string[] | undefined, station: string): RuleText[] {
  if (!filters) return [rule("accept")];
  return [...filters.map((filter) => rule(`jump ${filterChain(filter)}`, station)), rule("drop", station)];
}

/** The border of its segment, then the domain's own rules, and away to the hub. */
function leavingItems(
  domain: MulticastSpec,
  { router, id, segment }: PortSpec,
  filter: string,
  [link, mac]: readonly [link: string, mac: string],
): Item[] {
  const [own, name] = [linkName("p", id), named("leave", `${domain.id}_${id}`)];
  const station = `multicast-out/${segment}`;
  return [
    chain(router, named("leaving", id), toChain(name), at(own, order.border, "accept")),
    chain(router, name, [
      rule(`jump ${filterChain(filter)}`, `acl-out/${segment}`),
      domain.told
        ? rule(`meta l4proto ${igmp} accept`, station)
        : rule(`meta l4proto ${igmp} drop`, `${station} X_MULTICAST_NO_IGMP`),
      ...sources(domain, id, station),
      rule(`meta length > ${hubMtu} drop`, `${station} X_PACKET_TOO_BIG`),
      rule("ip frag-off & 0x3fff != 0 drop", `${station} X_PACKET_TOO_BIG`),
      rule("exthdr frag exists drop", `${station} X_PACKET_TOO_BIG`),
      rule("accept", station),
    ]),
    frames(
      router,
      named("away", id),
      families.map((family) => rule(`${toGroups[family]} ether saddr set ${mac} fwd to ${quoted(link)}`)),
      at(own, order.away, "accept"),
    ),
  ];
}

/** Bytes of the longest packet that a hub copies; it copies no fragments. */
const hubMtu = 8500;

function sources({ sources: known }: MulticastSpec, id: string, station: string): RuleText[] {
  if (!known) return [];
  const groups = known.filter(({ port }) => port === id).map(({ group }) => group);
  const why = `${station} X_MULTICAST_NOT_A_SOURCE`;
  return families.map((family) => {
    const own = groups.filter((group) => group.family === family).map(formatAddress);
    if (own.length === 0) return rule(`meta nfproto ipv${family} drop`, why);
    return rule(`${ip(family)} daddr != ${braced(own)} drop`, why);
  });
}

/** A copy for a port passes the border of its segment and its groups, and leaves by its link. */
function comingItems(
  port: PortSpec,
  filter: string,
  [link, mac]: readonly [link: string, mac: string],
  isJudgedInside: boolean,
): Item[] {
  const { router, id } = port;
  const [hear, give] = [named("hear", id), named("give", id)];
  const judged = isJudgedInside ? [rule("accept")] : asking(port.filters?.in, `groups-in/${id}`);
  const to: ElementItem = {
    is: "element",
    namespace: router,
    family: "netdev",
    set: listeners(link),
    key: mac,
    value: `goto ${give}`,
  };
  return [
    chain(router, hear, [rule(`jump ${filterChain(filter)}`, `acl-in/${id}`), ...judged]),
    element(router, listeners(link), mac, `goto ${hear}`),
    frames(router, give, [rule(`ether saddr set ${routerMac} fwd to ${quoted(linkName("p", id))}`)]),
    to,
  ];
}

/** The groups of a port that forwards for others are asked in its own namespace, between router and guest. */
function throughMiddlebox(port: PortSpec): Item[] {
  const space = middleboxSpace(port.id);
  const hear = named("hear", port.id);
  const on = (link: string, to: string): Item =>
    frames(
      space,
      named("away", link),
      families.map((family) => rule(`${toGroups[family]} fwd to ${quoted(to)}`)),
      at(link, order.away, "accept"),
    );
  const mac = port.mac === undefined ? [] : [rule(`ether saddr != ${port.mac} drop`, `interface-out/${port.id} mac`)];
  return [
    ...sayingItems(space, "down", port, mac),
    chain(space, named("hearing", port.id), toChain(hear), at("up", order.groups, "accept")),
    chain(space, hear, asking(port.filters?.in, `groups-in/${port.id}`)),
    on("down", "up"),
    on("up", "down"),
  ];
}

function toChain(name: string): RuleText[] {
  return families.map((family) => rule(`${toGroups[family]} goto ${name}`));
}

function at(link: string, priority: number, policy: "accept" | "drop"): string {
  return `type filter hook ingress device ${quoted(link)} priority ${priority}; policy ${policy};`;
}

/** A chain that sees frames. */
function frames(namespace: string, name: string, rules: readonly RuleText[], hook?: string): Item {
  return { is: "chain", namespace, family: "netdev", name, ...(hook !== undefined && { hook }), rules };
}

function listeners(link: string): string {
  return named("listeners", link);
}

function groupsOf(domain: string, family: Family): string {
  return named(`groups${family}`, domain);
}

function groupMap(hub: string, domain: string, family: Family): Item {
  const type = `ipv${family}_addr : verdict`;
  return set(hub, groupsOf(domain, family), type, { map: true, family: "netdev" });
}

function hex(number: number): string {
  return number.toString(16).padStart(8, "0");
}
