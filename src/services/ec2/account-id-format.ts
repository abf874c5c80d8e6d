/** Formats of resource ids: long for every kind of resource, as AWS has had it since 2018. */
import type { IdFormat } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { listPage } from "./list.ts";

/** Kinds whose ids were short once, as DescribeIdFormat lists them. */
const kinds = [
  "bundle",
  "conversion-task",
  "customer-gateway",
  "dhcp-options",
  "elastic-ip-allocation",
  "elastic-ip-association",
  "export-task",
  "flow-log",
  "image",
  "import-task",
  "instance",
  "internet-gateway",
  "network-acl",
  "network-acl-association",
  "network-interface",
  "network-interface-attachment",
  "prefix-list",
  "reservation",
  "route-table",
  "route-table-association",
  "security-group",
  "snapshot",
  "subnet",
  "subnet-cidr-block-association",
  "volume",
  "vpc",
  "vpc-cidr-block-association",
  "vpc-endpoint",
  "vpc-peering-connection",
  "vpn-connection",
  "vpn-gateway",
];

function formats(kind: string | undefined): IdFormat[] {
  if (kind !== undefined && !kinds.includes(kind))
    throw fault("InvalidParameterValue", `Value (${kind}) for parameter resource is invalid.`);
  return kinds.filter((one) => kind === undefined || one === kind).map((one) => ({ Resource: one, UseLongIds: true }));
}

function keep({ Resource, UseLongIds }: { readonly Resource: string; readonly UseLongIds: boolean }): void {
  if (Resource !== "all-current") formats(Resource);
  if (!UseLongIds) throw fault("InvalidParameterValue", "Longer IDs cannot be turned off any more.");
}

/** Operations of id formats. */
export const accountIdFormatOperations = [
  read("DescribeIdFormat", { honours: ["Resource"] }, ({ Resource }) => ({ Statuses: formats(Resource) })),
  read("DescribeIdentityIdFormat", { honours: ["Resource", "PrincipalArn"] }, ({ Resource }) => ({
    Statuses: formats(Resource),
  })),
  read("DescribeAggregateIdFormat", { honours: [] }, () => ({
    UseLongIdsAggregated: true,
    Statuses: formats(undefined),
  })),
  read("DescribePrincipalIdFormat", { honours: ["Resources", "MaxResults", "NextToken"] }, (input) => {
    for (const kind of input.Resources ?? []) formats(kind);
    return { Principals: listPage([], input, { list: "principals" }).items };
  }),
  change("ModifyIdFormat", { honours: ["Resource", "UseLongIds"] }, keep),
  change("ModifyIdentityIdFormat", { honours: ["Resource", "UseLongIds", "PrincipalArn"] }, keep),
];
