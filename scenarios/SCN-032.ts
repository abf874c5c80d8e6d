/**
 * SCN-032 Mirror DB interfaces to an inspector: what clients and two databases say to each other is copied to an
 * appliance, which unwraps it and finds an injection. Other ports have no copies, and copies disturb nobody.
 */
import assert from "node:assert/strict";
import type { Guest } from "./guest.ts";
import type { Network } from "./network.ts";
import { everythingFrom, group, instance, listed, subnet, tcpFrom, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { hears } from "./talk.ts";
import { webUserData } from "./web.ts";

const block = "10.32.0.0/16";
const networks = { one: 4242, two: 4243 } as const;
const vxlan = { IpProtocol: "udp", FromPort: 4789, ToPort: 4789, IpRanges: [{ CidrIp: block }] };

const rule = (TrafficDirection: string, ports: object): Step => ({
  call: "CreateTrafficMirrorFilterRule",
  input: {
    TrafficMirrorFilterId: "$postgres",
    TrafficDirection,
    RuleNumber: 100,
    RuleAction: "accept",
    Protocol: 6,
    SourceCidrBlock: "0.0.0.0/0",
    DestinationCidrBlock: "0.0.0.0/0",
    ...ports,
  },
});
const ports = { FromPort: 5432, ToPort: 5432 };

const session = (name: keyof typeof networks): Step => ({
  call: "CreateTrafficMirrorSession",
  input: {
    NetworkInterfaceId: `$db-${name}-eni`,
    TrafficMirrorTargetId: "$inspection",
    TrafficMirrorFilterId: "$postgres",
    SessionNumber: 1,
    VirtualNetworkId: networks[name],
  },
  keep: { [`session-${name}`]: "TrafficMirrorSession.TrafficMirrorSessionId" },
});
const ended = (name: string): Step => ({
  call: "DeleteTrafficMirrorSession",
  input: { TrafficMirrorSessionId: `$session-${name}` },
});

const alerts = "/var/log/inspector.log";
/** Unwraps VXLAN, and writes a line for each segment of TCP that carries something. */
const inspector = `#!/bin/sh
cat >/run/inspector.py <<'END'
import socket
copies = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
copies.bind(("0.0.0.0", 4789))
log = open("${alerts}", "a")
while True:
    copy, (sender, _) = copies.recvfrom(65535)
    network, packet = int.from_bytes(copy[4:7], "big"), copy[22:]
    segment = packet[(packet[0] & 15) * 4:]
    words = segment[(segment[12] >> 4) * 4:]
    ports = [int.from_bytes(segment[at:at + 2], "big") for at in (0, 2)]
    found = "INJECTION" if b"' OR '1'='1" in words else "-"
    if words:
        print(sender, network, *ports, found, words, file=log, flush=True)
END
setsid python3 /run/inspector.py </dev/null >/dev/null 2>&1 &
`;

const query = "SELECT total FROM orders WHERE id = 7";
const injection = "SELECT * FROM users WHERE name = 'x' OR '1'='1'";

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-032",
  title: "Mirror DB ENIs to an inspector",
  build: [
    ...vpcWithGateway("mirrors", block),
    ...subnet("app-room", "10.32.1.0/24", "eu-west-1a"),
    ...subnet("db-room", "10.32.2.0/24", "eu-west-1b"),
    ...group("apps", everythingFrom(block)),
    ...group("databases", tcpFrom("10.32.1.0/24", 5432), tcpFrom("10.32.1.0/24", 8080)),
    ...group("inspectors", vxlan),
    ...instance("app", "app-room", "apps"),
    ...instance("db-one", "db-room", "databases", false, { UserData: webUserData("db-one", 5432, 8080) }),
    ...instance("db-two", "db-room", "databases", false, { UserData: webUserData("db-two", 5432) }),
    ...instance("inspector", "app-room", "inspectors", false, { UserData: inspector }),
    {
      call: "CreateTrafficMirrorTarget",
      input: { NetworkInterfaceId: "$inspector-eni" },
      keep: { inspection: "TrafficMirrorTarget.TrafficMirrorTargetId" },
    },
    {
      call: "CreateTrafficMirrorFilter",
      input: { Description: "postgres" },
      keep: { postgres: "TrafficMirrorFilter.TrafficMirrorFilterId" },
    },
    rule("ingress", { DestinationPortRange: ports }),
    rule("egress", { SourcePortRange: ports }),
    session("one"),
    session("two"),
  ],
  read: [
    listed("DescribeNetworkInterfaces", "NetworkInterfaces", 4),
    {
      call: "DescribeTrafficMirrorSessions",
      input: { Filters: [{ Name: "traffic-mirror-target-id", Values: ["$inspection"] }] },
      list: "TrafficMirrorSessions",
      count: 2,
    },
  ],
  async prove(network) {
    await network.arrives("$app", "$db-one", "tcp/5432");
    assert((await network.trace("$db-one", "$inspector", "udp/4789")).forward.hops.length > 0);
    await network.fails("$db-one", "$inspector", "tcp/5432", "ENI_SG_RULES_MISMATCH");
  },
  async packets(network) {
    const [app, one, two, watcher] = ["app", "db-one", "db-two", "inspector"].map((name) => network.at(name));
    await Promise.all([one!.listens(5432), one!.listens(8080), two!.listens(5432)]);
    await watcher!.until("ss -Hlnu 'sport = :4789' | grep -q .");
    await inspects(network, app!, watcher!);
    await network.change(ended("one"));
    const before = await watcher!.does(`wc -l <${alerts}`);
    await hears(app!, network.name("db-one-ip"), 5432, `db-one sees ${network.name("app-ip")}`);
    await asks(network, app!, "db-two", injection);
    await watcher!.until(`[ $(wc -l <${alerts}) -gt ${before} ]`);
    const since = await watcher!.does(`tail -n +${Number(before) + 1} ${alerts}`);
    assert(!since.includes(`${network.name("db-one-ip")} `), `the ended session copies: ${since}`);
    assert(since.includes(` ${networks.two} `), since);
    await network.change(session("one"));
    await inspects(network, app!, watcher!);
  },
};

/** Both databases are asked, and a port besides; the inspector sees what it should, and nothing else. */
async function inspects(network: Network, app: Guest, watcher: Guest): Promise<void> {
  await watcher.does(`: >${alerts}`);
  const copies = await network.watch("inspector-eni", "udp port 4789");
  await hears(app, network.name("db-one-ip"), 8080, `db-one sees ${network.name("app-ip")}`);
  await asks(network, app, "db-one", query);
  await asks(network, app, "db-two", injection);
  await watcher.until(`[ $(grep -c sees ${alerts}) -ge 2 ]`);
  const lines = (await watcher.does(`cat ${alerts}`)).split("\n");
  const of = (name: string) => lines.filter((line) => line.startsWith(`${network.name(`${name}-ip`)} `));
  const [ones, twos] = [of("db-one"), of("db-two")];
  assert.equal(ones.length + twos.length, lines.length);
  assert(ones.every((line) => line.includes(` ${networks.one} `)) && ones.some((line) => line.includes(query)));
  assert(twos.every((line) => line.includes(` ${networks.two} `)));
  assert(lines.every((line) => line.includes(" 5432 ")));
  assert(lines.filter((line) => line.includes(" INJECTION ")).every((line) => twos.includes(line)));
  assert(twos.some((line) => line.includes(" 5432 INJECTION ")));
  const seen = new Set((await copies.packets()).map((packet) => packet.readUIntBE(vniAt, 3)));
  assert.deepEqual(seen, new Set(Object.values(networks)));
}

/** Where VXLAN has its network identifier in a frame: after Ethernet, IPv4, UDP and its own flags. */
const vniAt = 14 + 20 + 8 + 4;

async function asks(network: Network, app: Guest, name: string, sql: string): Promise<void> {
  const words = sql.replaceAll("'", String.raw`'\''`);
  const page = await app.does(`curl -sS -m 10 -X GET --data-raw '${words}' http://${network.name(`${name}-ip`)}:5432/`);
  assert.equal(page, `${name} sees ${network.name("app-ip")}`);
}

if (import.meta.main) await runAlone(scenario);
