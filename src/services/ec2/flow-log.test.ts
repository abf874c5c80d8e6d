/** Flow logs: what may be asked for, what traced packets leave in them, and where it arrives. */
import { text } from "node:stream/consumers";
import { createGunzip } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { Clock } from "../../core/clock.ts";
import { LogShelf } from "../../core/log-shelf.ts";
import { ObjectFiles } from "../../engines/object-files/object-files.ts";
import { port } from "../../core/port.ts";
import { FlowLogRecorder } from "./flow-log-recorder.ts";
import { observationsOf } from "./flow-log-trace.ts";
import { answerTrace } from "./trace.ts";
import type { TraceQuestion } from "./trace.ts";

const files = new ObjectFiles();
afterAll(() => files.close());
const fail = (error: unknown): never => {
  throw error;
};
const minute = 60_000;
const start = Date.UTC(2026, 4, 1, 12, 1);
const role = "arn:aws:iam::000000000000:role/flow";

/** A public and a private subnet, an instance in each, a NAT gateway, a clock that stands still. */
async function openNetwork() {
  const clock = new Clock(() => start);
  const { cloud, ec2, call } = openCloud({ clock });
  clock.freeze();
  cloud.ports.provide(port("s3.bodies"), files);
  cloud.ports.provide(port("logs.events"), new LogShelf(undefined, fail));
  const VpcId = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const subnet = async (CidrBlock: string) => (await ec2("CreateSubnet", { VpcId, CidrBlock })).Subnet!.SubnetId!;
  const [front, back] = [await subnet("10.0.1.0/24"), await subnet("10.0.2.0/24")];
  const igw = (await ec2("CreateInternetGateway", {})).InternetGateway!.InternetGatewayId!;
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId });
  const route = async (SubnetId: string, target: object) => {
    const RouteTableId = (await ec2("CreateRouteTable", { VpcId })).RouteTable!.RouteTableId!;
    await ec2("AssociateRouteTable", { RouteTableId, SubnetId });
    await ec2("CreateRoute", { RouteTableId, DestinationCidrBlock: "0.0.0.0/0", ...target });
  };
  await route(front, { GatewayId: igw });
  const { AllocationId } = await ec2("AllocateAddress", { Domain: "vpc" });
  const nat = (await ec2("CreateNatGateway", { SubnetId: front, AllocationId })).NatGateway!;
  await route(back, { NatGatewayId: nat.NatGatewayId! });
  const run = async (SubnetId: string, more: object = {}) => {
    const launch = { ImageId: "ami-0123456789abcdef0", MinCount: 1, MaxCount: 1, InstanceType: "t3.micro", ...more };
    const { Instances } = await ec2("RunInstances", { ...launch, SubnetId } as never);
    const [{ NetworkInterfaceId: eni, PrivateIpAddress: ip } = {}] = Instances![0]!.NetworkInterfaces!;
    return { id: Instances![0]!.InstanceId!, eni: eni!, ip: ip! };
  };
  const [web, db] = [await run(front), await run(back)];
  const [group] = (await ec2("DescribeSecurityGroups", { Filters: [{ Name: "vpc-id", Values: [VpcId] }] }))
    .SecurityGroups!;
  const recorder = new FlowLogRecorder(cloud);
  const send = (question: TraceQuestion, packets = 1) => {
    const trace = answerTrace(cloud.reader, { bytes: 60, ...question });
    for (const seen of observationsOf(cloud.reader, trace, { now: clock.now(), packets })) recorder.observe(seen);
    return trace;
  };
  const advance = (ms: number) => cloud.advance(ms);
  const create = (input: object) =>
    ec2("CreateFlowLogs", { ResourceIds: [VpcId], ResourceType: "VPC", TrafficType: "ALL", ...input } as never);
  const toLogs = (input: object = {}) => create({ LogGroupName: "flow", DeliverLogsPermissionArn: role, ...input });
  const streams = async () => {
    const { logStreams } = await call("logs", "DescribeLogStreams", { logGroupName: "flow" });
    return logStreams.map(({ logStreamName }: { logStreamName: string }) => logStreamName);
  };
  const lines = async (): Promise<string[]> => {
    const { events } = await call("logs", "FilterLogEvents", { logGroupName: "flow" });
    return events.map(({ message }: { message: string }) => message);
  };
  const network = { VpcId, run, front, back, web, db, nat, group: group!.GroupId! };
  return { cloud, ec2, call, recorder, send, advance, create, toLogs, streams, lines, ...network };
}

const simple = "${interface-id} ${flow-direction} ${action} ${srcaddr} ${dstaddr} ${dstport} ${packets} ${bytes}";

it("FLG-02 a VPC's flow log covers all interfaces in it, a subnet's and an interface's theirs alone", async () => {
  const { toLogs, send, web, db, group, ec2, advance, streams, back } = await openNetwork();
  await ec2("AuthorizeSecurityGroupIngress", {
    GroupId: group,
    IpPermissions: [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "10.0.0.0/16" }] }],
  });
  await toLogs({ LogFormat: simple, ResourceIds: [back], ResourceType: "Subnet" });
  send({ source: web.id, destination: db.ip, port: 22 });
  await advance(minute);
  expect(await streams()).toEqual([`${db.eni}-all`]);
  await toLogs({ LogFormat: simple, TrafficType: "ACCEPT" });
  send({ source: web.id, destination: db.ip, port: 22 });
  await advance(minute);
  expect(await streams()).toEqual(
    [web.eni, db.eni].flatMap((eni) => (eni === db.eni ? [`${eni}-accept`, `${eni}-all`] : [`${eni}-accept`])).sort(),
  );
});

it("M43 FLG-08 a request is accepted, its answer, which an ACL blocks, rejected at its interface", async () => {
  const { toLogs, send, web, db, group, ec2, advance, lines, VpcId, back } = await openNetwork();
  const IpPermissions = [{ IpProtocol: "icmp", FromPort: -1, ToPort: -1, IpRanges: [{ CidrIp: "10.0.0.0/16" }] }];
  await ec2("AuthorizeSecurityGroupIngress", { GroupId: group, IpPermissions });
  const NetworkAclId = (await ec2("CreateNetworkAcl", { VpcId })).NetworkAcl!.NetworkAclId!;
  const entry = { NetworkAclId, RuleNumber: 100, Protocol: "-1", RuleAction: "allow", CidrBlock: "0.0.0.0/0" } as const;
  await ec2("CreateNetworkAclEntry", { ...entry, Egress: false });
  const acls = await ec2("DescribeNetworkAcls", { Filters: [{ Name: "association.subnet-id", Values: [back] }] });
  const known = acls.NetworkAcls![0]!.Associations!.find(({ SubnetId }) => SubnetId === back)!;
  await ec2("ReplaceNetworkAclAssociation", { AssociationId: known.NetworkAclAssociationId!, NetworkAclId });
  await toLogs({ LogFormat: simple });
  send({ source: web.id, destination: db.ip, protocol: "icmp" });
  await advance(minute);
  expect((await lines()).filter((line) => !line.includes("- -")).sort()).toEqual(
    [
      `${web.eni} egress ACCEPT ${web.ip} ${db.ip} 0 1 60`,
      `${db.eni} ingress ACCEPT ${web.ip} ${db.ip} 0 1 60`,
      `${db.eni} egress REJECT ${db.ip} ${web.ip} 0 1 60`,
    ].sort(),
  );
});

it("M43 what a neighbour is sent leaves one interface and enters another, whatever its protocol", async () => {
  const { cloud, group, ec2, front, web, run } = await openNetwork();
  await ec2("AuthorizeSecurityGroupIngress", {
    GroupId: group,
    IpPermissions: [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "10.0.0.0/16" }] }],
  });
  const neighbour = await run(front);
  const question = { source: web.id, destination: neighbour.ip, protocol: "47", oneWay: true };
  const seen = observationsOf(cloud.reader, answerTrace(cloud.reader, question), { now: 0 });
  expect(seen.map((one) => [one.interface, one.direction, one.action, one.protocol])).toEqual([
    [web.eni, "egress", "ACCEPT", 47],
    [neighbour.eni, "ingress", "ACCEPT", 47],
  ]);
});

it("what security groups refuse is rejected at the receiver, and counted", async () => {
  const { toLogs, send, web, db, advance, lines, recorder, ec2, group } = await openNetwork();
  const IpPermissions = [{ IpProtocol: "-1", UserIdGroupPairs: [{ GroupId: group }] }];
  await ec2("RevokeSecurityGroupIngress", { GroupId: group, IpPermissions });
  await ec2("AuthorizeSecurityGroupIngress", {
    GroupId: group,
    IpProtocol: "tcp",
    FromPort: 80,
    ToPort: 80,
    CidrIp: "10.0.0.0/8",
  });
  const seen: (string | undefined)[] = [];
  recorder.watch(({ action, by }) => void (action === "REJECT" && seen.push(by)));
  await toLogs({ LogFormat: simple, TrafficType: "REJECT" });
  for (let i = 0; i < 3; i++) send({ source: web.id, destination: db.ip, port: 22 });
  await advance(minute);
  expect((await lines()).filter((line) => line.includes("REJECT"))).toEqual([
    `${db.eni} ingress REJECT ${web.ip} ${db.ip} 22 3 180`,
  ]);
  expect(seen, "the deciding rule").toHaveLength(3);
  expect(seen[0]).toMatch(/^sg-.*ENI_SG_RULES_MISMATCH/);
});

it("FLG-11 records tell of headers and counts alone, and an audit finds in them whom rules refused", async () => {
  const { toLogs, send, web, db, advance, ec2, call, group } = await openNetwork();
  const IpPermissions = [{ IpProtocol: "-1", UserIdGroupPairs: [{ GroupId: group }] }];
  await ec2("RevokeSecurityGroupIngress", { GroupId: group, IpPermissions });
  await toLogs();
  for (const port of [22, 3389]) send({ source: web.id, destination: db.ip, port });
  await advance(minute);
  const audit = async (filterPattern: string): Promise<string[]> => {
    const { events } = await call("logs", "FilterLogEvents", { logGroupName: "flow", filterPattern });
    return events.map(({ message }: { message: string }) => message);
  };
  const rejected = await audit(
    '[version, account, eni, source, destination, srcport, destport, ..., action="REJECT", status]',
  );
  expect(rejected.map((line) => line.split(" ")[6]!).toSorted((a, b) => Number(a) - Number(b))).toEqual(["22", "3389"]);
  for (const line of rejected) expect(line.split(" ")).toHaveLength(14);
  expect(await audit("[..., destport=22, protocol, packets, bytes, start, end, action=REJECT, status]")).toHaveLength(
    1,
  );
});

it("a NAT gateway's interface shows itself and, apart, the packet's own addresses", async () => {
  const { toLogs, send, db, nat, advance, lines } = await openNetwork();
  const [{ NetworkInterfaceId: eni, PrivateIp: own } = {}] = nat.NatGatewayAddresses!;
  const format =
    "${interface-id} ${flow-direction} ${srcaddr} ${dstaddr} ${pkt-srcaddr} ${pkt-dstaddr} ${traffic-path}";
  await toLogs({
    LogFormat: format,
    ResourceIds: [eni!],
    ResourceType: "NetworkInterface",
    MaxAggregationInterval: 60,
  });
  send({ source: db.id, destination: "203.0.113.5", port: 443 });
  await advance(minute);
  expect((await lines()).sort()).toEqual(
    [
      `${eni} egress ${own} 203.0.113.5 ${own} 203.0.113.5 8`,
      `${eni} egress ${own} ${db.ip} 203.0.113.5 ${db.ip} 1`,
      `${eni} ingress 203.0.113.5 ${own} 203.0.113.5 ${own} -`,
      `${eni} ingress ${db.ip} ${own} ${db.ip} 203.0.113.5 -`,
    ].sort(),
  );
});

it("FLG-09 nothing is said of queries to Amazon's resolver, of metadata and the like", async () => {
  const { toLogs, send, db, advance, lines } = await openNetwork();
  await toLogs({ LogFormat: simple });
  send({ source: db.id, destination: "10.0.0.2", protocol: "udp", port: 53 });
  send({ source: db.id, destination: "169.254.169.254", port: 80 });
  send({ source: db.id, destination: "169.254.169.123", protocol: "udp", port: 123 });
  await advance(minute);
  expect((await lines()).filter((line) => line.includes("ACCEPT") || line.includes("REJECT"))).toEqual([]);
});

it("FLG-05 FLG-06 instances of the Nitro system are recorded each minute, other interfaces after ten", async () => {
  const { toLogs, send, db, nat, advance, streams } = await openNetwork();
  await toLogs({ LogFormat: simple });
  send({ source: db.id, destination: "203.0.113.5", port: 443 });
  const natStream = `${nat.NatGatewayAddresses![0]!.NetworkInterfaceId}-all`;
  await advance(minute - 1);
  await expect(streams(), "not real time").rejects.toMatchObject({ code: "ResourceNotFoundException" });
  await advance(1);
  expect(await streams()).toContain(`${db.eni}-all`);
  expect(await streams()).not.toContain(natStream);
  await advance(8 * minute);
  expect(await streams()).toContain(natStream);
});

it("an interface without traffic has a record that says so, one for a jump of the clock", async () => {
  const { toLogs, web, advance, lines } = await openNetwork();
  await toLogs({ ResourceIds: [web.eni], ResourceType: "NetworkInterface" });
  await advance(minute);
  const t = start / 1_000;
  expect(await lines()).toEqual([`2 000000000000 ${web.eni} - - - - - - - ${t} ${t + 59} - NODATA`]);
  await advance(3 * 3_600_000);
  expect(await lines()).toHaveLength(2);
});

describe("FLG-03 FLG-04 records go to CloudWatch Logs or S3", () => {
  const bucketed = async (folder: string, DestinationOptions: object) => {
    const test = await openNetwork();
    await test.call("s3", "CreateBucket", { Bucket: "flow-1" });
    const destination = {
      LogDestinationType: "s3",
      LogDestination: `arn:aws:s3:::flow-1${folder}`,
      DestinationOptions,
    };
    const { FlowLogIds } = await test.create({
      ResourceIds: [test.web.eni],
      ResourceType: "NetworkInterface",
      ...destination,
    });
    test.send({ source: test.web.id, destination: test.db.ip, port: 22 });
    await test.advance(minute);
    const { Contents } = await test.call("s3", "ListObjectsV2", { Bucket: "flow-1" });
    const Key: string = Contents[0].Key;
    const { Body } = await test.call("s3", "GetObject", { Bucket: "flow-1", Key });
    return { ...test, id: FlowLogIds![0]!, Key, body: await text(Body.pipe(createGunzip())) };
  };

  it("an object has a line with the fields' names, and its key the day", async () => {
    const { Key, body, id, web, db } = await bucketed("", {});
    const name = `000000000000_vpcflowlogs_us-east-1_${id}_20260501T1200Z_`;
    expect(Key).toMatch(
      new RegExp(`^AWSLogs/000000000000/vpcflowlogs/us-east-1/2026/05/01/${name}[0-9a-f]{8}\\.log\\.gz$`),
    );
    const [head, record, ...rest] = body.split("\n");
    expect(head).toMatch(/^version account-id interface-id .* log-status$/);
    expect(record).toMatch(new RegExp(`^2 000000000000 ${web.eni} ${web.ip} ${db.ip} 49152 22 6 1 60 .* ACCEPT OK$`));
    expect(rest.map((line) => line.split(" ").slice(3, 7).join(" "))).toEqual([`${db.ip} ${web.ip} 22 49152`, ""]);
  });

  it("partitions may be Hive's, and of hours", async () => {
    const { Key } = await bucketed("/mine", { HiveCompatiblePartitions: true, PerHourPartition: true });
    const place = "aws-account-id=000000000000/aws-service=vpcflowlogs/aws-region=us-east-1";
    expect(Key.startsWith(`mine/AWSLogs/${place}/year=2026/month=05/day=01/hour=12/0000`)).toBe(true);
  });

  it("the bucket's policy lets AWS deliver; where it no longer does, the flow log says so", async () => {
    const { call, ec2, id, send, web, db, advance } = await bucketed("", {});
    const { Policy } = await call("s3", "GetBucketPolicy", { Bucket: "flow-1" });
    expect(Policy).toContain("delivery.logs.amazonaws.com");
    await call("s3", "DeleteBucketPolicy", { Bucket: "flow-1" });
    send({ source: web.id, destination: db.ip, port: 22 });
    await advance(minute);
    const find = async () => (await ec2("DescribeFlowLogs", { FlowLogIds: [id] })).FlowLogs![0]!;
    expect(await find()).toMatchObject({ DeliverLogsStatus: "FAILED", DeliverLogsErrorMessage: "Access error" });
    await call("s3", "PutBucketPolicy", { Bucket: "flow-1", Policy });
    send({ source: web.id, destination: db.ip, port: 22 });
    await advance(minute);
    expect(await find()).toMatchObject({ DeliverLogsStatus: "SUCCESS" });
  });
});

describe("the API", () => {
  it("a flow log is made, described, found by its filters, and deleted", async () => {
    const { toLogs, ec2, VpcId } = await openNetwork();
    const TagSpecifications = [{ ResourceType: "vpc-flow-log", Tags: [{ Key: "a", Value: "b" }] }];
    const { FlowLogIds } = await toLogs({ TagSpecifications });
    const { FlowLogs } = await ec2("DescribeFlowLogs", { Filter: [{ Name: "resource-id", Values: [VpcId] }] });
    expect(FlowLogs).toMatchObject([
      {
        FlowLogId: FlowLogIds![0],
        FlowLogStatus: "ACTIVE",
        DeliverLogsStatus: "SUCCESS",
        TrafficType: "ALL",
        LogGroupName: "flow",
        LogDestinationType: "cloud-watch-logs",
        MaxAggregationInterval: 600,
        LogFormat: expect.stringMatching(/^\$\{version\} \$\{account-id\} .* \$\{log-status\}$/),
        Tags: [{ Key: "a", Value: "b" }],
      },
    ]);
    const none = await ec2("DescribeFlowLogs", { Filter: [{ Name: "traffic-type", Values: ["REJECT"] }] });
    expect(none.FlowLogs).toEqual([]);
    await toLogs({ TrafficType: "REJECT" });
    const page = await ec2("DescribeFlowLogs", { MaxResults: 1 });
    expect(page.FlowLogs).toMatchObject([{ TrafficType: "ALL" }]);
    const { NextToken } = page;
    expect((await ec2("DescribeFlowLogs", { MaxResults: 1, NextToken })).FlowLogs).toMatchObject([
      { TrafficType: "REJECT" },
    ]);
    expect(await ec2("DeleteFlowLogs", { FlowLogIds: FlowLogIds! })).toEqual({ Unsuccessful: [] });
    const gone = ec2("DeleteFlowLogs", { FlowLogIds: FlowLogIds! });
    await expect(gone).rejects.toMatchObject({ code: "InvalidFlowLogId.NotFound" });
  });

  it("what cannot be made is told for each resource", async () => {
    const { toLogs, VpcId, create } = await openNetwork();
    await toLogs({});
    const nobody = "vpc-00000000000000000";
    const { Unsuccessful, FlowLogIds } = await toLogs({ ResourceIds: [VpcId, nobody] });
    expect(FlowLogIds).toEqual([]);
    expect(Unsuccessful!.map(({ ResourceId, Error }) => [ResourceId, Error!.Code])).toEqual([
      [VpcId, "FlowLogAlreadyExists"],
      [nobody, "InvalidVpcID.NotFound"],
    ]);
    await toLogs({ TrafficType: "REJECT" });
    expect((await toLogs({ TrafficType: "ACCEPT" })).Unsuccessful![0]!.Error!.Code).toBe("FlowLogsLimitExceeded");
    const bucket = await create({
      LogDestinationType: "s3",
      LogDestination: "arn:aws:s3:::nobodys",
      ResourceIds: [VpcId],
    });
    expect(bucket.Unsuccessful).toHaveLength(1);
  });

  it.each([
    [{ TrafficType: undefined }, "MissingParameter"],
    [{ LogGroupName: "g" }, "InvalidParameter"],
    [{ DeliverLogsPermissionArn: role }, "InvalidParameter"],
    [{ LogGroupName: "g", DeliverLogsPermissionArn: "me" }, "InvalidParameter"],
    [{ LogGroupName: "g", LogDestination: "arn:aws:logs:us-east-1:000000000000:log-group:g" }, "InvalidParameter"],
    [{ LogGroupName: "g", DeliverLogsPermissionArn: role, LogFormat: "${nothing}" }, "InvalidParameter"],
    [{ LogGroupName: "g", DeliverLogsPermissionArn: role, MaxAggregationInterval: 61 }, "InvalidParameter"],
    [{ LogDestinationType: "s3" }, "InvalidParameter"],
    [{ LogDestinationType: "s3", LogDestination: "arn:aws:s3:::b-1/AWSLogs/" }, "InvalidParameter"],
    [{ LogDestinationType: "s3", LogDestination: "arn:aws:s3:::b-1", LogGroupName: "g" }, "InvalidParameter"],
    [
      { LogGroupName: "g", DeliverLogsPermissionArn: role, DestinationOptions: { PerHourPartition: true } },
      "InvalidParameter",
    ],
    [{ LogDestinationType: "kinesis-data-firehose" }, "NotImplemented"],
    [
      { LogDestinationType: "s3", LogDestination: "arn:aws:s3:::b-1", DestinationOptions: { FileFormat: "parquet" } },
      "NotImplemented",
    ],
  ])("%j is refused with %s", async (input, code) => {
    const { create } = await openNetwork();
    await expect(create(input)).rejects.toMatchObject({ code });
  });
});
