/** Route tables whose ranks and overriding are settled: each prefix stands once, with the way that wins there. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { outcomes } from "../../../fabric/codes.ts";
import type { Route } from "../../../fabric/station.ts";
import { covers, formatPrefix } from "../../../net/prefix.ts";
import type { RouteSpec, TableSpec, Way } from "../../../specs/network.ts";
import { at } from "../stations/place.ts";
import { edgeRoutesOf, edgeTableOf, routesOf } from "../stations/route-table.ts";
import { refusalOf } from "../stations/vpn-gateway.ts";
import { vpnGateways } from "../tables/gateway.ts";
import { routeTables } from "../tables/route-table.ts";
import { peeringSpecOf } from "./peering.ts";
import { behindOf } from "./port.ts";
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

/**
 * The routes that can win, by the longest prefix alone.
 *
 * A route that another overrides cannot win where both hold the address; an overriding route that is longer wins there
 * anyway, so that only those which lie within an overriding one go.
 */
export function settled(routes: readonly Route[]): Route[] {
  const overriding = routes.filter(({ overrides }) => overrides !== undefined);
  const standing = routes.filter(
    (route) =>
      !overriding.some((other) => other.overrides!.includes(route.origin) && covers(other.prefix, route.prefix)),
  );
  const best = new Map<string, Route>();
  for (const route of standing.toSorted((a, b) => a.rank - b.rank)) {
    const text = formatPrefix(route.prefix);
    if (!best.has(text)) best.set(text, route);
  }
  return [...best.values()];
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
