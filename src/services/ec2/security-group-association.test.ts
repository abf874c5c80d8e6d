/** Security groups in other VPCs: associations, references, stale rules. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

async function openTwo() {
  const cloud = openCloud();
  const { ec2 } = cloud;
  const vpc = async (CidrBlock: string) => (await ec2("CreateVpc", { CidrBlock })).Vpc!.VpcId!;
  const [one, two] = [await vpc("10.1.0.0/16"), await vpc("10.2.0.0/16")];
  const group = async (GroupName: string, VpcId: string) =>
    (await ec2("CreateSecurityGroup", { GroupName, Description: "d", VpcId })).GroupId!;
  return { ...cloud, one, two, a: await group("a", one), b: await group("b", two) };
}

it("an associated group is carried by interfaces of the other VPC, until they let go of it", async () => {
  const { ec2, one, two, a, b } = await openTwo();
  const { Subnet } = await ec2("CreateSubnet", { VpcId: two, CidrBlock: "10.2.0.0/24" });
  const make = () => ec2("CreateNetworkInterface", { SubnetId: Subnet!.SubnetId!, Groups: [a, b] });
  await expect(make()).rejects.toMatchObject({ code: "InvalidGroup.NotFound" });
  expect(await ec2("AssociateSecurityGroupVpc", { GroupId: a, VpcId: two })).toEqual({ State: "associating" });
  const { SecurityGroupVpcAssociations } = await ec2("DescribeSecurityGroupVpcAssociations", {
    Filters: [{ Name: "group-id", Values: [a] }],
  });
  const owner = "000000000000";
  expect(SecurityGroupVpcAssociations).toEqual([
    { GroupId: a, VpcId: two, VpcOwnerId: owner, GroupOwnerId: owner, State: "associated" },
  ]);
  const usable = await ec2("GetSecurityGroupsForVpc", {
    VpcId: two,
    Filters: [{ Name: "primary-vpc-id", Values: [one] }],
  });
  expect(usable.SecurityGroupForVpcs).toMatchObject([{ GroupId: a, GroupName: "a", PrimaryVpcId: one }]);
  const { NetworkInterface } = await make();
  const NetworkInterfaceId = NetworkInterface!.NetworkInterfaceId!;
  const part = () => ec2("DisassociateSecurityGroupVpc", { GroupId: a, VpcId: two });
  await expect(part()).rejects.toMatchObject({ code: "DependencyViolation" });
  await ec2("DeleteNetworkInterface", { NetworkInterfaceId });
  await expect(ec2("DeleteSecurityGroup", { GroupId: a })).rejects.toMatchObject({ code: "DependencyViolation" });
  expect(await part()).toEqual({ State: "disassociating" });
  expect(await ec2("DescribeSecurityGroupVpcAssociations")).toMatchObject({ SecurityGroupVpcAssociations: [] });
  await ec2("DeleteSecurityGroup", { GroupId: a });
});

it("default groups and default VPCs are not associated", async () => {
  const { ec2, one, two, a } = await openTwo();
  const { Vpcs } = await ec2("DescribeVpcs", { Filters: [{ Name: "is-default", Values: ["true"] }] });
  const { SecurityGroups } = await ec2("DescribeSecurityGroups", {
    Filters: [
      { Name: "vpc-id", Values: [one] },
      { Name: "group-name", Values: ["default"] },
    ],
  });
  const associate = (GroupId: string, VpcId: string) => ec2("AssociateSecurityGroupVpc", { GroupId, VpcId });
  const unsupported = { code: "UnsupportedOperation" };
  await expect(associate(SecurityGroups![0]!.GroupId!, two)).rejects.toMatchObject(unsupported);
  await expect(associate(a, Vpcs![0]!.VpcId!)).rejects.toMatchObject(unsupported);
  await expect(associate(a, one)).rejects.toMatchObject({ code: "InvalidParameterValue" });
});

it("a rule that names a group across an association goes stale with it", async () => {
  const { ec2, one, two, a, b } = await openTwo();
  const IpPermissions = [{ IpProtocol: "tcp", FromPort: 80, ToPort: 80, UserIdGroupPairs: [{ GroupId: a }] }];
  const name = () => ec2("AuthorizeSecurityGroupIngress", { GroupId: b, IpPermissions });
  await expect(name()).rejects.toMatchObject({ code: "InvalidGroup.NotFound" });
  await ec2("AssociateSecurityGroupVpc", { GroupId: a, VpcId: two });
  await name();
  expect(await ec2("DescribeStaleSecurityGroups", { VpcId: two })).toEqual({ StaleSecurityGroupSet: [] });
  expect(await ec2("DescribeSecurityGroupReferences", { GroupId: [a] })).toEqual({ SecurityGroupReferenceSet: [] });
  await ec2("DisassociateSecurityGroupVpc", { GroupId: a, VpcId: two });
  const { StaleSecurityGroupSet } = await ec2("DescribeStaleSecurityGroups", { VpcId: two });
  expect(StaleSecurityGroupSet).toEqual([
    {
      Description: "d",
      GroupId: b,
      GroupName: "b",
      VpcId: two,
      StaleIpPermissions: [
        {
          IpProtocol: "tcp",
          FromPort: 80,
          ToPort: 80,
          UserIdGroupPairs: [{ GroupId: a, UserId: "000000000000", VpcId: one }],
          IpRanges: [],
          PrefixListIds: [],
        },
      ],
      StaleIpPermissionsEgress: [],
    },
  ]);
  await ec2("RevokeSecurityGroupIngress", { GroupId: b, IpPermissions });
  await ec2("DeleteSecurityGroup", { GroupId: a });
});

it("five groups fit on an interface, six do not", async () => {
  const { ec2 } = openCloud();
  const groups = [];
  for (let i = 0; i < 6; i++)
    groups.push((await ec2("CreateSecurityGroup", { GroupName: `g${i}`, Description: "d" })).GroupId!);
  const valid = (SecurityGroupIds: string[]) => ec2("ValidateSecurityGroupQuotasForInterface", { SecurityGroupIds });
  expect(await valid(groups.slice(1))).toEqual({ Valid: true });
  expect(await valid(groups)).toEqual({ Valid: false });
});
