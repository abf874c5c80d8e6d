/** Properties of security groups: what is described is exactly what was authorized, and revoking it leaves nothing. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { sample, seed } from "../../../test/proof.ts";
import type { IpPermission, SecurityGroupRule } from "../../models/ec2.d.ts";

const ports = fc.constantFrom<IpPermission>(
  { IpProtocol: "-1" },
  { IpProtocol: "tcp", FromPort: 80, ToPort: 80 },
  { IpProtocol: "6", FromPort: 80, ToPort: 81 },
  { IpProtocol: "udp", FromPort: 80, ToPort: 80 },
  { IpProtocol: "icmp", FromPort: 8, ToPort: -1 },
  { IpProtocol: "icmp", FromPort: -1, ToPort: -1 },
  { IpProtocol: "icmpv6" },
  { IpProtocol: "47", FromPort: 1, ToPort: 2 },
);
/** Peers by kind; groups are numbered, since their ids come later. */
const peer = fc.oneof(
  fc.constantFrom("0.0.0.0/0", "10.0.0.0/8", "10.0.0.0/9", "10.1.2.3/32").map((cidr) => ({ cidr })),
  fc.constantFrom("::/0", "2001:db8::/32").map((ipv6) => ({ ipv6 })),
  fc.integer({ min: 0, max: 2 }).map((group) => ({ group })),
  fc.constant({ list: "pl-63a5400a" }),
);
const wish = fc.record({ ports, peer, egress: fc.boolean() });

type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never;

function permissionOf({ ports: own, peer: of }: Wish, groups: readonly string[]): IpPermission {
  if ("cidr" in of) return { ...own, IpRanges: [{ CidrIp: of.cidr }] };
  if ("ipv6" in of) return { ...own, Ipv6Ranges: [{ CidrIpv6: of.ipv6 }] };
  if ("list" in of) return { ...own, PrefixListIds: [{ PrefixListId: of.list }] };
  return { ...own, UserIdGroupPairs: [{ GroupId: groups[of.group]! }] };
}

/** The rules in permissions, one text each. */
function spread(permissions: readonly IpPermission[]): string[] {
  return permissions.flatMap(({ IpProtocol, FromPort = -1, ToPort = -1, ...peers }) =>
    [
      ...peers.IpRanges!.map(({ CidrIp }) => CidrIp),
      ...peers.Ipv6Ranges!.map(({ CidrIpv6 }) => CidrIpv6),
      ...peers.PrefixListIds!.map(({ PrefixListId }) => PrefixListId),
      ...peers.UserIdGroupPairs!.map(({ GroupId }) => GroupId),
    ].map((one) => `${IpProtocol} ${FromPort} ${ToPort} ${one}`),
  );
}

function textOf(rule: SecurityGroupRule): string {
  const { CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupInfo } = rule;
  const one = CidrIpv4 ?? CidrIpv6 ?? PrefixListId ?? ReferencedGroupInfo!.GroupId;
  return `${rule.IpProtocol} ${rule.FromPort} ${rule.ToPort} ${one}`;
}

async function check(wishes: readonly Wish[]): Promise<void> {
  const { ec2 } = openCloud();
  const { Vpc } = await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" });
  const make = async (GroupName: string) =>
    (await ec2("CreateSecurityGroup", { GroupName, Description: "d", VpcId: Vpc!.VpcId! })).GroupId!;
  const groups = [await make("a"), await make("b"), await make("c")];
  const [GroupId] = groups as [string];
  const shown = async () => (await ec2("DescribeSecurityGroups", { GroupIds: [GroupId] })).SecurityGroups![0]!;
  await ec2("RevokeSecurityGroupEgress", { GroupId, IpPermissions: (await shown()).IpPermissionsEgress! });
  for (const one of wishes) {
    const authorize = one.egress ? "AuthorizeSecurityGroupEgress" : "AuthorizeSecurityGroupIngress";
    const request = ec2(authorize, { GroupId, IpPermissions: [permissionOf(one, groups)] });
    await request.catch((error: unknown) => expect(error).toMatchObject({ code: "InvalidPermission.Duplicate" }));
  }
  const { SecurityGroupRules } = await ec2("DescribeSecurityGroupRules", {
    Filters: [{ Name: "group-id", Values: [GroupId] }],
  });
  const before = await shown();
  for (const [egress, permissions] of [
    [false, before.IpPermissions!],
    [true, before.IpPermissionsEgress!],
  ] as const) {
    const rules = SecurityGroupRules!.filter(({ IsEgress }) => IsEgress === egress).map(textOf);
    expect(spread(permissions).toSorted()).toEqual(rules.toSorted());
    expect(new Set(rules).size).toBe(rules.length);
    const kinds = permissions.map(({ IpProtocol, FromPort, ToPort }) => `${IpProtocol} ${FromPort} ${ToPort}`);
    expect(new Set(kinds).size).toBe(kinds.length);
    const revoke = egress ? "RevokeSecurityGroupEgress" : "RevokeSecurityGroupIngress";
    if (permissions.length > 0) await ec2(revoke, { GroupId, IpPermissions: permissions });
  }
  expect(await shown()).toMatchObject({ IpPermissions: [], IpPermissionsEgress: [] });
}

it("what is described is what was authorized, grouped by protocol and ports; revoking it leaves nothing", async () => {
  const wishes = fc.array(wish, { maxLength: 25 });
  await fc.assert(fc.asyncProperty(wishes, check), { seed: seed(), numRuns: sample(2000, 60) });
});
