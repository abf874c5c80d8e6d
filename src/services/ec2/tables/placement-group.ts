/** Rows of placement groups. */
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { fault } from "../faults.ts";

/** A placement group. */
export interface PlacementGroup extends Row {
  readonly name: string;
  readonly strategy: "cluster" | "spread" | "partition";
  readonly state: "available" | "deleting" | "deleted";
  /** For partition groups: 1–7. */
  readonly partitionCount?: number;
  readonly spreadLevel?: "host" | "rack";
}

/** Placement groups; the `name` index files them under `account/region/name`. */
export const placementGroups = table<PlacementGroup>("ec2.placement-group", {
  prefix: "pg",
  type: "placement-group",
  arn: (row) => `placement-group/${row.name}`,
  indexes: { name: (row) => `${row.account}/${row.region}/${row.name}` },
  notFound: (id) => fault("InvalidPlacementGroup.Unknown", `The placement group '${id}' is unknown.`),
});
