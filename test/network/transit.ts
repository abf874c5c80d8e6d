/** Transit gateways in test networks: made of rows, attached to subnets, peered. */
import { attachedZones } from "../../src/services/ec2/stations/transit-gateway.ts";
import { subnets } from "../../src/services/ec2/tables/subnet.ts";
import { transitGatewayAttachments, transitGateways } from "../../src/services/ec2/tables/transit-gateway.ts";
import type {
  PeeringAttachment,
  TransitGateway,
  VpcAttachment,
} from "../../src/services/ec2/tables/transit-gateway.ts";
import {
  transitGatewayAssociations,
  transitGatewayListReferences,
  transitGatewayPropagations,
  transitGatewayRouteTables,
  transitGatewayRoutes,
} from "../../src/services/ec2/tables/transit-gateway-route.ts";
import type { World } from "./world.ts";

const owner = { account: "000000000000", region: "us-east-1" };

/** A transit gateway of a test network, with its default table. */
export interface Hub {
  readonly id: string;
  readonly table: string;
}

/** Makes a transit gateway with a table that everything uses unless it is told otherwise. */
export function addHub(w: World, more: Partial<TransitGateway> = {}): Hub {
  const id = w.id("tgw");
  w.insert(transitGateways, {
    ...owner,
    id,
    state: "available",
    createdAt: 0,
    amazonSideAsn: 64_512,
    cidrBlocks: [],
    autoAcceptSharedAttachments: "disable",
    defaultRouteTableAssociation: "enable",
    defaultRouteTablePropagation: "enable",
    vpnEcmpSupport: "enable",
    dnsSupport: "enable",
    securityGroupReferencingSupport: "disable",
    multicastSupport: "disable",
    sharedWith: [],
    ...more,
  });
  return { id, table: addTable(w, id) };
}

/** Makes a route table of a transit gateway. */
export function addTable(w: World, transitGatewayId: string): string {
  const id = w.id("tgw-rtb");
  w.insert(transitGatewayRouteTables, { ...owner, id, transitGatewayId, state: "available", createdAt: 0 });
  return id;
}

/** Attaches the VPC of some subnets, one a zone; it uses the default table and teaches it its prefixes. */
export function attach(
  w: World,
  { id: transitGatewayId, table }: Hub,
  subnetIds: readonly string[],
  more: Partial<VpcAttachment> = {},
): string {
  const id = w.id("tgw-attach");
  const chosen = subnetIds.map((one) => w.read.get(subnets, one)!);
  const zones = chosen.map((subnet) => {
    const octets = subnet.cidr!.split(".");
    const kept = { interfaceType: "transit_gateway", sourceDestCheck: false, requesterManaged: true };
    const ip = [...octets.slice(0, 3), "200"].join(".");
    return {
      zone: subnet.zone,
      subnetId: subnet.id,
      networkInterfaceId: w.interface(subnet, { ip, groups: [] }, kept, undefined),
    };
  });
  const row: VpcAttachment = {
    ...owner,
    id,
    kind: "vpc",
    transitGatewayId,
    transitGatewayOwner: owner.account,
    state: "available",
    createdAt: 0,
    vpcId: chosen[0]!.vpcId,
    zones,
    dnsSupport: "enable",
    securityGroupReferencingSupport: "enable",
    ipv6Support: "disable",
    applianceModeSupport: "disable",
    ...more,
  };
  w.insert(transitGatewayAttachments, row);
  associate(w, transitGatewayId, id, table);
  propagate(w, transitGatewayId, id, table);
  return id;
}

/** Peers two transit gateways, in different Regions as far as the rows say. */
export function peerHubs(w: World, one: Hub, other: Hub): string {
  const id = w.id("tgw-attach");
  const end = (transitGatewayId: string, region: string) => ({ transitGatewayId, account: owner.account, region });
  const row: PeeringAttachment = {
    ...owner,
    id,
    kind: "peering",
    transitGatewayId: one.id,
    transitGatewayOwner: owner.account,
    state: "available",
    createdAt: 0,
    requester: end(one.id, "us-east-1"),
    accepter: end(other.id, "eu-west-1"),
    role: "both",
  };
  w.insert(transitGatewayAttachments, row);
  for (const hub of [one, other]) associate(w, hub.id, id, hub.table);
  return id;
}

/** By which table what comes from an attachment is routed from now on. */
export function associate(w: World, transitGatewayId: string, attachmentId: string, routeTableId: string): void {
  const id = `${transitGatewayId}/${attachmentId}`;
  const row = { ...owner, id, transitGatewayId, attachmentId, routeTableId, state: "associated" as const };
  w.database.transact((tx) => {
    tx.remove(transitGatewayAssociations, id);
    tx.insert(transitGatewayAssociations, row);
  });
}

/** Ends an association. */
export function disassociate(w: World, transitGatewayId: string, attachmentId: string): void {
  w.database.transact((tx) => tx.remove(transitGatewayAssociations, `${transitGatewayId}/${attachmentId}`));
}

/** An attachment teaches a table its prefixes from now on. */
export function propagate(w: World, transitGatewayId: string, attachmentId: string, routeTableId: string): void {
  const id = `${routeTableId}/${attachmentId}`;
  const row = { ...owner, id, transitGatewayId, attachmentId, routeTableId, state: "enabled" as const };
  w.insert(transitGatewayPropagations, row);
}

/** Ends a propagation. */
export function unpropagate(w: World, attachmentId: string, routeTableId: string): void {
  w.database.transact((tx) => tx.remove(transitGatewayPropagations, `${routeTableId}/${attachmentId}`));
}

/** A static route of a transit gateway's table; a blackhole without an attachment. */
export function addRoute(w: World, { id, table }: Hub, cidr: string, attachmentId?: string): void {
  const row = { ...owner, id: `${table}/${cidr}`, routeTableId: table, transitGatewayId: id, cidr, attachmentId };
  w.insert(transitGatewayRoutes, row);
}

/** Routes for the prefixes of a list; blackholes without an attachment. */
export function addListReference(w: World, { id, table }: Hub, prefixListId: string, attachmentId?: string): void {
  w.insert(transitGatewayListReferences, {
    ...owner,
    id: `${table}/${prefixListId}`,
    routeTableId: table,
    transitGatewayId: id,
    prefixListId,
    attachmentId,
    state: "available",
  });
}

/** The interface of an attachment in a zone. */
export function doorIn(w: World, attachmentId: string, zone: string): string {
  const row = w.read.get(transitGatewayAttachments, attachmentId) as VpcAttachment;
  return attachedZones(row).find((door) => door.zone === zone)!.networkInterfaceId;
}
