/** Endpoints among other roads in a real kernel: over transit gateways, and in either family. */
import { afterEach, describe, expect, it } from "vitest";
import { ApiNetwork } from "../network/api-network.ts";
import { noKernel, Stand } from "./stand.ts";

describe.skipIf(noKernel)(`endpoints in the kernel ${noKernel ?? ""}`, () => {
  let stand: Stand | undefined;
  afterEach(() => {
    stand?.close();
    stand = undefined;
  });
  const up = (n: ApiNetwork): Stand => (stand = new Stand({ database: n.cloud.cloud.database }));

  it("GWE-13 a dual-stack gateway endpoint leads to its service in both families", async () => {
    const n = new ApiNetwork();
    const vpc = await n.vpc(1, "a");
    await n.ec2("AssociateVpcCidrBlock", { VpcId: vpc.id, AmazonProvidedIpv6CidrBlock: true });
    const { Vpcs } = await n.ec2("DescribeVpcs", { VpcIds: [vpc.id] });
    const Ipv6CidrBlock = Vpcs[0].Ipv6CidrBlockAssociationSet[0].Ipv6CidrBlock.replace("/56", "/64");
    await n.ec2("AssociateSubnetCidrBlock", { SubnetId: vpc.subnets["a"], Ipv6CidrBlock });
    const client = await n.host(vpc.subnets["a"]!, [vpc.open], { Ipv6AddressCount: 1 });
    const s3 = { ServiceName: "com.amazonaws.us-east-1.s3", IpAddressType: "dualstack" };
    const { id } = await n.endpoint(vpc, { ...s3, RouteTableIds: [vpc.table] });
    const at = up(n);
    const reaches = () => ["198.19.192.1", "2001:db8:fe00::1"].map((to) => at.pings(client.id, to));
    expect(reaches()).toEqual([true, true]);
    await n.ec2("ModifyVpcEndpoint", { VpcEndpointId: id, IpAddressType: "ipv4" });
    at.settle();
    expect(reaches()).toEqual([true, false]);
  });

  it("GWE-10 a gateway endpoint serves its own VPC, a NAT gateway in it, and nobody else", async () => {
    const n = new ApiNetwork();
    const [vpc, spoke] = [await n.vpc(1), await n.vpc(2)];
    const { TransitGatewayId } = (await n.ec2("CreateTransitGateway", {})).TransitGateway;
    const attached = async (one: typeof vpc) => {
      const wish = { TransitGatewayId, VpcId: one.id, SubnetIds: Object.values(one.subnets) };
      const made = await n.ec2("CreateTransitGatewayVpcAttachment", wish);
      return made.TransitGatewayVpcAttachment.TransitGatewayAttachmentId;
    };
    const [TransitGatewayAttachmentId] = [await attached(vpc), await attached(spoke)];
    const { TransitGatewayAttachments } = await n.ec2("DescribeTransitGatewayAttachments", {
      TransitGatewayAttachmentIds: [TransitGatewayAttachmentId],
    });
    const { TransitGatewayRouteTableId } = TransitGatewayAttachments[0].Association;
    const everywhere = { DestinationCidrBlock: "0.0.0.0/0" };
    await n.ec2("CreateTransitGatewayRoute", { TransitGatewayRouteTableId, TransitGatewayAttachmentId, ...everywhere });
    await n.ec2("CreateRoute", { RouteTableId: spoke.table, ...everywhere, TransitGatewayId });
    const back = { DestinationCidrBlock: "10.2.0.0/16", TransitGatewayId };
    await n.ec2("CreateRoute", { RouteTableId: vpc.table, ...back });
    const [own, stranger] = [
      await n.host(vpc.subnets["b"]!, [vpc.open]),
      await n.host(spoke.subnets["a"]!, [spoke.open]),
    ];
    const { id } = await n.endpoint(vpc, {
      ServiceName: "com.amazonaws.us-east-1.s3",
      RouteTableIds: [vpc.table],
    });
    const at = up(n);
    await at.echo(id, 443);
    const both = (from: typeof own) => [
      n.trace(from, "198.19.192.1", "tcp/443").arrives,
      at.talks(from.id, "198.19.192.1", 443),
    ];
    expect(both(own)).toEqual([true, true]);
    expect(both(stranger)).toEqual([false, false]);
    expect(n.trace(stranger, "198.19.192.1", "tcp/443").code).toBe("X_GATEWAY_ENDPOINT_FOREIGN");
    const SubnetId = vpc.subnets["b"]!;
    const { NatGateway } = await n.ec2("CreateNatGateway", { SubnetId, ConnectivityType: "private" });
    const { RouteTableId } = (await n.ec2("CreateRouteTable", { VpcId: vpc.id })).RouteTable;
    await n.ec2("AssociateRouteTable", { RouteTableId, SubnetId: vpc.subnets["a"] });
    await n.ec2("CreateRoute", { RouteTableId, ...everywhere, NatGatewayId: NatGateway.NatGatewayId });
    await n.ec2("CreateRoute", { RouteTableId, ...back });
    at.settle();
    expect(both(stranger)).toEqual([true, true]);
  });

  it("IFE-11 M27 endpoints and load balancers answer over a transit gateway by the door of their zone", async () => {
    const n = new ApiNetwork();
    const [vpc, spoke] = [await n.vpc(1), await n.vpc(2)];
    const { TransitGatewayId } = (await n.ec2("CreateTransitGateway", {})).TransitGateway;
    for (const [one, SubnetIds] of [
      [vpc, [vpc.subnets["b"]]],
      [spoke, [spoke.subnets["a"]]],
    ] as const)
      await n.ec2("CreateTransitGatewayVpcAttachment", { TransitGatewayId, VpcId: one.id, SubnetIds });
    for (const [of, DestinationCidrBlock] of [
      [vpc, "10.2.0.0/16"],
      [spoke, "10.1.0.0/16"],
    ] as const)
      await n.ec2("CreateRoute", { RouteTableId: of.table, DestinationCidrBlock, TransitGatewayId });
    const client = await n.host(spoke.subnets["a"]!, [spoke.open]);
    const server = await n.host(vpc.subnets["b"]!, [vpc.open]);
    const target = [{ Id: server.id }];
    const both = [vpc.subnets["a"]!, vpc.subnets["b"]!];
    const lb = await n.balancer(vpc, both, target, { group: { TargetType: "instance" } });
    const cross = [{ Key: "load_balancing.cross_zone.enabled", Value: "true" }];
    await n.elb("ModifyLoadBalancerAttributes", { LoadBalancerArn: lb.arn, Attributes: cross });
    const sts = { ServiceName: "com.amazonaws.us-east-1.sts", VpcEndpointType: "Interface" };
    const made = await n.endpoint(vpc, { ...sts, SubnetIds: both, SecurityGroupIds: [vpc.open] });
    const { VpcEndpoints } = await n.ec2("DescribeVpcEndpoints", { VpcEndpointIds: [made.id] });
    const at = up(n);
    at.start(server.id, "socat", "tcp4-listen:8080,fork,reuseaddr", "system:echo here");
    await expect.poll(() => at.run(server.id, "ss", "-ltnH", "sport = :8080").out).not.toBe("");
    const hears = (to: string) =>
      at.run(client.id, "socat", "-t1", "-", `tcp:${to}:80,connect-timeout=1`).out.trim() === "here";
    const zones = ["a", "b"].map((zone) => lb.addresses[zone]!);
    expect(zones.map((to) => n.trace(client, to, "tcp/80").arrives)).toEqual([false, true]);
    expect(zones.map(hears)).toEqual([false, true]);
    for (const eni of VpcEndpoints[0].NetworkInterfaceIds) await at.echo(`vpce-${eni}`, 443);
    const doors = ["a", "b"].map((zone) => made.addresses[zone]!);
    expect(doors.map((to) => n.trace(client, to, "tcp/443").arrives)).toEqual([false, true]);
    expect(doors.map((to) => at.talks(client.id, to, 443))).toEqual([false, true]);
  });
});
