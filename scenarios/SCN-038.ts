/** SCN-038 Public web, administration from one address, bad addresses barred: a group lets in, an ACL denies out. */
import assert from "node:assert/strict";
import { aclEntry, defaultRoute, group, instance, listed, subnet, tcpFrom, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { serve, webUserData } from "./web.ts";

const administrator = "198.51.100.10";
const badHost = "192.0.2.66";
const sshFrom = (cidr: string) => ({ GroupId: "$web-group", IpPermissions: [tcpFrom(cidr, 22)] });

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-038",
  title: "Exam: public web, admin SSH, block bad egress",
  build: [
    ...vpcWithGateway("exam", "10.38.0.0/16"),
    ...subnet("web", "10.38.0.0/24", "eu-west-1a"),
    defaultRoute("web", { GatewayId: "$igw" }),
    ...group("web-group", tcpFrom("0.0.0.0/0", 443), tcpFrom(`${administrator}/32`, 22)),
    {
      call: "DescribeNetworkAcls",
      input: { Filters: [{ Name: "association.subnet-id", Values: ["$web"] }] },
      keep: { acl: "NetworkAcls.0.NetworkAclId" },
    },
    aclEntry("acl", true, 50, "deny", `${badHost}/32`),
    ...instance("web-server", "web", "web-group", true, { UserData: webUserData("web", 22, 443) }),
  ],
  read: [listed("DescribeNetworkAcls", "NetworkAcls", 1), listed("DescribeSecurityGroups", "SecurityGroups", 2)],
  async prove(network) {
    await network.arrives("internet", "$web-server", "tcp/443");
    await network.arrives(administrator, "$web-server", "tcp/22");
    await network.fails("internet", "$web-server", "tcp/22", "ENI_SG_RULES_MISMATCH");
    await network.arrives("$web-server", "internet", "tcp/443");
    const barred = await network.fails("$web-server", badHost, "tcp/443", "SUBNET_ACL_RESTRICTION");
    assert.match(barred.sentence, /rule 50/);
  },
  async disprove(network) {
    await network.without(
      { call: "AuthorizeSecurityGroupIngress", input: sshFrom("0.0.0.0/0") },
      () => network.arrives("internet", "$web-server", "tcp/22"),
      { call: "RevokeSecurityGroupIngress", input: sshFrom("0.0.0.0/0") },
    );
    await network.without(
      { call: "DeleteNetworkAclEntry", input: { NetworkAclId: "$acl", RuleNumber: 50, Egress: true } },
      () => network.arrives("$web-server", badHost, "tcp/443"),
      aclEntry("acl", true, 50, "deny", `${badHost}/32`),
    );
  },
  async packets(network) {
    const web = network.at("web-server");
    const customer = await network.host("scn-038-customer", "203.0.113.38");
    const manager = await network.host("scn-038-manager", administrator);
    const bad = await network.host("scn-038-bad", badHost);
    await together(web.listens(443), serve(customer, 443), serve(bad, 443));
    const address = network.name("web-server-public");
    const open = (): Promise<void> => hears(customer, address, 22, "web sees 203.0.113.38");
    const unbarred = (): Promise<void> => hears(web, badHost, 443, `scn-038-bad sees ${address}`);
    const asWanted = (): Promise<void> =>
      together(
        hears(customer, address, 443, "web sees 203.0.113.38"),
        hears(manager, address, 22, `web sees ${administrator}`),
        hears(web, "203.0.113.38", 443, `scn-038-customer sees ${address}`),
        hangs(customer, address, 22),
        hangs(web, badHost, 443),
      );
    await asWanted();
    await network.proven("$web-server", badHost, "tcp/443");
    const [everyone, rule] = [sshFrom("0.0.0.0/0"), { NetworkAclId: "$acl", RuleNumber: 50, Egress: true }];
    await network.without({ call: "AuthorizeSecurityGroupIngress", input: everyone }, open, {
      call: "RevokeSecurityGroupIngress",
      input: everyone,
    });
    await network.without(
      { call: "DeleteNetworkAclEntry", input: rule },
      unbarred,
      aclEntry("acl", true, 50, "deny", `${badHost}/32`),
    );
    await asWanted();
  },
};

if (import.meta.main) await runAlone(scenario);
