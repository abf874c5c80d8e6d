/** Rules of security groups after their creation: changing them, their descriptions, listing them one by one. */
import type { ChangeContext } from "../../core/context.ts";
import type { IpPermission, SecurityGroupRuleDescription, SecurityGroupRuleRequest } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes } from "./describe.ts";
import { fault } from "./faults.ts";
import { namedGroup } from "./security-group-lookup.ts";
import type { NamedGroup } from "./security-group-lookup.ts";
import { checkDescription, cidrPeer, groupPeer, listPeer, readPermissions } from "./security-group-permission.ts";
import type { RuleWish } from "./security-group-permission.ts";
import { portsOf } from "./security-group-port.ts";
import { checkRuleQuota } from "./security-group-quota.ts";
import { duplicateRule, ruleOf } from "./security-group-rule.ts";
import { viewRule } from "./security-group-view.ts";
import { ruleContent, securityGroupRules } from "./tables/security-group.ts";
import type { RulePeer, SecurityGroup } from "./tables/security-group.ts";

const modifySecurityGroupRules = change(
  "ModifySecurityGroupRules",
  { honours: ["GroupId", "SecurityGroupRules"], access: { resources: { "security-group": "GroupId" } } },
  (input, cx) => {
    const group = namedGroup(cx, input);
    const changed = new Set<string>();
    for (const { SecurityGroupRuleId: id, SecurityGroupRule: wanted } of input.SecurityGroupRules) {
      const rule = cx.find(securityGroupRules, id);
      if (rule.groupId !== group.id) throw securityGroupRules.notFound!(id);
      if (changed.has(id)) throw fault("InvalidParameterValue", `The rule '${id}' must not appear multiple times`);
      changed.add(id);
      if (!wanted) throw fault("MissingParameter", "The request must contain the parameter SecurityGroupRule");
      cx.tx.update(securityGroupRules, id, readRule(cx, group, wanted));
    }
    for (const id of changed) {
      const rule = cx.tx.get(securityGroupRules, id)!;
      if (cx.tx.countBy(securityGroupRules, "content", ruleContent(rule)) > 1) throw duplicateRule(rule);
    }
    for (const direction of ["ingress", "egress"] as const) checkRuleQuota(cx, group.id, direction);
    return { Return: true };
  },
);

const describeSecurityGroupRules = describes("DescribeSecurityGroupRules", {
  table: securityGroupRules,
  ids: "SecurityGroupRuleIds",
  result: "SecurityGroupRules",
  view: viewRule,
  filters: { "group-id": (row) => row.groupId, "security-group-rule-id": (row) => row.id },
  indexed: { "group-id": "group" },
});

const described = ["IpPermissions", "SecurityGroupRuleDescriptions"] as const;

/** Operations that change and list rules. */
export const securityGroupRuleChangeOperations = [
  modifySecurityGroupRules,
  describeSecurityGroupRules,
  change(
    "UpdateSecurityGroupRuleDescriptionsIngress",
    {
      honours: ["GroupId", "GroupName", ...described],
      access: { resources: { "security-group": "GroupId" } },
    },
    (input, cx) => updateDescriptions(input, cx, "ingress"),
  ),
  change(
    "UpdateSecurityGroupRuleDescriptionsEgress",
    {
      honours: ["GroupId", "GroupName", ...described],
      access: { resources: { "security-group": "GroupId" } },
    },
    (input, cx) => updateDescriptions(input, cx, "egress"),
  ),
];

interface DescriptionRequest extends NamedGroup {
  readonly IpPermissions?: readonly IpPermission[];
  readonly SecurityGroupRuleDescriptions?: readonly SecurityGroupRuleDescription[];
}

function updateDescriptions(input: DescriptionRequest, cx: ChangeContext, direction: "ingress" | "egress") {
  const group = namedGroup(cx, input);
  const { IpPermissions: permissions = [], SecurityGroupRuleDescriptions: byId = [] } = input;
  if (permissions.length > 0 && byId.length > 0)
    throw fault(
      "InvalidParameterCombination",
      "The parameter ipPermissions cannot be used with the parameter securityGroupRuleDescriptions",
    );
  if (permissions.length === 0 && byId.length === 0)
    throw fault("MissingParameter", "Either ipPermissions or securityGroupRuleDescriptions must be provided");
  for (const { SecurityGroupRuleId: id, Description } of byId) {
    if (!id) throw fault("MissingParameter", "The request must contain the parameter securityGroupRuleId");
    const { id: known } = ruleOf(cx, group, direction, id);
    cx.tx.update(securityGroupRules, known, { description: checkDescription(Description) });
  }
  for (const wish of readPermissions(cx, group, permissions, "known")) {
    const content = ruleContent({ groupId: group.id, egress: direction === "egress", ...wish });
    const [rule] = cx.tx.by(securityGroupRules, "content", content);
    if (!rule) throw fault("InvalidPermission.NotFound", "The specified rule does not exist in this security group.");
    cx.tx.update(securityGroupRules, rule.id, { description: wish.description });
  }
  return { Return: true };
}

function readRule(cx: ChangeContext, group: SecurityGroup, wanted: SecurityGroupRuleRequest): RuleWish {
  return { ...portsOf(wanted), peer: readPeer(cx, group, wanted), description: checkDescription(wanted.Description) };
}

function readPeer(cx: ChangeContext, group: SecurityGroup, wanted: SecurityGroupRuleRequest): RulePeer {
  const { CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupId } = wanted;
  const given = [CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupId].filter((one) => one !== undefined);
  if (given.length !== 1)
    throw fault(
      given.length === 0 ? "MissingParameter" : "InvalidParameterCombination",
      "Exactly one of CidrIpv4, CidrIpv6, PrefixListId and ReferencedGroupId must be specified",
    );
  if (CidrIpv4 !== undefined) return cidrPeer(4, CidrIpv4);
  if (CidrIpv6 !== undefined) return cidrPeer(6, CidrIpv6);
  if (PrefixListId !== undefined) return listPeer(cx, PrefixListId, "new");
  return groupPeer(cx, group, { GroupId: ReferencedGroupId }, "new");
}
