/** Instances: description. */
import type { ReadContext } from "../../core/context.ts";
import { describe } from "../../core/describe.ts";
import { read, withManaged } from "./api.ts";
import { instanceFilters } from "./instance-filter.ts";
import { viewReservation } from "./instance-view.ts";
import { checkIdsAlone, checkPageSize } from "./list.ts";
import { instances } from "./tables/instance.ts";
import type { Instance } from "./tables/instance.ts";

const describeInstances = read(
  "DescribeInstances",
  { honours: ["InstanceIds", "Filters", "MaxResults", "NextToken"], defaults: withManaged },
  (input, cx) => {
    checkIdsAlone("instancesSet", input.InstanceIds, input.MaxResults);
    checkPageSize(input.MaxResults, 5, 1000);
    const page = describe(cx, {
      table: instances,
      filters: instanceFilters,
      ids: input.InstanceIds,
      where: input.Filters,
      max: input.MaxResults,
      token: input.NextToken,
      indexed: { "reservation-id": "reservation", "subnet-id": "subnet", "vpc-id": "vpc" },
    });
    return { Reservations: reservationsOf(cx, page.rows), NextToken: page.nextToken };
  },
);

function reservationsOf(cx: ReadContext, rows: readonly Instance[]) {
  const byReservation = Map.groupBy(rows, ({ reservationId }) => reservationId);
  return [...byReservation.values()].map((members) => viewReservation(members, cx.read));
}

/** Operations that describe instances. */
export const instanceOperations = [describeInstances];
