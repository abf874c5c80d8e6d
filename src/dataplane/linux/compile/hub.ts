/**
 * Hubs: a namespace between the routers that a transit gateway ties, with a kernel table for each of its own tables and
 * each zone that packets come from (M27, M30, M31, M34).
 *
 * A packet's mark says by which table it is routed (the lower half), what is known of its sender, and by which door it
 * came (from bit 18 on), so that "packet too big" goes back by that.
 */
import { formatAddress } from "../../../net/address.ts";
import type { Family } from "../../../net/address.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import type { HubEnd, HubRouterEnd, HubSpec, HubTableSpec } from "../../../specs/network.ts";
import type { Item, RuleText } from "../state.ts";
import { hearing, telling } from "./handover.ts";
import { doorBit, doorBits, doorNumber, hex, teller, tellersOf } from "./hub-door.ts";
import { hubMemoryItems } from "./hub-memory.ts";
import { doorLink, named, peerLink } from "./name.ts";
import { chain, element, ip, quoted, rule, set, stage, verdicts } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import {
  addressOn,
  closedWithoutMark,
  deviceMac,
  end as linkEnd,
  everywhere,
  families,
  far,
  forwarding,
  identifiedBit,
  near,
  neighbours,
  refused,
  rememberedBit,
  routeVia,
  routerMac,
  ruleFor,
  sink,
  tableBits,
  tooBig,
} from "./wire.ts";

/** Kernel tables of doors come after all that a mark can name. */
const firstDoorTable = 0x10000;

/** The lower half of the mark of what comes by a door that no table routes: it is told first that it is too big. */
const homeless = 1;

/** Who says "too big" where no interface does, and what a packet of the hub's own begins with. */
const nobody = { 4: "169.254.0.9/32", 6: "fd00:ec2::fb/128" } as const;

/** The hub by itself: what is there before anything is tied to it. */
export function hubItems(sight: Sight, id: string): Item[] {
  const hub = sight.view.hub(id);
  if (!hub) return [];
  return [
    { is: "namespace", name: id, kind: "router", sysctls: forwarding },
    { is: "link", a: linkEnd(id, sink, routerMac), b: linkEnd(id, "drain", deviceMac) },
    ...neighbours(id, sink, deviceMac, far),
    ...neighbours(id, sink, deviceMac, refused),
    ...closedWithoutMark(id),
    ...families.map((family) => addressOn(id, "lo", nobody[family])),
    ...["entrances", "exits"].map((name) => verdicts(id, name)),
    ...["refusals", "blackholes", "homeless"].map((name) => set(id, name, "mark : verdict", { map: true })),
    ...families.map((family) => set(id, `doors${family}`, `mark : ipv${family}_addr`, { map: true })),
    tellersOf(id),
    stage(id, "out", { hook: "prerouting", priority: -150 }, [rule("iifname vmap @entrances")]),
    stage(id, "in", { hook: "forward", priority: 0 }, [rule("oifname vmap @exits")]),
    element(id, "exits", quoted(sink), "goto refused"),
    ...ruleFor(id, homeless, homeless),
    ...families.map((family) => ({
      ...routeVia(id, homeless, everywhere[family], sink, refused[family]),
      mtu: hub.mtu,
    })),
    chain(id, clampChain, clamping(hub)),
    chain(id, "refused", [
      rule(`${toldLater} meta length > ${hub.mtu} accept`),
      rule(`meta mark and ${tableBits} == ${homeless} meta mark and ${doorBits} vmap @homeless`),
      ...families.map((family) =>
        rule(`rt ${ip(family)} nexthop ${far[family]} meta mark and ${tableBits} vmap @blackholes`),
      ),
      rule(`meta mark and ${tableBits} vmap @refusals`),
      rule("drop", "transit-routes"),
    ]),
    stage(id, "input", { hook: "input", priority: 0 }, []),
    stage(id, "output", { hook: "output", priority: 0 }, [
      ...families.map((family) => {
        const sender = `${ip(family)} saddr`;
        const door = `meta mark and ${doorBits} map @doors${family}`;
        return rule(`${sender} ${bare(nobody[family])} ${sender} set ${door}`);
      }),
      ...tooBig,
      rule("icmp type time-exceeded accept"),
      rule("icmpv6 type time-exceeded accept"),
    ]),
  ];
}

/** An end of a hub, with the links that lead to it. */
export function hubEndItems(sight: Sight, hubId: string, endId: string): Item[] {
  const hub = sight.view.hub(hubId);
  const end = hub?.ends.find(({ id }) => id === endId);
  if (!hub || !end) return [];
  if (end.at === "router")
    return [
      ...end.doors.flatMap((door) => doorItems(sight, hub, end, door)),
      ...(end.remembers === undefined ? [] : hubMemoryItems(sight, hub, end, end.remembers)),
    ];
  return peerItems(sight, hub, end);
}

/** A table of a hub, in every zone that packets come to it from. */
export function hubTableItems(sight: Sight, id: string): Item[] {
  const table = sight.view.hubTable(id);
  const hub = table && sight.view.hub(table.hub);
  if (!table || !hub) return [];
  const users = hub.ends.filter((end) => end.table === id);
  const zones = users.flatMap((end) => (end.at === "router" ? end.doors.map(({ zone }) => zone) : [undefined]));
  return [...new Set(zones)].flatMap((zone) => tableIn(sight, hub, table, zone));
}

/** The namespace that a door of an end leads into: the hub's, or the end's own where that remembers flows. */
export function spaceOfEnd(hubId: string, { id, remembers }: HubRouterEnd): string {
  return remembers === undefined ? hubId : id;
}

function doorItems(sight: Sight, hub: HubSpec, end: HubRouterEnd, door: HubRouterEnd["doors"][number]): Item[] {
  const port = sight.view.port(door.port);
  if (!port) return [];
  const link = doorLink(door.port);
  const own = port.addresses.map((at) => [at.family, formatAddress(at)] as const);
  const [mac, hop] = end.remembers === undefined ? [routerMac, near] : [deviceMac, far];
  const own4 = own.flatMap(([family, text]) => (family === 4 ? text : []));
  const own6 = own.flatMap(([family, text]) => (family === 6 ? text : []));
  const before = [
    ...own4.map((text) => rule(`ip daddr ${text} drop`, `interface-in/${port.id} X_TRANSIT_INTERFACE`)),
    ...own6.map((text) => rule(`ip6 daddr ${text} drop`, `interface-in/${port.id} X_TRANSIT_INTERFACE`)),
    ...(end.carries6 ? [] : [rule("meta nfproto ipv6 drop", `interface-in/${port.id} X_TGW_NO_IPV6`)]),
  ];
  const number = doorNumber(sight, hub.id, door.port);
  const answersFrom = ([4, 6] as const).flatMap((family) => {
    const [text] = family === 4 ? own4 : own6;
    return text === undefined ? [] : [element(hub.id, `doors${family}`, hex(number), text)];
  });
  return [
    ...neighbours(hub.id, link, mac, hop),
    hearing(hub.id, link, mac),
    telling(hub.id, link, door.tells, doorBits),
    ...teller(hub.id, number),
    ...answersBy(hub.id, link, hop, number),
    chain(hub.id, named("enter", door.port), [...before, ...entering(sight, hub, end, number, door.zone)]),
    ...(end.table === undefined ? homelessItems(hub, end, door.port, number) : []),
    chain(hub.id, named("leave", door.port), [
      ...(end.carries6 ? [] : [rule("meta nfproto ipv6 drop", `transit-out/${hub.id}/${end.id} X_TGW_NO_IPV6`)]),
      clamps,
      rule("accept"),
    ]),
    element(hub.id, "entrances", quoted(link), `goto ${named("enter", door.port)}`),
    element(hub.id, "exits", quoted(link), `goto ${named("leave", door.port)}`),
    ...answersFrom,
  ];
}

function peerItems(sight: Sight, hub: HubSpec, end: Extract<HubEnd, { at: "hub" }>): Item[] {
  const there = sight.view.hub(end.hub)?.ends.find(({ id }) => id === end.end);
  if (there?.at !== "hub") return [];
  const link = peerLink(hub.id, end.id);
  const ends = [linkEnd(hub.id, link, deviceMac), linkEnd(end.hub, peerLink(end.hub, there.id), deviceMac)] as const;
  const [a, b] = hub.id < end.hub ? ends : [ends[1], ends[0]];
  const key = `${hub.id}_${end.id}`;
  return [
    { is: "link", a, b },
    ...neighbours(hub.id, link, deviceMac, far),
    hearing(hub.id, link, deviceMac),
    telling(hub.id, link, false),
    chain(hub.id, named("enter", key), entering(sight, hub, end, 0, undefined)),
    chain(hub.id, named("leave", key), [clamps, rule("accept")]),
    element(hub.id, "entrances", quoted(link), `goto ${named("enter", key)}`),
    element(hub.id, "exits", quoted(link), `goto ${named("leave", key)}`),
  ];
}

/** What the hub says itself of a packet goes back by the door at which that came. */
function answersBy(hub: string, link: string, hop: Readonly<Record<Family, string>>, mark: number): Item[] {
  const table = firstDoorTable + (mark >>> doorBit);
  return families.flatMap((family): Item[] => [
    { is: "rule", namespace: hub, family, priority: 900, incoming: "lo", mark, mask: doorBits, table },
    { is: "route", namespace: hub, table, prefix: everywhere[family], kind: "unicast", link, via: hop[family] },
  ]);
}

/** By the table that the end uses, in the zone that the packet comes from. */
function entering(
  sight: Sight,
  hub: HubSpec,
  { id, table }: HubEnd,
  number: number,
  zone: string | undefined,
): RuleText[] {
  const station = `transit-in/${hub.id}/${id}`;
  if (table === undefined && number === 0) return [rule("drop", `${station} ${notAssociated}`)];
  const mark = number + (table === undefined ? homeless : sight.numbers.hubTable(hub.id, table, zone));
  const kept = identifiedBit + rememberedBit;
  return [rule(`meta mark set meta mark and ${hex(kept)} or ${hex(mark)} accept`, station)];
}

const notAssociated = "TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION";

function homelessItems(hub: HubSpec, end: HubEnd, port: string, number: number): Item[] {
  const name = named("homeless", port);
  return [
    chain(hub.id, name, [rule("drop", `transit-in/${hub.id}/${end.id} ${notAssociated}`)]),
    element(hub.id, "homeless", hex(number), `goto ${name}`),
  ];
}

/** IPv6 is looked at for its length after all rules, IPv4 before. */
const toldLater = "meta nfproto ipv6";

const headerBytes = { 4: 40, 6: 60 } as const;
const segment = "tcp option maxseg size";

const clampChain = "clamp";
const clamps = rule(`tcp flags syn / syn,rst jump ${clampChain}`);

function clamping({ mtu }: HubSpec): RuleText[] {
  return families.map((family) => {
    const most = mtu - headerBytes[family];
    return rule(`meta nfproto ipv${family} ${segment} > ${most} ${segment} set ${most}`);
  });
}

function tableIn(sight: Sight, hub: HubSpec, table: HubTableSpec, zone: string | undefined): Item[] {
  const number = sight.numbers.hubTable(hub.id, table.id, zone);
  const [refusal, blackhole] = [named("refuse", String(number)), named("blackhole", String(number))];
  const station = `transit-routes/${table.id}`;
  const via = (prefix: string, family: Family, link: string, hop: Readonly<Record<Family, string>>): Item => ({
    is: "route",
    namespace: hub.id,
    table: number,
    prefix,
    kind: "unicast",
    link,
    via: hop[family],
    mtu: hub.mtu,
  });
  return [
    ...ruleFor(hub.id, number, number),
    ...families
      .filter((family) => !table.routes.some(({ prefix }) => prefix.length === 0 && prefix.base.family === family))
      .map((family) => via(everywhere[family], family, sink, refused)),
    ...table.routes.map((route) => {
      const end = route.way.to === "end" ? endNamed(hub, route.way.id) : undefined;
      const [link, hop] = (end && wayTo(sight, hub, end, zone)) ?? [sink, far];
      return via(formatPrefix(route.prefix), route.prefix.base.family, link, hop);
    }),
    chain(hub.id, refusal, [rule("drop", `${station} TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT`)]),
    chain(hub.id, blackhole, [rule("drop", `${station} TGW_RTB_BAD_STATE_ROUTE`)]),
    element(hub.id, "refusals", String(number), `goto ${refusal}`),
    element(hub.id, "blackholes", String(number), `goto ${blackhole}`),
  ];
}

function endNamed({ ends }: HubSpec, id: string): HubEnd | undefined {
  return ends.find((end) => end.id === id);
}

/** M27: by the door in the packet's own zone, or by the first one. */
function wayTo(
  sight: Sight,
  hub: HubSpec,
  end: HubEnd,
  zone: string | undefined,
): [link: string, hop: Readonly<Record<Family, string>>] | undefined {
  if (end.at === "hub") {
    const there = sight.view.hub(end.hub)?.ends.some(({ id }) => id === end.end);
    return there ? [peerLink(hub.id, end.id), far] : undefined;
  }
  const door = end.doors.find((one) => one.zone === zone) ?? end.doors[0]!;
  return [doorLink(door.port), end.remembers === undefined ? near : far];
}

function bare(address: string): string {
  return address.slice(0, address.indexOf("/"));
}
