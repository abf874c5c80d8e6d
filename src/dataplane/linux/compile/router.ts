/** A router by itself: its namespace, the stages that packets pass, and what it does with packets that nobody gets. */
import type { PortSpec } from "../../../specs/network.ts";
import type { Item, RuleText } from "../state.ts";
import { flagItems } from "./flow-flags.ts";
import { hopChains } from "./hop.ts";
import { leaseLink } from "./lease.ts";
import { sharedIngress } from "./port-ingress.ts";
import { besidesResolver, fromResolver, resolverSets, toResolver } from "./resolver.ts";
import { chain, element, ip, quoted, rule, set, stage, verdicts } from "./rule-set.ts";
import {
  addressOn,
  closedUnlessRouted,
  defaultsVia,
  deliveredBit,
  deviceMac,
  end,
  families,
  far,
  forwarding,
  localTable,
  marks,
  neighbours,
  refused,
  routedBit,
  routedBy,
  routerMac,
  routedRuleFor,
  sink,
  tableBits,
  tracking,
  withBit,
} from "./wire.ts";

/** The address that a router takes HTTP requests for the metadata service at. */
export const metadataAddress = { 4: "169.254.169.254", 6: "fd00:ec2::254" } as const;

/** What a router is made of before anything is connected to it. */
export function routerItems(id: string): Item[] {
  return [
    { is: "namespace", name: id, kind: "router", sysctls: { ...forwarding, ...tracking } },
    ...sinkItems(id),
    ...closedUnlessRouted(id),
    ...routedRuleFor(id, marks.neighbours, localTable),
    ...families.map((family): Item => ({ is: "rule", namespace: id, family, priority: 2000, table: localTable })),
    addressOn(id, "lo", `${metadataAddress[4]}/32`),
    addressOn(id, "lo", `${metadataAddress[6]}/128`),
    ...setsOf(id),
    ...hopChains(id, "netdev", "accept"),
    ...hopChains(id, "inet", "return"),
    ...sharedIngress(id),
    ...leaseLink(id),
    notrack(id),
    ...stagesBefore(id),
    ...stagesAfter(id),
    ...flagItems(id),
    ...ownStages(id, `meta mark and ${tableBits} == ${marks.own}`),
  ];
}

/** What comes from a port itself for the router itself: questions for its hardware address, and for metadata. */
export const forRouter: readonly string[] = [
  "icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } ip6 hoplimit 255 ip6 daddr { fe80::1, ff02::1:ff00:1 }",
  `ip daddr ${metadataAddress[4]} tcp dport 80`,
  `ip6 daddr ${metadataAddress[6]} tcp dport 80`,
  ...toResolver,
];

/** What ports send besides to services that a router has itself. */
export const forNobody: readonly RuleText[] = [
  ...families.map((family) =>
    rule(`${ip(family)} daddr ${metadataAddress[family]} drop`, "metadata X_NO_SUCH_SERVICE"),
  ),
  ...besidesResolver,
];

/** ICMP that Linux takes for questions and answers, while of ICMP only echoes are that to security groups. */
const stateless: readonly RuleText[] = [
  rule("icmp type { timestamp-request, timestamp-reply, 15, 16, 17, 18 } notrack"),
  rule("icmpv6 type { 139, 140 } notrack"),
];

/** A stage in which such ICMP is taken out. */
export function notrack(namespace: string): Item {
  return stage(namespace, "stateless", { hook: "prerouting", priority: -290, policy: "accept" }, stateless);
}

function sinkItems(id: string): Item[] {
  return [
    { is: "link", a: end(id, sink, routerMac), b: end(id, "drain", deviceMac) },
    ...neighbours(id, sink, deviceMac, far),
    ...neighbours(id, sink, deviceMac, refused),
    ...defaultsVia(id, localTable, sink, far),
  ];
}

function setsOf(id: string): Item[] {
  return [
    ...["origins", "keep_out", "refusals"].map((name) => set(id, name, "mark : verdict", { map: true })),
    ...["entrances", "exits", "deliveries", "keepers"].map((name) => verdicts(id, name)),
    set(id, "remembering", "ifname"),
    set(id, "held6", "ipv6_addr"),
    ...resolverSets(id),
  ];
}

/** The chain that takes what a port sends to the router itself. */
export const ownChain = "own";

/** How a port's packets come to that chain, past what the port has not. */
export function forRouterItself({ withoutMetadata6 }: PortSpec): RuleText[] {
  const refused = rule(`ip6 daddr ${metadataAddress[6]} drop`, "metadata X_METADATA_DISABLED");
  return [...(withoutMetadata6 ? [refused] : []), rule(`jump ${ownChain}`)];
}

function stagesBefore(id: string): Item[] {
  return [
    chain(id, ownChain, [
      ...forRouter.map((text) => rule(`${text} meta mark set ${routedBy(marks.own)} accept`)),
      ...forNobody,
    ]),
    stage(id, "out", { hook: "prerouting", priority: -150 }, [
      rule("meta mark vmap @origins"),
      rule("iifname vmap @entrances"),
      rule("drop", "interface-out ENI_SOURCE_DEST_CHECK_RESTRICTION"),
    ]),
    stage(id, "border_out", { hook: "prerouting", priority: -148 }, [
      rule(`${withBit(routedBit)} accept`),
      rule("meta mark vmap @keep_out"),
    ]),
  ];
}

function stagesAfter(id: string): Item[] {
  return [
    stage(id, "in", { hook: "forward", priority: 0 }, [rule("oifname vmap @exits")]),
    element(id, "exits", quoted(sink), "goto refused"),
    chain(id, "refused", [
      rule(`rt ip nexthop ${far[4]} jump unheld`),
      rule(`rt ip6 nexthop ${far[6]} jump unheld`),
      rule(`meta mark and ${tableBits} vmap @refusals`),
      rule("drop", "routes"),
    ]),
    chain(id, "unheld", [
      rule(`meta mark and ${tableBits} == ${marks.neighbours} drop`, "link X_ADDRESS_NOT_HELD"),
      rule("drop", `local/${id} X_ADDRESS_NOT_HELD`),
    ]),
    stage(id, "deliver", { hook: "postrouting", priority: 0 }, [
      rule(`${withBit(deliveredBit)} accept`),
      rule(`ip saddr ${metadataAddress[4]} accept`),
      rule(`ip6 saddr { fe80::1, ${metadataAddress[6]} } accept`),
      ...fromResolver.map((text) => rule(`${text} accept`)),
      rule("oifname vmap @deliveries"),
    ]),
  ];
}

/** What a namespace takes for itself, from where `known` holds, and says itself. */
export function ownStages(id: string, known: string): Item[] {
  return [
    stage(
      id,
      "input",
      { hook: "input", priority: 0 },
      forRouter.map((text) => rule(`${text} ${known} accept`)),
    ),
    stage(id, "output", { hook: "output", priority: 0 }, [
      rule(`ip saddr ${metadataAddress[4]} tcp sport 80 accept`),
      rule(`ip6 saddr ${metadataAddress[6]} tcp sport 80 accept`),
      ...fromResolver.map((text) => rule(`${text} accept`)),
      rule("ip6 saddr fe80::1 icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept"),
    ]),
  ];
}
