/** SCN-026 Flow logs tell a scan and a beacon from what ordinary clients do. */
import assert from "node:assert/strict";
import { bucket, flowLog, recorded } from "./flow-logs.ts";
import { defaultRoute, group, instance, listed, subnet, tcpFrom, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { gets, hears, together } from "./talk.ts";
import { serve, webUserData } from "./web.ts";

const scanner = "203.0.113.66";
const customer = "203.0.113.26";
const controller = "198.51.100.66";
const updates = "198.51.100.26";
const lastPort = 120;

/** Begins a connection to each port and drops it. */
const scan = (target: string): string => `python3 - <<'END'
import socket, time
for port in range(1, ${lastPort + 1}):
    probe = socket.socket()
    probe.setblocking(False)
    probe.connect_ex(("${target}", port))
    time.sleep(0.002)
    probe.close()
END`;

/** Who had many ports refused. */
const scans = `SELECT pkt_srcaddr FROM flow_logs WHERE action = 'REJECT' AND flow_direction = 'ingress'
  GROUP BY pkt_srcaddr HAVING count(DISTINCT dstport) >= 20`;

/** Who opened many connections to one place that are all alike. */
const beacons = `SELECT instance_id, dstaddr, dstport FROM (
    SELECT instance_id, dstaddr, dstport, srcport, sum(bytes) AS bytes, max(tcp_flags) AS flags FROM flow_logs
    WHERE action = 'ACCEPT' AND flow_direction = 'egress' GROUP BY instance_id, dstaddr, dstport, srcport)
  WHERE flags & 18 = 2 GROUP BY instance_id, dstaddr, dstport HAVING count(*) >= 8 AND max(bytes) - min(bytes) < 120`;

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-026",
  title: "Flow-log analysis: malicious pattern",
  build: [
    ...vpcWithGateway("pattern", "10.26.0.0/16"),
    ...subnet("web", "10.26.1.0/24", "eu-west-1a"),
    defaultRoute("web", { GatewayId: "$igw" }),
    ...group("web-group", tcpFrom("0.0.0.0/0", 80)),
    ...group("closed-group"),
    ...bucket("bucket", "vpc"),
    flowLog("log", "vpc"),
    ...instance("server", "web", "web-group", true, { UserData: webUserData("server", 80) }),
    ...instance("infected", "web", "closed-group", true),
  ],
  read: [listed("DescribeNetworkInterfaces", "NetworkInterfaces", 2)],
  async prove(network) {
    await network.arrives("internet", "$server", "tcp/80");
    await network.arrives("$infected", controller, "tcp/8443");
  },
  async disprove(network) {
    await network.fails("internet", "$server", "tcp/79", "ENI_SG_RULES_MISMATCH");
  },
  async packets(network) {
    const [server, infected] = [network.at("server"), network.at("infected")];
    const attacker = await network.host("scn-026-scanner", scanner);
    const visitor = await network.host("scn-026-customer", customer);
    const control = await network.host("scn-026-control", controller);
    const mirror = await network.host("scn-026-updates", updates);
    await together(server.listens(80), serve(control, 8443), serve(mirror, 443));
    const target = network.name("server-public");
    await together(
      attacker.does(scan(target)),
      hears(visitor, target, 80, `server sees ${customer}`),
      gets(visitor, target, 80, "--local-port 40026"),
      infected.does(`for n in 1 2 3 4 5 6 7 8 9 10; do curl -sS -m 5 http://${controller}:8443/; sleep 0.1; done`),
      infected.does(`for n in 100 9000 70000; do curl -sS -m 5 -o /dev/null http://${updates}:443/bytes/$n; done`),
    );
    const records = await recorded(network, ["log"]);
    assert.deepEqual(records.lines(scans), [scanner], "the scan, and no ordinary client");
    assert.deepEqual(records.lines(beacons), [`${network.name("infected")} ${controller} 8443`]);
    const refused = "SELECT count(DISTINCT dstport) FROM flow_logs WHERE action = 'REJECT' AND pkt_srcaddr = ?";
    assert.deepEqual(records.lines(refused, scanner), [String(lastPort - 1)], "all of its ports but the open one");
    assert.deepEqual(records.lines(refused, customer), ["0"]);
    const heard = "SELECT DISTINCT action FROM flow_logs WHERE pkt_srcaddr = ?";
    assert.deepEqual(records.lines(heard, customer), ["ACCEPT"], "an ordinary client is there, and not listed");
    records.close();
  },
};

if (import.meta.main) await runAlone(scenario);
