/**
 * SCN-207 What the internet exchanges with a shop goes through two appliances behind a Gateway Load Balancer, by edge
 * and subnet routes: unaltered, both directions of a flow through the same one, past the forbidden and the dead.
 */
import assert from "node:assert/strict";
import { applianceUserData, dies, ends, healthPort, inspected, revives } from "./appliance.ts";
import type { Inspected } from "./appliance.ts";
import type { Guest, Watch } from "./guest.ts";
import type { Network } from "./network.ts";
import { everythingFrom, group, instance, subnet, tcpFrom, vpcWithGateway } from "./parts.ts";
import { groupIn, room, vpc } from "./peering.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { hears, together } from "./talk.ts";
import { webUserData } from "./web.ts";

const security = "10.107.0.0/16";
const client = "203.0.113.207";
const zone = "eu-west-1a";
const geneve = { IpProtocol: "udp", FromPort: 6081, ToPort: 6081, IpRanges: [{ CidrIp: security }] };

const elb = (call: string, input: object, keep?: Record<string, string>): Step => ({
  service: "elbv2",
  call,
  input: { ...input },
  keep,
});
const throughDoor = (table: string, DestinationCidrBlock: string): Step => ({
  call: "CreateRoute",
  input: { RouteTableId: `$${table}`, DestinationCidrBlock, VpcEndpointId: "$door" },
});
const listener = (name: string, port: object): Step =>
  elb("CreateListener", {
    LoadBalancerArn: `$${name}`,
    ...port,
    DefaultActions: [{ Type: "forward", TargetGroupArn: `$${name}-targets` }],
  });
const quick = {
  HealthCheckProtocol: "TCP",
  HealthCheckIntervalSeconds: 5,
  HealthCheckTimeoutSeconds: 2,
  HealthyThresholdCount: 2,
  UnhealthyThresholdCount: 2,
};

/** Two appliances and their Gateway Load Balancer, in a network of their own. */
const inspection = [
  ...vpc("guards", security),
  ...room("guards", "boxes", "10.107.1.0/24"),
  ...groupIn("guards", "appliances", geneve, tcpFrom(security, healthPort)),
  ...["one", "two"].flatMap((name) => instance(name, "boxes", "appliances", false, { UserData: applianceUserData })),
  elb("CreateLoadBalancer", { Name: "gate", Type: "gateway", Subnets: ["$boxes"] }, { gate: arn("LoadBalancers") }),
  elb(
    "CreateTargetGroup",
    { Name: "gate", Protocol: "GENEVE", Port: 6081, VpcId: "$guards", ...quick, HealthCheckPort: String(healthPort) },
    { "gate-targets": arn("TargetGroups") },
  ),
  listener("gate", {}),
  elb("RegisterTargets", { TargetGroupArn: "$gate-targets", Targets: [{ Id: "$one" }, { Id: "$two" }] }),
  {
    call: "CreateVpcEndpointServiceConfiguration",
    input: { GatewayLoadBalancerArns: ["$gate"], AcceptanceRequired: false },
    keep: { "gate-service": "ServiceConfiguration.ServiceName" },
  },
];

/** The shop: a server with a public address, another behind a load balancer, and the door to the appliances. */
const shop = [
  ...vpcWithGateway("shop", "10.7.0.0/16"),
  ...subnet("front", "10.7.1.0/24", zone),
  ...subnet("way", "10.7.2.0/24", zone),
  ...subnet("back", "10.7.3.0/24", zone),
  ...group("shops", tcpFrom("0.0.0.0/0", 80)),
  ...instance("web", "front", "shops", true, { UserData: webUserData("web", 80) }),
  ...instance("store", "back", "shops", false, { UserData: webUserData("store", 80) }),
  elb("CreateLoadBalancer", { Name: "shop", Type: "network", Subnets: ["$front"] }, { shop: arn("LoadBalancers") }),
  elb(
    "CreateTargetGroup",
    { Name: "shop", Protocol: "TCP", Port: 80, VpcId: "$vpc", ...quick },
    { "shop-targets": arn("TargetGroups") },
  ),
  listener("shop", { Protocol: "TCP", Port: 80 }),
  elb("RegisterTargets", { TargetGroupArn: "$shop-targets", Targets: [{ Id: "$store" }] }),
  {
    call: "DescribeNetworkInterfaces",
    input: { Filters: [{ Name: "interface-type", Values: ["network_load_balancer"] }] },
    keep: { "shop-ip": "NetworkInterfaces.0.Association.PublicIp" },
  },
];

/** What leads from the shop to the appliances and back. */
const roads = [
  {
    call: "CreateVpcEndpoint",
    input: {
      VpcEndpointType: "GatewayLoadBalancer",
      VpcId: "$vpc",
      SubnetIds: ["$way"],
      ServiceName: "$gate-service",
    },
    keep: { door: "VpcEndpoint.VpcEndpointId" },
  },
  { call: "CreateRouteTable", input: { VpcId: "$vpc" }, keep: { edge: "RouteTable.RouteTableId" } },
  { call: "AssociateRouteTable", input: { RouteTableId: "$edge", GatewayId: "$igw" } },
  throughDoor("edge", "10.7.1.0/24"),
  throughDoor("front-routes", "0.0.0.0/0"),
  {
    call: "CreateRoute",
    input: { RouteTableId: "$way-routes", DestinationCidrBlock: "0.0.0.0/0", GatewayId: "$igw" },
  },
];

function arn(list: "LoadBalancers" | "TargetGroups"): string {
  return `${list}.0.${list.slice(0, -1)}Arn`;
}

const closed = (call: string): Step => ({ call, input: { GroupId: "$appliances", IpPermissions: [geneve] } });

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-207",
  title: "Transparent inspection with GWLB",
  build: [...inspection, ...shop, ...roads],
  read: [
    { service: "elbv2", call: "DescribeLoadBalancers", input: {}, list: "LoadBalancers", count: 2 },
    elbTargets("gate", 2),
    { call: "DescribeVpcEndpoints", input: { VpcEndpointIds: ["$door"] }, list: "VpcEndpoints", count: 1 },
  ],
  async prove(network) {
    for (const to of ["web-public", "shop-ip"]) {
      const { forward, reply } = await network.arrives("internet", network.name(to), "tcp/80");
      for (const { hops } of [forward, reply!])
        assert(
          hops.some(({ resource }) => resource.id === network.name("door")),
          "no appliance sees it",
        );
    }
    const { forward } = await network.arrives("internet", network.name("web-public"), "tcp/80");
    assert.equal(forward.header.destination, network.name("web-ip"));
  },
  async disprove(network) {
    const everything = everythingFrom("0.0.0.0/0");
    const egress = { GroupId: "$appliances", IpPermissions: [everything] };
    const stranded = () => network.fails("internet", network.name("web-public"), "tcp/80", "ENI_SG_RULES_MISMATCH");
    await network.without(closed("RevokeSecurityGroupIngress"), stranded, closed("AuthorizeSecurityGroupIngress"));
    await network.without({ call: "RevokeSecurityGroupEgress", input: egress }, stranded, {
      call: "AuthorizeSecurityGroupEgress",
      input: egress,
    });
  },
  async packets(network) {
    const host = await network.host("shopper-207", client);
    const boxes = [network.at("one"), network.at("two")] as const;
    await together(...boxes.map((box) => box.listens(healthPort)), network.at("web").listens(80));
    await until(network, ["healthy", "healthy"]);
    await network.settle();
    await inspects(network, host);
    await forbids(network, host);
    await dies(boxes[0]);
    await until(network, ["healthy", "unhealthy"]);
    await network.settle();
    const dead = await network.watch("one-eni", "udp port 6081");
    for (let port = 42_000; port < 42_010; port++) await fetches(network, host, port);
    assert.deepEqual(await dead.packets(), [], "the dead appliance is given something");
    await revives(boxes[0]);
    await until(network, ["healthy", "healthy"]);
    await network.settle();
    await inspects(network, host, 43_000);
  },
};

function elbTargets(name: string, count: number) {
  const input = { TargetGroupArn: `$${name}-targets` };
  return { service: "elbv2" as const, call: "DescribeTargetHealth", input, list: "TargetHealthDescriptions", count };
}

/** Both servers see the client; every flow passes one appliance both ways, unaltered, and both appliances take part. */
async function inspects(network: Network, host: Guest, first = 41_000): Promise<void> {
  const watches = await Promise.all(["one-eni", "two-eni"].map((name) => network.watch(name, "udp port 6081")));
  const atWeb = await network.watch("web-eni", "tcp port 80");
  for (let port = first; port < first + 16; port++) await fetches(network, host, port);
  await hears(host, network.name("shop-ip"), 80, `store sees ${client}`);
  const [one, two] = await Promise.all(watches.map(seen));
  const received = new Set((await atWeb.packets()).map((frame) => ends(frame.subarray(14)).segment));
  const flows = [one!, two!].map((packets) => new Set(packets.map(({ flow }) => flow)));
  assert(
    flows.every(({ size }) => size > 0),
    "an appliance is given nothing",
  );
  assert(![...flows[0]!].some((flow) => flows[1]!.has(flow)), "a flow passes both appliances");
  for (const packets of [one!, two!])
    for (const [flow, both] of Map.groupBy(packets, (packet) => packet.flow)) {
      assert.equal(new Set(both.map(({ source }) => source)).size, 2, `${flow}: one direction alone`);
      assert.equal(new Set(both.map(({ port }) => port)).size, 1, `${flow}: its outer port changes`);
      assert(
        both.every(({ source, destination }) => source === client || destination === client),
        flow,
      );
    }
  const toWeb = [...one!, ...two!].filter(({ destination }) => destination === network.name("web-ip"));
  assert(toWeb.length > 0 && toWeb.every(({ segment }) => received.has(segment)), "the server gets other packets");
}

async function seen(watch: Watch): Promise<Inspected[]> {
  return (await watch.packets()).map(inspected);
}

async function fetches(network: Network, host: Guest, port: number): Promise<void> {
  const page = await host.does(`curl -sS -m 10 --local-port ${port} http://${network.name("web-public")}/`);
  assert.equal(page, `web sees ${client}`);
}

/** Appliances keep what they do not let pass: the server never hears of it. */
async function forbids(network: Network, host: Guest): Promise<void> {
  const { status } = await host.run(`curl -sS -m 1.5 http://${network.name("web-public")}/forbidden`);
  assert.equal(status, 28, "the forbidden page comes");
  assert.equal(await network.at("web").does("grep -c forbidden /var/log/web.log || true"), "0");
  assert.equal(await host.does(`curl -sS -m 10 http://${network.name("web-public")}/allowed`), `web sees ${client}`);
}

/** Waits until the appliances are in these states. */
async function until(network: Network, states: readonly string[]): Promise<void> {
  const { call, input, service } = elbTargets("gate", 2);
  for (let tries = 0; tries < 200; tries++) {
    const answer = await network.answer({ call, input, service });
    const found = (answer as { TargetHealthDescriptions: { TargetHealth: { State: string } }[] })
      .TargetHealthDescriptions;
    if (
      found
        .map(({ TargetHealth }) => TargetHealth.State)
        .toSorted()
        .join() === states.join()
    )
      return;
    await new Promise((wake) => setTimeout(wake, 200));
  }
  throw new Error(`the appliances are not ${states.join(" and ")}`);
}

if (import.meta.main) await runAlone(scenario);
