/** Security groups through their operations. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";

const all4 = { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
const bare = { UserIdGroupPairs: [], Ipv6Ranges: [], PrefixListIds: [] };

async function openVpc(): Promise<TestCloud & { vpcId: string }> {
  const cloud = openCloud();
  const { Vpc } = await cloud.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" });
  return { ...cloud, vpcId: Vpc!.VpcId! };
}

async function group(cloud: TestCloud & { vpcId: string }, GroupName = "web"): Promise<string> {
  const made = await cloud.ec2("CreateSecurityGroup", { GroupName, Description: "d", VpcId: cloud.vpcId });
  return made.GroupId!;
}

async function only({ ec2 }: TestCloud, GroupId: string) {
  const { SecurityGroups } = await ec2("DescribeSecurityGroups", { GroupIds: [GroupId] });
  return SecurityGroups![0]!;
}

describe("creation", () => {
  it("SGR-03 a new group lets everything out and nothing in", async () => {
    const cloud = await openVpc();
    const shown = await only(cloud, await group(cloud));
    expect(shown.IpPermissions).toEqual([]);
    expect(shown.IpPermissionsEgress).toEqual([{ ...all4, ...bare }]);
    expect(shown).toMatchObject({ VpcId: cloud.vpcId, OwnerId: "000000000000", GroupName: "web", Tags: [] });
    expect(shown.SecurityGroupArn).toBe(`arn:aws:ec2:us-east-1:000000000000:security-group/${shown.GroupId}`);
  });

  it("SGR-08 a VPC's first IPv6 block opens unchanged groups outbound, and no others", async () => {
    const cloud = await openVpc();
    const [plain, changed] = [await group(cloud, "plain"), await group(cloud, "changed")];
    await cloud.ec2("RevokeSecurityGroupEgress", { GroupId: changed, IpPermissions: [all4] });
    await cloud.ec2("AssociateVpcCidrBlock", { VpcId: cloud.vpcId, AmazonProvidedIpv6CidrBlock: true });
    const open = await only(cloud, plain);
    expect(open.IpPermissionsEgress![0]!.Ipv6Ranges).toEqual([{ CidrIpv6: "::/0" }]);
    expect((await only(cloud, changed)).IpPermissionsEgress).toEqual([]);
    const later = await only(cloud, await group(cloud, "later"));
    expect(later.IpPermissionsEgress![0]!.Ipv6Ranges).toEqual([{ CidrIpv6: "::/0" }]);
  });

  it("M03 names are the same whatever their case, within a VPC", async () => {
    const cloud = await openVpc();
    await group(cloud, "Web");
    await expect(group(cloud, "wEB ")).rejects.toMatchObject({ code: "InvalidGroup.Duplicate" });
    await cloud.ec2("CreateSecurityGroup", { GroupName: "web", Description: "in the default VPC" });
  });

  it.each([
    ["sg-mine", "d", "InvalidParameterValue"],
    ["Default", "d", "InvalidGroup.Reserved"],
    ["wéb", "d", "InvalidParameterValue"],
    ["web", "<b>", "InvalidParameterValue"],
    ["w".repeat(256), "d", "InvalidParameterValue"],
    ["web", " ", "MissingParameter"],
  ])("the name %j with the description %j is refused", async (GroupName, Description, code) => {
    const { ec2 } = openCloud();
    await expect(ec2("CreateSecurityGroup", { GroupName, Description })).rejects.toMatchObject({ code });
  });

  it("without a default VPC the VPC must be named", async () => {
    const { ec2 } = openCloud();
    const { Vpcs } = await ec2("DescribeVpcs");
    const { Subnets } = await ec2("DescribeSubnets");
    for (const { SubnetId } of Subnets!) await ec2("DeleteSubnet", { SubnetId: SubnetId! });
    const { InternetGateways } = await ec2("DescribeInternetGateways");
    const VpcId = Vpcs![0]!.VpcId!;
    for (const { InternetGatewayId } of InternetGateways!)
      await ec2("DetachInternetGateway", { InternetGatewayId: InternetGatewayId!, VpcId });
    await ec2("DeleteVpc", { VpcId });
    await expect(ec2("CreateSecurityGroup", { GroupName: "web", Description: "d" })).rejects.toMatchObject({
      code: "VPCIdNotSpecified",
    });
  });

  it("SGR-15 an account has 2,500 groups in a Region", async () => {
    const { ec2 } = openCloud();
    const make = (i: number) => ec2("CreateSecurityGroup", { GroupName: `g${i}`, Description: "d" });
    for (let i = 1; i < 2500; i++) await make(i);
    await expect(make(2500)).rejects.toMatchObject({ code: "SecurityGroupLimitExceeded" });
  });
});

describe("deletion", () => {
  it("SGR-07 the default group can be edited but not deleted", async () => {
    const cloud = await openVpc();
    const { SecurityGroups } = await cloud.ec2("DescribeSecurityGroups", {
      Filters: [{ Name: "vpc-id", Values: [cloud.vpcId] }],
    });
    const [own] = SecurityGroups!;
    expect(own!.IpPermissions![0]!.UserIdGroupPairs).toEqual([{ GroupId: own!.GroupId, UserId: "000000000000" }]);
    await cloud.ec2("RevokeSecurityGroupIngress", { GroupId: own!.GroupId, IpPermissions: own!.IpPermissions });
    expect((await only(cloud, own!.GroupId!)).IpPermissions).toEqual([]);
    await expect(cloud.ec2("DeleteSecurityGroup", { GroupId: own!.GroupId })).rejects.toMatchObject({
      code: "CannotDelete",
    });
  });

  it("a group that another group or an interface uses stays, one that names itself goes", async () => {
    const cloud = await openVpc();
    const [a, b] = [await group(cloud, "a"), await group(cloud, "b")];
    const from = (GroupId: string) => [{ IpProtocol: "-1", UserIdGroupPairs: [{ GroupId }] }];
    await cloud.ec2("AuthorizeSecurityGroupIngress", { GroupId: a, IpPermissions: from(a) });
    await cloud.ec2("AuthorizeSecurityGroupIngress", { GroupId: b, IpPermissions: from(a) });
    const violation = { code: "DependencyViolation", message: `resource ${a} has a dependent object` };
    await expect(cloud.ec2("DeleteSecurityGroup", { GroupId: a })).rejects.toMatchObject(violation);
    await cloud.ec2("RevokeSecurityGroupIngress", { GroupId: b, IpPermissions: from(a) });
    const CidrBlock = "10.0.0.0/24";
    const { Subnet } = await cloud.ec2("CreateSubnet", { VpcId: cloud.vpcId, CidrBlock });
    const { NetworkInterface: eni } = await cloud.ec2("CreateNetworkInterface", {
      SubnetId: Subnet!.SubnetId!,
      Groups: [a],
    });
    await expect(cloud.ec2("DeleteSecurityGroup", { GroupId: a })).rejects.toMatchObject(violation);
    await cloud.ec2("DeleteNetworkInterface", { NetworkInterfaceId: eni!.NetworkInterfaceId! });
    expect(await cloud.ec2("DeleteSecurityGroup", { GroupId: a })).toEqual({ Return: true, GroupId: a });
    await expect(only(cloud, a)).rejects.toMatchObject({ code: "InvalidGroup.NotFound" });
    const rest = await cloud.ec2("DescribeSecurityGroupRules", { Filters: [{ Name: "group-id", Values: [a] }] });
    expect(rest.SecurityGroupRules).toEqual([]);
  });

  it("a group of the default VPC goes by its name", async () => {
    const { ec2 } = openCloud();
    const { GroupId } = await ec2("CreateSecurityGroup", { GroupName: "web", Description: "d" });
    expect(await ec2("DeleteSecurityGroup", { GroupName: "WEB" })).toMatchObject({ GroupId });
  });
});

describe("interfaces", () => {
  it("SGR-17 an interface carries five groups of its own VPC, and more when the quota says so", async () => {
    const cloud = await openVpc();
    const groups = [];
    for (let i = 0; i < 6; i++) groups.push(await group(cloud, `g${i}`));
    const { Subnet } = await cloud.ec2("CreateSubnet", { VpcId: cloud.vpcId, CidrBlock: "10.0.0.0/24" });
    const make = (Groups: string[]) => cloud.ec2("CreateNetworkInterface", { SubnetId: Subnet!.SubnetId!, Groups });
    await make(groups.slice(1));
    await expect(make(groups)).rejects.toMatchObject({ code: "SecurityGroupsPerInterfaceLimitExceeded" });
    cloud.cloud.database.limits = (quota) => (quota.code === "L-2AFB9258" ? 6 : quota.value);
    expect((await make(groups)).NetworkInterface!.Groups).toHaveLength(6);
    const { GroupId } = await cloud.ec2("CreateSecurityGroup", { GroupName: "elsewhere", Description: "d" });
    await expect(make([GroupId!])).rejects.toMatchObject({ code: "InvalidGroup.NotFound" });
  });
});

describe("description", () => {
  it("filters look at rules of one direction", async () => {
    const cloud = await openVpc();
    const [a, b] = [await group(cloud, "a"), await group(cloud, "b")];
    await cloud.ec2("AuthorizeSecurityGroupIngress", {
      GroupId: a,
      IpPermissions: [
        { IpProtocol: "6", FromPort: 80, ToPort: 81, IpRanges: [{ CidrIp: "10.1.0.0/16" }] },
        { IpProtocol: "udp", FromPort: 53, ToPort: 53, UserIdGroupPairs: [{ GroupId: b }] },
      ],
    });
    const found = async (...pairs: [string, string][]) => {
      const Filters = pairs.map(([Name, value]) => ({ Name, Values: [value] }));
      return (await cloud.ec2("DescribeSecurityGroups", { Filters })).SecurityGroups!.map(({ GroupId }) => GroupId);
    };
    for (const [name, value] of [
      ["ip-permission.cidr", "10.1.*"],
      ["ip-permission.from-port", "80"],
      ["ip-permission.to-port", "81"],
      ["ip-permission.protocol", "tcp"],
      ["ip-permission.group-id", b],
      ["ip-permission.group-name", "b"],
    ] as const)
      expect([name, await found([name, value])]).toEqual([name, [a]]);
    expect(await found(["ip-permission.user-id", "000000000000"], ["vpc-id", cloud.vpcId])).toContain(a);
    expect(await found(["egress.ip-permission.from-port", "80"])).toEqual([]);
    expect(await found(["egress.ip-permission.cidr", "0.0.0.0/0"], ["group-name", "b"])).toEqual([b]);
    await expect(found(["ip-permissions.cidr", "x"])).rejects.toMatchObject({ code: "InvalidParameterValue" });
  });

  it("groups of the default VPC are found by name, pages of five carry on", async () => {
    const { ec2 } = openCloud();
    for (let i = 0; i < 8; i++) await ec2("CreateSecurityGroup", { GroupName: `g${i}`, Description: "d" });
    const named = await ec2("DescribeSecurityGroups", { GroupNames: ["G3", "default"] });
    expect(named.SecurityGroups!.map(({ GroupName }) => GroupName)).toEqual(["g3", "default"]);
    const one = await ec2("DescribeSecurityGroups", { MaxResults: 5 });
    const two = await ec2("DescribeSecurityGroups", { MaxResults: 5, NextToken: one.NextToken! });
    expect([...one.SecurityGroups!, ...two.SecurityGroups!].map(({ GroupName }) => GroupName)).toEqual([
      "default",
      ..."01234567".split("").map((i) => `g${i}`),
    ]);
  });
});
