/** Random edits of appliances behind Gateway Load Balancers: made, and traffic led through them. */
import { admit, host } from "./peering.ts";
import { nameOf } from "./balancer.ts";
import { leadBetween, newTable, route, tableFor } from "./pattern.ts";
import { all, attempt, balance, note, one } from "../world.ts";
import type { Edit, Thing, World } from "../world.ts";

/** A Gateway Load Balancer in a subnet, with an appliance beside it, and an endpoint service for it. */
const createInspection: Edit = async (world) => {
  const { draw } = world;
  const room = one(world, "subnet");
  const home = all(world, "vpc").find(({ id }) => id === room?.vpc);
  if (!room || !home) return;
  const { caller } = room;
  const wish = { Name: nameOf(world, "gwlb"), Type: "gateway" as const, Subnets: [room.id] };
  const made = await balance(world, "CreateLoadBalancer", wish, caller);
  const LoadBalancerArn = made?.LoadBalancers?.[0]?.LoadBalancerArn;
  if (!LoadBalancerArn) return;
  const asked = { Name: nameOf(world, "tg"), Protocol: "GENEVE" as const, Port: 6081, VpcId: home.id };
  const TargetGroupArn = (await balance(world, "CreateTargetGroup", asked, caller))?.TargetGroups?.[0]?.TargetGroupArn;
  if (!TargetGroupArn) return;
  const DefaultActions = [{ Type: "forward" as const, TargetGroupArn }];
  await balance(world, "CreateListener", { LoadBalancerArn, DefaultActions }, caller);
  const group = draw.chance(0.95) ? await host(world, room) : undefined;
  const [eni] = all(world, "eni", room.vpc).toReversed();
  const found = eni && (await attempt(world, "DescribeNetworkInterfaces", { NetworkInterfaceIds: [eni.id] }, caller));
  const Id = found?.NetworkInterfaces?.[0]?.Attachment?.InstanceId;
  if (group && Id) {
    if (draw.chance(0.95)) await admit(world, group, group, home);
    await balance(world, "RegisterTargets", { TargetGroupArn, Targets: [{ Id }] }, caller);
  }
  const offered = { GatewayLoadBalancerArns: [LoadBalancerArn], AcceptanceRequired: false };
  const service = await attempt(world, "CreateVpcEndpointServiceConfiguration", offered, caller);
  const { ServiceId, ServiceName } = service?.ServiceConfiguration ?? {};
  if (!ServiceId || !ServiceName) return;
  const zone = found?.NetworkInterfaces?.[0]?.AvailabilityZone ?? "";
  note(world, { kind: "gateway-balancer", id: ServiceId, caller, vpc: home.id, texts: [ServiceName, zone] });
  const AddAllowedPrincipals = world.callers.map(({ account }) => `arn:aws:iam::${account}:root`);
  await attempt(world, "ModifyVpcEndpointServicePermissions", { ServiceId, AddAllowedPrincipals }, caller);
};

/** An endpoint in a subnet of its own, as a target of routes between two others, or at the edge. */
const inspect: Edit = async (world) => {
  const { draw } = world;
  const service = one(world, "gateway-balancer");
  const near = service && all(world, "vpc").filter(({ caller }) => caller.region === service.caller.region);
  const vpc = near && draw.any(near);
  if (!service || !vpc) return;
  for (const room of draw.some(3, all(world, "subnet", vpc.id))) {
    const wish = {
      VpcId: vpc.id,
      ServiceName: service.texts[0]!,
      VpcEndpointType: "GatewayLoadBalancer" as const,
      SubnetIds: [room.id],
    };
    const id = (await attempt(world, "CreateVpcEndpoint", wish, vpc.caller))?.VpcEndpoint?.VpcEndpointId;
    if (!id) continue;
    note(world, { kind: "inspection", id, caller: vpc.caller, vpc: vpc.id, subnet: room.id });
    await (draw.chance(0.6) ? between(world, room, { VpcEndpointId: id }) : atEdge(world, room, { VpcEndpointId: id }));
    return;
  }
};

/** Traffic between two subnets, both ways or one. */
async function between(world: World, room: Thing, target: Readonly<Record<string, string>>): Promise<void> {
  const others = all(world, "subnet", room.vpc).filter(({ id }) => id !== room.id);
  await leadBetween(world, world.draw.some(2, others), target);
}

/** What a subnet exchanges with the internet. */
async function atEdge(world: World, room: Thing, target: Readonly<Record<string, string>>): Promise<void> {
  const { draw } = world;
  const igw = one(world, "igw", room.vpc);
  const guarded = draw.any(all(world, "subnet", room.vpc).filter(({ id }) => id !== room.id));
  if (!igw || !guarded) return;
  if (draw.chance(0.8)) {
    const table = await newTable(world, guarded);
    const tie = { RouteTableId: table!, GatewayId: igw.id };
    const tied = table && (await attempt(world, "AssociateRouteTable", tie, igw.caller));
    if (tied) note(world, { kind: "association", id: tied.AssociationId!, caller: igw.caller, vpc: igw.vpc });
    for (const cidr of guarded.texts) if (table) await route(world, table, guarded, cidr, target);
  }
  const everywhere = (to: Readonly<Record<string, string>>) => [["0.0.0.0/0", to] as const, ["::/0", to] as const];
  await tableFor(world, guarded, everywhere(draw.chance(0.8) ? target : { GatewayId: igw.id }));
  await tableFor(world, room, everywhere({ GatewayId: igw.id }));
}

/** Edits of appliances, by name. */
export const inspectionEdits = { createInspection, inspect };
