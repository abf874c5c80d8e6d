/** The ingress of a port: ARP answered for everyone who is there, and packets from own addresses alone (ENI-08). */
import { formatAddress } from "../../../net/address.ts";
import type { Family } from "../../../net/address.ts";
import type { PortSpec } from "../../../specs/network.ts";
import type { ChainItem, ElementItem, Item, RuleText } from "../state.ts";
import { linkName } from "./name.ts";
import { among, blocksOf, byFamily, element, macElement, rule } from "./rule-set.ts";
import { identifiedBit, rememberedBit } from "./wire.ts";
import { isMiddlebox } from "./middlebox-port.ts";

/** The chain on a port's link, and what others are told of the port. */
export function ingressItems(port: PortSpec): Item[] {
  const { router, id, addresses, mac } = port;
  const link = linkName("p", id);
  const answer = `answer_${link}`;
  const six = addresses.filter(({ family }) => family === 6);
  return [
    ...(mac === undefined
      ? []
      : addresses.filter(({ family }) => family === 4).map((at) => forgetting(macElement(router, at, mac)))),
    ...six.map((at) => forgetting(element(router, "held6", formatAddress(at)))),
    ingress(
      router,
      `in_${link}`,
      rulesOf(port, answer),
      `type filter hook ingress device "${link}" priority 0; policy drop;`,
    ),
    ingress(router, answer, answering(link)),
  ];
}

/** Flows of an address end with its port. */
function forgetting(item: ElementItem): ElementItem {
  return { ...item, forgets: item.key };
}

function ingress(namespace: string, name: string, rules: readonly RuleText[], hook?: string): ChainItem {
  return { is: "chain", namespace, family: "netdev", name, ...(hook !== undefined && { hook }), rules };
}

function rulesOf(port: PortSpec, answer: string): RuleText[] {
  const own = byFamily(blocksOf(port.addresses, port.prefixes));
  const mark = `meta mark set ${port.filters ? identifiedBit : rememberedBit} `;
  const identified = `meta pkttype set host ${mark}accept`;
  const ownOf = (family: Family): RuleText[] =>
    own[family].length === 0
      ? []
      : [rule(`ether type ip${family === 6 ? "6" : ""} ${among(family, "saddr", own[family])} ${identified}`)];
  const mac = isMiddlebox(port) ? undefined : port.mac;
  return [
    ...(mac === undefined
      ? []
      : [rule(`ether saddr != ${mac} drop`, `interface-out/${port.id} foreign hardware address`)]),
    ...ownOf(4),
    rule(`ether type arp goto ${answer}`),
    rule(
      "ether type ip6 ip6 saddr { ::, fe80::/10 } icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } " +
        `meta mark set ${identifiedBit} accept`,
    ),
    ...ownOf(6),
    ...(port.checked
      ? [rule("drop", `interface-out/${port.id} ENI_SOURCE_DEST_CHECK_RESTRICTION`)]
      : [rule(`ether type { ip, ip6 } meta pkttype set host ${port.filters ? "" : mark}accept`)]),
  ];
}

/**
 * Turns a question into its answer where it stands: the target's hardware address, which a question leaves empty,
 * holds one of the two protocol addresses while they change places. Questions for addresses that nobody holds end here.
 */
function answering(link: string): RuleText[] {
  return [
    rule("arp operation != request drop"),
    rule("arp saddr ip 0.0.0.0 drop"),
    rule("@nh,144,32 set @nh,192,32"),
    rule("arp daddr ip set arp saddr ip"),
    rule("@nh,112,32 set @nh,144,32"),
    rule("arp daddr ether set arp saddr ether"),
    rule("ether daddr set ether saddr"),
    rule(
      "arp saddr ether set arp saddr ip map @macs ether saddr set arp saddr ether " +
        `arp operation set reply fwd to "${link}"`,
    ),
    rule("drop"),
  ];
}
