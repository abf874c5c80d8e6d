/** Network ACLs: creation, deletion, description, and which subnet uses which. */
import type { Filters } from "../../core/describe.ts";
import { change } from "./api.ts";
import { describes } from "./describe.ts";
import { fault } from "./faults.ts";
import { everyEntry, viewNetworkAcl } from "./network-acl-view.ts";
import { protocolLabel } from "./protocol.ts";
import { networkAclAssociations, networkAcls } from "./tables/network-acl.ts";
import type { NetworkAcl, NetworkAclEntry } from "./tables/network-acl.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagsOf } from "./tag-specification.ts";

const createNetworkAcl = change(
  "CreateNetworkAcl",
  { honours: ["VpcId", "TagSpecifications", "ClientToken"], access: { resources: { vpc: "VpcId" } } },
  (input, cx) => {
    const { id: vpcId } = cx.find(vpcs, input.VpcId);
    const { account, region } = cx;
    const tags = tagsOf(input.TagSpecifications, "network-acl");
    const id = cx.newId("acl");
    const row = cx.tx.insert(networkAcls, { id, account, region, vpcId, isDefault: false, entries: [], tags });
    return { NetworkAcl: viewNetworkAcl(row, cx.read), ClientToken: input.ClientToken };
  },
);

const deleteNetworkAcl = change(
  "DeleteNetworkAcl",
  { honours: ["NetworkAclId"], access: { resources: { "network-acl": "NetworkAclId" } } },
  (input, cx) => {
    const acl = cx.find(networkAcls, input.NetworkAclId);
    if (acl.isDefault) throw fault("InvalidParameterValue", `Cannot delete default network ACL ${acl.id}`);
    cx.tx.remove(networkAcls, acl.id);
  },
);

const replaceNetworkAclAssociation = change(
  "ReplaceNetworkAclAssociation",
  { honours: ["AssociationId", "NetworkAclId"], access: { resources: { "network-acl": "NetworkAclId" } } },
  (input, cx) => {
    const association = cx.find(networkAclAssociations, input.AssociationId);
    const acl = cx.find(networkAcls, input.NetworkAclId);
    const { account, region, subnetId, networkAclId } = association;
    if (acl.id === networkAclId) return { NewAssociationId: association.id };
    if (acl.vpcId !== cx.find(networkAcls, networkAclId).vpcId)
      throw fault("InvalidParameterValue", `Network ACL ${acl.id} and subnet ${subnetId} belong to different networks`);
    cx.tx.remove(networkAclAssociations, association.id);
    const id = cx.newId("aclassoc");
    cx.tx.insert(networkAclAssociations, { id, account, region, networkAclId: acl.id, subnetId });
    return { NewAssociationId: id };
  },
);

const describeNetworkAcls = describes("DescribeNetworkAcls", {
  table: networkAcls,
  ids: "NetworkAclIds",
  result: "NetworkAcls",
  view: viewNetworkAcl,
  filters: {
    "network-acl-id": (row) => row.id,
    "vpc-id": (row) => row.vpcId,
    "owner-id": (row) => row.account,
    default: (row) => row.isDefault,
    "association.association-id": (row, read) =>
      read.by(networkAclAssociations, "networkAcl", row.id).map(({ id }) => id),
    "association.network-acl-id": (row, read) =>
      read.countBy(networkAclAssociations, "networkAcl", row.id) > 0 ? row.id : undefined,
    "association.subnet-id": (row, read) =>
      read.by(networkAclAssociations, "networkAcl", row.id).map(({ subnetId }) => subnetId),
    ...ofEntries("cidr", ({ cidr }) => [cidr]),
    ...ofEntries("ipv6-cidr", ({ ipv6Cidr }) => [ipv6Cidr]),
    ...ofEntries("icmp.code", ({ icmp }) => [icmp?.code]),
    ...ofEntries("icmp.type", ({ icmp }) => [icmp?.type]),
    ...ofEntries("port-range.from", ({ portRange }) => [portRange?.from]),
    ...ofEntries("port-range.to", ({ portRange }) => [portRange?.to]),
    ...ofEntries("protocol", ({ protocol }) => [protocol, protocolLabel(protocol)]),
    ...ofEntries("rule-action", ({ action }) => [action]),
    ...ofEntries("egress", ({ egress }) => [egress]),
    ...ofEntries("rule-number", ({ ruleNumber }) => [ruleNumber]),
  },
  indexed: { "vpc-id": "vpc" },
});

/** Operations of network ACLs; those of their entries stand in a file of their own. */
export const networkAclOperations = [
  createNetworkAcl,
  deleteNetworkAcl,
  replaceNetworkAclAssociation,
  describeNetworkAcls,
];

function ofEntries(
  name: string,
  values: (entry: NetworkAclEntry) => (string | number | boolean | undefined)[],
): Filters<NetworkAcl> {
  return { [`entry.${name}`]: (row, read) => everyEntry(row, read).flatMap(values) };
}
