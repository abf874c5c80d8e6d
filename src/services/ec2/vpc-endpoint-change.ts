/** Changes of endpoints: subnets, groups, route tables, policy, DNS. */
import type { ChangeContext } from "../../core/context.ts";
import type { ModifyVpcEndpointRequest } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { findOffer, serviceZones } from "./endpoint-service-offer.ts";
import { fault } from "./faults.ts";
import { giveAddresses } from "./network-interface-address.ts";
import { removeInterface } from "./network-interface-creation.ts";
import { checkGroups } from "./security-group-creation.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { subnets } from "./tables/subnet.ts";
import { endpointServices, vpcEndpoints } from "./tables/vpc-endpoint.ts";
import type { VpcEndpoint } from "./tables/vpc-endpoint.ts";
import { checkPrivateDns, privateNamesOf, recordIpTypeOf } from "./vpc-endpoint-dns-option.ts";
import { addInterface, wantedSubnets } from "./vpc-endpoint-interface.ts";
import { readPolicy } from "./vpc-endpoint-policy.ts";
import { leadAgain, leadFromEndpoint, leadToEndpoint } from "./vpc-endpoint-route.ts";

/** ModifyVpcEndpoint. */
export const modifyVpcEndpoint = change(
  "ModifyVpcEndpoint",
  {
    honours: [
      "AddRouteTableIds",
      "AddSecurityGroupIds",
      "AddSubnetIds",
      "DnsOptions",
      "IpAddressType",
      "PolicyDocument",
      "PrivateDnsEnabled",
      "RemoveRouteTableIds",
      "RemoveSecurityGroupIds",
      "RemoveSubnetIds",
      "ResetPolicy",
      "SubnetConfigurations",
      "VpcEndpointId",
    ],
    refuses: ["DnsOptions.PrivateDnsPreference", "DnsOptions.PrivateDnsSpecifiedDomains"],
    access: { resources: { "vpc-endpoint": "VpcEndpointId" } },
  },
  (input, cx) => {
    const row = cx.find(vpcEndpoints, input.VpcEndpointId);
    if (row.state !== "available" && row.state !== "pendingAcceptance")
      throw fault("IncorrectState", `The endpoint ${row.id} is ${row.state} and cannot be modified.`);
    checkMembers(row, input);
    changePolicy(cx, row, input);
    for (const id of new Set(input.RemoveRouteTableIds)) leadFromEndpoint(cx, row, id);
    for (const id of new Set(input.AddRouteTableIds)) leadToEndpoint(cx, row, id);
    changeGroups(cx, row, input);
    changeDns(cx, row, input);
    changeSubnets(cx, row, input);
    return { Return: true };
  },
);

type Input = Omit<ModifyVpcEndpointRequest, "DryRun">;

function checkMembers({ kind }: VpcEndpoint, input: Input): void {
  const wrong = (what: string, types: string) =>
    fault("InvalidParameter", `${what} are only supported for ${types} type VPC Endpoints.`);
  const some = (...lists: (readonly unknown[] | undefined)[]) => lists.some((list) => list?.length);
  if (kind !== "Gateway" && some(input.AddRouteTableIds, input.RemoveRouteTableIds))
    throw wrong("Route table IDs", "Gateway");
  if (kind === "Gateway" && some(input.AddSubnetIds, input.RemoveSubnetIds, input.SubnetConfigurations))
    throw wrong("Subnet IDs", "Interface and GatewayLoadBalancer");
  if (kind !== "Interface" && some(input.AddSecurityGroupIds, input.RemoveSecurityGroupIds))
    throw wrong("Security group IDs", "Interface");
  if (kind !== "Interface" && input.PrivateDnsEnabled) throw wrong("Private DNS names", "Interface");
  if (kind === "GatewayLoadBalancer" && (input.PolicyDocument || input.ResetPolicy))
    throw wrong("Endpoint policies", "Gateway and Interface");
}

function changePolicy(cx: ChangeContext, { id, serviceId }: VpcEndpoint, input: Input): void {
  if (input.ResetPolicy && input.PolicyDocument)
    throw fault("InvalidParameterCombination", "ResetPolicy and PolicyDocument exclude each other.");
  if (input.ResetPolicy) cx.tx.update(vpcEndpoints, id, { policy: undefined });
  const policy = readPolicy(input.PolicyDocument);
  if (policy && serviceId) throw fault("InvalidParameter", `The service ${serviceId} does not support policies.`);
  if (policy) cx.tx.update(vpcEndpoints, id, { policy });
}

function changeGroups(cx: ChangeContext, row: VpcEndpoint, input: Input): void {
  const { AddSecurityGroupIds: added, RemoveSecurityGroupIds: removed } = input;
  if (!added?.length && !removed?.length) return;
  const absent = removed?.find((id) => !row.groupIds.includes(id));
  if (absent) throw fault("InvalidParameter", `The endpoint ${row.id} does not carry the security group ${absent}.`);
  const groupIds = [...new Set([...row.groupIds.filter((id) => !removed?.includes(id)), ...(added ?? [])])];
  if (groupIds.length === 0) throw fault("InvalidParameter", "An endpoint needs at least one security group.");
  checkGroups(cx, row.vpcId, groupIds);
  cx.tx.update(vpcEndpoints, row.id, { groupIds });
  for (const id of row.networkInterfaceIds) cx.tx.update(networkInterfaces, id, { groupIds });
}

function changeDns(cx: ChangeContext, row: VpcEndpoint, input: Input): void {
  const { DnsOptions, PrivateDnsEnabled, IpAddressType } = input;
  if (!DnsOptions && PrivateDnsEnabled === undefined && IpAddressType === undefined) return;
  const ipAddressType = IpAddressType ?? row.ipAddressType;
  if (ipAddressType !== row.ipAddressType) changeFamilies(cx, row, ipAddressType);
  const offer = findOffer(cx, row.serviceName, row.kind, row.serviceRegion);
  const after = cx.tx.update(vpcEndpoints, row.id, {
    ipAddressType,
    recordIpType: recordIpTypeOf({ kind: row.kind, ipAddressType }, DnsOptions, row.recordIpType),
    privateDnsEnabled: PrivateDnsEnabled ?? row.privateDnsEnabled,
    privateDnsNames: row.kind === "Interface" ? privateNamesOf(offer) : [],
    onlyForInboundResolver: DnsOptions?.PrivateDnsOnlyForInboundResolverEndpoint ?? row.onlyForInboundResolver,
  });
  checkPrivateDns(cx, after, DnsOptions);
}

/** An endpoint may gain and lose IPv6; the IPv4 addresses of its interfaces stay what they are. */
function changeFamilies(cx: ChangeContext, row: VpcEndpoint, wanted: VpcEndpoint["ipAddressType"]): void {
  if (row.kind === "Gateway") return leadAgain(cx, { ...row, ipAddressType: wanted });
  if (wanted === "ipv6" || row.ipAddressType === "ipv6")
    throw fault("InvalidParameter", `The IP address type of ${row.id} cannot change to or from ipv6.`);
  for (const id of row.networkInterfaceIds) {
    const eni = cx.tx.get(networkInterfaces, id)!;
    if (wanted === "ipv4") cx.tx.update(networkInterfaces, id, { ipv6s: [], denyAllIgwTraffic: undefined });
    else {
      const subnet = cx.tx.get(subnets, eni.subnetId)!;
      if (subnet.ipv6Cidrs.length === 0)
        throw fault("InvalidParameter", `The subnet ${subnet.id} has no IPv6 CIDR block, but the endpoint takes IPv6.`);
      cx.tx.update(networkInterfaces, id, { denyAllIgwTraffic: true });
      giveAddresses(cx, id, subnet, { ipv6Count: 1 });
    }
  }
}

function changeSubnets(cx: ChangeContext, row: VpcEndpoint, input: Input): void {
  for (const id of new Set(input.RemoveSubnetIds)) removeSubnet(cx, row.id, id);
  const added = wantedSubnets(input.AddSubnetIds, input.SubnetConfigurations);
  const own = row.serviceId ? cx.tx.get(endpointServices, row.serviceId) : undefined;
  const zones = own && !row.serviceRegion ? serviceZones(cx.read, own) : undefined;
  for (const [subnetId, given] of added) {
    const now = cx.tx.get(vpcEndpoints, row.id)!;
    if (now.kind === "GatewayLoadBalancer" && now.subnetIds.length > 0)
      throw fault("InvalidParameter", "A GatewayLoadBalancer type VPC Endpoint needs exactly one subnet.");
    const eni = addInterface(cx, now, subnetId, given, zones);
    cx.tx.update(vpcEndpoints, row.id, {
      subnetIds: [...now.subnetIds, subnetId],
      networkInterfaceIds: [...now.networkInterfaceIds, eni],
    });
  }
}

function removeSubnet(cx: ChangeContext, id: string, subnetId: string): void {
  const row = cx.tx.get(vpcEndpoints, id)!;
  const at = row.subnetIds.indexOf(subnetId);
  if (at < 0) throw fault("InvalidParameter", `The endpoint ${id} is not in the subnet ${subnetId}.`);
  removeInterface(cx, row.networkInterfaceIds[at]!);
  cx.tx.update(vpcEndpoints, id, {
    subnetIds: row.subnetIds.toSpliced(at, 1),
    networkInterfaceIds: row.networkInterfaceIds.toSpliced(at, 1),
  });
}
