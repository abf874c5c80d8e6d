/** In loopback mode, what rules refuse of dialled connections is told as Linux mode tells it of packets. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Refusal, RefusalWish } from "../../src/dataplane/plane.ts";
import { openLoopbackCloud, serveHttp } from "./loopback-cloud.ts";
import type { LoopbackCloud, TestHost } from "./loopback-cloud.ts";

let cloud: LoopbackCloud;
let [web, client]: TestHost[] = [];
let vpc: string, subnet: string, acl: string;
const listening: AbortController[] = [];

beforeAll(async () => {
  cloud = await openLoopbackCloud();
  web = await cloud.host("web");
  client = await cloud.host("client");
  const { NetworkInterfaces } = await cloud.ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds: [web.eni] });
  ({ VpcId: vpc, SubnetId: subnet } = NetworkInterfaces![0] as { VpcId: string; SubnetId: string });
  const { NetworkAcls } = await cloud.ec2("DescribeNetworkAcls", {});
  acl = NetworkAcls![0]!.NetworkAclId!;
});
afterAll(async () => {
  for (const over of listening) over.abort();
  await cloud.close();
});

async function listen(wish: RefusalWish = {}): Promise<Refusal[]> {
  const heard: Refusal[] = [];
  const over = new AbortController();
  listening.push(over);
  const refusals = await cloud.plane.refusals!(wish, over.signal);
  void (async () => {
    for await (const refusal of refusals) heard.push(refusal);
  })();
  return heard;
}

/** Dials for a moment, and gives what was told of it. */
async function refusedBy(wish: RefusalWish, from: string, to: string): Promise<Refusal[]> {
  const heard = await listen(wish);
  await cloud.curl(from, "--max-time", "0.3", `http://${to}/`);
  listening.pop()!.abort();
  return heard;
}

describe("refused connections", () => {
  it("of a security group: the packet, the group's interface, that no rule admits it", async () => {
    const heard = await refusedBy({}, client!.id, `${web!.ip}:5432`);
    expect(heard).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        vpc,
        interfaces: [web!.eni, client!.eni],
        instances: [web!.id, client!.id],
        packet: {
          protocol: "tcp",
          source: client!.ip,
          destination: web!.ip,
          sourcePort: expect.any(Number),
          destinationPort: 5432,
          flags: "syn",
          length: 60,
        },
        station: `groups-in/${web!.eni}`,
        where: `security groups, inbound of ${web!.eni}`,
        why: "no rule admits it",
        lost: 0,
      },
    ]);
  });

  it("only those that are wanted are told, and none of what passes", async () => {
    for (const wish of [{ vpc }, { interface: web!.eni }, { instance: client!.id }])
      expect(await refusedBy(wish, client!.id, web!.ip)).toHaveLength(1);
    for (const wish of [{ vpc: "vpc-0" }, { interface: "eni-0" }, { instance: "i-0" }])
      expect(await refusedBy(wish, client!.id, web!.ip)).toEqual([]);
    const { at, server } = await serveHttp("web");
    await cloud.plane.bind!(`${web!.eni}:80`, at);
    await cloud.admit(web!, 80, "0.0.0.0/0");
    expect(await refusedBy({}, client!.id, web!.ip)).toEqual([]);
    expect(await refusedBy({}, "internet", web!.publicIp)).toEqual([]);
    await cloud.revoke(web!, 80, "0.0.0.0/0");
    server.close();
  });

  it("from the internet: by the private address that it had then", async () => {
    const [refusal] = await refusedBy({ instance: web!.id }, "internet", web!.publicIp);
    expect(refusal).toMatchObject({
      vpc,
      interfaces: [web!.eni],
      packet: { source: "203.0.113.10", destination: web!.ip },
      station: `groups-in/${web!.eni}`,
    });
  });

  it("of an address that nobody holds, or where nobody is: the internet's own", async () => {
    const [nobodys] = await refusedBy({}, client!.id, "198.18.77.77");
    expect(nobodys).toMatchObject({ where: "the internet", why: "X_ADDRESS_NOT_HELD", code: "X_ADDRESS_NOT_HELD" });
    const [absent] = await refusedBy({}, client!.id, "203.0.113.9");
    expect(absent).toMatchObject({ station: "internet-host", where: "the internet", why: "nobody" });
  });

  it("of a gateway, and of a route table that leads nowhere", async () => {
    const [outside] = await refusedBy({}, client!.id, "10.77.0.1");
    expect(outside).toMatchObject({ vpc, why: "IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS" });
    const { RouteTables } = await cloud.ec2("DescribeRouteTables", {});
    const table = RouteTables![0]!.RouteTableId!;
    const route = { RouteTableId: table, DestinationCidrBlock: "0.0.0.0/0" };
    const way = {
      ...route,
      GatewayId: RouteTables![0]!.Routes!.find(({ GatewayId }) => GatewayId !== "local")!.GatewayId,
    };
    await cloud.ec2("DeleteRoute", route);
    const [lost] = await refusedBy({}, client!.id, "203.0.113.9");
    expect(lost).toMatchObject({
      where: `route table ${table}`,
      why: "no route, or one that leads nowhere",
      interfaces: [client!.eni],
    });
    await cloud.ec2("CreateRoute", way);
  });

  it("of an ACL: its rule's number, on the way out, on the way in, and of an answer", async () => {
    await cloud.admit(web!, 80, "0.0.0.0/0");
    const entry = {
      NetworkAclId: acl,
      RuleNumber: 50,
      Protocol: "6",
      CidrBlock: "0.0.0.0/0",
      RuleAction: "deny",
    } as const;
    await cloud.ec2("CreateNetworkAclEntry", { ...entry, Egress: false, PortRange: { From: 80, To: 80 } });
    const [inward] = await refusedBy({}, "internet", web!.publicIp);
    expect(inward).toMatchObject({
      station: `acl-in/${web!.eni}`,
      where: `network ACL ${acl}, inbound of ${subnet}`,
      rule: `${acl} 50`,
      why: `rule ${acl} 50`,
    });
    await cloud.ec2("DeleteNetworkAclEntry", { NetworkAclId: acl, RuleNumber: 50, Egress: false });
    await cloud.ec2("CreateNetworkAclEntry", { ...entry, Egress: true, PortRange: { From: 0, To: 65_535 } });
    const [answer] = await refusedBy({}, "internet", web!.publicIp);
    expect(answer).toMatchObject({
      where: `network ACL ${acl}, outbound of ${subnet}`,
      rule: `${acl} 50`,
      packet: { source: web!.ip, destination: "203.0.113.10", flags: "syn-ack" },
    });
    await cloud.ec2("DeleteNetworkAclEntry", { NetworkAclId: acl, RuleNumber: 50, Egress: true });
    await cloud.revoke(web!, 80, "0.0.0.0/0");
  });

  it("of a connection that was open: once, when its packets no longer pass", async () => {
    const { at, server } = await serveHttp("web");
    await cloud.plane.bind!(`${web!.eni}:81`, at);
    await cloud.admit(web!, 81, "0.0.0.0/0");
    const stream = await cloud.plane.dial!(web!.publicIp, 81);
    stream.on("error", () => undefined);
    const heard = await listen();
    await cloud.revoke(web!, 81, "0.0.0.0/0");
    await cloud.plane.settle();
    await cloud.ec2("CreateVpc", { CidrBlock: "10.50.0.0/16" });
    await cloud.plane.settle();
    await sleep(50);
    expect(heard.map(({ station }) => station)).toEqual([`groups-in/${web!.eni}`]);
    stream.destroy();
    server.close();
  });

  it("what is heard ends with the plane", async () => {
    const other = await openLoopbackCloud();
    const heard = await other.plane.refusals!({}, new AbortController().signal);
    const ended = (async () => {
      for await (const _ of heard) throw new Error("nothing was refused");
      return "ended";
    })();
    await other.close();
    expect(await ended).toBe("ended");
  });
});
