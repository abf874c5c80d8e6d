/** Networks that are joined: each with a subnet and an instance, by a transit gateway or a peering. */
import type { Cloud, Launched } from "./cloud.ts";
import type { Way } from "./traffic.ts";

/** A VPC `10.N.0.0/16` with an instance in its only subnet, and the group of that. */
export interface Member {
  readonly vpc: string;
  readonly subnet: string;
  readonly group: string;
  readonly host: Launched;
}

/** The addresses of all these networks. */
export const everybody = "10.0.0.0/8";

/** So many VPCs, whose instances run. */
export async function members(cloud: Cloud, count: number): Promise<Member[]> {
  const begun: Member[] = [];
  for (let n = 0; n < count; n++) {
    const { Vpc } = await cloud.ec2.createVpc({ CidrBlock: `10.${n}.0.0/16` });
    const vpc = Vpc!.VpcId!;
    const { Subnet } = await cloud.ec2.createSubnet({ VpcId: vpc, CidrBlock: `10.${n}.0.0/24` });
    const subnet = Subnet!.SubnetId!;
    const group = await cloud.group(vpc, "bench");
    const [host] = await cloud.begin({ SubnetId: subnet, SecurityGroupIds: [group] });
    begun.push({ vpc, subnet, group, host: host! });
  }
  await cloud.settle();
  await cloud.mustRun(begun.map(({ host }) => host));
  return begun;
}

/** Ties them all to one transit gateway, by its default table. */
export async function joinByTransit(cloud: Cloud, joined: readonly Member[]): Promise<void> {
  const { TransitGateway } = await cloud.ec2.createTransitGateway({});
  const hub = TransitGateway!.TransitGatewayId!;
  for (const { vpc, subnet } of joined) {
    await cloud.ec2.createTransitGatewayVpcAttachment({ TransitGatewayId: hub, VpcId: vpc, SubnetIds: [subnet] });
    await leadThere(cloud, vpc, { TransitGatewayId: hub });
  }
  await cloud.settle();
}

/** Ties two by a peering. */
export async function joinByPeering(cloud: Cloud, [one, other]: readonly [Member, Member]): Promise<void> {
  const made = await cloud.ec2.createVpcPeeringConnection({ VpcId: one.vpc, PeerVpcId: other.vpc });
  const peering = made.VpcPeeringConnection!.VpcPeeringConnectionId!;
  await cloud.ec2.acceptVpcPeeringConnection({ VpcPeeringConnectionId: peering });
  for (const { vpc } of [one, other]) await leadThere(cloud, vpc, { VpcPeeringConnectionId: peering });
  await cloud.settle();
}

/** Where packets from the one to the other are sent and looked for. */
export async function wayBetween(cloud: Cloud, { host: from }: Member, { host: to }: Member): Promise<Way> {
  return { from: await cloud.space(from.id), to: await cloud.space(to.id), address: to.address };
}

async function leadThere(cloud: Cloud, vpc: string, target: object): Promise<void> {
  const { RouteTables } = await cloud.ec2.describeRouteTables({ Filters: [{ Name: "vpc-id", Values: [vpc] }] });
  const RouteTableId = RouteTables![0]!.RouteTableId!;
  await cloud.ec2.createRoute({ RouteTableId, DestinationCidrBlock: everybody, ...target });
}
