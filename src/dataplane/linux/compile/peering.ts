/**
 * Peerings: a road between two routers, with a namespace of its own that carries nothing for others.
 *
 * What is known of a packet crosses it in the hardware address that it comes from, as behind a router's middlebox.
 */
import { bitsOf, formatAddress } from "../../../net/address.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import type { PeeringEnd, PeeringSpec } from "../../../specs/network.ts";
import type { Item, RuleText } from "../state.ts";
import { entryMarks, hearing, telling } from "./handover.ts";
import type { Entry } from "./handover.ts";
import { hopChain, hopChains } from "./hop.ts";
import { linkName, named } from "./name.ts";
import { braced, byFamily, chain, element, ip, quoted, rule, stage } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { membership } from "./tag.ts";
import {
  addressOn,
  beyondHubBit,
  closedWithoutMark,
  delivers,
  deviceMac,
  end,
  families,
  far,
  forwarding,
  identifiedBit,
  insideMtu,
  marks,
  near,
  neighbours,
  originMark,
  rememberedBit,
  routesBy,
  routerMac,
  ruleFor,
  tooBig,
  withBit,
} from "./wire.ts";

/** The mark of what may cross, and the table that it is routed by. */
const across = 1;

/** The bit that says that a packet has been given its hop already. */
const hopped = 0x200000;

/** The time to live of most packets where routers are no hops: Linux guests begin with it. */
const guestLife = 64;

/** The device's links, to the first and the second end. */
const sides = ["a", "b"] as const;

/** All that a router has of a peering: its link, what comes by it, and the device, which both routers want. */
export function peeringItems(sight: Sight, router: string, id: string): Item[] {
  const peering = sight.view.peering(id);
  if (!peering) return [];
  return [...atRouter(sight, router, peering), ...deviceItems(sight, peering)];
}

/** Members of groups that a router's groups name, as far as they are its peers'. */
export function peerTagItems(sight: Sight, router: string): Item[] {
  const ports = portsOf(sight, router).filter(({ checked }) => checked);
  const filters = new Set(ports.flatMap((port) => [...(port.filters?.in ?? []), ...(port.filters?.out ?? [])]));
  const rules = [...filters].flatMap((filter) => sight.graph.filter(filter)?.rules ?? []);
  const tags = new Set(rules.flatMap(({ peer }) => (peer.kind === "tag" ? peer.tag : [])));
  return peersKnownTo(sight, router).flatMap((peer) =>
    portsOf(sight, peer).flatMap((port) =>
      membership(router, { ...port, tags: port.tags.filter((tag) => tags.has(tag)) }),
    ),
  );
}

/** The routers whose ports' tags a router's filters know besides its own. */
export function peersKnownTo({ view }: Pick<Sight, "view">, router: string): string[] {
  return (view.router(router)?.peerings ?? []).flatMap((id) => {
    const peering = view.peering(id);
    return peering?.keepsTags ? otherEnd(peering, router).router : [];
  });
}

/** The peerings by which answers of a router go back that no route leads: those of networks with translators (M21). */
export function waysBack({ view }: Pick<Sight, "view">, router: string): string[] {
  return (view.router(router)?.peerings ?? []).filter((id) => {
    const peering = view.peering(id);
    return peering && (view.router(otherEnd(peering, router).router)?.translators.length ?? 0) > 0;
  });
}

/** The match of answers to what a translator sent over a peering. */
export function answersOver(sight: Sight, router: string, peering: string): string {
  return `ct direction reply ct mark and 0xffff0000 == ${hex(sight.numbers.port(router, peering) * 0x10000)}`;
}

function portsOf({ view }: Pick<Sight, "view">, router: string) {
  return (view.router(router)?.ports ?? []).flatMap((id) => view.port(id) ?? []);
}

function otherEnd({ ends }: PeeringSpec, router: string): PeeringEnd {
  return ends[0].router === router ? ends[1] : ends[0];
}

function atRouter(sight: Sight, router: string, peering: PeeringSpec): Item[] {
  const { id, ends, keepsTags } = peering;
  const link = linkName("c", id);
  const [enters, entered, leaves] = [named("enter", id), named("entered", id), named("leave", id)];
  const routed = rule(`${routesBy(marks.entrance)} accept`);
  const beyond = originMark(sight.numbers.origin(router, otherEnd(peering, router).router)) + beyondHubBit;
  const entry: Entry = {
    life: guestLife,
    mark: sight.numbers.port(router, id),
    ...(keepsTags && { known: identifiedBit + beyond }),
  };
  const side = sides[ends[0].router === router ? 0 : 1];
  const remembers = waysBack(sight, router).includes(id)
    ? [rule(`${withBit(rememberedBit)} ct state != related ct direction original ${keptBy(sight, router, id)}`)]
    : [];
  return [
    { is: "link", a: end(router, link, routerMac), b: end(id, side, deviceMac) },
    ...neighbours(router, link, deviceMac, far),
    chain(router, enters, [
      rule(`jump ${hopChain}`),
      rule(`${withBit(identifiedBit)} meta mark set meta mark or ${beyond}`),
      ...remembers,
      routed,
    ]),
    chain(router, entered, [routed]),
    ...entryMarks(entry).map((mark) => element(router, "origins", String(mark), `goto ${entered}`)),
    chain(router, leaves, [rule(delivers)]),
    element(router, "entrances", quoted(link), `goto ${enters}`),
    element(router, "exits", quoted(link), `goto ${leaves}`),
    hearing(router, link, deviceMac, entry),
    telling(router, link, true),
  ];
}

function keptBy(sight: Sight, router: string, id: string): string {
  return `ct mark set ct mark and 0x0000ffff or ${hex(sight.numbers.port(router, id) * 0x10000)}`;
}

function deviceItems(sight: Sight, peering: PeeringSpec): Item[] {
  const { id, ends, mtu, keepsTags } = peering;
  const [a, b] = ends;
  return [
    { is: "namespace", name: id, kind: "router", sysctls: forwarding },
    ...closedWithoutMark(id),
    ...ruleFor(id, across, across),
    ...ends.flatMap((one, n) => {
      const side = sides[n]!;
      const entry: Entry = { life: guestLife, mark: hopped, ...(keepsTags && { known: identifiedBit }) };
      const own = [...sideItems(id, one, side, mtu), hearing(id, side, routerMac, entry), telling(id, side, keepsTags)];
      return sight.view.router(one.router) ? own : [...own, deadEnd(id, side)];
    }),
    ...hopChains(id, "inet", "return"),
    stage(id, "out", { hook: "prerouting", priority: -150 }, [
      rule('iifname "a" goto a_to_b'),
      rule('iifname "b" goto b_to_a'),
    ]),
    chain(id, "a_to_b", crossing(id, a, b)),
    chain(id, "b_to_a", crossing(id, b, a)),
    stage(id, "in", { hook: "forward", priority: 0 }, [
      ...ends.flatMap(({ router }, n) => (sight.view.router(router) ? [] : nobodyAt(router, sides[n]!, mtu))),
      rule('iifname "a" oifname "b" accept'),
      rule('iifname "b" oifname "a" accept'),
    ]),
    stage(id, "input", { hook: "input", priority: 0 }, []),
    stage(id, "output", { hook: "output", priority: 0 }, tooBig),
  ];
}

/** Where nothing runs no router is at the other end; what would go there is as long as it may be, and lost. */
function deadEnd(id: string, side: string): Item {
  return { is: "link", a: end(id, side, deviceMac), b: end(id, `no_${side}`, routerMac) };
}

/** IPv6 is looked at for its length after all rules, IPv4 before. */
function nobodyAt(router: string, side: string, mtu: number): RuleText[] {
  return [
    rule(`oifname "${side}" meta nfproto ipv6 meta length > ${mtu} accept`),
    rule(`oifname "${side}" drop`, `local/${router} X_ADDRESS_NOT_HELD`),
  ];
}

/** The device's side of one router: its neighbour, the routes to its blocks, the address that it is answered from. */
function sideItems(id: string, { blocks, addresses }: PeeringEnd, side: string, mtu: number): Item[] {
  const smaller = mtu < insideMtu;
  return [
    ...neighbours(id, side, routerMac, near),
    ...(smaller ? addresses.map((at) => addressOn(id, side, `${formatAddress(at)}/${bitsOf(at.family)}`)) : []),
    ...blocks.map((block): Item => ({
      is: "route",
      namespace: id,
      table: across,
      prefix: formatPrefix(block),
      kind: "unicast",
      link: side,
      via: near[block.base.family],
      ...(smaller && { mtu }),
    })),
  ];
}

/**
 * M26: from addresses of the one to addresses of the other. Nobody is at the address that the device itself answers
 * from.
 */
function crossing(id: string, from: PeeringEnd, to: PeeringEnd): RuleText[] {
  const why = `peering/${id}/${to.router} PCX_REQUIRES_ADDRESS_IN_VPC_CIDR`;
  const [sources, destinations] = [byFamily(from.blocks), byFamily(to.blocks)];
  const nobody = `local/${to.router} X_ADDRESS_NOT_HELD`;
  const foreign = (side: "saddr" | "daddr", family: 4 | 6, own: readonly string[]): RuleText =>
    rule(own.length > 0 ? `${ip(family)} ${side} != ${braced(own)} drop` : `meta nfproto ipv${family} drop`, why);
  return [
    ...families.map((family) => foreign("saddr", family, sources[family])),
    ...families.map((family) => foreign("daddr", family, destinations[family])),
    ...to.addresses.map((at) => rule(`${ip(at.family)} daddr ${formatAddress(at)} drop`, nobody)),
    rule(`meta mark and ${hopped} == 0 jump ${hopChain}`),
    rule(`meta mark set meta mark and 0xffff0000 or ${across} accept`, `peering/${id}/${to.router}`),
  ];
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, "0")}`;
}
