/** Adding address blocks to a VPC and taking them away. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";

async function vpcIn({ ec2 }: TestCloud, CidrBlock: string): Promise<string> {
  return (await ec2("CreateVpc", { CidrBlock })).Vpc!.VpcId!;
}

async function destinations({ ec2 }: TestCloud, vpcId: string): Promise<(string | undefined)[]> {
  const { RouteTables } = await ec2("DescribeRouteTables", { Filters: [{ Name: "vpc-id", Values: [vpcId] }] });
  return RouteTables![0]!.Routes!.map((route) => route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock);
}

/** Primary block, added block, whether "IPv4 CIDR block association restrictions" allows it. */
const pairs: readonly [string, string, boolean][] = [
  ["10.2.0.0/16", "10.3.0.0/16", true],
  ["10.2.0.0/16", "10.0.0.0/16", true],
  ["10.1.0.0/16", "10.0.0.0/16", false],
  ["10.0.0.0/20", "10.0.64.0/20", false],
  ["10.0.0.0/20", "10.1.0.0/20", true],
  ["10.2.0.0/16", "172.16.0.0/16", false],
  ["10.2.0.0/16", "192.168.0.0/16", false],
  ["10.2.0.0/16", "198.19.0.0/20", false],
  ["10.2.0.0/16", "198.18.0.0/20", true],
  ["10.2.0.0/16", "100.64.0.0/16", true],
  ["10.2.0.0/16", "203.0.113.0/24", true],
  ["172.16.0.0/16", "172.17.0.0/16", true],
  ["172.16.0.0/16", "172.31.0.0/20", false],
  ["172.16.0.0/16", "10.0.0.0/16", false],
  ["192.168.0.0/20", "192.168.32.0/20", true],
  ["192.168.0.0/20", "172.16.0.0/16", false],
  ["198.19.0.0/20", "10.0.0.0/16", false],
  ["198.19.0.0/20", "198.19.16.0/20", true],
  ["100.64.0.0/16", "10.0.0.0/16", false],
  ["100.64.0.0/16", "100.65.0.0/16", true],
  ["203.0.113.0/24", "192.168.0.0/24", false],
  ["203.0.113.0/24", "198.19.0.0/24", false],
  ["203.0.113.0/24", "198.51.100.0/24", true],
];

describe("AssociateVpcCidrBlock", () => {
  it.each(pairs)("to %s adds %s: %s", async (primary, CidrBlock, allowed) => {
    const cloud = openCloud();
    const asked = cloud.ec2("AssociateVpcCidrBlock", { VpcId: await vpcIn(cloud, primary), CidrBlock });
    if (allowed) expect((await asked).CidrBlockAssociation).toMatchObject({ CidrBlock });
    else await expect(asked).rejects.toMatchObject({ code: "InvalidVpc.Range" });
  });

  it("VPC-09 a VPC has 5 IPv4 blocks in all and 5 IPv6 blocks", async () => {
    const cloud = openCloud();
    const VpcId = await vpcIn(cloud, "10.2.0.0/16");
    for (let i = 3; i < 7; i++) await cloud.ec2("AssociateVpcCidrBlock", { VpcId, CidrBlock: `10.${i}.0.0/16` });
    const sixth = cloud.ec2("AssociateVpcCidrBlock", { VpcId, CidrBlock: "10.7.0.0/16" });
    await expect(sixth).rejects.toMatchObject({ code: "CidrLimitExceeded" });
    const ipv6 = { VpcId, AmazonProvidedIpv6CidrBlock: true };
    for (let i = 0; i < 5; i++) await cloud.ec2("AssociateVpcCidrBlock", ipv6);
    await expect(cloud.ec2("AssociateVpcCidrBlock", ipv6)).rejects.toMatchObject({ code: "CidrLimitExceeded" });
  });

  it("VPC-10 an added block may not overlap an existing one", async () => {
    const cloud = openCloud();
    const VpcId = await vpcIn(cloud, "10.2.0.0/20");
    for (const CidrBlock of ["10.2.0.0/20", "10.2.4.0/24", "10.2.0.0/16"])
      await expect(cloud.ec2("AssociateVpcCidrBlock", { VpcId, CidrBlock })).rejects.toMatchObject({
        code: "InvalidVpc.Range",
      });
  });

  it("an added block may not be as large as the destination of a route", async () => {
    const cloud = openCloud();
    const VpcId = await vpcIn(cloud, "10.2.0.0/16");
    const { InternetGateway } = await cloud.ec2("CreateInternetGateway");
    const GatewayId = InternetGateway!.InternetGatewayId!;
    await cloud.ec2("AttachInternetGateway", { VpcId, InternetGatewayId: GatewayId });
    const { RouteTable } = await cloud.ec2("CreateRouteTable", { VpcId });
    const RouteTableId = RouteTable!.RouteTableId!;
    await cloud.ec2("CreateRoute", { RouteTableId, GatewayId, DestinationCidrBlock: "10.0.0.0/24" });
    for (const CidrBlock of ["10.0.0.0/24", "10.0.0.0/20"])
      await expect(cloud.ec2("AssociateVpcCidrBlock", { VpcId, CidrBlock })).rejects.toMatchObject({
        code: "InvalidVpc.Range",
      });
    await cloud.ec2("AssociateVpcCidrBlock", { VpcId, CidrBlock: "10.0.0.0/25" });
  });

  it("VPC-11 an added block serves new subnets, existing ones keep theirs", async () => {
    const cloud = openCloud();
    const VpcId = await vpcIn(cloud, "10.2.0.0/16");
    const before = await cloud.ec2("CreateSubnet", { VpcId, CidrBlock: "10.2.0.0/24" });
    const early = cloud.ec2("CreateSubnet", { VpcId, CidrBlock: "10.3.0.0/24" });
    await expect(early).rejects.toMatchObject({ code: "InvalidSubnet.Range" });
    await cloud.ec2("AssociateVpcCidrBlock", { VpcId, CidrBlock: "10.3.0.0/16" });
    await cloud.ec2("CreateSubnet", { VpcId, CidrBlock: "10.3.0.0/24" });
    const { Subnets } = await cloud.ec2("DescribeSubnets", { SubnetIds: [before.Subnet!.SubnetId!] });
    expect(Subnets![0]!.CidrBlock).toBe("10.2.0.0/24");
  });

  it("IP6-08 IPv6 can be added to an existing VPC; its local routes stand beside those of IPv4", async () => {
    const cloud = openCloud();
    const VpcId = await vpcIn(cloud, "10.2.0.0/16");
    const added = await cloud.ec2("AssociateVpcCidrBlock", { VpcId, AmazonProvidedIpv6CidrBlock: true });
    const block = added.Ipv6CidrBlockAssociation!;
    expect(block).toMatchObject({ Ipv6CidrBlockState: { State: "associating" }, Ipv6Pool: "Amazon" });
    expect(await destinations(cloud, VpcId)).toEqual(["10.2.0.0/16", block.Ipv6CidrBlock]);
    const { Vpcs } = await cloud.ec2("DescribeVpcs", { VpcIds: [VpcId] });
    expect(Vpcs![0]!.Ipv6CidrBlockAssociationSet).toMatchObject([{ Ipv6CidrBlockState: { State: "associated" } }]);
  });

  it("needs exactly one kind of block", async () => {
    const cloud = openCloud();
    const VpcId = await vpcIn(cloud, "10.2.0.0/16");
    await expect(cloud.ec2("AssociateVpcCidrBlock", { VpcId })).rejects.toMatchObject({ code: "MissingParameter" });
    const both = { VpcId, CidrBlock: "10.3.0.0/16", AmazonProvidedIpv6CidrBlock: true };
    await expect(cloud.ec2("AssociateVpcCidrBlock", both)).rejects.toMatchObject({
      code: "InvalidParameterCombination",
    });
  });
});

describe("DisassociateVpcCidrBlock", () => {
  it("takes a block and its local routes away", async () => {
    const cloud = openCloud();
    const VpcId = await vpcIn(cloud, "10.2.0.0/16");
    const { CidrBlockAssociation } = await cloud.ec2("AssociateVpcCidrBlock", { VpcId, CidrBlock: "10.3.0.0/16" });
    const AssociationId = CidrBlockAssociation!.AssociationId!;
    const gone = await cloud.ec2("DisassociateVpcCidrBlock", { AssociationId });
    expect(gone.CidrBlockAssociation).toMatchObject({ CidrBlockState: { State: "disassociating" } });
    expect(await destinations(cloud, VpcId)).toEqual(["10.2.0.0/16"]);
    await expect(cloud.ec2("DisassociateVpcCidrBlock", { AssociationId })).rejects.toMatchObject({
      code: "InvalidVpcCidrBlockAssociationID.NotFound",
    });
  });

  it("keeps the primary block", async () => {
    const { ec2 } = openCloud();
    const { Vpc } = await ec2("CreateVpc", { CidrBlock: "10.2.0.0/16" });
    const AssociationId = Vpc!.CidrBlockAssociationSet![0]!.AssociationId!;
    await expect(ec2("DisassociateVpcCidrBlock", { AssociationId })).rejects.toMatchObject({
      code: "OperationNotPermitted",
    });
  });

  it("keeps blocks that subnets lie in, of both families", async () => {
    const cloud = openCloud();
    const VpcId = await vpcIn(cloud, "10.2.0.0/16");
    const four = (await cloud.ec2("AssociateVpcCidrBlock", { VpcId, CidrBlock: "10.3.0.0/16" })).CidrBlockAssociation!;
    const six = (await cloud.ec2("AssociateVpcCidrBlock", { VpcId, AmazonProvidedIpv6CidrBlock: true }))
      .Ipv6CidrBlockAssociation!;
    const Ipv6CidrBlock = six.Ipv6CidrBlock!.replace("/56", "/64");
    await cloud.ec2("CreateSubnet", { VpcId, CidrBlock: "10.3.7.0/24", Ipv6CidrBlock });
    for (const { AssociationId } of [four, six])
      await expect(cloud.ec2("DisassociateVpcCidrBlock", { AssociationId: AssociationId! })).rejects.toMatchObject({
        code: "InvalidCidrBlock.InUse",
      });
  });
});
