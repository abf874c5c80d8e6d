/**
 * A port that forwards for others: its groups are enforced in a namespace of its own between router and guest.
 *
 * What it forwards passes the router twice with the same addresses and ports; one connection mark holds the ends of a
 * flow and not those in the middle. ARP goes through to the router, which tells by its hardware address what it knows
 * of a packet.
 */
import type { Behind, PortSpec } from "../../../specs/network.ts";
import type { ChainItem, Item } from "../state.ts";
import { hearsTold, tellsNodes, toldNodeItems } from "./balancer-tag.ts";
import { hopChain, hopChains } from "./hop.ts";
import { forwardsLeases, leaseMac } from "./lease.ts";
import { linkName, middleboxSpace } from "./name.ts";
import { seenPlainly } from "./mirror.ts";
import { peersKnownTo } from "./peering.ts";
import { portGroups } from "./port-groups.ts";
import type { GroupPlace } from "./port-groups.ts";
import { fromResolver, refusingResolver, resolverElements, resolverSets } from "./resolver.ts";
import { forNobody, forRouter, forRouterItself, metadataAddress, notrack, ownChain, ownStages } from "./router.ts";
import { chain, element, rule, set, stage, verdicts } from "./rule-set.ts";
import { noMulticast } from "./segment.ts";
import type { Sight } from "./sight.ts";
import { membership } from "./tag.ts";
import {
  addressOn,
  beyondHubBit,
  beyondHubMac,
  closedUnlessRouted,
  defaultsVia,
  deliveredBit,
  delivers,
  end,
  far,
  forwarding,
  identifiedBit,
  identifiedMac,
  near,
  neighbours,
  rememberedBit,
  rememberedMac,
  routedBit,
  routerMac,
  routesBy,
  routedRuleFor,
  tracking,
  withBit,
} from "./wire.ts";

/** Marks of what goes to the guest and of what goes to the router. */
const toGuest = 1;
const toRouter = 2;

/** The chains that send to the router what a guest may send: with a look at where it goes, and without. */
const [onward, straight] = ["onward", "straight"];

/** The namespace between a router and a guest that forwards. */
export function middleboxItems(sight: Sight, port: PortSpec, behind: Extract<Behind, { is: "instance" }>): Item[] {
  const space = middleboxSpace(port.id);
  const mac = port.mac ?? "02:fb:00:00:00:04";
  const plainly = seenPlainly(sight, port);
  const router = sight.view.router(port.router);
  return [
    { is: "namespace", name: space, kind: "router", sysctls: { ...forwarding, ...tracking } },
    {
      is: "link",
      a: { ...end(space, "down", routerMac), ...plainly },
      b: { ...end(behind.id, `eth${behind.device}`, mac), ...plainly },
    },
    addressOn(space, "down", "fe80::1/64"),
    ...neighbours(space, "down", mac, far),
    ...neighbours(space, "up", routerMac, near),
    ...closedUnlessRouted(space),
    ...routedRuleFor(space, toGuest, toGuest),
    ...routedRuleFor(space, toRouter, toRouter),
    ...defaultsVia(space, toGuest, "down", far),
    ...defaultsVia(space, toRouter, "up", near),
    ...stages(space, port, sight.numbers.port(space, port.id)),
    ...wires(space, sight, port),
    ...portGroups(sight, placeIn(space, port), port),
    ...resolverElements(sight, space, port.router),
    ...(router ? refusingResolver(space, router) : []),
    ...telling(port),
  ];
}

function placeIn(namespace: string, port: PortSpec): GroupPlace {
  const before = { out: forRouterItself(port), in: [] };
  return { namespace, origin: '"down"', link: '"down"', before, known: straight, unknown: onward };
}

/** Who carries the tags that a middlebox's groups name, in its namespace. */
export function middleboxTagItems(sight: Sight, id: string): Item[] {
  const port = sight.view.port(id);
  if (!port?.filters) return [];
  const named = [...port.filters.in, ...port.filters.out].flatMap((filter) => sight.graph.filter(filter)?.rules ?? []);
  const tags = new Set(named.flatMap(({ peer }) => (peer.kind === "tag" ? peer.tag : [])));
  const routers = [port.router, ...peersKnownTo(sight, port.router)];
  const members = routers.flatMap((router) =>
    (sight.view.router(router)?.ports ?? []).flatMap((member) => sight.view.port(member) ?? []),
  );
  const known = members.flatMap((member) => {
    const shared = member.tags.filter((tag) => tags.has(tag));
    return membership(middleboxSpace(id), { ...member, tags: shared });
  });
  return [...known, ...toldNodeItems(sight, port, tags)];
}

function stages(space: string, { id, segment }: PortSpec, number: number): Item[] {
  const remembered = `iifname "up" ${withBit(rememberedBit)} ct direction reply`;
  return [
    set(space, "links", "ifname"),
    ...['"up"', '"down"'].map((link) => element(space, "links", link)),
    ...["origins", "keep_out", "exits", "deliveries"].map((name) => verdicts(space, name)),
    ...resolverSets(space),
    notrack(space),
    chain(space, ownChain, [...forRouter.map((text) => rule(`${text} ${routesBy(toRouter)} accept`)), ...forNobody]),
    chain(space, onward, [...noMulticast(segment), rule(`goto ${straight}`)]),
    chain(space, straight, [rule(`${routesBy(toRouter)} accept`)]),
    stage(space, "out", { hook: "prerouting", priority: -150 }, [
      rule(`iifname "up" ${routesBy(toGuest)} accept`),
      rule("iifname vmap @origins"),
    ]),
    stage(space, "border_out", { hook: "prerouting", priority: -148 }, [
      rule(`${withBit(routedBit)} accept`),
      rule("iifname vmap @keep_out"),
    ]),
    stage(space, "in", { hook: "forward", priority: 0 }, [
      rule(`iifname "up" ip saddr ${metadataAddress[4]} accept`),
      rule(`iifname "up" ip6 saddr ${metadataAddress[6]} accept`),
      ...fromResolver.map((text) => rule(`iifname "up" ${text} accept`)),
      rule(`${remembered} accept`, `groups-in/${id} tracked`),
      rule(`oifname "up" ${delivers}`),
      rule("oifname vmap @exits"),
    ]),
    stage(space, "deliver", { hook: "postrouting", priority: 0 }, [
      rule(`${withBit(deliveredBit)} accept`),
      rule("ip6 saddr fe80::1 accept"),
      rule(`${remembered} ct state != related ct mark set ct mark and 0x0000ffff or ${number * 0x10000}`),
      rule("oifname vmap @deliveries"),
    ]),
    ...ownStages(space, "iifname @links"),
  ];
}

function wires(space: string, sight: Sight, port: PortSpec): Item[] {
  const segment = port.segment === undefined ? undefined : sight.view.segment(port.segment);
  const ingress = (link: string, rules: ChainItem["rules"]): ChainItem => ({
    is: "chain",
    namespace: space,
    family: "netdev",
    name: `in_${link}`,
    hook: `type filter hook ingress device "${link}" priority 0; policy drop;`,
    rules,
  });
  const nodes = hearsTold(space);
  const passes = rule(`ether type { ip, ip6 } meta pkttype set host goto ${hopChain}`);
  return [
    ...hopChains(space, "netdev", "accept"),
    nodes.set,
    ingress("up", [
      rule('ether type arp fwd to "down"'),
      rule(`ether saddr ${leaseMac} ether saddr set ${routerMac} fwd to "down"`),
      rule(`ether saddr ${identifiedMac} meta mark set ${identifiedBit}`),
      rule(`ether saddr ${rememberedMac} meta mark set ${rememberedBit}`),
      rule(`ether saddr ${beyondHubMac} meta mark set ${identifiedBit + beyondHubBit}`),
      nodes.rule,
      passes,
    ]),
    ingress("down", [rule('ether type arp fwd to "up"'), ...forwardsLeases(port, segment, "up"), passes]),
  ];
}

/** At the router: its hardware address says whether the sender is known, and whether trackers remember the flow. */
function telling(port: PortSpec): Item[] {
  const { router, id } = port;
  const link = linkName("p", id);
  const nodes = tellsNodes(port);
  const bits = [
    [identifiedBit, identifiedMac],
    [rememberedBit, rememberedMac],
    [identifiedBit + beyondHubBit, beyondHubMac],
  ] as const;
  const chain: ChainItem = {
    is: "chain",
    namespace: router,
    family: "netdev",
    name: `out_${link}`,
    hook: `type filter hook egress device "${link}" priority 0; policy accept;`,
    rules: [...bits.map(([bit, mac]) => rule(`${withBit(bit)} ether saddr set ${mac}`)), nodes.rule],
  };
  return [nodes.set, chain];
}
