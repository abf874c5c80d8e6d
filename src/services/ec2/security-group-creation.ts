/** What makes, opens and removes security groups for other families: default groups of VPCs, groups of an interface. */
import type { ChangeContext } from "../../core/context.ts";
import type { Tags } from "../../core/table.ts";
import { fault } from "./faults.ts";
import {
  groupsPerInterface,
  securityGroupRules,
  securityGroupVpcAssociations,
  securityGroups,
} from "./tables/security-group.ts";
import type { RulePeer, SecurityGroup, SecurityGroupRule } from "./tables/security-group.ts";
import type { Vpc } from "./tables/vpc.ts";

const everywhere4 = { kind: "ipv4", cidr: "0.0.0.0/0" } as const;
const everywhere6 = { kind: "ipv6", cidr: "::/0" } as const;

/** The group `default` of a new VPC: its members reach each other, and everything outside. */
export function createDefaultSecurityGroup(cx: ChangeContext, vpc: Vpc): SecurityGroup {
  const group = createGroup(cx, vpc, { name: "default", description: "default VPC security group", isDefault: true });
  allowAll(cx, group, false, { kind: "group", id: group.id, account: group.account });
  return group;
}

/** A new group: nothing comes in, everything goes out, over IPv6 too where the VPC has it. */
export function createGroup(
  cx: ChangeContext,
  vpc: Vpc,
  of: { readonly name: string; readonly description: string; readonly isDefault?: boolean; readonly tags?: Tags },
): SecurityGroup {
  const { name, description, isDefault = false, tags } = of;
  const { account, region } = cx;
  const id = cx.newId("sg");
  const group = cx.tx.insert(securityGroups, {
    id,
    account,
    region,
    name,
    description,
    isDefault,
    vpcId: vpc.id,
    tags,
  });
  allowAll(cx, group, true, everywhere4);
  if (vpc.ipv6Cidrs.length > 0) allowAll(cx, group, true, everywhere6);
  return group;
}

/** Removes a VPC's default group with its rules. Throws DependencyViolation while something uses the group. */
export function removeDefaultSecurityGroup(cx: ChangeContext, vpcId: string): void {
  const group = defaultGroupOf(cx, vpcId);
  if (!group) return;
  for (const association of cx.tx.by(securityGroupVpcAssociations, "group", group.id))
    cx.tx.remove(securityGroupVpcAssociations, association.id);
  cx.tx.remove(securityGroups, group.id);
}

/** The default group of a VPC. */
export function defaultGroupOf(cx: ChangeContext, vpcId: string): SecurityGroup | undefined {
  return cx.tx.by(securityGroups, "name", `${vpcId}/default`)[0];
}

/**
 * Lets a VPC's groups send over IPv6 when the VPC gets its first IPv6 block: those whose outbound rules are still the
 * ones that they were made with (SGR-08).
 */
export function openGroupsToIpv6(cx: ChangeContext, vpcId: string): void {
  for (const group of cx.tx.by(securityGroups, "vpc", vpcId)) {
    const rules = cx.tx.by(securityGroupRules, "direction", `${group.id}/egress`);
    const [only] = rules;
    if (rules.length !== 1 || !only || only.protocol !== "-1") continue;
    if (only.peer.kind === "ipv4" && only.peer.cidr === everywhere4.cidr) allowAll(cx, group, true, everywhere6);
  }
}

/**
 * Throws unless an interface in a VPC may carry these groups: they exist, they belong to the VPC or are associated with
 * it, and they are not too many (SGR-17).
 */
export function checkGroups(cx: ChangeContext, vpcId: string, groupIds: readonly string[]): void {
  for (const id of groupIds) {
    const group = cx.find(securityGroups, id);
    if (group.vpcId !== vpcId && !isAssociated(cx, id, vpcId))
      throw fault("InvalidGroup.NotFound", "You have specified two resources that belong to different networks.");
  }
  const limit = Math.min(cx.limit(groupsPerInterface), groupsPerInterface.max ?? Infinity);
  if (new Set(groupIds).size > limit)
    throw fault(
      "SecurityGroupsPerInterfaceLimitExceeded",
      `The maximum number of security groups per interface has been reached.`,
    );
}

/** Whether interfaces of a VPC that is not the group's own may carry the group. */
function isAssociated(cx: Pick<ChangeContext, "read">, groupId: string, vpcId: string): boolean {
  return cx.read.get(securityGroupVpcAssociations, `${groupId}/${vpcId}`)?.state === "associated";
}

function allowAll(cx: ChangeContext, group: SecurityGroup, egress: boolean, peer: RulePeer): SecurityGroupRule {
  const { account, region } = group;
  const rule = { id: cx.newId("sgr"), account, region, groupId: group.id, egress, peer };
  return cx.tx.insert(securityGroupRules, { ...rule, protocol: "-1", fromPort: -1, toPort: -1 });
}
