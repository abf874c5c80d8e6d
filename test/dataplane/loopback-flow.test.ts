/** Open connections of loopback mode while the network changes, and datagrams. */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import type { Server, Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { openLoopbackCloud, serveRaw } from "./loopback-cloud.ts";
import type { LoopbackCloud, TestHost } from "./loopback-cloud.ts";
import { connectThrough, datagramsThrough } from "./socks-client.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Pair {
  readonly cloud: LoopbackCloud;
  readonly client: TestHost;
  readonly server: TestHost;
  /** What the server has accepted. */
  readonly accepted: Socket[];
}

/** Two hosts, and an echo bound to port 7 of one. */
async function pair(): Promise<Pair> {
  const cloud = await openLoopbackCloud();
  ends.push(() => cloud.close());
  const [client, server] = [await cloud.host("client"), await cloud.host("server")];
  const accepted: Socket[] = [];
  const { at, server: echo } = await serveRaw((socket) => {
    accepted.push(socket);
    socket.on("error", () => {}).pipe(socket);
  });
  ends.push(() => ended(echo, accepted));
  await cloud.plane.bind!(`${server.id}:7`, at);
  return { cloud, client, server, accepted };
}

const ended = (server: Server, sockets: Socket[]): void => {
  for (const socket of sockets) socket.destroy();
  server.close();
};

async function open({ cloud }: Pair, from: string, to: string): Promise<Socket> {
  const socket = await connectThrough(cloud.entrance, from, to, 7);
  ends.push(() => socket.destroy());
  return socket;
}

/** The error that a socket ends with. */
function resetOf(socket: Socket): Promise<string | undefined> {
  return new Promise((resolve) => {
    socket.once("error", ({ code }: NodeJS.ErrnoException) => resolve(code)).once("close", () => resolve("no error"));
    socket.resume();
  });
}

/** Sends a word and gives what comes back within a moment. */
async function say(socket: Socket, word: string, waitMs = 300): Promise<string> {
  let heard = "";
  const hear = (piece: Buffer): void => void (heard += piece.toString());
  socket.on("data", hear);
  socket.write(word);
  for (let waited = 0; heard.length < word.length && waited < waitMs; waited += 10)
    await new Promise((resolve) => setTimeout(resolve, 10));
  socket.off("data", hear);
  return heard;
}

describe("while rules change", () => {
  it("a tracked connection goes on without its rule, new ones hang", async () => {
    const two = await pair();
    const { cloud, client, server } = two;
    await cloud.admit(server, 7, client.group);
    const socket = await open(two, client.id, server.ip);
    expect(await say(socket, "one")).toBe("one");
    await cloud.revoke(server, 7, client.group);
    await cloud.plane.settle();
    expect(await say(socket, "two")).toBe("two");
    const late = open(two, client.id, server.ip).then(
      () => "through",
      () => "ended",
    );
    expect(await Promise.race([late, new Promise((resolve) => setTimeout(resolve, 200, "hangs"))])).toBe("hangs");
  });

  it("an untracked connection stands still without its rule, loses nothing, and goes on with it", async () => {
    const two = await pair();
    const { cloud, client, server } = two;
    await cloud.admit(server, 7, "0.0.0.0/0");
    const socket = await open(two, client.id, server.ip);
    expect(await say(socket, "one")).toBe("one");
    await cloud.revoke(server, 7, "0.0.0.0/0");
    await cloud.plane.settle();
    expect(await say(socket, "two")).toBe("");
    await cloud.admit(server, 7, "0.0.0.0/0");
    await cloud.plane.settle();
    expect(await say(socket, "three")).toBe("twothree");
  });

  it("a denying ACL stops a tracked connection too, both ways and its end as well", async () => {
    const two = await pair();
    const { cloud, client, server, accepted } = two;
    await cloud.admit(server, 7, `${client.publicIp}/32`);
    const socket = await open(two, client.id, server.publicIp);
    expect(await say(socket, "one")).toBe("one");
    const { NetworkAcls } = await cloud.ec2("DescribeNetworkAcls");
    const entry = { NetworkAclId: NetworkAcls![0]!.NetworkAclId!, RuleNumber: 1, Egress: false };
    const ports = { PortRange: { From: 0, To: 65_535 } };
    await cloud.ec2("CreateNetworkAclEntry", {
      ...entry,
      ...ports,
      Protocol: "6",
      RuleAction: "deny",
      CidrBlock: "0.0.0.0/0",
    });
    await cloud.plane.settle();
    socket.end("two");
    accepted[0]!.write("unheard");
    expect(await say(accepted[0]!, "", 100)).toBe("");
    await cloud.ec2("DeleteNetworkAclEntry", entry);
    await cloud.plane.settle();
    let rest = "";
    socket.on("data", (piece) => (rest += String(piece)));
    await once(socket, "end");
    expect(rest).toBe("unheardtwo");
  });

  it("a stopped instance resets what is open", async () => {
    const two = await pair();
    const { cloud, client, server } = two;
    await cloud.admit(server, 7, client.group);
    const socket = await open(two, client.id, server.ip);
    const reset = resetOf(socket);
    await cloud.plane.stop(server.id, new AbortController().signal, false);
    expect(await reset).toBe("ECONNRESET");
    expect((await cloud.plane.status())["flows"]).toBe(0);
  });

  it("a public address that moves resets what was open to its former holder", async () => {
    const two = await pair();
    const { cloud, client, server } = two;
    const { AllocationId, PublicIp } = await cloud.ec2("AllocateAddress");
    const { AssociationId } = await cloud.ec2("AssociateAddress", {
      AllocationId: AllocationId!,
      InstanceId: server.id,
    });
    await cloud.admit(server, 7, "0.0.0.0/0");
    await cloud.admit(client, 7, "0.0.0.0/0");
    const socket = await open(two, "internet", PublicIp!);
    expect(await say(socket, "one")).toBe("one");
    const reset = resetOf(socket);
    await cloud.ec2("DisassociateAddress", { AssociationId: AssociationId! });
    await cloud.ec2("AssociateAddress", { AllocationId: AllocationId!, InstanceId: client.id });
    expect(await reset).toBe("ECONNRESET");
  });
});

describe("a connection", () => {
  it("carries much, both ways, half closed too", async () => {
    const two = await pair();
    await two.cloud.admit(two.server, 7, two.client.group);
    const socket = await open(two, two.client.id, two.server.ip);
    const sent = Buffer.alloc(8_000_000, "0123456789");
    const heard: Buffer[] = [];
    socket.on("data", (piece: Buffer) => heard.push(piece));
    socket.end(sent);
    await once(socket, "end");
    expect(Buffer.compare(Buffer.concat(heard), sent)).toBe(0);
    await expect.poll(async () => (await two.cloud.plane.status())["flows"]).toBe(0);
  });

  it("leaves nothing behind in the memories of devices", async () => {
    const two = await pair();
    const { cloud, client, server } = two;
    await cloud.admit(server, 7, client.group);
    const tracked = async () =>
      (await cloud.plane.figures()).find(({ name }) => name === "fogbank_loopback_tracked")!.value;
    const sockets = await Promise.all(Array.from({ length: 20 }, () => open(two, client.id, server.ip)));
    expect(await tracked()).toBeGreaterThanOrEqual(20);
    for (const socket of sockets) socket.destroy();
    await expect.poll(tracked).toBe(0);
  });

  it("is reset when the local end resets", async () => {
    const two = await pair();
    await two.cloud.admit(two.server, 7, two.client.group);
    const socket = await open(two, two.client.id, two.server.ip);
    expect(await say(socket, "one")).toBe("one");
    const reset = resetOf(socket);
    two.accepted[0]!.resetAndDestroy();
    expect(await reset).toBe("ECONNRESET");
  });

  it("through a NAT gateway is reset after 350 s of cloud time without a packet", async () => {
    const two = await pair();
    const { cloud } = two;
    const { Subnets } = await cloud.ec2("DescribeSubnets");
    const { VpcId, CidrBlock } = Subnets![0]!;
    const inner = CidrBlock!.replace(/\.\d+\.\d+\/\d+$/, ".240.0/24");
    const { Subnet } = await cloud.ec2("CreateSubnet", { VpcId: VpcId!, CidrBlock: inner });
    const { AllocationId } = await cloud.ec2("AllocateAddress");
    const nat = await cloud.ec2("CreateNatGateway", { SubnetId: Subnets![0]!.SubnetId!, AllocationId: AllocationId! });
    const { RouteTable } = await cloud.ec2("CreateRouteTable", { VpcId: VpcId! });
    const { RouteTableId } = RouteTable!;
    const route = { RouteTableId: RouteTableId!, DestinationCidrBlock: "0.0.0.0/0" };
    await cloud.ec2("CreateRoute", { ...route, NatGatewayId: nat.NatGateway!.NatGatewayId! });
    await cloud.ec2("AssociateRouteTable", { RouteTableId: RouteTableId!, SubnetId: Subnet!.SubnetId! });
    const inside = await cloud.host("inside", { SubnetId: Subnet!.SubnetId! });
    await cloud.plane.bind!("203.0.113.80:7", cloud.plane.bindings!()[0]!.to);
    const socket = await open(two, inside.id, "203.0.113.80");
    expect(await say(socket, "one")).toBe("one");
    cloud.cloud.clock.moveTo(cloud.cloud.clock.now() + 300_000);
    expect(await say(socket, "two")).toBe("two");
    cloud.cloud.clock.moveTo(cloud.cloud.clock.now() + 351_000);
    const reset = resetOf(socket);
    socket.write("three");
    expect(await reset).toBe("ECONNRESET");
  });
});

/** A datagram echo, bound to port 53 of a host. Gives what it has heard. */
async function bindEcho({ cloud, server }: Pair): Promise<string[]> {
  const echo = createSocket("udp4");
  const heard: string[] = [];
  echo.on("message", (data, from) => {
    heard.push(data.toString());
    echo.send(`re ${data.toString()}`, from.port, from.address);
  });
  echo.bind(0, "127.0.0.1");
  await once(echo, "listening");
  ends.push(() => echo.close());
  await cloud.plane.bind!(`${server.eni}:53/udp`, `127.0.0.1:${echo.address().port}`);
  return heard;
}

it("datagrams reach what is bound and are answered, as rules admit them", async () => {
  const two = await pair();
  const { cloud, client, server } = two;
  const heard = await bindEcho(two);
  const road = await datagramsThrough(cloud.entrance, client.id);
  ends.push(() => road.close());
  road.send(server.ip, 53, "early");
  expect(await road.next(150)).toBeUndefined();
  await cloud.admit(server, 53, client.group, "udp");
  road.send(server.ip, 53, "one");
  expect(await road.next()).toBe("re one");
  road.send(server.ip, 54, "elsewhere");
  expect(await road.next(100)).toBeUndefined();
  await cloud.admit(server, 53, `${client.publicIp}/32`, "udp");
  road.send(server.publicIp, 53, "round");
  expect(await road.next()).toBe("re round");
  expect(heard).toEqual(["one", "round"]);
});

it("a datagram's answer that an ACL drops does not come back", async () => {
  const two = await pair();
  const { cloud, server } = two;
  const heard = await bindEcho(two);
  await cloud.admit(server, 53, "0.0.0.0/0", "udp");
  const road = await datagramsThrough(cloud.entrance, "internet");
  ends.push(() => road.close());
  road.send(server.publicIp, 53, "one");
  expect(await road.next()).toBe("re one");
  const { NetworkAcls } = await cloud.ec2("DescribeNetworkAcls");
  const acl = {
    NetworkAclId: NetworkAcls![0]!.NetworkAclId!,
    Protocol: "17",
    RuleAction: "deny",
    RuleNumber: 1,
  } as const;
  const ports = { PortRange: { From: 1024, To: 65_535 }, CidrBlock: "0.0.0.0/0" };
  await cloud.ec2("CreateNetworkAclEntry", { ...acl, ...ports, Egress: true });
  road.send(server.publicIp, 53, "two");
  expect(await road.next(200)).toBeUndefined();
  expect(heard).toEqual(["one", "two"]);
});
