/** Finds security groups as requests name them: by id, by `account/id`, or by name in the default VPC. */
import type { ReadContext } from "../../core/context.ts";
import { requireDefaultVpc } from "./default-vpc-lookup.ts";
import { fault } from "./faults.ts";
import { groupKey, securityGroupVpcAssociations, securityGroups } from "./tables/security-group.ts";
import type { SecurityGroup } from "./tables/security-group.ts";

/** How requests name the group that they are about. */
export interface NamedGroup {
  readonly GroupId?: string;
  readonly GroupName?: string;
}

/** The group that a request names by its id, or by its name in the default VPC. */
export function namedGroup(cx: ReadContext, { GroupId, GroupName }: NamedGroup): SecurityGroup {
  if (GroupId) return cx.find(securityGroups, GroupId);
  if (GroupName) return groupInDefaultVpc(cx, GroupName);
  throw fault("MissingParameter", "The request must contain the parameter groupName or groupId");
}

/** The default VPC's group of this name. Throws VPCIdNotSpecified without a default VPC. */
export function groupInDefaultVpc(cx: ReadContext, name: string): SecurityGroup {
  return groupInVpc(cx, requireDefaultVpc(cx).id, name);
}

/** A VPC's group of this name; only in the default VPC do requests name groups so. */
export function groupInVpc(cx: ReadContext, vpcId: string, name: string): SecurityGroup {
  const [group] = cx.read.by(securityGroups, "name", groupKey(vpcId, name));
  if (!group)
    throw fault("InvalidGroup.NotFound", `The security group '${name}' does not exist in default VPC '${vpcId}'`);
  return group;
}

/** The VPCs whose interfaces may carry a group: its own and those that it is associated with. */
function vpcsOfGroup(cx: Pick<ReadContext, "read">, group: SecurityGroup): readonly string[] {
  const associated = cx.read
    .by(securityGroupVpcAssociations, "group", group.id)
    .filter(({ state }) => state === "associated")
    .map(({ vpcId }) => vpcId);
  return [group.vpcId, ...associated];
}

/** Whether two groups may name each other in rules without a peering: some VPC's interfaces may carry both. */
export function shareVpc(cx: Pick<ReadContext, "read">, a: SecurityGroup, b: SecurityGroup): boolean {
  if (a.vpcId === b.vpcId) return true;
  const others = vpcsOfGroup(cx, b);
  return vpcsOfGroup(cx, a).some((vpcId) => others.includes(vpcId));
}
