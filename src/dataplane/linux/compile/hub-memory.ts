/**
 * The memory of an end of a hub (appliance mode): a namespace between the hub and the end's doors, in which a flow's
 * connection mark is the number of the door at which it began, for both of its directions (M32).
 */
import type { HubRouterEnd, HubSpec } from "../../../specs/network.ts";
import type { Item, RuleText } from "../state.ts";
import { doorMac, hearing, telling } from "./handover.ts";
import { doorBit, doorBits, teller, tellersOf, tellingDoors } from "./hub-door.ts";
import { hopChain, hopChains } from "./hop.ts";
import { doorLink, innerLink, named } from "./name.ts";
import { chain, element, quoted, rule, set, stage, verdicts } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import {
  closedWithoutMark,
  defaultsVia,
  deviceMac,
  end as linkEnd,
  far,
  forwarding,
  identifiedBit,
  near,
  neighbours,
  routerMac,
  ruleFor,
  tracking,
} from "./wire.ts";

/** The map of the marks of what came by the hub's doors. */
const cameBy = "came_by";

/** Marks of what goes to the hub come after those of what goes out by a door. */
const toHub = 0x8000;

/** The namespace of an end that remembers flows for so many seconds. */
export function hubMemoryItems(sight: Sight, hub: HubSpec, end: HubRouterEnd, idle: number): Item[] {
  const space = end.id;
  const times = Object.keys(tracking).filter((name) => name.includes("timeout"));
  const sysctls = { ...forwarding, ...tracking, ...Object.fromEntries(times.map((name) => [name, String(idle)])) };
  return [
    { is: "namespace", name: space, kind: "router", sysctls },
    ...closedWithoutMark(space),
    ...hopChains(space, "inet", "return"),
    verdicts(space, "entrances"),
    set(space, "remembered", "mark : verdict", { map: true }),
    tellersOf(space),
    set(space, cameBy, "ether_addr : mark", { map: true, family: "netdev" }),
    ...tellingDoors(sight, hub).flatMap(({ number: door }) => throughMemory(space, door)),
    stage(space, "out", { hook: "prerouting", priority: -150 }, [
      rule(`jump ${hopChain}`),
      rule("iifname vmap @entrances"),
    ]),
    stage(space, "in", { hook: "forward", priority: 0 }, [rule("accept")]),
    stage(space, "input", { hook: "input", priority: 0 }, []),
    stage(space, "output", { hook: "output", priority: 0 }, []),
    ...end.doors.flatMap(({ port }) => doorItems(space, hub, port, sight.numbers.port(space, port))),
  ];
}

/** By which door of the hub a known sender's packet came, kept on its way. */
function throughMemory(namespace: string, door: number): Item[] {
  const mark = door * 2 ** doorBit;
  const value = String(mark + identifiedBit);
  return [
    ...teller(namespace, mark),
    { is: "element", namespace, family: "netdev", set: cameBy, key: doorMac(door), value },
  ];
}

function doorItems(space: string, hub: HubSpec, port: string, number: number): Item[] {
  const [outer, inner] = [doorLink(port), innerLink(port)];
  const [fromRouter, fromHub, out] = [named("came", port), named("back", port), named("by", port)];
  const begins = rule(`ct mark 0 ct mark set ${number}`);
  return [
    { is: "link", a: linkEnd(hub.id, outer, deviceMac), b: linkEnd(space, inner, deviceMac) },
    ...neighbours(space, outer, routerMac, near),
    ...neighbours(space, inner, deviceMac, far),
    hearing(space, outer, routerMac),
    hearing(space, inner, deviceMac, undefined, cameBy),
    telling(space, outer, true, doorBits),
    telling(space, inner, true),
    ...ruleFor(space, number, number),
    ...ruleFor(space, toHub + number, toHub + number),
    ...defaultsVia(space, number, outer, near),
    ...defaultsVia(space, toHub + number, inner, far),
    chain(space, fromRouter, [begins, routing(toHub + number)]),
    chain(space, fromHub, [rule("ct mark vmap @remembered"), rule(`ct mark set ${number}`), routing(number)]),
    chain(space, out, [routing(number)]),
    element(space, "entrances", quoted(outer), `goto ${fromRouter}`),
    element(space, "entrances", quoted(inner), `goto ${fromHub}`),
    element(space, "remembered", String(number), `goto ${out}`),
  ];
}

function routing(mark: number): RuleText {
  return rule(`meta mark set meta mark and 0xffff0000 or ${mark} accept`);
}
