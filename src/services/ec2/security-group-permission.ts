/** Reads the rules of a request: permissions with lists of peers become single rules, each checked and canonical. */
import type { ReadContext } from "../../core/context.ts";
import type { IpPermission, UserIdGroupPair } from "../../models/ec2.d.ts";
import { formatPrefix, parsePrefix } from "../../net/prefix.ts";
import { fault } from "./faults.ts";
import { checkPrefixList } from "./prefix-list-entry.ts";
import { groupInDefaultVpc, shareVpc } from "./security-group-lookup.ts";
import { portsOf } from "./security-group-port.ts";
import { securityGroups } from "./tables/security-group.ts";
import { referencingGateway } from "./transit-gateway-lookup.ts";
import type { RulePeer, SecurityGroup, SecurityGroupRule } from "./tables/security-group.ts";
import type { VpcPeering } from "./tables/vpc-peering.ts";
import { activePeering, peeringOf } from "./vpc-peering-lookup.ts";

/** A rule as a request describes it. */
export type RuleWish = Pick<SecurityGroupRule, "protocol" | "fromPort" | "toPort" | "peer" | "description">;

/**
 * Whether what rules name must exist: `new` for rules to be made, `known` for rules that are only looked for, whose
 * groups and lists may be gone.
 */
export type Purpose = "new" | "known";

/** The rules that permissions stand for. Throws for what AWS refuses (see `IpPermission` in the EC2 API reference). */
export function readPermissions(
  cx: ReadContext,
  group: SecurityGroup,
  permissions: readonly IpPermission[],
  purpose: Purpose,
): RuleWish[] {
  return permissions.flatMap((permission) => {
    const ports = portsOf(permission);
    const { IpRanges = [], Ipv6Ranges = [], PrefixListIds = [], UserIdGroupPairs = [] } = permission;
    const peers: [RulePeer, string | undefined][] = [
      ...IpRanges.map((of) => [cidrPeer(4, of.CidrIp), of.Description] as [RulePeer, string | undefined]),
      ...Ipv6Ranges.map((of) => [cidrPeer(6, of.CidrIpv6), of.Description] as [RulePeer, string | undefined]),
      ...PrefixListIds.map(
        (of) => [listPeer(cx, of.PrefixListId, purpose), of.Description] as [RulePeer, string | undefined],
      ),
      ...UserIdGroupPairs.map(
        (of) => [groupPeer(cx, group, of, purpose), of.Description] as [RulePeer, string | undefined],
      ),
    ];
    if (peers.length === 0)
      throw fault(
        "MissingParameter",
        "The request must contain at least one of the parameters ipRanges, ipv6Ranges, prefixListIds, groups",
      );
    return peers.map(([peer, description]) => ({ ...ports, peer, description: checkDescription(description) }));
  });
}

/** A peer given as a prefix, in canonical form as AWS stores it. */
export function cidrPeer(family: 4 | 6, given: string | undefined): RulePeer {
  const parsed = parsePrefix(given ?? "");
  if (parsed?.base.family !== family) throw fault("InvalidParameterValue", `CIDR block ${given ?? ""} is malformed`);
  return { kind: family === 4 ? "ipv4" : "ipv6", cidr: formatPrefix(parsed) };
}

/** A peer given as a prefix list. */
export function listPeer(cx: ReadContext, id: string | undefined, purpose: Purpose): RulePeer {
  if (!id) throw fault("MissingParameter", "The request must contain the parameter prefixListId");
  if (purpose === "new") checkPrefixList(cx, id);
  return { kind: "prefix-list", id };
}

/**
 * A peer given as a group: an id, `account/id` (SGR-10), or a name in the default VPC.
 *
 * Throws InvalidGroup.NotFound for a group of a network that the rule's group has no part in.
 */
export function groupPeer(cx: ReadContext, group: SecurityGroup, pair: UserIdGroupPair, purpose: Purpose): RulePeer {
  if (!pair.GroupId && pair.GroupName) return peerOf(group, groupByName(cx, group, pair.GroupName));
  if (!pair.GroupId) throw fault("MissingParameter", "Source group ID missing.");
  const [, account = pair.UserId, id] = /^(?:(\d{12})\/)?(.*)$/.exec(pair.GroupId)!;
  const peer = cx.read.get(securityGroups, id!);
  if (purpose === "known")
    return peer ? peerOf(group, peer) : { kind: "group", id: id!, account: account ?? group.account };
  if (peer?.region !== cx.region || peer.account !== (account ?? cx.account)) throw unknownGroup(cx, id!);
  if (pair.VpcId && pair.VpcId !== peer.vpcId) throw otherNetworks();
  const peering = shareVpc(cx, group, peer) ? undefined : activePeering(cx.read, group.vpcId, peer.vpcId);
  checkPeering(cx, pair, peering);
  if (!peering && !shareVpc(cx, group, peer) && !referencingGateway(cx.read, group.vpcId, peer.vpcId))
    throw otherNetworks();
  return { ...peerOf(group, peer), ...(peering && { peeringConnectionId: peering.id }) };
}

/** Throws unless a request that names a peering and its status names those by which the group is reached. */
function checkPeering(cx: ReadContext, pair: UserIdGroupPair, peering: VpcPeering | undefined): void {
  const { VpcPeeringConnectionId: id, PeeringStatus: status } = pair;
  if (id && id !== peering?.id) {
    peeringOf(cx, id);
    throw otherNetworks();
  }
  if (status && status !== peering?.state)
    throw fault("InvalidParameterValue", `Value (${status}) for parameter peeringStatus is invalid.`);
}

function otherNetworks(): Error {
  return fault("InvalidGroup.NotFound", "You have specified two resources that belong to different networks.");
}

/** A rule's description. Throws InvalidParameterValue for what AWS does not store. */
export function checkDescription(given: string | undefined): string | undefined {
  if (!given) return undefined;
  if (!isDescription(given))
    throw fault("InvalidParameterValue", `Invalid rule description. ${allowed("descriptions")}`);
  return given;
}

/** Whether a text may be a group's name or description, or a rule's description. */
export function isDescription(text: string): boolean {
  return /^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]{0,255}$/.test(text);
}

/** The sentence in which AWS says which names or descriptions it takes. */
export function allowed(what: "names" | "descriptions"): string {
  return `Valid ${what} are strings less than 256 characters from the following set: a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*`;
}

function unknownGroup(cx: ReadContext, id: string): Error {
  cx.find(securityGroups, id);
  return fault("InvalidGroup.NotFound", `The security group '${id}' does not exist`);
}

function groupByName(cx: ReadContext, group: SecurityGroup, name: string): SecurityGroup {
  const peer = groupInDefaultVpc(cx, name);
  if (peer.vpcId !== group.vpcId)
    throw fault(
      "InvalidParameterValue",
      `Invalid value '${name}' for groupName. You may not reference Amazon VPC security groups by name. ` +
        "Please use the corresponding id for this operation.",
    );
  return peer;
}

function peerOf(group: SecurityGroup, peer: SecurityGroup): RulePeer {
  const { id, account, vpcId } = peer;
  return { kind: "group", id, account, ...(vpcId !== group.vpcId && { vpcId }) };
}
