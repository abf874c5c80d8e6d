/** The groups of a port in both directions, with the tracker's memory in connection marks (M03, M07, M08, M17). */
import type { PortSpec } from "../../../specs/network.ts";
import type { Item, RuleText } from "../state.ts";
import { filterChain } from "./filter.ts";
import { named } from "./name.ts";
import { skipChain } from "./open-flow.ts";
import { idleTimes } from "./port-idle.ts";
import { blocksOf, braced, byFamily, chain, element, ip, rule } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { delivers, families, openBit, rememberedBit } from "./wire.ts";

type Way = "out" | "in";

/** Where the groups of a port are asked. */
export interface GroupPlace {
  readonly namespace: string;
  /** What packets that come from the port are told by: its key in the maps `origins` and `keep_out`. */
  readonly origin: string;
  /** Its link, as nft writes it: what packets that go to the port are told by. */
  readonly link: string;
  /** What comes before the groups: for packets of the port that none of its flows knows, and for all that go to it. */
  readonly before: Readonly<Record<Way, readonly RuleText[]>>;
  /** The chains that route what the groups let out: of flows that are known, and of others. */
  readonly known: string;
  readonly unknown: string;
}

/** The stages of a port's groups at a place. */
export function portGroups(sight: Sight, place: GroupPlace, port: PortSpec): Item[] {
  const { namespace, origin, link, before, known, unknown } = place;
  const number = sight.numbers.port(namespace, port.id);
  const [out, into] = [named("out", port.id), named("in", port.id)];
  const [kept, delivered, keep] = [named("kept", port.id), named("delivered", port.id), named("keep", port.id)];
  const [skipOut, skipIn] = [skipChain(port.filters!, "out"), skipChain(port.filters!, "in")];
  const idle = idleTimes(namespace, port);
  const isRouter = namespace === port.router;
  const remembersAll = port.behind.is === "endpoint";
  return [
    ...idle.objects,
    chain(namespace, out, [
      ...remembered(port, "out", number, `goto ${known}`),
      ...before.out,
      ...groupRules(port, "out"),
    ]),
    chain(namespace, into, [...before.in, ...remembered(port, "in", number, delivers), ...groupRules(port, "in")]),
    chain(namespace, keep, [...idle.rules, ...remembering("out", number)]),
    chain(namespace, kept, [
      rule(`jump ${skipOut}`),
      rule(`meta mark and ${openBit} == 0 jump ${keep}`),
      rule(`goto ${unknown}`),
    ]),
    chain(namespace, delivered, [
      ...destinationCheck(port),
      ...(remembersAll
        ? []
        : [rule(`${isRouter ? `meta mark and ${rememberedBit} == 0 iifname != @remembering ` : ""}jump ${skipIn}`)]),
      ...idle.rules,
      ...remembering("in", number),
      rule("accept"),
    ]),
    element(namespace, "origins", origin, `goto ${out}`),
    element(namespace, "keep_out", origin, `goto ${kept}`),
    ...(isRouter ? [element(namespace, "keepers", link, `jump ${keep}`)] : []),
    element(namespace, "exits", link, `goto ${into}`),
    element(namespace, "deliveries", link, `goto ${delivered}`),
  ];
}

/** The half of a connection mark that belongs to the port where packets of a direction are on a way. */
function half(way: Way, direction: "original" | "reply", number: number): { mask: string; value: string } {
  const upper = (way === "out") === (direction === "original");
  const hex = (value: number): string => `0x${value.toString(16).padStart(8, "0")}`;
  return upper ? { mask: "0xffff0000", value: hex(number * 65536) } : { mask: "0x0000ffff", value: hex(number) };
}

const directions = ["original", "reply"] as const;

function groupRules({ id, filters }: PortSpec, way: Way): RuleText[] {
  const station = `groups-${way}/${id}`;
  return [...filters![way].map((filter) => rule(`jump ${filterChain(filter)}`, station)), rule("drop", station)];
}

/** What the port's tracker knows passes, and nothing is left to decide or to remember about it at this end. */
function remembered({ id }: PortSpec, way: Way, number: number, verdict: string): RuleText[] {
  return directions.map((direction) => {
    const { mask, value } = half(way, direction, number);
    return rule(`ct direction ${direction} ct mark and ${mask} == ${value} ${verdict}`, `groups-${way}/${id} tracked`);
  });
}

/** An error about a flow is not the flow: it makes nobody remember it. */
function remembering(way: Way, number: number): RuleText[] {
  return directions.map((direction) => {
    const { mask, value } = half(way, direction, number);
    const kept = mask === "0xffff0000" ? "0x0000ffff" : "0xffff0000";
    return rule(`ct state != related ct direction ${direction} ct mark set ct mark and ${kept} or ${value}`);
  });
}

function destinationCheck({ id, checked, addresses, prefixes }: PortSpec): RuleText[] {
  if (!checked) return [];
  const own = byFamily(blocksOf(addresses, prefixes));
  return families.map((family) => {
    const foreign =
      own[family].length > 0 ? `${ip(family)} daddr != ${braced(own[family])}` : `meta nfproto ipv${family}`;
    return rule(`${foreign} drop`, `interface-in/${id} ENI_SOURCE_DEST_CHECK_RESTRICTION`);
  });
}
