/** The routes of a transit gateway's table: by hand, by prefix lists, and those that attachments teach it (M31). */
import { derivation } from "../../core/derive.ts";
import type { Recorder } from "../../core/derive.ts";
import type { Reader } from "../../core/reader.ts";
import { covers, formatPrefix, overlaps, prefix } from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";
import { prefixListEntries } from "./prefix-list-entry.ts";
import { transitGatewayAttachments } from "./tables/transit-gateway.ts";
import type { TransitGatewayAttachment, VpcAttachment } from "./tables/transit-gateway.ts";
import {
  transitGatewayListReferences,
  transitGatewayPropagations,
  transitGatewayRoutes,
} from "./tables/transit-gateway-route.ts";
import { vpcs } from "./tables/vpc.ts";
import type { CidrAssociation } from "./tables/vpc.ts";

/** One route that a table holds, whether it wins or not. */
export interface TransitRoute {
  readonly prefix: Prefix;
  /** Among equal prefixes the lowest wins: by hand, of a prefix list, taught by a VPC (M31). */
  readonly rank: 0 | 1 | 2;
  readonly prefixListId?: string;
  /** Absent for a blackhole of somebody's making. */
  readonly attachmentId?: string;
  /** Whether it leads anywhere: its attachment stands. */
  readonly isActive: boolean;
}

/** All routes of a table. A VPC's prefix that overlaps one of a VPC attached before it is not taught (M31). */
export const transitRoutes = derivation<readonly TransitRoute[]>("ec2.transit-routes", (read, tableId) => [
  ...read.by(transitGatewayRoutes, "routeTable", tableId).map(({ cidr, attachmentId }): TransitRoute => ({
    prefix: prefix(cidr),
    rank: 0,
    attachmentId,
    isActive: carries(read, attachmentId),
  })),
  ...read.by(transitGatewayListReferences, "routeTable", tableId).flatMap(({ prefixListId, attachmentId }) =>
    prefixListEntries(read, prefixListId).map((cidr): TransitRoute => ({
      prefix: prefix(cidr),
      rank: 1,
      prefixListId,
      attachmentId,
      isActive: carries(read, attachmentId),
    })),
  ),
  ...taughtRoutes(read, tableId),
]);

/** The routes that count, one for each prefix: AWS shows no others. */
export function winningRoutes(read: Recorder, tableId: string): TransitRoute[] {
  const best = new Map<string, TransitRoute>();
  for (const route of read.value(transitRoutes, tableId)) {
    const text = formatPrefix(route.prefix);
    const other = best.get(text);
    if (!other || route.rank < other.rank) best.set(text, route);
  }
  return [...best.values()];
}

/** Whether an attachment carries traffic in this state. */
export function isUp({ state }: Pick<TransitGatewayAttachment, "state">): boolean {
  return state === "available" || state === "modifying";
}

function carries(read: Reader, attachmentId: string | undefined): boolean {
  const row = attachmentId === undefined ? undefined : read.get(transitGatewayAttachments, attachmentId);
  return row !== undefined && isUp(row);
}

function taughtRoutes(read: Recorder, tableId: string): TransitRoute[] {
  const teachers = read
    .by(transitGatewayPropagations, "routeTable", tableId)
    .filter(({ state }) => state === "enabled")
    .flatMap(({ attachmentId }) => read.get(transitGatewayAttachments, attachmentId) ?? [])
    .filter((row): row is VpcAttachment => row.kind === "vpc" && isUp(row))
    .toSorted((a, b) => read.order(transitGatewayAttachments, a.id)! - read.order(transitGatewayAttachments, b.id)!);
  const taught: TransitRoute[] = [];
  for (const row of teachers) {
    const blocks = blocksOf(read, row).filter((block) => !taught.some((other) => overlaps(other.prefix, block)));
    for (const block of blocks) taught.push({ prefix: block, rank: 2, attachmentId: row.id, isActive: true });
  }
  return taught;
}

const inUse = ({ state }: CidrAssociation): boolean => state === "associated" || state === "associating";

function blocksOf(read: Reader, { vpcId, ipv6Support }: VpcAttachment): Prefix[] {
  const vpc = read.get(vpcs, vpcId);
  const six = ipv6Support === "enable" ? (vpc?.ipv6Cidrs ?? []) : [];
  return [...(vpc?.cidrs ?? []), ...six].filter(inUse).map(({ cidr }) => prefix(cidr));
}

/** How a search compares a route's prefix with the one that is asked for ("SearchTransitGatewayRoutes"). */
export const routeSearches: Readonly<Record<string, (route: Prefix, asked: Prefix) => boolean>> = {
  "route-search.exact-match": (route, asked) => formatPrefix(route) === formatPrefix(asked),
  "route-search.subnet-of-match": (route, asked) => covers(asked, route),
  "route-search.supernet-of-match": (route, asked) => covers(route, asked),
};
