/** SCN-197 The record of a known exchange has the packets, bytes and times of a capture; some traffic has no record. */
import assert from "node:assert/strict";
import { bucket, defaultFields, flowLog, recorded } from "./flow-logs.ts";
import type { Records, Row } from "./flow-logs.ts";
import type { Guest } from "./guest.ts";
import type { Network } from "./network.ts";
import { everythingFrom, group, instance, listed, subnet, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { webUserData } from "./web.ts";

const block = "10.197.0.0/16";
const port = 40_197;
const closedPort = 40_198;
/** Records may come as late as the counts are fetched, in seconds. */
const lateSeconds = 6;

/** Answers each datagram at port 53 with itself. */
const nameServer = `${webUserData("server", 80)}
cat >/run/names.py <<'END'
import socket
names = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
names.bind(("0.0.0.0", 53))
while True:
    question, sender = names.recvfrom(512)
    names.sendto(question, sender)
END
setsid python3 /run/names.py </dev/null >/dev/null 2>&1 &
`;

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-197",
  title: "Flow-log record syntax",
  build: [
    ...vpcWithGateway("syntax", block),
    ...subnet("room", "10.197.1.0/24", "eu-west-1a"),
    ...group("hosts", everythingFrom(block)),
    ...bucket("bucket", "vpc"),
    ...instance("client", "room", "hosts"),
    ...instance("server", "room", "hosts", false, { UserData: nameServer }),
    flowLog("log", "client-eni", { ResourceType: "NetworkInterface", LogFormat: undefined }),
    flowLog("flags", "client-eni", {
      ResourceType: "NetworkInterface",
      LogFormat: "${srcport} ${dstport} ${tcp-flags}",
    }),
  ],
  read: [
    listed("DescribeNetworkInterfaces", "NetworkInterfaces", 2),
    {
      call: "DescribeFlowLogs",
      input: { Filter: [{ Name: "resource-id", Values: ["$client-eni"] }] },
      list: "FlowLogs",
      count: 2,
    },
  ],
  async prove(network) {
    await network.arrives("$client", "$server", "tcp/80");
    await network.arrives("$client", "$server", "udp/53");
  },
  async packets(network) {
    const [client, server] = [network.at("client"), network.at("server")];
    const [from, to] = [network.name("client-ip"), network.name("server-ip")];
    await server.listens(80);
    await server.until("ss -Hlnu 'sport = :53' | grep -q .");
    const capture = await network.watch("client-eni", `tcp port ${port}`);
    const begun = await network.now();
    const page = await client.does(`curl -sS -m 5 --local-port ${port} http://${to}/bytes/3000 | wc -c`);
    assert.equal(page, "3000");
    const frames = await capture.packets();
    const ended = await network.now();
    await client.run(`curl -sS -m 5 --local-port ${closedPort} http://${to}:81/`);
    await unlogged(client, to);
    const records = await recorded(network, ["log", "flags"]);
    for (const [source, destination, ports] of [
      [from, to, [port, 80]],
      [to, from, [80, port]],
    ] as const)
      described(network, records, { source, destination, ports, frames, begun, ended });
    flagged(network, records);
    leftOut(records, from, to);
    records.close();
  },
};

interface Exchange {
  readonly source: string;
  readonly destination: string;
  readonly ports: readonly [number, number];
  readonly frames: readonly Buffer[];
  /** Cloud time in milliseconds. */
  readonly begun: number;
  readonly ended: number;
}

/** The record of one direction has exactly what the capture saw. */
function described(network: Network, records: Records, exchange: Exchange): void {
  const { source, destination, ports, frames, begun, ended } = exchange;
  const columns = defaultFields.replaceAll("-", "_").split(" ");
  const sql = `SELECT ${columns.map((name) => `"${name}"`).join(", ")} FROM flow_logs
    WHERE log = ? AND srcaddr = ? AND dstaddr = ? AND srcport = ? AND dstport = ? ORDER BY start`;
  const rows = records.ask(sql, network.name("log"), source, destination, ...ports);
  assert.deepEqual(Object.keys(rows[0]!), columns);
  const packets = frames.filter((frame) => addressAt(frame, sourceAt) === source);
  const bytes = packets.reduce((sum, frame) => sum + frame.readUInt16BE(lengthAt), 0);
  const summed = (name: string): number => rows.reduce((sum, row) => sum + Number(row[name]), 0);
  assert.deepEqual([summed("packets"), summed("bytes")], [packets.length, bytes], "as captured");
  for (const row of rows) {
    const { start, end, packets: _packets, bytes: _bytes, ...fixed } = row as Row & Record<"start" | "end", number>;
    const ends = [network.name("client-eni"), source, destination, ...ports];
    assert.deepEqual(Object.values(fixed), [2, Number(network.account), ...ends, 6, "ACCEPT", "OK"]);
    assert(Math.floor(begun / 1_000) <= start && start <= end, `it began at ${start}`);
    assert(end <= Math.floor(ended / 1_000) + lateSeconds, `it ended at ${end}`);
  }
}

/** Where a frame has IPv4's total length and source. */
const [lengthAt, sourceAt] = [14 + 2, 14 + 12];
const addressAt = (frame: Buffer, at: number): string => [...frame.subarray(at, at + 4)].join(".");

/** SYN and FIN of both ends; what a closed port resets. */
function flagged(network: Network, records: Records): void {
  const sql = `SELECT srcport, tcp_flags FROM flow_logs WHERE log = ? AND ? IN (srcport, dstport)
    ORDER BY srcport DESC`;
  const seen = (at: number): string[] => {
    const flags = new Map<number, number>();
    for (const { srcport, tcp_flags } of records.ask(sql, network.name("flags"), at))
      flags.set(Number(srcport), (flags.get(Number(srcport)) ?? 0) | Number(tcp_flags));
    return [...flags].map(([from, bits]) => `${from} ${bits}`);
  };
  assert.deepEqual(seen(port), [`${port} 3`, "80 19"]);
  assert.deepEqual(seen(closedPort), [`${closedPort} 2`, "81 4"]);
}

/** Sends what is never logged, each to whoever answers or would, and a question to a name server of one's own. */
async function unlogged(client: Guest, server: string): Promise<void> {
  assert.notEqual(await client.does("getent ahosts s3.eu-west-1.amazonaws.com"), "", "Amazon's resolver answers");
  const lifetime = "x-aws-ec2-metadata-token-ttl-seconds: 60";
  const token = await client.does(`curl -sS -f -m 5 -X PUT -H '${lifetime}' http://169.254.169.254/latest/api/token`);
  assert.notEqual(token, "", "the metadata service answers");
  await client.does(`python3 - <<'END'
import socket
def say(target, port, own=0):
    talk = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    talk.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    talk.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    talk.bind(("", own))
    talk.settimeout(2)
    talk.sendto(bytes(300), (target, port))
    return talk
say("255.255.255.255", 67, 68)
say("10.197.1.1", 67, 68)
say("169.254.169.123", 123)
say("10.197.1.1", 33434)
assert say("${server}", 53, 40153).recv(512) == bytes(300)
END`);
  await client.run("ping -n -c 1 -W 1 10.197.1.1");
  await client.run("curl -s -m 1 http://169.254.169.250:1688/");
}

/** None of it is there; the question to the own server is. */
function leftOut(records: Records, from: string, to: string): void {
  const own = `SELECT DISTINCT srcaddr, dstaddr FROM flow_logs
    WHERE protocol = 17 AND srcport = 40153 AND dstport = 53 AND action = 'ACCEPT'`;
  assert.deepEqual(records.lines(own), [`${from} ${to}`]);
  const ends = `SELECT DISTINCT iif(srcaddr = ?, dstaddr, srcaddr) AS peer FROM flow_logs WHERE log_status = 'OK'`;
  assert.deepEqual(records.lines(ends, from), [to], "whom the interface has talked to, but for what is never logged");
}

if (import.meta.main) await runAlone(scenario);
