/** Network ACLs and their entries through their operations. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";
import type { NetworkAclEntry } from "../../models/ec2.d.ts";

async function openAcl() {
  const cloud = openCloud();
  const VpcId = (await cloud.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const NetworkAclId = (await cloud.ec2("CreateNetworkAcl", { VpcId })).NetworkAcl!.NetworkAclId!;
  return { ...cloud, VpcId, NetworkAclId };
}

const base = { Protocol: "6", RuleAction: "allow", Egress: false, CidrBlock: "10.0.0.0/8" } as const;
const ports = (From: number, To = From) => ({ PortRange: { From, To } });
const last = (Egress: boolean) => ({
  RuleNumber: 32767,
  Egress,
  RuleAction: "deny",
  Protocol: "-1",
  CidrBlock: "0.0.0.0/0",
});
const last6 = (Egress: boolean) => ({
  RuleNumber: 32768,
  Egress,
  RuleAction: "deny",
  Protocol: "-1",
  Ipv6CidrBlock: "::/0",
});
const allow4 = (Egress: boolean) => ({ ...last(Egress), RuleNumber: 100, RuleAction: "allow" });
const allow6 = (Egress: boolean) => ({ ...last6(Egress), RuleNumber: 101, RuleAction: "allow" });

async function entries({ ec2 }: TestCloud, id: string): Promise<readonly NetworkAclEntry[]> {
  return (await ec2("DescribeNetworkAcls", { NetworkAclIds: [id] })).NetworkAcls![0]!.Entries!;
}

async function defaultAcl({ ec2 }: TestCloud, VpcId: string) {
  const Filters = [
    { Name: "vpc-id", Values: [VpcId] },
    { Name: "default", Values: ["true"] },
  ];
  return (await ec2("DescribeNetworkAcls", { Filters })).NetworkAcls![0]!;
}

describe("ACLs", () => {
  it("ACL-08 the default ACL allows all both ways; ACL-05 the final rule denies the rest", async () => {
    const cloud = await openAcl();
    const acl = await defaultAcl(cloud, cloud.VpcId);
    expect(acl).toMatchObject({ IsDefault: true, VpcId: cloud.VpcId, OwnerId: "000000000000", Tags: [] });
    expect(acl.Entries).toEqual([allow4(true), last(true), allow4(false), last(false)]);
    await expect(cloud.ec2("DeleteNetworkAcl", { NetworkAclId: acl.NetworkAclId! })).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
  });

  it("ACL-09 a custom ACL denies all and starts with no subnet", async () => {
    const cloud = await openAcl();
    const { NetworkAcls } = await cloud.ec2("DescribeNetworkAcls", { NetworkAclIds: [cloud.NetworkAclId] });
    const [acl] = NetworkAcls!;
    expect(acl).toMatchObject({ IsDefault: false, Associations: [] });
    expect(acl!.Entries).toEqual([last(true), last(false)]);
    await cloud.ec2("DeleteNetworkAcl", { NetworkAclId: cloud.NetworkAclId });
    await expect(entries(cloud, cloud.NetworkAclId)).rejects.toMatchObject({ code: "InvalidNetworkAclID.NotFound" });
  });

  it("ACL-10 a VPC's first IPv6 block opens each unchanged direction of its default ACL", async () => {
    const cloud = await openAcl();
    const { NetworkAclId = "" } = await defaultAcl(cloud, cloud.VpcId);
    await cloud.ec2("CreateNetworkAclEntry", {
      NetworkAclId,
      RuleNumber: 50,
      ...base,
      ...ports(22),
      RuleAction: "deny",
    });
    await cloud.ec2("AssociateVpcCidrBlock", { VpcId: cloud.VpcId, AmazonProvidedIpv6CidrBlock: true });
    const own = { RuleNumber: 50, ...base, ...ports(22), RuleAction: "deny" };
    expect(await entries(cloud, NetworkAclId)).toEqual([
      allow4(true),
      allow6(true),
      last(true),
      last6(true),
      own,
      allow4(false),
      last(false),
      last6(false),
    ]);
    expect(await entries(cloud, cloud.NetworkAclId)).toEqual([last(true), last6(true), last(false), last6(false)]);
  });

  it("every subnet has one ACL, the default one until another takes its place", async () => {
    const cloud = await openAcl();
    const { ec2, VpcId, NetworkAclId } = cloud;
    const SubnetId = (await ec2("CreateSubnet", { VpcId, CidrBlock: "10.0.0.0/24" })).Subnet!.SubnetId!;
    const of = async () => {
      const Filters = [{ Name: "association.subnet-id", Values: [SubnetId] }];
      const { NetworkAcls } = await ec2("DescribeNetworkAcls", { Filters });
      expect(NetworkAcls).toHaveLength(1);
      return NetworkAcls![0]!;
    };
    const before = await of();
    expect(before.IsDefault).toBe(true);
    const AssociationId = before.Associations![0]!.NetworkAclAssociationId!;
    const { NewAssociationId } = await ec2("ReplaceNetworkAclAssociation", { AssociationId, NetworkAclId });
    expect((await of()).Associations).toEqual([{ NetworkAclAssociationId: NewAssociationId, NetworkAclId, SubnetId }]);
    await expect(ec2("ReplaceNetworkAclAssociation", { AssociationId, NetworkAclId })).rejects.toMatchObject({
      code: "InvalidAssociationID.NotFound",
    });
    await expect(ec2("DeleteNetworkAcl", { NetworkAclId })).rejects.toMatchObject({
      code: "DependencyViolation",
      message: `The networkAcl '${NetworkAclId}' has dependencies and cannot be deleted.`,
    });
    const { Vpc } = await ec2("CreateVpc", { CidrBlock: "10.1.0.0/16" });
    const other = await defaultAcl(cloud, Vpc!.VpcId!);
    await expect(
      ec2("ReplaceNetworkAclAssociation", { AssociationId: NewAssociationId!, NetworkAclId: other.NetworkAclId! }),
    ).rejects.toMatchObject({ code: "InvalidParameterValue" });
    await ec2("DeleteSubnet", { SubnetId });
    await ec2("DeleteNetworkAcl", { NetworkAclId });
  });

  it("the same token makes the same ACL once", async () => {
    const { ec2, VpcId } = await openAcl();
    const make = () => ec2("CreateNetworkAcl", { VpcId, ClientToken: "once" });
    expect(await make()).toEqual(await make());
  });
});

describe("entries", () => {
  it("ACL-03 each direction has its own list; ACL-02 lists go from the lowest number up", async () => {
    const cloud = await openAcl();
    const { ec2, NetworkAclId } = cloud;
    const add = (RuleNumber: number, Egress: boolean) =>
      ec2("CreateNetworkAclEntry", { NetworkAclId, RuleNumber, ...base, ...ports(443), Egress });
    for (const [number, egress] of [
      [200, false],
      [100, false],
      [100, true],
    ] as const)
      await add(number, egress);
    const listed = (await entries(cloud, NetworkAclId)).map(({ RuleNumber, Egress }) => [RuleNumber, Egress]);
    expect(listed).toEqual([
      [100, true],
      [32767, true],
      [100, false],
      [200, false],
      [32767, false],
    ]);
    await expect(add(100, false)).rejects.toMatchObject({ code: "NetworkAclEntryAlreadyExists" });
    await ec2("DeleteNetworkAclEntry", { NetworkAclId, RuleNumber: 100, Egress: false });
    expect(await entries(cloud, NetworkAclId)).toHaveLength(4);
    await expect(ec2("DeleteNetworkAclEntry", { NetworkAclId, RuleNumber: 100, Egress: false })).rejects.toMatchObject({
      code: "InvalidNetworkAclEntry.NotFound",
    });
  });

  it("ACL-07 a rule can deny, and be replaced by one that allows", async () => {
    const cloud = await openAcl();
    const { ec2, NetworkAclId } = cloud;
    const deny = { NetworkAclId, RuleNumber: 1, Protocol: "-1", RuleAction: "deny", Egress: true } as const;
    await ec2("CreateNetworkAclEntry", { ...deny, CidrBlock: "100.68.0.18/18" });
    const shown = { RuleNumber: 1, Egress: true, RuleAction: "deny", Protocol: "-1", CidrBlock: "100.68.0.0/18" };
    expect((await entries(cloud, NetworkAclId))[0]).toEqual(shown);
    await ec2("ReplaceNetworkAclEntry", { ...deny, RuleAction: "allow", Ipv6CidrBlock: "2001:DB8::1/32" });
    const replaced = {
      RuleNumber: 1,
      Egress: true,
      RuleAction: "allow",
      Protocol: "-1",
      Ipv6CidrBlock: "2001:db8::/32",
    };
    expect((await entries(cloud, NetworkAclId))[0]).toEqual(replaced);
    const missing = ec2("ReplaceNetworkAclEntry", { ...deny, RuleNumber: 2, CidrBlock: "0.0.0.0/0" });
    await expect(missing).rejects.toMatchObject({ code: "InvalidNetworkAclEntry.NotFound" });
  });

  it.each<[string, object, object]>([
    ["ports belong to TCP and UDP", { Protocol: "17", ...ports(1024, 65535) }, ports(1024, 65535)],
    ["other protocols have none", { Protocol: "50", ...ports(1, 2) }, {}],
    ["ICMP has types", { Protocol: "1", IcmpTypeCode: { Type: 8, Code: -1 } }, { IcmpTypeCode: { Type: 8, Code: -1 } }],
    [
      "ICMPv6 has types with an IPv6 block",
      { Protocol: "58", CidrBlock: undefined, Ipv6CidrBlock: "::/0", IcmpTypeCode: { Type: 128, Code: 0 } },
      { CidrBlock: undefined, Ipv6CidrBlock: "::/0", IcmpTypeCode: { Type: 128, Code: 0 } },
    ],
    ["ICMPv6 with an IPv4 block is all of it", { Protocol: "58", IcmpTypeCode: { Type: 1, Code: 1 } }, {}],
  ])("%s", async (_, given, shown) => {
    const cloud = await openAcl();
    const { NetworkAclId } = cloud;
    await cloud.ec2("CreateNetworkAclEntry", { NetworkAclId, RuleNumber: 7, ...base, ...given });
    const entry = (await entries(cloud, NetworkAclId)).find(({ RuleNumber }) => RuleNumber === 7);
    const { Protocol } = { ...base, ...given };
    expect(entry).toEqual({ RuleNumber: 7, ...base, Protocol, ...shown });
  });

  it.each<[object, string]>([
    [{ RuleNumber: 0 }, "InvalidParameterValue"],
    [{ RuleNumber: 32767 }, "InvalidParameterValue"],
    [{ PortRange: undefined }, "MissingParameter"],
    [{ PortRange: { From: 80 } }, "MissingParameter"],
    [ports(81, 80), "InvalidParameterValue"],
    [ports(0, 65536), "InvalidParameterValue"],
    [{ Protocol: "1" }, "MissingParameter"],
    [{ Protocol: "1", IcmpTypeCode: { Type: 256, Code: 0 } }, "InvalidParameterValue"],
    [{ Protocol: "58", CidrBlock: undefined, Ipv6CidrBlock: "::/0" }, "MissingParameter"],
    [{ Protocol: "tcp" }, "InvalidParameterValue"],
    [{ CidrBlock: undefined }, "MissingParameter"],
    [{ Ipv6CidrBlock: "::/0" }, "InvalidParameterCombination"],
    [{ CidrBlock: "10.0.0.0/33" }, "InvalidParameterValue"],
    [{ NetworkAclId: "acl-12345678" }, "InvalidNetworkAclID.NotFound"],
    [{ NetworkAclId: "acl_1" }, "InvalidNetworkAclId.Malformed"],
  ])("%j is refused", async (given, code) => {
    const { ec2, NetworkAclId } = await openAcl();
    const request = { NetworkAclId, RuleNumber: 100, ...base, ...ports(80), ...given };
    await expect(ec2("CreateNetworkAclEntry", request)).rejects.toMatchObject({ code });
  });

  it("ACL-12 twenty rules in each direction and family, forty at most", async () => {
    const { ec2, NetworkAclId, cloud } = await openAcl();
    const rule = { NetworkAclId, Protocol: "-1", RuleAction: "allow" } as const;
    const add = (RuleNumber: number, Egress: boolean, block: object) =>
      ec2("CreateNetworkAclEntry", { ...rule, RuleNumber, Egress, ...block });
    const four = { CidrBlock: "10.0.0.0/8" };
    const full = { code: "NetworkAclEntryLimitExceeded" };
    for (let i = 1; i <= 20; i++) await add(i, false, four);
    await expect(add(21, false, four)).rejects.toMatchObject(full);
    await add(21, false, { Ipv6CidrBlock: "::/0" });
    await add(21, true, four);
    cloud.database.limits = (quota) => (quota.code === "L-2AEEBF1A" ? 100 : quota.value);
    for (let i = 22; i <= 41; i++) await add(i, false, four);
    await expect(add(42, false, four)).rejects.toMatchObject(full);
  });

  it("EPH-05 replies go to the client's own port, so lists without memory must open the range for them", async () => {
    const cloud = await openAcl();
    const { NetworkAclId } = cloud;
    const range = { ...base, Egress: true, CidrBlock: "0.0.0.0/0", ...ports(1024, 65535) };
    await cloud.ec2("CreateNetworkAclEntry", { NetworkAclId, RuleNumber: 100, ...range });
    const open = async (port: number) =>
      (await entries(cloud, NetworkAclId)).some(
        ({ Egress, PortRange, RuleAction }) =>
          Egress && RuleAction === "allow" && PortRange!.From! <= port && port <= PortRange!.To!,
      );
    expect([await open(32768), await open(60999), await open(65535), await open(443)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("filters look at entries, the final ones too", async () => {
    const cloud = await openAcl();
    const { ec2, VpcId, NetworkAclId } = cloud;
    await ec2("CreateNetworkAclEntry", { NetworkAclId, RuleNumber: 7, ...base, ...ports(80, 81) });
    const icmp = { Protocol: "1", IcmpTypeCode: { Type: 8, Code: 0 }, RuleAction: "deny" } as const;
    await ec2("CreateNetworkAclEntry", { NetworkAclId, RuleNumber: 8, ...base, ...icmp });
    const found = async (Name: string, value: string) => {
      const Filters = [
        { Name, Values: [value] },
        { Name: "vpc-id", Values: [VpcId] },
      ];
      return (await ec2("DescribeNetworkAcls", { Filters })).NetworkAcls!.map((acl) => acl.NetworkAclId);
    };
    for (const [name, value] of [
      ["entry.cidr", "10.0.0.0/8"],
      ["entry.port-range.from", "80"],
      ["entry.port-range.to", "81"],
      ["entry.protocol", "tcp"],
      ["entry.protocol", "6"],
      ["entry.icmp.type", "8"],
      ["entry.icmp.code", "0"],
      ["entry.rule-number", "7"],
    ] as const)
      expect([name, await found(name, value)]).toEqual([name, [NetworkAclId]]);
    for (const [name, value] of [
      ["entry.rule-number", "32767"],
      ["entry.rule-action", "deny"],
      ["entry.egress", "true"],
    ] as const)
      expect([name, (await found(name, value)).length]).toEqual([name, 2]);
  });
});
