/** Tests of traces between named endpoints, in networks built through the API. */
import { beforeAll, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";
import { answerTrace } from "./trace.ts";
import type { TraceQuestion } from "./trace.ts";

let test: TestCloud;
let net: {
  vpc: string;
  front: string;
  back: string;
  web: string;
  db: string;
  webIp: string;
  dbIp: string;
  elastic: string;
  nat: string;
};

const ask = (question: TraceQuestion) => answerTrace(test.cloud.reader, question);
const image = "ami-0123456789abcdef0";

beforeAll(async () => {
  test = openCloud();
  const { ec2 } = test;
  const vpc = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true })).Vpc!.VpcId!;
  const subnet = async (CidrBlock: string) => (await ec2("CreateSubnet", { VpcId: vpc, CidrBlock })).Subnet!.SubnetId!;
  const [front, back] = [await subnet("10.0.1.0/24"), await subnet("10.0.2.0/24")];
  const igw = (await ec2("CreateInternetGateway", {})).InternetGateway!.InternetGatewayId!;
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  const table = async (SubnetId: string) => {
    const RouteTableId = (await ec2("CreateRouteTable", { VpcId: vpc })).RouteTable!.RouteTableId!;
    await ec2("AssociateRouteTable", { RouteTableId, SubnetId });
    return RouteTableId;
  };
  const elasticIp = async () => ec2("AllocateAddress", { Domain: "vpc" });
  await ec2("CreateRoute", { RouteTableId: await table(front), DestinationCidrBlock: "0.0.0.0/0", GatewayId: igw });
  const [own, outer] = [await elasticIp(), await elasticIp()];
  const nat = (await ec2("CreateNatGateway", { SubnetId: front, AllocationId: outer.AllocationId })).NatGateway!
    .NatGatewayId!;
  await ec2("CreateRoute", { RouteTableId: await table(back), DestinationCidrBlock: "0.0.0.0/0", NatGatewayId: nat });
  const group = async (name: string) =>
    (await ec2("CreateSecurityGroup", { VpcId: vpc, GroupName: name, Description: name })).GroupId!;
  const [webGroup, dbGroup] = [await group("web"), await group("db")];
  const port = (GroupId: string, FromPort: number, from: object) =>
    ec2("AuthorizeSecurityGroupIngress", {
      GroupId,
      IpPermissions: [{ IpProtocol: "tcp", FromPort, ToPort: FromPort, ...from }],
    });
  await port(webGroup, 443, { IpRanges: [{ CidrIp: "0.0.0.0/0" }] });
  await port(dbGroup, 5432, { UserIdGroupPairs: [{ GroupId: webGroup }] });
  const run = async (SubnetId: string, group: string) =>
    (
      await ec2("RunInstances", {
        ImageId: image,
        MinCount: 1,
        MaxCount: 1,
        SubnetId,
        SecurityGroupIds: [group],
        InstanceType: "m5.large",
      })
    ).Instances![0]!;
  const [web, db] = [await run(front, webGroup), await run(back, dbGroup)];
  await ec2("AssociateAddress", { AllocationId: own.AllocationId, InstanceId: web.InstanceId });
  net = {
    vpc,
    front,
    back,
    nat,
    elastic: own.PublicIp!,
    web: web.InstanceId!,
    db: db.InstanceId!,
    webIp: web.PrivateIpAddress!,
    dbIp: db.PrivateIpAddress!,
  };
});

it("SGR-21 VPC-02 a three-tier network built through the API is open where it should be", () => {
  expect(ask({ source: "internet", destination: net.web, port: 443 }).arrives).toBe(true);
  expect(ask({ source: "internet", destination: net.web, port: 22 })).toMatchObject({
    arrives: false,
    code: "ENI_SG_RULES_MISMATCH",
  });
  expect(ask({ source: net.web, destination: net.db, port: 5432 }).arrives).toBe(true);
  expect(ask({ source: net.db, destination: "internet", port: 443 }).arrives).toBe(true);
  expect(ask({ source: "internet", destination: net.db, port: 5432 }).arrives).toBe(false);
});

it("an endpoint is an instance, an interface, an address of either kind, or the internet", () => {
  const byId = ask({ source: net.web, destination: net.db, port: 5432 });
  const eni = byId.source.networkInterfaceId!;
  for (const source of [eni, net.webIp, net.elastic])
    expect(ask({ source, destination: net.db, port: 5432 })).toEqual(byId);
  expect(byId.source).toEqual({ address: net.webIp, networkInterfaceId: eni, instanceId: net.web, vpcId: net.vpc });
  expect(ask({ source: net.web, destination: net.dbIp, port: 5432 }).arrives).toBe(true);
});

it("IPA-12 from the internet an instance is asked for by its public address, from inside by its private one", () => {
  expect(ask({ source: "internet", destination: net.web, port: 443 }).destination.address).toBe(net.elastic);
  expect(ask({ source: net.db, destination: net.web, port: 443 }).destination.address).toBe(net.webIp);
  expect(ask({ source: "203.0.113.77", destination: net.web, port: 443 }).forward.hops[0]!.before.source).toBe(
    "203.0.113.77",
  );
});

it("NGW-01 what leaves by the NAT gateway says so", () => {
  const found = ask({ source: net.db, destination: "internet", protocol: "udp", port: 53 });
  expect(found.forward.hops.map(({ resource }) => resource.id)).toContain(net.nat);
});

it("without protocol and port it is a ping", () => {
  expect(ask({ source: net.web, destination: net.db }).forward.hops[0]!.before).toMatchObject({ protocol: "icmp" });
});

it("a flow can be followed by giving its sessions back", () => {
  const question = { source: net.web, destination: net.db, port: 5432 };
  const { sessions } = ask(question);
  expect(ask({ ...question, flags: "ack", sessions: JSON.parse(JSON.stringify(sessions)) }).arrives).toBe(true);
});

it("M17 a forged source is dropped where it is sent", () => {
  const found = ask({ source: net.web, sourceAddress: "10.0.1.99", destination: net.db, port: 5432 });
  expect(found.code).toBe("ENI_SOURCE_DEST_CHECK_RESTRICTION");
});

const wrong: readonly (readonly [string, TraceQuestion, string])[] = [
  [
    "an instance that does not exist",
    { source: "i-0123456789abcdef0", destination: "internet", port: 1 },
    "NoSuchEndpoint",
  ],
  ["no endpoint at all", { source: "nonsense", destination: "internet", port: 1 }, "NoSuchEndpoint"],
  ["a private source that nobody holds", { source: "10.0.77.77", destination: "internet", port: 1 }, "NoSuchEndpoint"],
  ["TCP without a port", { source: "internet", destination: "198.18.5.5", protocol: "tcp" }, "InvalidQuestion"],
  ["an impossible port", { source: "internet", destination: "198.18.5.5", port: 65_536 }, "InvalidQuestion"],
  ["an unknown protocol", { source: "internet", destination: "198.18.5.5", protocol: "warp" }, "InvalidQuestion"],
  [
    "an unknown member",
    { source: "internet", destination: "198.18.5.5", colour: 1 } as TraceQuestion,
    "InvalidQuestion",
  ],
  ["no destination", { source: "internet" } as TraceQuestion, "InvalidQuestion"],
  ["a port in words", { source: "internet", destination: "198.18.5.5", port: "ssh" as never }, "InvalidQuestion"],
  ["a fragment", { source: "internet", destination: "198.18.5.5", fragment: true }, "NotImplemented"],
];
for (const [what, question, code] of wrong)
  it(`refuses ${what}`, () => {
    expect(() => ask(question)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(new RegExp(`^${code}`)) }),
    );
  });
