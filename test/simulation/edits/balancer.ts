/** Random edits of network load balancers: made with listeners and targets, changed, taken apart. */
import type { TargetGroup } from "../../../src/models/elbv2.d.ts";
import { admit, host } from "./peering.ts";
import { openOrAny } from "./endpoint.ts";
import { all, attempt, balance, forget, note, one } from "../world.ts";
import type { Edit, Thing, World } from "../world.ts";

/** A load balancer in one or two subnets, with hosts behind it. */
const createBalancer: Edit = async (world) => {
  const { draw } = world;
  const vpc = one(world, "vpc");
  if (!vpc) return;
  const subnets = draw.some(2, all(world, "subnet", vpc.id)).map(({ id }) => id);
  const group = draw.chance(0.6) ? await openOrAny(world, vpc) : undefined;
  const common = {
    Type: "network" as const,
    Scheme: draw.chance(0.85) ? ("internal" as const) : ("internet-facing" as const),
    ...(group && { SecurityGroups: [group] }),
  };
  const dual = draw.chance(0.3) ? { IpAddressType: "dualstack" as const } : {};
  const wishes = [
    { ...common, ...dual, Subnets: subnets },
    ...subnets.map((id) => ({ ...common, Subnets: [id] })),
    ...subnets.map((id) => ({ ...common, Scheme: "internal" as const, Subnets: [id] })),
  ];
  for (const wish of wishes) {
    if (wish.Subnets.length === 0) return;
    const Name = nameOf(world, "nlb");
    const made = await balance(world, "CreateLoadBalancer", { Name, ...wish }, vpc.caller);
    const id = made?.LoadBalancers?.[0]?.LoadBalancerArn;
    if (!id) continue;
    const balancer = note(world, { kind: "balancer", id, caller: vpc.caller, vpc: vpc.id, texts: wish.Subnets });
    await listen(world, balancer, group);
    if (draw.chance(0.5)) await listen(world, balancer, group);
    return;
  }
};

const addListener: Edit = async (world) => {
  const balancer = one(world, "balancer");
  if (balancer) await listen(world, balancer, undefined);
};

/** A listener, and a target group with hosts of its own. */
async function listen(world: World, balancer: Thing, front: string | undefined): Promise<void> {
  const { draw } = world;
  const { caller } = balancer;
  const Protocol = draw.of(["TCP", "TCP", "UDP", "TCP_UDP"] as const);
  const TargetType = draw.of(["instance", "ip"] as const);
  const wish = { Name: nameOf(world, "tg"), Protocol, Port: draw.of([80, 8080]), VpcId: balancer.vpc!, TargetType };
  const made = await balance(world, "CreateTargetGroup", wish, caller);
  const TargetGroupArn = made?.TargetGroups?.[0]?.TargetGroupArn;
  if (!TargetGroupArn) return;
  note(world, { kind: "targets", id: TargetGroupArn, caller, vpc: balancer.vpc, texts: [TargetType] });
  const DefaultActions = [{ Type: "forward" as const, TargetGroupArn }];
  const asked = { LoadBalancerArn: balancer.id, Protocol, Port: draw.of([53, 80, 443]), DefaultActions };
  const listener = await balance(world, "CreateListener", asked, caller);
  const id = listener?.Listeners?.[0]?.ListenerArn;
  if (id) note(world, { kind: "listener", id, caller, vpc: balancer.vpc, texts: [balancer.id] });
  await changeAttribute(world, TargetGroupArn, caller);
  const subnets = all(world, "subnet", balancer.vpc);
  const near = subnets.filter((subnet) => balancer.texts.includes(subnet.id));
  for (let count = 1 + draw.upTo(3); count > 0; count--) {
    const room = draw.any(draw.chance(0.8) ? near : subnets);
    if (room) await addHost(world, room, TargetGroupArn, front);
  }
}

/** A host that takes what comes from the load balancer, or perhaps not. */
async function addHost(world: World, room: Thing, TargetGroupArn: string, front: string | undefined): Promise<void> {
  const { draw } = world;
  const group = await host(world, room);
  const [eni] = all(world, "eni", room.vpc).toReversed();
  const own = all(world, "vpc").find(({ id }) => id === room.vpc);
  if (!group || !eni || !own) return;
  const named = front === undefined ? undefined : all(world, "group", room.vpc).find(({ id }) => id === front);
  if (draw.chance(0.4) && named) await admit(world, group, named, own);
  if (draw.chance(0.3)) await admit(world, group, group, own);
  if (draw.chance(0.6)) await admitAll(world, group);
  const target = await targetOf(world, eni, TargetGroupArn);
  if (target) await balance(world, "RegisterTargets", { TargetGroupArn, Targets: [target] }, room.caller);
}

async function admitAll(world: World, group: Thing): Promise<void> {
  const everyone = { IpRanges: [{ CidrIp: "0.0.0.0/0" }], Ipv6Ranges: [{ CidrIpv6: "::/0" }] };
  const input = { GroupId: group.id, IpPermissions: [{ IpProtocol: "-1", ...everyone }] };
  await attempt(world, "AuthorizeSecurityGroupIngress", input, group.caller);
}

async function targetOf(world: World, eni: Thing, arn: string): Promise<{ Id: string; Port?: number } | undefined> {
  const [type] = all(world, "targets").find(({ id }) => id === arn)?.texts ?? [];
  const found = await attempt(world, "DescribeNetworkInterfaces", { NetworkInterfaceIds: [eni.id] }, eni.caller);
  const [row] = found?.NetworkInterfaces ?? [];
  const Id = type === "ip" ? row?.PrivateIpAddress : row?.Attachment?.InstanceId;
  return Id ? { Id, ...(world.draw.chance(0.2) && { Port: 8081 }) } : undefined;
}

const registerTarget: Edit = async (world) => {
  const group = one(world, "targets");
  const eni = group && one(world, "eni", group.vpc);
  const target = eni && (await targetOf(world, eni, group.id));
  if (!group || !target) return;
  await balance(world, "RegisterTargets", { TargetGroupArn: group.id, Targets: [target] }, group.caller);
};

const deregisterTarget: Edit = async (world) => {
  const group = one(world, "targets");
  if (!group) return;
  const found = await balance(world, "DescribeTargetHealth", { TargetGroupArn: group.id }, group.caller);
  const target = world.draw.any(found?.TargetHealthDescriptions ?? [])?.Target;
  if (!target) return;
  await balance(world, "DeregisterTargets", { TargetGroupArn: group.id, Targets: [target] }, group.caller);
};

const modifyTargets: Edit = async (world) => {
  const group = one(world, "targets");
  if (group) await changeAttribute(world, group.id, group.caller);
};

async function changeAttribute(world: World, TargetGroupArn: string, caller: Thing["caller"]): Promise<void> {
  const { draw } = world;
  const flip = (Key: string) => ({ Key, Value: String(draw.chance(0.5)) });
  const Attributes = [
    ...(draw.chance(0.6) ? [flip("preserve_client_ip.enabled")] : []),
    ...(draw.chance(0.3) ? [flip("stickiness.enabled")] : []),
  ];
  if (Attributes.length > 0)
    await balance(world, "ModifyTargetGroupAttributes", { TargetGroupArn, Attributes }, caller);
}

const modifyBalancer: Edit = async (world) => {
  const { draw } = world;
  const balancer = one(world, "balancer");
  if (!balancer) return;
  const LoadBalancerArn = balancer.id;
  const kind = draw.upTo(3);
  const group = one(world, "group", balancer.vpc);
  if (kind === 0) {
    const Attributes = [{ Key: "load_balancing.cross_zone.enabled", Value: String(draw.chance(0.6)) }];
    await balance(world, "ModifyLoadBalancerAttributes", { LoadBalancerArn, Attributes }, balancer.caller);
  }
  if (kind === 1 && group) {
    const own = { LoadBalancerArn, SecurityGroups: [group.id] };
    const flag = draw.of(["on", "off"] as const);
    const enforces = { EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: flag };
    await balance(world, "SetSecurityGroups", { ...own, ...(draw.chance(0.5) && enforces) }, balancer.caller);
  }
  const more = one(world, "subnet", balancer.vpc);
  if (kind === 2 && more) {
    const Subnets = [...new Set([...balancer.texts, more.id])];
    const done = await balance(world, "SetSubnets", { LoadBalancerArn, Subnets }, balancer.caller);
    if (done) balancer.texts.splice(0, balancer.texts.length, ...Subnets);
  }
};

const deleteListener: Edit = async (world) => {
  const listener = one(world, "listener");
  if (listener && (await balance(world, "DeleteListener", { ListenerArn: listener.id }, listener.caller)))
    forget(world, listener);
};

const deleteBalancer: Edit = async (world) => {
  const balancer = one(world, "balancer");
  if (!balancer || !(await balance(world, "DeleteLoadBalancer", { LoadBalancerArn: balancer.id }, balancer.caller)))
    return;
  forget(world, balancer);
  for (const listener of all(world, "listener").filter(({ texts }) => texts[0] === balancer.id))
    forget(world, listener);
};

/** A name that nobody has. */
export function nameOf({ draw }: World, kind: string): NonNullable<TargetGroup["TargetGroupName"]> {
  return `${kind}-${draw.upTo(1e9)}`;
}

/** Edits of network load balancers, by name. */
export const balancerEdits = {
  createBalancer,
  addListener,
  registerTarget,
  deregisterTarget,
  modifyTargets,
  modifyBalancer,
  deleteListener,
  deleteBalancer,
};
