/** Route tables whose ranks and overriding are settled: each prefix stands once, with the way that wins there. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { outcomes } from "../../../fabric/codes.ts";
import type { Route } from "../../../fabric/station.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import type { RouteSpec, TableSpec, Way } from "../../../specs/network.ts";
import { at } from "../stations/place.ts";
import { edgeRoutesOf, edgeTableOf, routesOf } from "../stations/route-table.ts";
import { attachedZones } from "../stations/transit-gateway.ts";
import { refusalOf } from "../stations/vpn-gateway.ts";
import { vpnGateways } from "../tables/gateway.ts";
import { routeTables } from "../tables/route-table.ts";
import { transitGatewayAttachments } from "../tables/transit-gateway.ts";
import { endpointSpecOf } from "./endpoint.ts";
import { peeringSpecOf } from "./peering.ts";
import { behindOf } from "./port.ts";
import { settled } from "./settled-route.ts";
import { translatorOf } from "./translator.ts";

/** A route table: of subnets by its own id, of a gateway by `edge/` and the gateway's. */
export const tableSpecOf = derivation<TableSpec | undefined>("ec2.table-spec", (read, id) => {
  const gateway = id.startsWith(edge) ? id.slice(edge.length) : undefined;
  const row = gateway === undefined ? read.get(routeTables, id) : edgeTableOf(read, gateway);
  if (!row) return undefined;
  const routes = gateway === undefined ? routesOf(read, row) : edgeRoutesOf(read, row);
  const station = gateway === undefined ? at("routes", id) : at("edge-routes", gateway);
  return { id, station, router: row.vpcId, routes: settled(routes).map((route) => routeSpec(read, route)) };
});

const edge = "edge/";

/** The table that a gateway routes what comes in by, if it has one. */
export function edgeTableId(read: Recorder, gatewayId: string): string | undefined {
  return edgeTableOf(read, gatewayId) && edge + gatewayId;
}

function routeSpec(read: Recorder, route: Route): RouteSpec {
  return { prefix: route.prefix, way: wayOf(read, route), text: `${formatPrefix(route.prefix)} → ${route.target}` };
}

function wayOf(read: Recorder, { edge: next, target }: Route): Way {
  if ("refuse" in next) return { to: "nowhere", code: next.code };
  switch (next.to.slice(0, next.to.indexOf("/"))) {
    case "local":
      return { to: "local" };
    case "gateway-out":
    case "egress-only-out":
      return { to: "gateway", id: target };
    case "vpn-gateway":
      return { to: "nowhere", code: refusalOf(read.get(vpnGateways, target)!).code };
    case "nat":
      return read.value(translatorOf, target) ? { to: "translator", id: target } : badState;
    case "peering":
      return read.value(peeringSpecOf, target) ? { to: "peering", id: target } : badState;
    case "gateway-endpoint":
      return read.value(endpointSpecOf, target) ? { to: "endpoint", id: target } : badState;
    case "to-transit": {
      const row = read.get(transitGatewayAttachments, next.to.slice("to-transit/".length));
      if (row?.kind !== "vpc") return badState;
      const doors = attachedZones(row).map(({ zone, networkInterfaceId }) => ({ zone, port: networkInterfaceId }));
      return { to: "hub", id: row.id, doors };
    }
    case "acl-in":
      return portWay(read, next.to.slice("acl-in/".length));
    default:
      return { to: "nowhere", code: outcomes.unknownStation };
  }
}

const badState: Way = { to: "nowhere", code: "BAD_STATE" };

function portWay(read: Recorder, eniId: string): Way {
  return read.value(behindOf, eniId) ? { to: "port", id: eniId } : badState;
}
