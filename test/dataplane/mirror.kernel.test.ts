/** Traffic mirroring in a real kernel: copies as a capture at the target sees them, and packets that have none. */
import { afterEach, describe, expect, it } from "vitest";
import { ApiNetwork } from "../network/api-network.ts";
import type { ApiHost, ApiVpc } from "../network/api-network.ts";
import { MirrorTarget } from "./mirror-target.ts";
import { noKernel, Stand } from "./stand.ts";

const vxlan = [{ IpProtocol: "udp", FromPort: 4789, ToPort: 4789, IpRanges: [{ CidrIp: "10.0.0.0/8" }] }];
const everyone = { SourceCidrBlock: "0.0.0.0/0", DestinationCidrBlock: "0.0.0.0/0", RuleAction: "accept" };

describe.skipIf(noKernel)(`traffic mirroring in the kernel ${noKernel ?? ""}`, () => {
  let stand: Stand | undefined;
  let target: MirrorTarget | undefined;
  afterEach(() => {
    target?.close();
    stand?.close();
    stand = target = undefined;
  });

  const up = (n: ApiNetwork): Stand => {
    stand = new Stand({ database: n.cloud.cloud.database });
    target = new MirrorTarget(stand);
    return stand;
  };

  const eniOf = async (n: ApiNetwork, { id }: ApiHost): Promise<string> =>
    (await n.ec2("DescribeInstances", { InstanceIds: [id] })).Reservations[0].Instances[0].NetworkInterfaces[0]
      .NetworkInterfaceId;

  const filter = async (n: ApiNetwork, ...rules: readonly object[]): Promise<string> => {
    const { TrafficMirrorFilterId } = (await n.ec2("CreateTrafficMirrorFilter", {})).TrafficMirrorFilter;
    for (const rule of rules) await n.ec2("CreateTrafficMirrorFilterRule", { TrafficMirrorFilterId, ...rule });
    return TrafficMirrorFilterId;
  };

  const session = async (
    n: ApiNetwork,
    source: ApiHost,
    to: object,
    TrafficMirrorFilterId: string,
    more: object = {},
  ) => {
    const { TrafficMirrorTarget } = await n.ec2("CreateTrafficMirrorTarget", to);
    const made = await n.ec2("CreateTrafficMirrorSession", {
      NetworkInterfaceId: await eniOf(n, source),
      TrafficMirrorTargetId: TrafficMirrorTarget.TrafficMirrorTargetId,
      TrafficMirrorFilterId,
      SessionNumber: 1,
      VirtualNetworkId: 4242,
      ...more,
    });
    return made.TrafficMirrorSession.TrafficMirrorSessionId as string;
  };

  const database = [
    {
      TrafficDirection: "ingress",
      RuleNumber: 10,
      ...everyone,
      Protocol: 6,
      DestinationPortRange: { FromPort: 5432, ToPort: 5432 },
    },
    {
      TrafficDirection: "egress",
      RuleNumber: 10,
      ...everyone,
      Protocol: 6,
      SourcePortRange: { FromPort: 5432, ToPort: 5432 },
    },
  ];

  const three = async (): Promise<{ n: ApiNetwork; vpc: ApiVpc; hosts: [ApiHost, ApiHost, ApiHost] }> => {
    const n = new ApiNetwork();
    const vpc = await n.vpc(1);
    const inspectors = await n.group(vpc.id, vxlan);
    const hosts: [ApiHost, ApiHost, ApiHost] = [
      await n.host(vpc.subnets["a"]!, [vpc.open]),
      await n.host(vpc.subnets["b"]!, [vpc.open]),
      await n.host(vpc.subnets["a"]!, [inspectors]),
    ];
    return { n, vpc, hosts };
  };

  it("MIR-01 MIR-03 MIR-06 copies one port both ways, with true checksums, and no other", async () => {
    const { n, hosts } = await three();
    const [client, server, inspector] = hosts;
    const id = await session(
      n,
      server,
      { NetworkInterfaceId: await eniOf(n, inspector) },
      await filter(n, ...database),
    );
    const at = up(n);
    await at.echo(server.id, 5432);
    await at.echo(server.id, 8080);
    await target!.capture(inspector.id);
    await at.copying();
    expect(at.talks(client.id, server.ip, 8080)).toBe(true);
    expect(at.talks(client.id, server.ip, 5432)).toBe(true);
    const copies = await target!.copies(/5432 > [\d.]+: Flags \[F/);
    const told = copies.join("\n");
    expect(copies.every((one) => one.includes(`${server.ip}.`) && one.includes(`> ${inspector.ip}.4789`))).toBe(true);
    expect(copies.every((one) => /vni 4242\b/.test(one) && !one.includes("8080"))).toBe(true);
    expect(told).toContain(`> ${server.ip}.5432: Flags [S], `);
    expect(told).toContain(`${server.ip}.5432 > ${client.ip}.`);
    expect(told).toContain("Flags [S.], cksum");
    expect(copies.filter((one) => one.includes("words")).length).toBe(2);
    expect(told).not.toContain("incorrect");
    expect(told).not.toContain("bad cksum");
    await n.ec2("DeleteTrafficMirrorSession", { TrafficMirrorSessionId: id });
    at.settle();
    expect(at.talks(client.id, server.ip, 5432)).toBe(true);
    expect((await target!.copies()).length).toBe(copies.length);
  });

  /** All that goes one way, in a protocol. */
  const all = (TrafficDirection: string, more: object = {}) => ({
    TrafficDirection,
    RuleNumber: 10,
    ...everyone,
    ...more,
  });
  const pings = { Protocol: 1 };
  /** Echo requests and answers among copies, by the bytes that are left of them. */
  const echoes = (copies: readonly string[], what: "request" | "reply"): string[] =>
    copies.filter((one) => one.includes(`ICMP echo ${what}`));

  it("MIR-01 what groups or ACLs of the source drop is not copied, what is dropped elsewhere is", async () => {
    const { n, vpc, hosts } = await three();
    const [client, source, inspector] = hosts;
    const closed = await n.group(vpc.id, []);
    await n.ec2("ModifyInstanceAttribute", { InstanceId: source.id, Groups: [closed] });
    await n.ec2("ModifyInstanceAttribute", { InstanceId: client.id, Groups: [closed] });
    const both = await filter(n, all("ingress", pings), all("egress", pings));
    await session(n, source, { NetworkInterfaceId: await eniOf(n, inspector) }, both);
    const at = up(n);
    await target!.capture(inspector.id);
    await at.copying();
    expect(at.pings(client.id, source.ip)).toBe(false);
    expect(await target!.copies()).toEqual([]);
    expect(at.pings(source.id, client.ip)).toBe(false);
    expect(echoes(await target!.copies(/echo request/), "request").length).toBe(1);
    await n.ec2("RevokeSecurityGroupEgress", {
      GroupId: closed,
      IpPermissions: [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }],
    });
    at.settle();
    expect(at.pings(source.id, client.ip)).toBe(false);
    await n.ec2("ModifyInstanceAttribute", { InstanceId: source.id, Groups: [vpc.open] });
    const { NetworkAcls } = await n.ec2("DescribeNetworkAcls", { Filters: [{ Name: "vpc-id", Values: [vpc.id] }] });
    const icmp = {
      RuleNumber: 1,
      Protocol: "1",
      RuleAction: "deny",
      CidrBlock: "0.0.0.0/0",
      IcmpTypeCode: { Type: -1, Code: -1 },
    };
    await n.ec2("CreateNetworkAclEntry", { NetworkAclId: NetworkAcls[0].NetworkAclId, Egress: true, ...icmp });
    at.settle();
    expect(at.pings(source.id, client.ip)).toBe(false);
    expect((await target!.copies()).length).toBe(1);
  });

  it("MIR-03 the session with the lowest number takes a packet, and leaves what it rejects to the next", async () => {
    const { n, hosts } = await three();
    const [client, source, inspector] = hosts;
    const to = { NetworkInterfaceId: await eniOf(n, inspector) };
    const reject = { RuleNumber: 5, RuleAction: "reject", SourceCidrBlock: `${client.ip}/32` };
    const first = await filter(n, all("ingress", { ...pings, ...reject }), all("ingress"), all("egress", pings));
    await session(n, source, to, first, { SessionNumber: 7, VirtualNetworkId: 7 });
    await session(n, source, to, await filter(n, all("ingress")), {
      SessionNumber: 9,
      VirtualNetworkId: 9,
      PacketLength: 40,
    });
    const at = up(n);
    await target!.capture(inspector.id);
    await at.copying();
    expect(at.pings(client.id, source.ip)).toBe(true);
    expect(at.pings(source.id, client.ip)).toBe(true);
    const copies = await target!.copies(/vni 9\b/);
    const networks = copies.map((one) => /vni (\d+)/.exec(one)![1]);
    expect(networks).toEqual(["9", "7", "7", "9"]);
    const cut = copies.filter((one) => /vni 9\b/.test(one));
    expect(cut.every((one) => /^.*length 90:/.test(one) && one.includes("[|icmp]"))).toBe(true);
    expect(copies.filter((one) => /vni 7\b/.test(one)).every((one) => one.includes("length 64"))).toBe(true);
  });

  it("a copy that is larger than packets may be is cut to that, and the packet itself is not", async () => {
    const { n, hosts } = await three();
    const [client, source, inspector] = hosts;
    await session(n, source, { NetworkInterfaceId: await eniOf(n, inspector) }, await filter(n, all("ingress", pings)));
    const at = up(n);
    await target!.capture(inspector.id);
    await at.copying();
    expect(at.pings(client.id, source.ip, "-s", "8900", "-M", "do")).toBe(true);
    expect(at.pings(client.id, source.ip, "-s", "8973", "-M", "do")).toBe(true);
    const copies = await target!.copies(/length 9015:/);
    expect(copies.map((one) => /length (\d+):/.exec(one)![1])).toEqual([String(8900 + 8 + 20 + 14 + 50), "9015"]);
  });

  it("MIR-02 MIR-05 a network load balancer gives copies to its targets, each flow to one", async () => {
    const { n, vpc, hosts } = await three();
    const [client, source, inspector] = hosts;
    const udp = { Protocol: "UDP", Port: 4789 };
    const health = { HealthCheckProtocol: "TCP", HealthCheckPort: "22" };
    const lb = await n.balancer(vpc, [vpc.subnets["a"]!], [{ Id: inspector.id }], {
      group: { ...udp, ...health },
      listener: udp,
    });
    await session(
      n,
      source,
      { NetworkLoadBalancerArn: lb.arn },
      await filter(n, all("ingress", pings), all("egress", pings)),
    );
    const at = up(n);
    await target!.capture(inspector.id);
    await at.copying();
    expect(at.pings(client.id, source.ip)).toBe(true);
    const copies = await target!.copies(/echo reply/);
    expect([echoes(copies, "request").length, echoes(copies, "reply").length]).toEqual([1, 1]);
    expect(copies.every((one) => one.includes(`${source.ip}.`) && one.includes(`> ${inspector.ip}.4789`))).toBe(true);
  });

  it("copies of a forwarding appliance, and IPv6 inside, are as its own link sees them", async () => {
    const { n, vpc, hosts } = await three();
    const [client, source, inspector] = hosts;
    const eni = await eniOf(n, source);
    await n.ec2("ModifyNetworkInterfaceAttribute", { NetworkInterfaceId: eni, SourceDestCheck: { Value: false } });
    await n.ec2("AssociateVpcCidrBlock", { VpcId: vpc.id, AmazonProvidedIpv6CidrBlock: true });
    const { Vpcs } = await n.ec2("DescribeVpcs", { VpcIds: [vpc.id] });
    const block: string = Vpcs[0].Ipv6CidrBlockAssociationSet[0].Ipv6CidrBlock;
    for (const [at, letter] of ["a", "b"].entries()) {
      const Ipv6CidrBlock = block.replace("00::/56", `0${at}::/64`);
      await n.ec2("AssociateSubnetCidrBlock", { SubnetId: vpc.subnets[letter], Ipv6CidrBlock });
    }
    const six = { IpProtocol: "-1", Ipv6Ranges: [{ CidrIpv6: "::/0" }] };
    await n.ec2("AuthorizeSecurityGroupIngress", { GroupId: vpc.open, IpPermissions: [six] });
    const giving = async (one: string): Promise<string> =>
      (await n.ec2("AssignIpv6Addresses", { NetworkInterfaceId: one, Ipv6AddressCount: 1 })).AssignedIpv6Addresses[0];
    await giving(await eniOf(n, client));
    const there = await giving(eni);
    const everyone6 = { SourceCidrBlock: "::/0", DestinationCidrBlock: "::/0" };
    const rules = [all("ingress", pings), all("egress", pings)];
    const rules6 = rules.map((one) => ({ ...one, ...everyone6, Protocol: 58, RuleNumber: 20 }));
    await session(n, source, { NetworkInterfaceId: await eniOf(n, inspector) }, await filter(n, ...rules, ...rules6));
    const at = up(n);
    await target!.capture(inspector.id);
    await at.copying();
    expect(at.pings(client.id, source.ip)).toBe(true);
    expect(at.pings(client.id, there)).toBe(true);
    const copies = await target!.copies(/ICMP6, echo reply/);
    expect(copies.map((one) => /(?:ICMP6?,?) echo \w+/.exec(one)?.[0])).toEqual([
      "ICMP echo request",
      "ICMP echo reply",
      "ICMP6, echo request",
      "ICMP6, echo reply",
    ]);
    const lives = copies.map((one) => /(?:ttl|hlim) (\d+)(?![^]*(?:ttl|hlim) )/.exec(one)![1]);
    expect(lives).toEqual(["64", "64", "64", "64"]);
  });

  it("MIR-02 copies pass a peering to another VPC, by the source's routes and the target's groups", async () => {
    const { n, vpc, hosts } = await three();
    const [client, source] = hosts;
    const other = await n.vpc(2);
    const group = await n.group(other.id, []);
    const inspector = await n.host(other.subnets["a"]!, [group]);
    await session(n, source, { NetworkInterfaceId: await eniOf(n, inspector) }, await filter(n, all("ingress", pings)));
    const pcx = (await n.ec2("CreateVpcPeeringConnection", { VpcId: vpc.id, PeerVpcId: other.id }))
      .VpcPeeringConnection;
    const VpcPeeringConnectionId = pcx.VpcPeeringConnectionId;
    await n.ec2("AcceptVpcPeeringConnection", { VpcPeeringConnectionId });
    const at = up(n);
    await target!.capture(inspector.id);
    const tries = async (): Promise<number> => {
      at.settle();
      await at.copying();
      expect(at.pings(client.id, source.ip)).toBe(true);
      return (await target!.copies()).length;
    };
    expect(await tries()).toBe(0);
    await n.ec2("CreateRoute", {
      RouteTableId: vpc.table,
      DestinationCidrBlock: "10.2.0.0/16",
      VpcPeeringConnectionId,
    });
    expect(await tries()).toBe(0);
    await n.ec2("AuthorizeSecurityGroupIngress", { GroupId: group, IpPermissions: vxlan });
    expect(await tries()).toBe(1);
    await n.ec2("StopInstances", { InstanceIds: [inspector.id], Force: true });
    expect(at.pings(client.id, source.ip)).toBe(true);
  });

  it("MIR-02 copies pass a transit gateway, cut to what that carries", async () => {
    const { n, vpc, hosts } = await three();
    const [client, source] = hosts;
    const other = await n.vpc(2);
    const inspector = await n.host(other.subnets["a"]!, [other.open]);
    await session(n, source, { NetworkInterfaceId: await eniOf(n, inspector) }, await filter(n, all("ingress", pings)));
    const { TransitGatewayId } = (await n.ec2("CreateTransitGateway", {})).TransitGateway;
    for (const { id: VpcId, subnets, table: RouteTableId } of [vpc, other]) {
      await n.ec2("CreateTransitGatewayVpcAttachment", { TransitGatewayId, VpcId, SubnetIds: Object.values(subnets) });
      await n.ec2("CreateRoute", { RouteTableId, DestinationCidrBlock: "10.0.0.0/8", TransitGatewayId });
    }
    const at = up(n);
    await target!.capture(inspector.id);
    await at.copying();
    expect(at.pings(client.id, source.ip, "-s", "8900", "-M", "do")).toBe(true);
    const copies = await target!.copies(/echo request/);
    expect(copies.map((one) => /length (\d+):/.exec(one)![1])).toEqual([String(8500 + 14)]);
  });

  it("what is asked of the resolver is copied where the filter names it, and by no rule", async () => {
    const { n, hosts } = await three();
    const [, source, inspector] = hosts;
    const TrafficMirrorFilterId = await filter(n, all("egress"), all("ingress"));
    await session(n, source, { NetworkInterfaceId: await eniOf(n, inspector) }, TrafficMirrorFilterId);
    const at = up(n);
    await target!.capture(inspector.id);
    await at.copying();
    const asks = (): void => void at.run(source.id, "sh", "-c", "echo words | socat -t0.1 - udp:10.1.0.2:53");
    asks();
    at.run(source.id, "socat", "-u", "/dev/null", "tcp:169.254.169.254:80,connect-timeout=0.3");
    expect(await target!.copies()).toEqual([]);
    await n.ec2("ModifyTrafficMirrorFilterNetworkServices", {
      TrafficMirrorFilterId,
      AddNetworkServices: ["amazon-dns"],
    });
    at.settle();
    asks();
    expect((await target!.copies(/words/)).length).toBe(1);
  });

  it("MIR-04 300 kilobytes each way are copied packet by packet, as large as they are on the link", async () => {
    const { n, hosts } = await three();
    const [client, server, inspector] = hosts;
    await session(n, server, { NetworkInterfaceId: await eniOf(n, inspector) }, await filter(n, ...database));
    const at = up(n);
    at.start(server.id, "socat", "tcp-listen:5432,fork", "system:head -c 300000 /dev/zero; cat >/dev/null");
    await target!.capture(inspector.id);
    await at.copying();
    const sends = `head -c 300000 /dev/zero | socat -t2 - tcp:${server.ip}:5432,retry=5,interval=0.2`;
    expect(at.run(client.id, "sh", "-c", `${sends} | wc -c`).out.trim()).toBe("300000");
    const copies = await target!.copies(/Flags \[F.*\n?.*5432/);
    const bytes = (way: RegExp): number => copies.reduce((sum, one) => sum + Number(way.exec(one)?.[1] ?? 0), 0);
    expect(bytes(/\.5432: Flags .*, length (\d+)$/m)).toBeGreaterThanOrEqual(300_000);
    expect(bytes(/\.5432 > .* Flags .*, length (\d+)$/m)).toBeGreaterThanOrEqual(300_000);
    expect(Math.max(...copies.map((one) => Number(/length (\d+):/.exec(one)![1])))).toBe(9_015);
  });
});
