/** Filters over all describes of EC2: names that the API reference does not list are refused everywhere. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { ec2 as service } from "./index.ts";

const filtered = [...service.operations.values()].filter(({ honours }) => honours.has("Filters"));

type Opened = ReturnType<typeof openCloud>;

/** What some operations want besides filters. */
const wanted: Readonly<Record<string, (opened: Opened) => Promise<object>>> = {
  GetSecurityGroupsForVpc: async ({ ec2 }) => ({ VpcId: (await ec2("DescribeVpcs")).Vpcs![0]!.VpcId }),
  GetSubnetCidrReservations: async ({ ec2 }) => ({ SubnetId: (await ec2("DescribeSubnets")).Subnets![0]!.SubnetId }),
  DescribeLaunchTemplateVersions: async () => ({ Versions: ["$Latest"] }),
  GetTransitGatewayRouteTableAssociations: transitTable,
  GetTransitGatewayRouteTablePropagations: transitTable,
  GetTransitGatewayPrefixListReferences: transitTable,
  SearchTransitGatewayRoutes: transitTable,
  ExportTransitGatewayRoutes: async (opened) => ({ ...(await transitTable(opened)), S3Bucket: "none" }),
  GetTransitGatewayAttachmentPropagations: transitAttachment,
  GetTransitGatewayMulticastDomainAssociations: multicastDomain,
  SearchTransitGatewayMulticastGroups: multicastDomain,
  DescribeVpcEndpointServicePermissions: endpointService,
};

async function transitTable({ ec2 }: Opened): Promise<object> {
  await ec2("CreateTransitGateway", {});
  const { TransitGatewayRouteTables: tables } = await ec2("DescribeTransitGatewayRouteTables", {});
  return { TransitGatewayRouteTableId: tables![0]!.TransitGatewayRouteTableId };
}

async function multicastDomain({ ec2 }: Opened): Promise<object> {
  const { TransitGateway } = await ec2("CreateTransitGateway", { Options: { MulticastSupport: "enable" } });
  const asked = { TransitGatewayId: TransitGateway!.TransitGatewayId! };
  const { TransitGatewayMulticastDomain: made } = await ec2("CreateTransitGatewayMulticastDomain", asked);
  return { TransitGatewayMulticastDomainId: made!.TransitGatewayMulticastDomainId };
}

async function transitAttachment({ ec2 }: Opened): Promise<object> {
  const { TransitGateway } = await ec2("CreateTransitGateway", {});
  const { SubnetId, VpcId } = (await ec2("DescribeSubnets")).Subnets![0]!;
  const { TransitGatewayVpcAttachment: made } = await ec2("CreateTransitGatewayVpcAttachment", {
    TransitGatewayId: TransitGateway!.TransitGatewayId!,
    VpcId: VpcId!,
    SubnetIds: [SubnetId!],
  });
  return { TransitGatewayAttachmentId: made!.TransitGatewayAttachmentId };
}

async function endpointService({ call, ec2 }: Opened): Promise<object> {
  const Subnets = [(await ec2("DescribeSubnets")).Subnets![0]!.SubnetId];
  const { LoadBalancers } = await call("elbv2", "CreateLoadBalancer", { Name: "front", Type: "network", Subnets });
  const { ServiceConfiguration } = await ec2("CreateVpcEndpointServiceConfiguration", {
    NetworkLoadBalancerArns: [LoadBalancers[0].LoadBalancerArn],
  });
  return { ServiceId: ServiceConfiguration!.ServiceId };
}

it.each(filtered.map(({ name }) => name))("%s refuses a filter that nobody knows", async (name) => {
  const opened = openCloud();
  const input = await wanted[name]?.(opened);
  for (const Name of ["nothing-known", "constructor"])
    await expect(opened.call("ec2", name, { ...input, Filters: [{ Name, Values: ["x"] }] })).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
});

it("the owner filters only where the API reference says so", async () => {
  const { ec2 } = openCloud();
  const Filters = [{ Name: "owner-id", Values: ["000000000000"] }];
  expect((await ec2("DescribeVpcs", { Filters })).Vpcs).toHaveLength(1);
  expect((await ec2("DescribeVpcs", { Filters: [{ Name: "owner-id", Values: ["1*"] }] })).Vpcs).toEqual([]);
  await expect(ec2("DescribeAddresses", { Filters })).rejects.toMatchObject({ code: "InvalidParameterValue" });
});
