/** Flow logs of packets that really cross NAT gateways, peerings, transit gateways, middleboxes and endpoints. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSdk } from "../../scenarios/client/sdk.ts";
import { bucket, delivered, flowLog } from "../../scenarios/flow-logs.ts";
import type { Records } from "../../scenarios/flow-logs.ts";
import { Network } from "../../scenarios/network.ts";
import {
  defaultRoute,
  everythingFrom,
  group,
  instance,
  natGateway,
  routeToInstance,
  sourceDestCheck,
  subnet,
  vpcWithGateway,
} from "../../scenarios/parts.ts";
import { groupIn, over, peer, room, vpc } from "../../scenarios/peering.ts";
import { balancer, endpointAddress, endpointService, interfaceEndpoint } from "../../scenarios/private-link.ts";
import type { Scenario, Step } from "../../scenarios/scenario.ts";
import { attach, noWayTo, toHub } from "../../scenarios/transit.ts";
import { webUserData } from "../../scenarios/web.ts";
import { noInstances } from "./plane-server.ts";
import { startProcess } from "../server/process.ts";
import type { ServerProcess } from "../server/process.ts";

const customer = "203.0.113.91";
const zone = "eu-west-1a";
const inside = everythingFrom("10.0.0.0/8");
const place = { region: "eu-west-1", account: "910000000091" };

const copies: readonly Step[] = [
  {
    call: "CreateTrafficMirrorTarget",
    input: { NetworkInterfaceId: "$watcher-eni" },
    keep: { target: "TrafficMirrorTarget.TrafficMirrorTargetId" },
  },
  {
    call: "CreateTrafficMirrorFilter",
    input: {},
    keep: { filter: "TrafficMirrorFilter.TrafficMirrorFilterId" },
  },
  {
    call: "CreateTrafficMirrorFilterRule",
    input: {
      TrafficMirrorFilterId: "$filter",
      TrafficDirection: "ingress",
      RuleNumber: 1,
      RuleAction: "accept",
      SourceCidrBlock: "0.0.0.0/0",
      DestinationCidrBlock: "0.0.0.0/0",
    },
  },
  {
    call: "CreateTrafficMirrorSession",
    input: {
      NetworkInterfaceId: "$peered-eni",
      TrafficMirrorTargetId: "$target",
      TrafficMirrorFilterId: "$filter",
      SessionNumber: 1,
    },
  },
];

/** VPC `vpc` with a worker who reaches each other host by a road of its own. */
const build: Scenario["build"] = [
  ...vpcWithGateway("roads", "10.1.0.0/16"),
  ...subnet("public", "10.1.0.0/24", zone),
  ...subnet("private", "10.1.1.0/24", zone),
  ...subnet("inspected", "10.1.4.0/24", zone),
  defaultRoute("public", { GatewayId: "$igw" }),
  ...natGateway("nat", "public"),
  defaultRoute("private", { NatGatewayId: "$nat" }),
  ...vpc("other", "10.2.0.0/16"),
  ...room("other", "other-room", "10.2.1.0/24"),
  ...vpc("far", "10.3.0.0/16"),
  ...room("far", "far-room", "10.3.1.0/24"),
  ...peer("link", "vpc", "other"),
  over("private", "10.2.0.0/16", "link"),
  over("other", "10.1.0.0/16", "link"),
  { call: "CreateTransitGateway", input: {}, keep: { hub: "TransitGateway.TransitGatewayId" } },
  attach("own-door", "hub", "vpc", "public"),
  attach("far-door", "hub", "far", "far-room"),
  ...["10.3.0.0/16", "10.4.0.0/16", "10.5.0.0/16"].map((cidr) => toHub("private", cidr, "hub")),
  {
    call: "DescribeTransitGateways",
    input: { TransitGatewayIds: ["$hub"] },
    keep: { "hub-table": "TransitGateways.0.Options.AssociationDefaultRouteTableId" },
  },
  noWayTo("hub-table", "10.5.0.0/16"),
  toHub("far", "10.0.0.0/8", "hub"),
  ...group("open", inside),
  ...groupIn("other", "other-open", inside),
  ...groupIn("far", "far-open", inside),
  ...instance("worker", "private", "open"),
  ...instance("box", "public", "open", false, { UserData: "#!/bin/sh\nsysctl -w net.ipv4.ip_forward=1\n" }),
  sourceDestCheck("box", false),
  ...instance("inspected-host", "inspected", "open"),
  routeToInstance("private", "10.1.4.0/24", "box"),
  routeToInstance("inspected", "10.1.1.0/24", "box"),
  ...instance("peered", "other-room", "other-open", false, { UserData: webUserData("peered", 80) }),
  ...instance("watcher", "other-room", "other-open"),
  ...instance("distant", "far-room", "far-open"),
  ...copies,
  ...balancer("front", "other", "other-room", "peered", 80),
  endpointService("service", "front"),
  interfaceEndpoint("door", "vpc", "private", "open", "$service-service"),
  endpointAddress("door-ip", "vpc"),
  ...(
    [
      ["nat-eni", "vpc-id", "vpc", "nat_gateway"],
      ["hub-eni", "vpc-id", "vpc", "transit_gateway"],
      ["far-eni", "vpc-id", "far", "transit_gateway"],
      ["door-eni", "vpc-id", "vpc", "vpc_endpoint"],
      ["front-eni", "vpc-id", "other", "network_load_balancer"],
    ] as const
  ).map(([name, filter, of, type]): Step => {
    const Filters = [
      { Name: filter, Values: [`$${of}`] },
      { Name: "interface-type", Values: [type] },
    ];
    const first = "NetworkInterfaces.0";
    const keep = { [name]: `${first}.NetworkInterfaceId`, [name.replace("eni", "ip")]: `${first}.PrivateIpAddress` };
    return { call: "DescribeNetworkInterfaces", input: { Filters }, keep };
  }),
  ...bucket("bucket", "vpc"),
  ...["vpc", "other", "far"].map((of) => flowLog(`log-${of}`, of)),
  flowLog("log-hub", "hub", {
    ResourceType: "TransitGateway",
    TrafficType: undefined,
    LogFormat: undefined,
  }),
];

describe.skipIf(noInstances)(`flow logs of roads ${noInstances ?? ""}`, () => {
  let server: ServerProcess;
  let network: Network;
  let records: Records;
  let copied = 0;
  const enis = ["worker", "nat", "box", "inspected-host", "peered", "hub", "far", "distant", "door", "front"];
  const ips = [...enis, "watcher"];

  beforeAll(async () => {
    server = await startProcess("--network", "linux");
    const at = { endpoint: server.endpoint, ...place };
    network = new Network(at, openSdk(at));
    await network.build({ build });
    await network.host("flow-road-customer", customer);
    const seen = await network.watch("watcher-eni", "udp port 4789");
    const worker = network.at("worker");
    await network.at("peered").listens(80);
    await network.at("box").until("grep -q 1 /proc/sys/net/ipv4/ip_forward");
    const targets = [customer, ...["peered", "distant", "inspected-host"].map((name) => network.name(`${name}-ip`))];
    for (const target of targets) await worker.does(`ping -n -c 5 -i 0.05 -W 2 ${target}`);
    await worker.does(`curl -sS -m 5 --local-port 40091 http://${network.name("door-ip")}/`);
    copied = (await seen.packets()).length;
    await worker.run("ping -n -c 3 -i 0.05 -W 1 10.4.0.9; ping -n -c 2 -i 0.05 -W 1 10.5.0.9");
    await sleep(200);
    await fetch(`${server.endpoint}/_fogbank/clock`, { method: "POST", body: '{"advance":"2m"}' });
    records = await delivered(network, ["log-vpc", "log-other", "log-far", "log-hub"]);
  }, 120_000);

  afterAll(async () => {
    records?.close();
    await server?.stop();
  });

  /** Ids and addresses by the names of this test. */
  const readable = (line: string): string => {
    const names = new Map([
      ...enis.map((name) => [network.name(`${name}-eni`), name] as const),
      ...ips.map((name) => [network.name(`${name}-ip`), name] as const),
      [customer, "customer"] as const,
    ]);
    return line
      .split(" ")
      .map((word) => names.get(word) ?? word)
      .join(" ");
  };
  const rows = (where: string): string[] =>
    records
      .lines(
        `SELECT interface_id, flow_direction, srcaddr, dstaddr, pkt_srcaddr, pkt_dstaddr, sum(packets), sum(bytes),
           traffic_path FROM flow_logs
         WHERE interface_id IS NOT NULL AND log_status = 'OK' AND action = 'ACCEPT' AND ${where}
         GROUP BY 1, 2, 3, 4, 5, 6, 9`,
      )
      .map(readable)
      .toSorted();
  const between = (a: string, b: string): string =>
    `protocol = 1 AND '${a}' IN (pkt_srcaddr, pkt_dstaddr) AND '${b}' IN (pkt_srcaddr, pkt_dstaddr)`;
  const ip = (name: string): string => network.name(`${name}-ip`);

  it("M43 a NAT gateway has both sides of a flow, its own address for those of packets that pass it", () => {
    expect(rows(`protocol = 1 AND '${customer}' IN (pkt_srcaddr, pkt_dstaddr)`)).toEqual(
      [
        "worker egress worker customer worker customer 5 420 1",
        "nat ingress worker nat worker customer 5 420 ",
        "nat egress nat customer nat customer 5 420 8",
        "nat ingress customer nat customer nat 5 420 ",
        "nat egress nat worker customer worker 5 420 1",
        "worker ingress customer worker customer worker 5 420 ",
      ].toSorted(),
    );
  });

  it("M43 a peering is a road that senders' records name, and no interface of its own", () => {
    expect(rows(between(ip("worker"), ip("peered")))).toEqual(
      [
        "worker egress worker peered worker peered 5 420 4",
        "peered ingress worker peered worker peered 5 420 ",
        "peered egress peered worker peered worker 5 420 4",
        "worker ingress peered worker peered worker 5 420 ",
      ].toSorted(),
    );
  });

  it("M43 what passes a middlebox is seen at its interface, in and out", () => {
    expect(rows(between(ip("worker"), ip("inspected-host")))).toEqual(
      [
        "worker egress worker inspected-host worker inspected-host 5 420 1",
        "box ingress worker box worker inspected-host 5 420 ",
        "box egress box inspected-host worker inspected-host 5 420 1",
        "inspected-host ingress worker inspected-host worker inspected-host 5 420 ",
        "inspected-host egress inspected-host worker inspected-host worker 5 420 1",
        "box ingress inspected-host box inspected-host worker 5 420 ",
        "box egress box worker inspected-host worker 5 420 1",
        "worker ingress inspected-host worker inspected-host worker 5 420 ",
      ].toSorted(),
    );
  });

  it("M43 a transit gateway's interfaces are passed in both VPCs", () => {
    expect(rows(between(ip("worker"), ip("distant")))).toEqual(
      [
        "worker egress worker distant worker distant 5 420 1",
        "hub ingress worker hub worker distant 5 420 ",
        "far egress far distant worker distant 5 420 1",
        "distant ingress worker distant worker distant 5 420 ",
        "distant egress distant worker distant worker 5 420 1",
        "far ingress distant far distant worker 5 420 ",
        "hub egress hub worker distant worker 5 420 1",
        "worker ingress distant worker distant worker 5 420 ",
      ].toSorted(),
    );
  });

  it("M43 a transit gateway's own flow log says between which attachments, in its format of version 6", () => {
    const said = records.lines(
      `SELECT version, resource_type, tgw_attachment_id, tgw_pair_attachment_id, tgw_src_vpc_id, tgw_dst_vpc_id,
         tgw_src_eni, tgw_dst_eni, srcaddr, dstaddr, protocol, sum(packets), sum(bytes), flow_direction, log_status
       FROM flow_logs WHERE resource_type IS NOT NULL AND protocol = 1 AND tgw_pair_attachment_id IS NOT NULL
       GROUP BY tgw_attachment_id, srcaddr, dstaddr`,
    );
    const names = new Map(["own-door", "far-door", "vpc", "far"].map((name) => [network.name(name), name]));
    const found = said
      .map((line) =>
        line
          .split(" ")
          .map((word) => names.get(word) ?? word)
          .join(" "),
      )
      .map(readable);
    expect(found.toSorted()).toEqual(
      [
        "6 TransitGateway own-door far-door vpc far hub far worker distant 1 5 420 ingress OK",
        "6 TransitGateway far-door own-door vpc far hub far worker distant 1 5 420 egress OK",
        "6 TransitGateway far-door own-door far vpc far hub distant worker 1 5 420 ingress OK",
        "6 TransitGateway own-door far-door far vpc far hub distant worker 1 5 420 egress OK",
      ].toSorted(),
    );
  });

  it("M43 what a transit gateway loses is told by the attachment that it came from, with the reason", () => {
    const lost = `SELECT tgw_attachment_id, dstaddr, packets_lost_no_route, packets_lost_blackhole, flow_direction
      FROM flow_logs WHERE resource_type IS NOT NULL AND packets_lost_no_route + packets_lost_blackhole > 0 ORDER BY 2`;
    const door = network.name("own-door");
    expect(records.lines(lost)).toEqual([`${door} 10.4.0.9 3 0 ingress`, `${door} 10.5.0.9 0 2 ingress`]);
    expect(rows("pkt_dstaddr IN ('10.4.0.9', '10.5.0.9')")).toEqual(
      [
        "worker egress worker 10.4.0.9 worker 10.4.0.9 3 252 1",
        "hub ingress worker hub worker 10.4.0.9 3 252 ",
        "worker egress worker 10.5.0.9 worker 10.5.0.9 2 168 1",
        "hub ingress worker hub worker 10.5.0.9 2 168 ",
      ].toSorted(),
    );
  });

  it("FLG-09 between an endpoint's interface and a Network Load Balancer's there is no record", () => {
    const ends = (where: string) =>
      records
        .lines(
          `SELECT DISTINCT interface_id, flow_direction, pkt_srcaddr, pkt_dstaddr FROM flow_logs
           WHERE protocol = 6 AND action = 'ACCEPT' AND ${where}`,
        )
        .map(readable)
        .toSorted();
    expect(ends(`'${ip("worker")}' IN (pkt_srcaddr, pkt_dstaddr)`)).toEqual(
      [
        "worker egress worker door",
        "door ingress worker door",
        "door egress door worker",
        "worker ingress door worker",
      ].toSorted(),
    );
    const [doorIp, frontIp] = [ip("door"), ip("front")];
    expect(ends(`'${doorIp}' IN (pkt_srcaddr, pkt_dstaddr) AND '${frontIp}' IN (pkt_srcaddr, pkt_dstaddr)`)).toEqual(
      [],
    );
    expect(ends(`'${frontIp}' IN (pkt_srcaddr, pkt_dstaddr)`)).toEqual(
      [
        "front egress front peered",
        "peered ingress front peered",
        "peered egress peered front",
        "front ingress peered front",
      ].toSorted(),
    );
  });

  it("FLG-09 copies of mirrored traffic have no record", () => {
    expect(copied, "copies came").toBeGreaterThanOrEqual(5);
    expect(records.lines("SELECT * FROM flow_logs WHERE 4789 IN (srcport, dstport)")).toEqual([]);
  });
});
