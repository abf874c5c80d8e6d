/** Tests of Gateway Load Balancers on the data path: before a load balancer, with appliances in another VPC. */
import { describe, expect, it } from "vitest";
import { ApiNetwork } from "../../../../test/network/api-network.ts";
import { inspectionOf } from "../specs/inspection.ts";

/** A Gateway Load Balancer with so many appliances in its VPC, an endpoint to it in zone b of another. */
async function network(appliances = 1) {
  const n = new ApiNetwork();
  const [vpc, far] = [await n.vpc(1), await n.vpc(2)];
  const Subnets = [far.subnets["b"]];
  const { LoadBalancers } = await n.elb("CreateLoadBalancer", { Name: "gate", Type: "gateway", Subnets });
  const { TargetGroups } = await n.elb("CreateTargetGroup", { Name: "gate", Protocol: "GENEVE", VpcId: far.id });
  const [{ TargetGroupArn, Port }] = TargetGroups;
  const GatewayLoadBalancerArns = [LoadBalancers[0].LoadBalancerArn];
  const DefaultActions = [{ Type: "forward", TargetGroupArn }];
  await n.elb("CreateListener", { LoadBalancerArn: GatewayLoadBalancerArns[0], DefaultActions });
  const hosts = [];
  for (let i = 0; i < appliances; i++) hosts.push(await n.host(far.subnets["b"]!, [far.open]));
  await n.elb("RegisterTargets", { TargetGroupArn, Targets: hosts.map(({ id }) => ({ Id: id })) });
  const service = await n.ec2("CreateVpcEndpointServiceConfiguration", {
    GatewayLoadBalancerArns,
    AcceptanceRequired: false,
  });
  const { ServiceName } = service.ServiceConfiguration;
  const wish = { ServiceName, VpcEndpointType: "GatewayLoadBalancer", SubnetIds: [vpc.subnets["b"]] };
  const { id } = await n.endpoint(vpc, wish);
  const { VpcEndpoints } = await n.ec2("DescribeVpcEndpoints", { VpcEndpointIds: [id] });
  const spec = () => n.cloud.cloud.reader.value(inspectionOf, VpcEndpoints[0].NetworkInterfaceIds[0])!;
  return { n, vpc, far, hosts, id, TargetGroupArn, Port, spec };
}

/** An internet gateway whose traffic to and from zone a goes by the endpoint, and a load balancer there. */
async function front() {
  const made = await network();
  const { n, vpc, id } = made;
  const { InternetGatewayId } = (await n.ec2("CreateInternetGateway", {})).InternetGateway;
  await n.ec2("AttachInternetGateway", { InternetGatewayId, VpcId: vpc.id });
  const table = async (where: object, routes: readonly (readonly [string, object])[]) => {
    const { RouteTableId } = (await n.ec2("CreateRouteTable", { VpcId: vpc.id })).RouteTable;
    await n.ec2("AssociateRouteTable", { RouteTableId, ...where });
    for (const [DestinationCidrBlock, target] of routes)
      await n.ec2("CreateRoute", { RouteTableId, DestinationCidrBlock, ...target });
  };
  await table({ GatewayId: InternetGatewayId }, [["10.1.1.0/24", { VpcEndpointId: id }]]);
  await table({ SubnetId: vpc.subnets["a"] }, [["0.0.0.0/0", { VpcEndpointId: id }]]);
  await table({ SubnetId: vpc.subnets["b"] }, [["0.0.0.0/0", { GatewayId: InternetGatewayId }]]);
  const third = { VpcId: vpc.id, CidrBlock: "10.1.3.0/24", AvailabilityZone: "us-east-1a" };
  const server = await n.host((await n.ec2("CreateSubnet", third)).Subnet.SubnetId, [vpc.open]);
  const balancer = { Scheme: "internet-facing" };
  const lb = await n.balancer(vpc, [vpc.subnets["a"]!], [{ Id: server.id }], { balancer });
  const { NetworkInterfaces } = await n.ec2("DescribeNetworkInterfaces", {
    Filters: [{ Name: "private-ip-address", Values: [lb.addresses["a"]] }],
  });
  const address: string = NetworkInterfaces[0].Association.PublicIp;
  return { ...made, server, address };
}

it("GWL-01 GWL-03 GWL-05 before a load balancer both directions pass the appliance, unaltered", async () => {
  const { n, server, address, id, hosts, TargetGroupArn } = await front();
  const ask = () => n.trace("internet", address, "tcp/80", { sourcePort: 40_000 });
  const found = ask();
  expect(found.arrives, found.sentence).toBe(true);
  const through = ({ hops }: { readonly hops: readonly { readonly resource: { readonly id: string } }[] }) =>
    hops.filter(({ resource }) => resource.id === id).length;
  expect([through(found.forward), through(found.reply!)].every((times) => times > 0)).toBe(true);
  const unaltered = { source: "203.0.113.10", sourcePort: 40_000 };
  expect(found.forward.header).toMatchObject({ ...unaltered, destination: server.ip });
  await n.elb("DeregisterTargets", { TargetGroupArn, Targets: [{ Id: hosts[0]!.id }] });
  expect(ask().arrives).toBe(false);
});

describe("GWL-02", () => {
  it("appliances are spoken to by GENEVE, at port 6081", async () => {
    const { Port, spec, hosts } = await network();
    expect(Port).toBe(6081);
    expect(spec().ends).toEqual(hosts.map(({ ip }) => ip));
  });

  it.each([
    ["source_ip_dest_ip_port", "ports"],
    ["source_ip_dest_ip_proto", "protocol"],
    ["source_ip_dest_ip", "addresses"],
  ])("a flow is what %s says, and its five parts unless told otherwise", async (Value, fields) => {
    const { n, TargetGroupArn, spec } = await network();
    expect(spec().fields).toBe("ports");
    const type = { Key: "stickiness.type", Value };
    const Attributes = [{ Key: "stickiness.enabled", Value: "true" }, type];
    await n.elb("ModifyTargetGroupAttributes", { TargetGroupArn, Attributes });
    expect(spec().fields).toBe(fields);
  });

  it("its endpoints carry 8500 bytes", async () => {
    const { n, vpc, id } = await network();
    const [a, b] = [await n.host(vpc.subnets["a"]!, [vpc.open]), await n.host(vpc.subnets["b"]!, [vpc.open])];
    const route = { RouteTableId: vpc.table, DestinationCidrBlock: "10.1.2.0/24", VpcEndpointId: id };
    await n.ec2("CreateRoute", route);
    expect(n.trace(a, b, "udp/9", { bytes: 8500 }).arrives).toBe(true);
    expect(n.trace(a, b, "udp/9", { bytes: 8501 }).arrives).toBe(false);
  });
});

it("GWL-04 every appliance that stands takes part, and no other", async () => {
  const { n, spec, hosts, TargetGroupArn } = await network(5);
  expect(spec().ends.toSorted()).toEqual(hosts.map(({ ip }) => ip).toSorted());
  await n.elb("DeregisterTargets", { TargetGroupArn, Targets: [{ Id: hosts[0]!.id }] });
  expect(spec().ends).toHaveLength(4);
});

describe("GENEVE goes to an appliance and back as all packets do:", () => {
  const anyone = { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] };

  it("its groups let it out again, since what it sends back is no answer to them", async () => {
    const { n, far, address } = await front();
    const ask = () => n.trace("internet", address, "tcp/80", { sourcePort: 40_000 });
    await n.ec2("RevokeSecurityGroupEgress", { GroupId: far.open, IpPermissions: [anyone] });
    expect(ask()).toMatchObject({ arrives: false, failed: "forward", code: "ENI_SG_RULES_MISMATCH" });
    const back = { IpProtocol: "udp", FromPort: 6081, ToPort: 6081, IpRanges: [{ CidrIp: "10.2.2.0/24" }] };
    await n.ec2("AuthorizeSecurityGroupEgress", { GroupId: far.open, IpPermissions: [back] });
    expect(ask().arrives).toBe(true);
  });

  it("ACLs count between subnets, in both of them and both ways, and not within one", async () => {
    const { n, far, address, TargetGroupArn, hosts } = await front();
    const ask = () => n.trace("internet", address, "tcp/80", { sourcePort: 40_000 });
    const wish = { VpcId: far.id, CidrBlock: "10.2.9.0/24", AvailabilityZone: "us-east-1b" };
    const SubnetId = (await n.ec2("CreateSubnet", wish)).Subnet.SubnetId;
    const apart = await n.host(SubnetId, [far.open]);
    const { NetworkAcls } = await n.ec2("DescribeNetworkAcls", {
      Filters: [{ Name: "association.subnet-id", Values: [SubnetId] }],
    });
    const NetworkAclId = NetworkAcls[0].NetworkAclId;
    const deny = async (Egress: boolean, RuleAction: string) => {
      const rule = { NetworkAclId, RuleNumber: 50, Protocol: "17", PortRange: { From: 6081, To: 6081 }, Egress };
      await n.ec2("CreateNetworkAclEntry", { ...rule, CidrBlock: "10.2.0.0/16", RuleAction });
    };
    for (const Egress of [false, true]) {
      await deny(Egress, "deny");
      expect(ask().arrives).toBe(true);
      await n.ec2("DeleteNetworkAclEntry", { NetworkAclId, RuleNumber: 50, Egress });
    }
    await n.elb("DeregisterTargets", { TargetGroupArn, Targets: [{ Id: hosts[0]!.id }] });
    await n.elb("RegisterTargets", { TargetGroupArn, Targets: [{ Id: apart.id }] });
    expect(ask().arrives).toBe(true);
    for (const Egress of [false, true]) {
      await deny(Egress, "deny");
      expect(ask()).toMatchObject({ arrives: false, code: "SUBNET_ACL_RESTRICTION" });
      await n.ec2("DeleteNetworkAclEntry", { NetworkAclId, RuleNumber: 50, Egress });
    }
  });

  it("flows that fall to an appliance that nothing reaches are lost, others are not", async () => {
    const { n, far, address, TargetGroupArn } = await front();
    const shut = await n.group(far.id, []);
    const closed = await n.host(far.subnets["b"]!, [shut]);
    await n.elb("RegisterTargets", { TargetGroupArn, Targets: [{ Id: closed.id }] });
    const found = Array.from({ length: 24 }, (_, i) =>
      n.trace("internet", address, "tcp/80", { sourcePort: 40_000 + i }),
    );
    expect(new Set(found.map(({ arrives }) => arrives))).toEqual(new Set([true, false]));
    const lost = found.filter(({ arrives }) => !arrives);
    expect(new Set(lost.map(({ code }) => code))).toEqual(new Set(["ENI_SG_RULES_MISMATCH"]));
  });
});

it("GWL-02 appliances whose groups do not admit GENEVE from the load balancer's node get nothing", async () => {
  const { n, far, address } = await front();
  const ask = () => n.trace("internet", address, "tcp/80", { sourcePort: 40_000 });
  expect(ask().arrives).toBe(true);
  const everything = { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
  await n.ec2("RevokeSecurityGroupIngress", { GroupId: far.open, IpPermissions: [everything] });
  expect(ask()).toMatchObject({ arrives: false, failed: "forward", code: "ENI_SG_RULES_MISMATCH" });
  const geneve = { IpProtocol: "udp", FromPort: 6081, ToPort: 6081, IpRanges: [{ CidrIp: "10.2.2.0/24" }] };
  await n.ec2("AuthorizeSecurityGroupIngress", { GroupId: far.open, IpPermissions: [geneve] });
  expect(ask().arrives).toBe(true);
});
