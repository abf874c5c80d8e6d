/** The links of routers and devices: their addresses, neighbours and settings, which are the same everywhere. */
import type { Family } from "../../../net/address.ts";
import type { AddressItem, Item, LinkEnd, NeighbourItem, RouteItem, RuleItem, RuleText } from "../state.ts";

/** The hardware address of a router at all its links. */
export const routerMac = "02:fb:00:00:00:01";

/** The hardware address of a device at its links. */
export const deviceMac = "02:fb:00:00:00:02";

/** A router's hardware address on packets to a middlebox whose sender's identity is known. */
export const identifiedMac = "02:fb:00:00:00:03";

/** The same on packets that come from a device which makes trackers remember. */
export const rememberedMac = "02:fb:00:00:00:05";

/** The same on packets of senders behind a hub whose identity is known. */
export const beyondHubMac = "02:fb:00:00:00:06";

/** The next hop at the near end of a link, where a router stands. */
export const near = { 4: "169.254.0.1", 6: "fe80::1" } as const;

/** The next hop at the far end of a link. */
export const far = { 4: "169.254.0.2", 6: "fe80::2" } as const;

/** A second next hop of the link `sink`: no route of a table leads anywhere. */
export const refused = { 4: "169.254.0.3", 6: "fe80::3" } as const;

/** Where packets go that no one gets, so that a rule says why. */
export const sink = "sink";

/** Bytes of the largest packet inside. */
export const insideMtu = 9001;

/** Numbers of routing tables and marks that every router has; those of its tables come after them. */
export const marks = { neighbours: 1, entrance: 2, own: 3, first: 1000 } as const;
const tables = { local: 1, closed: 9 } as const;

/** The table of who holds which address. */
export const localTable = tables.local;

/** The bits of a mark that choose the table. */
export const tableBits = 0xffff;

/** The bit that says that the sender's identity is known. */
export const identifiedBit = 0x10000;

/** The bit that says that a packet comes from a device that makes all trackers on the way remember its flows. */
export const rememberedBit = 0x20000;

/**
 * The bit that says that the lower half of a mark is the table that routes the packet; before, it is the number of the
 * port that the packet comes from.
 */
export const routedBit = 0x40000;

/** The bit that says that a packet needs no look any more before it is delivered. */
export const deliveredBit = 0x80000;

/** The bit that says that the sender's tracker need not remember the flow. */
export const openBit = 0x100000;

/**
 * The bit that says that a packet came by a hub or a peering. Networks there may have the router's own addresses, or
 * those of one another: who is known by one is another one there.
 */
export const beyondHubBit = 0x800000;

/** The bits that say which network a known sender stands in, where that is another one than the router's own. */
const originBits = 0xff000000;

/** The part of a mark that names such a network by its number at the router. */
export function originMark(number: number): number {
  return number * 0x1000000;
}

/** A match of packets whose sender is known and stands behind a hub or a peering, in the network of a number. */
export function cameOf(origin: number): string {
  const bits = identifiedBit + beyondHubBit;
  return `meta mark and ${originBits + bits} == ${originMark(origin) + bits}`;
}

/** A match of packets with a bit. */
export function withBit(bit: number): string {
  return `meta mark and ${bit} == ${bit}`;
}

/** A mark that says which table routes a packet, whatever was known of it. */
export function routedBy(mark: number): number {
  return mark + routedBit;
}

/** What sets the table and keeps what is known of the sender. */
export function routesBy(mark: number): string {
  return `meta mark set meta mark and 0xffff0000 or ${routedBy(mark)}`;
}

/** The verdict about a packet that needs no look any more. */
export const delivers = `meta mark set meta mark or ${deliveredBit} accept`;

/** Every destination of a family. */
export const everywhere = { 4: "0.0.0.0/0", 6: "::/0" } as const;

/** The families. */
export const families: readonly Family[] = [4, 6];

/** Settings of a namespace whose links have the addresses that they are given, at once, and no others. */
export const given: Readonly<Record<string, string>> = {
  "ipv6/conf/all/accept_dad": "0",
  "ipv6/conf/default/accept_dad": "0",
  "ipv6/conf/default/accept_ra": "0",
  "ipv6/conf/default/addr_gen_mode": "1",
};

/** Settings of a namespace that forwards: no redirects, no answers of its own, errors that are never held back. */
export const forwarding: Readonly<Record<string, string>> = {
  "ipv4/ip_forward": "1",
  "ipv4/conf/all/accept_local": "1",
  "ipv4/conf/default/accept_local": "1",
  "ipv4/conf/all/rp_filter": "0",
  "ipv4/conf/default/rp_filter": "0",
  "ipv4/conf/all/send_redirects": "0",
  "ipv4/conf/default/send_redirects": "0",
  "ipv4/conf/all/arp_ignore": "8",
  "ipv4/icmp_echo_ignore_all": "1",
  "ipv4/icmp_ratemask": "0",
  "ipv4/icmp_errors_use_inbound_ifaddr": "1",
  "ipv4/fwmark_reflect": "1",
  "ipv4/tcp_fwmark_accept": "1",
  "ipv6/conf/all/forwarding": "1",
  "ipv6/conf/default/forwarding": "1",
  ...given,
  "ipv6/icmp/ratelimit": "0",
  "ipv6/fwmark_reflect": "1",
};

/** What a namespace that joins links of different sizes says itself: that a packet is too big. */
export const tooBig: readonly RuleText[] = [
  { text: "icmp type destination-unreachable icmp code frag-needed accept" },
  { text: "icmpv6 type packet-too-big accept" },
];

/** Connection tracking as security groups have it (M08), in seconds; flow logs need its counts. */
export const tracking: Readonly<Record<string, string>> = {
  "netfilter/nf_conntrack_acct": "1",
  "netfilter/nf_conntrack_tcp_be_liberal": "1",
  "netfilter/nf_conntrack_tcp_loose": "1",
  "netfilter/nf_conntrack_tcp_timeout_established": "432000",
  "netfilter/nf_conntrack_udp_timeout": "30",
  "netfilter/nf_conntrack_udp_timeout_stream": "180",
  "netfilter/nf_conntrack_icmp_timeout": "600",
  "netfilter/nf_conntrack_icmpv6_timeout": "600",
  "netfilter/nf_conntrack_generic_timeout": "600",
  "netfilter/nf_conntrack_gre_timeout": "600",
  "netfilter/nf_conntrack_gre_timeout_stream": "600",
  "netfilter/nf_conntrack_sctp_timeout_cookie_wait": "600",
  "netfilter/nf_conntrack_sctp_timeout_cookie_echoed": "600",
  "netfilter/nf_conntrack_sctp_timeout_established": "600",
};

/** One end of a link between routers and devices. */
export function end(namespace: string, name: string, mac: string, mtu: number = insideMtu): LinkEnd {
  return { namespace, name, mac, mtu };
}

/** Whom a link leads to, in both families. */
export function neighbours(
  namespace: string,
  link: string,
  mac: string,
  at: Readonly<Record<Family, string>>,
): NeighbourItem[] {
  return families.map((family) => ({ is: "neighbour", namespace, link, address: at[family], mac }));
}

/** A route over a link to whoever stands at a next hop. */
export function routeVia(namespace: string, table: number, prefix: string, link: string, via: string): RouteItem {
  return { is: "route", namespace, table, prefix, kind: "unicast", link, via };
}

/** Routes to everywhere over a link. */
export function defaultsVia(
  namespace: string,
  table: number,
  link: string,
  at: Readonly<Record<Family, string>>,
): RouteItem[] {
  return families.map((family) => routeVia(namespace, table, everywhere[family], link, at[family]));
}

/** Packets with a mark are routed by a table. */
export function ruleFor(namespace: string, mark: number, table: number): RuleItem[] {
  const rule = { is: "rule", namespace, priority: 1000, mark, mask: tableBits, table } as const;
  return families.map((family) => ({ ...rule, family }));
}

/**
 * Packets whose mark says so are routed by a table; a mark that says only which port sent them, as they have it where
 * the rules that decide are gone, routes none. What a namespace sends itself is for whoever has the address.
 */
export function routedRuleFor(namespace: string, mark: number, table: number): RuleItem[] {
  const rule = {
    is: "rule",
    namespace,
    priority: 1000,
    mark: routedBy(mark),
    mask: tableBits | routedBit,
    table,
  } as const;
  return families.map((family) => ({ ...rule, family }));
}

/** Only what is said to be routed is, and what comes from the namespace itself. */
export function closedUnlessRouted(namespace: string): Item[] {
  const own = { is: "rule", namespace, priority: 1400, incoming: "lo", table: localTable } as const;
  const rule = { is: "rule", namespace, priority: 1500, mark: 0, mask: routedBit, table: tables.closed } as const;
  return families.flatMap((family): Item[] => [
    { ...own, family },
    { ...rule, family },
    { is: "route", namespace, table: tables.closed, prefix: everywhere[family], kind: "blackhole" },
  ]);
}

/** Without a mark nothing is routed. */
export function closedWithoutMark(namespace: string): Item[] {
  const rule = { is: "rule", namespace, priority: 1500, mark: 0, mask: tableBits, table: tables.closed } as const;
  return families.flatMap((family): Item[] => [
    { ...rule, family },
    { is: "route", namespace, table: tables.closed, prefix: everywhere[family], kind: "blackhole" },
  ]);
}

/** An address on a link. */
export function addressOn(namespace: string, link: string, address: string): AddressItem {
  return { is: "address", namespace, link, address };
}
