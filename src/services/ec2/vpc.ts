/** VPCs: creation, deletion, description, tenancy. */
import { change } from "./api.ts";
import { describes } from "./describe.ts";
import { fault } from "./faults.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagsOf } from "./tag-specification.ts";
import { parseVpcBlock } from "./vpc-cidr.ts";
import { checkBorderGroup } from "./vpc-cidr-association.ts";
import { createVpcRow, removeVpcRow } from "./vpc-creation.ts";
import { viewVpc } from "./vpc-view.ts";

const createVpc = change(
  "CreateVpc",
  {
    honours: [
      "CidrBlock",
      "InstanceTenancy",
      "AmazonProvidedIpv6CidrBlock",
      "Ipv6CidrBlockNetworkBorderGroup",
      "TagSpecifications",
    ],
    access: { conditions: { "ec2:Tenancy": "InstanceTenancy" } },
  },
  (input, cx) => {
    const { CidrBlock, InstanceTenancy = "default", AmazonProvidedIpv6CidrBlock: ipv6 = false } = input;
    if (!CidrBlock) throw fault("MissingParameter", "The request must contain the parameter cidrBlock");
    if (InstanceTenancy === "host")
      throw fault("InvalidParameterValue", "Value (host) for parameter instanceTenancy is invalid.");
    checkBorderGroup(cx, input);
    const tags = tagsOf(input.TagSpecifications, "vpc");
    const vpc = createVpcRow(cx, { block: parseVpcBlock(CidrBlock), ipv6, instanceTenancy: InstanceTenancy, tags });
    return { Vpc: viewVpc(vpc, cx.read) };
  },
);

const deleteVpc = change("DeleteVpc", { honours: ["VpcId"], access: { resources: { vpc: "VpcId" } } }, (input, cx) => {
  removeVpcRow(cx, cx.find(vpcs, input.VpcId));
});

const describeVpcs = describes("DescribeVpcs", {
  table: vpcs,
  ids: "VpcIds",
  result: "Vpcs",
  view: viewVpc,
  filters: {
    cidr: (row) => row.cidrs[0]!.cidr,
    "cidr-block": (row) => row.cidrs[0]!.cidr,
    cidrBlock: (row) => row.cidrs[0]!.cidr,
    "cidr-block-association.cidr-block": (row) => row.cidrs.map(({ cidr }) => cidr),
    "cidr-block-association.association-id": (row) => row.cidrs.map(({ associationId }) => associationId),
    "cidr-block-association.state": (row) => row.cidrs.map(({ state }) => state),
    "dhcp-options-id": (row) => row.dhcpOptionsId,
    dhcpOptionsId: (row) => row.dhcpOptionsId,
    "ipv6-cidr-block-association.ipv6-cidr-block": (row) => row.ipv6Cidrs.map(({ cidr }) => cidr),
    "ipv6-cidr-block-association.ipv6-pool": (row) => row.ipv6Cidrs.map(({ pool }) => pool),
    "ipv6-cidr-block-association.association-id": (row) => row.ipv6Cidrs.map(({ associationId }) => associationId),
    "ipv6-cidr-block-association.state": (row) => row.ipv6Cidrs.map(({ state }) => state),
    "is-default": (row) => row.isDefault,
    isDefault: (row) => row.isDefault,
    "owner-id": (row) => row.account,
    state: (row) => row.state,
    "vpc-id": (row) => row.id,
    vpcId: (row) => row.id,
  },
});

/** Instances launched from now on share hardware unless they ask for more; the way back does not exist. */
const modifyVpcTenancy = change(
  "ModifyVpcTenancy",
  { honours: ["VpcId", "InstanceTenancy"], access: { resources: { vpc: "VpcId" } } },
  ({ VpcId, InstanceTenancy }, cx) => {
    const vpc = cx.find(vpcs, VpcId);
    cx.tx.update(vpcs, vpc.id, { instanceTenancy: InstanceTenancy });
    return { ReturnValue: true };
  },
);

/** Operations of VPCs. */
export const vpcOperations = [createVpc, deleteVpc, describeVpcs, modifyVpcTenancy];
