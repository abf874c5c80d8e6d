/** Endpoints as DescribeVpcEndpoints shows them. */
import type { Recorder } from "../../core/derive.ts";
import type { PayerResponsibilityEntry, State, VpcEndpoint as VpcEndpointView } from "../../models/ec2.d.ts";
import { describes } from "./describe.ts";
import { groupsOf } from "./network-interface-view.ts";
import { vpcEndpoints } from "./tables/vpc-endpoint.ts";
import type { VpcEndpoint } from "./tables/vpc-endpoint.ts";
import { tagSet } from "./tag-specification.ts";
import { dnsEntriesOf, zonesOfEndpoint } from "./vpc-endpoint-dns.ts";
import { defaultPolicies } from "./vpc-endpoint-policy.ts";
import { routeTablesOf } from "./vpc-endpoint-route.ts";

/** An endpoint in AWS's shape. */
export function viewEndpoint(row: VpcEndpoint, read: Recorder): VpcEndpointView {
  return {
    VpcEndpointId: row.id,
    VpcEndpointType: row.kind,
    VpcId: row.vpcId,
    ServiceName: row.serviceName,
    State: row.state as string as State,
    PolicyDocument: policyOf(row),
    RouteTableIds: row.kind === "Gateway" ? routeTablesOf(read, row.id) : [],
    SubnetIds: row.subnetIds,
    Groups: groupsOf(read, row.groupIds),
    IpAddressType: row.ipAddressType,
    DnsOptions: dnsOptionsOf(row),
    PrivateDnsEnabled: row.privateDnsEnabled,
    RequesterManaged: false,
    NetworkInterfaceIds: row.networkInterfaceIds,
    DnsEntries: dnsEntriesOf(row, zonesOfEndpoint(read, row)),
    CreationTimestamp: new Date(row.createdAt),
    OwnerId: row.account,
    ServiceRegion: row.serviceRegion ?? row.region,
    PayerResponsibilities: payersOf(row),
    Tags: tagSet(row.tags),
  };
}

/** The policy that counts at an endpoint; Gateway Load Balancer endpoints have none. */
function policyOf({ kind, policy }: VpcEndpoint): string | undefined {
  return kind === "GatewayLoadBalancer" ? undefined : (policy ?? defaultPolicies[kind]);
}

/** Who pays for an endpoint, where somebody else has said so. */
export function payersOf({ payer }: VpcEndpoint): PayerResponsibilityEntry[] {
  return payer ? [{ Scope: "vpc-endpoint-charges", PayerResponsibilityType: payer }] : [];
}

function dnsOptionsOf({ kind, recordIpType, onlyForInboundResolver, privateDnsEnabled }: VpcEndpoint) {
  if (kind === "GatewayLoadBalancer") return undefined;
  return {
    DnsRecordIpType: recordIpType,
    ...(privateDnsEnabled && { PrivateDnsOnlyForInboundResolverEndpoint: onlyForInboundResolver }),
  };
}

/** DescribeVpcEndpoints. */
export const describeVpcEndpoints = describes("DescribeVpcEndpoints", {
  table: vpcEndpoints,
  ids: "VpcEndpointIds",
  result: "VpcEndpoints",
  view: viewEndpoint,
  maxWithIds: true,
  filters: {
    "ip-address-type": (row) => row.ipAddressType,
    "service-name": (row) => row.serviceName,
    "service-region": (row) => row.serviceRegion ?? row.region,
    "vpc-endpoint-id": (row) => row.id,
    "vpc-endpoint-state": (row) => row.state,
    "vpc-endpoint-type": (row) => row.kind,
    "vpc-id": (row) => row.vpcId,
  },
});
