/** SCN-022 Analytics without any road to the internet: S3 by a gateway endpoint, Kinesis by an interface endpoint. */
import assert from "node:assert/strict";
import { bucket, flowLog, recorded } from "./flow-logs.ts";
import type { Network } from "./network.ts";
import { instance, tcpFrom } from "./parts.ts";
import { groupIn, room, vpc } from "./peering.ts";
import { endpointAddress, interfaceEndpoint } from "./private-link.ts";
import { region, runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import {
  addressesOf,
  allowing,
  asks,
  dnsNames,
  endpointPolicy,
  gatewayEndpoint,
  jsonRequest,
} from "./service-endpoints.ts";

const block = "10.22.0.0/16";
const stream = "clicks";
const publicName = `kinesis.${region}.amazonaws.com`;
/** curl's exit status when it has waited long enough. */
const timedOut = 28;

const https = { GroupId: "$doors", IpPermissions: [tcpFrom(block, 443)] };
const shut: Step = { call: "RevokeSecurityGroupIngress", input: https };
const opened: Step = { call: "AuthorizeSecurityGroupIngress", input: https };
const privateDns = (on: boolean): Step => ({
  call: "ModifyVpcEndpoint",
  input: { VpcEndpointId: "$kinesis", PrivateDnsEnabled: on },
});

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-022",
  title: "S3 gateway and Kinesis interface endpoints",
  build: [
    ...vpc("analytics", block),
    dnsNames("analytics"),
    ...room("analytics", "workers-room", "10.22.1.0/24"),
    ...groupIn("analytics", "workers"),
    ...groupIn("analytics", "doors", tcpFrom(block, 443)),
    ...bucket("bucket", "analytics"),
    { service: "kinesis", call: "CreateStream", input: { StreamName: stream, ShardCount: 1 } },
    flowLog("log", "analytics"),
    ...instance("worker", "workers-room", "workers"),
    ...gatewayEndpoint("s3", "analytics", "s3", "analytics-routes"),
    interfaceEndpoint("kinesis", "analytics", "workers-room", "doors", `com.amazonaws.${region}.kinesis-streams`),
    endpointAddress("kinesis-ip", "analytics"),
    privateDns(true),
  ],
  read: [
    { call: "DescribeVpcEndpoints", input: {}, list: "VpcEndpoints", count: 2 },
    { call: "DescribeNatGateways", input: {}, list: "NatGateways", count: 0 },
    { service: "kinesis", call: "ListStreams", input: {}, list: "StreamNames", count: 1 },
  ],
  async prove(network) {
    await network.arrives("$worker", network.name("s3-ip"), "tcp/443");
    await network.arrives("$worker", network.name("kinesis-ip"), "tcp/443");
    await network.fails("$worker", "internet", "tcp/443", "NO_ROUTE_TO_DESTINATION");
  },
  async disprove(network) {
    const door = network.name("kinesis-ip");
    await network.without(shut, () => network.fails("$worker", door, "tcp/443", "SG_HAS_NO_RULES"), opened);
    await network.arrives("$worker", door, "tcp/443");
  },
  async packets(network) {
    await works(network);
    await network.without(
      shut,
      async () => assert.equal((await put(network, "shut", 1.5)).exit, timedOut, "the group lets nothing in"),
      opened,
    );
    await network.without(
      endpointPolicy("s3", allowing("arn:aws:s3:::another-bucket", "arn:aws:s3:::another-bucket/*")),
      async () => {
        const { status, body } = await s3(network, "report.csv");
        assert.deepEqual([status, body.includes("AccessDenied")], [403, true], "the policy names another bucket");
      },
      endpointPolicy("s3"),
    );
    await network.without(privateDns(false), () => goesAstray(network), privateDns(true));
    await works(network);
    await leavesNoOther(network);
  },
};

function s3(network: Network, request: string) {
  const url = `https://s3.${region}.amazonaws.com/${network.name("bucket")}`;
  const [key, ...options] = request.split(" ").toReversed();
  return asks(network.at("worker"), network.account, "s3", `${options.toReversed().join(" ")} ${url}/${key}`);
}

function put(network: Network, word: string, seconds = 5) {
  const input = { StreamName: stream, Data: Buffer.from(word).toString("base64"), PartitionKey: "one" };
  const request = jsonRequest("kinesis", "Kinesis_20131202.PutRecord", "1.1", input);
  return asks(network.at("worker"), network.account, "kinesis", request, { seconds });
}

/** Objects and records go to and fro; the public name of Kinesis leads to the endpoint's interface. */
async function works(network: Network): Promise<void> {
  const worker = network.at("worker");
  await worker.does("head -c 200000 /dev/urandom >report.csv");
  assert.equal((await s3(network, "-T report.csv report.csv")).status, 200);
  assert.equal((await s3(network, "-o got.csv report.csv")).status, 200);
  await worker.does("cmp report.csv got.csv");
  assert.deepEqual(await addressesOf(worker, publicName), [network.name("kinesis-ip")]);
  const { status, body } = await put(network, "seen");
  assert.equal(status, 200, body);
  assert.match(body, /"SequenceNumber":"\d+"/);
  assert((await wordsIn(network)).includes("seen"), "what was put into the stream is in it");
}

/** Without private DNS the name means the public service, to which no road leads. */
async function goesAstray(network: Network): Promise<void> {
  const worker = network.at("worker");
  const [address = "", ...others] = await addressesOf(worker, publicName);
  assert.notEqual(address, network.name("kinesis-ip"));
  assert.match(address, /^198\.1[89]\./, "a public address");
  assert.deepEqual(others, []);
  const { exit, status } = await put(network, "astray", 1.5);
  assert.deepEqual([exit === 0, status], [false, 0]);
  assert(!(await wordsIn(network)).includes("astray"));
}

/** What is in the stream, as its owner reads it from outside. */
async function wordsIn(network: Network): Promise<string[]> {
  const from = { StreamName: stream, ShardId: "shardId-000000000000", ShardIteratorType: "TRIM_HORIZON" };
  const { ShardIterator } = (await network.answer({ service: "kinesis", call: "GetShardIterator", input: from })) as {
    ShardIterator: string;
  };
  const { Records } = (await network.answer({ service: "kinesis", call: "GetRecords", input: { ShardIterator } })) as {
    Records: { Data: Uint8Array }[];
  };
  return Records.map(({ Data }) => Buffer.from(Data).toString());
}

/** Every byte that left went to the gateway endpoint or inside the VPC: none by a NAT or an internet gateway. */
async function leavesNoOther(network: Network): Promise<void> {
  const records = await recorded(network, ["log"]);
  const ways = `SELECT DISTINCT traffic_path, dstaddr = ? AS to_kinesis, pkt_dst_is_public FROM (
      SELECT *, dstaddr NOT LIKE '10.22.%' AS pkt_dst_is_public FROM flow_logs)
    WHERE interface_id = ? AND flow_direction = 'egress' AND action = 'ACCEPT' ORDER BY traffic_path`;
  assert.deepEqual(records.lines(ways, network.name("kinesis-ip"), network.name("worker-eni")), [
    " 0 1",
    "1 1 0",
    "7 0 1",
  ]);
  const astray =
    "SELECT DISTINCT dstport, tcp_flags FROM flow_logs WHERE flow_direction = 'egress' AND traffic_path IS NULL";
  assert.deepEqual(records.lines(astray), ["443 2"], "what went astray was asked for, by no road, and never answered");
  const [{ bytes } = {}] = records.ask(
    "SELECT sum(bytes) AS bytes FROM flow_logs WHERE interface_id = ? AND traffic_path = 7",
    network.name("worker-eni"),
  );
  assert(Number(bytes) > 400_000, `${bytes} bytes went to S3 by the gateway endpoint`);
  records.close();
}

if (import.meta.main) await runAlone(scenario);
