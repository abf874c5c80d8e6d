/** Targets of routes: read from a request, checked against the VPC, shown. */
import type { ReadContext } from "../../core/context.ts";
import { isOwn } from "../../core/find.ts";
import type { Reader } from "../../core/reader.ts";
import type { Route as RouteView } from "../../models/ec2.d.ts";
import type { Family } from "../../net/address.ts";
import { fault } from "./faults.ts";
import type { Ec2Code } from "./faults.ts";
import { onlyInterface } from "./instance-interface.ts";
import { isAttached } from "./route-state.ts";
import { egressOnlyInternetGateways, internetGateways, natGateways, vpnGateways } from "./tables/gateway.ts";
import { instances } from "./tables/instance.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { RouteTable, RouteTarget } from "./tables/route-table.ts";
import { vpcAttachmentOf } from "./transit-gateway-lookup.ts";
import { vpcEndpoints } from "./tables/vpc-endpoint.ts";
import { isLiving, vpcPeerings } from "./tables/vpc-peering.ts";
import { isBetween, peeringOf } from "./vpc-peering-lookup.ts";

/** The members of a request that name a target. */
export const targetMembers = [
  "CarrierGatewayId",
  "EgressOnlyInternetGatewayId",
  "GatewayId",
  "InstanceId",
  "LocalGatewayId",
  "NatGatewayId",
  "NetworkInterfaceId",
  "TransitGatewayId",
  "VpcEndpointId",
  "VpcPeeringConnectionId",
] as const;

/** A request's target members. */
export type TargetInput = { readonly [Member in (typeof targetMembers)[number]]?: string };

type Member = (typeof targetMembers)[number];

/**
 * The target that a request names for a route of a family in a table. Throws unless it names exactly one that exists,
 * belongs to the table's VPC and carries the family.
 */
export function readTarget(cx: ReadContext, input: TargetInput, table: RouteTable, family: Family): RouteTarget {
  const given = targetMembers.filter((member) => input[member]);
  if (given.length === 0)
    throw fault("MissingParameter", "The request must contain exactly one target of a route, such as gatewayId");
  if (given.length > 1)
    throw fault(
      "InvalidParameterCombination",
      `The parameters ${given.map(lowerFirst).join(" and ")} cannot be used together: a route has one target`,
    );
  const [member] = given as [Member];
  return readers[member](cx, input[member]!, table, family);
}

/** A target as route descriptions show it. */
export function viewTarget(read: Reader, target: RouteTarget): RouteView {
  if (target.kind === "local") return { GatewayId: "local" };
  if (target.kind !== "network-interface") return { [shown[target.kind]]: target.id };
  const attachment = read.get(networkInterfaces, target.id)?.attachment;
  return {
    NetworkInterfaceId: target.id,
    InstanceId: attachment?.instanceId,
    InstanceOwnerId: attachment?.instanceId && attachment.ownerId,
  };
}

/** Throws unless a gateway exists and is attached to the table's VPC. */
export function checkGateway(cx: ReadContext, gatewayId: string, table: RouteTable): void {
  const row = cx.read.get(internetGateways, gatewayId) ?? cx.read.get(vpnGateways, gatewayId);
  if (!isOwn(cx, row) || ("state" in row && row.state === "deleted"))
    throw fault("InvalidGatewayID.NotFound", `The gateway ID '${gatewayId}' does not exist`);
  if (!isAttached(cx.read, gatewayId, table.vpcId)) throw elsewhere(table, "network gateway", gatewayId);
}

type Read = (cx: ReadContext, id: string, table: RouteTable, family: Family) => RouteTarget;

const readers: Readonly<Record<Member, Read>> = {
  GatewayId: (cx, id, table, family) => {
    checkGateway(cx, id, table);
    if (family === 6 && cx.read.get(vpnGateways, id))
      throw fault("InvalidParameterValue", `The virtual private gateway ${id} does not support IPv6 traffic`);
    return { kind: "gateway", id };
  },
  EgressOnlyInternetGatewayId: (cx, id, table, family) => {
    if (cx.find(egressOnlyInternetGateways, id).vpcId !== table.vpcId)
      throw elsewhere(table, "egress only internet gateway", id);
    if (family === 4)
      throw fault("InvalidParameterValue", `The egress-only internet gateway ${id} supports IPv6 destinations only`);
    return { kind: "egress-only-internet-gateway", id };
  },
  NatGatewayId: (cx, id, table) => {
    const gateway = cx.read.get(natGateways, id);
    if (!isOwn(cx, gateway) || gateway.state === "deleted")
      throw fault("InvalidNatGatewayID.NotFound", `The natGateway ID '${id}' does not exist`);
    if (gateway.vpcId !== table.vpcId) throw elsewhere(table, "NAT gateway", id);
    return { kind: "nat-gateway", id };
  },
  NetworkInterfaceId: (cx, id, table) => {
    if (cx.find(networkInterfaces, id).vpcId !== table.vpcId) throw elsewhere(table, "interface", id);
    return { kind: "network-interface", id };
  },
  InstanceId: (cx, id, table) => {
    const only = onlyInterface(cx, cx.find(instances, id).id);
    if (only.vpcId !== table.vpcId) throw elsewhere(table, "interface", only.id);
    return { kind: "network-interface", id: only.id };
  },
  CarrierGatewayId: unknown("InvalidCarrierGatewayID.NotFound", "carrierGateway ID"),
  LocalGatewayId: unknown("InvalidLocalGatewayID.NotFound", "localGateway ID"),
  TransitGatewayId: (cx, id, table) => {
    if (!vpcAttachmentOf(cx.read, table.vpcId, id))
      throw fault("InvalidTransitGatewayID.NotFound", `The transitGateway ID '${id}' does not exist.`);
    return { kind: "transit-gateway", id };
  },
  VpcEndpointId: (cx, id, table) => {
    const endpoint = cx.find(vpcEndpoints, id);
    if (endpoint.state === "deleted") throw vpcEndpoints.notFound!(id);
    if (endpoint.vpcId !== table.vpcId) throw elsewhere(table, "VPC endpoint", id);
    if (endpoint.kind !== "GatewayLoadBalancer")
      throw fault(
        "InvalidParameterValue",
        `The endpoint ${id} is no Gateway Load Balancer endpoint: none leads there.`,
      );
    return { kind: "vpc-endpoint", id };
  },
  VpcPeeringConnectionId: (cx, id, table) => {
    const peering = peeringOf(cx, id);
    if (!isLiving(peering)) throw vpcPeerings.notFound!(id);
    if (!isBetween(peering, table.vpcId)) throw elsewhere(table, "VPC peering connection", id);
    return { kind: "vpc-peering-connection", id };
  },
};

const shown = {
  gateway: "GatewayId",
  "egress-only-internet-gateway": "EgressOnlyInternetGatewayId",
  "nat-gateway": "NatGatewayId",
  "vpc-endpoint": "GatewayId",
  "vpc-peering-connection": "VpcPeeringConnectionId",
  "transit-gateway": "TransitGatewayId",
  "carrier-gateway": "CarrierGatewayId",
  "local-gateway": "LocalGatewayId",
  "core-network": "CoreNetworkArn",
} as const satisfies Record<Exclude<RouteTarget["kind"], "local" | "network-interface">, keyof RouteView>;

/** For kinds of targets whose services are not built, so that none can exist. */
function unknown(code: Ec2Code, noun: string): Read {
  return (_cx, id) => {
    throw fault(code, `The ${noun} '${id}' does not exist`);
  };
}

function elsewhere(table: RouteTable, noun: string, id: string) {
  return fault("InvalidParameterValue", `route table ${table.id} and ${noun} ${id} belong to different networks`);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
