/** SCN-020 Security group and network ACL for a web tier, and flow logs that tell what they refuse. */
import assert from "node:assert/strict";
import { bucket, flowLog, recorded } from "./flow-logs.ts";
import type { Network } from "./network.ts";
import {
  aclAt,
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
import { hangs, hears, letsIn, together } from "./talk.ts";
import { serve, webUserData } from "./web.ts";

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
    ...aclAt("acl", "web"),
    aclEntry("acl", false, 100, "allow", "0.0.0.0/0"),
    aclEntry("acl", true, 50, "deny", badRange),
    aclEntry("acl", true, 100, "allow", "0.0.0.0/0", [443, 443]),
    aclEntry("acl", true, 110, "allow", "0.0.0.0/0", [1024, 65535]),
    ...bucket("bucket", "vpc"),
    flowLog("log", "vpc"),
    ...instance("web-server", "web", "web-group", true, { UserData: webUserData("web", 22, 80, 443) }),
    ...instance("bastion", "admin", "bastion-group", true, { UserData: webUserData("bastion", 22) }),
  ],
  read: [
    { call: "DescribeFlowLogs", input: { FlowLogIds: ["$log"] }, list: "FlowLogs", count: 1 },
    listed("DescribeNetworkAcls", "NetworkAcls", 2),
    listed("DescribeSecurityGroups", "SecurityGroups", 3),
  ],
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
  async packets(network) {
    const [web, bastion] = [network.at("web-server"), network.at("bastion")];
    const customer = await network.host("scn-020-customer", "203.0.113.20");
    const administrator = await network.host("scn-020-administrator", "198.51.100.7");
    const bad = await network.host("scn-020-bad", badHost);
    await together(letsIn(web), letsIn(bastion), serve(bad, 443), serve(customer, 443));
    const [webPublic, webPrivate] = [network.name("web-server-public"), network.name("web-server-ip")];
    await together(
      hears(customer, webPublic, 443, "web sees 203.0.113.20"),
      hears(customer, webPublic, 80, "web sees 203.0.113.20"),
      hears(administrator, network.name("bastion-public"), 22, "bastion sees 198.51.100.7"),
      hears(bastion, webPrivate, 22, `web sees ${network.name("bastion-ip")}`),
      hears(web, "203.0.113.20", 443, `scn-020-customer sees ${webPublic}`),
      hangs(customer, webPublic, 22),
      hangs(customer, network.name("bastion-public"), 22),
      hangs(web, badHost, 443),
    );
    await network.proven("$web-server", badHost, "tcp/443");
    await network.without(
      { call: "DeleteNetworkAclEntry", input: entry(50, true) },
      () => hears(web, badHost, 443, `scn-020-bad sees ${webPublic}`),
      aclEntry("acl", true, 50, "deny", badRange),
    );
    await hangs(web, badHost, 443, "--local-port 40020");
    await network.without(
      { call: "DeleteNetworkAclEntry", input: entry(110, true) },
      async () => {
        const seen = await network.watch("web-server-eni", "tcp port 443 and host 203.0.113.20");
        await hangs(customer, webPublic, 443);
        const packets = await seen.packets();
        assert(packets.length >= 2, "the request arrives at the web server, and its answer sets out");
      },
      aclEntry("acl", true, 110, "allow", "0.0.0.0/0", [1024, 65535]),
    );
    await hears(customer, webPublic, 443, "web sees 203.0.113.20");
    await tells(network);
  },
};

/** What flow logs say: the bad range is refused by the ACL on its way out, SSH by the group. */
async function tells(network: Network): Promise<void> {
  const records = await recorded(network, ["log"]);
  const [web, privately] = [network.name("web-server-eni"), network.name("web-server-ip")];
  const rejected = `SELECT DISTINCT flow_direction, srcaddr, dstaddr, dstport FROM flow_logs
    WHERE interface_id = ? AND action = 'REJECT' AND dstport < 1024 ORDER BY dstport`;
  assert.deepEqual(records.lines(rejected, web), [
    `ingress 203.0.113.20 ${privately} 22`,
    `egress ${privately} ${badHost} 443`,
  ]);
  const actions = `SELECT DISTINCT action FROM flow_logs WHERE interface_id = ? AND flow_direction = ? AND dstaddr = ?
    AND CASE WHEN ? THEN srcport = ? ELSE srcport <> ? END ORDER BY action`;
  const toBad = (isLast: number) => records.lines(actions, web, "egress", badHost, isLast, 40_020, 40_020);
  assert.deepEqual(toBad(1), ["REJECT"]);
  assert.deepEqual(toBad(0), ["ACCEPT", "REJECT"], "without its entry the ACL let it through");
  const replies = `SELECT DISTINCT action FROM flow_logs
    WHERE interface_id = ? AND flow_direction = 'egress' AND srcport = 443 AND dstaddr = '203.0.113.20'
    ORDER BY action`;
  assert.deepEqual(records.lines(replies, web), ["ACCEPT", "REJECT"], "without ephemeral ports the replies die");
  const ssh = "SELECT DISTINCT srcaddr FROM flow_logs WHERE dstport = 22 AND action = 'ACCEPT' AND interface_id = ?";
  assert.deepEqual(records.lines(ssh, web), [network.name("bastion-ip")]);
  records.close();
}

if (import.meta.main) await runAlone(scenario);
