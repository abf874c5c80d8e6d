/** A router by itself: its namespace, the stages that packets pass, and what it does with packets that nobody gets. */
import type { Item, RuleText, SetItem } from "../state.ts";
import { chain, rule, set, stage, verdicts } from "./rule-set.ts";
import {
  addressOn,
  closedWithoutMark,
  defaultsVia,
  deviceMac,
  end,
  families,
  far,
  forwarding,
  identifiedBit,
  localTable,
  marks,
  neighbours,
  refused,
  routerMac,
  ruleFor,
  sink,
  tableBits,
  tracking,
} from "./wire.ts";

/** The address that a router takes HTTP requests for the metadata service at. */
export const metadataAddress = { 4: "169.254.169.254", 6: "fd00:ec2::254" } as const;

/** What a router is made of before anything is connected to it. */
export function routerItems(id: string): Item[] {
  return [
    { is: "namespace", name: id, kind: "router", sysctls: { ...forwarding, ...tracking } },
    ...sinkItems(id),
    ...closedWithoutMark(id),
    ...ruleFor(id, marks.neighbours, localTable),
    ...families.map((family): Item => ({ is: "rule", namespace: id, family, priority: 2000, table: localTable })),
    addressOn(id, "lo", `${metadataAddress[4]}/32`),
    addressOn(id, "lo", `${metadataAddress[6]}/128`),
    ...setsOf(id),
    ...stagesBefore(id),
    ...stagesAfter(id),
    ...ownStages(id),
  ];
}

/** What comes from a port itself for the router itself: questions for its hardware address, and for metadata. */
export const forRouter: readonly string[] = [
  "icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } ip6 hoplimit 255 ip6 daddr { fe80::1, ff02::1:ff00:1 }",
  `ip daddr ${metadataAddress[4]} tcp dport 80`,
  `ip6 daddr ${metadataAddress[6]} tcp dport 80`,
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

function setsOf(id: string): SetItem[] {
  const maps = ["groups_out", "keep_out", "borders_out", "borders_in", "groups_in", "deliveries", "keepers"];
  return [
    set(id, "links", "ifname"),
    set(id, "checked", "ifname", { forbids: true }),
    set(id, "without_metadata6", "ifname", { forbids: true }),
    set(id, "remembering", "ifname"),
    ...maps.map((name) => verdicts(id, name)),
    set(id, "refusals", "mark : verdict", { map: true }),
    { is: "set", namespace: id, family: "netdev", name: "macs", body: "type ipv4_addr : ether_addr;", map: true },
    set(id, "held6", "ipv6_addr"),
  ];
}

function stagesBefore(id: string): Item[] {
  const isIdentified = `meta mark and ${identifiedBit} == ${identifiedBit}`;
  const own = forRouter.map((text) => `${text} iifname @links`);
  return [
    stage(id, "entry", { hook: "prerouting", priority: -300 }, [
      rule("iifname @held drop"),
      rule(`iifname @without_metadata6 ip6 daddr ${metadataAddress[6]} drop`, "metadata X_METADATA_DISABLED"),
      ...stateless,
      rule(`${isIdentified} accept`),
      rule("iifname @checked drop", "interface-out ENI_SOURCE_DEST_CHECK_RESTRICTION"),
      rule("iifname @links accept"),
    ]),
    stage(id, "groups_out", { hook: "prerouting", priority: -150 }, [
      ...own.map((text) => rule(`${text} accept`)),
      rule("iifname vmap @groups_out"),
    ]),
    stage(id, "keep_out", { hook: "prerouting", priority: -149, policy: "accept" }, [rule("iifname vmap @keep_out")]),
    stage(id, "border_out", { hook: "prerouting", priority: -148 }, [
      ...own.map((text) => rule(`${text} meta mark set ${marks.entrance} accept`)),
      rule("iifname vmap @borders_out"),
    ]),
  ];
}

function stagesAfter(id: string): Item[] {
  return [
    stage(id, "refuse", { hook: "forward", priority: -20, policy: "accept" }, [
      rule(`oifname "${sink}" jump refused`),
      rule("oifname @remembering iifname vmap @keepers"),
    ]),
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
    stage(id, "border_in", { hook: "forward", priority: 0 }, [
      rule(`meta mark and ${tableBits} == ${marks.neighbours} accept`, "link"),
      rule("oifname vmap @borders_in"),
    ]),
    stage(id, "groups_in", { hook: "forward", priority: 10 }, [rule("oifname vmap @groups_in")]),
    stage(id, "deliver", { hook: "postrouting", priority: 0 }, [
      rule(`ip saddr ${metadataAddress[4]} accept`),
      rule(`ip6 saddr { fe80::1, ${metadataAddress[6]} } accept`),
      rule("oifname vmap @deliveries"),
    ]),
  ];
}

/** What a namespace takes for itself and says itself. */
export function ownStages(id: string): Item[] {
  return [
    stage(
      id,
      "input",
      { hook: "input", priority: 0 },
      forRouter.map((text) => rule(`${text} iifname @links accept`)),
    ),
    stage(id, "output", { hook: "output", priority: 0 }, [
      rule(`ip saddr ${metadataAddress[4]} tcp sport 80 accept`),
      rule(`ip6 saddr ${metadataAddress[6]} tcp sport 80 accept`),
      rule("ip6 saddr fe80::1 icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept"),
    ]),
  ];
}
