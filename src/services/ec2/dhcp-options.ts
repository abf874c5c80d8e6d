/** DHCP option sets: creation, deletion, description, and which set a VPC uses. */
import type { DhcpOptions as DhcpOptionsView } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { parseDhcpOptions } from "./dhcp-options-rule.ts";
import { fault } from "./faults.ts";
import { dhcpOptions, vpcs } from "./tables/vpc.ts";
import type { DhcpOptions } from "./tables/vpc.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";

/** What AssociateDhcpOptions calls having no set. */
const noSet = "default";

const viewDhcpOptions = viewOf((row: DhcpOptions): DhcpOptionsView => ({
  DhcpOptionsId: row.id,
  OwnerId: row.account,
  DhcpConfigurations: row.options.map(({ key, values }) => ({
    Key: key,
    Values: values.map((value) => ({ Value: value })),
  })),
  Tags: tagSet(row.tags),
}));

const createDhcpOptions = change(
  "CreateDhcpOptions",
  { honours: ["DhcpConfigurations", "TagSpecifications"] },
  (input, cx) => {
    const { account, region } = cx;
    const tags = tagsOf(input.TagSpecifications, "dhcp-options");
    const options = parseDhcpOptions(input.DhcpConfigurations);
    if (options.length === 0)
      throw fault("MissingParameter", "The request must contain the parameter dhcpConfigurations");
    const row = { id: cx.newId("dopt"), account, region, tags, options, isDefault: false };
    return { DhcpOptions: viewDhcpOptions(cx.tx.insert(dhcpOptions, row)) };
  },
);

const deleteDhcpOptions = change(
  "DeleteDhcpOptions",
  { honours: ["DhcpOptionsId"], access: { resources: { "dhcp-options": "DhcpOptionsId" } } },
  ({ DhcpOptionsId }, cx) => {
    const { id } = cx.find(dhcpOptions, DhcpOptionsId);
    if (cx.tx.countBy(vpcs, "dhcpOptions", id) > 0)
      throw fault("DependencyViolation", `The dhcpOptions '${id}' has dependencies and cannot be deleted.`);
    cx.tx.remove(dhcpOptions, id);
  },
);

const associateDhcpOptions = change(
  "AssociateDhcpOptions",
  {
    honours: ["DhcpOptionsId", "VpcId"],
    access: { resources: { "dhcp-options": "DhcpOptionsId", vpc: "VpcId" } },
  },
  ({ DhcpOptionsId, VpcId }, cx) => {
    const dhcpOptionsId = DhcpOptionsId === noSet ? noSet : cx.find(dhcpOptions, DhcpOptionsId).id;
    cx.tx.update(vpcs, cx.find(vpcs, VpcId).id, { dhcpOptionsId });
  },
);

const describeDhcpOptions = describes("DescribeDhcpOptions", {
  table: dhcpOptions,
  ids: "DhcpOptionsIds",
  result: "DhcpOptions",
  view: viewDhcpOptions,
  filters: {
    "dhcp-options-id": (row) => row.id,
    "owner-id": (row) => row.account,
    key: (row) => row.options.map(({ key }) => key),
    value: (row) => row.options.flatMap(({ values }) => values),
  },
});

/** Operations of DHCP option sets. */
export const dhcpOptionsOperations = [createDhcpOptions, deleteDhcpOptions, associateDhcpOptions, describeDhcpOptions];
