/** Whole networks through the API: three tiers of subnets, and who reaches whom in them. */
import { expect, it } from "vitest";
import { trace } from "../../fabric/trace.ts";
import { address } from "../../net/address.ts";
import type { IpPermission } from "../../models/ec2.d.ts";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";
import { graphOf } from "./stations/index.ts";

interface Host {
  readonly id: string;
  readonly interfaceId: string;
  readonly ip: string;
  readonly publicIp?: string;
}

const anywhere = "203.0.113.10";
const imageId = "ami-0123456789abcdef0";

/** Whether a packet from an interface, or from the internet, arrives and its answer returns. */
function arrives({ cloud }: TestCloud, from: Host | "internet", to: string, what: `${"tcp" | "udp"}/${number}`) {
  const [name, port] = what.split("/");
  const outside = from === "internet";
  return trace(graphOf(cloud.reader), {
    from: outside ? "internet" : `interface-out/${from.interfaceId}`,
    packet: {
      protocol: name === "tcp" ? 6 : 17,
      source: address(outside ? anywhere : from.ip),
      destination: address(to),
      sourcePort: 40_000,
      destinationPort: Number(port),
      length: 0,
      whole: true,
    },
  });
}

async function subnetIn({ ec2 }: TestCloud, VpcId: string, CidrBlock: string, isPublic = false): Promise<string> {
  const { Subnet } = await ec2("CreateSubnet", { VpcId, CidrBlock, AvailabilityZone: "us-east-1a" });
  const SubnetId = Subnet!.SubnetId!;
  if (isPublic) await ec2("ModifySubnetAttribute", { SubnetId, MapPublicIpOnLaunch: { Value: true } });
  return SubnetId;
}

async function tableIn({ ec2 }: TestCloud, VpcId: string, SubnetId: string, via?: object): Promise<void> {
  const RouteTableId = (await ec2("CreateRouteTable", { VpcId })).RouteTable!.RouteTableId!;
  await ec2("AssociateRouteTable", { RouteTableId, SubnetId });
  if (via) await ec2("CreateRoute", { RouteTableId, DestinationCidrBlock: "0.0.0.0/0", ...via });
}

async function groupIn({ ec2 }: TestCloud, VpcId: string, name: string, ...rules: IpPermission[]): Promise<string> {
  const { GroupId } = await ec2("CreateSecurityGroup", { VpcId, GroupName: name, Description: name });
  await ec2("AuthorizeSecurityGroupIngress", { GroupId: GroupId!, IpPermissions: rules });
  return GroupId!;
}

async function hostIn({ ec2 }: TestCloud, SubnetId: string, groupId: string): Promise<Host> {
  const wish = { ImageId: imageId, InstanceType: "t3.micro", MinCount: 1, MaxCount: 1 } as const;
  const { Instances } = await ec2("RunInstances", { ...wish, SubnetId, SecurityGroupIds: [groupId] });
  const id = Instances![0]!.InstanceId!;
  const { Reservations } = await ec2("DescribeInstances", { InstanceIds: [id] });
  const [found] = Reservations![0]!.Instances!;
  const interfaceId = found!.NetworkInterfaces![0]!.NetworkInterfaceId!;
  return { id, interfaceId, ip: found!.PrivateIpAddress!, publicIp: found!.PublicIpAddress };
}

const tcp = (port: number): IpPermission => ({ IpProtocol: "tcp", FromPort: port, ToPort: port });

async function threeTiers() {
  const cloud = openCloud();
  const { ec2 } = cloud;
  const VpcId = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const GatewayId = (await ec2("CreateInternetGateway")).InternetGateway!.InternetGatewayId!;
  await ec2("AttachInternetGateway", { VpcId, InternetGatewayId: GatewayId });
  const [web, app, data] = [
    await subnetIn(cloud, VpcId, "10.0.1.0/24", true),
    await subnetIn(cloud, VpcId, "10.0.2.0/24"),
    await subnetIn(cloud, VpcId, "10.0.3.0/24"),
  ];
  await tableIn(cloud, VpcId, web, { GatewayId });
  const { AllocationId } = await ec2("AllocateAddress", { Domain: "vpc" });
  const { NatGateway } = await ec2("CreateNatGateway", { SubnetId: web, AllocationId });
  await tableIn(cloud, VpcId, app, { NatGatewayId: NatGateway!.NatGatewayId! });
  await tableIn(cloud, VpcId, data);
  const open = { ...tcp(443), IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
  const webGroup = await groupIn(cloud, VpcId, "web", open);
  const appGroup = await groupIn(cloud, VpcId, "app", { ...tcp(8080), UserIdGroupPairs: [{ GroupId: webGroup }] });
  const dataGroup = await groupIn(cloud, VpcId, "data", { ...tcp(5432), UserIdGroupPairs: [{ GroupId: appGroup }] });
  const hosts = {
    web: await hostIn(cloud, web, webGroup),
    app: await hostIn(cloud, app, appGroup),
    data: await hostIn(cloud, data, dataGroup),
  };
  return { cloud, VpcId, ...hosts };
}

it("SUB-11 three tiers: the web is public, the application goes out through NAT, the data stays inside", async () => {
  const { cloud, web, app, data } = await threeTiers();
  const can = (...way: [Host | "internet", string, `tcp/${number}`]) => arrives(cloud, ...way).arrives;
  expect(can("internet", web.publicIp!, "tcp/443")).toBe(true);
  expect(can("internet", web.publicIp!, "tcp/22")).toBe(false);
  expect(can(web, app.ip, "tcp/8080")).toBe(true);
  expect(can(app, data.ip, "tcp/5432")).toBe(true);
  expect(can(web, data.ip, "tcp/5432")).toBe(false);
  expect(can(app, anywhere, "tcp/443")).toBe(true);
  expect(can(data, anywhere, "tcp/443")).toBe(false);
  expect([app.publicIp, data.publicIp]).toEqual([undefined, undefined]);
});

it("a VPC with hosts in it is taken down in order, and nothing is left of it", async () => {
  const { cloud, VpcId, ...hosts } = await threeTiers();
  const { ec2 } = cloud;
  await expect(ec2("DeleteVpc", { VpcId })).rejects.toMatchObject({ code: "DependencyViolation" });
  await ec2("TerminateInstances", { InstanceIds: [hosts.web.id, hosts.app.id, hosts.data.id] });
  const Filters = [{ Name: "vpc-id", Values: [VpcId] }];
  for (const { NatGatewayId } of (await ec2("DescribeNatGateways", { Filter: Filters })).NatGateways!)
    await ec2("DeleteNatGateway", { NatGatewayId: NatGatewayId! });
  for (const { SubnetId } of (await ec2("DescribeSubnets", { Filters })).Subnets!)
    await ec2("DeleteSubnet", { SubnetId: SubnetId! });
  for (const { RouteTableId, Associations } of (await ec2("DescribeRouteTables", { Filters })).RouteTables!)
    if (!Associations!.some(({ Main }) => Main)) await ec2("DeleteRouteTable", { RouteTableId: RouteTableId! });
  const groups = (await ec2("DescribeSecurityGroups", { Filters })).SecurityGroups!;
  for (const { GroupId, GroupName } of groups.toReversed())
    if (GroupName !== "default") await ec2("DeleteSecurityGroup", { GroupId: GroupId! });
  const attached = [{ Name: "attachment.vpc-id", Values: [VpcId] }];
  for (const { InternetGatewayId } of (await ec2("DescribeInternetGateways", { Filters: attached })).InternetGateways!)
    await ec2("DetachInternetGateway", { VpcId, InternetGatewayId: InternetGatewayId! });
  await ec2("DeleteVpc", { VpcId });
  expect((await ec2("DescribeNetworkInterfaces", { Filters })).NetworkInterfaces).toEqual([]);
  await expect(ec2("DescribeVpcs", { VpcIds: [VpcId] })).rejects.toMatchObject({ code: "InvalidVpcID.NotFound" });
});

it("VPC-13 with one range in two VPCs an address means the host of one's own VPC alone", async () => {
  const cloud = openCloud();
  const { ec2 } = cloud;
  const hosts: Host[] = [];
  for (const name of ["one", "two"]) {
    const VpcId = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
    const SubnetId = await subnetIn(cloud, VpcId, "10.0.1.0/28");
    const group = await groupIn(cloud, VpcId, name, { ...tcp(443), IpRanges: [{ CidrIp: "10.0.0.0/16" }] });
    for (let i = 0; i < 11; i++) hosts.push(await hostIn(cloud, SubnetId, group));
  }
  const [from, other] = [hosts[0]!, hosts[11]!];
  const twin = hosts.slice(0, 11).find(({ ip }) => ip === other.ip)!;
  const found = arrives(cloud, from, other.ip, "tcp/443");
  expect(found.forward.endedAt).toContain(twin.interfaceId);
  expect(twin.interfaceId).not.toBe(other.interfaceId);
});

it("DHC-11 VDN-08 a VPC's hosts are told of an own resolver, and reach it", async () => {
  const cloud = openCloud();
  const { ec2 } = cloud;
  const VpcId = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const SubnetId = await subnetIn(cloud, VpcId, "10.0.1.0/24");
  const dns = { IpProtocol: "udp", FromPort: 53, ToPort: 53, IpRanges: [{ CidrIp: "10.0.0.0/16" }] };
  const group = await groupIn(cloud, VpcId, "dns", dns);
  const [resolver, client] = [await hostIn(cloud, SubnetId, group), await hostIn(cloud, SubnetId, group)];
  const options = [{ Key: "domain-name-servers", Values: [resolver.ip] }];
  const { DhcpOptions } = await ec2("CreateDhcpOptions", { DhcpConfigurations: options });
  await ec2("AssociateDhcpOptions", { VpcId, DhcpOptionsId: DhcpOptions!.DhcpOptionsId! });
  expect((await ec2("DescribeVpcs", { VpcIds: [VpcId] })).Vpcs![0]!.DhcpOptionsId).toBe(DhcpOptions!.DhcpOptionsId);
  expect(arrives(cloud, client, resolver.ip, "udp/53").arrives).toBe(true);
  expect(arrives(cloud, resolver, "10.0.0.2", "udp/53").arrives).toBe(true);
});

it("IP6-09 an IPv6 only host reaches a dual-stack host without NAT", async () => {
  const cloud = openCloud();
  const { ec2 } = cloud;
  const { Vpc } = await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true });
  const VpcId = Vpc!.VpcId!;
  const block = (n: string) => Vpc!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace("00::/56", `${n}::/64`);
  const zone = { VpcId, AvailabilityZone: "us-east-1a" };
  const only = await ec2("CreateSubnet", { ...zone, Ipv6Native: true, Ipv6CidrBlock: block("01") });
  const dual = await ec2("CreateSubnet", { ...zone, CidrBlock: "10.0.2.0/24", Ipv6CidrBlock: block("02") });
  const SubnetId = dual.Subnet!.SubnetId!;
  await ec2("ModifySubnetAttribute", { SubnetId, AssignIpv6AddressOnCreation: { Value: true } });
  const group = await groupIn(cloud, VpcId, "web", { ...tcp(443), Ipv6Ranges: [{ CidrIpv6: "::/0" }] });
  const ipv6Host = async (subnetId: string): Promise<Host> => {
    const host = await hostIn(cloud, subnetId, group);
    const Filters = [{ Name: "network-interface-id", Values: [host.interfaceId] }];
    const [found] = (await ec2("DescribeNetworkInterfaces", { Filters })).NetworkInterfaces!;
    return { ...host, ip: found!.Ipv6Addresses![0]!.Ipv6Address! };
  };
  const [client, server] = [await ipv6Host(only.Subnet!.SubnetId!), await ipv6Host(SubnetId)];
  const found = arrives(cloud, client, server.ip, "tcp/443");
  expect(found.arrives).toBe(true);
  expect(found.forward.header).toMatchObject({ source: client.ip, destination: server.ip });
});
