/** Which VPCs name a security group from across a peering, and which rules name groups that are out of reach. */
import { describe } from "../../core/describe.ts";
import type { Recorder } from "../../core/derive.ts";
import type { SecurityGroupReference, StaleIpPermission } from "../../models/ec2.d.ts";
import { read } from "./api.ts";
import { shareVpc } from "./security-group-lookup.ts";
import { groupPermissions, rulesOfGroup } from "./security-group-view.ts";
import { securityGroupRules, securityGroups } from "./tables/security-group.ts";
import type { SecurityGroup, SecurityGroupRule } from "./tables/security-group.ts";
import { vpcPeerings } from "./tables/vpc-peering.ts";
import { vpcs } from "./tables/vpc.ts";
import { referencingGateway } from "./transit-gateway-lookup.ts";

const describeSecurityGroupReferences = read(
  "DescribeSecurityGroupReferences",
  { honours: ["GroupId"] },
  (input, cx) => {
    const references = input.GroupId.flatMap((id) => {
      const { vpcId } = cx.find(securityGroups, id);
      return cx.read
        .by(securityGroupRules, "peeredGroup", id)
        .flatMap(({ groupId, peer }): SecurityGroupReference[] => {
          const ReferencingVpcId = cx.read.get(securityGroups, groupId)?.vpcId;
          const VpcPeeringConnectionId = peer.kind === "group" ? peer.peeringConnectionId : undefined;
          if (!ReferencingVpcId) return [];
          if (VpcPeeringConnectionId) return [{ GroupId: id, ReferencingVpcId, VpcPeeringConnectionId }];
          const TransitGatewayId = referencingGateway(cx.read, ReferencingVpcId, vpcId);
          return TransitGatewayId ? [{ GroupId: id, ReferencingVpcId, TransitGatewayId }] : [];
        });
    });
    const distinct = new Map(references.map((one) => [JSON.stringify(one), one]));
    return { SecurityGroupReferenceSet: [...distinct.values()] };
  },
);

const describeStaleSecurityGroups = read(
  "DescribeStaleSecurityGroups",
  { honours: ["VpcId", "MaxResults", "NextToken"] },
  (input, cx) => {
    const { id: vpcId } = cx.find(vpcs, input.VpcId);
    const stale = cx.read.by(securityGroups, "vpc", vpcId).filter((group) => hasStale(cx.read, group));
    if (stale.length === 0) return { StaleSecurityGroupSet: [] };
    const ids = stale.map(({ id }) => id);
    const { rows, nextToken } = describe(cx, {
      table: securityGroups,
      filters: {},
      ids,
      max: input.MaxResults,
      token: input.NextToken,
    });
    const StaleSecurityGroupSet = rows.map((group) => ({
      Description: group.description,
      GroupId: group.id,
      GroupName: group.name,
      VpcId: vpcId,
      StaleIpPermissions: stalePermissions(cx.read, group, "ingress"),
      StaleIpPermissionsEgress: stalePermissions(cx.read, group, "egress"),
    }));
    return { StaleSecurityGroupSet, NextToken: nextToken };
  },
);

/** Operations that tell who names whom. */
export const securityGroupReferenceOperations = [describeSecurityGroupReferences, describeStaleSecurityGroups];

/** Whether a rule names a group that is gone or out of reach: it stays listed and admits nothing (M10). */
function isStale(reader: Recorder, { groupId, peer }: SecurityGroupRule): boolean {
  if (peer.kind !== "group" || !peer.vpcId) return false;
  const group = reader.get(securityGroups, groupId);
  const named = reader.get(securityGroups, peer.id);
  if (!group || !named) return true;
  if (peer.peeringConnectionId) return reader.get(vpcPeerings, peer.peeringConnectionId)?.state !== "active";
  return !shareVpc({ read: reader }, group, named) && !referencingGateway(reader, group.vpcId, named.vpcId);
}

function hasStale(reader: Recorder, group: SecurityGroup): boolean {
  return reader.by(securityGroupRules, "group", group.id).some((rule) => isStale(reader, rule));
}

function stalePermissions(
  reader: Recorder,
  group: SecurityGroup,
  direction: "ingress" | "egress",
): StaleIpPermission[] {
  const rules = rulesOfGroup(reader, group.id, direction).filter((rule) => isStale(reader, rule));
  return groupPermissions(rules, reader).map(({ IpProtocol, FromPort, ToPort, UserIdGroupPairs }) => ({
    IpProtocol,
    FromPort,
    ToPort,
    UserIdGroupPairs,
    IpRanges: [],
    PrefixListIds: [],
  }));
}
