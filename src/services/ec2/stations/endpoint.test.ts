/** Tests of endpoints of all kinds on the data path. */
import { expect, it } from "vitest";
import { ApiNetwork } from "../../../../test/network/api-network.ts";

const s3Address = "198.19.192.1";
const sts = { ServiceName: "com.amazonaws.us-east-1.sts", VpcEndpointType: "Interface" };

async function network(more: object = {}) {
  const n = new ApiNetwork();
  const vpc = await n.vpc(1);
  const client = await n.host(vpc.subnets["a"]!, [vpc.open]);
  return { n, vpc, client, ...more };
}

async function eniOf(n: ApiNetwork, instance: string): Promise<string> {
  const { Reservations } = await n.ec2("DescribeInstances", { InstanceIds: [instance] });
  return Reservations[0].Instances[0].NetworkInterfaces[0].NetworkInterfaceId;
}

it("M38 GWE-01 GWE-04 GWE-11 a gateway endpoint's route leads to its service without any internet road", async () => {
  const { n, vpc, client } = await network();
  expect(n.trace(client, s3Address, "tcp/443").code).toBe("NO_ROUTE_TO_DESTINATION");
  const { id } = await n.endpoint(vpc, { ServiceName: "com.amazonaws.us-east-1.s3", RouteTableIds: [vpc.table] });
  const found = n.trace(client, s3Address, "tcp/443");
  expect(found.arrives).toBe(true);
  expect(found.forward.hops.some(({ resource }) => resource.id === id)).toBe(true);
  expect(n.trace(client, s3Address, "icmp").arrives).toBe(true);
  expect(n.trace(client, s3Address, "udp/443").code).toBe("VPCE_GATEWAY_PROTOCOL_RESTRICTION");
  expect(n.trace(client, "198.19.192.70", "tcp/443").code).toBe("NO_ROUTE_TO_DESTINATION");
});

it("M38 a route with exactly one of its prefixes beats it", async () => {
  const { n, vpc, client } = await network();
  await n.endpoint(vpc, { ServiceName: "com.amazonaws.us-east-1.s3", RouteTableIds: [vpc.table] });
  const middle = await n.host(vpc.subnets["b"]!, [vpc.open]);
  const { Reservations } = await n.ec2("DescribeInstances", { InstanceIds: [middle.id] });
  const NetworkInterfaceId = Reservations[0].Instances[0].NetworkInterfaces[0].NetworkInterfaceId;
  await n.ec2("CreateRoute", { RouteTableId: vpc.table, DestinationCidrBlock: "198.19.192.0/27", NetworkInterfaceId });
  expect(n.trace(client, s3Address, "tcp/443").code).toBe("ENI_SOURCE_DEST_CHECK_RESTRICTION");
});

it("M38 GWE-03 security groups may name the service's prefix list, network ACLs know its blocks only", async () => {
  const { n, vpc } = await network();
  await n.endpoint(vpc, { ServiceName: "com.amazonaws.us-east-1.s3", RouteTableIds: [vpc.table] });
  const GroupId = await n.group(vpc.id, []);
  const all = { GroupId, IpPermissions: [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }] };
  await n.ec2("RevokeSecurityGroupEgress", all);
  const host = await n.host(vpc.subnets["a"]!, [GroupId]);
  expect(n.trace(host, s3Address, "tcp/443").arrives).toBe(false);
  const listed = { IpProtocol: "tcp", FromPort: 443, ToPort: 443, PrefixListIds: [{ PrefixListId: "pl-63a5400a" }] };
  await n.ec2("AuthorizeSecurityGroupEgress", { GroupId, IpPermissions: [listed] });
  expect(n.trace(host, s3Address, "tcp/443").arrives).toBe(true);
});

it("M39 IFE-06 IFE-07 IFE-25 an interface endpoint takes TCP that its groups admit", async () => {
  const { n, vpc, client } = await network();
  const closed = await n.group(vpc.id, []);
  const { addresses } = await n.endpoint(vpc, { ...sts, SubnetIds: [vpc.subnets["b"]], SecurityGroupIds: [closed] });
  const to = addresses["b"]!;
  expect(n.trace(client, to, "tcp/443").code).toBe("SG_HAS_NO_RULES");
  const https = { IpProtocol: "-1", IpRanges: [{ CidrIp: "10.1.0.0/16" }] };
  await n.ec2("AuthorizeSecurityGroupIngress", { GroupId: closed, IpPermissions: [https] });
  const found = n.trace(client, to, "tcp/443");
  expect(found.arrives).toBe(true);
  expect(found.forward.hops.at(-1)!.resource.id).toBe("com.amazonaws.us-east-1.sts");
  expect(n.trace(client, to, "icmp").code).toBe("PROTOCOL_RESTRICTION");
});

it("M08 flows to an interface endpoint, and to DynamoDB by a gateway endpoint are tracked in open groups", async () => {
  const { n, vpc, client } = await network();
  const out = { GroupId: vpc.open, IpPermissions: [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }] };
  const { addresses } = await n.endpoint(vpc, {
    ...sts,
    SubnetIds: [vpc.subnets["a"]],
    SecurityGroupIds: [vpc.open],
  });
  const lists: Record<string, string> = {};
  for (const service of ["s3", "dynamodb"]) {
    const ServiceName = `com.amazonaws.us-east-1.${service}`;
    await n.endpoint(vpc, { ServiceName, RouteTableIds: [vpc.table] });
    const Filters = [{ Name: "prefix-list-name", Values: [ServiceName] }];
    const { PrefixLists } = await n.ec2("DescribePrefixLists", { Filters });
    lists[service] = PrefixLists[0].Cidrs.find((cidr: string) => !cidr.includes(":")).replace(/\/\d+$/, "");
  }
  const ways = [addresses["a"]!, lists["dynamodb"]!, lists["s3"]!];
  const before = ways.map((to) => n.trace(client, to, "tcp/443", { sourcePort: 40_000 }));
  expect(before.map(({ arrives }) => arrives)).toEqual([true, true, true]);
  await n.ec2("RevokeSecurityGroupEgress", out);
  const after = ways.map((to, at) => {
    const { sessions } = before[at]!;
    return n.trace(client, to, "tcp/443", { sourcePort: 40_000, flags: "ack", sessions }).arrives;
  });
  expect(after).toEqual([true, true, false]);
});

it("M39 the IPv6 addresses of an interface endpoint take nothing that comes by an internet gateway", async () => {
  const { n, vpc, client } = await network();
  await n.ec2("AssociateVpcCidrBlock", { VpcId: vpc.id, AmazonProvidedIpv6CidrBlock: true });
  const { Vpcs } = await n.ec2("DescribeVpcs", { VpcIds: [vpc.id] });
  const Ipv6CidrBlock = Vpcs[0].Ipv6CidrBlockAssociationSet[0].Ipv6CidrBlock.replace("/56", "/64");
  await n.ec2("AssociateSubnetCidrBlock", { SubnetId: vpc.subnets["a"], Ipv6CidrBlock });
  const { InternetGatewayId } = (await n.ec2("CreateInternetGateway", {})).InternetGateway;
  await n.ec2("AttachInternetGateway", { InternetGatewayId, VpcId: vpc.id });
  await n.ec2("CreateRoute", {
    RouteTableId: vpc.table,
    DestinationIpv6CidrBlock: "::/0",
    GatewayId: InternetGatewayId,
  });
  const everyone = { IpPermissions: [{ IpProtocol: "-1", Ipv6Ranges: [{ CidrIpv6: "::/0" }] }] };
  await n.ec2("AuthorizeSecurityGroupIngress", { GroupId: vpc.open, ...everyone });
  const { id } = await n.endpoint(vpc, {
    ...sts,
    IpAddressType: "dualstack",
    SubnetIds: [vpc.subnets["a"]],
    SecurityGroupIds: [vpc.open],
  });
  const { VpcEndpoints } = await n.ec2("DescribeVpcEndpoints", { VpcEndpointIds: [id] });
  const NetworkInterfaceIds = VpcEndpoints[0].NetworkInterfaceIds;
  const { NetworkInterfaces } = await n.ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds });
  const address: string = NetworkInterfaces[0].Ipv6Addresses[0].Ipv6Address;
  expect(n.trace("internet", address, "tcp/443").code).toBe("X_DENY_ALL_IGW_TRAFFIC");
  await n.ec2("AssignIpv6Addresses", { NetworkInterfaceId: await eniOf(n, client.id), Ipv6AddressCount: 1 });
  expect(n.trace(client, address, "tcp/443").arrives).toBe(true);
});

it("M39 IFE-12 an interface endpoint begins nothing by itself", async () => {
  const { n, vpc, client } = await network();
  const { id } = await n.endpoint(vpc, { ...sts, SubnetIds: [vpc.subnets["b"]], SecurityGroupIds: [vpc.open] });
  const { VpcEndpoints } = await n.ec2("DescribeVpcEndpoints", { VpcEndpointIds: [id] });
  const found = n.trace(VpcEndpoints[0].NetworkInterfaceIds[0], client, "tcp/443");
  expect(found).toMatchObject({ arrives: false, code: "VPCE_INTRA_VPC_TRAFFIC" });
});

it("M39 the network ACL of an endpoint's subnet judges what comes from other subnets", async () => {
  const { n, vpc, client } = await network();
  const { addresses } = await n.endpoint(vpc, { ...sts, SubnetIds: [vpc.subnets["b"]], SecurityGroupIds: [vpc.open] });
  const { NetworkAcls } = await n.ec2("DescribeNetworkAcls", { Filters: [{ Name: "vpc-id", Values: [vpc.id] }] });
  const entry = { RuleNumber: 50, Protocol: "6", RuleAction: "deny", Egress: false, CidrBlock: `${client.ip}/32` };
  const range = { PortRange: { From: 443, To: 443 } };
  await n.ec2("CreateNetworkAclEntry", { NetworkAclId: NetworkAcls[0].NetworkAclId, ...entry, ...range });
  expect(n.trace(client, addresses["b"]!, "tcp/443").code).toBe("SUBNET_ACL_RESTRICTION");
});

async function privateLink(more: object = {}, block = 1) {
  const { n, vpc, client } = await network();
  const far = await n.vpc(block);
  const server = await n.host(far.subnets["a"]!, [far.open]);
  const lb = await n.balancer(far, [far.subnets["a"]!], [{ Id: server.id }], { balancer: more });
  const made = await n.ec2("CreateVpcEndpointServiceConfiguration", {
    NetworkLoadBalancerArns: [lb.arn],
    AcceptanceRequired: false,
  });
  const wish = { ServiceName: made.ServiceConfiguration.ServiceName, VpcEndpointType: "Interface" };
  const made2 = await n.endpoint(vpc, { ...wish, SubnetIds: [vpc.subnets["a"]], SecurityGroupIds: [vpc.open] });
  return { n, vpc, far, client, server, lb, to: made2.addresses["a"]!, id: made2.id };
}

it("IFE-14 IFE-15 M36 over PrivateLink targets see the load balancer; blocks may be the same", async () => {
  const { n, client, server, lb, to } = await privateLink();
  const found = n.trace(client, to, "tcp/80");
  expect(found.sentence).toContain("its reply returns");
  expect(found.forward.header).toMatchObject({
    source: lb.addresses["a"],
    destination: server.ip,
    destinationPort: 8080,
  });
  expect(found.reply!.header).toMatchObject({ source: to, destination: client.ip, sourcePort: 80 });
});

it("IFE-12 IFE-13 the provider cannot begin anything towards the consumer", async () => {
  const { n, server, to } = await privateLink({}, 2);
  expect(n.trace(server, to, "tcp/80").arrives).toBe(false);
});

it("M35 inbound rules of the load balancer see the consumer's own address, unless they do not count", async () => {
  const n = new ApiNetwork();
  const far = await n.vpc(2);
  const group = await n.group(far.id, [
    { IpProtocol: "tcp", FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: "10.1.9.0/24" }] },
  ]);
  const server = await n.host(far.subnets["a"]!, [far.open]);
  const lb = await n.balancer(far, [far.subnets["a"]!], [{ Id: server.id }], { balancer: { SecurityGroups: [group] } });
  const vpc = await n.vpc(1);
  const client = await n.host(vpc.subnets["a"]!, [vpc.open]);
  const made = await n.ec2("CreateVpcEndpointServiceConfiguration", {
    NetworkLoadBalancerArns: [lb.arn],
    AcceptanceRequired: false,
  });
  const wish = { ServiceName: made.ServiceConfiguration.ServiceName, VpcEndpointType: "Interface" };
  const { addresses } = await n.endpoint(vpc, { ...wish, SubnetIds: [vpc.subnets["a"]], SecurityGroupIds: [vpc.open] });
  const ask = () => n.trace(client, addresses["a"]!, "tcp/80");
  expect(ask()).toMatchObject({ arrives: false, code: "ENI_SG_RULES_MISMATCH" });
  await n.elb("SetSecurityGroups", {
    LoadBalancerArn: lb.arn,
    SecurityGroups: [group],
    EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: "off",
  });
  expect(ask().arrives).toBe(true);
});

it("IFE-19 an endpoint that nobody has accepted carries nothing", async () => {
  const { n, client, to, id } = await privateLink();
  const { VpcEndpointConnections } = await n.ec2("DescribeVpcEndpointConnections", {});
  const [{ ServiceId }] = VpcEndpointConnections;
  await n.ec2("RejectVpcEndpointConnections", { ServiceId, VpcEndpointIds: [id] });
  expect(n.trace(client, to, "tcp/80").code).toBe("BAD_STATE");
});

it("IFE-24 a route to a Gateway Load Balancer endpoint leads through an appliance and on", async () => {
  const { n, vpc, client } = await network();
  const far = await n.vpc(2);
  const appliance = await n.host(far.subnets["a"]!, [far.open]);
  const { LoadBalancers } = await n.elb("CreateLoadBalancer", {
    Name: "gwlb",
    Type: "gateway",
    Subnets: [far.subnets["a"]],
  });
  const { TargetGroups } = await n.elb("CreateTargetGroup", { Name: "gwlb", Protocol: "GENEVE", VpcId: far.id });
  const [{ TargetGroupArn }] = TargetGroups;
  const GatewayLoadBalancerArns = [LoadBalancers[0].LoadBalancerArn];
  const DefaultActions = [{ Type: "forward", TargetGroupArn }];
  await n.elb("CreateListener", { LoadBalancerArn: GatewayLoadBalancerArns[0], DefaultActions });
  const made = await n.ec2("CreateVpcEndpointServiceConfiguration", {
    GatewayLoadBalancerArns,
    AcceptanceRequired: false,
  });
  const wish = { ServiceName: made.ServiceConfiguration.ServiceName, VpcEndpointType: "GatewayLoadBalancer" };
  const { id } = await n.endpoint(vpc, { ...wish, SubnetIds: [vpc.subnets["a"]] });
  const server = await n.host(vpc.subnets["b"]!, [vpc.open]);
  const RouteTableId = (await n.ec2("CreateRouteTable", { VpcId: vpc.id })).RouteTable.RouteTableId;
  const third = await n.ec2("CreateSubnet", {
    VpcId: vpc.id,
    CidrBlock: "10.1.3.0/24",
    AvailabilityZone: "us-east-1a",
  });
  await n.ec2("AssociateRouteTable", { RouteTableId, SubnetId: third.Subnet.SubnetId });
  await n.ec2("CreateRoute", { RouteTableId, DestinationCidrBlock: "10.1.2.0/24", VpcEndpointId: id });
  const inside = await n.host(third.Subnet.SubnetId, [vpc.open]);
  expect(n.trace(inside, server, "tcp/80").code).toBe("ELBV2_LISTENER_HAS_NO_TG");
  await n.elb("RegisterTargets", { TargetGroupArn, Targets: [{ Id: appliance.id }] });
  const found = n.trace(inside, server, "tcp/80");
  expect(found.arrives).toBe(true);
  expect(found.forward.hops.some(({ resource }) => resource.id === id)).toBe(true);
  expect(n.trace(client, server, "tcp/80").forward.hops.some(({ resource }) => resource.id === id)).toBe(false);
});
