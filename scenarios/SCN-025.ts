/** SCN-025 Flow logs audit groups and ACLs: what is probed on a matrix of ports is recorded as it was configured. */
import assert from "node:assert/strict";
import { bucket, flowLog, recorded } from "./flow-logs.ts";
import type { Network } from "./network.ts";
import { aclAt, aclEntry, group, instance, listed, subnet, tcpFrom, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { webUserData } from "./web.ts";

const ports = [22, 80, 443, 5432, 8080];
const rooms = { admin: "10.25.1.0/24", app: "10.25.2.0/24" } as const;
type Sender = keyof typeof rooms;

/** What the group admits of these, and the ACL does not deny. */
const allowed: Readonly<Record<Sender, readonly number[]>> = { admin: [22, 80, 443], app: [80, 5432] };
/** The same after the change. */
const changed: Readonly<Record<Sender, readonly number[]>> = { admin: [22, 443, 8080], app: [5432] };
const group443 = [rooms.admin, rooms.app].map((room) => tcpFrom(room, 443));

const edit = (call: string, ...rules: readonly object[]): Step => ({
  call: `${call}SecurityGroupIngress`,
  input: { GroupId: "$servers", IpPermissions: rules },
});
const web = [rooms.admin, rooms.app].map((room) => tcpFrom(room, 80));
const close80 = edit("Revoke", ...web);
const open80 = edit("Authorize", ...web);
const open8080 = edit("Authorize", tcpFrom(rooms.admin, 8080));
const close8080 = edit("Revoke", tcpFrom(rooms.admin, 8080));

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-025",
  title: "Flow-log analysis: SG/NACL audit",
  build: [
    ...vpcWithGateway("audit", "10.25.0.0/16"),
    ...subnet("admin-room", rooms.admin, "eu-west-1a"),
    ...subnet("app-room", rooms.app, "eu-west-1a"),
    ...subnet("server-room", "10.25.3.0/24", "eu-west-1b"),
    ...aclAt("acl", "server-room"),
    aclEntry("acl", false, 90, "deny", rooms.app, [443, 443]),
    aclEntry("acl", false, 100, "allow", "0.0.0.0/0"),
    aclEntry("acl", true, 100, "allow", "0.0.0.0/0"),
    ...group("clients"),
    ...group("servers", tcpFrom(rooms.admin, 22), ...web, ...group443, tcpFrom(rooms.app, 5432)),
    ...bucket("bucket", "vpc"),
    flowLog("log", "server-room", { ResourceType: "Subnet" }),
    ...instance("admin", "admin-room", "clients"),
    ...instance("app", "app-room", "clients"),
    ...instance("server", "server-room", "servers", false, { UserData: webUserData("server", ...ports) }),
  ],
  read: [
    listed("DescribeNetworkInterfaces", "NetworkInterfaces", 3),
    {
      call: "DescribeFlowLogs",
      input: { Filter: [{ Name: "resource-id", Values: ["$server-room"] }] },
      list: "FlowLogs",
      count: 1,
    },
  ],
  prove: (network) => holds(network, allowed),
  async disprove(network) {
    await network.change(close80);
    await network.without(open8080, () => holds(network, changed), close8080);
    await network.change(open80);
    await holds(network, allowed);
  },
  async packets(network) {
    for (const port of ports) await network.at("server").listens(port);
    await probes(network, 41_000);
    await network.change(close80);
    await network.change(open8080);
    await probes(network, 42_000);
    const records = await recorded(network, ["log"]);
    const sql = `SELECT srcaddr, dstport, group_concat(DISTINCT action) FROM flow_logs
      WHERE interface_id = ? AND flow_direction = 'ingress' AND srcport BETWEEN ? AND ?
      GROUP BY srcaddr, dstport ORDER BY srcaddr, dstport`;
    const audited = (from: number) => records.lines(sql, network.name("server-eni"), from, from + 99);
    assert.deepEqual(audited(41_000), configured(network, allowed));
    assert.deepEqual(audited(42_000), configured(network, changed), "a rule's change flips new flows");
    const elsewhere = "SELECT DISTINCT subnet_id FROM flow_logs";
    assert.deepEqual(records.lines(elsewhere), [network.name("server-room")], "a subnet's flow log is of it alone");
    records.close();
  },
};

const senders = Object.keys(rooms) as Sender[];

/** Traces say what the matrix says. */
async function holds(network: Network, matrix: typeof allowed): Promise<void> {
  for (const sender of senders)
    for (const port of ports) {
      const { arrives, sentence } = await network.trace(`$${sender}`, "$server", `tcp/${port}`);
      assert.equal(arrives, matrix[sender].includes(port), sentence);
    }
}

/** Each sender tries each port, from ports of its own that begin behind a number. */
async function probes(network: Network, from: number): Promise<void> {
  const target = network.name("server-ip");
  const one = (port: number, at: number): string =>
    `curl -s -o /dev/null -m 1 --local-port ${from + at} http://${target}:${port}/ &`;
  const script = `${ports.map(one).join(" ")} wait`;
  await Promise.all(senders.map((sender) => network.at(sender).run(script)));
}

function configured(network: Network, matrix: typeof allowed): string[] {
  const rows = senders.flatMap((sender) => ports.map((port) => ({ from: network.name(`${sender}-ip`), sender, port })));
  return rows
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.port - b.port))
    .map(({ from, sender, port }) => `${from} ${port} ${matrix[sender].includes(port) ? "ACCEPT" : "REJECT"}`);
}

if (import.meta.main) await runAlone(scenario);
