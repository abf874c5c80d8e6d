/** Who refers to a managed prefix list, and whether all of them could carry it with more entries. */
import type { ReadContext } from "../../core/context.ts";
import type { Quota } from "../../core/quota.ts";
import type { Reader } from "../../core/reader.ts";
import { read } from "./api.ts";
import { fault } from "./faults.ts";
import { prefixListWeight } from "./prefix-list-entry.ts";
import { findPrefixList } from "./prefix-list-view.ts";
import { countRules, ruleLimit } from "./security-group-quota.ts";
import { rulesOfGroup } from "./security-group-view.ts";
import type { PrefixList } from "./tables/prefix-list.ts";
import { routeTables, routesPerTable } from "./tables/route-table.ts";
import type { RouteTable } from "./tables/route-table.ts";
import { transitGatewayListReferences } from "./tables/transit-gateway-route.ts";
import { securityGroupRules } from "./tables/security-group.ts";

/** The ids of the resources that refer to a list, in order, with their owners. */
export function referrersOf(reader: Reader, id: string): ReadonlyMap<string, string> {
  const referrers = [
    ...reader.by(securityGroupRules, "prefixList", id).map(({ groupId, account }) => [groupId, account] as const),
    ...reader.by(routeTables, "prefixList", id).map((table) => [table.id, table.account] as const),
    ...reader
      .by(transitGatewayListReferences, "prefixList", id)
      .map(({ routeTableId, account }) => [routeTableId, account] as const),
  ];
  return new Map(referrers.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The resources that could not carry a list if it grew by this many entries. */
export function overfullReferrers(cx: ReadContext, list: PrefixList, growth: number): string[] {
  const groups = new Map(
    cx.read.by(securityGroupRules, "prefixList", list.id).map(({ groupId, account }) => [groupId, account]),
  );
  const full = [...groups.keys()].filter((groupId) =>
    (["ingress", "egress"] as const).some((direction) => {
      const peers = rulesOfGroup(cx.read, groupId, direction).map(({ peer }) => peer);
      const uses = peers.filter((peer) => peer.kind === "prefix-list" && peer.id === list.id).length;
      return uses > 0 && countRules(cx, peers, list.family) + uses * growth > ruleLimit(cx);
    }),
  );
  const tables = cx.read.by(routeTables, "prefixList", list.id);
  const limit = routeLimit(cx, routesPerTable);
  return [
    ...full,
    ...tables.filter((table) => countRoutes(cx, table, list.family) + growth > limit).map(({ id }) => id),
  ];
}

/** The operation that lists the referrers. */
export const prefixListReferenceOperations = [
  read(
    "GetManagedPrefixListAssociations",
    { honours: ["PrefixListId", "MaxResults", "NextToken"], access: { resources: { "prefix-list": "PrefixListId" } } },
    (input, cx) => {
      const { id, account: owner } = findPrefixList(cx, input.PrefixListId);
      const all = [...referrersOf(cx.read, id)].filter(([, account]) => owner === cx.account || account === cx.account);
      const after = input.NextToken === undefined ? "" : readToken(input.NextToken);
      const rest = all.filter(([resource]) => resource > after);
      const page = rest.slice(0, input.MaxResults);
      return {
        PrefixListAssociations: page.map(([ResourceId, ResourceOwner]) => ({ ResourceId, ResourceOwner })),
        NextToken: page.length < rest.length ? Buffer.from(page.at(-1)![0]).toString("base64url") : undefined,
      };
    },
  ),
];

function readToken(token: string): string {
  const text = Buffer.from(token, "base64url").toString();
  if (!/^(sg|rtb|tgw-rtb)-[0-9a-f]+$/.test(text)) throw fault("InvalidNextToken", "The token is invalid.");
  return text;
}

function routeLimit(cx: ReadContext, quota: Quota): number {
  return Math.min(cx.limit(quota), quota.max ?? Infinity);
}

function countRoutes(cx: ReadContext, { routes }: RouteTable, family: PrefixList["family"]): number {
  const kind = family === "IPv4" ? "ipv4" : "ipv6";
  return routes.reduce((sum, { destination, origin }) => {
    if (origin === "CreateRouteTable") return sum;
    if (destination.kind !== "prefix-list") return sum + (destination.kind === kind ? 1 : 0);
    const list = prefixListWeight(cx.read, destination.id);
    return sum + (list.family === family ? list.weight : 0);
  }, 0);
}
