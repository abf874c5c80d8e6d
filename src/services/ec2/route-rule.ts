/** What a route table may hold: routes inside the VPC, routes of gateways' tables, and how many. */
import type { ChangeContext } from "../../core/context.ts";
import type { Reader } from "../../core/reader.ts";
import { covers, prefix } from "../../net/prefix.ts";
import { fault } from "./faults.ts";
import { prefixListWeight } from "./prefix-list-entry.ts";
import { destinationText, familyOf } from "./route-destination.ts";
import { routeTableAssociations, routesPerTable } from "./tables/route-table.ts";
import type { Route, RouteDestination, RouteTable, RouteTarget } from "./tables/route-table.ts";
import { subnets } from "./tables/subnet.ts";

/** Throws for a route that its table may not hold, whatever else is in the table. */
export function checkRoute(read: Reader, table: RouteTable, destination: RouteDestination, target: RouteTarget): void {
  if (isGatewayTable(read, table.id)) checkGatewayRoute(read, table, destination, target);
  else checkInside(read, table, destination, target);
}

/** Throws unless a table may be tied to a gateway: all of its routes keep to the VPC (M15). */
export function checkGatewayTable(read: Reader, table: RouteTable): void {
  for (const { destination, target } of table.routes) checkGatewayRoute(read, table, destination, target);
  if (table.propagatingVgws.length > 0)
    throw fault(
      "InvalidParameterValue",
      `Route table ${table.id} has route propagation enabled and cannot be associated with a gateway`,
    );
}

/** Whether a table is tied to a gateway. */
export function isGatewayTable(read: Reader, routeTableId: string): boolean {
  return read.by(routeTableAssociations, "routeTable", routeTableId).some(({ gatewayId }) => gatewayId !== undefined);
}

/** Throws when a route more would be too many; lists count with all entries that they may have, families apart. */
export function checkRoom(cx: ChangeContext, table: RouteTable, destination: RouteDestination): void {
  const family = familyOf(cx.read, destination);
  const limit = cx.limit(routesPerTable);
  let weight = weightOf(cx.read, destination);
  if (table.routes.length + weight <= limit && !table.routes.some((route) => route.destination.kind === "prefix-list"))
    return;
  for (const { destination: other, origin } of table.routes)
    if (origin !== "CreateRouteTable" && familyOf(cx.read, other) === family) weight += weightOf(cx.read, other);
  if (weight > limit)
    throw fault(
      "RouteLimitExceeded",
      `The maximum number of routes (${limit}) in route table ${table.id} has been reached.`,
    );
}

function weightOf(read: Reader, destination: RouteDestination): number {
  return destination.kind === "prefix-list" ? prefixListWeight(read, destination.id).weight : 1;
}

/** Routes within the VPC's own blocks lead whole subnets through an appliance or a NAT gateway (M13). */
function checkInside(read: Reader, table: RouteTable, destination: RouteDestination, target: RouteTarget): void {
  if (destination.kind === "prefix-list") return;
  const inside = localBlocks(table).some((cidr) => covers(prefix(cidr), prefix(destination.cidr)));
  if (!inside) return;
  if (!["network-interface", "nat-gateway", "vpc-endpoint", "local"].includes(target.kind))
    throw fault(
      "InvalidParameterValue",
      "Route target is not supported. This route only supports interface and instance targets.",
    );
  if (localBlocks(table).includes(destination.cidr) || isSubnet(read, table.vpcId, destination.cidr)) return;
  throw fault(
    "InvalidParameterValue",
    `The destination CIDR block ${destination.cidr} is more specific than a CIDR block of the VPC ` +
      "and does not match the CIDR block of one of its subnets",
  );
}

function checkGatewayRoute(read: Reader, table: RouteTable, destination: RouteDestination, target: RouteTarget): void {
  if (!["network-interface", "vpc-endpoint", "local"].includes(target.kind))
    throw fault(
      "InvalidParameterValue",
      `Route table ${table.id} serves a gateway: routes lead to local, interfaces or Gateway Load Balancer endpoints`,
    );
  const own =
    destination.kind !== "prefix-list" &&
    (localBlocks(table).includes(destination.cidr) || isSubnet(read, table.vpcId, destination.cidr));
  if (!own)
    throw fault(
      "InvalidParameterValue",
      `The destination ${destinationText(destination)} in a gateway's route table must be a block of VPC or subnet`,
    );
}

/** The blocks of a table's local routes, which are the VPC's. */
function localBlocks({ routes }: RouteTable): readonly string[] {
  return routes.flatMap((route: Route) =>
    route.origin === "CreateRouteTable" && "cidr" in route.destination ? [route.destination.cidr] : [],
  );
}

function isSubnet(read: Reader, vpcId: string, cidr: string): boolean {
  return read
    .by(subnets, "vpc", vpcId)
    .some((row) => row.cidr === cidr || row.ipv6Cidrs.some((six) => six.cidr === cidr));
}
