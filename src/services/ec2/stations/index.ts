/** EC2's contribution to the network graph: all places, and the graph that is derived from the tables through them. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import type { Filter, Graph, PrefixList, Station } from "../../../fabric/station.ts";
import { prefix } from "../../../net/prefix.ts";
import { prefixListEntries } from "../prefix-list-entry.ts";
import { networkAcls } from "../tables/network-acl.ts";
import { securityGroups } from "../tables/security-group.ts";
import { balancer, balancerBack, listener } from "./balancer.ts";
import { egressOnlyIn, egressOnlyOut } from "./egress-only-gateway.ts";
import { amazonService, endpoint, linkBack } from "./endpoint.ts";
import { forward, onward } from "./forward.ts";
import { gatewayEndpoint, gatewayService } from "./gateway-endpoint.ts";
import { inspect } from "./inspection.ts";
import { guest, interfaceIn, interfaceOut } from "./interface.ts";
import { entrance, gatewayIn, gatewayOut, translateIn, translateOut } from "./internet-gateway.ts";
import { internet, internetBeyond, internetHost } from "./internet.ts";
import { linkService, metadata, nameServer, resolver } from "./link-service.ts";
import { multicastDomain, multicastGroup, multicastOut, multicastRouter } from "./multicast.ts";
import { nat, natZone } from "./nat-gateway.ts";
import { aclFilter, aclIn, aclOut, buildAclFilter } from "./network-acl.ts";
import { peering } from "./peering.ts";
import type { Place } from "./place.ts";
import { privateOf, publicAddress, publicOf } from "./public-address.ts";
import { edgeRoutes, routes } from "./route-table.ts";
import { buildGroupFilter, groupFilter, groupsIn, groupsOut } from "./security-group.ts";
import { link, onLink, subnetOut } from "./subnet.ts";
import { toTransit, transitIn, transitOut, transitTable } from "./transit-gateway.ts";
import { address, local } from "./vpc.ts";
import { vpnGateway } from "./vpn-gateway.ts";

const places: readonly Place[] = [
  interfaceOut,
  groupsOut,
  subnetOut,
  link,
  onLink,
  aclOut,
  routes,
  local,
  address,
  aclIn,
  groupsIn,
  interfaceIn,
  guest,
  forward,
  onward,
  nat,
  natZone,
  gatewayOut,
  translateOut,
  publicOf,
  internet,
  internetBeyond,
  internetHost,
  publicAddress,
  gatewayIn,
  translateIn,
  privateOf,
  entrance,
  edgeRoutes,
  egressOnlyOut,
  egressOnlyIn,
  vpnGateway,
  toTransit,
  transitIn,
  transitTable,
  transitOut,
  multicastOut,
  multicastDomain,
  multicastGroup,
  multicastRouter,
  peering,
  gatewayEndpoint,
  gatewayService,
  endpoint,
  amazonService,
  linkBack,
  balancer,
  listener,
  balancerBack,
  inspect,
  resolver,
  nameServer,
  metadata,
  linkService,
];

const byName = new Map<string, Place>(places.map((place) => [place.place, place]));

/** The graph of the rows that a recorder reads. Nothing is computed before it is asked for. */
export function graphOf(read: Recorder): Graph {
  return {
    station: (id) => (mayExist(read, id) ? read.value(stationOf, id) : undefined),
    filter: (id) => read.value(filterOf, id),
    list: (id) => read.value(listOf, id),
  };
}

/** The ids of all stations that there are. Addresses in delegated prefixes have stations that are not listed. */
export function* stationIds(read: Recorder): Generator<string> {
  for (const place of places) yield* place.every(read);
}

/** The ids of all filters that there are. */
export function* filterIds(read: Recorder): Generator<string> {
  for (const direction of ["in", "out"] as const) {
    for (const { id } of read.all(securityGroups)) yield groupFilter(id, direction);
    for (const { id } of read.all(networkAcls)) yield aclFilter(id, direction);
  }
}

const stationOf = derivation<Station | undefined>("ec2.station", (read, id) => {
  const { place, part, more } = split(id);
  return byName.get(place)?.build(read, id, part, more);
});

const filterOf = derivation<Filter | undefined>("ec2.filter", (read, id) => {
  const [kind, owner] = [id.slice(0, id.indexOf("/")), id.slice(id.indexOf("/") + 1)];
  const direction = kind.endsWith("-in") ? "in" : "out";
  return (kind.startsWith("group-") ? buildGroupFilter : buildAclFilter)(read, id, owner, direction);
});

const listOf = derivation<PrefixList>("ec2.prefixes", (read, id) => {
  return { id, prefixes: prefixListEntries(read, id).map(prefix) };
});

/** Any address may be asked for: those that nobody holds must leave nothing in the memory of derivations. */
function mayExist(read: Recorder, id: string): boolean {
  const may = byName.get(id.slice(0, Math.max(id.indexOf("/"), 0)))?.may;
  if (!may) return true;
  const { part, more } = split(id);
  return may(read, part, more);
}

function split(id: string): { place: string; part: string; more: string } {
  const [place = "", part = "", ...more] = id.split("/");
  return { place, part, more: more.join("/") };
}
