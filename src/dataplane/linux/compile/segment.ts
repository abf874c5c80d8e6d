/** Segments: what stays inside, and what leaves by the ACL to the table (M01, M06, VPC-08). */
import { formatAddress } from "../../../net/address.ts";
import type { SegmentSpec } from "../../../specs/network.ts";
import { nthAddress } from "../../../net/prefix.ts";
import type { Item, RuleText } from "../state.ts";
import { filterChain } from "./filter.ts";
import { among, apart, byFamily, chain, macElement, rule, written } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { markOfTable } from "./table.ts";
import { families, marks, routerMac } from "./wire.ts";
import { named } from "./name.ts";

/** A segment as packets meet it that leave a port of it. */
export function segmentItems(sight: Sight, id: string): Item[] {
  const segment = sight.view.segment(id);
  if (!segment) return [];
  const own = segment.routerAddresses.filter(({ family }) => family === 4);
  return [
    chain(segment.router, segmentChain(id), rulesOf(sight, segment)),
    ...own.map((at) => macElement(segment.router, at, routerMac)),
  ];
}

/** The chain that links of a segment lead to. */
export function segmentChain(id: string): string {
  return named("segment", id);
}

/** VPC-08: neither broadcast nor multicast; asked where a packet would be routed. */
export function noMulticast(segment: string | undefined): RuleText[] {
  const comment = `subnet-out${segment === undefined ? "" : `/${segment}`} X_NO_MULTICAST`;
  const everyone = ["ip daddr 224.0.0.0/4", "ip daddr 255.255.255.255", "ip6 daddr ff00::/8"];
  return everyone.map((text) => rule(`${text} drop`, comment));
}

function rulesOf(sight: Sight, segment: SegmentSpec): RuleText[] {
  const { id, router, blocks, zone, table } = segment;
  const neighbour = `meta mark set meta mark or ${marks.neighbours} accept`;
  const own = byFamily(apart(blocks));
  const reserved = blocks.map((block) => [0, 1, 2, 3, -1].map((n) => formatAddress(nthAddress(block, n))));
  return [
    ...noMulticast(id),
    ...reserved.map((texts, n) => {
      const block = blocks[n]!;
      const inside = [written(block)];
      const match = [inside, texts].map((some) => among(block.base.family, "daddr", some)).join(" ");
      return rule(`${match} drop`, `on-link/${id} X_RESERVED_ADDRESS`);
    }),
    ...families
      .filter((family) => own[family].length > 0)
      .map((family) => rule(`${among(family, "daddr", own[family])} ${neighbour}`, `subnet-out/${id}`)),
    rule(`meta mark set meta mark or ${markOfTable(sight, router, table, zone)}`),
    rule(`goto ${filterChain(segment.filterOut)}`, `acl-out/${id}`),
  ];
}
