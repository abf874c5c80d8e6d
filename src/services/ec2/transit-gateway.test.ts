/** Transit gateways and their VPC attachments: options, states, interfaces, defaults, deletion. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";
import type { CreateTransitGatewayRequest } from "../../models/ec2.d.ts";

async function gatewayIn(test: TestCloud, input: CreateTransitGatewayRequest = {}) {
  return (await test.ec2("CreateTransitGateway", input)).TransitGateway!;
}

/** A VPC with a subnet in each of the zones a, b and c. */
async function network(test: TestCloud, second: number, account?: string) {
  const caller = { account };
  const vpcId = (await test.ec2("CreateVpc", { CidrBlock: `10.${second}.0.0/16` }, caller)).Vpc!.VpcId!;
  const subnets: string[] = [];
  for (const [index, zone] of ["a", "b", "c"].entries()) {
    const input = {
      VpcId: vpcId,
      CidrBlock: `10.${second}.${index}.0/24`,
      AvailabilityZone: `us-east-1${zone}`,
    };
    subnets.push((await test.ec2("CreateSubnet", input, caller)).Subnet!.SubnetId!);
  }
  return { vpcId, subnets };
}

async function attach(test: TestCloud, gatewayId: string, second: number) {
  const { vpcId, subnets } = await network(test, second);
  const input = { TransitGatewayId: gatewayId, VpcId: vpcId, SubnetIds: subnets.slice(0, 2) };
  const { TransitGatewayVpcAttachment: made } = await test.ec2("CreateTransitGatewayVpcAttachment", input);
  return { vpcId, subnets, id: made!.TransitGatewayAttachmentId!, made: made! };
}

describe("transit gateways", () => {
  it("TGW-01 stand with AWS's defaults and one table for everything", async () => {
    const test = openCloud();
    const made = await gatewayIn(test, { Description: "hub" });
    expect(made.State).toBe("pending");
    const { TransitGateways } = await test.ec2("DescribeTransitGateways", {});
    expect(TransitGateways).toEqual([
      {
        ...made,
        State: "available",
        Options: {
          AmazonSideAsn: 64512,
          AutoAcceptSharedAttachments: "disable",
          DefaultRouteTableAssociation: "enable",
          DefaultRouteTablePropagation: "enable",
          AssociationDefaultRouteTableId: expect.stringMatching(/^tgw-rtb-/),
          PropagationDefaultRouteTableId: made.Options!.AssociationDefaultRouteTableId,
          VpnEcmpSupport: "enable",
          DnsSupport: "enable",
          SecurityGroupReferencingSupport: "disable",
          MulticastSupport: "disable",
        },
      },
    ]);
    const { TransitGatewayRouteTables: tables } = await test.ec2("DescribeTransitGatewayRouteTables", {});
    expect(tables).toMatchObject([{ DefaultAssociationRouteTable: true, DefaultPropagationRouteTable: true }]);
  });

  it.each([
    [{ AmazonSideAsn: 65_535 }, "InvalidParameterValue"],
    [{ AmazonSideAsn: 100 }, "InvalidParameterValue"],
    [{ TransitGatewayCidrBlocks: ["10.0.0.0/25"] }, "InvalidParameterValue"],
    [{ TransitGatewayCidrBlocks: ["169.254.0.0/24"] }, "InvalidParameterValue"],
    [{ TransitGatewayCidrBlocks: ["10.0.0.0/24", "10.0.0.0/16"] }, "InvalidParameterValue"],
  ])("refuse %j", async (Options, code) => {
    await expect(gatewayIn(openCloud(), { Options })).rejects.toMatchObject({ code });
  });

  it("change every option, and refuse what is not built by name", async () => {
    const test = openCloud();
    const { TransitGatewayId } = await gatewayIn(test);
    const id = TransitGatewayId!;
    const other = (await test.ec2("CreateTransitGatewayRouteTable", { TransitGatewayId: id }))
      .TransitGatewayRouteTable!;
    const Options = {
      AmazonSideAsn: 64_600,
      AddTransitGatewayCidrBlocks: ["10.99.0.0/24"],
      VpnEcmpSupport: "disable",
      DnsSupport: "disable",
      SecurityGroupReferencingSupport: "enable",
      AutoAcceptSharedAttachments: "enable",
      DefaultRouteTableAssociation: "disable",
      PropagationDefaultRouteTableId: other.TransitGatewayRouteTableId!,
    } as const;
    const modified = await test.ec2("ModifyTransitGateway", { TransitGatewayId: id, Description: "new", Options });
    expect(modified.TransitGateway!.Description).toBe("new");
    const [now] = (await test.ec2("DescribeTransitGateways", { TransitGatewayIds: [id] })).TransitGateways!;
    const { AddTransitGatewayCidrBlocks: added, ...same } = Options;
    expect(now!.Options).toMatchObject({ ...same, TransitGatewayCidrBlocks: added });
    expect(now!.Options!.AssociationDefaultRouteTableId).toBeUndefined();
    const encryption = { TransitGatewayId: id, Options: { EncryptionSupport: "enable" as const } };
    await expect(test.ec2("ModifyTransitGateway", encryption)).rejects.toMatchObject({ status: 501 });
  });

  it("go when nothing is attached, and stay listed for a while", async () => {
    const test = openCloud();
    const { TransitGatewayId } = await gatewayIn(test);
    const id = TransitGatewayId!;
    const { id: attachment } = await attach(test, id, 1);
    await expect(test.ec2("DeleteTransitGateway", { TransitGatewayId: id })).rejects.toMatchObject({
      code: "IncorrectState",
      message: `${id} has non-deleted VPC Attachments: ${attachment}.`,
    });
    await test.ec2("DeleteTransitGatewayVpcAttachment", { TransitGatewayAttachmentId: attachment });
    await test.ec2("DeleteTransitGateway", { TransitGatewayId: id });
    const listed = await test.ec2("DescribeTransitGateways", { TransitGatewayIds: [id] });
    expect(listed.TransitGateways![0]!.State).toBe("deleted");
    expect((await test.ec2("DescribeTransitGatewayRouteTables", {})).TransitGatewayRouteTables).toEqual([]);
    await test.cloud.advance(3_600_000);
    await expect(test.ec2("DescribeTransitGateways", { TransitGatewayIds: [id] })).rejects.toMatchObject({
      code: "InvalidTransitGatewayID.NotFound",
    });
  });

  it("are five an account", async () => {
    const test = openCloud();
    for (let made = 0; made < 5; made++) await gatewayIn(test);
    await expect(gatewayIn(test)).rejects.toMatchObject({ code: "TransitGatewayLimitExceeded" });
  });
});

describe("VPC attachments", () => {
  it("TGW-06 have an interface in one subnet of each zone", async () => {
    const test = openCloud();
    const { TransitGatewayId } = await gatewayIn(test);
    const { id, made, vpcId, subnets } = await attach(test, TransitGatewayId!, 1);
    expect(made).toMatchObject({ State: "pending", SubnetIds: subnets.slice(0, 2), VpcId: vpcId });
    const filter = { Filters: [{ Name: "vpc-id", Values: [vpcId] }] };
    const { NetworkInterfaces } = await test.ec2("DescribeNetworkInterfaces", filter);
    expect(NetworkInterfaces).toMatchObject(
      subnets.slice(0, 2).map((SubnetId) => ({
        SubnetId,
        InterfaceType: "transit_gateway",
        SourceDestCheck: false,
        Groups: [],
        Status: "in-use",
        RequesterManaged: true,
        Description: `Network Interface for Transit Gateway Attachment ${id}`,
      })),
    );
    const { TransitGatewayVpcAttachments: listed } = await test.ec2("DescribeTransitGatewayVpcAttachments", filter);
    expect(listed).toMatchObject([
      {
        State: "available",
        Options: {
          DnsSupport: "enable",
          Ipv6Support: "disable",
          ApplianceModeSupport: "disable",
          SecurityGroupReferencingSupport: "enable",
        },
      },
    ]);
  });

  it("TGW-07 associate with and propagate to the default table", async () => {
    const test = openCloud();
    const { TransitGatewayId, Options } = await gatewayIn(test);
    const { id, vpcId } = await attach(test, TransitGatewayId!, 1);
    const { TransitGatewayAttachments } = await test.ec2("DescribeTransitGatewayAttachments", {});
    expect(TransitGatewayAttachments).toMatchObject([
      {
        TransitGatewayAttachmentId: id,
        ResourceType: "vpc",
        ResourceId: vpcId,
        Association: { TransitGatewayRouteTableId: Options!.AssociationDefaultRouteTableId, State: "associated" },
      },
    ]);
    const table = { TransitGatewayRouteTableId: Options!.PropagationDefaultRouteTableId! };
    const { TransitGatewayRouteTablePropagations } = await test.ec2("GetTransitGatewayRouteTablePropagations", table);
    expect(TransitGatewayRouteTablePropagations).toMatchObject([{ ResourceId: vpcId, State: "enabled" }]);
  });

  it("are refused for two subnets of a zone, for strange subnets, twice for a VPC", async () => {
    const test = openCloud();
    const { TransitGatewayId } = await gatewayIn(test);
    const { vpcId, subnets } = await attach(test, TransitGatewayId!, 1);
    const other = await network(test, 2);
    const twin = { VpcId: other.vpcId, CidrBlock: "10.2.9.0/24", AvailabilityZone: "us-east-1a" };
    const second = (await test.ec2("CreateSubnet", twin)).Subnet!.SubnetId!;
    const ask = (VpcId: string, SubnetIds: string[]) =>
      test.ec2("CreateTransitGatewayVpcAttachment", { TransitGatewayId: TransitGatewayId!, VpcId, SubnetIds });
    await expect(ask(vpcId, subnets)).rejects.toMatchObject({ code: "DuplicateTransitGatewayAttachment" });
    await expect(ask(other.vpcId, [other.subnets[0]!, second])).rejects.toMatchObject({
      code: "DuplicateSubnetsInSameZone",
    });
    await expect(ask(other.vpcId, [subnets[0]!])).rejects.toMatchObject({ code: "InvalidParameterValue" });
    await expect(ask(other.vpcId, [])).rejects.toMatchObject({ code: "InvalidParameterValue" });
  });

  it("move between subnets and change their options, with the interfaces", async () => {
    const test = openCloud();
    const { TransitGatewayId } = await gatewayIn(test);
    const { id, vpcId, subnets } = await attach(test, TransitGatewayId!, 1);
    await test.ec2("ModifyTransitGatewayVpcAttachment", {
      TransitGatewayAttachmentId: id,
      AddSubnetIds: [subnets[2]!],
      RemoveSubnetIds: [subnets[0]!],
      Options: { ApplianceModeSupport: "enable", DnsSupport: "disable" },
    });
    const [now] = (await test.ec2("DescribeTransitGatewayVpcAttachments", {})).TransitGatewayVpcAttachments!;
    expect(now).toMatchObject({
      State: "available",
      SubnetIds: subnets.slice(1),
      Options: { ApplianceModeSupport: "enable", DnsSupport: "disable", Ipv6Support: "disable" },
    });
    const filter = { Filters: [{ Name: "vpc-id", Values: [vpcId] }] };
    const { NetworkInterfaces } = await test.ec2("DescribeNetworkInterfaces", filter);
    expect(NetworkInterfaces!.map((eni) => eni.SubnetId)).toEqual(subnets.slice(1));
    const none = { TransitGatewayAttachmentId: id, RemoveSubnetIds: subnets.slice(1) };
    await expect(test.ec2("ModifyTransitGatewayVpcAttachment", none)).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
  });

  it("keep their VPC and subnets, and give them back", async () => {
    const test = openCloud();
    const { TransitGatewayId } = await gatewayIn(test);
    const { id, subnets } = await attach(test, TransitGatewayId!, 1);
    const subnet = { SubnetId: subnets[0]! };
    await expect(test.ec2("DeleteSubnet", subnet)).rejects.toMatchObject({ code: "DependencyViolation" });
    await test.ec2("DeleteTransitGatewayVpcAttachment", { TransitGatewayAttachmentId: id });
    await test.ec2("DeleteSubnet", subnet);
    const [gone] = (await test.ec2("DescribeTransitGatewayAttachments", {})).TransitGatewayAttachments!;
    expect(gone).toMatchObject({ TransitGatewayAttachmentId: id, State: "deleted" });
    expect(gone!.Association).toBeUndefined();
  });

  it("carry routes of their own VPC's tables, which are blackholes once they are gone (M16)", async () => {
    const test = openCloud();
    const { TransitGatewayId } = await gatewayIn(test);
    const filter = { Filters: [{ Name: "vpc-id", Values: [(await network(test, 2)).vpcId] }] };
    const strange = (await test.ec2("DescribeRouteTables", filter)).RouteTables![0]!.RouteTableId!;
    const { id, vpcId } = await attach(test, TransitGatewayId!, 1);
    const own = { Filters: [{ Name: "vpc-id", Values: [vpcId] }] };
    const table = (await test.ec2("DescribeRouteTables", own)).RouteTables![0]!.RouteTableId!;
    const route = { DestinationCidrBlock: "10.0.0.0/8", TransitGatewayId: TransitGatewayId! };
    await expect(test.ec2("CreateRoute", { ...route, RouteTableId: strange })).rejects.toMatchObject({
      code: "InvalidTransitGatewayID.NotFound",
    });
    await test.ec2("CreateRoute", { ...route, RouteTableId: table });
    const stateNow = async () =>
      (await test.ec2("DescribeRouteTables", own)).RouteTables![0]!.Routes!.find((one) => one.TransitGatewayId)!.State;
    expect(await stateNow()).toBe("active");
    await test.ec2("DeleteTransitGatewayVpcAttachment", { TransitGatewayAttachmentId: id });
    expect(await stateNow()).toBe("blackhole");
  });

  it("need IPv6 blocks in their subnets for IPv6, and get IPv6 addresses then", async () => {
    const test = openCloud();
    const { TransitGatewayId } = await gatewayIn(test);
    const block = { CidrBlock: "10.7.0.0/16", AmazonProvidedIpv6CidrBlock: true };
    const vpc = (await test.ec2("CreateVpc", block)).Vpc!;
    const [six] = (await test.ec2("DescribeVpcs", { VpcIds: [vpc.VpcId!] })).Vpcs![0]!.Ipv6CidrBlockAssociationSet!;
    const Ipv6CidrBlock = six!.Ipv6CidrBlock!.replace("/56", "/64");
    const dual = { VpcId: vpc.VpcId!, CidrBlock: "10.7.0.0/24", Ipv6CidrBlock, AvailabilityZone: "us-east-1a" };
    const only4 = { VpcId: vpc.VpcId!, CidrBlock: "10.7.1.0/24", AvailabilityZone: "us-east-1a" };
    const [one, other] = [await test.ec2("CreateSubnet", dual), await test.ec2("CreateSubnet", only4)];
    const ask = (subnet: string) =>
      test.ec2("CreateTransitGatewayVpcAttachment", {
        TransitGatewayId: TransitGatewayId!,
        VpcId: vpc.VpcId!,
        SubnetIds: [subnet],
        Options: { Ipv6Support: "enable" },
      });
    await expect(ask(other.Subnet!.SubnetId!)).rejects.toMatchObject({ code: "InvalidParameterValue" });
    const id = (await ask(one.Subnet!.SubnetId!)).TransitGatewayVpcAttachment!.TransitGatewayAttachmentId!;
    const addresses = async () => {
      const filter = { Filters: [{ Name: "vpc-id", Values: [vpc.VpcId!] }] };
      return (await test.ec2("DescribeNetworkInterfaces", filter)).NetworkInterfaces!.map((eni) => eni.Ipv6Address);
    };
    expect(await addresses()).toEqual([expect.stringContaining(":")]);
    const off = { TransitGatewayAttachmentId: id, Options: { Ipv6Support: "disable" as const } };
    await test.ec2("ModifyTransitGatewayVpcAttachment", off);
    expect(await addresses()).toEqual([undefined]);
  });
});

describe("groups over a transit gateway", () => {
  it("M33 may be named where the transit gateway and both attachments say so, and their users are told", async () => {
    const test = openCloud();
    const { TransitGatewayId } = await gatewayIn(test);
    const id = TransitGatewayId!;
    const [one, other] = [await attach(test, id, 1), await attach(test, id, 2)];
    const group = async (VpcId: string) =>
      (await test.ec2("CreateSecurityGroup", { GroupName: "g", Description: "g", VpcId })).GroupId!;
    const [callers, servers] = [await group(one.vpcId), await group(other.vpcId)];
    const permission = { IpProtocol: "tcp", FromPort: 80, ToPort: 80, UserIdGroupPairs: [{ GroupId: callers }] };
    const rule = { GroupId: servers, IpPermissions: [permission] };
    await expect(test.ec2("AuthorizeSecurityGroupIngress", rule)).rejects.toMatchObject({
      code: "InvalidGroup.NotFound",
    });
    const Options = { SecurityGroupReferencingSupport: "enable" as const };
    await test.ec2("ModifyTransitGateway", { TransitGatewayId: id, Options });
    await test.ec2("AuthorizeSecurityGroupIngress", rule);
    const { SecurityGroupReferenceSet } = await test.ec2("DescribeSecurityGroupReferences", { GroupId: [callers] });
    expect(SecurityGroupReferenceSet).toEqual([
      { GroupId: callers, ReferencingVpcId: other.vpcId, TransitGatewayId: id },
    ]);
    const stale = async () =>
      (await test.ec2("DescribeStaleSecurityGroups", { VpcId: other.vpcId })).StaleSecurityGroupSet!.length;
    expect(await stale()).toBe(0);
    await test.ec2("ModifyTransitGatewayVpcAttachment", {
      TransitGatewayAttachmentId: one.id,
      Options: { SecurityGroupReferencingSupport: "disable" },
    });
    expect(await stale()).toBe(1);
  });
});
