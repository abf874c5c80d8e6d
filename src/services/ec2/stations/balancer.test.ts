/** Tests of network load balancers on the data path. */
import { expect, it } from "vitest";
import type { NetworkInterface } from "../../../models/ec2.d.ts";
import { ApiNetwork } from "../../../../test/network/api-network.ts";

async function network(more: object = {}) {
  const n = new ApiNetwork();
  const vpc = await n.vpc(1);
  const [client, one, two] = [
    await n.host(vpc.subnets["a"]!, [vpc.open]),
    await n.host(vpc.subnets["a"]!, [vpc.open]),
    await n.host(vpc.subnets["b"]!, [vpc.open]),
  ];
  const targets = [{ Id: one.id }, { Id: two.id }];
  const both = Object.values(vpc.subnets);
  const lb = await n.balancer(vpc, both, targets, more);
  return { n, vpc, client, one, two, lb };
}

it("M37 NLB-06 a node gives flows to the targets of its own zone; across zones only where it is told to", async () => {
  const { n, client, one, two, lb } = await network();
  const at = (zone: string, sourcePort: number) => n.trace(client, lb.addresses[zone]!, "tcp/80", { sourcePort });
  for (let port = 40_000; port < 40_010; port++) {
    expect(at("a", port).forward.header).toMatchObject({ destination: one.ip, destinationPort: 8080 });
    expect(at("b", port).forward.header.destination).toBe(two.ip);
  }
  const Attributes = [{ Key: "load_balancing.cross_zone.enabled", Value: "true" }];
  await n.elb("ModifyLoadBalancerAttributes", { LoadBalancerArn: lb.arn, Attributes });
  const chosen = Array.from({ length: 20 }, (_, i) => at("a", 40_000 + i));
  expect(chosen.every(({ arrives }) => arrives)).toBe(true);
  expect(new Set(chosen.map(({ forward }) => forward.header.destination))).toEqual(new Set([one.ip, two.ip]));
});

it("NLB-06 the sequence number of TCP counts in the choice, and no other protocol has one", async () => {
  const { n, client, one, two, lb } = await network();
  const cross = [{ Key: "load_balancing.cross_zone.enabled", Value: "true" }];
  await n.elb("ModifyLoadBalancerAttributes", { LoadBalancerArn: lb.arn, Attributes: cross });
  const to = (sequence: number | undefined, more: object = {}) =>
    n.trace(client, lb.addresses["a"]!, "tcp/80", { sequence, ...more }).forward.header.destination;
  const chosen = Array.from({ length: 20 }, (_, i) => to(i * 0x0765_4321));
  expect(new Set(chosen)).toEqual(new Set([one.ip, two.ip]));
  expect(to(undefined)).toBe(to(1));
  const first = n.trace(client, lb.addresses["a"]!, "tcp/80", { sequence: 7 });
  const going = { sessions: first.sessions, flags: "ack" };
  const later = Array.from({ length: 20 }, (_, i) => to(i * 0x0765_4321, going));
  expect(new Set(later)).toEqual(new Set([first.forward.header.destination]));
  expect(() => to(2 ** 32)).toThrow("no sequence number");
});

it("M36 targets that are instances see the client, and their answers come back by the load balancer", async () => {
  const { n, client, lb } = await network();
  const found = n.trace(client, lb.addresses["b"]!, "tcp/80");
  expect(found.forward.header.source).toBe(client.ip);
  expect(found.reply!.header).toMatchObject({ source: lb.addresses["b"], destination: client.ip, sourcePort: 80 });
  expect(found.reply!.hops.some(({ station }) => station.startsWith("balancer-back/"))).toBe(true);
});

it("M36 M37 UDP keeps clients' addresses for targets by address; TCP for them comes from a high port", async () => {
  const { n, vpc, client, one } = await network();
  const subnets = [vpc.subnets["a"]!];
  const tcp = await n.balancer(vpc, subnets, [{ Id: one.ip }], { group: { TargetType: "ip" } });
  const udp = await n.balancer(vpc, subnets, [{ Id: one.ip }], {
    group: { TargetType: "ip", Protocol: "UDP" },
    listener: { Protocol: "UDP" },
  });
  const low = { sourcePort: 100 };
  expect(n.trace(client, udp.addresses["a"]!, "udp/80", low).forward.header).toMatchObject({
    source: client.ip,
    sourcePort: 100,
  });
  const { source, sourcePort } = n.trace(client, tcp.addresses["a"]!, "tcp/80", low).forward.header;
  expect(source).toBe(tcp.addresses["a"]);
  expect(sourcePort).toBeGreaterThanOrEqual(1024);
});

it("M36 targets by address see the load balancer instead", async () => {
  const { n, vpc, client, one } = await network();
  const lb = await n.balancer(vpc, [vpc.subnets["a"]!], [{ Id: one.ip }], { group: { TargetType: "ip" } });
  const found = n.trace(client, lb.addresses["a"]!, "tcp/80");
  expect(found.arrives).toBe(true);
  expect(found.forward.header).toMatchObject({ source: lb.addresses["a"], destination: one.ip });
});

it("M36 a target that is its own client gets nothing, unless the load balancer hides it", async () => {
  const { n, one, lb } = await network();
  expect(n.trace(one, lb.addresses["a"]!, "tcp/80")).toMatchObject({ arrives: false, code: "X_FROM_ITSELF" });
  const Attributes = [{ Key: "preserve_client_ip.enabled", Value: "false" }];
  await n.elb("ModifyTargetGroupAttributes", { TargetGroupArn: lb.group, Attributes });
  expect(n.trace(one, lb.addresses["a"]!, "tcp/80").arrives).toBe(true);
});

it("a known flow keeps its target, and a client sticks to one where it should", async () => {
  const { n, client, lb } = await network();
  const cross = [{ Key: "load_balancing.cross_zone.enabled", Value: "true" }];
  await n.elb("ModifyLoadBalancerAttributes", { LoadBalancerArn: lb.arn, Attributes: cross });
  const first = n.trace(client, lb.addresses["a"]!, "tcp/80");
  await n.elb("DeregisterTargets", {
    TargetGroupArn: lb.group,
    Targets: [{ Id: first.forward.hops.at(-1)!.resource.id }],
  });
  const next = n.trace(client, lb.addresses["a"]!, "tcp/80", { sessions: first.sessions, flags: "ack" });
  expect(next.forward.header.destination).toBe(first.forward.header.destination);
  const other = n.trace(client, lb.addresses["a"]!, "tcp/80", { sourcePort: 50_000 });
  expect(other.forward.header.destination).not.toBe(first.forward.header.destination);
});

it("NLB-04 a client's flows all go to one target where they stick", async () => {
  const { n, client, lb } = await network({ balancer: {} });
  const cross = [{ Key: "load_balancing.cross_zone.enabled", Value: "true" }];
  await n.elb("ModifyLoadBalancerAttributes", { LoadBalancerArn: lb.arn, Attributes: cross });
  const Attributes = [{ Key: "stickiness.enabled", Value: "true" }];
  await n.elb("ModifyTargetGroupAttributes", { TargetGroupArn: lb.group, Attributes });
  const ends = Array.from(
    { length: 20 },
    (_, i) => n.trace(client, lb.addresses["a"]!, "tcp/80", { sourcePort: 40_000 + i }).forward.header.destination,
  );
  expect(new Set(ends).size).toBe(1);
});

it("M35 without groups it lets everything through to its listeners; with groups they decide", async () => {
  const { n, vpc, client, one } = await network();
  const closed = await n.group(vpc.id, []);
  const targets = [{ Id: one.id }];
  const filtered = await n.balancer(vpc, [vpc.subnets["a"]!], targets, { balancer: { SecurityGroups: [closed] } });
  expect(n.trace(client, filtered.addresses["a"]!, "tcp/80").code).toBe("SG_HAS_NO_RULES");
  const permission = { IpProtocol: "tcp", FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: `${client.ip}/32` }] };
  await n.ec2("AuthorizeSecurityGroupIngress", { GroupId: closed, IpPermissions: [permission] });
  expect(n.trace(client, filtered.addresses["a"]!, "tcp/80").arrives).toBe(true);
});

it("M35 targets may admit the load balancer by its group, whoever the client is", async () => {
  const { n, vpc, client } = await network();
  const front = await n.group(vpc.id, [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }]);
  const back = await n.group(vpc.id, [
    { IpProtocol: "tcp", FromPort: 8080, ToPort: 8080, UserIdGroupPairs: [{ GroupId: front }] },
  ]);
  const target = await n.host(vpc.subnets["a"]!, [back]);
  const wish = { balancer: { SecurityGroups: [front] } };
  const lb = await n.balancer(vpc, [vpc.subnets["a"]!], [{ Id: target.id }], wish);
  expect(n.trace(client, lb.addresses["a"]!, "tcp/80").arrives).toBe(true);
  expect(n.trace(client, target, "tcp/8080").arrives).toBe(false);
});

it("NLB-08 what no listener takes is dropped, and so are pings; a stranger's segment is reset", async () => {
  const { n, client, lb } = await network();
  const to = lb.addresses["a"]!;
  expect(n.trace(client, to, "tcp/81").code).toBe("ELBV2_LISTENERS_MISMATCH");
  expect(n.trace(client, to, "udp/80").code).toBe("ELBV2_LISTENERS_MISMATCH");
  expect(n.trace(client, to, "icmp").code).toBe("ELBV2_LISTENERS_MISMATCH");
  expect(n.trace(client, to, "tcp/80", { flags: "ack" })).toMatchObject({
    disposition: "rejected",
    code: "X_ELB_NO_SESSION",
  });
});

it("a listener without targets, and a zone without any, drop what comes", async () => {
  const { n, vpc, client, one } = await network();
  const empty = await n.balancer(vpc, [vpc.subnets["a"]!], []);
  expect(n.trace(client, empty.addresses["a"]!, "tcp/80").code).toBe("ELBV2_LISTENER_HAS_NO_TG");
  const oneZone = await n.balancer(vpc, Object.values(vpc.subnets), [{ Id: one.id }]);
  expect(n.trace(client, oneZone.addresses["b"]!, "tcp/80").code).toBe("ELBV2_NO_TARGETS_IN_AZ");
});

it("NLB-03 M36 clients on the internet reach targets that have no road there themselves", async () => {
  const { n, vpc } = await network();
  const apart = await n.ec2("CreateSubnet", {
    VpcId: vpc.id,
    CidrBlock: "10.1.3.0/24",
    AvailabilityZone: "us-east-1a",
  });
  const target = await n.host(apart.Subnet.SubnetId, [vpc.open]);
  const InternetGatewayId = (await n.ec2("CreateInternetGateway", {})).InternetGateway.InternetGatewayId;
  await n.ec2("AttachInternetGateway", { InternetGatewayId, VpcId: vpc.id });
  const RouteTableId = (await n.ec2("CreateRouteTable", { VpcId: vpc.id })).RouteTable.RouteTableId;
  await n.ec2("CreateRoute", { RouteTableId, DestinationCidrBlock: "0.0.0.0/0", GatewayId: InternetGatewayId });
  await n.ec2("AssociateRouteTable", { RouteTableId, SubnetId: vpc.subnets["a"] });
  const Subnets = [vpc.subnets["a"]];
  const wish = { balancer: { Scheme: "internet-facing", Subnets }, group: { TargetType: "instance" } };
  await n.balancer(vpc, [], [{ Id: target.id }], wish);
  const { NetworkInterfaces } = await n.ec2("DescribeNetworkInterfaces", {
    Filters: [{ Name: "interface-type", Values: ["network_load_balancer"] }],
  });
  const publicIp = NetworkInterfaces.find((eni: NetworkInterface) => eni.Association)!.Association.PublicIp;
  const found = n.trace("internet", publicIp, "tcp/80");
  expect(found).toMatchObject({ sentence: expect.stringContaining("its reply returns"), arrives: true });
  expect(found.forward.header.source).toBe("203.0.113.10");
});
