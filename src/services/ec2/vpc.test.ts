/** VPCs through their operations: ranges, what comes with one, deletion, filters. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";

async function vpcIn(cloud: TestCloud, CidrBlock = "10.0.0.0/16"): Promise<string> {
  const { Vpc } = await cloud.ec2("CreateVpc", { CidrBlock });
  return Vpc!.VpcId!;
}

const refusedBlocks: readonly [string, string][] = [
  ["10.0.0.0/15", "InvalidVpc.Range"],
  ["10.0.0.0/29", "InvalidVpc.Range"],
  ["0.0.0.0/16", "InvalidVpc.Range"],
  ["127.0.0.0/16", "InvalidVpc.Range"],
  ["169.254.0.0/20", "InvalidVpc.Range"],
  ["224.0.0.0/16", "InvalidVpc.Range"],
  ["10.0.0.0", "InvalidParameterValue"],
  ["10.0.0/16", "InvalidParameterValue"],
  ["2001:db8::/56", "InvalidParameterValue"],
];

describe("CreateVpc", () => {
  it.each(refusedBlocks)("refuses %s with %s", async (CidrBlock, code) => {
    const { ec2 } = openCloud();
    await expect(ec2("CreateVpc", { CidrBlock })).rejects.toMatchObject({ code, status: 400 });
  });

  it("clears host bits of the block as AWS does", async () => {
    const { ec2 } = openCloud();
    const { Vpc } = await ec2("CreateVpc", { CidrBlock: "100.68.0.18/18" });
    expect(Vpc).toMatchObject({ CidrBlock: "100.68.0.0/18", State: "pending", IsDefault: false });
  });

  it("VPC-01 gives each VPC its own range, IPv4 and optionally IPv6, also the same one twice", async () => {
    const { ec2 } = openCloud();
    const one = await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true });
    const two = await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true });
    const blocks = [one, two].map(({ Vpc }) => Vpc!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!);
    expect(new Set(blocks).size).toBe(2);
    for (const block of blocks) expect(block).toMatch(/^2001:db8:.*\/56$/);
  });

  it("VPC-03 brings both filters, a default group and a default network ACL, and a main route table", async () => {
    const cloud = openCloud();
    const Values = [await vpcIn(cloud)];
    const Filters = [{ Name: "vpc-id", Values }];
    const { SecurityGroups } = await cloud.ec2("DescribeSecurityGroups", { Filters });
    const { NetworkAcls } = await cloud.ec2("DescribeNetworkAcls", { Filters });
    const { RouteTables } = await cloud.ec2("DescribeRouteTables", { Filters });
    expect(SecurityGroups).toMatchObject([{ GroupName: "default" }]);
    expect(NetworkAcls).toMatchObject([{ IsDefault: true }]);
    expect(RouteTables).toMatchObject([{ Associations: [{ Main: true }], Routes: [{ GatewayId: "local" }] }]);
  });

  it("refuses by name what belongs to pools that are not built", async () => {
    const { ec2 } = openCloud();
    const asked = ec2("CreateVpc", { Ipv4IpamPoolId: "ipam-pool-1", Ipv4NetmaskLength: 20 });
    await expect(asked).rejects.toMatchObject({ status: 501, what: "ec2.CreateVpc.Ipv4IpamPoolId" });
  });

  it("knows the Region's own network border group alone", async () => {
    const { ec2 } = openCloud();
    const wish = { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true };
    await ec2("CreateVpc", { ...wish, Ipv6CidrBlockNetworkBorderGroup: "us-east-1" });
    const far = ec2("CreateVpc", { ...wish, Ipv6CidrBlockNetworkBorderGroup: "us-west-2-lax-1" });
    await expect(far).rejects.toMatchObject({ code: "InvalidParameterValue" });
    const ipv4Only = { CidrBlock: "10.0.0.0/16", Ipv6CidrBlockNetworkBorderGroup: "us-east-1" };
    await expect(ec2("CreateVpc", ipv4Only)).rejects.toMatchObject({ code: "InvalidParameterCombination" });
  });

  it("LIM-01 stops at the Region's quota with VpcLimitExceeded, the default VPC counted", async () => {
    const cloud = openCloud();
    for (let i = 0; i < 4; i++) await vpcIn(cloud);
    await expect(vpcIn(cloud)).rejects.toMatchObject({ code: "VpcLimitExceeded" });
    const elsewhere = await cloud.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" }, { region: "eu-west-1" });
    expect(elsewhere.Vpc).toBeDefined();
  });
});

describe("DeleteVpc", () => {
  it("takes away what came with the VPC", async () => {
    const cloud = openCloud();
    const VpcId = await vpcIn(cloud);
    await cloud.ec2("DeleteVpc", { VpcId });
    await expect(cloud.ec2("DescribeVpcs", { VpcIds: [VpcId] })).rejects.toMatchObject({
      code: "InvalidVpcID.NotFound",
    });
    const Filters = [{ Name: "vpc-id", Values: [VpcId] }];
    expect((await cloud.ec2("DescribeSecurityGroups", { Filters })).SecurityGroups).toEqual([]);
    expect((await cloud.ec2("DescribeNetworkAcls", { Filters })).NetworkAcls).toEqual([]);
    expect((await cloud.ec2("DescribeRouteTables", { Filters })).RouteTables).toEqual([]);
  });

  const inTheWay: readonly [string, (cloud: TestCloud, VpcId: string) => Promise<unknown>][] = [
    ["a subnet", ({ ec2 }, VpcId) => ec2("CreateSubnet", { VpcId, CidrBlock: "10.0.0.0/24" })],
    ["a route table of one's own", ({ ec2 }, VpcId) => ec2("CreateRouteTable", { VpcId })],
    ["a network ACL of one's own", ({ ec2 }, VpcId) => ec2("CreateNetworkAcl", { VpcId })],
    [
      "a group of one's own",
      ({ ec2 }, VpcId) => ec2("CreateSecurityGroup", { VpcId, GroupName: "a", Description: "b" }),
    ],
    ["an internet gateway", attachGateway],
  ];

  it.each(inTheWay)("refuses while %s is there, and changes nothing", async (_what, put) => {
    const cloud = openCloud();
    const VpcId = await vpcIn(cloud);
    await put(cloud, VpcId);
    await expect(cloud.ec2("DeleteVpc", { VpcId })).rejects.toMatchObject({ code: "DependencyViolation" });
    const { SecurityGroups } = await cloud.ec2("DescribeSecurityGroups", {
      Filters: [
        { Name: "vpc-id", Values: [VpcId] },
        { Name: "group-name", Values: ["default"] },
      ],
    });
    expect(SecurityGroups).toHaveLength(1);
  });

  it("cannot be asked for another account's VPC", async () => {
    const cloud = openCloud();
    const VpcId = await vpcIn(cloud);
    const asked = cloud.ec2("DeleteVpc", { VpcId }, { account: "111111111111" });
    await expect(asked).rejects.toMatchObject({ code: "InvalidVpcID.NotFound" });
  });
});

describe("DescribeVpcs", () => {
  const filters: readonly [string, string][] = [
    ["cidr", "10.7.0.0/16"],
    ["cidr-block-association.cidr-block", "10.7.*"],
    ["cidr-block-association.state", "associated"],
    ["ipv6-cidr-block-association.ipv6-pool", "Amazon"],
    ["is-default", "false"],
    ["isDefault", "false"],
    ["tag:Name", "seven"],
    ["tag-key", "Name"],
  ];

  it.each(filters)("finds by %s", async (Name, value) => {
    const { ec2 } = openCloud();
    const { Vpc } = await ec2("CreateVpc", {
      CidrBlock: "10.7.0.0/16",
      AmazonProvidedIpv6CidrBlock: true,
      TagSpecifications: [{ ResourceType: "vpc", Tags: [{ Key: "Name", Value: "seven" }] }],
    });
    const { Vpcs } = await ec2("DescribeVpcs", { Filters: [{ Name, Values: [value] }] });
    expect(Vpcs!.map(({ VpcId }) => VpcId)).toContain(Vpc!.VpcId);
    const none = await ec2("DescribeVpcs", { Filters: [{ Name, Values: ["nothing-like-it"] }] });
    expect(none.Vpcs).toEqual([]);
  });

  it("refuses unknown filters and malformed ids", async () => {
    const { ec2 } = openCloud();
    const unknown = ec2("DescribeVpcs", { Filters: [{ Name: "colour", Values: ["red"] }] });
    await expect(unknown).rejects.toMatchObject({ code: "InvalidParameterValue" });
    await expect(ec2("DescribeVpcs", { VpcIds: ["vpc-xyz"] })).rejects.toMatchObject({
      code: "InvalidVpcID.Malformed",
    });
  });

  it("shows each account and Region its own VPCs alone", async () => {
    const cloud = openCloud();
    const VpcId = await vpcIn(cloud);
    for (const caller of [{ account: "111111111111" }, { region: "eu-central-1" }]) {
      const { Vpcs } = await cloud.ec2("DescribeVpcs", {}, caller);
      expect(Vpcs).toMatchObject([{ IsDefault: true }]);
      expect(Vpcs!.map((vpc) => vpc.VpcId)).not.toContain(VpcId);
    }
  });
});

it("with AWS's own times a VPC and its blocks take a while, and serve subnets only then", async () => {
  const { ec2, cloud } = openCloud({ lifecycle: "real" });
  const { Vpc } = await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true });
  const VpcId = Vpc!.VpcId!;
  const shown = async () => (await ec2("DescribeVpcs", { VpcIds: [VpcId] })).Vpcs![0]!;
  expect((await shown()).State).toBe("pending");
  const Ipv6CidrBlock = Vpc!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace("/56", "/64");
  const wish = { VpcId, CidrBlock: "10.0.0.0/24", Ipv6CidrBlock };
  await expect(ec2("CreateSubnet", wish)).rejects.toMatchObject({ code: "InvalidSubnet.Range" });
  await cloud.scheduler.advance(5000);
  expect(await shown()).toMatchObject({
    State: "available",
    Ipv6CidrBlockAssociationSet: [{ Ipv6CidrBlockState: { State: "associated" } }],
  });
  expect((await ec2("CreateSubnet", wish)).Subnet).toMatchObject({ State: "pending" });
});

it("ModifyVpcTenancy turns a dedicated VPC into a shared one", async () => {
  const { ec2 } = openCloud();
  const { Vpc } = await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", InstanceTenancy: "dedicated" });
  expect(Vpc!.InstanceTenancy).toBe("dedicated");
  await ec2("ModifyVpcTenancy", { VpcId: Vpc!.VpcId!, InstanceTenancy: "default" });
  const { Vpcs } = await ec2("DescribeVpcs", { VpcIds: [Vpc!.VpcId!] });
  expect(Vpcs![0]!.InstanceTenancy).toBe("default");
});

async function attachGateway({ ec2 }: TestCloud, VpcId: string): Promise<unknown> {
  const { InternetGateway } = await ec2("CreateInternetGateway");
  return ec2("AttachInternetGateway", { VpcId, InternetGatewayId: InternetGateway!.InternetGatewayId! });
}
