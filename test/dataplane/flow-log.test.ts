/** Flow logs of packets that really travel: what the kernel counts and what its rules refuse. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CloudWatchLogsClient, FilterLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noInstances, PlaneServer } from "./plane-server.ts";

const role = "arn:aws:iam::000000000000:role/flow";
const format =
  "${interface-id} ${flow-direction} ${action} ${srcaddr} ${dstaddr} ${srcport} ${dstport} " +
  "${protocol} ${packets} ${bytes} ${traffic-path}";

describe.skipIf(noInstances)("flow logs of real packets", () => {
  let server: PlaneServer;
  let logs: CloudWatchLogsClient;
  const ids: string[] = [];
  const enis: string[] = [];
  const addresses: string[] = [];

  beforeAll(async () => {
    server = await PlaneServer.start();
    const { ec2 } = server;
    const credentials = { accessKeyId: "000000000000", secretAccessKey: "x" };
    logs = new CloudWatchLogsClient({ endpoint: server.process.endpoint, region: "us-east-1", credentials });
    const vpc = (await ec2.createVpc({ CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
    const group = (await ec2.createSecurityGroup({ VpcId: vpc, GroupName: "web", Description: "web" })).GroupId!;
    const IpRanges = [{ CidrIp: "10.0.0.0/8" }];
    const IpPermissions = [
      { IpProtocol: "tcp", FromPort: 80, ToPort: 80, IpRanges },
      { IpProtocol: "icmp", FromPort: -1, ToPort: -1, IpRanges },
    ];
    await ec2.authorizeSecurityGroupIngress({ GroupId: group, IpPermissions });
    for (const CidrBlock of ["10.0.1.0/24", "10.0.2.0/24"]) {
      const SubnetId = (await ec2.createSubnet({ VpcId: vpc, CidrBlock })).Subnet!.SubnetId!;
      ids.push(...(await server.begin(1, { SubnetId, SecurityGroupIds: [group] })));
    }
    await server.settle();
    for (const id of ids) {
      const { Reservations } = await ec2.describeInstances({ InstanceIds: [id] });
      const [eni] = Reservations![0]!.Instances![0]!.NetworkInterfaces!;
      enis.push(eni!.NetworkInterfaceId!);
      addresses.push(eni!.PrivateIpAddress!);
    }
    await ec2.createFlowLogs({
      ResourceIds: [vpc],
      ResourceType: "VPC",
      TrafficType: "ALL",
      LogGroupName: "flow",
      DeliverLogsPermissionArn: role,
      LogFormat: format,
    });
    await sleep(1_000);
  });
  afterAll(async () => {
    logs?.destroy();
    server?.ec2.destroy();
    await server?.process.stop();
  });

  it("M43 pings are counted at both interfaces, what a group refuses is rejected at the receiver alone", async () => {
    const following = server.cli("flows", "--json", "--seconds", "12");
    await sleep(1_000);
    await server.inside(ids[0]!, `ping -c 5 -i 0.2 ${addresses[1]}`);
    await server.inside(ids[0]!, `timeout 0.5 socat -u /dev/null tcp:${addresses[1]}:22 || true`);
    await server.inside(ids[0]!, "timeout 1 curl -s http://169.254.169.254/latest/meta-data/ || true");
    const followed = (await following).out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { by?: string; action: string });
    expect(followed.filter(({ action }) => action === "REJECT")[0]!.by).toMatch(
      /security groups, inbound of eni-.*no rule admits/,
    );
    await server.admin("POST", "clock", { advance: "2m" });
    await server.settle();
    const { events } = await logs.send(new FilterLogEventsCommand({ logGroupName: "flow" }));
    const lines = events!.map(({ message }) => message!).filter((line) => !line.includes("- - -"));
    const [one, two] = addresses;
    const [first, second] = enis;
    expect(lines).toContain(`${first} egress ACCEPT ${one} ${two} 0 0 1 5 420 1`);
    expect(lines).toContain(`${second} ingress ACCEPT ${one} ${two} 0 0 1 5 420 -`);
    expect(lines).toContain(`${second} egress ACCEPT ${two} ${one} 0 0 1 5 420 1`);
    expect(lines).toContain(`${first} ingress ACCEPT ${two} ${one} 0 0 1 5 420 -`);
    const dialled = lines.filter((line) => line.includes(" 22 6 "));
    expect(dialled.map((line) => line.split(" ").slice(0, 3).join(" ")).sort()).toEqual(
      [`${first} egress ACCEPT`, `${second} ingress REJECT`].sort(),
    );
    expect(
      lines.filter((line) => line.includes("169.254")),
      "never logged",
    ).toEqual([]);
  });
});

describe.skipIf(noInstances)("flow logs of a server that is killed", () => {
  const data = mkdtempSync(join(tmpdir(), "flow-log-"));
  let server: PlaneServer | undefined;
  afterAll(async () => {
    server?.ec2.destroy();
    await server?.cli("down", "--data", data);
    await server?.process.stop().catch(() => undefined);
    rmSync(data, { recursive: true, force: true });
  });

  it("what it had counted and not delivered, and what went on meanwhile, is delivered once by the next", async () => {
    const first = (server = await PlaneServer.start(data));
    const vpc = (await first.ec2.createVpc({ CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
    const SubnetId = (await first.ec2.createSubnet({ VpcId: vpc, CidrBlock: "10.0.1.0/24" })).Subnet!.SubnetId!;
    const instances = await first.launch(2, { SubnetId });
    const { Reservations } = await first.ec2.describeInstances({ InstanceIds: instances });
    const found = Reservations!.flatMap(({ Instances }) => Instances!);
    const [one, two] = instances.map((id) => found.find(({ InstanceId }) => InstanceId === id)!);
    await first.ec2.createFlowLogs({
      ResourceIds: [one!.NetworkInterfaces![0]!.NetworkInterfaceId!],
      ResourceType: "NetworkInterface",
      TrafficType: "ALL",
      LogGroupName: "flow",
      DeliverLogsPermissionArn: role,
      LogFormat: "${dstaddr} ${protocol} ${packets} ${bytes} ${log-status}",
    });
    await first.settle();
    const ping = `ping -n -c 40 -i 0.2 ${two!.PrivateIpAddress}`;
    await first.inside(instances[0]!, `setsid ${ping} </dev/null >/dev/null 2>&1 &`);
    await sleep(2_000);
    await first.cli("flows", "--seconds", "1");
    await first.process.kill();
    first.ec2.destroy();
    await sleep(1_000);
    server = await PlaneServer.start(data);
    await server.settle();
    await sleep(6_000);
    await server.admin("POST", "clock", { advance: "2m" });
    await server.settle();
    const credentials = { accessKeyId: "000000000000", secretAccessKey: "x" };
    const logs = new CloudWatchLogsClient({ endpoint: server.process.endpoint, region: "us-east-1", credentials });
    const { events } = await logs.send(new FilterLogEventsCommand({ logGroupName: "flow" }));
    logs.destroy();
    const sent = events!.map(({ message }) => message!.split(" ")).filter(([to]) => to === two!.PrivateIpAddress);
    const sum = (field: number) => sent.reduce((total, fields) => total + Number(fields[field]), 0);
    expect([sum(2), sum(3)]).toEqual([40, 40 * 84]);
  });
});
