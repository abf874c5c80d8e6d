/** Rules of security groups through their operations. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";
import type { IpPermission } from "../../models/ec2.d.ts";

interface Groups extends TestCloud {
  readonly vpcId: string;
  readonly a: string;
  readonly b: string;
}

async function openGroups(): Promise<Groups> {
  const cloud = openCloud();
  const { Vpc } = await cloud.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" });
  const vpcId = Vpc!.VpcId!;
  const make = async (GroupName: string) =>
    (await cloud.ec2("CreateSecurityGroup", { GroupName, Description: "d", VpcId: vpcId })).GroupId!;
  return { ...cloud, vpcId, a: await make("a"), b: await make("b") };
}

const port = (number: number, ...cidrs: string[]): IpPermission => ({
  IpProtocol: "tcp",
  FromPort: number,
  ToPort: number,
  IpRanges: cidrs.map((CidrIp) => ({ CidrIp })),
});
const allow = ({ ec2 }: TestCloud, GroupId: string, ...IpPermissions: IpPermission[]) =>
  ec2("AuthorizeSecurityGroupIngress", { GroupId, IpPermissions });
const inbound = async ({ ec2 }: TestCloud, GroupId: string) =>
  (await ec2("DescribeSecurityGroups", { GroupIds: [GroupId] })).SecurityGroups![0]!.IpPermissions!;

describe("authorizing", () => {
  it("SGR-05 rules name protocol, ports and source, and count at once; a describe groups them", async () => {
    const cloud = await openGroups();
    const made = await allow(cloud, cloud.a, port(80, "10.1.0.0/16"), port(443, "10.1.0.0/16"), {
      ...port(80, "100.68.0.18/18"),
      Ipv6Ranges: [{ CidrIpv6: "2001:DB8:0::1/64", Description: "six" }],
    });
    expect(made.Return).toBe(true);
    expect(made.SecurityGroupRules!.map(({ CidrIpv4, CidrIpv6 }) => CidrIpv4 ?? CidrIpv6)).toEqual([
      "10.1.0.0/16",
      "10.1.0.0/16",
      "100.68.0.0/18",
      "2001:db8::/64",
    ]);
    expect(made.SecurityGroupRules![3]).toMatchObject({
      SecurityGroupRuleId: expect.stringMatching(/^sgr-0[0-9a-f]{16}$/),
      GroupId: cloud.a,
      GroupOwnerId: "000000000000",
      IsEgress: false,
      IpProtocol: "tcp",
      FromPort: 80,
      ToPort: 80,
      Description: "six",
      Tags: [],
    });
    expect(await inbound(cloud, cloud.a)).toEqual([
      {
        ...port(80, "10.1.0.0/16", "100.68.0.0/18"),
        Ipv6Ranges: [{ CidrIpv6: "2001:db8::/64", Description: "six" }],
        PrefixListIds: [],
        UserIdGroupPairs: [],
      },
      { ...port(443, "10.1.0.0/16"), Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: [] },
    ]);
  });

  it("SGR-02 rules only allow: nothing in a rule can deny", async () => {
    const cloud = await openGroups();
    const { SecurityGroupRules } = await allow(cloud, cloud.a, port(80, "10.1.0.0/16"));
    expect(Object.keys(SecurityGroupRules![0]!).filter((member) => /action|deny|allow/i.test(member))).toEqual([]);
  });

  it("SGR-12 sources are prefixes of both families, prefix lists, other groups and the group itself", async () => {
    const cloud = await openGroups();
    const { PrefixLists } = await cloud.ec2("DescribePrefixLists");
    const list = PrefixLists!.find(({ PrefixListName }) => PrefixListName === "com.amazonaws.us-east-1.s3")!;
    await allow(cloud, cloud.a, {
      IpProtocol: "udp",
      FromPort: 53,
      ToPort: 53,
      IpRanges: [{ CidrIp: "10.0.0.1/32" }],
      Ipv6Ranges: [{ CidrIpv6: "::/0" }],
      PrefixListIds: [{ PrefixListId: list.PrefixListId }],
      UserIdGroupPairs: [{ GroupId: cloud.b }, { GroupId: cloud.a, Description: "self" }],
    });
    expect(await inbound(cloud, cloud.a)).toEqual([
      {
        IpProtocol: "udp",
        FromPort: 53,
        ToPort: 53,
        IpRanges: [{ CidrIp: "10.0.0.1/32" }],
        Ipv6Ranges: [{ CidrIpv6: "::/0" }],
        PrefixListIds: [{ PrefixListId: list.PrefixListId }],
        UserIdGroupPairs: [
          { GroupId: cloud.b, UserId: "000000000000" },
          { GroupId: cloud.a, UserId: "000000000000", Description: "self" },
        ],
      },
    ]);
  });

  it("SGR-10 a group of an account is named as account/id, or with the account beside", async () => {
    const cloud = await openGroups();
    const from = (pair: object): IpPermission => ({ IpProtocol: "-1", UserIdGroupPairs: [pair] });
    const { SecurityGroupRules } = await allow(cloud, cloud.a, from({ GroupId: `000000000000/${cloud.b}` }));
    expect(SecurityGroupRules![0]!.ReferencedGroupInfo).toEqual({ GroupId: cloud.b, UserId: "000000000000" });
    const again = allow(cloud, cloud.a, from({ GroupId: cloud.b, UserId: "000000000000" }));
    await expect(again).rejects.toMatchObject({ code: "InvalidPermission.Duplicate" });
    const other = allow(cloud, cloud.a, from({ GroupId: `111111111111/${cloud.b}` }));
    await expect(other).rejects.toMatchObject({ code: "InvalidGroup.NotFound" });
  });

  it("SGR-11 groups of other Regions and of unconnected VPCs cannot be named", async () => {
    const cloud = await openGroups();
    const far = await cloud.ec2("CreateSecurityGroup", { GroupName: "f", Description: "d" }, { region: "eu-west-1" });
    const near = await cloud.ec2("CreateSecurityGroup", { GroupName: "n", Description: "d" });
    for (const { GroupId } of [far, near])
      await expect(allow(cloud, cloud.a, { IpProtocol: "-1", UserIdGroupPairs: [{ GroupId }] })).rejects.toMatchObject({
        code: "InvalidGroup.NotFound",
      });
  });

  it("a connection must be there before rules can name groups across it", async () => {
    const cloud = await openGroups();
    const UserIdGroupPairs = [{ GroupId: cloud.b, VpcPeeringConnectionId: "pcx-0123456789abcdef0" }];
    await expect(allow(cloud, cloud.a, { IpProtocol: "-1", UserIdGroupPairs })).rejects.toMatchObject({
      code: "InvalidVpcPeeringConnectionID.NotFound",
    });
  });

  it("duplicates add nothing at all", async () => {
    const cloud = await openGroups();
    await allow(cloud, cloud.a, port(80, "10.1.0.0/16"));
    await expect(allow(cloud, cloud.a, port(81, "10.1.0.0/16"), port(80, "10.1.2.3/16"))).rejects.toMatchObject({
      code: "InvalidPermission.Duplicate",
      message: 'the specified rule "peer: 10.1.0.0/16, TCP, from port: 80, to port: 80, ALLOW" already exists',
    });
    await expect(allow(cloud, cloud.a, port(82, "10.2.0.0/16", "10.2.3.4/16"))).rejects.toMatchObject({
      code: "InvalidParameterValue",
      message: "The same permission must not appear multiple times",
    });
    expect((await inbound(cloud, cloud.a)).map(({ FromPort }) => FromPort)).toEqual([80]);
  });

  it.each<[string, IpPermission, IpPermission]>([
    ["ports given for all protocols are dropped", { IpProtocol: "-1", FromPort: 0, ToPort: 0 }, { IpProtocol: "-1" }],
    ["numbers get names", { IpProtocol: "17", FromPort: 1, ToPort: 2 }, { IpProtocol: "udp", FromPort: 1, ToPort: 2 }],
    ["58 is icmpv6, all of it", { IpProtocol: "58" }, { IpProtocol: "icmpv6", FromPort: -1, ToPort: -1 }],
    ["other protocols have no ports", { IpProtocol: "50", FromPort: 0, ToPort: 0 }, { IpProtocol: "50" }],
    ["a kind of ICMP", { IpProtocol: "icmp", FromPort: 3, ToPort: 4 }, { IpProtocol: "icmp", FromPort: 3, ToPort: 4 }],
    ["all codes", { IpProtocol: "1", FromPort: 8, ToPort: -1 }, { IpProtocol: "icmp", FromPort: 8, ToPort: -1 }],
  ])("%s", async (_, given, shown) => {
    const cloud = await openGroups();
    const IpRanges = [{ CidrIp: "10.0.0.0/8" }];
    await allow(cloud, cloud.a, { ...given, IpRanges });
    const rest = { Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: [] };
    expect(await inbound(cloud, cloud.a)).toEqual([{ ...shown, IpRanges, ...rest }]);
  });

  it.each<[IpPermission, string]>([
    [{ IpProtocol: "tcp", FromPort: 80 }, "InvalidParameterValue"],
    [{ IpProtocol: "tcp", FromPort: 81, ToPort: 80 }, "InvalidParameterValue"],
    [{ IpProtocol: "tcp", FromPort: -1, ToPort: -1 }, "InvalidParameterValue"],
    [{ IpProtocol: "udp", FromPort: 0, ToPort: 65536 }, "InvalidParameterValue"],
    [{ IpProtocol: "icmp" }, "InvalidParameterValue"],
    [{ IpProtocol: "icmp", FromPort: -1, ToPort: 3 }, "InvalidParameterValue"],
    [{ IpProtocol: "icmp", FromPort: 256, ToPort: -1 }, "InvalidParameterValue"],
    [{ IpProtocol: "256" }, "InvalidParameterValue"],
    [{ IpProtocol: "all" }, "InvalidParameterValue"],
    [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "10.0.0.0" }] }, "InvalidParameterValue"],
    [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "::/0" }] }, "InvalidParameterValue"],
    [{ IpProtocol: "-1", Ipv6Ranges: [{ CidrIpv6: "10.0.0.0/8" }] }, "InvalidParameterValue"],
    [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "10.0.0.0/8", Description: "é" }] }, "InvalidParameterValue"],
    [{ IpProtocol: "-1", IpRanges: [] }, "MissingParameter"],
    [{ IpRanges: [{ CidrIp: "10.0.0.0/8" }] }, "MissingParameter"],
    [{ IpProtocol: "-1", UserIdGroupPairs: [{}] }, "MissingParameter"],
    [{ IpProtocol: "-1", UserIdGroupPairs: [{ GroupId: "sg-1" }] }, "InvalidGroupId.Malformed"],
    [{ IpProtocol: "-1", UserIdGroupPairs: [{ GroupId: "sg-12345678" }] }, "InvalidGroup.NotFound"],
    [{ IpProtocol: "-1", PrefixListIds: [{ PrefixListId: "pl-12345678" }] }, "InvalidPrefixListID.NotFound"],
  ])("%j is refused", async (permission, code) => {
    const cloud = await openGroups();
    const IpRanges = [{ CidrIp: "10.0.0.0/8" }];
    const peers = ["IpRanges", "Ipv6Ranges", "UserIdGroupPairs", "PrefixListIds"].some((list) => list in permission);
    await expect(allow(cloud, cloud.a, peers ? permission : { ...permission, IpRanges })).rejects.toMatchObject({
      code,
    });
  });

  it("one rule can be given in the request itself, inbound only", async () => {
    const { ec2 } = openCloud();
    await ec2("CreateSecurityGroup", { GroupName: "a", Description: "d" });
    const { GroupId } = await ec2("CreateSecurityGroup", { GroupName: "b", Description: "d" });
    const rule = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, CidrIp: "10.0.0.0/8" };
    await ec2("AuthorizeSecurityGroupIngress", { GroupName: "b", ...rule });
    await ec2("AuthorizeSecurityGroupIngress", { GroupId, SourceSecurityGroupName: "a" });
    const { SecurityGroupRules } = await ec2("DescribeSecurityGroupRules", {
      Filters: [{ Name: "group-id", Values: [GroupId!] }],
    });
    expect(SecurityGroupRules!.map(({ IpProtocol, IsEgress }) => `${IpProtocol} ${IsEgress}`)).toEqual([
      "-1 true",
      "tcp false",
      "icmp false",
      "tcp false",
      "udp false",
    ]);
    await ec2("RevokeSecurityGroupIngress", { GroupName: "b", ...rule });
    const out = ec2("AuthorizeSecurityGroupEgress", { GroupId: GroupId!, ...rule });
    await expect(out).rejects.toMatchObject({ code: "InvalidParameter" });
    const both = ec2("AuthorizeSecurityGroupIngress", { GroupId, IpPermissions: [port(1, "10.0.0.0/8")], ...rule });
    await expect(both).rejects.toMatchObject({ code: "InvalidParameterCombination" });
  });
});

describe("size", () => {
  const ports = (from: number, count: number) => Array.from({ length: count }, (_, i) => port(from + i, "10.0.0.0/8"));
  const full = { code: "RulesPerSecurityGroupLimitExceeded" };

  it("SGR-16 sixty rules each way in each family; a group counts in both, a list whole (M10)", async () => {
    const cloud = await openGroups();
    const { a: GroupId, b } = cloud;
    await allow(cloud, GroupId, ...ports(1, 60));
    await expect(allow(cloud, GroupId, port(90, "10.0.0.0/8"))).rejects.toMatchObject(full);
    await expect(allow(cloud, GroupId, { IpProtocol: "-1", UserIdGroupPairs: [{ GroupId: b }] })).rejects.toMatchObject(
      full,
    );
    await allow(cloud, GroupId, { IpProtocol: "-1", Ipv6Ranges: [{ CidrIpv6: "::/0" }] });
    const IpPermissions = ports(1, 60);
    await expect(cloud.ec2("AuthorizeSecurityGroupEgress", { GroupId, IpPermissions })).rejects.toMatchObject(full);
    await cloud.ec2("AuthorizeSecurityGroupEgress", { GroupId, IpPermissions: IpPermissions.slice(1) });

    const { PrefixList } = await cloud.ec2("CreateManagedPrefixList", {
      PrefixListName: "offices",
      AddressFamily: "IPv4",
      MaxEntries: 59,
    });
    const list = { IpProtocol: "-1", PrefixListIds: [{ PrefixListId: PrefixList!.PrefixListId }] };
    await allow(cloud, b, port(1, "10.0.0.0/8"), list);
    await expect(allow(cloud, b, port(2, "10.0.0.0/8"))).rejects.toMatchObject(full);
  });

  it("the list of CloudFront weighs fifty-five", async () => {
    const cloud = await openGroups();
    const list = { IpProtocol: "-1", PrefixListIds: [{ PrefixListId: "pl-3b927c52" }] };
    await allow(cloud, cloud.a, list, ...ports(1, 5));
    await expect(allow(cloud, cloud.a, port(6, "10.0.0.0/8"))).rejects.toMatchObject(full);
  });

  it("LIM-01 the limits are Service Quotas' own, an account's in a Region", async () => {
    const cloud = await openGroups();
    cloud.cloud.database.limits = (quota, account) =>
      quota.code === "L-0EA8095F" && account === "000000000000" ? 70 : quota.value;
    await allow(cloud, cloud.a, ...ports(1, 70));
    await expect(allow(cloud, cloud.a, port(90, "10.0.0.0/8"))).rejects.toMatchObject(full);
  });
});

describe("revoking", () => {
  it("goes by content whatever the description, or by id", async () => {
    const cloud = await openGroups();
    const IpRanges = [{ CidrIp: "10.0.0.0/8", Description: "office" }];
    const made = await allow(cloud, cloud.a, { ...port(80), IpRanges }, port(81, "10.0.0.0/8"));
    const [first, second] = made.SecurityGroupRules!;
    const gone = await cloud.ec2("RevokeSecurityGroupIngress", {
      GroupId: cloud.a,
      IpPermissions: [port(80, "10.9.9.9/8")],
    });
    expect(gone).toEqual({
      Return: true,
      UnknownIpPermissions: [],
      RevokedSecurityGroupRules: [
        {
          SecurityGroupRuleId: first!.SecurityGroupRuleId,
          GroupId: cloud.a,
          IsEgress: false,
          IpProtocol: "tcp",
          FromPort: 80,
          ToPort: 80,
          CidrIpv4: "10.0.0.0/8",
          Description: "office",
        },
      ],
    });
    const SecurityGroupRuleIds = [second!.SecurityGroupRuleId!];
    const wrongWay = cloud.ec2("RevokeSecurityGroupEgress", { GroupId: cloud.a, SecurityGroupRuleIds });
    await expect(wrongWay).rejects.toMatchObject({ code: "InvalidSecurityGroupRuleId.NotFound" });
    await cloud.ec2("RevokeSecurityGroupIngress", { GroupId: cloud.a, SecurityGroupRuleIds });
    expect(await inbound(cloud, cloud.a)).toEqual([]);
  });

  it("of what is not there fails whole, and in the default VPC tells what it did not know", async () => {
    const cloud = await openGroups();
    await allow(cloud, cloud.a, port(80, "10.0.0.0/8"));
    const IpPermissions = [port(80, "10.0.0.0/8", "10.0.0.0/9")];
    const failed = cloud.ec2("RevokeSecurityGroupIngress", { GroupId: cloud.a, IpPermissions });
    await expect(failed).rejects.toMatchObject({ code: "InvalidPermission.NotFound" });
    expect(await inbound(cloud, cloud.a)).toHaveLength(1);
    const { GroupId } = await cloud.ec2("CreateSecurityGroup", { GroupName: "c", Description: "d" });
    await allow(cloud, GroupId!, port(80, "10.0.0.0/8"));
    const gone = await cloud.ec2("RevokeSecurityGroupIngress", { GroupId, IpPermissions });
    expect(gone.RevokedSecurityGroupRules).toHaveLength(1);
    const rest = { Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: [] };
    expect(gone.UnknownIpPermissions).toEqual([{ ...port(80, "10.0.0.0/9"), ...rest }]);
  });
});

describe("changing", () => {
  it("a rule gets other content under its id, unless another rule has it", async () => {
    const cloud = await openGroups();
    const made = await allow(cloud, cloud.a, port(80, "10.0.0.0/8"), port(81, "10.0.0.0/8"));
    const [one, two] = made.SecurityGroupRules!.map(({ SecurityGroupRuleId }) => SecurityGroupRuleId!);
    const modify = (SecurityGroupRuleId: string, SecurityGroupRule: object) =>
      cloud.ec2("ModifySecurityGroupRules", {
        GroupId: cloud.a,
        SecurityGroupRules: [{ SecurityGroupRuleId, SecurityGroupRule }],
      });
    const tcp81 = { IpProtocol: "tcp", FromPort: 81, ToPort: 81 };
    await expect(modify(one!, { ...tcp81, CidrIpv4: "10.0.0.0/8" })).rejects.toMatchObject({
      code: "InvalidPermission.Duplicate",
    });
    await expect(modify(one!, { ...tcp81, CidrIpv4: "10.0.0.0/8", CidrIpv6: "::/0" })).rejects.toMatchObject({
      code: "InvalidParameterCombination",
    });
    await expect(modify(one!, tcp81)).rejects.toMatchObject({ code: "MissingParameter" });
    await modify(one!, { ...tcp81, ReferencedGroupId: cloud.b, Description: "from b" });
    await modify(two!, { IpProtocol: "-1", CidrIpv6: "2001:db8::5/32" });
    const { SecurityGroupRules } = await cloud.ec2("DescribeSecurityGroupRules", {
      SecurityGroupRuleIds: [one!, two!],
    });
    expect(SecurityGroupRules).toMatchObject([
      { ...tcp81, ReferencedGroupInfo: { GroupId: cloud.b }, Description: "from b" },
      { IpProtocol: "-1", FromPort: -1, ToPort: -1, CidrIpv6: "2001:db8::/32" },
    ]);
  });

  it("descriptions are changed and removed, by content or by id", async () => {
    const cloud = await openGroups();
    const made = await allow(cloud, cloud.a, port(80, "10.0.0.0/8"));
    const [{ SecurityGroupRuleId } = {}] = made.SecurityGroupRules!;
    const update = (rest: object) =>
      cloud.ec2("UpdateSecurityGroupRuleDescriptionsIngress", { GroupId: cloud.a, ...rest });
    const described = async () => (await inbound(cloud, cloud.a))[0]!.IpRanges![0]!.Description;
    const IpRanges = [{ CidrIp: "10.0.0.0/8", Description: "one" }];
    expect(await update({ IpPermissions: [{ ...port(80), IpRanges }] })).toEqual({ Return: true });
    expect(await described()).toBe("one");
    await update({ SecurityGroupRuleDescriptions: [{ SecurityGroupRuleId, Description: "two" }] });
    expect(await described()).toBe("two");
    await update({ IpPermissions: [port(80, "10.0.0.0/8")] });
    expect(await described()).toBeUndefined();
    await expect(update({ IpPermissions: [port(81, "10.0.0.0/8")] })).rejects.toMatchObject({
      code: "InvalidPermission.NotFound",
    });
    await expect(update({})).rejects.toMatchObject({ code: "MissingParameter" });
  });

  it("rules carry tags of their own", async () => {
    const cloud = await openGroups();
    const Tags = [{ Key: "why", Value: "demo" }];
    await cloud.ec2("AuthorizeSecurityGroupIngress", {
      GroupId: cloud.a,
      IpPermissions: [port(80, "10.0.0.0/8")],
      TagSpecifications: [{ ResourceType: "security-group-rule", Tags }],
    });
    const found = await cloud.ec2("DescribeSecurityGroupRules", { Filters: [{ Name: "tag:why", Values: ["demo"] }] });
    expect(found.SecurityGroupRules).toMatchObject([{ GroupId: cloud.a, FromPort: 80, Tags }]);
  });
});
