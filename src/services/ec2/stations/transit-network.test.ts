/** Tests of networks of transit gateways: many VPCs in several Regions, and what names stand for over them. */
import { expect, it } from "vitest";
import { openCloud } from "../../../../test/cloud.ts";
import type { TestCloud } from "../../../../test/cloud.ts";
import { ApiNetwork } from "../../../../test/network/api-network.ts";
import type { ApiHost, ApiVpc } from "../../../../test/network/api-network.ts";
import { formatAddress } from "../../../net/address.ts";
import { nameIn } from "../specs/names.ts";

/** A Region's transit gateway with its VPCs, whose blocks are all below `10.BLOCK.0.0/12`. */
interface Hub {
  readonly n: ApiNetwork;
  readonly region: string;
  readonly id: string;
  readonly block: number;
  readonly vpcs: readonly ApiVpc[];
  readonly hosts: readonly ApiHost[];
}

async function hubIn(cloud: TestCloud, region: string, block: number, count: number): Promise<Hub> {
  const n = new ApiNetwork({ region }, cloud);
  const { TransitGatewayId } = (await n.ec2("CreateTransitGateway", {})).TransitGateway;
  const [vpcs, hosts]: [ApiVpc[], ApiHost[]] = [[], []];
  for (let i = 0; i < count; i++) {
    const vpc = await n.vpc(block + i, "a");
    const SubnetIds = [vpc.subnets["a"]];
    await n.ec2("CreateTransitGatewayVpcAttachment", { TransitGatewayId, VpcId: vpc.id, SubnetIds });
    const route = { RouteTableId: vpc.table, DestinationCidrBlock: "10.0.0.0/8", TransitGatewayId };
    await n.ec2("CreateRoute", route);
    vpcs.push(vpc);
    hosts.push(await n.host(vpc.subnets["a"]!, [vpc.open]));
  }
  return { n, region, id: TransitGatewayId, block, vpcs, hosts };
}

async function joined(one: Hub, other: Hub): Promise<void> {
  const made = await one.n.ec2("CreateTransitGatewayPeeringAttachment", {
    TransitGatewayId: one.id,
    PeerTransitGatewayId: other.id,
    PeerAccountId: "000000000000",
    PeerRegion: other.region,
  });
  const { TransitGatewayAttachmentId } = made.TransitGatewayPeeringAttachment;
  await other.n.ec2("AcceptTransitGatewayPeeringAttachment", { TransitGatewayAttachmentId });
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const) {
    const { TransitGatewayRouteTables } = await here.n.ec2("DescribeTransitGatewayRouteTables", {});
    const [{ TransitGatewayRouteTableId }] = TransitGatewayRouteTables;
    const DestinationCidrBlock = `10.${there.block}.0.0/12`;
    const route = { TransitGatewayRouteTableId, TransitGatewayAttachmentId, DestinationCidrBlock };
    await here.n.ec2("CreateTransitGatewayRoute", route);
  }
}

it("TGW-17 20 VPCs in three Regions reach each other over three peered transit gateways", async () => {
  const cloud = openCloud({ quotas: { vpcs: 20 } });
  const hubs = [
    await hubIn(cloud, "us-east-1", 16, 7),
    await hubIn(cloud, "eu-west-1", 32, 7),
    await hubIn(cloud, "ap-southeast-1", 48, 6),
  ] as const;
  for (const [one, other] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const)
    await joined(hubs[one], hubs[other]);
  const every = hubs.flatMap((hub) => hub.hosts.map((host) => ({ hub, host })));
  expect(every).toHaveLength(20);
  for (const from of every) {
    const lost = every.filter(
      ({ host }) => host !== from.host && !from.hub.n.trace(from.host, host, "tcp/443").arrives,
    );
    expect(lost.map(({ host }) => host.ip)).toEqual([]);
  }
  const { hub, host } = every[0]!;
  expect(hub.n.trace(host, "10.60.1.4", "tcp/443").arrives, "an address that nobody has").toBe(false);
  const [{ id: VpcId }] = hubs[2].vpcs as [ApiVpc];
  const { TransitGatewayVpcAttachments } = await hubs[2].n.ec2("DescribeTransitGatewayVpcAttachments", {
    Filters: [{ Name: "vpc-id", Values: [VpcId] }],
  });
  const { TransitGatewayAttachmentId } = TransitGatewayVpcAttachments[0];
  await hubs[2].n.ec2("DeleteTransitGatewayVpcAttachment", { TransitGatewayAttachmentId });
  expect(hub.n.trace(host, hubs[2].hosts[0]!, "tcp/443").arrives).toBe(false);
});

it("TGW-10 a public name stands for the public address over a peering of transit gateways", async () => {
  const cloud = openCloud();
  const [here, there] = [await hubIn(cloud, "us-east-1", 16, 1), await hubIn(cloud, "eu-west-1", 32, 1)];
  await joined(here, there);
  const [vpc] = there.vpcs as [ApiVpc];
  const { InternetGatewayId } = (await there.n.ec2("CreateInternetGateway", {})).InternetGateway;
  await there.n.ec2("AttachInternetGateway", { InternetGatewayId, VpcId: vpc.id });
  const link = { DeviceIndex: 0, SubnetId: vpc.subnets["a"], AssociatePublicIpAddress: true, Groups: [vpc.open] };
  const launch = { ImageId: "ami-0123456789abcdef0", MinCount: 1, MaxCount: 1, NetworkInterfaces: [link] };
  const { Instances } = await there.n.ec2("RunInstances", launch);
  const found = await there.n.ec2("DescribeInstances", { InstanceIds: [Instances[0].InstanceId] });
  const [{ PublicDnsName, PublicIpAddress, PrivateIpAddress }] = found.Reservations[0].Instances;
  const ask = (vpcId: string) => {
    const answer = nameIn(cloud.cloud.reader, vpcId, PublicDnsName);
    return answer.is === "found" ? answer.addresses.map(formatAddress) : answer.is;
  };
  expect(here.n.trace(here.hosts[0]!, PrivateIpAddress, "tcp/80").arrives, "the road is there").toBe(true);
  expect(ask(vpc.id)).toEqual([PrivateIpAddress]);
  expect(ask(here.vpcs[0]!.id)).toEqual([PublicIpAddress]);
});
