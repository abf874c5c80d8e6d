/** Pools of public IPv4 addresses that customers bring: nobody can, so that there are none. */
import { matching, tagFilter } from "../../core/filter.ts";
import { read } from "./api.ts";
import { fault } from "./faults.ts";
import { listPage } from "./list.ts";

const describePublicIpv4Pools = read(
  "DescribePublicIpv4Pools",
  { honours: ["PoolIds", "Filters", "MaxResults", "NextToken"] },
  (input) => {
    const [first] = input.PoolIds ?? [];
    matching(input.Filters, {}, tagFilter);
    if (first) throw fault("InvalidPublicIpv4PoolID.NotFound", `The pool ID '${first}' does not exist.`);
    return { PublicIpv4Pools: listPage([], input, { list: "public-ipv4-pools" }).items };
  },
);

/** Operations of public IPv4 pools. */
export const publicIpv4PoolOperations = [describePublicIpv4Pools];
