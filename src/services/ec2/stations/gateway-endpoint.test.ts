/** Tests of gateway endpoints among other roads: by which table, for whom, and for whom not. */
import { describe, expect, it } from "vitest";
import { ApiNetwork } from "../../../../test/network/api-network.ts";
import type { ApiVpc } from "../../../../test/network/api-network.ts";

const s3Address = "198.19.192.1";
const s3 = { ServiceName: "com.amazonaws.us-east-1.s3" };

/** Two VPCs; the first has an endpoint to S3, which its main table leads to. */
async function network() {
  const n = new ApiNetwork();
  const [vpc, other] = [await n.vpc(1), await n.vpc(2)];
  const [host, stranger] = [
    await n.host(vpc.subnets["a"]!, [vpc.open]),
    await n.host(other.subnets["a"]!, [other.open]),
  ];
  const { id } = await n.endpoint(vpc, { ...s3, RouteTableIds: [vpc.table] });
  const route = (of: ApiVpc, DestinationCidrBlock: string, target: object) =>
    n.ec2("CreateRoute", { RouteTableId: of.table, DestinationCidrBlock, ...target });
  return { n, vpc, other, host, stranger, id, route };
}

it("RTB-18 VPC-17 only subnets whose table has the route use the endpoint, and S3 is reached by it alone", async () => {
  const { n, vpc, host, id } = await network();
  const neighbour = await n.host(vpc.subnets["b"]!, [vpc.open]);
  const RouteTableId = (await n.ec2("CreateRouteTable", { VpcId: vpc.id })).RouteTable.RouteTableId;
  await n.ec2("AssociateRouteTable", { RouteTableId, SubnetId: vpc.subnets["b"] });
  const found = n.trace(host, s3Address, "tcp/443");
  expect(found.arrives).toBe(true);
  const kinds = found.forward.hops.map(({ resource }) => resource.type);
  expect(kinds).not.toContain("internet-gateway");
  expect(kinds).not.toContain("nat-gateway");
  expect(n.trace(neighbour, s3Address, "tcp/443").code).toBe("NO_ROUTE_TO_DESTINATION");
  await n.ec2("ModifyVpcEndpoint", { VpcEndpointId: id, AddRouteTableIds: [RouteTableId] });
  expect(n.trace(neighbour, s3Address, "tcp/443").arrives).toBe(true);
});

it("GWE-10 what comes from a peer or over a transit gateway cannot use it; a proxy in the VPC can", async () => {
  const { n, vpc, other, host, stranger, route } = await network();
  const { TransitGateway } = await n.ec2("CreateTransitGateway", {});
  const { TransitGatewayId } = TransitGateway;
  for (const one of [vpc, other]) {
    const SubnetIds = [one.subnets["a"]];
    await n.ec2("CreateTransitGatewayVpcAttachment", { TransitGatewayId, VpcId: one.id, SubnetIds });
  }
  const { TransitGatewayAttachments } = await n.ec2("DescribeTransitGatewayAttachments", {
    Filters: [{ Name: "resource-id", Values: [vpc.id] }],
  });
  const [{ TransitGatewayAttachmentId }] = TransitGatewayAttachments;
  const TransitGatewayRouteTableId = TransitGatewayAttachments[0].Association.TransitGatewayRouteTableId;
  const DestinationCidrBlock = "198.19.192.0/18";
  await n.ec2("CreateTransitGatewayRoute", {
    TransitGatewayRouteTableId,
    TransitGatewayAttachmentId,
    DestinationCidrBlock,
  });
  await route(other, DestinationCidrBlock, { TransitGatewayId });
  await route(other, "10.1.0.0/16", { TransitGatewayId });
  await route(vpc, "10.2.0.0/16", { TransitGatewayId });
  expect(n.trace(stranger, s3Address, "tcp/443").code).toBe("X_GATEWAY_ENDPOINT_FOREIGN");
  expect(n.trace(stranger, host, "tcp/3128").arrives, "to the proxy").toBe(true);
  expect(n.trace(host, s3Address, "tcp/443").arrives, "from the proxy").toBe(true);

  const asked = await n.ec2("CreateVpcPeeringConnection", { VpcId: other.id, PeerVpcId: vpc.id });
  const { VpcPeeringConnectionId } = asked.VpcPeeringConnection;
  await n.ec2("AcceptVpcPeeringConnection", { VpcPeeringConnectionId });
  await n.ec2("ReplaceRoute", { RouteTableId: other.table, DestinationCidrBlock, VpcPeeringConnectionId });
  expect(n.trace(stranger, s3Address, "tcp/443").arrives).toBe(false);
});

it("GWE-10 the table of a virtual private gateway leads to no gateway endpoint", async () => {
  const { n, vpc, id } = await network();
  const { VpnGatewayId } = (await n.ec2("CreateVpnGateway", { Type: "ipsec.1" })).VpnGateway;
  await n.ec2("AttachVpnGateway", { VpnGatewayId, VpcId: vpc.id });
  const RouteTableId = (await n.ec2("CreateRouteTable", { VpcId: vpc.id })).RouteTable.RouteTableId;
  await n.ec2("AssociateRouteTable", { RouteTableId, GatewayId: VpnGatewayId });
  const asked = n.ec2("ModifyVpcEndpoint", { VpcEndpointId: id, AddRouteTableIds: [RouteTableId] });
  await expect(asked).rejects.toMatchObject({ code: "InvalidParameter" });
});

it("SGR-20 an endpoint's and a load balancer's own groups judge what comes to them", async () => {
  const { n, vpc, host } = await network();
  const inner = { IpProtocol: "tcp", IpRanges: [{ CidrIp: `${host.ip}/32` }] };
  const group = await n.group(vpc.id, [{ ...inner, FromPort: 80, ToPort: 443 }]);
  const sts = { ServiceName: "com.amazonaws.us-east-1.sts", VpcEndpointType: "Interface" };
  const subnet = vpc.subnets["b"]!;
  const made = await n.endpoint(vpc, { ...sts, SubnetIds: [subnet], SecurityGroupIds: [group] });
  const server = await n.host(subnet, [vpc.open]);
  const lb = await n.balancer(vpc, [subnet], [{ Id: server.id }], { balancer: { SecurityGroups: [group] } });
  const other = await n.host(vpc.subnets["a"]!, [vpc.open]);
  for (const [to, what] of [
    [made.addresses["b"]!, "tcp/443"],
    [lb.addresses["b"]!, "tcp/80"],
  ] as const) {
    expect(n.trace(host, to, what).arrives).toBe(true);
    expect(n.trace(other, to, what).code).toBe("ENI_SG_RULES_MISMATCH");
  }
});

describe("GWE-13", () => {
  const six = { s3: "2001:db8:fe00::1", dynamodb: "2001:db8:fe02::1" } as const;
  const four = { s3: s3Address, dynamodb: "198.19.192.65" } as const;

  /** A dual-stack host and an endpoint of some family, with the routes that it has. */
  async function served(service: "s3" | "dynamodb", IpAddressType: string) {
    const n = new ApiNetwork();
    const vpc = await n.vpc(1, "a");
    await n.ec2("AssociateVpcCidrBlock", { VpcId: vpc.id, AmazonProvidedIpv6CidrBlock: true });
    const { Vpcs } = await n.ec2("DescribeVpcs", { VpcIds: [vpc.id] });
    const Ipv6CidrBlock = Vpcs[0].Ipv6CidrBlockAssociationSet[0].Ipv6CidrBlock.replace("/56", "/64");
    await n.ec2("AssociateSubnetCidrBlock", { SubnetId: vpc.subnets["a"], Ipv6CidrBlock });
    const host = await n.host(vpc.subnets["a"]!, [vpc.open], { Ipv6AddressCount: 1 });
    const ServiceName = `com.amazonaws.us-east-1.${service}`;
    const { id } = await n.endpoint(vpc, { ServiceName, IpAddressType, RouteTableIds: [vpc.table] });
    const routes = async () => {
      const { RouteTables } = await n.ec2("DescribeRouteTables", { RouteTableIds: [vpc.table] });
      return RouteTables[0].Routes.filter(({ GatewayId }: { GatewayId?: string }) => GatewayId === id).length;
    };
    const reaches = () => [four, six].map((of) => n.trace(host, of[service], "tcp/443").arrives);
    return { n, id, routes, reaches };
  }

  it.each([
    ["s3", "ipv4", [true, false]],
    ["s3", "dualstack", [true, true]],
    ["dynamodb", "dualstack", [true, true]],
  ] as const)("an endpoint to %s of type %s carries what its routes lead to it", async (service, type, reached) => {
    const { routes, reaches } = await served(service, type);
    expect(await routes()).toBe(type === "dualstack" ? 2 : 1);
    expect(reaches()).toEqual(reached);
  });

  it("an endpoint gains and loses IPv6 with its route, in every table that leads to it", async () => {
    const { n, id, routes, reaches } = await served("s3", "ipv4");
    await n.ec2("ModifyVpcEndpoint", { VpcEndpointId: id, IpAddressType: "dualstack" });
    expect([await routes(), reaches()]).toEqual([2, [true, true]]);
    await n.ec2("ModifyVpcEndpoint", { VpcEndpointId: id, IpAddressType: "ipv4" });
    expect([await routes(), reaches()]).toEqual([1, [true, false]]);
    await n.ec2("DeleteVpcEndpoints", { VpcEndpointIds: [id] });
    expect([await routes(), reaches()]).toEqual([0, [false, false]]);
  });

  it("an endpoint has the families of all subnets that use its tables", async () => {
    const { n, id } = await served("s3", "ipv4");
    const { VpcEndpoints } = await n.ec2("DescribeVpcEndpoints", { VpcEndpointIds: [id] });
    const [{ VpcId, RouteTableIds }] = VpcEndpoints;
    const dynamodb = { VpcId, ServiceName: "com.amazonaws.us-east-1.dynamodb" };
    const create = (IpAddressType: string, tables: readonly string[]) =>
      n.ec2("CreateVpcEndpoint", { ...dynamodb, IpAddressType, RouteTableIds: tables });
    await expect(create("ipv6", RouteTableIds)).rejects.toMatchObject({ code: "InvalidParameter" });
    const { Vpcs } = await n.ec2("DescribeVpcs", { VpcIds: [VpcId] });
    const Ipv6CidrBlock = Vpcs[0].Ipv6CidrBlockAssociationSet[0].Ipv6CidrBlock.replace("00::/56", "01::/64");
    const { SubnetId } = (await n.ec2("CreateSubnet", { VpcId, Ipv6CidrBlock, Ipv6Native: true })).Subnet;
    await expect(create("dualstack", RouteTableIds)).rejects.toMatchObject({ code: "InvalidParameter" });
    const widening = n.ec2("ModifyVpcEndpoint", { VpcEndpointId: id, IpAddressType: "dualstack" });
    await expect(widening).rejects.toMatchObject({ code: "InvalidParameter" });
    const { RouteTableId } = (await n.ec2("CreateRouteTable", { VpcId })).RouteTable;
    await n.ec2("AssociateRouteTable", { RouteTableId, SubnetId });
    await create("ipv6", [RouteTableId]);
    const { RouteTables } = await n.ec2("DescribeRouteTables", { RouteTableIds: [RouteTableId] });
    expect(RouteTables[0].Routes.filter((route: object) => "DestinationPrefixListId" in route)).toHaveLength(1);
  });
});
