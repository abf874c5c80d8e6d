/** How many rules a security group may hold, and what each rule counts for ("Security group size" in the VPC guide). */
import type { ReadContext } from "../../core/context.ts";
import { fault } from "./faults.ts";
import { prefixListWeight } from "./prefix-list-entry.ts";
import { rulesOfGroup } from "./security-group-view.ts";
import { groupsPerInterface, rulesPerGroup, securityGroupRules } from "./tables/security-group.ts";
import type { RulePeer } from "./tables/security-group.ts";

/** The quota of rules times the quota of groups of an interface never exceeds this (SGR-16). */
const mostRulesPerInterface = 1000;
/** References to one prefix list from all security groups, from "Amazon VPC quotas". */
const mostListReferences = 10_000;

/**
 * Throws when a group holds too many rules in a direction, in IPv4 or in IPv6, with further ones to come.
 *
 * A rule that names a group counts in both families, one that names a prefix list as many times as the list may hold.
 */
export function checkRuleQuota(
  cx: ReadContext,
  groupId: string,
  direction: "ingress" | "egress",
  more: readonly RulePeer[] = [],
): void {
  const peers = [...rulesOfGroup(cx.read, groupId, direction).map(({ peer }) => peer), ...more];
  const limit = ruleLimit(cx);
  for (const family of ["IPv4", "IPv6"] as const)
    if (countRules(cx, peers, family) > limit)
      throw fault(
        "RulesPerSecurityGroupLimitExceeded",
        "The maximum number of rules per security group has been reached.",
      );
  for (const peer of more)
    if (peer.kind === "prefix-list" && cx.read.countBy(securityGroupRules, "prefixList", peer.id) >= mostListReferences)
      throw fault("ResourceLimitExceeded", `The maximum number of references to ${peer.id} has been reached.`);
}

/** How many rules a group may hold in each direction and family. */
export function ruleLimit(cx: ReadContext): number {
  return Math.min(cx.limit(rulesPerGroup), Math.floor(mostRulesPerInterface / cx.limit(groupsPerInterface)));
}

/** What peers count for in one family. */
export function countRules(cx: Pick<ReadContext, "read">, peers: readonly RulePeer[], family: "IPv4" | "IPv6"): number {
  return peers.reduce((sum, peer) => sum + weightOf(cx, peer, family), 0);
}

function weightOf(cx: Pick<ReadContext, "read">, peer: RulePeer, family: "IPv4" | "IPv6"): number {
  if (peer.kind === "group") return 1;
  if (peer.kind !== "prefix-list") return (peer.kind === "ipv4") === (family === "IPv4") ? 1 : 0;
  const list = prefixListWeight(cx.read, peer.id);
  return list.family === family ? list.weight : 0;
}
