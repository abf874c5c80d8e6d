/** Route tables: of subnets, and at the edge of a VPC (M11–M16). */
import type { Recorder } from "../../../core/derive.ts";
import type { ByPrefix, Edge, Route, Station } from "../../../fabric/station.ts";
import { prefix } from "../../../net/prefix.ts";
import { prefixListEntries } from "../prefix-list-entry.ts";
import { propagatedRoutes, routeState } from "../route-state.ts";
import { natGateways } from "../tables/gateway.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { routeTableAssociations, routeTables } from "../tables/route-table.ts";
import type { Route as RouteRow, RouteTable, RouteTarget } from "../tables/route-table.ts";
import { vpcEndpoints } from "../tables/vpc-endpoint.ts";
import { vpcAttachmentOf } from "../transit-gateway-lookup.ts";
import { peeringFrom } from "./peering.ts";
import { at, drop, go } from "./place.ts";
import type { Place } from "./place.ts";
import { neverRouted } from "./ranges.ts";
import { publicIpOf } from "./rows.ts";
import { subnets } from "../tables/subnet.ts";

/** A subnet's route table. */
export const routes: Place = {
  place: "routes",
  every: (read) => read.all(routeTables).map(({ id }) => at("routes", id)),
  build: (read, id, tableId) => {
    const table = read.get(routeTables, tableId);
    return table && tableStation(id, table, routesOf(read, table));
  },
};

/** The route table of a gateway, for what comes in by it (M15). */
export const edgeRoutes: Place = {
  place: "edge-routes",
  every: (read) =>
    read.all(routeTableAssociations).flatMap(({ gatewayId }) => (gatewayId ? at("edge-routes", gatewayId) : [])),
  build: (read, id, gatewayId) => {
    const table = edgeTableOf(read, gatewayId);
    return table && tableStation(id, table, edgeRoutesOf(read, table));
  },
};

/** The route table of a gateway. */
export function edgeTableOf(read: Recorder, gatewayId: string): RouteTable | undefined {
  const [association] = read.by(routeTableAssociations, "gateway", gatewayId);
  return association && read.get(routeTables, association.routeTableId);
}

/** The routes of a table that serves subnets. */
export function routesOf(read: Recorder, table: RouteTable): Route[] {
  return tableRoutes(read, table, targetEdge);
}

/** The routes of a table that serves a gateway. */
export function edgeRoutesOf(read: Recorder, table: RouteTable): Route[] {
  return tableRoutes(read, table, edgeTarget);
}

/** The prefixes that a gateway's route table sends through a middlebox. */
export function redirected(read: Recorder, gatewayId: string): ReturnType<typeof prefix>[] {
  const rows = edgeTableOf(read, gatewayId)?.routes.filter(({ target }) => target.kind !== "local") ?? [];
  return rows.flatMap(({ destination }) => (destination.kind === "prefix-list" ? [] : prefix(destination.cidr)));
}

type MakeEdge = (read: Recorder, table: RouteTable, row: RouteRow) => Edge;

const ranks = { static: 0, list: 1, propagated: 2 };

function tableStation(id: string, table: RouteTable, list: readonly Route[]): Station {
  const choice: ByPrefix = {
    by: "prefix",
    of: "destination",
    routes: list,
    otherwise: drop("NO_ROUTE_TO_DESTINATION", `${table.id} has no route to {destination}`),
  };
  return { id, kind: "route table", resource: { id: table.id, type: "route-table" }, choice };
}

function tableRoutes(read: Recorder, table: RouteTable, edge: MakeEdge): Route[] {
  return [
    ...neverRouted.map((unroutable): Route => ({
      prefix: unroutable,
      rank: 0,
      origin: "reserved",
      overrides: ["local", "static", "propagated"],
      target: "none",
      edge: drop("X_NOT_ROUTABLE", "no route forwards to {destination}"),
    })),
    ...table.routes.flatMap((row) => rowRoutes(read, table, row, edge)),
    ...propagatedRoutes(read, table).flatMap((row) => rowRoutes(read, table, row, edge)),
  ];
}

function rowRoutes(read: Recorder, table: RouteTable, row: RouteRow, makeEdge: MakeEdge): Route[] {
  const { destination, target } = row;
  const made = { target: targetName(target), edge: makeEdge(read, table, row) };
  if (destination.kind === "prefix-list") {
    const route = { ...made, rank: ranks.list, origin: "static", list: destination.id };
    return prefixListEntries(read, destination.id).map((cidr) => ({ ...route, prefix: prefix(cidr) }));
  }
  const [origin, overrides] = origins[row.origin];
  const rank = origin === "propagated" ? ranks.propagated : ranks.static;
  return [{ ...made, prefix: prefix(destination.cidr), rank, origin, ...(overrides && { overrides }) }];
}

/** Origins in the fabric's words; a local route overrides propagated ones, however specific (M12). */
const origins = {
  CreateRouteTable: ["local", ["propagated"]],
  CreateRoute: ["static", undefined],
  EnableVgwRoutePropagation: ["propagated", undefined],
} as const;

/** Targets whose state EC2's own tables tell. The stations of the others come with their services. */
const ownKinds: ReadonlySet<RouteTarget["kind"]> = new Set([
  "local",
  "gateway",
  "egress-only-internet-gateway",
  "nat-gateway",
  "network-interface",
  "vpc-peering-connection",
  "transit-gateway",
  "vpc-endpoint",
]);

function targetEdge(read: Recorder, table: RouteTable, row: RouteRow): Edge {
  const { target } = row;
  if (ownKinds.has(target.kind) && routeState(read, row, table.vpcId) === "blackhole")
    return drop("BAD_STATE_ROUTE", `the route is a blackhole: ${targetName(target)} is gone, detached or not running`);
  switch (target.kind) {
    case "local":
      return go(at("local", table.vpcId));
    case "gateway":
      return go(at(target.id.startsWith("vgw-") ? "vpn-gateway" : "gateway-out", target.id));
    case "egress-only-internet-gateway":
      return go(at("egress-only-out", target.id));
    case "nat-gateway": {
      const nat = read.get(natGateways, target.id)!;
      const eni = nat.addresses.find(({ networkInterfaceId }) => networkInterfaceId)?.networkInterfaceId;
      return go(eni ? at("acl-in", eni) : at("nat", nat.id));
    }
    case "network-interface":
      return go(at("acl-in", target.id));
    case "transit-gateway":
      return go(at("to-transit", vpcAttachmentOf(read, table.vpcId, target.id)!.id));
    case "vpc-peering-connection":
      return go(peeringFrom(read, target.id, table.vpcId));
    case "vpc-endpoint": {
      const { kind, networkInterfaceIds } = read.get(vpcEndpoints, target.id)!;
      return go(
        kind === "Gateway" ? at("gateway-endpoint", target.id) : at("acl-in", networkInterfaceIds[0] ?? "none"),
      );
    }
    default:
      return go(`${target.kind}/${target.id}`);
  }
}

function edgeTarget(read: Recorder, table: RouteTable, row: RouteRow): Edge {
  const edge = targetEdge(read, table, row);
  if (row.target.kind !== "network-interface" || "refuse" in edge) return edge;
  const eni = read.get(networkInterfaces, row.target.id)!;
  const subnet = read.get(subnets, eni.subnetId);
  const own = [subnet?.cidr, ...(subnet?.ipv6Cidrs.map(({ cidr }) => cidr) ?? [])];
  if (row.destination.kind !== "prefix-list" && own.includes(row.destination.cidr))
    return drop("X_MIDDLEBOX_IN_SAME_SUBNET", `${eni.id} stands in the very subnet that it should guard`);
  const isPublic = eni.privateIps.some(({ address }) => publicIpOf(read, eni, address) !== undefined);
  const reachable = row.destination.kind !== "ipv4" || isPublic;
  return reachable ? edge : drop("INGRESS_RTB_NO_PUBLIC_IP", `the middlebox ${eni.id} has no public address`);
}

function targetName(target: RouteTarget): string {
  return target.kind === "local" ? "local" : target.id;
}
