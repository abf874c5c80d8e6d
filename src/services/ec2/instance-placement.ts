/** Where an instance is placed: tenancy and placement group (PLG). */
import type { ChangeContext, ReadContext } from "../../core/context.ts";
import { Fault, NotBuilt } from "../../core/fault.ts";
import type { Placement } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { limitOf } from "./instance-limit.ts";
import { instances } from "./tables/instance.ts";
import type { Instance } from "./tables/instance.ts";
import { placementGroups } from "./tables/placement-group.ts";
import type { PlacementGroup } from "./tables/placement-group.ts";
import { vpcs } from "./tables/vpc.ts";

/** What a launch decides about placement. */
export interface PlacementChoice {
  readonly tenancy: Instance["tenancy"];
  readonly group?: PlacementGroup;
  readonly partitionNumber?: number;
}

/** The most running instances of one spread group in a zone (PLG-07). */
const spreadPerZone = 7;

/** What the placement of a request means in a VPC. Throws for groups that do not take such instances. */
export function choosePlacement(
  cx: ReadContext,
  given: Placement = {},
  at: { readonly vpcId: string; readonly zone: string; readonly instanceType: string },
): PlacementChoice {
  const dedicatedVpc = cx.read.get(vpcs, at.vpcId)?.instanceTenancy === "dedicated";
  const tenancy =
    given.Tenancy === "default" && dedicatedVpc
      ? "dedicated"
      : (given.Tenancy ?? (dedicatedVpc ? "dedicated" : "default"));
  if (tenancy === "host") throw new NotBuilt("ec2.RunInstances.Placement.Tenancy.host");
  const group = findGroup(cx, given);
  if (!group) {
    if (given.PartitionNumber !== undefined)
      throw fault("InvalidParameterCombination", "A partition number requires a partition placement group.");
    return { tenancy };
  }
  checkGroup(cx, group, tenancy, at);
  return { tenancy, group, partitionNumber: checkPartition(group, given.PartitionNumber) };
}

/** How many more instances a group takes in a zone. */
export function roomIn(cx: ReadContext, group: PlacementGroup | undefined, zone: string): number {
  if (group?.strategy !== "spread") return Infinity;
  return spreadPerZone - membersOf(cx, group).filter((row) => row.zone === zone && countsForSpread(row)).length;
}

/** Throws when a member would start and its spread group has no room in its zone. */
export function checkRoomToStart(cx: ReadContext, instance: Instance): void {
  const group = instance.placementGroupId && cx.read.get(placementGroups, instance.placementGroupId);
  if (group && roomIn(cx, group, instance.zone) < 1) throw tooFew(group, instance.zone);
}

/** The partition that the next member goes to: the chosen one, else the emptiest (PLG-11). */
export function nextPartition(cx: ReadContext, { group, partitionNumber }: PlacementChoice): number | undefined {
  if (group?.strategy !== "partition") return undefined;
  if (partitionNumber !== undefined) return partitionNumber;
  const sizes = Array<number>(group.partitionCount ?? 2).fill(0);
  for (const { partitionNumber: at } of membersOf(cx, group)) if (at) sizes[at - 1]!++;
  return sizes.indexOf(Math.min(...sizes)) + 1;
}

/** The fault for a launch that its placement group has no room for; not a 500 as for a lack of hosts: it lasts. */
export function tooFew(group: PlacementGroup | undefined, zone: string): Fault {
  const of = group ? ` in the placement group '${group.name}'` : "";
  return new Fault(
    "InsufficientInstanceCapacity",
    `There is not enough capacity to launch the requested instances${of} in the Availability Zone ${zone}.`,
    400,
  );
}

/** The group of a name. Throws InvalidPlacementGroup.Unknown. */
export function groupNamed(cx: ReadContext, name: string): PlacementGroup {
  const [found] = cx.read.by(placementGroups, "name", `${cx.account}/${cx.region}/${name}`);
  if (!found) throw fault("InvalidPlacementGroup.Unknown", `The Placement Group '${name}' is unknown.`);
  return found;
}

/** The group that a name or an id stands for. */
function findGroup(
  cx: ReadContext,
  { GroupName, GroupId }: { readonly GroupName?: string; readonly GroupId?: string },
): PlacementGroup | undefined {
  if (GroupName && GroupId)
    throw fault("InvalidParameterCombination", "Specify either the placement group's name or its ID, but not both.");
  if (GroupId) return cx.find(placementGroups, GroupId);
  return GroupName ? groupNamed(cx, GroupName) : undefined;
}

function checkGroup(
  cx: ReadContext,
  group: PlacementGroup,
  tenancy: string,
  { zone, instanceType }: { readonly zone: string; readonly instanceType: string },
): void {
  if (group.strategy === "spread" && tenancy === "dedicated")
    throw fault("InvalidParameterCombination", "Spread placement groups do not support Dedicated Instances.");
  if (group.strategy === "partition" && tenancy === "dedicated" && (group.partitionCount ?? 2) > 2)
    throw fault(
      "InvalidParameterCombination",
      "A partition placement group with Dedicated Instances has at most 2 partitions.",
    );
  if (group.strategy !== "cluster") return;
  if (!isClusterCapable(instanceType))
    throw fault(
      "InvalidParameterCombination",
      `Cluster placement groups are not supported by the '${instanceType}' instance type.`,
    );
  const [member] = membersOf(cx, group);
  if (member && member.zone !== zone)
    throw fault(
      "InvalidPlacementGroup.InUse",
      `The placement group '${group.name}' is in use in another availability zone: ${member.zone}`,
    );
}

/** Cluster groups take all types but burstable ones, Mac, M7i-flex and those without enhanced networking (PLG-05). */
export function isClusterCapable(instanceType: string): boolean {
  return limitOf(instanceType) !== undefined && !/^(t\d|mac|m7i-flex|m1\.|m2\.|m3\.|c1\.)/.test(instanceType);
}

function checkPartition(group: PlacementGroup, wanted: number | undefined): number | undefined {
  if (wanted === undefined) return undefined;
  if (group.strategy !== "partition")
    throw fault("InvalidParameterCombination", `The placement group '${group.name}' has no partitions.`);
  const count = group.partitionCount ?? 2;
  if (wanted < 1 || wanted > count)
    throw fault(
      "InvalidParameterValue",
      `Value (${wanted}) for parameter partitionNumber is invalid. Valid: 1 to ${count}.`,
    );
  return wanted;
}

function membersOf(cx: ReadContext, group: PlacementGroup): readonly Instance[] {
  return cx.read.by(instances, "placementGroup", group.id);
}

function countsForSpread({ state }: Instance): boolean {
  return state === "pending" || state === "running";
}

const modifyPlacement = change(
  "ModifyInstancePlacement",
  {
    honours: ["InstanceId", "GroupName", "GroupId", "PartitionNumber", "Tenancy"],
    access: { resources: { instance: "InstanceId" } },
  },
  (input, cx) => {
    const row = cx.find(instances, input.InstanceId);
    if (row.state !== "stopped")
      throw fault("IncorrectInstanceState", `The instance '${row.id}' is not in the 'stopped' state.`);
    movePlacement(cx, row, input);
    return { Return: true };
  },
);

function movePlacement(
  cx: ChangeContext,
  row: Instance,
  given: {
    readonly GroupName?: string;
    readonly GroupId?: string;
    readonly PartitionNumber?: number;
    readonly Tenancy?: string;
  },
): void {
  if (given.Tenancy === "host") throw new NotBuilt("ec2.ModifyInstancePlacement.Tenancy.host");
  if (given.Tenancy && given.Tenancy !== row.tenancy)
    throw fault(
      "InvalidParameterValue",
      `The tenancy of an instance cannot change from '${row.tenancy}' to '${given.Tenancy}'.`,
    );
  if (given.GroupName === "" && !given.GroupId) {
    cx.tx.update(instances, row.id, { placementGroupId: undefined, partitionNumber: undefined });
    return;
  }
  const { zone, instanceType, vpcId = "" } = row;
  const own = row.placementGroupId && given.GroupName === undefined && given.GroupId === undefined;
  const GroupId = own ? row.placementGroupId : given.GroupId;
  const place = { GroupName: given.GroupName, GroupId, PartitionNumber: given.PartitionNumber };
  const choice = choosePlacement(cx, place, { zone, instanceType, vpcId });
  const partitionNumber = nextPartition(cx, choice);
  cx.tx.update(instances, row.id, { placementGroupId: choice.group?.id, partitionNumber });
}

/** Operations of placement. */
export const instancePlacementOperations = [modifyPlacement];
