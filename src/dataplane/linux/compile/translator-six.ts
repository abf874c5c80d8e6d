/** NAT64: the part of a translator that makes IPv6 IPv4 and back, over a pair of links of its own (M22). */
import { formatPrefix } from "../../../net/prefix.ts";
import type { TranslatorSpec } from "../../../specs/network.ts";
import type { ChainItem, Item, RuleText } from "../state.ts";
import { chain, element, rule } from "./rule-set.ts";
import { refusal } from "./translator-count.ts";
import { deviceMac, end, far, neighbours, routerMac, routeVia } from "./wire.ts";

/**
 * Who stands for all senders between the two translations: ports tell them apart there. Addresses for local use of
 * translators (RFC 8215, RFC 7335), which nobody has outside.
 */
const everyone = { 4: "192.0.0.1", 6: "64:ff9b:1::1" } as const;
/** Bytes of the headers of IPv6 and TCP. */
const headerBytes = 60;

/**
 * The links and their routes. IPv6 goes out by `six`, comes in by `four` and is IPv4 then, which is translated as all
 * IPv4 is; answers go the same way back.
 */
export function sixItems(space: string, { id, embedding }: TranslatorSpec, table: number, mark: number): Item[] {
  const accept = `meta mark set ${mark} accept`;
  return [
    {
      is: "link",
      a: { ...end(space, "six", routerMac), translates: "to6" },
      b: { ...end(space, "four", deviceMac), translates: "to4" },
    },
    ...neighbours(space, "six", deviceMac, far),
    ...neighbours(space, "four", routerMac, far),
    routeVia(space, table, formatPrefix(embedding), "six", far[6]),
    routeVia(space, table, `${everyone[4]}/32`, "four", far[4]),
    ...['"six"', '"four"'].map((link) => element(space, "links", link)),
    fromFour(space, id, accept),
    chain(space, "from_six", [
      rule(`meta nfproto ipv6 ct state { established, related } ct direction reply ${accept}`),
      refusal("", `nat/${id} X_NGW_NO_SESSION`),
    ]),
  ];
}

/** Whose packets are still IPv6 has no kernel that translates. */
function fromFour(space: string, id: string, accept: string): ChainItem {
  return chain(space, "from_four", [refusal("meta nfproto ipv6", `nat/${id} X_NAT64_NOT_BUILT`), rule(accept)]);
}

/** What comes from the pair of links itself. */
export const betweenFamilies: readonly RuleText[] = [
  rule('iifname "four" goto from_four'),
  rule('iifname "six" goto from_six'),
];

/** Refusals of IPv6 besides those that both families have. */
export function sixRefusals({ id, embedding }: TranslatorSpec): RuleText[] {
  return [
    refusal(`ip6 daddr != ${formatPrefix(embedding)}`, `nat/${id} PROTOCOL_RESTRICTION`),
    refusal("meta nfproto ipv6 ct state related", `nat/${id} X_NAT64_NOT_BUILT`),
  ];
}

/** Fragments: those of UDP would have to be put together to be translated. */
export function sixFragments(station: string): RuleText[] {
  return [
    refusal("exthdr frag exists meta l4proto != udp", `${station} X_NGW_FRAGMENTS`),
    refusal("exthdr frag exists", `${station} X_NAT64_NOT_BUILT`),
  ];
}

/** Makes segments fit that will be longer by the larger header. */
export function sixSegments(mtu: number): RuleText {
  const segment = mtu - headerBytes;
  return rule(
    "meta nfproto ipv6 tcp flags syn / syn,rst " +
      `tcp option maxseg size > ${segment} tcp option maxseg size set ${segment}`,
  );
}

/** Gives a flow to IPv4 the address that stands for all senders. */
export const standsForAll = rule(`oifname "six" snat ip6 to ${everyone[6]}`);
