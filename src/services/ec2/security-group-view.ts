/** Security groups and their rules in AWS's shapes; a group shows its rules grouped by protocol and ports. */
import { derivation } from "../../core/derive.ts";
import type { Recorder } from "../../core/derive.ts";
import { arnOf } from "../../core/table.ts";
import type {
  IpPermission,
  RevokedSecurityGroupRule,
  SecurityGroup as SecurityGroupView,
  SecurityGroupRule as SecurityGroupRuleView,
  UserIdGroupPair,
} from "../../models/ec2.d.ts";
import { viewOf } from "./describe.ts";
import { securityGroupRules, securityGroups } from "./tables/security-group.ts";
import type { RulePeer, SecurityGroup, SecurityGroupRule } from "./tables/security-group.ts";
import { vpcPeerings } from "./tables/vpc-peering.ts";
import { tagSet } from "./tag-specification.ts";

/** The rules of a group in one direction, in order of creation; costs no more for many groups. */
export function rulesOfGroup(
  read: Pick<Recorder, "by">,
  groupId: string,
  direction: "ingress" | "egress",
): readonly SecurityGroupRule[] {
  return read.by(securityGroupRules, "direction", `${groupId}/${direction}`);
}

/** A group with its rules as DescribeSecurityGroups shows it. */
export function viewSecurityGroup(row: SecurityGroup, read: Recorder): SecurityGroupView {
  return read.value(groupView, row.id);
}

const groupView = derivation("ec2.security-group-view", (read, id): SecurityGroupView => {
  const row = read.get(securityGroups, id)!;
  return Object.freeze({
    GroupId: row.id,
    GroupName: row.name,
    Description: row.description,
    OwnerId: row.account,
    VpcId: row.vpcId,
    SecurityGroupArn: arnOf(securityGroups, row),
    IpPermissions: groupPermissions(rulesOfGroup(read, id, "ingress"), read),
    IpPermissionsEgress: groupPermissions(rulesOfGroup(read, id, "egress"), read),
    Tags: tagSet(row.tags),
  });
});

/** Rules as permissions: one for each protocol and ports, with all their peers in lists. */
export function groupPermissions(rules: readonly RuleParts[], read: Pick<Recorder, "get">): IpPermission[] {
  const permissions = new Map<string, Lists>();
  for (const rule of rules) {
    const key = `${rule.protocol} ${rule.fromPort} ${rule.toPort}`;
    let permission = permissions.get(key);
    if (!permission) permissions.set(key, (permission = emptyPermission(rule)));
    addPeer(permission, rule, read);
  }
  return [...permissions.values()];
}

/** A rule as DescribeSecurityGroupRules shows it. */
export const viewRule = viewOf((row: SecurityGroupRule): SecurityGroupRuleView => {
  const { peer } = row;
  return {
    SecurityGroupRuleId: row.id,
    GroupId: row.groupId,
    GroupOwnerId: row.account,
    IsEgress: row.egress,
    IpProtocol: row.protocol,
    FromPort: row.fromPort,
    ToPort: row.toPort,
    ...prefixOf(peer),
    ...(peer.kind === "group" && {
      ReferencedGroupInfo: {
        GroupId: peer.id,
        UserId: peer.account,
        VpcId: peer.vpcId,
        VpcPeeringConnectionId: peer.peeringConnectionId,
      },
    }),
    Description: row.description,
    Tags: tagSet(row.tags),
    SecurityGroupRuleArn: arnOf(securityGroupRules, row),
  };
});

/** A rule as revoking shows it. */
export function viewRevokedRule(row: SecurityGroupRule): RevokedSecurityGroupRule {
  return {
    SecurityGroupRuleId: row.id,
    GroupId: row.groupId,
    IsEgress: row.egress,
    IpProtocol: row.protocol,
    FromPort: row.fromPort,
    ToPort: row.toPort,
    ...prefixOf(row.peer),
    ...(row.peer.kind === "group" && { ReferencedGroupId: row.peer.id }),
    Description: row.description,
  };
}

/** A rule's group as permissions name it. */
function viewPair(
  peer: Extract<RulePeer, { kind: "group" }>,
  description: string | undefined,
  read: Pick<Recorder, "get">,
): UserIdGroupPair {
  const { peeringConnectionId: peering } = peer;
  return {
    Description: description,
    GroupId: peer.id,
    UserId: peer.account,
    VpcId: peer.vpcId,
    VpcPeeringConnectionId: peering,
    PeeringStatus: peering && (read.get(vpcPeerings, peering)?.state ?? "deleted"),
  };
}

/** Whether a rule's numbers are ports, or kinds of ICMP messages; other protocols have neither. */
export function hasPortNumbers(protocol: string): boolean {
  return ["tcp", "udp", "icmp", "icmpv6"].includes(protocol);
}

type RuleParts = Pick<SecurityGroupRule, "protocol" | "fromPort" | "toPort" | "peer" | "description">;
type PeerLists = "UserIdGroupPairs" | "IpRanges" | "Ipv6Ranges" | "PrefixListIds";
type Lists = IpPermission & { -readonly [L in PeerLists]-?: NonNullable<IpPermission[L]>[number][] };

function emptyPermission({ protocol, fromPort, toPort }: RuleParts): Lists {
  return {
    IpProtocol: protocol,
    ...(hasPortNumbers(protocol) && { FromPort: fromPort, ToPort: toPort }),
    UserIdGroupPairs: [],
    IpRanges: [],
    Ipv6Ranges: [],
    PrefixListIds: [],
  };
}

function addPeer(permission: Lists, { peer, description: Description }: RuleParts, read: Pick<Recorder, "get">): void {
  switch (peer.kind) {
    case "ipv4":
      return void permission.IpRanges.push({ CidrIp: peer.cidr, Description });
    case "ipv6":
      return void permission.Ipv6Ranges.push({ CidrIpv6: peer.cidr, Description });
    case "prefix-list":
      return void permission.PrefixListIds.push({ PrefixListId: peer.id, Description });
    case "group":
      return void permission.UserIdGroupPairs.push(viewPair(peer, Description, read));
  }
}

function prefixOf(peer: RulePeer): Pick<SecurityGroupRuleView, "CidrIpv4" | "CidrIpv6" | "PrefixListId"> {
  if (peer.kind === "ipv4") return { CidrIpv4: peer.cidr };
  if (peer.kind === "ipv6") return { CidrIpv6: peer.cidr };
  return peer.kind === "prefix-list" ? { PrefixListId: peer.id } : {};
}
