/** Security groups: creation, deletion, description. */
import { describe } from "../../core/describe.ts";
import type { Filters } from "../../core/describe.ts";
import type { ReadContext } from "../../core/context.ts";
import { arnOf } from "../../core/table.ts";
import { change, read } from "./api.ts";
import { requireDefaultVpc } from "./default-vpc-lookup.ts";
import { fault } from "./faults.ts";
import { checkIdsAlone } from "./list.ts";
import { createGroup } from "./security-group-creation.ts";
import { groupInDefaultVpc, namedGroup } from "./security-group-lookup.ts";
import { allowed, isDescription } from "./security-group-permission.ts";
import { hasPortNumbers, rulesOfGroup, viewSecurityGroup } from "./security-group-view.ts";
import { groupKey, securityGroupVpcAssociations, securityGroups } from "./tables/security-group.ts";
import type { SecurityGroup, SecurityGroupRule } from "./tables/security-group.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";

const createSecurityGroup = change(
  "CreateSecurityGroup",
  { honours: ["GroupName", "Description", "VpcId", "TagSpecifications"], access: { resources: { vpc: "VpcId" } } },
  (input, cx) => {
    const vpc = input.VpcId ? cx.find(vpcs, input.VpcId) : requireDefaultVpc(cx);
    const name = checkName(input.GroupName);
    const description = checkGroupDescription(input.Description);
    if (cx.tx.countBy(securityGroups, "name", groupKey(vpc.id, name)) > 0)
      throw fault("InvalidGroup.Duplicate", `The security group '${name}' already exists for VPC '${vpc.id}'`);
    const tags = tagsOf(input.TagSpecifications, "security-group");
    const group = createGroup(cx, vpc, { name, description, tags });
    return { GroupId: group.id, Tags: tagSet(tags), SecurityGroupArn: arnOf(securityGroups, group) };
  },
);

const deleteSecurityGroup = change(
  "DeleteSecurityGroup",
  { honours: ["GroupId", "GroupName"], access: { resources: { "security-group": "GroupId" } } },
  (input, cx) => {
    const group = namedGroup(cx, input);
    if (group.isDefault)
      throw fault("CannotDelete", `the specified group: "${group.id}" name: "default" cannot be deleted by a user`);
    cx.tx.remove(securityGroups, group.id);
    return { Return: true, GroupId: group.id };
  },
);

const describeSecurityGroups = read(
  "DescribeSecurityGroups",
  { honours: ["GroupIds", "GroupNames", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const byName = (input.GroupNames ?? []).map((name) => groupInDefaultVpc(cx, name).id);
    const ids = [...new Set([...(input.GroupIds ?? []), ...byName])];
    checkIdsAlone("groupIds", ids, input.MaxResults);
    const page = describe(cx, {
      table: securityGroups,
      ids,
      where: input.Filters,
      filters,
      indexed: { "vpc-id": "vpc" },
      max: input.MaxResults,
      token: input.NextToken,
    });
    const SecurityGroups = page.rows.map((row) => viewSecurityGroup(row, cx.read));
    return { SecurityGroups, NextToken: page.nextToken };
  },
);

const getSecurityGroupsForVpc = read(
  "GetSecurityGroupsForVpc",
  { honours: ["VpcId", "Filters", "MaxResults", "NextToken"], access: { resources: { vpc: "VpcId" } } },
  (input, cx) => {
    const ids = groupsForVpc(cx, cx.find(vpcs, input.VpcId).id);
    if (ids.length === 0) return { SecurityGroupForVpcs: [] };
    const page = describe(cx, {
      table: securityGroups,
      ids,
      where: input.Filters,
      filters: { ...ownFilters, "primary-vpc-id": (row) => row.vpcId },
      max: input.MaxResults,
      token: input.NextToken,
    });
    const SecurityGroupForVpcs = page.rows.map((row) => ({
      Description: row.description,
      GroupName: row.name,
      OwnerId: row.account,
      GroupId: row.id,
      Tags: tagSet(row.tags),
      PrimaryVpcId: row.vpcId,
    }));
    return { SecurityGroupForVpcs, NextToken: page.nextToken };
  },
);

/** Operations of security groups; those of their rules stand in files of their own. */
export const securityGroupOperations = [
  createSecurityGroup,
  deleteSecurityGroup,
  describeSecurityGroups,
  getSecurityGroupsForVpc,
];

function groupsForVpc(cx: ReadContext, vpcId: string): string[] {
  const own = cx.read.by(securityGroups, "vpc", vpcId).map(({ id }) => id);
  const associated = cx.read
    .by(securityGroupVpcAssociations, "vpc", vpcId)
    .filter(({ state, account }) => state === "associated" && account === cx.account)
    .map(({ groupId }) => groupId);
  const place = (id: string): number => cx.read.order(securityGroups, id)!;
  return [...own, ...associated].toSorted((a, b) => place(a) - place(b));
}

function checkName(given: string): string {
  const name = given.trimEnd();
  if (name === "") throw fault("MissingParameter", "The request must contain the parameter GroupName");
  if (/^sg-/i.test(name))
    throw fault(
      "InvalidParameterValue",
      `Value (${given}) for parameter GroupName is invalid. Group names may not be in the format sg-*.`,
    );
  if (!isDescription(name))
    throw fault("InvalidParameterValue", `Value (${given}) for parameter GroupName is invalid. ${allowed("names")}`);
  if (name.toLowerCase() === "default")
    throw fault("InvalidGroup.Reserved", `The security group '${name}' is reserved`);
  return name;
}

function checkGroupDescription(given: string): string {
  const description = given.trimEnd();
  if (description === "") throw fault("MissingParameter", "The request must contain the parameter GroupDescription");
  if (!isDescription(description))
    throw fault(
      "InvalidParameterValue",
      `Value (${given}) for parameter GroupDescription is invalid. ${allowed("descriptions")}`,
    );
  return description;
}

const ownFilters: Filters<SecurityGroup> = {
  "group-id": (row) => row.id,
  "group-name": (row) => row.name,
  "owner-id": (row) => row.account,
  description: (row) => row.description,
};

const filters: Filters<SecurityGroup> = {
  ...ownFilters,
  "vpc-id": (row) => row.vpcId,
  ...ruleFilters("ip-permission", "ingress"),
  ...ruleFilters("egress.ip-permission", "egress"),
};

function ruleFilters(prefix: string, direction: "ingress" | "egress"): Filters<SecurityGroup> {
  type Value = (rule: SecurityGroupRule) => string | number | undefined;
  const ofRules = (name: string, value: Value): Filters<SecurityGroup> => ({
    [`${prefix}.${name}`]: (row, reader) => rulesOfGroup(reader, row.id, direction).map(value),
  });
  return {
    ...ofRules("cidr", ({ peer }) => (peer.kind === "ipv4" ? peer.cidr : undefined)),
    ...ofRules("ipv6-cidr", ({ peer }) => (peer.kind === "ipv6" ? peer.cidr : undefined)),
    ...ofRules("prefix-list-id", ({ peer }) => (peer.kind === "prefix-list" ? peer.id : undefined)),
    ...ofRules("group-id", ({ peer }) => (peer.kind === "group" ? peer.id : undefined)),
    ...ofRules("user-id", ({ peer }) => (peer.kind === "group" ? peer.account : undefined)),
    ...ofRules("protocol", ({ protocol }) => protocol),
    ...ofRules("from-port", ({ protocol, fromPort }) => (hasPortNumbers(protocol) ? fromPort : undefined)),
    ...ofRules("to-port", ({ protocol, toPort }) => (hasPortNumbers(protocol) ? toPort : undefined)),
    [`${prefix}.group-name`]: (row, reader) =>
      rulesOfGroup(reader, row.id, direction).map(({ peer }) =>
        peer.kind === "group" ? reader.get(securityGroups, peer.id)?.name : undefined,
      ),
  };
}
