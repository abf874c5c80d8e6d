/** Which network nodes instances share: a tree of three levels, the lowest nearest to the instance. */
import { hash } from "node:crypto";
import { describe } from "../../core/describe.ts";
import { read } from "./api.ts";
import { groupNamed, isClusterCapable } from "./instance-placement.ts";
import { checkIdsAlone } from "./list.ts";
import { instances } from "./tables/instance.ts";
import type { Instance } from "./tables/instance.ts";
import { placementGroups } from "./tables/placement-group.ts";
import type { PlacementGroup } from "./tables/placement-group.ts";

const describeInstanceTopology = read(
  "DescribeInstanceTopology",
  { honours: ["InstanceIds", "GroupNames", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    checkIdsAlone("instanceIds", input.InstanceIds, input.MaxResults);
    const groups = new Set((input.GroupNames ?? []).map((name) => groupNamed(cx, name).id));
    const page = describe(cx, {
      table: instances,
      filters: {
        "availability-zone": (row) => row.zone,
        "instance-type": (row) => row.instanceType,
        "zone-id": (row) => row.zoneId,
      },
      ids: input.InstanceIds,
      where: input.Filters,
      max: input.MaxResults,
      token: input.NextToken,
      hidden: (row) =>
        row.state !== "running" ||
        !isClusterCapable(row.instanceType) ||
        (groups.size > 0 && !groups.has(row.placementGroupId ?? "")),
    });
    return {
      Instances: page.rows.map((row) => {
        const group = row.placementGroupId ? cx.read.get(placementGroups, row.placementGroupId) : undefined;
        return {
          InstanceId: row.id,
          InstanceType: row.instanceType,
          GroupName: group?.name,
          NetworkNodes: nodesOf(row, group),
          AvailabilityZone: row.zone,
          ZoneId: row.zoneId,
        };
      }),
      NextToken: page.nextToken,
    };
  },
);

/** Members of a cluster group share all nodes, those of a partition too; others share what their VPC's zone shares. */
function nodesOf(row: Instance, group: PlacementGroup | undefined): string[] {
  const zone = row.zoneId;
  const near = group && group.strategy !== "spread" ? `${group.id}/${row.partitionNumber ?? ""}` : row.id;
  return [zone, `${zone}/${group?.id ?? row.vpcId}`, `${zone}/${near}`].map(
    (name) => `nn-${hash("sha256", `${row.region}/${name}`, "hex").slice(0, 17)}`,
  );
}

/** Operations of topology. */
export const instanceTopologyOperations = [describeInstanceTopology];
