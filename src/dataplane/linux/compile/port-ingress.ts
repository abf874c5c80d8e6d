/**
 * The ingress of a port: ARP answered for everyone who is there, packets from own addresses alone (ENI-08), and the
 * mark that tells all later stages which port it was.
 */
import { formatAddress } from "../../../net/address.ts";
import type { Family } from "../../../net/address.ts";
import { nthAddress } from "../../../net/prefix.ts";
import type { PortSpec, SegmentSpec } from "../../../specs/network.ts";
import type { ChainItem, ElementItem, Item, RuleText } from "../state.ts";
import { hopChain } from "./hop.ts";
import { asksLeases, besidesServer, passesLeases } from "./lease.ts";
import { linkName } from "./name.ts";
import { among, blocksOf, byFamily, element, ip, macElement, rule } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { families, identifiedBit, rememberedBit } from "./wire.ts";
import { isMiddlebox } from "./middlebox-port.ts";

/** The marks that packets of a port come with: those from its own addresses, and others where it may send them. */
export interface PortMarks {
  readonly own: number;
  readonly other?: number;
}

/** The marks of a port: its number, and what is known of the sender. */
export function portMarks({ numbers }: Sight, { router, id, filters, checked, behind }: PortSpec): PortMarks {
  const number = numbers.port(router, id);
  const own = number + (filters ? identifiedBit : behind.is === "inspection" ? 0 : rememberedBit);
  return { own, ...(!checked && { other: filters ? number : own }) };
}

/** The chain on a port's link, and what others are told of the port. */
export function ingressItems(sight: Sight, port: PortSpec): Item[] {
  const { router, id, addresses, mac } = port;
  const link = linkName("p", id);
  const six = addresses.filter(({ family }) => family === 6);
  const segment = port.segment === undefined ? undefined : sight.view.segment(port.segment);
  return [
    ...(isMiddlebox(port) ? passesLeases(port, segment, leaseChain(port))[0] : []),
    ...(mac === undefined
      ? []
      : addresses.filter(({ family }) => family === 4).map((at) => forgetting(macElement(router, at, mac)))),
    ...six.map((at) => forgetting(element(router, "held6", formatAddress(at)))),
    ingress(
      router,
      `in_${link}`,
      rulesOf(sight, port),
      `type filter hook ingress device "${link}" priority 0; policy drop;`,
    ),
  ];
}

/**
 * What the ingresses of all ports of a router share. Sets without a name are here alone: nft reads each set of a table
 * before it changes an element of one, so that a thousand ports with two of their own would cost every change 50 ms.
 */
export function sharedIngress(router: string): Item[] {
  return [
    { is: "set", namespace: router, family: "netdev", name: "macs", body: "type ipv4_addr : ether_addr;", map: true },
    { is: "set", namespace: router, family: "netdev", name: lastAddresses, body: "type ipv4_addr;", map: false },
    ingress(router, answer, answering),
    ingress(router, discovery, [
      rule("ip6 saddr { ::, fe80::/10 } icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept"),
    ]),
  ];
}

/** The last address of each block of a segment, which its guests take for that of everyone there. */
export function lastAddressesOf({ router, blocks }: SegmentSpec): ElementItem[] {
  return blocks
    .filter(({ base }) => base.family === 4)
    .map((block) => {
      const key = formatAddress(nthAddress(block, -1));
      return { is: "element", namespace: router, family: "netdev", set: lastAddresses, key };
    });
}

const [answer, discovery, lastAddresses] = ["answer", "discovery", "last_addresses"];

/** Flows of an address end with its port. */
function forgetting(item: ElementItem): ElementItem {
  return { ...item, forgets: item.key };
}

function ingress(namespace: string, name: string, rules: readonly RuleText[], hook?: string): ChainItem {
  return { is: "chain", namespace, family: "netdev", name, ...(hook !== undefined && { hook }), rules };
}

function rulesOf(sight: Sight, port: PortSpec): RuleText[] {
  const station = `interface-out/${port.id}`;
  const segment = port.segment === undefined ? undefined : sight.view.segment(port.segment);
  const own = byFamily(blocksOf(port.addresses, port.prefixes));
  const marks = portMarks(sight, port);
  const mac = isMiddlebox(port) ? undefined : port.mac;
  const from = (family: Family): string => `ether type ${ip(family)} ${among(family, "saddr", own[family])}`;
  const marked = (mark: number): string => `meta pkttype set host meta mark set ${mark} goto ${hopChain}`;
  const [, passes] = passesLeases(port, segment, leaseChain(port));
  const ownOf = (family: Family): RuleText[] =>
    own[family].length === 0 ? [] : [rule(`${from(family)} ${marked(marks.own)}`)];
  return [
    ...(mac === undefined ? [] : usual(mac, marks.own, own, from, besidesServer(segment))),
    ...(mac === undefined ? [] : [rule(`ether saddr != ${mac} drop`, `${station} foreign hardware address`)]),
    ...(mac === undefined ? passes : asksLeases(port, segment)),
    ...toEveryone(station),
    ...ownOf(4),
    rule(`ether type arp goto ${answer}`),
    rule(`ether type ip6 meta mark set ${marks.own} jump ${discovery}`),
    ...ownOf(6),
    marks.other === undefined
      ? rule("drop", `${station} ENI_SOURCE_DEST_CHECK_RESTRICTION`)
      : rule(`ether type { ip, ip6 } ${marked(marks.other)}`),
  ];
}

const leaseChain = ({ id }: PortSpec): string => `leases_${linkName("p", id)}`;

/** What nearly all packets are, in one rule; the others are told by those after it. */
function usual(
  mac: string,
  mark: number,
  own: Readonly<Record<Family, readonly string[]>>,
  from: (family: Family) => string,
  besides: string,
): RuleText[] {
  return families
    .filter((family) => own[family].length > 0)
    .map((family) => {
      const life = family === 4 ? "ip ttl" : "ip6 hoplimit";
      const usually = `${from(family)}${family === 4 ? besides : ""} ether saddr ${mac} ${life} 64`;
      return rule(`meta pkttype host ${usually} ${life} set 65 meta mark set ${mark} accept`);
    });
}

/** A frame to everyone reaches nobody: there is no network below this one that would spread it. */
function toEveryone(station: string): RuleText[] {
  const group = "ether daddr and 01:00:00:00:00:00 == 01:00:00:00:00:00";
  const foreign = [`ip daddr < 224.0.0.0 ip daddr != @${lastAddresses}`, "ip6 daddr != ff00::/8"];
  return foreign.map((text) => rule(`${group} ${text} drop`, `${station} broadcast to one address`));
}

/**
 * Turns a question into its answer where it stands: the target's hardware address, which a question leaves empty,
 * holds one of the two protocol addresses while they change places. Questions for addresses that nobody holds end here.
 */
const answering: readonly RuleText[] = [
  rule("arp operation != request drop"),
  rule("arp saddr ip 0.0.0.0 drop"),
  rule("@nh,144,32 set @nh,192,32"),
  rule("arp daddr ip set arp saddr ip"),
  rule("@nh,112,32 set @nh,144,32"),
  rule("arp daddr ether set arp saddr ether"),
  rule("ether daddr set ether saddr"),
  rule(
    "arp saddr ether set arp saddr ip map @macs ether saddr set arp saddr ether " +
      "arp operation set reply fwd to iif",
  ),
  rule("drop"),
];
