/** What flow logs are good for, and what they never tell. */
import { expect, it } from "vitest";
import { ApiNetwork } from "../../../test/network/api-network.ts";
import { openCloud } from "../../../test/cloud.ts";
import { Clock } from "../../core/clock.ts";
import { LogShelf } from "../../core/log-shelf.ts";
import { port } from "../../core/port.ts";
import { vpcFields } from "../../engines/flow-log/field.ts";
import { FlowLogRecorder } from "./flow-log-recorder.ts";
import { observationsOf } from "./flow-log-trace.ts";

const fieldNames = [...vpcFields.keys()];
const fail = (error: unknown): never => {
  throw error;
};

/** A web server that the internet may ask at port 443, a database that the server may ask, and a log of all. */
async function network(format: string) {
  const clock = new Clock(() => Date.UTC(2026, 4, 1, 12, 1));
  const n = new ApiNetwork({}, openCloud({ clock }));
  clock.freeze();
  const { cloud, call } = n.cloud;
  cloud.ports.provide(port("logs.events"), new LogShelf(undefined, fail));
  const vpc = await n.vpc(1);
  const { InternetGatewayId } = (await n.ec2("CreateInternetGateway", {})).InternetGateway;
  await n.ec2("AttachInternetGateway", { InternetGatewayId, VpcId: vpc.id });
  const everywhere = { DestinationCidrBlock: "0.0.0.0/0", GatewayId: InternetGatewayId };
  await n.ec2("CreateRoute", { RouteTableId: vpc.table, ...everywhere });
  const tcp = (number: number, CidrIp: string) => ({
    IpProtocol: "tcp",
    FromPort: number,
    ToPort: number,
    IpRanges: [{ CidrIp }],
  });
  const front = await n.group(vpc.id, [tcp(443, "0.0.0.0/0")]);
  const back = await n.group(vpc.id, [tcp(5432, "10.1.1.0/24")]);
  const link = { DeviceIndex: 0, SubnetId: vpc.subnets["a"], Groups: [front], AssociatePublicIpAddress: true };
  const web = await n.ec2("RunInstances", {
    ImageId: "ami-0123456789abcdef0",
    MinCount: 1,
    MaxCount: 1,
    NetworkInterfaces: [link],
  });
  const { Reservations } = await n.ec2("DescribeInstances", { InstanceIds: [web.Instances[0].InstanceId] });
  const [server] = Reservations[0].Instances;
  const db = await n.host(vpc.subnets["b"]!, [back]);
  await n.ec2("CreateFlowLogs", {
    ResourceIds: [vpc.id],
    ResourceType: "VPC",
    TrafficType: "ALL",
    LogGroupName: "flow",
    DeliverLogsPermissionArn: "arn:aws:iam::000000000000:role/flow",
    LogFormat: format,
    MaxAggregationInterval: 60,
  });
  const recorder = new FlowLogRecorder(cloud);
  const send = (from: string, to: string, number: number, bytes = 60, packets = 1) => {
    const trace = n.trace(from, to, `tcp/${number}`, { bytes });
    for (const seen of observationsOf(cloud.reader, trace, { now: clock.now(), packets })) recorder.observe(seen);
  };
  const lines = async (): Promise<string[]> => {
    await cloud.advance(600_000);
    const { events } = await call("logs", "FilterLogEvents", { logGroupName: "flow" });
    return events
      .map(({ message }: { message: string }) => message)
      .filter((line: string) => /ACCEPT|REJECT/.test(line));
  };
  return { send, lines, server, db };
}

const short = "${action} ${flow-direction} ${srcaddr} ${dstaddr} ${dstport} ${bytes}";

it("FLG-01 a record tells how many bytes there were, and nothing of what they were", async () => {
  const told = async (bytes: number) => {
    const { send, lines, server, db } = await network(fieldNames.map((name) => `\${${name}}`).join(" "));
    send(server.InstanceId, db.ip, 5432, bytes, 3);
    return (await lines()).map((line) => line.split(" "));
  };
  const [small, large] = [await told(60), await told(1460)];
  const at = fieldNames.indexOf("bytes");
  expect(small.map((fields) => Number(fields[at])).some((bytes) => bytes === 180)).toBe(true);
  expect(large.map((fields) => Number(fields[at])).some((bytes) => bytes === 4380)).toBe(true);
  const others = (lines: string[][]) => lines.map((fields) => fields.toSpliced(at, 1).join(" ")).toSorted();
  expect(others(large)).toEqual(others(small));
  expect(fieldNames.filter((name) => /payload|body|content|data/.test(name))).toEqual([]);
});

it("FLG-11 records show broken roads, what filters admit, scans, and who sends how much to the internet", async () => {
  const { send, lines, server, db } = await network(short);
  send(server.InstanceId, db.ip, 3306);
  send(server.InstanceId, db.ip, 5432, 100, 7);
  for (let number = 20; number < 40; number++) send("internet", server.PublicIpAddress, number);
  send(server.InstanceId, "203.0.113.5", 443, 1500, 10);
  const records = (await lines()).map((line) => line.split(" ") as [string, string, string, string, string, string]);
  const web: string = server.PrivateIpAddress;
  const rejected = records.filter(([action, , from]) => action === "REJECT" && from === web);
  expect(rejected, "a broken road").toEqual([["REJECT", "ingress", web, db.ip, "3306", "60"]]);
  const admitted = records.filter(([action, way, , to]) => action === "ACCEPT" && way === "ingress" && to === db.ip);
  expect(
    admitted.map(([, , , , number]) => number),
    "an audit",
  ).toEqual(["5432"]);
  const knocked = records.filter(([action, , from]) => action === "REJECT" && from === "203.0.113.10");
  expect(new Set(knocked.map(([, , , , number]) => number)).size, "a scan").toBe(20);
  const out = records.filter(([, way, , to]) => way === "egress" && to === "203.0.113.5");
  expect(
    out.map(([, , from, , , bytes]) => [from, bytes]),
    "what it costs",
  ).toEqual([[web, "15000"]]);
});
