/**
 * SCN-020 Security group and network ACL for a web tier. Its flow logs come with the data plane; traces stand for them
 * here.
 */
import {
  aclEntry,
  defaultRoute,
  group,
  instance,
  listed,
  subnet,
  tcpFrom,
  tcpFromGroup,
  vpcWithGateway,
} from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";

const badRange = "203.0.113.128/25";
const badHost = "203.0.113.200";
const entry = (number: number, egress: boolean) => ({ NetworkAclId: "$acl", RuleNumber: number, Egress: egress });

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-020",
  title: "SG plus NACL for a web tier",
  build: [
    ...vpcWithGateway("filtered-web", "10.20.0.0/16"),
    ...subnet("web", "10.20.0.0/24", "eu-west-1a"),
    ...subnet("admin", "10.20.1.0/24", "eu-west-1a"),
    defaultRoute("web", { GatewayId: "$igw" }),
    defaultRoute("admin", { GatewayId: "$igw" }),
    ...group("bastion-group", tcpFrom("198.51.100.7/32", 22)),
    ...group("web-group", tcpFrom("0.0.0.0/0", 80), tcpFrom("0.0.0.0/0", 443), tcpFromGroup("bastion-group", 22)),
    { call: "CreateNetworkAcl", input: { VpcId: "$vpc" }, keep: { acl: "NetworkAcl.NetworkAclId" } },
    aclEntry("acl", false, 100, "allow", "0.0.0.0/0"),
    aclEntry("acl", true, 50, "deny", badRange),
    aclEntry("acl", true, 100, "allow", "0.0.0.0/0", [443, 443]),
    aclEntry("acl", true, 110, "allow", "0.0.0.0/0", [1024, 65535]),
    {
      call: "DescribeNetworkAcls",
      input: { Filters: [{ Name: "association.subnet-id", Values: ["$web"] }] },
      keep: { "old-association": "NetworkAcls.0.Associations.0.NetworkAclAssociationId" },
    },
    {
      call: "ReplaceNetworkAclAssociation",
      input: { AssociationId: "$old-association", NetworkAclId: "$acl" },
      keep: { "acl-association": "NewAssociationId" },
    },
    ...instance("web-server", "web", "web-group", true),
    ...instance("bastion", "admin", "bastion-group", true),
  ],
  read: [listed("DescribeNetworkAcls", "NetworkAcls", 2), listed("DescribeSecurityGroups", "SecurityGroups", 3)],
  async prove(network) {
    await network.arrives("internet", "$web-server", "tcp/443");
    await network.arrives("internet", "$web-server", "tcp/80");
    await network.arrives("198.51.100.7", "$bastion", "tcp/22");
    await network.arrives("$bastion", "$web-server", "tcp/22");
    await network.fails("internet", "$web-server", "tcp/22", "ENI_SG_RULES_MISMATCH");
    await network.fails("internet", "$bastion", "tcp/22", "ENI_SG_RULES_MISMATCH");
    await network.arrives("$web-server", "internet", "tcp/443");
    await network.fails("$web-server", badHost, "tcp/443", "SUBNET_ACL_RESTRICTION");
  },
  async disprove(network) {
    await network.without(
      { call: "DeleteNetworkAclEntry", input: entry(50, true) },
      () => network.arrives("$web-server", badHost, "tcp/443"),
      aclEntry("acl", true, 50, "deny", badRange),
    );
    await network.without(
      { call: "DeleteNetworkAclEntry", input: entry(110, true) },
      () => network.fails("internet", "$web-server", "tcp/443", "SUBNET_ACL_RESTRICTION", "reply"),
      aclEntry("acl", true, 110, "allow", "0.0.0.0/0", [1024, 65535]),
    );
  },
};

if (import.meta.main) await runAlone(scenario);
