/** SCN-024 Flow logs tell a connectivity fault: a group that lets nothing in, then an ACL that cuts the replies. */
import assert from "node:assert/strict";
import { bucket, flowLog, recorded } from "./flow-logs.ts";
import type { Network } from "./network.ts";
import { aclAt, aclEntry, group, instance, listed, subnet, tcpFrom, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { hangs, hears } from "./talk.ts";
import { webUserData } from "./web.ts";

const clients = "10.24.1.0/24";
const rule = { GroupId: "$servers", IpPermissions: [tcpFrom(clients, 80)] };
const mended: Step = { call: "AuthorizeSecurityGroupIngress", input: rule };
const broken: Step = { call: "RevokeSecurityGroupIngress", input: rule };
const repliesCut = aclEntry("acl", true, 50, "deny", clients, [1024, 65535]);
const repliesBack: Step = {
  call: "DeleteNetworkAclEntry",
  input: { NetworkAclId: "$acl", RuleNumber: 50, Egress: true },
};

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-024",
  title: "Flow-log analysis: connectivity fault",
  build: [
    ...vpcWithGateway("fault", "10.24.0.0/16"),
    ...subnet("client-room", clients, "eu-west-1a"),
    ...subnet("server-room", "10.24.2.0/24", "eu-west-1b"),
    ...aclAt("acl", "server-room"),
    aclEntry("acl", false, 100, "allow", "0.0.0.0/0"),
    aclEntry("acl", true, 100, "allow", "0.0.0.0/0"),
    ...group("clients"),
    ...group("servers"),
    ...bucket("bucket", "vpc"),
    flowLog("log", "vpc"),
    ...instance("client", "client-room", "clients"),
    ...instance("server", "server-room", "servers", false, { UserData: webUserData("server", 80) }),
  ],
  read: [
    listed("DescribeNetworkInterfaces", "NetworkInterfaces", 2),
    { call: "DescribeFlowLogs", input: { FlowLogIds: ["$log"] }, list: "FlowLogs", count: 1 },
  ],
  async prove(network) {
    await network.fails("$client", "$server", "tcp/80", "SG_HAS_NO_RULES");
    await network.change(mended);
    await network.arrives("$client", "$server", "tcp/80");
  },
  async disprove(network) {
    await network.without(
      repliesCut,
      () => network.fails("$client", "$server", "tcp/80", "SUBNET_ACL_RESTRICTION", "reply"),
      repliesBack,
    );
    await network.without(broken, () => network.fails("$client", "$server", "tcp/80", "SG_HAS_NO_RULES"), mended);
  },
  async packets(network) {
    const [client, server] = [network.at("client"), network.at("server")];
    const [from, to] = [network.name("client-ip"), network.name("server-ip")];
    await server.listens(80);
    await hangs(client, to, 80, "--local-port 40001");
    await network.change(mended);
    assert.equal(await client.does(`curl -sS -m 5 --local-port 40002 http://${to}/`), `server sees ${from}`);
    await network.without(repliesCut, () => hangs(client, to, 80, "--local-port 40003"), repliesBack);
    await hears(client, to, 80, `server sees ${from}`);
    const records = await recorded(network, ["log"]);
    const said = (port: number): string[] =>
      records.lines(
        `SELECT DISTINCT flow_direction, action FROM flow_logs
         WHERE interface_id = ? AND ? IN (srcport, dstport) ORDER BY flow_direction DESC`,
        network.name("server-eni"),
        port,
      );
    assert.deepEqual(said(40_001), ["ingress REJECT"], "the group lets nothing in");
    assert.deepEqual(said(40_002), ["ingress ACCEPT", "egress ACCEPT"], "mended");
    assert.deepEqual(said(40_003), ["ingress ACCEPT", "egress REJECT"], "the ACL cuts the replies alone");
    atClient(network, records);
    records.close();
  },
};

/** The client's own interface accepts all that it sends, and sees the replies that come. */
function atClient(network: Network, records: Awaited<ReturnType<typeof recorded>>): void {
  const sql = `SELECT DISTINCT max(srcport, dstport) AS port, flow_direction, action FROM flow_logs
    WHERE interface_id = ? AND max(srcport, dstport) BETWEEN 40001 AND 40003 ORDER BY port, flow_direction`;
  assert.deepEqual(records.lines(sql, network.name("client-eni")), [
    "40001 egress ACCEPT",
    "40002 egress ACCEPT",
    "40002 ingress ACCEPT",
    "40003 egress ACCEPT",
  ]);
}

if (import.meta.main) await runAlone(scenario);
