/** The groups of a port in both directions, with the tracker's memory in connection marks (M03, M07, M08, M17). */
import type { PortSpec } from "../../../specs/network.ts";
import type { Item, RuleText } from "../state.ts";
import { filterChain } from "./filter.ts";
import { named } from "./name.ts";
import { skipChain } from "./open-flow.ts";
import { idleTimes } from "./port-idle.ts";
import { blocksOf, braced, byFamily, chain, element, ip, quoted, rule } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { families } from "./wire.ts";

type Way = "out" | "in";

/** The stages of a port's groups in a namespace, for what comes from a link and for what goes to it. */
export function portGroups(sight: Sight, namespace: string, port: PortSpec, link: string): Item[] {
  const number = sight.numbers.port(namespace, port.id);
  const [out, into] = [named("out", port.id), named("in", port.id)];
  const [kept, delivered, keep] = [named("kept", port.id), named("delivered", port.id), named("keep", port.id)];
  const hold = named("hold", port.id);
  const [skipOut, skipIn] = [skipChain(port.filters!, "out"), skipChain(port.filters!, "in")];
  const idle = idleTimes(namespace, port);
  return [
    chain(namespace, out, groupRules(port, "out", number)),
    chain(namespace, into, groupRules(port, "in", number)),
    ...idle.objects,
    chain(namespace, keep, [...idle.rules, ...remembering("out", number)]),
    chain(namespace, kept, [...remembered("out", number), rule(`jump ${skipOut}`), rule(`goto ${keep}`)]),
    chain(namespace, delivered, [
      ...destinationCheck(port),
      ...remembered("in", number),
      ...(namespace === port.router ? [rule(`iifname @remembering goto ${hold}`)] : []),
      rule(`jump ${skipIn}`),
      rule(`goto ${hold}`),
    ]),
    chain(namespace, hold, [...idle.rules, ...remembering("in", number), rule("accept")]),
    element(namespace, "groups_out", quoted(link), `goto ${out}`),
    element(namespace, "keep_out", quoted(link), `goto ${kept}`),
    element(namespace, "keepers", quoted(link), `jump ${keep}`),
    element(namespace, "groups_in", quoted(link), `goto ${into}`),
    element(namespace, "deliveries", quoted(link), `goto ${delivered}`),
  ];
}

/** The half of a connection mark that belongs to the port where packets of a direction are on a way. */
function half(way: Way, direction: "original" | "reply", number: number): { mask: string; value: string } {
  const upper = (way === "out") === (direction === "original");
  const hex = (value: number): string => `0x${value.toString(16).padStart(8, "0")}`;
  return upper ? { mask: "0xffff0000", value: hex(number * 65536) } : { mask: "0x0000ffff", value: hex(number) };
}

const directions = ["original", "reply"] as const;

function groupRules({ id, filters }: PortSpec, way: Way, number: number): RuleText[] {
  const station = `groups-${way}/${id}`;
  const own = filters![way];
  return [
    ...remembered(way, number, `${station} tracked`),
    ...own.map((filter) => rule(`jump ${filterChain(filter)}`, station)),
    rule("drop", station),
  ];
}

/**
 * What the port's tracker knows already passes. Where nothing is decided any longer this saves remembering it again.
 */
function remembered(way: Way, number: number, comment?: string): RuleText[] {
  return directions.map((direction) => {
    const { mask, value } = half(way, direction, number);
    return rule(`ct direction ${direction} ct mark and ${mask} == ${value} accept`, comment);
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
