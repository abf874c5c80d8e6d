/** The default VPC of each account and Region. */
import { describe, expect, it } from "vitest";
import { regions } from "../../core/regions.ts";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";

async function defaultVpc({ ec2 }: TestCloud, region = "us-east-1") {
  const { Vpcs } = await ec2("DescribeVpcs", { Filters: [{ Name: "is-default", Values: ["true"] }] }, { region });
  return Vpcs![0];
}

describe("the default VPC", () => {
  it("VPC-04 is there in every Region of every account, with 172.31.0.0/16", async () => {
    const cloud = openCloud();
    for (const { code: region } of regions)
      expect(await defaultVpc(cloud, region)).toMatchObject({ CidrBlock: "172.31.0.0/16", State: "available" });
    const other = await cloud.ec2("DescribeVpcs", {}, { account: "222222222222" });
    expect(other.Vpcs).toMatchObject([{ OwnerId: "222222222222", IsDefault: true }]);
  });

  it("VPC-12 belongs to the commercial partition, whose Regions are all there are", async () => {
    const { ec2 } = openCloud();
    const { Subnets } = await ec2("DescribeSubnets", {}, { region: "eu-west-3" });
    expect(Subnets![0]!.SubnetArn).toMatch(/^arn:aws:ec2:eu-west-3:000000000000:subnet\/subnet-0/);
    const names = (await ec2("DescribeRegions")).Regions!.map(({ RegionName }) => RegionName!);
    expect(names.filter((name) => name.startsWith("cn-") || name.startsWith("us-gov-"))).toEqual([]);
  });

  it("VPC-05 has no IPv6", async () => {
    expect((await defaultVpc(openCloud()))!.Ipv6CidrBlockAssociationSet).toEqual([]);
  });

  it("VPC-06 has one public /20 subnet in each zone", async () => {
    const cloud = openCloud();
    const { Subnets } = await cloud.ec2("DescribeSubnets");
    const zones = regions.find(({ code }) => code === "us-east-1")!.zones.map(({ name }) => name);
    expect(Subnets!.map((subnet) => subnet.AvailabilityZone)).toEqual(zones);
    for (const subnet of Subnets!) {
      expect(subnet).toMatchObject({ DefaultForAz: true, MapPublicIpOnLaunch: true, AvailableIpAddressCount: 4091 });
      expect(subnet.CidrBlock).toMatch(/^172\.31\.\d+\.0\/20$/);
    }
    const { RouteTables } = await cloud.ec2("DescribeRouteTables");
    const { InternetGateways } = await cloud.ec2("DescribeInternetGateways");
    const GatewayId = InternetGateways![0]!.InternetGatewayId;
    expect(RouteTables![0]!.Routes).toMatchObject([
      { DestinationCidrBlock: "172.31.0.0/16", GatewayId: "local" },
      { DestinationCidrBlock: "0.0.0.0/0", GatewayId },
    ]);
  });

  it("gives DNS host names, as other VPCs do only when asked", async () => {
    const cloud = openCloud();
    const VpcId = (await defaultVpc(cloud))!.VpcId!;
    const { EnableDnsHostnames } = await cloud.ec2("DescribeVpcAttribute", { VpcId, Attribute: "enableDnsHostnames" });
    expect(EnableDnsHostnames).toEqual({ Value: true });
  });

  it("stays deleted until CreateDefaultVpc, which makes no second one", async () => {
    const cloud = openCloud();
    await expect(cloud.ec2("CreateDefaultVpc")).rejects.toMatchObject({ code: "DefaultVpcAlreadyExists" });
    await deleteDefaultVpc(cloud);
    expect(await defaultVpc(cloud)).toBeUndefined();
    const zone = { AvailabilityZone: "us-east-1a" };
    await expect(cloud.ec2("CreateDefaultSubnet", zone)).rejects.toMatchObject({ code: "DefaultVpcDoesNotExist" });
    const { Vpc } = await cloud.ec2("CreateDefaultVpc");
    expect(Vpc).toMatchObject({ IsDefault: true, CidrBlock: "172.31.0.0/16" });
    expect((await cloud.ec2("DescribeSubnets")).Subnets).toHaveLength(6);
  });
});

describe("CreateDefaultSubnet", () => {
  it("fills the gap of a deleted default subnet", async () => {
    const { ec2 } = openCloud();
    const { Subnets } = await ec2("DescribeSubnets");
    const lost = Subnets![2]!;
    const AvailabilityZone = lost.AvailabilityZone!;
    await expect(ec2("CreateDefaultSubnet", { AvailabilityZone })).rejects.toMatchObject({
      code: "DefaultSubnetAlreadyExistsInAvailabilityZone",
    });
    await ec2("DeleteSubnet", { SubnetId: lost.SubnetId! });
    const { Subnet } = await ec2("CreateDefaultSubnet", { AvailabilityZone });
    expect(Subnet).toMatchObject({ CidrBlock: lost.CidrBlock, DefaultForAz: true, MapPublicIpOnLaunch: true });
  });

  it("makes an IPv6 only one where the VPC has IPv6", async () => {
    const cloud = openCloud();
    const VpcId = (await defaultVpc(cloud))!.VpcId!;
    await cloud.ec2("AssociateVpcCidrBlock", { VpcId, AmazonProvidedIpv6CidrBlock: true });
    const { Subnets } = await cloud.ec2("DescribeSubnets");
    await cloud.ec2("DeleteSubnet", { SubnetId: Subnets![0]!.SubnetId! });
    const wish = { AvailabilityZoneId: Subnets![0]!.AvailabilityZoneId!, Ipv6Native: true };
    const { Subnet } = await cloud.ec2("CreateDefaultSubnet", wish);
    expect(Subnet).toMatchObject({ Ipv6Native: true, DefaultForAz: true, MapPublicIpOnLaunch: false });
    expect(Subnet!.CidrBlock).toBeUndefined();
  });

  it("takes exactly one of zone name and zone id", async () => {
    const { ec2 } = openCloud();
    const both = { AvailabilityZone: "us-east-1a", AvailabilityZoneId: "use1-az1" };
    for (const wish of [{}, both])
      await expect(ec2("CreateDefaultSubnet", wish)).rejects.toMatchObject({ code: "InvalidParameterCombination" });
  });
});

async function deleteDefaultVpc(cloud: TestCloud): Promise<void> {
  const VpcId = (await defaultVpc(cloud))!.VpcId!;
  for (const { SubnetId } of (await cloud.ec2("DescribeSubnets")).Subnets!)
    await cloud.ec2("DeleteSubnet", { SubnetId: SubnetId! });
  const { InternetGateways } = await cloud.ec2("DescribeInternetGateways");
  const InternetGatewayId = InternetGateways![0]!.InternetGatewayId!;
  await cloud.ec2("DetachInternetGateway", { VpcId, InternetGatewayId });
  await cloud.ec2("DeleteVpc", { VpcId });
}
