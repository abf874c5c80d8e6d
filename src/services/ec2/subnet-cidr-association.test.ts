/** A subnet's IPv6 block: added later, taken away again. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

async function place() {
  const { ec2 } = openCloud();
  const { Vpc } = await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true });
  const block = Vpc!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!;
  const { Subnet } = await ec2("CreateSubnet", { VpcId: Vpc!.VpcId!, CidrBlock: "10.0.0.0/24" });
  const SubnetId = Subnet!.SubnetId!;
  const associate = async (Ipv6CidrBlock: string) =>
    (await ec2("AssociateSubnetCidrBlock", { SubnetId, Ipv6CidrBlock })).Ipv6CidrBlockAssociation!;
  const shown = async () => (await ec2("DescribeSubnets", { SubnetIds: [SubnetId] })).Subnets![0]!;
  return { ec2, SubnetId, block, associate, shown };
}

it("an IPv6 block is added, once, from the VPC's", async () => {
  const { associate, shown, block } = await place();
  await expect(associate("2001:db8:ffff::/64")).rejects.toMatchObject({ code: "InvalidSubnet.Range" });
  await expect(associate("10.0.1.0/24")).rejects.toMatchObject({ code: "InvalidParameterValue" });
  expect(await associate(block.replace("/56", "/64"))).toMatchObject({ Ipv6CidrBlockState: { State: "associating" } });
  expect((await shown()).Ipv6CidrBlockAssociationSet).toMatchObject([{ Ipv6CidrBlockState: { State: "associated" } }]);
  await expect(associate(block.replace("00::/56", "01::/64"))).rejects.toMatchObject({ code: "CidrLimitExceeded" });
});

it("an IPv6 block is taken away once nothing uses it", async () => {
  const { ec2, SubnetId, associate, shown, block } = await place();
  const AssociationId = (await associate(block.replace("/56", "/64"))).AssociationId!;
  const inUse = { code: "InvalidCidrBlock.InUse" };
  await ec2("ModifySubnetAttribute", { SubnetId, AssignIpv6AddressOnCreation: { Value: true } });
  await expect(ec2("DisassociateSubnetCidrBlock", { AssociationId })).rejects.toMatchObject(inUse);
  const { NetworkInterface } = await ec2("CreateNetworkInterface", { SubnetId });
  await ec2("ModifySubnetAttribute", { SubnetId, AssignIpv6AddressOnCreation: { Value: false } });
  await expect(ec2("DisassociateSubnetCidrBlock", { AssociationId })).rejects.toMatchObject(inUse);
  await ec2("DeleteNetworkInterface", { NetworkInterfaceId: NetworkInterface!.NetworkInterfaceId! });
  const gone = await ec2("DisassociateSubnetCidrBlock", { AssociationId });
  expect(gone).toMatchObject({
    SubnetId,
    Ipv6CidrBlockAssociation: { Ipv6CidrBlockState: { State: "disassociating" } },
  });
  expect((await shown()).Ipv6CidrBlockAssociationSet).toEqual([]);
  await expect(ec2("DisassociateSubnetCidrBlock", { AssociationId })).rejects.toMatchObject({
    code: "InvalidSubnetCidrBlockAssociationID.NotFound",
  });
});
