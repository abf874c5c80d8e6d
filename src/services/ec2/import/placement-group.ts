/** Placement groups, as describes tell of them. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { placementGroups } from "../tables/placement-group.ts";
import type { PlacementGroup } from "../tables/placement-group.ts";
import { owned } from "./row.ts";

const readGroup = (one: Described, intake: Intake): void => {
  const row = owned(one, one.text("GroupId"));
  const state = one.maybe("State") ?? "available";
  one.follows("GroupArn", "LinkedGroupId", "Operator");
  const partitions = one.has("PartitionCount") ? one.number("PartitionCount") : undefined;
  const level = one.has("SpreadLevel") ? one.word("SpreadLevel", "rack", "host") : undefined;
  const group: PlacementGroup = {
    ...row,
    name: one.text("GroupName"),
    strategy: one.word("Strategy", "cluster", "spread", "partition"),
    state: "available",
    ...(partitions !== undefined && { partitionCount: partitions }),
    ...(level !== undefined && { spreadLevel: level }),
  };
  if (state.startsWith("delet")) intake.leave(one.origin, row.id, `it was ${state}`);
  else intake.put(placementGroups, group, one.origin);
};

/** Readers of placement groups. */
export const placementGroupImporters: readonly Importer[] = [
  { key: "PlacementGroups", call: "ec2 describe-placement-groups", id: "GroupId", read: readGroup },
];
