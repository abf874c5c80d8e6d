/** Rules of security groups: authorizing and revoking them. */
import type { ChangeContext } from "../../core/context.ts";
import type { IpPermission, TagSpecification } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { groupInDefaultVpc, namedGroup } from "./security-group-lookup.ts";
import type { NamedGroup } from "./security-group-lookup.ts";
import { readPermissions } from "./security-group-permission.ts";
import type { RuleWish } from "./security-group-permission.ts";
import { checkRuleQuota } from "./security-group-quota.ts";
import { groupPermissions, viewRevokedRule, viewRule } from "./security-group-view.ts";
import { ruleContent, securityGroupRules } from "./tables/security-group.ts";
import type { SecurityGroup, SecurityGroupRule } from "./tables/security-group.ts";
import { tagsOf } from "./tag-specification.ts";
import { vpcs } from "./tables/vpc.ts";

type Direction = "ingress" | "egress";

/** One rule in the members of the request itself, as it was before there were permissions. */
interface FlatRule {
  readonly IpProtocol?: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly CidrIp?: string;
  readonly SourceSecurityGroupName?: string;
  readonly SourceSecurityGroupOwnerId?: string;
}

interface RuleRequest extends NamedGroup, FlatRule {
  readonly IpPermissions?: readonly IpPermission[];
  readonly TagSpecifications?: readonly TagSpecification[];
  readonly SecurityGroupRuleIds?: readonly string[];
}

const flat = [
  "IpProtocol",
  "FromPort",
  "ToPort",
  "CidrIp",
  "SourceSecurityGroupName",
  "SourceSecurityGroupOwnerId",
] as const;

/** Operations that add and remove rules. */
export const securityGroupRuleOperations = [
  change(
    "AuthorizeSecurityGroupIngress",
    {
      honours: ["GroupId", "GroupName", "IpPermissions", "TagSpecifications", ...flat],
      access: { resources: { "security-group": "GroupId" } },
    },
    (input, cx) => authorize(input, cx, "ingress"),
  ),
  change(
    "AuthorizeSecurityGroupEgress",
    {
      honours: ["GroupId", "IpPermissions", "TagSpecifications", ...flat],
      access: { resources: { "security-group": "GroupId" } },
    },
    (input, cx) => authorize(input, cx, "egress"),
  ),
  change(
    "RevokeSecurityGroupIngress",
    {
      honours: ["GroupId", "GroupName", "IpPermissions", "SecurityGroupRuleIds", ...flat],
      access: { resources: { "security-group": "GroupId" } },
    },
    (input, cx) => revoke(input, cx, "ingress"),
  ),
  change(
    "RevokeSecurityGroupEgress",
    {
      honours: ["GroupId", "IpPermissions", "SecurityGroupRuleIds", ...flat],
      access: { resources: { "security-group": "GroupId" } },
    },
    (input, cx) => revoke(input, cx, "egress"),
  ),
];

function authorize(input: RuleRequest, cx: ChangeContext, direction: Direction) {
  const group = namedGroup(cx, input);
  const wishes = readPermissions(cx, group, permissionsOf(input, cx, group, direction), "new");
  const tags = tagsOf(input.TagSpecifications, "security-group-rule");
  const contents = wishes.map((wish) => contentOf(group, direction, wish));
  if (new Set(contents).size < contents.length)
    throw fault("InvalidParameterValue", "The same permission must not appear multiple times");
  for (const [i, wish] of wishes.entries())
    if (cx.tx.countBy(securityGroupRules, "content", contents[i]!) > 0) throw duplicateRule(wish);
  checkRuleQuota(
    cx,
    group.id,
    direction,
    wishes.map(({ peer }) => peer),
  );
  const { account, region, id: groupId } = group;
  const egress = direction === "egress";
  const rules = wishes.map((wish) =>
    cx.tx.insert(securityGroupRules, { id: cx.newId("sgr"), account, region, groupId, egress, ...wish, tags }),
  );
  return { Return: true, SecurityGroupRules: rules.map(viewRule) };
}

function revoke(input: RuleRequest, cx: ChangeContext, direction: Direction) {
  const group = namedGroup(cx, input);
  const ids = input.SecurityGroupRuleIds ?? [];
  if (ids.length > 0 && (input.IpPermissions?.length || flat.some((member) => input[member] !== undefined)))
    throw fault(
      "InvalidParameterCombination",
      "The parameter securityGroupRuleIds cannot be used with the parameter ipPermissions",
    );
  if (ids.length > 0)
    return revoked(
      cx,
      [...new Set(ids)].map((id) => ruleOf(cx, group, direction, id)),
    );
  const wishes = readPermissions(cx, group, permissionsOf(input, cx, group, direction), "known");
  const rules: SecurityGroupRule[] = [];
  const unknown: RuleWish[] = [];
  for (const wish of wishes) {
    const [rule] = cx.tx.by(securityGroupRules, "content", contentOf(group, direction, wish));
    if (rule) rules.push(rule);
    else unknown.push(wish);
  }
  if (unknown.length > 0 && !cx.tx.get(vpcs, group.vpcId)?.isDefault)
    throw fault("InvalidPermission.NotFound", "The specified rule does not exist in this security group.");
  return revoked(cx, rules, unknown);
}

function revoked(cx: ChangeContext, rules: readonly SecurityGroupRule[], unknown: readonly RuleWish[] = []) {
  for (const { id } of rules) cx.tx.remove(securityGroupRules, id);
  return {
    Return: true,
    UnknownIpPermissions: groupPermissions(unknown, cx.read),
    RevokedSecurityGroupRules: rules.map(viewRevokedRule),
  };
}

/** A rule of a group by its id. Throws when the group has no such rule in this direction. */
export function ruleOf(cx: ChangeContext, group: SecurityGroup, direction: Direction, id: string): SecurityGroupRule {
  const rule = cx.find(securityGroupRules, id);
  if (rule.groupId !== group.id || rule.egress !== (direction === "egress")) throw securityGroupRules.notFound!(id);
  return rule;
}

/** The error for a rule that a group has already. */
export function duplicateRule({ peer, protocol, fromPort, toPort }: RuleWish): Error {
  const whom = "cidr" in peer ? peer.cidr : peer.id;
  const what = protocol === "-1" ? "ALL" : protocol.toUpperCase();
  const ports = fromPort === -1 && toPort === -1 ? "" : ` from port: ${fromPort}, to port: ${toPort},`;
  return fault(
    "InvalidPermission.Duplicate",
    `the specified rule "peer: ${whom}, ${what},${ports} ALLOW" already exists`,
  );
}

function contentOf(group: SecurityGroup, direction: Direction, wish: RuleWish): string {
  return ruleContent({ groupId: group.id, egress: direction === "egress", ...wish });
}

function permissionsOf(
  input: RuleRequest,
  cx: ChangeContext,
  group: SecurityGroup,
  direction: Direction,
): readonly IpPermission[] {
  const given = flat.filter((member) => input[member] !== undefined && input[member] !== "");
  if (given.length === 0) {
    if (!input.IpPermissions?.length)
      throw fault("MissingParameter", "The request must contain the parameter ipPermissions");
    return input.IpPermissions;
  }
  if (direction === "egress")
    throw fault("InvalidParameter", `${given[0]} is not supported; use ipPermissions instead`);
  if (input.IpPermissions?.length)
    throw fault("InvalidParameterCombination", `The parameter ipPermissions cannot be used with ${given[0]}`);
  return input.SourceSecurityGroupName === undefined ? [flatCidr(input)] : flatGroup(input, cx, group);
}

function flatCidr({ IpProtocol, FromPort, ToPort, CidrIp, SourceSecurityGroupOwnerId }: FlatRule): IpPermission {
  if (SourceSecurityGroupOwnerId || CidrIp === undefined)
    throw fault(
      "MissingParameter",
      `The request must contain the parameter ${CidrIp ? "sourceSecurityGroupName" : "cidrIp"}`,
    );
  return { IpProtocol, FromPort, ToPort, IpRanges: [{ CidrIp }] };
}

/** A source group in the request itself means all of ICMP, TCP and UDP. */
function flatGroup(input: FlatRule, cx: ChangeContext, group: SecurityGroup): IpPermission[] {
  const { SourceSecurityGroupName: name, SourceSecurityGroupOwnerId: owner } = input;
  const other = (["IpProtocol", "FromPort", "ToPort", "CidrIp"] as const).find((member) => input[member] !== undefined);
  if (other)
    throw fault("InvalidParameterCombination", `The parameter sourceSecurityGroupName cannot be used with ${other}`);
  const source = groupInDefaultVpc(cx, name!);
  if (source.vpcId !== group.vpcId)
    throw fault("InvalidGroup.NotFound", "You have specified two resources that belong to different networks.");
  const UserIdGroupPairs = [{ GroupId: source.id, UserId: owner }];
  return [
    { IpProtocol: "icmp", FromPort: -1, ToPort: -1, UserIdGroupPairs },
    { IpProtocol: "tcp", FromPort: 0, ToPort: 65535, UserIdGroupPairs },
    { IpProtocol: "udp", FromPort: 0, ToPort: 65535, UserIdGroupPairs },
  ];
}
