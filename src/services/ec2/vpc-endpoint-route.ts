/** Routes to gateway endpoints, which endpoints put into route tables and take out of them by themselves. */
import type { ChangeContext } from "../../core/context.ts";
import type { Reader } from "../../core/reader.ts";
import { fault } from "./faults.ts";
import { amazonPrefixLists } from "./prefix-list-amazon.ts";
import { checkRoom, isGatewayTable } from "./route-rule.ts";
import { routeTableAssociations, routeTables } from "./tables/route-table.ts";
import type { Route } from "./tables/route-table.ts";
import { subnets } from "./tables/subnet.ts";
import type { Subnet } from "./tables/subnet.ts";
import type { VpcEndpoint } from "./tables/vpc-endpoint.ts";

/** The ids of the prefix lists of a gateway endpoint's service, one for each family that the endpoint takes. */
export function prefixListsOf({ serviceName, region, ipAddressType }: Served): string[] {
  const own = serviceName.slice(`com.amazonaws.${region}.`.length);
  const named = (name: string): string => amazonPrefixLists(region).find((list) => list.name === name)!.id;
  const [four, six] = [named(serviceName), named(`com.amazonaws.${region}.ipv6.${own}`)];
  return { ipv4: [four], ipv6: [six], dualstack: [four, six] }[ipAddressType];
}

type Served = Pick<VpcEndpoint, "serviceName" | "region" | "ipAddressType">;

/** The route tables that lead to an endpoint of either kind that routes lead to. */
export function routeTablesOf(read: Reader, endpointId: string): string[] {
  return read.by(routeTables, "target", endpointId).map(({ id }) => id);
}

/** Leads a route table's packets for a service to a gateway endpoint. Throws for a table that does so already. */
export function leadToEndpoint(cx: ChangeContext, endpoint: VpcEndpoint, routeTableId: string): void {
  const table = cx.find(routeTables, routeTableId);
  if (table.vpcId !== endpoint.vpcId)
    throw fault("InvalidParameter", `Route table ${table.id} does not belong to VPC ${endpoint.vpcId}`);
  if (isGatewayTable(cx.read, table.id))
    throw fault("InvalidParameter", `Route table ${table.id} serves a gateway and cannot lead to gateway endpoints`);
  checkFamilies(cx, endpoint, table.id);
  for (const id of prefixListsOf(endpoint)) leadBy(cx, table.id, endpoint.id, id);
}

/** Throws unless all subnets that use the table have the families of the endpoint, and IPv6 alone where it has that. */
function checkFamilies(cx: ChangeContext, { vpcId, ipAddressType }: VpcEndpoint, tableId: string): void {
  if (ipAddressType === "ipv4") return;
  const fits = ({ cidr, ipv6Cidrs, ipv6Native }: Subnet): boolean =>
    ipAddressType === "ipv6" ? ipv6Native : cidr !== undefined && ipv6Cidrs.length > 0;
  const [main] = cx.tx.by(routeTableAssociations, "main", vpcId);
  const wrong = cx.tx.by(subnets, "vpc", vpcId).find((subnet) => {
    const [own] = cx.tx.by(routeTableAssociations, "subnet", subnet.id);
    return (own ?? main)?.routeTableId === tableId && !fits(subnet);
  });
  if (wrong)
    throw fault(
      "InvalidParameter",
      `The subnet ${wrong.id}, which uses ${tableId}, does not go with the IP address type ${ipAddressType}.`,
    );
}

function leadBy(cx: ChangeContext, tableId: string, endpointId: string, listId: string): void {
  const table = cx.tx.get(routeTables, tableId)!;
  const destination = { kind: "prefix-list", id: listId } as const;
  if (table.routes.some((route) => leadsBy(route, listId)))
    throw fault(
      "RouteAlreadyExists",
      `route table ${table.id} already has a route with destination-prefix-list-id ${listId}`,
    );
  checkRoom(cx, table, destination);
  const route: Route = { destination, target: { kind: "vpc-endpoint", id: endpointId }, origin: "CreateRoute" };
  cx.tx.update(routeTables, table.id, { routes: [...table.routes, route] });
}

/** Gives every table that leads to an endpoint the routes of the families that the endpoint takes now. */
export function leadAgain(cx: ChangeContext, endpoint: VpcEndpoint): void {
  const wanted = prefixListsOf(endpoint);
  for (const { id, region, routes } of cx.tx.by(routeTables, "target", endpoint.id)) {
    const isStale = (route: Route): boolean =>
      leadsTo(route, endpoint.id) && isAmazon(region, route) && !wanted.some((list) => leadsBy(route, list));
    const kept = routes.filter((route) => !isStale(route));
    cx.tx.update(routeTables, id, { routes: kept });
    checkFamilies(cx, endpoint, id);
    for (const list of wanted) if (!kept.some((route) => leadsBy(route, list))) leadBy(cx, id, endpoint.id, list);
  }
}

/** Takes a gateway endpoint's route out of a table. Throws for a table that has none. */
export function leadFromEndpoint(cx: ChangeContext, endpoint: VpcEndpoint, routeTableId: string): void {
  const table = cx.find(routeTables, routeTableId);
  const routes = table.routes.filter((route) => !leadsTo(route, endpoint.id));
  if (routes.length === table.routes.length)
    throw fault("InvalidParameter", `Route table ${table.id} is not associated with the endpoint ${endpoint.id}`);
  cx.tx.update(routeTables, table.id, { routes });
}

/** Takes a gateway endpoint's routes out of all tables. Routes that people made to endpoints become blackholes. */
export function leadNowhere(cx: ChangeContext, endpointId: string): void {
  for (const table of cx.tx.by(routeTables, "target", endpointId)) {
    const routes = table.routes.filter(
      (route) =>
        route.destination.kind !== "prefix-list" || !isAmazon(table.region, route) || !leadsTo(route, endpointId),
    );
    cx.tx.update(routeTables, table.id, { routes });
  }
}

/** Whether a route is one that a gateway endpoint put in a table: people can neither change nor delete it. */
export function isEndpointRoute(region: string, route: Route): boolean {
  return route.target.kind === "vpc-endpoint" && isAmazon(region, route);
}

function isAmazon(region: string, { destination }: Route): boolean {
  return destination.kind === "prefix-list" && amazonPrefixLists(region).some(({ id }) => id === destination.id);
}

function leadsTo({ target }: Route, endpointId: string): boolean {
  return target.kind === "vpc-endpoint" && target.id === endpointId;
}

function leadsBy({ destination }: Route, listId: string): boolean {
  return destination.kind === "prefix-list" && destination.id === listId;
}
