/** Edits that belong together: the patterns by which people send traffic through appliances, NAT and gateways. */
import { all, attempt, note, one } from "../world.ts";
import type { Edit, Thing, World } from "../world.ts";

/** Traffic between two subnets goes through an appliance in a third. */
const inspectBetween: Edit = async (world) => {
  const place = await appliance(world);
  if (!place) return;
  await leadBetween(world, place.others, place.target);
};

/** Leads traffic between two subnets over a target, both ways or one. */
export async function leadBetween(world: World, [a, b]: readonly Thing[], target: Target): Promise<void> {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ])
    if (from && to && world.draw.chance(0.9))
      await tableFor(
        world,
        from,
        to.texts.map((cidr) => [cidr, target]),
      );
}

/** What enters and leaves a subnet over the internet gateway goes through an appliance, or only one direction does. */
const inspectEdge: Edit = async (world) => {
  const { draw } = world;
  const place = await appliance(world);
  const igw = place && one(world, "igw", place.subnet.vpc);
  const [guarded] = place?.others ?? [];
  if (!place || !igw || !guarded) return;
  if (draw.chance(0.8)) {
    const table = await newTable(world, guarded);
    const tied =
      table && (await attempt(world, "AssociateRouteTable", { RouteTableId: table, GatewayId: igw.id }, igw.caller));
    if (tied) note(world, { kind: "association", id: tied.AssociationId!, caller: igw.caller, vpc: igw.vpc });
    for (const cidr of guarded.texts) if (table) await route(world, table, guarded, cidr, place.target);
  }
  const onward = draw.chance(0.8) ? place.target : { GatewayId: igw.id };
  await tableFor(world, guarded, everywhere(onward));
  await tableFor(world, place.subnet, everywhere({ GatewayId: igw.id }));
};

/** A subnet calls out by a NAT instance, whose own subnet is public. */
const natInstance: Edit = async (world) => {
  const place = await appliance(world);
  const igw = place && one(world, "igw", place.subnet.vpc);
  if (!place || !igw) return;
  await tableFor(world, place.subnet, everywhere({ GatewayId: igw.id }));
  for (const other of place.others) await tableFor(world, other, everywhere(place.target));
};

/** A subnet calls out by a NAT gateway in another, IPv6 by an egress-only gateway or translated. */
const callOut: Edit = async (world) => {
  const { draw } = world;
  const nat = one(world, "nat");
  const found = nat && (await attempt(world, "DescribeNatGateways", { NatGatewayIds: [nat.id] }, nat.caller));
  const [row] = found?.NatGateways ?? [];
  if (!nat || !row) return;
  const igw = one(world, "igw", nat.vpc);
  const home = all(world, "subnet").find(({ id }) => id === row.SubnetId);
  if (home && igw) await tableFor(world, home, everywhere({ GatewayId: igw.id }));
  const eigw = one(world, "eigw", nat.vpc);
  const inner = draw.any(all(world, "subnet", nat.vpc).filter(({ id }) => id !== row.SubnetId));
  if (!inner) return;
  const near = draw.any(all(world, "subnet", nat.vpc));
  await tableFor(world, inner, [
    ["0.0.0.0/0", { NatGatewayId: nat.id }],
    ["64:ff9b::/96", { NatGatewayId: nat.id }],
    ...(eigw ? [["::/0", { EgressOnlyInternetGatewayId: eigw.id }] as const] : []),
    ...(near && near !== inner && near.texts[0] ? [[near.texts[0], { NatGatewayId: nat.id }] as const] : []),
  ]);
};

/** A public subnet with a public, open instance in it. */
const publicHost: Edit = async (world) => {
  const place = await appliance(world);
  const igw = place && one(world, "igw", place.subnet.vpc);
  if (igw) await tableFor(world, place.subnet, everywhere({ GatewayId: igw.id }));
};

/** What a route names as its target. */
export type Target = Readonly<Record<string, string>>;

interface Appliance {
  readonly subnet: Thing;
  readonly others: readonly Thing[];
  readonly target: Target;
}

/** Runs an instance that forwards, public where that is possible, open to all or to most. */
async function appliance(world: World): Promise<Appliance | undefined> {
  const { draw } = world;
  const subnet = one(world, "subnet");
  const group = subnet && (await openGroup(world, subnet));
  if (!subnet || !group) return undefined;
  const input = {
    ImageId: "ami-0123456789abcdef0",
    InstanceType: "m5.large",
    MinCount: 1,
    MaxCount: 1,
    NetworkInterfaces: [
      { DeviceIndex: 0, SubnetId: subnet.id, Groups: [group], AssociatePublicIpAddress: draw.chance(0.8) },
    ],
  } as const;
  const made = (await attempt(world, "RunInstances", input, subnet.caller))?.Instances?.[0];
  const eni = made?.NetworkInterfaces?.[0];
  if (!made || !eni) return undefined;
  const { vpc, caller } = subnet;
  const texts = eni.PrivateIpAddress ? [eni.PrivateIpAddress] : [];
  note(world, { kind: "instance", id: made.InstanceId!, caller, vpc, subnet: subnet.id });
  note(world, { kind: "eni", id: eni.NetworkInterfaceId!, caller, vpc, subnet: subnet.id, texts });
  const check = { NetworkInterfaceId: eni.NetworkInterfaceId!, SourceDestCheck: { Value: draw.chance(0.1) } };
  await attempt(world, "ModifyNetworkInterfaceAttribute", check, caller);
  const others = draw.some(
    2,
    all(world, "subnet", vpc).filter((other) => other !== subnet),
  );
  return { subnet, others, target: { NetworkInterfaceId: eni.NetworkInterfaceId! } };
}

async function openGroup(world: World, { vpc, caller }: Thing): Promise<string | undefined> {
  const input = { GroupName: `open${world.draw.upTo(1e9)}`, Description: "open", VpcId: vpc! };
  const made = await attempt(world, "CreateSecurityGroup", input, caller);
  if (!made) return undefined;
  note(world, { kind: "group", id: made.GroupId!, caller, vpc });
  const everyone = { IpRanges: [{ CidrIp: "0.0.0.0/0" }], Ipv6Ranges: [{ CidrIpv6: "::/0" }] };
  const IpPermissions = [{ IpProtocol: "-1", ...everyone }];
  await attempt(world, "AuthorizeSecurityGroupIngress", { GroupId: made.GroupId!, IpPermissions }, caller);
  const out = [{ IpProtocol: "-1", Ipv6Ranges: everyone.Ipv6Ranges }];
  await attempt(world, "AuthorizeSecurityGroupEgress", { GroupId: made.GroupId!, IpPermissions: out }, caller);
  if (world.draw.chance(0.8)) return made.GroupId;
  const closed = [{ IpProtocol: "-1", IpRanges: everyone.IpRanges }];
  await attempt(world, "RevokeSecurityGroupEgress", { GroupId: made.GroupId!, IpPermissions: closed }, caller);
  return made.GroupId;
}

const everywhere = (target: Target): (readonly [string, Target])[] => [
  ["0.0.0.0/0", target],
  ["::/0", target],
];

/** A table of its own for a subnet, with routes: prefixes and targets. */
export async function tableFor(
  world: World,
  subnet: Thing,
  routes: readonly (readonly [string, Target])[],
): Promise<void> {
  const table = await newTable(world, subnet);
  if (!table) return;
  for (const [cidr, target] of routes) await route(world, table, subnet, cidr, target);
  const Filters = [{ Name: "association.subnet-id", Values: [subnet.id] }];
  const old = await attempt(world, "DescribeRouteTables", { Filters }, subnet.caller);
  const tie = old?.RouteTables?.[0]?.Associations?.find(({ SubnetId }) => SubnetId === subnet.id);
  const made = tie
    ? await attempt(
        world,
        "ReplaceRouteTableAssociation",
        { AssociationId: tie.RouteTableAssociationId!, RouteTableId: table },
        subnet.caller,
      )
    : await attempt(world, "AssociateRouteTable", { RouteTableId: table, SubnetId: subnet.id }, subnet.caller);
  const id =
    made && ("NewAssociationId" in made ? made.NewAssociationId : (made as { AssociationId?: string }).AssociationId);
  if (id) note(world, { kind: "association", id, caller: subnet.caller, vpc: subnet.vpc });
}

/** A table that nobody uses yet. */
export async function newTable(world: World, { vpc, caller }: Thing): Promise<string | undefined> {
  const made = await attempt(world, "CreateRouteTable", { VpcId: vpc! }, caller);
  if (made) note(world, { kind: "table", id: made.RouteTable!.RouteTableId!, caller, vpc });
  return made?.RouteTable?.RouteTableId;
}

/** A route of a table. */
export async function route(
  world: World,
  RouteTableId: string,
  { caller }: Thing,
  cidr: string,
  target: Target,
): Promise<void> {
  const destination = cidr.includes(":") ? { DestinationIpv6CidrBlock: cidr } : { DestinationCidrBlock: cidr };
  await attempt(world, "CreateRoute", { RouteTableId, ...destination, ...target }, caller);
}

/** Edits that make whole patterns, by name. */
export const patternEdits = {
  inspectBetween,
  inspectEdge,
  natInstance,
  callOut,
  publicHost,
};
