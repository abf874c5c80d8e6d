/** NAT gateways as DescribeNatGateways shows them. */
import type { NatGatewayAddress as AddressView, NatGateway as NatGatewayView } from "../../models/ec2.d.ts";
import { describes, viewOf } from "./describe.ts";
import { natGateways } from "./tables/gateway.ts";
import type { NatGateway, NatGatewayAddress } from "./tables/gateway.ts";
import { tagSet } from "./tag-specification.ts";

/** A NAT gateway in AWS's shape; while it is pending nothing tells that it will fail. */
export const viewNatGateway = viewOf((row: NatGateway): NatGatewayView => ({
  AutoProvisionZones: switched(row.autoProvisionZones),
  AutoScalingIps: switched(row.autoScalingIps),
  AvailabilityMode: row.availabilityMode,
  ConnectivityType: row.connectivityType,
  CreateTime: new Date(row.createdAt),
  DeleteTime: row.deletedAt === undefined ? undefined : new Date(row.deletedAt),
  FailureCode: row.state === "pending" ? undefined : row.failureCode,
  FailureMessage: row.state === "pending" ? undefined : row.failureMessage,
  NatGatewayAddresses: row.addresses.map(viewNatGatewayAddress),
  NatGatewayId: row.id,
  RouteTableId: row.routeTableId,
  State: row.state,
  SubnetId: row.subnetId,
  Tags: tagSet(row.tags),
  VpcId: row.vpcId,
}));

/** One address of a gateway in AWS's shape. */
export function viewNatGatewayAddress(one: NatGatewayAddress): AddressView {
  return {
    AllocationId: one.allocationId,
    AssociationId: one.associationId,
    AvailabilityZone: one.zone,
    AvailabilityZoneId: one.zoneId,
    FailureMessage: one.failureMessage,
    IsPrimary: one.isPrimary,
    NetworkInterfaceId: one.networkInterfaceId,
    PrivateIp: one.privateIp,
    PublicIp: one.publicIp,
    Status: one.status,
  };
}

/** Lists deleted gateways too, for about an hour. */
export const describeNatGateways = describes("DescribeNatGateways", {
  table: natGateways,
  ids: "NatGatewayIds",
  where: "Filter",
  result: "NatGateways",
  view: viewNatGateway,
  maxWithIds: true,
  filters: {
    "nat-gateway-id": (row) => row.id,
    state: (row) => row.state,
    "subnet-id": (row) => row.subnetId,
    "vpc-id": (row) => row.vpcId,
  },
});

function switched(on: boolean | undefined): "enabled" | "disabled" | undefined {
  if (on === undefined) return undefined;
  return on ? "enabled" : "disabled";
}
