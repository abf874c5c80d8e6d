/** Endpoints that carry something: doors to services of AWS, and links to the load balancers of customers. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { parseAddress } from "../../../net/address.ts";
import { prefix } from "../../../net/prefix.ts";
import type { Prefix } from "../../../net/prefix.ts";
import type { EndpointLink, EndpointSpec } from "../../../specs/network.ts";
import { prefixListEntries } from "../prefix-list-entry.ts";
import { nodeId } from "../stations/balancer.ts";
import { hasFlowsTracked } from "../stations/gateway-endpoint.ts";
import { groupFilter } from "../stations/security-group.ts";
import { endpointIdle, endpointMtu, linkAddress, serviceNode } from "../stations/endpoint.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { isLiving, vpcEndpoints } from "../tables/vpc-endpoint.ts";
import type { VpcEndpoint } from "../tables/vpc-endpoint.ts";
import { prefixListsOf } from "../vpc-endpoint-route.ts";

/** An endpoint that is available; none for those of Gateway Load Balancers. */
export const endpointSpecOf = derivation<EndpointSpec | undefined>("ec2.endpoint-spec", (read, id) => {
  const row = read.get(vpcEndpoints, id);
  if (row?.state !== "available" || row.kind === "GatewayLoadBalancer") return undefined;
  return {
    id,
    router: row.vpcId,
    ...(row.serviceId === undefined && { service: row.serviceName }),
    mtu: endpointMtu,
    idle: endpointIdle.tcp,
    ...(row.kind === "Gateway" && hasFlowsTracked(row) && { tracksFlows: true as const }),
    ports: row.networkInterfaceIds,
    prefixes: row.kind === "Gateway" ? served(read, row) : [],
    links: row.networkInterfaceIds.flatMap((eni) => linkOf(read, row, eni) ?? []),
  };
});

/** The ids of all endpoints at which services of AWS answer. */
export const servingEndpoints = derivation<readonly string[]>("ec2.serving-endpoints", (read) =>
  read.all(vpcEndpoints).flatMap(({ id }) => (read.value(endpointSpecOf, id)?.service === undefined ? [] : id)),
);

/** The ids of a VPC's gateway endpoints that are available. */
export function gatewayEndpointsOf(read: Recorder, vpcId: string): string[] {
  const rows = read.by(vpcEndpoints, "vpc", vpcId).filter(isLiving);
  return rows.flatMap(({ id, kind }) => (kind === "Gateway" && read.value(endpointSpecOf, id) ? id : []));
}

/** The links of endpoints that end at a node: the interfaces of all endpoints of its load balancer's service. */
export function linksTo(read: Recorder, serviceId: string, node: string): EndpointLink[] {
  return read
    .by(vpcEndpoints, "service", serviceId)
    .flatMap(({ id }) => read.value(endpointSpecOf, id)?.links ?? [])
    .filter((one) => one.node === node);
}

function served(read: Recorder, row: VpcEndpoint): Prefix[] {
  return prefixListsOf(row).flatMap((list) => prefixListEntries(read, list).map(prefix));
}

function linkOf(read: Recorder, row: VpcEndpoint, eniId: string): EndpointLink | undefined {
  const eni = read.get(networkInterfaces, eniId);
  const node = eni && row.serviceId !== undefined ? serviceNode(read, row, eni.zone) : undefined;
  if (!eni || !node) return undefined;
  const { balancer, zone } = node;
  const to = [zone.privateIp, zone.ipv6].flatMap((text) => (text ? [parseAddress(text)!] : []));
  const enforces = balancer.hasGroups && balancer.enforcesGroupsOnPrivateLink === "on";
  return {
    port: eniId,
    node: nodeId(node),
    to,
    as: to.map(({ family }) => linkAddress(eniId, family)),
    ...(enforces && { filters: balancer.groupIds.map((group) => groupFilter(group, "in")) }),
  };
}
