/** Loopback mode as its users meet it: curl through the entrance, from instances, interfaces and the internet. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { openLoopbackCloud, serveHttp } from "./loopback-cloud.ts";
import type { LoopbackCloud, TestHost } from "./loopback-cloud.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function open(options: Parameters<typeof openLoopbackCloud>[0] = {}): Promise<LoopbackCloud> {
  const cloud = await openLoopbackCloud(options);
  ends.push(() => cloud.close());
  return cloud;
}

async function pair(): Promise<{ cloud: LoopbackCloud; client: TestHost; server: TestHost }> {
  const cloud = await open();
  return { cloud, client: await cloud.host("client"), server: await cloud.host("server") };
}

async function web(name: string): Promise<string> {
  const { at, server } = await serveHttp(name);
  ends.push(() => closed(server));
  return at;
}

const closed = (server: Server): unknown => server.close();
const soon = ["--max-time", "0.4"];

describe("a connection from an instance", () => {
  it("reaches what is bound when rules admit it, hangs when they do not, is refused where nothing is", async () => {
    const { cloud, client, server } = await pair();
    await cloud.plane.bind!(`${server.eni}:8080`, await web("hello"));
    const url = `http://${server.ip}:8080/`;
    expect(await cloud.curl(client.id, ...soon, url)).toMatch(/^28 /);
    await cloud.admit(server, 8080, client.group);
    await cloud.admit(server, 8081, `${client.ip}/32`);
    expect(await cloud.curl(client.id, url)).toBe("hello");
    expect(await cloud.curl(client.eni, url)).toBe("hello");
    expect(await cloud.curl(client.id, `http://${server.ip}:8081/`)).toMatch(/^97 .*\(5\)/);
    expect(await cloud.curl(server.id, `http://${client.ip}:8080/`, ...soon)).toMatch(/^28 /);
    const { dials } = (await cloud.plane.status()) as { dials: { outcome: string; why: string }[] };
    expect(dials.map(({ outcome }) => outcome)).toEqual(["hangs", "connected", "connected", "refused", "hangs"]);
    expect(dials[0]!.why).toMatch(/security group/i);
  });

  it("that hangs goes on when a rule is added before its client gives up", async () => {
    const { cloud, client, server } = await pair();
    await cloud.plane.bind!(`${server.id}:80`, await web("late"));
    const asked = cloud.curl(client.id, `http://${server.ip}/`);
    await expect.poll(async () => ((await cloud.plane.status())["dials"] as object[]).length).toBe(1);
    await cloud.admit(server, 80, "0.0.0.0/0");
    expect(await asked).toBe("late");
  });

  it("hangs when the answer is dropped: the reply of a stateless ACL", async () => {
    const { cloud, client, server } = await pair();
    await cloud.plane.bind!(`${server.id}:80`, await web("x"));
    await cloud.admit(server, 80, "0.0.0.0/0");
    const { Subnets } = await cloud.ec2("DescribeSubnets");
    const other = await cloud.host("other", {
      SubnetId: Subnets!.find((one) => !sameSubnet(one.CidrBlock!, server.ip))!.SubnetId,
    });
    expect(await cloud.curl(other.id, `http://${server.ip}/`)).toBe("x");
    const { NetworkAcls } = await cloud.ec2("DescribeNetworkAcls");
    const acl = {
      NetworkAclId: NetworkAcls![0]!.NetworkAclId!,
      Protocol: "6",
      RuleAction: "deny",
      RuleNumber: 1,
    } as const;
    const ports = { PortRange: { From: 49_152, To: 65_535 }, CidrBlock: "0.0.0.0/0" };
    await cloud.ec2("CreateNetworkAclEntry", { ...acl, ...ports, Egress: true });
    expect(await cloud.curl(other.id, ...soon, `http://${server.ip}/`)).toMatch(/^28 /);
    expect(await cloud.curl(client.id, `http://${server.ip}/`)).toBe("x");
  });

  it("reaches itself without asking anybody, at its own address and at localhost", async () => {
    const { cloud, client } = await pair();
    await cloud.plane.bind!(`${client.id}:80`, await web("me"));
    expect(await cloud.curl(client.id, `http://${client.ip}/`)).toBe("me");
    expect(await cloud.curl(client.id, "http://127.0.0.1/")).toBe("me");
    expect(await cloud.curl(client.id, "http://127.0.0.1:81/")).toMatch(/\(5\)/);
  });

  it("is refused at the entrance when the instance is stopped or unknown, or names something", async () => {
    const { cloud, client } = await pair();
    await cloud.ec2("StopInstances", { InstanceIds: [client.id] });
    await cloud.cloud.scheduler.settle?.();
    await expect.poll(() => cloud.curl(client.id, `http://${client.ip}/`)).toMatch(/^97 /);
    expect(await cloud.curl("i-0123456789abcdef0", "http://10.0.0.1/")).toMatch(/^97 /);
    expect(await cloud.curl("internet", "http://example.com/")).toMatch(/\(8\)/);
  });
});

describe("the internet", () => {
  it("reaches a public address as its rules say, seen there as the instance sees it", async () => {
    const { cloud, client, server } = await pair();
    await cloud.plane.bind!(`${server.id}:80`, await web("seen"), { proxyProtocol: 1 });
    const url = `http://${server.publicIp}/`;
    expect(await cloud.curl("internet", ...soon, url)).toMatch(/^28 /);
    await cloud.admit(server, 80, "198.51.100.7/32");
    expect(await cloud.curl("internet", ...soon, url)).toMatch(/^28 /);
    expect(await cloud.curl("internet:198.51.100.7", url)).toMatch(
      new RegExp(`^seen PROXY TCP4 198.51.100.7 ${server.ip} \\d+ 80$`),
    );
    await cloud.admit(server, 80, `${client.publicIp}/32`);
    expect(await cloud.curl(client.id, url)).toMatch(
      new RegExp(`^seen PROXY TCP4 ${client.publicIp} ${server.ip} \\d+ 80$`),
    );
    const stream = cloud.plane.dial!(server.publicIp, 80);
    const first = await Promise.race([stream.then(() => "through"), new Promise((r) => setTimeout(r, 200, "hangs"))]);
    expect(first).toBe("hangs");
  });

  it("has the hosts that are bound, seen from there by the instance's public address", async () => {
    const { cloud, client } = await pair();
    await cloud.plane.bind!("203.0.113.80:80", await web("site"), { proxyProtocol: 2 });
    const said = Buffer.from(await cloud.curl(client.id, "http://203.0.113.80/"), "latin1");
    expect(said.toString("latin1")).toContain("site");
    expect(await cloud.curl(client.id, ...soon, "http://203.0.113.81/")).toMatch(/^28 /);
    const { dials } = (await cloud.plane.status()) as { dials: { why: string }[] };
    expect(dials.at(-1)!.why).toMatch(/Nobody is there/);
  });
});

describe("IPv6", () => {
  it("is asked by itself: inside the VPC, and from the internet where a route answers", async () => {
    const cloud = await open();
    const { Subnets } = await cloud.ec2("DescribeSubnets");
    const { SubnetId, VpcId } = Subnets![0]!;
    await cloud.ec2("AssociateVpcCidrBlock", { VpcId: VpcId!, AmazonProvidedIpv6CidrBlock: true });
    const { Vpcs } = await cloud.ec2("DescribeVpcs");
    const block = Vpcs![0]!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace(/\/56$/, "/64");
    await cloud.ec2("AssociateSubnetCidrBlock", { SubnetId: SubnetId!, Ipv6CidrBlock: block });
    const [client, server] = [
      await cloud.host("a", { SubnetId, Ipv6AddressCount: 1 }),
      await cloud.host("b", { SubnetId, Ipv6AddressCount: 1 }),
    ];
    const { NetworkInterfaces } = await cloud.ec2("DescribeNetworkInterfaces", {
      NetworkInterfaceIds: [client.eni, server.eni],
    });
    const sixOf = (eni: string) =>
      NetworkInterfaces!.find((one) => one.NetworkInterfaceId === eni)!.Ipv6Addresses![0]!.Ipv6Address!;
    const url = `http://[${sixOf(server.eni)}]/`;
    await cloud.plane.bind!(`${server.eni}:80`, await web("six"), { proxyProtocol: 1 });
    await cloud.admit(server, 80, "0.0.0.0/0");
    expect(await cloud.curl(client.id, ...soon, url)).toMatch(/^28 /);
    await cloud.admit(server, 80, "::/0");
    const said = await cloud.curl(client.id, url);
    expect(said).toMatch(/^six PROXY TCP6 /);
    expect(said.split(" ").slice(3, 5)).toEqual([sixOf(client.eni), sixOf(server.eni)]);
    expect(await cloud.curl("internet", ...soon, url)).toMatch(/^28 /);
    const { RouteTables } = await cloud.ec2("DescribeRouteTables");
    const { InternetGateways } = await cloud.ec2("DescribeInternetGateways");
    const way = { RouteTableId: RouteTables![0]!.RouteTableId!, GatewayId: InternetGateways![0]!.InternetGatewayId! };
    await cloud.ec2("CreateRoute", { ...way, DestinationIpv6CidrBlock: "::/0" });
    expect(await cloud.curl("internet", url)).toMatch(/^six PROXY TCP6 3fff::10 /);
  });
});

describe("metadata", () => {
  it("is reached at its link-local address by its own instance alone, and answers that it is off", async () => {
    const { cloud, client, server } = await pair();
    const token = "http://169.254.169.254/latest/api/token";
    const get = async (host: TestHost): Promise<string> => {
      const life = "X-aws-ec2-metadata-token-ttl-seconds: 60";
      const held = await cloud.curl(host.id, "-X", "PUT", "-H", life, token);
      return cloud.curl(
        host.id,
        "-H",
        `X-aws-ec2-metadata-token: ${held}`,
        "http://169.254.169.254/latest/meta-data/instance-id",
      );
    };
    expect([await get(client), await get(server)]).toEqual([client.id, server.id]);
    expect(await cloud.curl("internet", ...soon, token)).toMatch(/^28 /);
    await cloud.ec2("ModifyInstanceMetadataOptions", { InstanceId: client.id, HttpEndpoint: "disabled" });
    expect(await cloud.curl(client.id, "-o", "/dev/null", "-w", "%{http_code}", token)).toBe("403");
  });
});

describe("the environment of a program", () => {
  it("sends it through the entrance, and AWS's SDKs to the metadata of the instance", async () => {
    const { cloud, client } = await pair();
    const environment = await cloud.plane.environment!(client.id);
    expect(environment["ALL_PROXY"]).toBe(`socks5h://${client.id}:-@127.0.0.1:${cloud.entrance}`);
    const at = environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"]!;
    const get = (path: string, init: RequestInit) =>
      fetch(`${at}/latest/${path}`, init).then((answer) => answer.text());
    const token = await get("api/token", { method: "PUT", headers: { "x-aws-ec2-metadata-token-ttl-seconds": "60" } });
    const headers = { "x-aws-ec2-metadata-token": token };
    expect(await get("meta-data/instance-id", { headers })).toBe(client.id);
    await cloud.plane.stop(client.id, new AbortController().signal, false);
    await expect(fetch(at)).rejects.toThrow();
    await cloud.ec2("TerminateInstances", { InstanceIds: [client.id] });
    await expect
      .poll(() => cloud.plane.environment!(client.id).catch(({ code }) => code))
      .toBe("IncorrectInstanceState");
  });
});

describe("bindings", () => {
  it.each([
    [["eni-0123456789abcdef0:80", "127.0.0.1:1"], "NoSuchEndpoint"],
    [["i-0123456789abcdef0:80", "127.0.0.1:1"], "NoSuchEndpoint"],
    [["web:80", "127.0.0.1:1"], "InvalidBinding"],
    [["203.0.113.9:0", "127.0.0.1:1"], "InvalidBinding"],
    [["203.0.113.9:80", "127.0.0.1:65536"], "InvalidBinding"],
    [["203.0.113.9:80", "example.com:80"], "InvalidBinding"],
    [["203.0.113.9:80", "[127.0.0.1]:80"], "InvalidBinding"],
    [["203.0.113.9:80/sctp", "127.0.0.1:80"], "InvalidBinding"],
    [["10.0.0.9:80", "127.0.0.1:80"], "InvalidBinding"],
    [["198.18.255.9:80", "127.0.0.1:80"], "InvalidBinding"],
    [["203.0.113.9:53/udp", "127.0.0.1:53", { proxyProtocol: 1 }], "NotImplemented"],
  ] as const)("%j is refused: %s", async ([port, to, options], code) => {
    const { plane } = await open();
    await expect(plane.bind!(port, to, options)).rejects.toMatchObject({ code });
    expect(plane.bindings!()).toEqual([]);
  });

  it("an interface's own goes before its instance's, is listed, is there once, and ends", async () => {
    const { cloud, client, server } = await pair();
    await cloud.admit(server, 80, "0.0.0.0/0");
    await cloud.plane.bind!(`${server.id}:80`, await web("instance"));
    await cloud.plane.bind!(`${server.eni}:80`, await web("interface"));
    await expect(cloud.plane.bind!(`${server.eni}:80/tcp`, "127.0.0.1:1")).rejects.toMatchObject({
      code: "AlreadyBound",
    });
    expect(await cloud.curl(client.id, `http://${server.ip}/`)).toBe("interface");
    await cloud.plane.unbind!(`${server.eni}:80`);
    expect(await cloud.curl(client.id, `http://${server.ip}/`)).toBe("instance");
    await expect(cloud.plane.unbind!(`${server.eni}:80`)).rejects.toMatchObject({ code: "NoSuchBinding" });
    expect(cloud.plane.bindings!().map(({ port }) => port)).toEqual([`${server.id}:80`]);
  });

  it("outlive a server with a data directory", async () => {
    const data = await mkdtemp(join(tmpdir(), "fogbank-"));
    ends.push(() => rm(data, { recursive: true }));
    const first = await openLoopbackCloud({ data });
    await first.plane.bind!("203.0.113.9:80", "localhost:3000", { proxyProtocol: 2 });
    await first.close();
    const again = await open({ data });
    expect(again.plane.bindings!()).toEqual([{ port: "203.0.113.9:80", to: "localhost:3000", proxyProtocol: 2 }]);
  });
});

const sameSubnet = (block: string, ip: string): boolean => {
  const word = (text: string) => text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  const [base = "", length] = block.split("/");
  const size = 2 ** (32 - Number(length));
  return Math.floor(word(base) / size) === Math.floor(word(ip) / size);
};
