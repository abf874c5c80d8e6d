/** ClassicLink, which AWS has retired: no VPC has it, nothing can be linked any more. */
import type { ReadContext } from "../../core/context.ts";
import { matching, tagFilter } from "../../core/filter.ts";
import type { FiltersOver } from "../../core/filter.ts";
import type { Row } from "../../core/table.ts";
import { change, read } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { listPage } from "./list.ts";
import { instances } from "./tables/instance.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagSet } from "./tag-specification.ts";

const describeVpcClassicLink = describes("DescribeVpcClassicLink", {
  table: vpcs,
  ids: "VpcIds",
  result: "Vpcs",
  view: viewOf((row) => ({ VpcId: row.id, ClassicLinkEnabled: false, Tags: tagSet(row.tags) })),
  filters: { "is-classic-link-enabled": () => false },
  unpaged: true,
});

const describeVpcClassicLinkDnsSupport = describes("DescribeVpcClassicLinkDnsSupport", {
  table: vpcs,
  ids: "VpcIds",
  maxWithIds: true,
  result: "Vpcs",
  view: ({ id }) => ({ VpcId: id, ClassicLinkDnsSupported: false }),
});

const describeClassicLinkInstances = read(
  "DescribeClassicLinkInstances",
  { honours: ["InstanceIds", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    matching(input.Filters, linkFilters, tagFilter);
    for (const id of input.InstanceIds ?? []) cx.find(instances, id);
    return { Instances: listPage([], input, { list: "classic-link-instances" }).items };
  },
);

/** Nothing is linked, so that they find nothing. */
const linkFilters: FiltersOver<Row> = { "group-id": () => [], "instance-id": () => [], "vpc-id": () => [] };

const off = ({ VpcId }: { readonly VpcId?: string }, cx: ReadContext): { Return: boolean } => {
  if (VpcId !== undefined) cx.find(vpcs, VpcId);
  return { Return: true };
};

const refuse = (): never => {
  throw fault("UnsupportedOperation", "ClassicLink is retired: EC2-Classic does not exist any more.");
};

/** Operations of ClassicLink. */
export const vpcClassicLinkOperations = [
  describeVpcClassicLink,
  describeVpcClassicLinkDnsSupport,
  describeClassicLinkInstances,
  change("EnableVpcClassicLink", { honours: ["VpcId"] }, refuse),
  change("EnableVpcClassicLinkDnsSupport", { honours: ["VpcId"] }, refuse),
  change("AttachClassicLinkVpc", { honours: ["InstanceId", "VpcId", "Groups"] }, refuse),
  change("DetachClassicLinkVpc", { honours: ["InstanceId", "VpcId"] }, refuse),
  change("DisableVpcClassicLink", { honours: ["VpcId"] }, off),
  change("DisableVpcClassicLinkDnsSupport", { honours: ["VpcId"] }, off),
];
