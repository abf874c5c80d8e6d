/** Load balancers and endpoints in a real kernel: the same targets as in the model, and the same refusals. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { address as addressOf, formatAddress } from "../../src/net/address.ts";
import { ApiNetwork } from "../network/api-network.ts";
import type { ApiHost } from "../network/api-network.ts";
import { noKernel, Stand } from "./stand.ts";

const datagrams = `const socket = require("node:dgram").createSocket("udp4");
socket.on("message", (_, from) => socket.send(process.argv[1] + " " + from.address, from.port, from.address));
socket.bind(8080);`;

/** Connects from a port with a first sequence number of our choice, as connections are restored (TCP_REPAIR). */
const connecting = `import socket, sys
to, port, sequence = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
one = socket.socket(); one.settimeout(2); one.bind(("", port))
TCP_REPAIR, TCP_REPAIR_QUEUE, TCP_QUEUE_SEQ, SEND, WITHOUT_PROBE = 19, 20, 21, 2, -1
begin = [(TCP_REPAIR, 1), (TCP_REPAIR_QUEUE, SEND), (TCP_QUEUE_SEQ, sequence), (TCP_REPAIR, WITHOUT_PROBE)]
for option, value in begin:
    one.setsockopt(socket.IPPROTO_TCP, option, value - (1 << 32) if value > 0x7fffffff else value)
one.connect((to, 80)); print(one.makefile().read().strip())`;

describe.skipIf(noKernel)(`load balancers in the kernel ${noKernel ?? ""}`, () => {
  let stand: Stand | undefined;
  afterEach(() => {
    stand?.close();
    stand = undefined;
  });

  const up = (n: ApiNetwork): Stand => (stand = new Stand({ database: n.cloud.cloud.database }));

  async function network() {
    const n = new ApiNetwork();
    const vpc = await n.vpc(1);
    const [client, one, two] = [
      await n.host(vpc.subnets["a"]!, [vpc.open]),
      await n.host(vpc.subnets["a"]!, [vpc.open]),
      await n.host(vpc.subnets["a"]!, [vpc.open]),
    ];
    return { n, vpc, client, one, two };
  }

  /** Says to whoever asks who it is and who asked. */
  const telling = async (at: Stand, host: ApiHost, port: number): Promise<void> => {
    const says = `system:echo ${host.ip} $SOCAT_PEERADDR`;
    at.start(host.id, "socat", `tcp4-listen:${port},fork,reuseaddr`, says);
    for (let tries = 0; tries < 100; tries++) {
      if (at.run(host.id, "ss", "-ltnH", `sport = :${port}`).out !== "") return;
      await new Promise((wake) => setTimeout(wake, 20));
    }
  };

  it("M36 M37 NLB-06 sends flows where the model says, with the client's address, and answers come back", async () => {
    const { n, vpc, client, one, two } = await network();
    const lb = await n.balancer(vpc, [vpc.subnets["a"]!], [{ Id: one.id }, { Id: two.id }]);
    const at = up(n);
    await telling(at, one, 8080);
    await telling(at, two, 8080);
    const seen = new Set<string>();
    const to = lb.addresses["a"]!;
    const tried = (port: number, sequence: number) => {
      const model = n.trace(client, to, "tcp/80", { sourcePort: port, sequence });
      const { out } = at.run(client.id, "python3", "-c", connecting, to, String(port), String(sequence));
      expect(out.trim()).toBe(`${model.forward.header.destination} ${client.ip}`);
      seen.add(model.forward.header.destination);
    };
    for (let port = 41_000; port < 41_008; port++) tried(port, 1);
    expect(seen).toEqual(new Set([one.ip, two.ip]));
    seen.clear();
    for (let sequence = 2; sequence < 10; sequence++) tried(41_200 + sequence, sequence * 0x1111_1111);
    expect(seen).toEqual(new Set([one.ip, two.ip]));
    expect(at.talks(client.id, lb.addresses["a"]!, 81)).toBe(false);
    expect(at.pings(client.id, lb.addresses["a"]!)).toBe(false);
  });

  it("M36 hides the client from targets by address; a target that is its own client then gets through", async () => {
    const { n, vpc, client, one } = await network();
    const wish = { group: { TargetType: "ip" } };
    const lb = await n.balancer(vpc, Object.values(vpc.subnets), [{ Id: one.ip }], wish);
    const Attributes = [{ Key: "load_balancing.cross_zone.enabled", Value: "true" }];
    await n.elb("ModifyLoadBalancerAttributes", { LoadBalancerArn: lb.arn, Attributes });
    const at = up(n);
    await telling(at, one, 8080);
    const ask = (from: ApiHost) =>
      at.run(from.id, "socat", "-t1", "-", `tcp:${lb.addresses["b"]}:80,connect-timeout=1`);
    expect(ask(client).out.trim()).toBe(`${one.ip} ${lb.addresses["b"]}`);
    expect(ask(one).out.trim()).toBe(`${one.ip} ${lb.addresses["b"]}`);
    await n.elb("ModifyTargetGroupAttributes", {
      TargetGroupArn: lb.group,
      Attributes: [{ Key: "preserve_client_ip.enabled", Value: "true" }],
    });
    at.settle();
    expect(ask(client).out.trim()).toBe(`${one.ip} ${client.ip}`);
    expect(ask(one).out).toContain("timed out");
  });

  it("M35 asks its groups, if it has any, and targets know it by them", async () => {
    const { n, vpc, client } = await network();
    const front = await n.group(vpc.id, []);
    const pair = { UserIdGroupPairs: [{ GroupId: front }] };
    const back = await n.group(vpc.id, [{ IpProtocol: "tcp", FromPort: 8080, ToPort: 8080, ...pair }]);
    const target = await n.host(vpc.subnets["b"]!, [back]);
    const wish = { balancer: { SecurityGroups: [front] }, group: { TargetType: "ip" } };
    const lb = await n.balancer(vpc, [vpc.subnets["b"]!], [{ Id: target.ip }], wish);
    const at = up(n);
    await at.echo(target.id, 8080);
    expect(at.talks(client.id, lb.addresses["b"]!, 80)).toBe(false);
    const permission = { IpProtocol: "tcp", FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: `${client.ip}/32` }] };
    await n.ec2("AuthorizeSecurityGroupIngress", { GroupId: front, IpPermissions: [permission] });
    at.settle();
    expect(at.talks(client.id, lb.addresses["b"]!, 80)).toBe(true);
    expect(at.talks(client.id, target.ip, 8080)).toBe(false);
  });

  it.each([
    ["M35 targets that see clients' addresses", true],
    ["M35 targets that forward for others, and see clients' addresses,", false],
  ])("%s know it by its groups, and those clients by theirs no more", async (_, Value) => {
    const { n, vpc } = await network();
    const front = await n.group(vpc.id, [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }]);
    const asking = await n.group(vpc.id, []);
    const client = await n.host(vpc.subnets["a"]!, [asking]);
    const from = (GroupId: string) => ({
      IpPermissions: [{ IpProtocol: "tcp", FromPort: 8080, ToPort: 8080, UserIdGroupPairs: [{ GroupId }] }],
    });
    const back = await n.group(vpc.id, []);
    await n.ec2("AuthorizeSecurityGroupIngress", { GroupId: back, ...from(asking) });
    const target = await n.host(vpc.subnets["a"]!, [back]);
    await n.ec2("ModifyInstanceAttribute", { InstanceId: target.id, SourceDestCheck: { Value } });
    const lb = await n.balancer(vpc, [vpc.subnets["a"]!], [{ Id: target.id }], {
      balancer: { SecurityGroups: [front] },
    });
    const at = up(n);
    await telling(at, target, 8080);
    const address = lb.addresses["a"]!;
    const hears = (to: string, port: number): string =>
      at.run(client.id, "socat", "-t1", "-", `tcp:${to}:${port},connect-timeout=1`).out.trim();
    const told = `${target.ip} ${client.ip}`;
    const both = () => [n.trace(client, address, "tcp/80").arrives, hears(address, 80) === told];
    expect(both()).toEqual([false, false]);
    expect(hears(target.ip, 8080)).toBe(told);
    await n.ec2("AuthorizeSecurityGroupIngress", { GroupId: back, ...from(front) });
    at.settle();
    expect(both()).toEqual([true, true]);
    await n.ec2("RevokeSecurityGroupIngress", { GroupId: back, ...from(asking) });
    at.settle();
    expect(both()).toEqual([true, true]);
    expect(hears(target.ip, 8080)).not.toBe(told);
  });

  it("NLB-02 M37 balances UDP, one flow to one target, and TCP and UDP at one port", async () => {
    const { n, vpc, client, one, two } = await network();
    const wish = { group: { Protocol: "TCP_UDP" }, listener: { Protocol: "TCP_UDP" } };
    const lb = await n.balancer(vpc, [vpc.subnets["a"]!], [{ Id: one.id }, { Id: two.id }], wish);
    const at = up(n);
    for (const { id, ip } of [one, two]) at.start(id, process.execPath, "-e", datagrams, ip);
    await telling(at, one, 8080);
    await telling(at, two, 8080);
    for (const { id } of [one, two])
      await vi.waitFor(() => expect(at.run(id, "ss", "-lunH", "sport = :8080").out).not.toBe(""), 5_000);
    for (const protocol of ["udp", "tcp"])
      for (let port = 42_000; port < 42_004; port++) {
        const model = n.trace(client, lb.addresses["a"]!, `${protocol}/80`, { sourcePort: port });
        const where = lb.addresses["a"]!;
        const to = `udp4:${where}:80,sourceport=${port},reuseaddr`;
        const { out } =
          protocol === "udp"
            ? at.run(client.id, "sh", "-c", `echo | socat -t1 - ${to}`)
            : at.run(client.id, "python3", "-c", connecting, where, String(port), "1");
        expect(out.trim()).toBe(`${model.forward.header.destination} ${client.ip}`);
      }
    expect(n.trace(client, lb.addresses["a"]!, "udp/81").code).toBe("ELBV2_LISTENERS_MISMATCH");
  });

  it("M36 balances IPv6 where it has both families, and hides clients from targets by address", async () => {
    const { n, vpc } = await network();
    await n.ec2("AssociateVpcCidrBlock", { VpcId: vpc.id, AmazonProvidedIpv6CidrBlock: true });
    const { Vpcs } = await n.ec2("DescribeVpcs", { VpcIds: [vpc.id] });
    const block: string = Vpcs[0].Ipv6CidrBlockAssociationSet[0].Ipv6CidrBlock;
    const SubnetId = vpc.subnets["a"]!;
    await n.ec2("AssociateSubnetCidrBlock", { SubnetId, Ipv6CidrBlock: block.replace("/56", "/64") });
    const everywhere = { IpPermissions: [{ IpProtocol: "-1", Ipv6Ranges: [{ CidrIpv6: "::/0" }] }] };
    await n.ec2("AuthorizeSecurityGroupIngress", { GroupId: vpc.open, ...everywhere });
    const six = async (): Promise<ApiHost> => {
      const host = await n.host(SubnetId, [vpc.open], { Ipv6AddressCount: 1 });
      const { Reservations } = await n.ec2("DescribeInstances", { InstanceIds: [host.id] });
      return { ...host, ip: Reservations[0].Instances[0].Ipv6Address };
    };
    const [client, target] = [await six(), await six()];
    const lb = await n.balancer(vpc, [SubnetId], [{ Id: target.ip }], {
      balancer: { IpAddressType: "dualstack" },
      group: { TargetType: "ip", IpAddressType: "ipv6" },
    });
    const { NetworkInterfaces } = await n.ec2("DescribeNetworkInterfaces", {
      Filters: [{ Name: "private-ip-address", Values: [lb.addresses["a"]] }],
    });
    const address: string = NetworkInterfaces[0].Ipv6Addresses[0].Ipv6Address;
    const at = up(n);
    at.start(target.id, "socat", "tcp6-listen:8080,fork,reuseaddr", "system:echo $SOCAT_PEERADDR");
    const traced = n.trace(client, address, "tcp/80");
    expect(traced.arrives, traced.sentence).toBe(true);
    await vi.waitFor(() => {
      const { out } = at.run(client.id, "socat", "-t1", "-", `tcp6:[${address}]:80,connect-timeout=1`);
      expect(out).not.toBe("");
    }, 10_000);
    const { out } = at.run(client.id, "socat", "-t1", "-", `tcp6:[${address}]:80,connect-timeout=1`);
    const seen = out.trim().replace(/[[\]]/g, "");
    expect(formatAddress(addressOf(seen))).toBe(address);
  });

  it("IFE-12 IFE-14 IFE-15 PrivateLink joins VPCs of the same blocks one way, and hides the consumer", async () => {
    const { n, vpc, client } = await network();
    const far = await n.vpc(1);
    const server = await n.host(far.subnets["a"]!, [far.open]);
    const lb = await n.balancer(far, [far.subnets["a"]!], [{ Id: server.id }]);
    const made = await n.ec2("CreateVpcEndpointServiceConfiguration", {
      NetworkLoadBalancerArns: [lb.arn],
      AcceptanceRequired: false,
    });
    const wish = { ServiceName: made.ServiceConfiguration.ServiceName, VpcEndpointType: "Interface" };
    const groups = { SubnetIds: [vpc.subnets["a"]], SecurityGroupIds: [vpc.open] };
    const { addresses, id } = await n.endpoint(vpc, { ...wish, ...groups });
    const at = up(n);
    await telling(at, server, 8080);
    const ask = () => at.run(client.id, "socat", "-t1", "-", `tcp:${addresses["a"]}:80,connect-timeout=1`).out.trim();
    expect(ask()).toBe(`${server.ip} ${lb.addresses["a"]}`);
    await at.echo(client.id, 9000);
    expect(at.talks(server.id, client.ip, 9000)).toBe(false);
    const ServiceId = made.ServiceConfiguration.ServiceId;
    await n.ec2("RejectVpcEndpointConnections", { ServiceId, VpcEndpointIds: [id] });
    at.settle();
    expect(ask()).toContain("timed out");
  });

  it("M38 GWE-01 a gateway endpoint leads to who answers at its service's addresses", async () => {
    const { n, vpc, client } = await network();
    const s3 = { ServiceName: "com.amazonaws.us-east-1.s3", RouteTableIds: [vpc.table] };
    const { id } = await n.endpoint(vpc, s3);
    const at = up(n);
    await at.echo(id, 443);
    expect(at.talks(client.id, "198.19.192.1", 443)).toBe(true);
    expect(at.pings(client.id, "198.19.192.1")).toBe(true);
    expect(at.talks(client.id, "198.19.192.70", 443)).toBe(false);
    await n.ec2("ModifyVpcEndpoint", { VpcEndpointId: id, RemoveRouteTableIds: [vpc.table] });
    at.settle();
    expect(at.talks(client.id, "198.19.192.1", 443)).toBe(false);
  });

  it("M39 an interface endpoint takes TCP that its groups admit, answers no ping and begins nothing", async () => {
    const { n, vpc, client } = await network();
    const group = await n.group(vpc.id, []);
    const sts = { ServiceName: "com.amazonaws.us-east-1.sts", VpcEndpointType: "Interface" };
    const { addresses, id } = await n.endpoint(vpc, {
      ...sts,
      SubnetIds: [vpc.subnets["b"]],
      SecurityGroupIds: [group],
    });
    const { VpcEndpoints } = await n.ec2("DescribeVpcEndpoints", { VpcEndpointIds: [id] });
    const space = `vpce-${VpcEndpoints[0].NetworkInterfaceIds[0]}`;
    const at = up(n);
    await at.echo(space, 443);
    expect(at.talks(client.id, addresses["b"]!, 443)).toBe(false);
    const all = { IpProtocol: "-1", IpRanges: [{ CidrIp: "10.1.0.0/16" }] };
    await n.ec2("AuthorizeSecurityGroupIngress", { GroupId: group, IpPermissions: [all] });
    at.settle();
    expect(at.talks(client.id, addresses["b"]!, 443)).toBe(true);
    expect(at.pings(client.id, addresses["b"]!)).toBe(false);
    await at.echo(client.id, 9000);
    expect(at.talks(space, client.ip, 9000)).toBe(false);
  });
});
