/** Segments: what stays inside, and what leaves by the ACL to the table (M01, M06, VPC-08). */
import { formatAddress } from "../../../net/address.ts";
import type { SegmentSpec } from "../../../specs/network.ts";
import { nthAddress } from "../../../net/prefix.ts";
import type { Item, RuleText } from "../state.ts";
import { comebackItems, comebackRules } from "./balancer.ts";
import { filterChain } from "./filter.ts";
import { lastAddressesOf } from "./port-ingress.ts";
import { answersOver, waysBack } from "./peering.ts";
import { among, apart, byFamily, chain, macElement, rule, written } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { markOfTable } from "./table.ts";
import { families, marks, routerMac, routesBy } from "./wire.ts";
import { named } from "./name.ts";

/** A segment as packets meet it that leave a port of it. */
export function segmentItems(sight: Sight, id: string): Item[] {
  const segment = sight.view.segment(id);
  if (!segment) return [];
  const { router } = segment;
  const inside = comebackRules(sight, segment).length > 0 ? [] : insideRules(segment);
  const own = segment.routerAddresses.filter(({ family }) => family === 4);
  return [
    chain(router, segmentChain(id), [...inside, ...noMulticast(id), rule(`goto ${borderChain(id)}`)]),
    chain(router, borderChain(id), borderRules(sight, segment)),
    ...comebackItems(sight, segment),
    ...waysBack(sight, router).map((back) => chain(router, backChain(id, back), backRules(sight, segment, back))),
    chain(router, named("near", id), nearRules(segment)),
    ...own.map((at) => macElement(router, at, routerMac)),
    ...lastAddressesOf(segment),
  ];
}

/** The chain that packets of a segment come to which nothing is known of. */
export function segmentChain(id: string): string {
  return named("segment", id);
}

/** The chain that packets of a segment come to whose flow is known to lead somewhere. */
export function borderChain(id: string): string {
  return named("border", id);
}

/** VPC-08: neither broadcast nor multicast; asked where a packet would be routed. */
export function noMulticast(segment: string | undefined): RuleText[] {
  const comment = `subnet-out${segment === undefined ? "" : `/${segment}`} X_NO_MULTICAST`;
  const everyone = ["ip daddr 224.0.0.0/4", "ip daddr 255.255.255.255", "ip6 daddr ff00::/8"];
  return everyone.map((text) => rule(`${text} drop`, comment));
}

/** What goes to a neighbour stays inside; all else is asked of the ACL and routed by the table. */
function borderRules(sight: Sight, segment: SegmentSpec): RuleText[] {
  const { id, router, zone, table, filterOut } = segment;
  return [
    ...comebackRules(sight, segment),
    ...insideRules(segment),
    ...waysBack(sight, router).map((back) => rule(`${answersOver(sight, router, back)} goto ${backChain(id, back)}`)),
    rule(`${routesBy(markOfTable(sight, router, table, zone))} jump ${filterChain(filterOut)}`, `acl-out/${id}`),
    rule("accept"),
  ];
}

function insideRules({ id, blocks }: SegmentSpec): RuleText[] {
  const own = byFamily(apart(blocks));
  return families
    .filter((family) => own[family].length > 0)
    .map((family) => rule(`${among(family, "daddr", own[family])} goto ${named("near", id)}`));
}

function backChain(segment: string, peering: string): string {
  return named("back", `${segment}_${peering}`);
}

/** What answers a translator beyond a peering has that for its last resort. */
function backRules(sight: Sight, { id, router, zone, table, filterOut }: SegmentSpec, back: string): RuleText[] {
  const mark = markOfTable(sight, router, table, zone, back);
  return [rule(`${routesBy(mark)} jump ${filterChain(filterOut)}`, `acl-out/${id}`), rule("accept")];
}

function nearRules({ id, blocks }: SegmentSpec): RuleText[] {
  const reserved = blocks.map((block) => [0, 1, 2, 3, -1].map((n) => formatAddress(nthAddress(block, n))));
  return [
    ...reserved.map((texts, n) => {
      const block = blocks[n]!;
      const match = [[written(block)], texts].map((some) => among(block.base.family, "daddr", some)).join(" ");
      return rule(`${match} drop`, `on-link/${id} X_RESERVED_ADDRESS`);
    }),
    rule(`${routesBy(marks.neighbours)} accept`, `subnet-out/${id}`),
  ];
}
