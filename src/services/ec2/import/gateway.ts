/** Internet, egress-only, NAT and virtual private gateways, as describes tell of them. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { egressOnlyInternetGateways, internetGateways, natGateways, vpnGateways } from "../tables/gateway.ts";
import type { InternetGateway, NatGateway, NatGatewayAddress, VpnGateway } from "../tables/gateway.ts";
import { subnets } from "../tables/subnet.ts";
import { maybeAddressIn, owned } from "./row.ts";

/** The VPC that a gateway is attached to. AWS says `available` of internet gateways, `attached` of the others. */
function attachedTo(one: Described, member: string): string | undefined {
  const attachments = one.parts(member).map((each) => ({ vpcId: each.maybe("VpcId"), state: each.maybe("State") }));
  return attachments.find(({ state }) => state === "available" || state === "attached")?.vpcId;
}

const readInternetGateway = (one: Described, intake: Intake): void => {
  const vpcId = attachedTo(one, "Attachments");
  const row = { ...owned(one, one.text("InternetGatewayId")), ...(vpcId !== undefined && { vpcId }) };
  intake.put<InternetGateway>(internetGateways, row, one.origin);
};

const readEgressOnly = (one: Described, intake: Intake): void => {
  const row = owned(one, one.text("EgressOnlyInternetGatewayId"));
  const vpcId = attachedTo(one, "Attachments");
  if (vpcId === undefined) intake.leave(one.origin, row.id, "it is attached to no VPC");
  else intake.put(egressOnlyInternetGateways, { ...row, vpcId }, one.origin);
};

const readNatGateway = (one: Described, intake: Intake): void => {
  const row = owned(one, one.text("NatGatewayId"));
  const state = one.word("State", "available", "pending", "failed", "deleting", "deleted");
  const deletedAt = one.time("DeleteTime");
  const [subnetId, availabilityMode] = [one.maybe("SubnetId"), one.word("AvailabilityMode", "zonal", "regional")];
  const optional = {
    failureCode: one.maybe("FailureCode"),
    failureMessage: one.maybe("FailureMessage"),
    routeTableId: one.maybe("RouteTableId"),
    autoScalingIps: switched(one, "AutoScalingIps"),
    autoProvisionZones: switched(one, "AutoProvisionZones"),
    zoneId: subnetId === undefined ? undefined : intake.find(subnets, subnetId)?.zoneId,
    subnetId,
  };
  const gateway: NatGateway = {
    ...row,
    vpcId: one.text("VpcId"),
    connectivityType: one.word("ConnectivityType", "public", "private"),
    availabilityMode,
    addresses: one.parts("NatGatewayAddresses").map((address, i) => readNatAddress(address, i)),
    state: state === "pending" ? "available" : state,
    createdAt: one.time("CreateTime") ?? intake.wish.at,
    ...defined(optional),
  };
  if (state === "deleted" || state === "deleting" || state === "failed")
    intake.leave(one.origin, row.id, `it was ${state}${deletedAt === undefined ? "" : " already"}`);
  else intake.put(natGateways, gateway, one.origin);
};

function readNatAddress(one: Described, place: number): NatGatewayAddress {
  const optional = {
    allocationId: one.maybe("AllocationId"),
    associationId: one.maybe("AssociationId"),
    publicIp: maybeAddressIn(one, "PublicIp"),
    privateIp: maybeAddressIn(one, "PrivateIp"),
    networkInterfaceId: one.maybe("NetworkInterfaceId"),
    zone: one.maybe("AvailabilityZone"),
    zoneId: one.maybe("AvailabilityZoneId"),
  };
  one.follows("FailureMessage");
  const status = one.word("Status", "succeeded", "assigning", "associating", "unassigning", "disassociating", "failed");
  return { ...defined(optional), isPrimary: one.flag("IsPrimary", place === 0), status };
}

function switched(one: Described, member: string): boolean | undefined {
  return one.has(member) ? one.word(member, "enabled", "disabled") === "enabled" : undefined;
}

const readVpnGateway = (one: Described, intake: Intake): void => {
  const row = owned(one, one.text("VpnGatewayId"));
  const [vpcId, zone] = [attachedTo(one, "VpcAttachments"), one.maybe("AvailabilityZone")];
  const state = one.word("State", "available", "pending", "deleting", "deleted");
  const gateway: VpnGateway = {
    ...row,
    ...(vpcId !== undefined && { vpcId }),
    state: "available",
    attachmentState: vpcId === undefined ? "detached" : "attached",
    type: one.word("Type", "ipsec.1"),
    amazonSideAsn: one.maybe("AmazonSideAsn") ?? "64512",
    ...(zone !== undefined && { zone }),
    learned: [],
  };
  if (state === "deleted" || state === "deleting") intake.leave(one.origin, row.id, `it was ${state}`);
  else intake.put(vpnGateways, gateway, one.origin);
};

/** The members that have a value. */
function defined<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}

/** Readers of gateways. Virtual private ones come before the route tables that they propagate into. */
export const gatewayImporters: readonly Importer[] = [
  {
    key: "InternetGateways",
    call: "ec2 describe-internet-gateways",
    id: "InternetGatewayId",
    read: readInternetGateway,
  },
  {
    key: "EgressOnlyInternetGateways",
    call: "ec2 describe-egress-only-internet-gateways",
    id: "EgressOnlyInternetGatewayId",
    read: readEgressOnly,
  },
  { key: "NatGateways", call: "ec2 describe-nat-gateways", id: "NatGatewayId", read: readNatGateway },
  { key: "VpnGateways", call: "ec2 describe-vpn-gateways", id: "VpnGatewayId", read: readVpnGateway },
];
