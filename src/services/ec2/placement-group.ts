/** Placement groups: creation, deletion, description. */
import { describe } from "../../core/describe.ts";
import { arnOf } from "../../core/table.ts";
import type { PlacementGroup as PlacementGroupView } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { groupNamed } from "./instance-placement.ts";
import { instances } from "./tables/instance.ts";
import { placementGroups } from "./tables/placement-group.ts";
import type { PlacementGroup } from "./tables/placement-group.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";

/** The most groups of an account in a Region ("Placement groups" in the EC2 user guide). */
const mostGroups = 500;

/** The most partitions of a group in a zone (PLG-10). */
const mostPartitions = 7;

const viewGroup = viewOf((row: PlacementGroup): PlacementGroupView => ({
  GroupArn: arnOf(placementGroups, row),
  GroupId: row.id,
  GroupName: row.name,
  Operator: { Managed: false },
  PartitionCount: row.partitionCount,
  SpreadLevel: row.spreadLevel,
  State: row.state,
  Strategy: row.strategy,
  Tags: tagSet(row.tags),
}));

const createPlacementGroup = change(
  "CreatePlacementGroup",
  { honours: ["GroupName", "Strategy", "PartitionCount", "SpreadLevel", "TagSpecifications"] },
  (input, cx) => {
    const { GroupName: name, PartitionCount: count, SpreadLevel: level } = input;
    const strategy = input.Strategy ?? "cluster";
    if (!name) throw fault("MissingParameter", "The request must contain the parameter groupName");
    if (name.length > 255 || !/^[\x20-\x7e]+$/.test(name))
      throw fault("InvalidParameterValue", `Value (${name}) for parameter groupName is invalid.`);
    if (cx.tx.countBy(placementGroups, "name", `${cx.account}/${cx.region}/${name}`) > 0)
      throw fault("InvalidPlacementGroup.Duplicate", `The Placement Group '${name}' already exists.`);
    if (strategy === "precision-time")
      throw fault("InvalidParameterValue", `Value (${strategy}) for parameter strategy is invalid.`);
    if (count !== undefined && strategy !== "partition")
      throw fault("InvalidParameterCombination", "PartitionCount is valid only for the partition strategy.");
    if (count !== undefined && (count < 1 || count > mostPartitions))
      throw fault("InvalidParameterValue", `Value (${count}) for parameter partitionCount is invalid. Valid: 1 to 7.`);
    if (level && strategy !== "spread")
      throw fault("InvalidParameterCombination", "SpreadLevel is valid only for the spread strategy.");
    if (level === "host")
      throw fault("InvalidParameterValue", "Host level spread placement groups are for AWS Outposts only.");
    if (cx.tx.countIn(placementGroups, cx.account, cx.region) >= mostGroups)
      throw fault(
        "PlacementGroupLimitExceeded",
        `The maximum number of placement groups (${mostGroups}) has been reached.`,
      );
    const row = cx.tx.insert<PlacementGroup>(placementGroups, {
      id: cx.newId("pg"),
      account: cx.account,
      region: cx.region,
      tags: tagsOf(input.TagSpecifications, "placement-group"),
      name,
      strategy,
      state: "available",
      partitionCount: strategy === "partition" ? (count ?? 2) : undefined,
      spreadLevel: strategy === "spread" ? "rack" : undefined,
    });
    return { PlacementGroup: viewGroup(row) };
  },
);

const deletePlacementGroup = change("DeletePlacementGroup", { honours: ["GroupName"] }, (input, cx) => {
  const row = groupNamed(cx, input.GroupName);
  if (cx.tx.countBy(instances, "placementGroup", row.id) > 0)
    throw fault("InvalidPlacementGroup.InUse", `The placement group ${row.name} is in use and may not be deleted.`);
  cx.tx.remove(placementGroups, row.id);
});

const describePlacementGroups = read(
  "DescribePlacementGroups",
  { honours: ["GroupNames", "GroupIds", "Filters"] },
  (input, cx) => {
    const named = (input.GroupNames ?? []).map((name) => groupNamed(cx, name).id);
    const { rows } = describe(cx, {
      table: placementGroups,
      ids: [...named, ...(input.GroupIds ?? [])],
      where: input.Filters,
      filters: {
        "group-name": (row) => row.name,
        "group-arn": (row) => arnOf(placementGroups, row),
        "spread-level": (row) => row.spreadLevel,
        state: (row) => row.state,
        strategy: (row) => row.strategy,
      },
    });
    return { PlacementGroups: rows.map(viewGroup) };
  },
);

/** Operations of placement groups. */
export const placementGroupOperations = [createPlacementGroup, deletePlacementGroup, describePlacementGroups];
