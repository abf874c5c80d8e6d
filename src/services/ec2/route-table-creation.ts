/** Route tables as VPCs bring them: the main table, and the local routes of each address block. */
import type { ChangeContext } from "../../core/context.ts";
import type { Tags } from "../../core/table.ts";
import { covers, prefix } from "../../net/prefix.ts";
import { fault } from "./faults.ts";
import { routeTableAssociations, routeTables } from "./tables/route-table.ts";
import type { Route, RouteTable } from "./tables/route-table.ts";
import type { Vpc } from "./tables/vpc.ts";

/** Makes a route table that holds the VPC's local routes. */
export function createTable(cx: ChangeContext, vpc: Vpc, tags: Tags = {}): RouteTable {
  const { account, region, id: vpcId } = vpc;
  const blocks = [...vpc.cidrs, ...vpc.ipv6Cidrs].filter(
    ({ state }) => state === "associated" || state === "associating",
  );
  const routes = blocks.map(({ cidr }) => localRoute(cidr));
  return cx.tx.insert(routeTables, { id: cx.newId("rtb"), account, region, vpcId, routes, propagatingVgws: [], tags });
}

/** Makes the main route table that a new VPC has (RTB-02). */
export function createMainRouteTable(cx: ChangeContext, vpc: Vpc): RouteTable {
  const table = createTable(cx, vpc);
  const { account, region, vpcId, id: routeTableId } = table;
  const id = cx.newId("rtbassoc");
  cx.tx.insert(routeTableAssociations, { id, account, region, vpcId, routeTableId, main: true });
  return table;
}

/** Removes a VPC's main route table, as before the VPC itself goes. */
export function removeMainRouteTable(cx: ChangeContext, vpcId: string): void {
  for (const { id, routeTableId } of cx.tx.by(routeTableAssociations, "main", vpcId)) {
    cx.tx.remove(routeTableAssociations, id);
    cx.tx.remove(routeTables, routeTableId);
  }
}

/**
 * Adds the local route of a new address block to all tables of a VPC.
 *
 * Throws when a route of the VPC leads to the block or a part of it ("VPC CIDR blocks": a new block may not be the same
 * as or larger than the destination of a route).
 */
export function addLocalRoutes(cx: ChangeContext, vpcId: string, cidr: string): void {
  const block = prefix(cidr);
  for (const { id, routes } of cx.tx.by(routeTables, "vpc", vpcId)) {
    const inside = routes.find(({ destination }) => "cidr" in destination && covers(block, prefix(destination.cidr)));
    if (inside && "cidr" in inside.destination)
      throw fault(
        "InvalidVpc.Range",
        `The CIDR '${cidr}' is the same as or larger than the route ${inside.destination.cidr} of route table ${id}.`,
      );
    const locals = routes.filter(({ origin }) => origin === "CreateRouteTable");
    const others = routes.filter(({ origin }) => origin !== "CreateRouteTable");
    cx.tx.update(routeTables, id, { routes: [...locals, localRoute(cidr), ...others] });
  }
}

/** Takes the local route of an address block out of all tables of a VPC. */
export function removeLocalRoutes(cx: ChangeContext, vpcId: string, cidr: string): void {
  for (const { id, routes } of cx.tx.by(routeTables, "vpc", vpcId)) {
    const kept = routes.filter(
      ({ origin, destination }) => origin !== "CreateRouteTable" || !leadsTo(destination, cidr),
    );
    if (kept.length < routes.length) cx.tx.update(routeTables, id, { routes: kept });
  }
}

function leadsTo(destination: Route["destination"], cidr: string): boolean {
  return "cidr" in destination && destination.cidr === cidr;
}

function localRoute(cidr: string): Route {
  const kind = cidr.includes(":") ? "ipv6" : "ipv4";
  return { destination: { kind, cidr }, target: { kind: "local" }, origin: "CreateRouteTable" };
}
