/** Random edits of peering connections: asked for, answered, routed over, named in rules, deleted. */
import { all, attempt, forget, note, one } from "../world.ts";
import type { Edit, Thing, World } from "../world.ts";

/** Asks for a connection between two VPCs, and most times accepts it. */
const peer: Edit = async (world) => {
  const [a, b] = world.draw.some(2, all(world, "vpc"));
  if (!a || !b) return;
  const { account: PeerOwnerId, region: PeerRegion } = b.caller;
  const input = { VpcId: a.id, PeerVpcId: b.id, PeerOwnerId, PeerRegion };
  const made = await attempt(world, "CreateVpcPeeringConnection", input, a.caller);
  const id = made?.VpcPeeringConnection?.VpcPeeringConnectionId;
  if (!id) return;
  const thing = note(world, { kind: "pcx", id, caller: a.caller, texts: [a.id, b.id] });
  if (world.draw.chance(0.9)) await accept(world, thing);
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const)
    if (world.draw.chance(0.85)) await routeOver(world, thing, from, to);
};

/** A route to a peer's block, or to anything at all, over a connection. */
const routeToPeer: Edit = async (world) => {
  const pcx = one(world, "pcx");
  const [a, b] = pcx ? world.draw.some(2, endsOf(world, pcx)) : [];
  if (pcx && a && b) await routeOver(world, pcx, a, b);
};

/** A host in each of two peers, routes between them, and groups that let them talk; some call by a NAT gateway. */
const joinHosts: Edit = async (world) => {
  const { draw } = world;
  const pcx = one(world, "pcx");
  const ends = pcx ? endsOf(world, pcx) : [];
  const rooms = ends.flatMap(({ id }) => one(world, "subnet", id) ?? []);
  if (!pcx || rooms.length < 2) return;
  const groups = [await host(world, rooms[0]!), await host(world, rooms[1]!)];
  for (const [n, room] of rooms.entries()) {
    const [far, own, named] = [ends[1 - n]!, groups[n], groups[1 - n]];
    const over = { VpcPeeringConnectionId: pcx.id };
    const nat = draw.chance(0.25) ? one(world, "nat", room.vpc) : undefined;
    if (draw.chance(0.9)) await tableTo(world, room, far, nat ? { NatGatewayId: nat.id } : over);
    const home = nat && (await homeOf(world, nat));
    if (home) await tableTo(world, home, far, over);
    if (own && named) await admit(world, own, named, far);
  }
};

/** A rule that names a group of a peer. */
const nameGroup: Edit = async (world) => {
  const { draw } = world;
  const pcx = one(world, "pcx");
  const [a, b] = pcx ? draw.some(2, endsOf(world, pcx)) : [];
  const [group, named] = [a && one(world, "group", a.id), b && one(world, "group", b.id)];
  if (!group || !named) return;
  const UserIdGroupPairs = [{ GroupId: named.id, UserId: named.caller.account }];
  const ports = draw.chance(0.5) ? { IpProtocol: "-1" } : { IpProtocol: "tcp", FromPort: 22, ToPort: 443 };
  const input = { GroupId: group.id, IpPermissions: [{ ...ports, UserIdGroupPairs }] };
  if (draw.chance(0.6)) await attempt(world, "AuthorizeSecurityGroupIngress", input, group.caller);
  else await attempt(world, "AuthorizeSecurityGroupEgress", input, group.caller);
};

const answerRequest: Edit = async (world) => {
  const pcx = one(world, "pcx");
  if (!pcx) return;
  if (world.draw.chance(0.7)) return accept(world, pcx);
  const accepter = endsOf(world, pcx)[1];
  const input = { VpcPeeringConnectionId: pcx.id };
  if (accepter) await attempt(world, "RejectVpcPeeringConnection", input, accepter.caller);
};

const deletePeering: Edit = async (world) => {
  const pcx = one(world, "pcx");
  if (pcx && (await attempt(world, "DeleteVpcPeeringConnection", { VpcPeeringConnectionId: pcx.id }, pcx.caller)))
    forget(world, pcx);
};

/** The two VPCs of a connection, as far as they are there still. */
function endsOf(world: World, { texts }: Thing): Thing[] {
  return texts.flatMap((id) => all(world, "vpc").find((vpc) => vpc.id === id) ?? []);
}

async function accept(world: World, pcx: Thing): Promise<void> {
  const accepter = endsOf(world, pcx).find(({ id }) => id === pcx.texts[1]);
  const input = { VpcPeeringConnectionId: pcx.id };
  if (accepter) await attempt(world, "AcceptVpcPeeringConnection", input, accepter.caller);
}

/** Runs a host with a group of its own that lets all out; gives the group. */
export async function host(world: World, subnet: Thing): Promise<Thing | undefined> {
  const { vpc, caller } = subnet;
  const group = { GroupName: `peer${world.draw.upTo(1e9)}`, Description: "peer", VpcId: vpc! };
  const made = await attempt(world, "CreateSecurityGroup", group, caller);
  if (!made) return undefined;
  const thing = note(world, { kind: "group", id: made.GroupId!, caller, vpc });
  const NetworkInterfaces = [{ DeviceIndex: 0, SubnetId: subnet.id, Groups: [made.GroupId!] }];
  const input = { ImageId: "ami-0123456789abcdef0", MinCount: 1, MaxCount: 1, NetworkInterfaces };
  const eni = (await attempt(world, "RunInstances", input, caller))?.Instances?.[0]?.NetworkInterfaces?.[0];
  if (!eni) return thing;
  const { NetworkInterfaceId: id, PrivateIpAddress } = eni;
  const texts = PrivateIpAddress ? [PrivateIpAddress] : [];
  note(world, { kind: "eni", id: id!, caller, vpc, subnet: subnet.id, texts });
  return thing;
}

/** Lets a peer's group, blocks or both in. */
export async function admit(world: World, group: Thing, named: Thing, { texts }: Thing): Promise<void> {
  const UserIdGroupPairs = [{ GroupId: named.id, UserId: named.caller.account }];
  const byGroup = world.draw.chance(0.6);
  const four = texts.filter((cidr) => !cidr.includes(":")).map((CidrIp) => ({ CidrIp }));
  const six = texts.filter((cidr) => cidr.includes(":")).map((CidrIpv6) => ({ CidrIpv6 }));
  const peers = byGroup ? { UserIdGroupPairs } : { IpRanges: four, Ipv6Ranges: six };
  const input = { GroupId: group.id, IpPermissions: [{ IpProtocol: "-1", ...peers }] };
  await attempt(world, "AuthorizeSecurityGroupIngress", input, group.caller);
}

/** A table of its own for a subnet, with routes to all blocks of a VPC. */
async function tableTo(world: World, subnet: Thing, far: Thing, target: object): Promise<void> {
  const made = await attempt(world, "CreateRouteTable", { VpcId: subnet.vpc! }, subnet.caller);
  const id = made?.RouteTable?.RouteTableId;
  if (!id) return;
  note(world, { kind: "table", id, caller: subnet.caller, vpc: subnet.vpc });
  for (const cidr of far.texts) {
    const destination = cidr.includes(":") ? { DestinationIpv6CidrBlock: cidr } : { DestinationCidrBlock: cidr };
    await attempt(world, "CreateRoute", { RouteTableId: id, ...destination, ...target }, subnet.caller);
  }
  const tied = await attempt(world, "AssociateRouteTable", { RouteTableId: id, SubnetId: subnet.id }, subnet.caller);
  if (tied) note(world, { kind: "association", id: tied.AssociationId!, caller: subnet.caller, vpc: subnet.vpc });
}

async function homeOf(world: World, nat: Thing): Promise<Thing | undefined> {
  const found = await attempt(world, "DescribeNatGateways", { NatGatewayIds: [nat.id] }, nat.caller);
  return all(world, "subnet").find(({ id }) => id === found?.NatGateways?.[0]?.SubnetId);
}

async function routeOver(world: World, pcx: Thing, from: Thing, to: Thing): Promise<void> {
  const { draw } = world;
  for (const table of draw.some(2, all(world, "table", from.id))) {
    const own = draw.any([...to.texts, ...to.texts, ...all(world, "subnet", to.id).flatMap(({ texts }) => texts)]);
    const cidr = draw.chance(0.85) ? own : draw.of(["10.0.0.0/8", "0.0.0.0/0", "::/0"]);
    if (!cidr) continue;
    const destination = cidr.includes(":") ? { DestinationIpv6CidrBlock: cidr } : { DestinationCidrBlock: cidr };
    const input = { RouteTableId: table.id, ...destination, VpcPeeringConnectionId: pcx.id };
    await attempt(world, draw.chance(0.9) ? "CreateRoute" : "ReplaceRoute", input, table.caller);
  }
}

/** Edits of peering connections, by name. */
export const peeringEdits = { peer, joinHosts, routeToPeer, nameGroup, answerRequest, deletePeering };
