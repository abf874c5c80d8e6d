/** VPC endpoints: created, deleted. */
import type { ChangeContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import type { CreateVpcEndpointRequest } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { findOffer, serviceZones } from "./endpoint-service-offer.ts";
import type { Offer } from "./endpoint-service-offer.ts";
import { fault } from "./faults.ts";
import { checkGroups, defaultGroupOf } from "./security-group-creation.ts";
import { routeTables } from "./tables/route-table.ts";
import { vpcEndpoints } from "./tables/vpc-endpoint.ts";
import type { EndpointKind, VpcEndpoint } from "./tables/vpc-endpoint.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagsOf } from "./tag-specification.ts";
import { unsuccessful } from "./unsuccessful.ts";
import { modifyVpcEndpoint } from "./vpc-endpoint-change.ts";
import { checkPrivateDns, privateNamesOf, recordIpTypeOf } from "./vpc-endpoint-dns-option.ts";
import { addInterface, wantedSubnets } from "./vpc-endpoint-interface.ts";
import { readPolicy } from "./vpc-endpoint-policy.ts";
import { isEndpointRoute, leadToEndpoint } from "./vpc-endpoint-route.ts";
import { endEndpoint, settleEndpoint } from "./vpc-endpoint-state.ts";
import { describeVpcEndpoints, viewEndpoint } from "./vpc-endpoint-view.ts";

const createVpcEndpoint = change(
  "CreateVpcEndpoint",
  {
    honours: [
      "ClientToken",
      "DnsOptions",
      "IpAddressType",
      "PolicyDocument",
      "PrivateDnsEnabled",
      "RouteTableIds",
      "SecurityGroupIds",
      "ServiceName",
      "ServiceRegion",
      "SubnetConfigurations",
      "SubnetIds",
      "TagSpecifications",
      "VpcEndpointType",
      "VpcId",
    ],
    refuses: ["DnsOptions.PrivateDnsPreference", "DnsOptions.PrivateDnsSpecifiedDomains"],
    access: { resources: { vpc: "VpcId" }, conditions: { "ec2:VpceServiceName": "ServiceName" } },
  },
  (input, cx) => {
    const kind = kindOf(input.VpcEndpointType ?? "Gateway");
    if (!input.ServiceName) throw fault("MissingParameter", "The request must contain the parameter ServiceName");
    checkMembers(kind, input);
    const offer = findOffer(cx, input.ServiceName, kind, input.ServiceRegion);
    const row = cx.tx.insert(vpcEndpoints, newEndpoint(cx, kind, input, offer));
    checkPrivateDns(cx, row, input.DnsOptions);
    for (const id of new Set(input.RouteTableIds)) leadToEndpoint(cx, row, id);
    addInterfaces(cx, row, input, offer);
    if (row.state === "pending") settleEndpoint(cx, row.id);
    return { VpcEndpoint: viewEndpoint(cx.tx.get(vpcEndpoints, row.id)!, cx.read), ClientToken: input.ClientToken };
  },
);

const deleteVpcEndpoints = change(
  "DeleteVpcEndpoints",
  { honours: ["VpcEndpointIds"], access: { resources: { "vpc-endpoint": "VpcEndpointIds" } } },
  (input, cx) => ({
    Unsuccessful: unsuccessful(input.VpcEndpointIds, (id) => {
      const row = cx.find(vpcEndpoints, id);
      if (row.state === "deleted") throw vpcEndpoints.notFound!(id);
      if (row.state === "deleting") return;
      checkUnrouted(cx, row);
      endEndpoint(cx, row.id);
    }),
  }),
);

/** Operations of endpoints. */
export const vpcEndpointOperations = [createVpcEndpoint, deleteVpcEndpoints, modifyVpcEndpoint, describeVpcEndpoints];

type Input = Pick<
  CreateVpcEndpointRequest,
  | "DnsOptions"
  | "IpAddressType"
  | "PolicyDocument"
  | "PrivateDnsEnabled"
  | "RouteTableIds"
  | "SecurityGroupIds"
  | "SubnetConfigurations"
  | "SubnetIds"
  | "TagSpecifications"
  | "VpcId"
>;

function kindOf(type: string): EndpointKind {
  if (type === "Gateway" || type === "Interface" || type === "GatewayLoadBalancer") return type;
  throw new NotBuilt("ec2.CreateVpcEndpoint.VpcEndpointType");
}

/** Which members go with which type ("CreateVpcEndpoint" in the API reference). */
function checkMembers(kind: EndpointKind, input: Input): void {
  const wrong = (what: string, types: string) =>
    fault("InvalidParameter", `${what} are only supported for ${types} type VPC Endpoints.`);
  const { RouteTableIds, SubnetIds, SubnetConfigurations, SecurityGroupIds, PrivateDnsEnabled, PolicyDocument } = input;
  if (RouteTableIds?.length && kind !== "Gateway") throw wrong("Route table IDs", "Gateway");
  if ((SubnetIds?.length || SubnetConfigurations?.length) && kind === "Gateway")
    throw wrong("Subnet IDs", "Interface and GatewayLoadBalancer");
  if (SecurityGroupIds?.length && kind !== "Interface") throw wrong("Security group IDs", "Interface");
  if (PrivateDnsEnabled && kind !== "Interface") throw wrong("Private DNS names", "Interface");
  if (PolicyDocument && kind === "GatewayLoadBalancer") throw wrong("Endpoint policies", "Gateway and Interface");
  if (kind === "GatewayLoadBalancer" && wantedSubnets(SubnetIds, SubnetConfigurations).size !== 1)
    throw fault("InvalidParameter", "A GatewayLoadBalancer type VPC Endpoint needs exactly one subnet.");
}

function newEndpoint(cx: ChangeContext, kind: EndpointKind, input: Input, offer: Offer): VpcEndpoint {
  const vpc = cx.find(vpcs, input.VpcId);
  const isInterface = kind === "Interface";
  const ipAddressType = input.IpAddressType ?? "ipv4";
  checkFamilies(offer, ipAddressType);
  const policy = readPolicy(input.PolicyDocument);
  if (policy && offer.own) throw fault("InvalidParameter", `The service ${offer.name} does not support policies.`);
  const groupIds = isInterface ? groupsOf(cx, vpc.id, input.SecurityGroupIds) : [];
  const privateDnsEnabled = isInterface && (input.PrivateDnsEnabled ?? offer.amazon !== undefined);
  return {
    id: cx.newId("vpce"),
    account: cx.account,
    region: cx.region,
    tags: tagsOf(input.TagSpecifications, "vpc-endpoint"),
    vpcId: vpc.id,
    kind,
    serviceName: offer.name,
    ...(offer.own && { serviceId: offer.id, connectionId: cx.newId("vpce-con") }),
    ...(offer.region !== cx.region && { serviceRegion: offer.region }),
    state: offer.own?.acceptanceRequired ? "pendingAcceptance" : "pending",
    ...(policy && { policy }),
    subnetIds: [],
    networkInterfaceIds: [],
    groupIds,
    ipAddressType,
    recordIpType: recordIpTypeOf({ kind, ipAddressType }, input.DnsOptions),
    onlyForInboundResolver: input.DnsOptions?.PrivateDnsOnlyForInboundResolverEndpoint ?? false,
    privateDnsEnabled,
    privateDnsNames: isInterface ? privateNamesOf(offer) : [],
    label: labelOf(cx),
    createdAt: cx.now,
  };
}

function addInterfaces(cx: ChangeContext, row: VpcEndpoint, input: Input, offer: Offer): void {
  const zones = offer.own && offer.region === cx.region ? serviceZones(cx.read, offer.own) : undefined;
  for (const [subnetId, given] of wantedSubnets(input.SubnetIds, input.SubnetConfigurations)) {
    const now = cx.tx.get(vpcEndpoints, row.id)!;
    const eni = addInterface(cx, now, subnetId, given, zones);
    cx.tx.update(vpcEndpoints, row.id, {
      subnetIds: [...now.subnetIds, subnetId],
      networkInterfaceIds: [...now.networkInterfaceIds, eni],
    });
  }
}

/** Throws where a service lacks a family that an endpoint shall have. */
function checkFamilies({ own, amazon, name }: Offer, wanted: VpcEndpoint["ipAddressType"]): void {
  const offered: readonly string[] = own?.supportedIpAddressTypes ?? amazon!.families;
  const needed = wanted === "dualstack" ? ["ipv4", "ipv6"] : [wanted];
  const missing = needed.find((one) => !offered.includes(one));
  if (missing)
    throw fault(
      "InvalidParameter",
      `The service ${name} does not support the IP address type ${wanted}: no ${missing}.`,
    );
}

function groupsOf(cx: ChangeContext, vpcId: string, given: readonly string[] | undefined): readonly string[] {
  if (!given?.length) return [defaultGroupOf(cx, vpcId)!.id];
  const ids = [...new Set(given)];
  checkGroups(cx, vpcId, ids);
  return ids;
}

function labelOf(cx: ChangeContext): string {
  const number = BigInt(`0x${cx.newDigits("vpc-endpoint-label").slice(0, 16)}`);
  return number.toString(36).padStart(8, "0").slice(-8);
}

/** Routes that people made to Gateway Load Balancer endpoints must go first. */
function checkUnrouted(cx: ChangeContext, { id, region }: VpcEndpoint): void {
  const table = cx.tx
    .by(routeTables, "target", id)
    .find(({ routes }) =>
      routes.some((route) => "id" in route.target && route.target.id === id && !isEndpointRoute(region, route)),
    );
  if (table)
    throw fault(
      "InvalidParameter",
      `Endpoint must be removed from route table before deletion: ${id} is in ${table.id}`,
    );
}
