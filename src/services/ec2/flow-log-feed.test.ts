/** What the kernel counts and refuses becomes what flow logs see. */
import { afterEach, expect, it } from "vitest";
import { ApiNetwork } from "../../../test/network/api-network.ts";
import type { Observation } from "../../engines/flow-log/observation.ts";
import { formatAddress } from "../../net/address.ts";
import type { CountedFlow } from "./flow-log-count.ts";
import { FlowFeed } from "./flow-log-feed.ts";
import type { RefusedPacket } from "./flow-log-feed.ts";
import { FlowLogRecorder } from "./flow-log-recorder.ts";

const open: { end: () => void }[] = [];
afterEach(() => open.splice(0).forEach((each) => each.end()));

interface Host {
  readonly eni: string;
  readonly ip: string;
  readonly vpc: string;
  readonly subnet: string;
}

/** Two instances in two subnets; the test says what the kernel would. */
async function openFeed() {
  const n = new ApiNetwork();
  const vpc = await n.vpc(1);
  const host = async (subnet: string): Promise<Host> => {
    const { id, ip } = await n.host(subnet, [vpc.open]);
    const { Reservations } = await n.cloud.ec2("DescribeInstances", { InstanceIds: [id] });
    const [{ NetworkInterfaceId: eni, VpcId } = {}] = Reservations![0]!.Instances![0]!.NetworkInterfaces!;
    return { eni: eni!, ip, vpc: VpcId!, subnet };
  };
  const [one, two] = [await host(vpc.subnets["a"]!), await host(vpc.subnets["b"]!)];
  const { cloud } = n.cloud;
  const said: { flows: CountedFlow[]; refused: RefusedPacket[] } = { flows: [], refused: [] };
  const waiting: (() => void)[] = [];
  const refusals = async function* (signal: AbortSignal) {
    while (!signal.aborted) {
      yield* said.refused.splice(0);
      await new Promise<void>((wake) => waiting.push(wake));
    }
  };
  const recorder = new FlowLogRecorder(cloud);
  const feed = new FlowFeed(cloud, recorder, () => ({
    flows: async () => said.flows.splice(0),
    refusals: async (_, signal) => refusals(signal),
  }));
  open.push({ end: () => (feed.end(), recorder.end(), waiting.splice(0).forEach((wake) => wake())) });
  const seen: Observation[] = [];
  feed.watch((each) => seen.push(each));
  await new Promise((settled) => setImmediate(settled));
  const tell = async (flows: CountedFlow[], refused: RefusedPacket[] = [], keep = false) => {
    said.refused.push(...refused);
    waiting.splice(0).forEach((wake) => wake());
    await new Promise((settled) => setImmediate(settled));
    said.flows.push(...flows);
    await feed.poll();
    return (keep ? [] : seen.splice(0)).map(({ interface: id, direction, action, source, packets, bytes, path }) =>
      [id, direction, action, formatAddress(source), packets, bytes, path].join(" "),
    );
  };
  const jump = async (flows: CountedFlow[], ms: number) => {
    recorder.askBefore(() => feed.poll());
    said.flows.push(...flows);
    await cloud.advance(ms);
    return seen.splice(0);
  };
  const feedOf = (flows: CountedFlow[], resumed = false) =>
    new FlowFeed(cloud, recorder, () => ({ flows: async () => flows.splice(0) }), resumed);
  return { n, cloud, one, two, seen, tell, jump, recorder, feedOf };
}

const flow = (from: Host, to: Host, more: Partial<CountedFlow> = {}): CountedFlow => ({
  namespace: from.vpc,
  protocol: 6,
  source: from.ip,
  destination: to.ip,
  sourcePort: 49_152,
  destinationPort: 80,
  packets: 5,
  bytes: 500,
  replyPackets: 4,
  replyBytes: 400,
  ...more,
});

const refusal = (from: Host, to: Host, more: Partial<RefusedPacket> = {}): RefusedPacket => ({
  vpc: from.vpc,
  packet: {
    protocol: "tcp",
    source: from.ip,
    destination: to.ip,
    sourcePort: 49_152,
    destinationPort: 80,
    length: 100,
  },
  station: `groups-in/${to.eni}`,
  where: "there",
  why: "no rule admits it",
  lost: 0,
  ...more,
});

it("M43 a counted flow is seen at both ends, in both directions, by the road that it took", async () => {
  const { one, two, tell } = await openFeed();
  expect(await tell([flow(one, two)])).toEqual([
    `${one.eni} egress ACCEPT ${one.ip} 5 500 1`,
    `${two.eni} ingress ACCEPT ${one.ip} 5 500 `,
    `${two.eni} egress ACCEPT ${two.ip} 4 400 1`,
    `${one.eni} ingress ACCEPT ${two.ip} 4 400 `,
  ]);
  expect(await tell([])).toEqual([]);
});

it("a flow from outside is seen at the interface that holds its address", async () => {
  const { one, tell } = await openFeed();
  const outside = { eni: "", ip: "203.0.113.9", vpc: one.vpc, subnet: "" };
  const lines = await tell([flow(outside, one)]);
  expect(lines.map((line) => line.split(" ").slice(0, 6).join(" "))).toEqual([
    `${one.eni} ingress ACCEPT 203.0.113.9 5 500`,
    `${one.eni} egress ACCEPT ${one.ip} 4 400`,
  ]);
});

it("a refused packet left its sender and is rejected at the receiver", async () => {
  const { one, two, tell } = await openFeed();
  expect(await tell([], [refusal(one, two, { lost: 2 })])).toEqual([
    `${two.eni} ingress REJECT ${one.ip} 3 300 `,
    `${one.eni} egress ACCEPT ${one.ip} 3 300 1`,
  ]);
});

it("what Block Public Access refuses is rejected where it left", async () => {
  const { one, two, tell } = await openFeed();
  const blocked = { station: "egress-only-out/eigw-1", code: "VPC_BLOCK_PUBLIC_ACCESS_ENABLED" };
  const packets = { packets: 1, bytes: 100, replyPackets: 0, replyBytes: 0 };
  const out = { ...two, ip: "192.0.2.1" };
  const seen = await tell([flow(one, out, packets)], [refusal(one, out, blocked)]);
  expect(seen).toEqual([`${one.eni} egress REJECT ${one.ip} 1 100 `]);
});

it("a packet that its sender's rules refuse never left", async () => {
  const { one, two, tell } = await openFeed();
  const station = `groups-out/${one.eni}`;
  expect(await tell([], [refusal(one, two, { station })])).toEqual([`${one.eni} egress REJECT ${one.ip} 1 100 `]);
});

it("what is refused where another passes it on is rejected there, and nowhere where several may have", async () => {
  const { n, one, two, tell } = await openFeed();
  const refused = [refusal(one, one, { station: `acl-out/${two.subnet}` })];
  expect(await tell([], refused)).toEqual([]);
  const passes = { NetworkInterfaceId: two.eni, SourceDestCheck: { Value: false } };
  await n.cloud.ec2("ModifyNetworkInterfaceAttribute", passes);
  expect(await tell([], refused)).toEqual([`${two.eni} egress REJECT ${one.ip} 1 100 `]);
});

it("what was refused of a known flow was counted, and is taken off", async () => {
  const { one, two, tell } = await openFeed();
  const answer = refusal(two, one, {
    station: `acl-out/${two.subnet}`,
    packet: {
      protocol: "tcp",
      source: two.ip,
      destination: one.ip,
      sourcePort: 80,
      destinationPort: 49_152,
      length: 100,
    },
  });
  const lines = await tell([flow(one, two)], [answer]);
  expect(lines).toContain(`${two.eni} egress REJECT ${two.ip} 1 100 `);
  expect(lines).toContain(`${two.eni} egress ACCEPT ${two.ip} 3 300 1`);
  expect(lines).toContain(`${one.eni} ingress ACCEPT ${two.ip} 3 300 `);
  expect(lines).toContain(`${one.eni} egress ACCEPT ${one.ip} 5 500 1`);
});

it("flags are those past each side, as the kernel tells them; by the state where it does not", async () => {
  const { one, two, seen, tell } = await openFeed();
  const flagsOf = async (more: Partial<CountedFlow>) => {
    seen.splice(0);
    await tell([flow(one, two, more)], [], true);
    return seen.splice(0).map(({ direction, flags }) => `${direction} ${flags}`);
  };
  const flags = { left: 3, arrived: 1, replyLeft: 18, replyArrived: 4 };
  expect(await flagsOf({ flags })).toEqual(["egress 3", "ingress 1", "egress 18", "ingress 4"]);
  const none = { left: 0, arrived: 0, replyLeft: 0, replyArrived: 0 };
  expect(await flagsOf({ flags: none })).toEqual(["egress 0", "ingress 0", "egress 0", "ingress 0"]);
  expect(await flagsOf({ state: "TIME_WAIT" })).toEqual(["egress 3", "ingress 3", "egress 19", "ingress 19"]);
});

it("what was counted before a flow log was there is not its own", async () => {
  const { n, one, two, recorder, feedOf } = await openFeed();
  const [seen, flows]: [Observation[], CountedFlow[]] = [[], [flow(one, two)]];
  recorder.watch((each) => seen.push(each));
  const feed = feedOf(flows);
  await n.ec2("CreateFlowLogs", {
    ResourceIds: [one.vpc],
    ResourceType: "VPC",
    TrafficType: "ALL",
    LogGroupName: "flow",
    DeliverLogsPermissionArn: "arn:aws:iam::000000000000:role/flow",
  });
  await feed.settle();
  expect([seen, flows]).toEqual([[], []]);
  flows.push(flow(one, two));
  await feed.poll();
  expect(seen.splice(0)).toHaveLength(4);
  const resumed = feedOf(flows, true);
  flows.push(flow(one, two));
  await resumed.poll();
  expect(seen, "but what was counted while a server was away is").toHaveLength(4);
  feed.end();
  resumed.end();
});

it("what was counted before the clock was moved was seen before", async () => {
  const { cloud, one, two, tell, jump } = await openFeed();
  await tell([flow(one, two)]);
  const before = cloud.clock.now();
  const seen = await jump([flow(one, two)], 600_000);
  expect(seen).toHaveLength(4);
  for (const { last } of seen) expect(last).toBeLessThan(before + 60_000);
  expect(cloud.clock.now()).toBeGreaterThanOrEqual(before + 600_000);
});

it("M43 what a route leads to another interface of its receiver is not seen where the address is", async () => {
  const { n, one, two, tell } = await openFeed();
  const { ec2 } = n.cloud;
  const described = async (eni: string) => {
    const { NetworkInterfaces: [found] = [] } = await ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds: [eni] });
    return found!;
  };
  const [from, to] = [await described(one.eni), await described(two.eni)];
  const made = { SubnetId: to.SubnetId!, Groups: to.Groups!.map(({ GroupId }) => GroupId!) };
  const { NetworkInterface } = await ec2("CreateNetworkInterface", made);
  const NetworkInterfaceId = NetworkInterface!.NetworkInterfaceId!;
  const { InstanceId = "" } = to.Attachment!;
  await ec2("AttachNetworkInterface", { NetworkInterfaceId, InstanceId, DeviceIndex: 1 });
  await ec2("ModifyNetworkInterfaceAttribute", { NetworkInterfaceId, SourceDestCheck: { Value: false } });
  const { RouteTable } = await ec2("CreateRouteTable", { VpcId: one.vpc });
  const RouteTableId = RouteTable!.RouteTableId!;
  await ec2("AssociateRouteTable", { RouteTableId, SubnetId: from.SubnetId! });
  const { Subnets: [subnet] = [] } = await ec2("DescribeSubnets", { SubnetIds: [to.SubnetId!] });
  await ec2("CreateRoute", { RouteTableId, DestinationCidrBlock: subnet!.CidrBlock!, NetworkInterfaceId });
  const [there, back] = [
    { replyPackets: 0, replyBytes: 0 },
    { sourcePort: 80, destinationPort: 49_152 },
  ];
  expect(await tell([flow(one, two, there), flow(two, one, { ...there, ...back })])).toEqual([
    `${one.eni} egress ACCEPT ${one.ip} 5 500 1`,
    `${NetworkInterfaceId} ingress ACCEPT ${one.ip} 5 500 `,
    `${two.eni} egress ACCEPT ${two.ip} 5 500 1`,
    `${one.eni} ingress ACCEPT ${two.ip} 5 500 `,
  ]);
});
