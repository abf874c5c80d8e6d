/** Security groups used in other VPCs of the Region, and whether an interface could carry given groups. */
import type { ChangeContext, JobPayload } from "../../core/context.ts";
import { change, read } from "./api.ts";
import { describes } from "./describe.ts";
import { fault } from "./faults.ts";
import { countRules, ruleLimit } from "./security-group-quota.ts";
import { rulesOfGroup } from "./security-group-view.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { groupsPerInterface, securityGroupVpcAssociations, securityGroups } from "./tables/security-group.ts";
import type { SecurityGroupVpcAssociation } from "./tables/security-group.ts";
import { vpcs } from "./tables/vpc.ts";

/** How long AWS takes to associate or disassociate, in milliseconds. */
const settlingMs = 3000;

const associateSecurityGroupVpc = change(
  "AssociateSecurityGroupVpc",
  { honours: ["GroupId", "VpcId"], access: { resources: { "security-group": "GroupId", vpc: "VpcId" } } },
  (input, cx) => {
    const group = cx.find(securityGroups, input.GroupId);
    const vpc = cx.find(vpcs, input.VpcId);
    if (group.isDefault)
      throw fault("UnsupportedOperation", `The default security group '${group.id}' cannot be associated with a VPC.`);
    if (vpc.isDefault)
      throw fault("UnsupportedOperation", `Security groups cannot be associated with the default VPC '${vpc.id}'.`);
    if (group.vpcId === vpc.id)
      throw fault("InvalidParameterValue", `The security group '${group.id}' belongs to the VPC '${vpc.id}'.`);
    const id = `${group.id}/${vpc.id}`;
    if (cx.tx.get(securityGroupVpcAssociations, id))
      throw fault("Resource.AlreadyAssociated", `resource ${group.id} is already associated with ${vpc.id}`);
    const { account, region } = cx;
    const row = { id, account, region, groupId: group.id, vpcId: vpc.id, state: "associating" } as const;
    cx.tx.insert(securityGroupVpcAssociations, row);
    cx.later("security-group-associated", { id }, settlingMs);
    return { State: row.state };
  },
);

const disassociateSecurityGroupVpc = change(
  "DisassociateSecurityGroupVpc",
  { honours: ["GroupId", "VpcId"], access: { resources: { "security-group": "GroupId", vpc: "VpcId" } } },
  (input, cx) => {
    const group = cx.find(securityGroups, input.GroupId);
    const vpc = cx.find(vpcs, input.VpcId);
    const id = `${group.id}/${vpc.id}`;
    if (!cx.tx.get(securityGroupVpcAssociations, id))
      throw fault("InvalidParameterValue", `The security group '${group.id}' is not associated with '${vpc.id}'.`);
    const user = cx.tx.by(networkInterfaces, "group", group.id).find(({ vpcId }) => vpcId === vpc.id);
    if (user)
      throw fault("DependencyViolation", `The security group '${group.id}' is in use by '${user.id}' in '${vpc.id}'.`);
    cx.tx.update(securityGroupVpcAssociations, id, { state: "disassociating" });
    cx.later("security-group-disassociated", { id }, settlingMs);
    return { State: "disassociating" as const };
  },
);

const describeSecurityGroupVpcAssociations = describes("DescribeSecurityGroupVpcAssociations", {
  table: securityGroupVpcAssociations,
  result: "SecurityGroupVpcAssociations",
  view: (row, reader) => ({
    GroupId: row.groupId,
    VpcId: row.vpcId,
    VpcOwnerId: reader.get(vpcs, row.vpcId)?.account,
    State: row.state,
    GroupOwnerId: row.account,
  }),
  filters: {
    "group-id": (row) => row.groupId,
    "group-owner-id": (row) => row.account,
    state: (row) => row.state,
    "vpc-id": (row) => row.vpcId,
    "vpc-owner-id": (row, reader) => reader.get(vpcs, row.vpcId)?.account,
  },
  indexed: { "group-id": "group", "vpc-id": "vpc" },
});

const validateSecurityGroupQuotas = read(
  "ValidateSecurityGroupQuotasForInterface",
  { honours: ["SecurityGroupIds"] },
  (input, cx) => {
    const ids = input.SecurityGroupIds;
    if (ids.length === 0) throw fault("MissingParameter", "The request must contain the parameter SecurityGroupIds");
    if (new Set(ids).size < ids.length)
      throw fault("InvalidParameterValue", "Each security group ID must be specified only once");
    const limit = ruleLimit(cx);
    const fits = ids.every((id) => {
      const group = cx.find(securityGroups, id);
      return (["ingress", "egress"] as const).every((direction) => {
        const peers = rulesOfGroup(cx.read, group.id, direction).map(({ peer }) => peer);
        return Math.max(countRules(cx, peers, "IPv4"), countRules(cx, peers, "IPv6")) <= limit;
      });
    });
    return { Valid: fits && ids.length <= Math.min(cx.limit(groupsPerInterface), groupsPerInterface.max!) };
  },
);

/** Operations of the use of groups beyond their VPC. */
export const securityGroupAssociationOperations = [
  associateSecurityGroupVpc,
  disassociateSecurityGroupVpc,
  describeSecurityGroupVpcAssociations,
  validateSecurityGroupQuotas,
];

/** What follows an association and a disassociation after a while. */
export const securityGroupAssociationJobs = {
  "security-group-associated": (cx: ChangeContext, payload: JobPayload): void => {
    const row = waiting(cx, payload, "associating");
    if (row) cx.tx.update(securityGroupVpcAssociations, row.id, { state: "associated" });
  },
  "security-group-disassociated": (cx: ChangeContext, payload: JobPayload): void => {
    const row = waiting(cx, payload, "disassociating");
    if (row) cx.tx.remove(securityGroupVpcAssociations, row.id);
  },
};

function waiting(
  cx: ChangeContext,
  { id }: JobPayload,
  state: SecurityGroupVpcAssociation["state"],
): SecurityGroupVpcAssociation | undefined {
  const row = cx.tx.get(securityGroupVpcAssociations, String(id));
  return row?.state === state ? row : undefined;
}
