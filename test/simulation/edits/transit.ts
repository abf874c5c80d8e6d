/** Random edits of transit gateways: made, attached, peered, routed by, changed, taken apart. */
import { admit, host } from "./peering.ts";
import { all, attempt, forget, note, one } from "../world.ts";
import type { Edit, Thing, World } from "../world.ts";

const toggle = (world: World, chance = 0.5): "enable" | "disable" => (world.draw.chance(chance) ? "enable" : "disable");

const createHub: Edit = async (world) => {
  const caller = world.draw.of(world.callers);
  const Options = { SecurityGroupReferencingSupport: toggle(world, 0.7) };
  const made = await attempt(world, "CreateTransitGateway", { Options }, caller);
  const id = made?.TransitGateway?.TransitGatewayId;
  if (!id) return;
  note(world, { kind: "hub", id, caller });
  const table = made.TransitGateway.Options!.AssociationDefaultRouteTableId!;
  note(world, { kind: "hub-table", id: table, caller, texts: [id] });
};

const createHubTable: Edit = async (world) => {
  const hub = one(world, "hub");
  const made =
    hub && (await attempt(world, "CreateTransitGatewayRouteTable", { TransitGatewayId: hub.id }, hub.caller));
  const id = made?.TransitGatewayRouteTable?.TransitGatewayRouteTableId;
  if (hub && id) note(world, { kind: "hub-table", id, caller: hub.caller, texts: [hub.id] });
};

/** A subnet in each of some zones, with routes by the transit gateway in some tables of the VPC. */
const attach: Edit = async (world) => {
  const { draw } = world;
  const hub = one(world, "hub");
  const near = hub ? all(world, "vpc").filter(({ caller }) => samePlace(caller, hub.caller)) : [];
  const fresh = near.filter(({ id }) => !attachedTo(world, hub!).includes(id));
  const vpc = draw.any(draw.chance(0.9) ? fresh : near);
  if (!hub || !vpc) return;
  const Options = {
    ApplianceModeSupport: toggle(world, 0.3),
    SecurityGroupReferencingSupport: toggle(world, 0.8),
    Ipv6Support: toggle(world, 0.4),
  };
  const SubnetIds = draw.some(1 + draw.upTo(2), all(world, "subnet", vpc.id)).map(({ id }) => id);
  if (SubnetIds.length === 0) return;
  const input = { TransitGatewayId: hub.id, VpcId: vpc.id, SubnetIds };
  const made =
    (await attempt(world, "CreateTransitGatewayVpcAttachment", { ...input, Options }, hub.caller)) ??
    (await attempt(
      world,
      "CreateTransitGatewayVpcAttachment",
      { ...input, SubnetIds: SubnetIds.slice(0, 1), Options: { ...Options, Ipv6Support: "disable" } },
      hub.caller,
    ));
  const id = made?.TransitGatewayVpcAttachment?.TransitGatewayAttachmentId;
  if (!id) return;
  note(world, { kind: "hub-end", id, caller: hub.caller, vpc: vpc.id, texts: [hub.id, ...SubnetIds] });
  const others = all(world, "vpc").filter((other) => other !== vpc);
  for (const table of all(world, "table", vpc.id))
    if (draw.chance(0.7)) await routeTo(world, table, hub, draw.any(others));
};

/** A host in each of two attached VPCs, with routes between them and groups that let them talk. */
const joinOverHub: Edit = async (world) => {
  const { draw } = world;
  const hub = draw.any(all(world, "hub").filter((one) => attachedTo(world, one).length > 1));
  if (!hub) return;
  const attached = attachedTo(world, hub);
  const [a, b] = draw.some(
    2,
    all(world, "vpc").filter(({ id }) => attached.includes(id)),
  );
  const ends = a && b ? [a, b] : [];
  const rooms = ends.flatMap(({ id }) => {
    const tied = all(world, "hub-end", id).flatMap(({ texts }) => texts);
    const doors = all(world, "subnet", id).filter((subnet) => tied.includes(subnet.id));
    return (draw.chance(0.7) ? draw.any(doors) : undefined) ?? one(world, "subnet", id) ?? [];
  });
  if (rooms.length < 2) return;
  const groups = [await host(world, rooms[0]!), await host(world, rooms[1]!)];
  for (const [n, room] of rooms.entries()) {
    const [far, own, named] = [ends[1 - n]!, groups[n], groups[1 - n]];
    if (draw.chance(0.95)) await routeFrom(world, room, far, hub);
    if (own && named) await admit(world, own, named, far);
  }
};

/** Routes to all blocks of a VPC by a transit gateway, in the table that a subnet uses. */
async function routeFrom(world: World, subnet: Thing, far: Thing, hub: Thing): Promise<void> {
  const find = (Name: string, value: string) => ({ Name, Values: [value] });
  const own = { Filters: [find("association.subnet-id", subnet.id)] };
  const main = { Filters: [find("vpc-id", subnet.vpc!), find("association.main", "true")] };
  for (const input of [own, main]) {
    const tables = (await attempt(world, "DescribeRouteTables", input, subnet.caller))?.RouteTables ?? [];
    for (const { RouteTableId } of tables)
      for (const cidr of far.texts) {
        const route = { RouteTableId: RouteTableId!, ...destination(cidr), TransitGatewayId: hub.id };
        await attempt(world, "CreateRoute", route, subnet.caller);
      }
    if (tables.length > 0) return;
  }
}

/** A route by a transit gateway, for another VPC or for much more. */
const routeByHub: Edit = async (world) => {
  const end = one(world, "hub-end");
  const table = end?.vpc && one(world, "table", end.vpc);
  const hub = end && all(world, "hub").find(({ id }) => id === end.texts[0]);
  if (table && hub) await routeTo(world, table, hub, one(world, "vpc"));
};

async function routeTo(world: World, table: Thing, hub: Thing, to: Thing | undefined): Promise<void> {
  const { draw } = world;
  const cidr = draw.chance(0.75) ? draw.any(to?.texts ?? []) : draw.of(["10.0.0.0/8", "0.0.0.0/0", "::/0"]);
  if (!cidr) return;
  const input = { RouteTableId: table.id, ...destination(cidr), TransitGatewayId: hub.id };
  await attempt(world, draw.chance(0.85) ? "CreateRoute" : "ReplaceRoute", input, table.caller);
}

const associate: Edit = async (world) => {
  const { end, table } = endAndTable(world);
  if (!end || !table) return;
  const used = await attempt(
    world,
    "DescribeTransitGatewayAttachments",
    { TransitGatewayAttachmentIds: [end.id] },
    table.caller,
  );
  const now = used?.TransitGatewayAttachments?.[0]?.Association?.TransitGatewayRouteTableId;
  const at = { TransitGatewayAttachmentId: end.id };
  if (now)
    await attempt(
      world,
      "DisassociateTransitGatewayRouteTable",
      { ...at, TransitGatewayRouteTableId: now },
      table.caller,
    );
  if (world.draw.chance(0.9))
    await attempt(
      world,
      "AssociateTransitGatewayRouteTable",
      { ...at, TransitGatewayRouteTableId: table.id },
      table.caller,
    );
};

const propagate: Edit = async (world) => {
  const { end, table } = endAndTable(world);
  if (!end || !table) return;
  const input = { TransitGatewayAttachmentId: end.id, TransitGatewayRouteTableId: table.id };
  if (world.draw.chance(0.6)) await attempt(world, "EnableTransitGatewayRouteTablePropagation", input, table.caller);
  else await attempt(world, "DisableTransitGatewayRouteTablePropagation", input, table.caller);
};

const createHubRoute: Edit = async (world) => {
  const { draw } = world;
  const { end, table } = endAndTable(world);
  if (!table) return;
  const texts = one(world, draw.chance(0.6) ? "vpc" : "subnet")?.texts ?? [];
  const cidr = draw.chance(0.7) ? draw.any(texts) : draw.of(["10.0.0.0/8", "0.0.0.0/0", "::/0"]);
  if (!cidr) return;
  const led = end && draw.chance(0.85) ? { TransitGatewayAttachmentId: end.id } : { Blackhole: true };
  const input = { TransitGatewayRouteTableId: table.id, DestinationCidrBlock: cidr, ...led };
  const answer = await attempt(world, "CreateTransitGatewayRoute", input, table.caller);
  if (!answer && draw.chance(0.5)) await attempt(world, "ReplaceTransitGatewayRoute", input, table.caller);
};

const deleteHubRoute: Edit = async (world) => {
  const table = one(world, "hub-table");
  if (!table) return;
  const at = { TransitGatewayRouteTableId: table.id };
  const Filters = [{ Name: "type", Values: ["static"] }];
  const found = await attempt(world, "SearchTransitGatewayRoutes", { ...at, Filters }, table.caller);
  const cidr = world.draw.any(found?.Routes ?? [])?.DestinationCidrBlock;
  if (cidr) await attempt(world, "DeleteTransitGatewayRoute", { ...at, DestinationCidrBlock: cidr }, table.caller);
};

const referToList: Edit = async (world) => {
  const { end, table } = endAndTable(world);
  const list = table && all(world, "list").find(({ caller }) => samePlace(caller, table.caller));
  if (!end || !table || !list) return;
  const at = { TransitGatewayRouteTableId: table.id, PrefixListId: list.id };
  if (world.draw.chance(0.7))
    await attempt(
      world,
      "CreateTransitGatewayPrefixListReference",
      { ...at, TransitGatewayAttachmentId: end.id },
      table.caller,
    );
  else await attempt(world, "DeleteTransitGatewayPrefixListReference", at, table.caller);
};

const peerHubs: Edit = async (world) => {
  const { draw } = world;
  const [a, b] = draw.some(2, all(world, "hub"));
  if (!a || !b) return;
  const { account: PeerAccountId, region: PeerRegion } = b.caller;
  const input = { TransitGatewayId: a.id, PeerTransitGatewayId: b.id, PeerAccountId, PeerRegion };
  const made = await attempt(world, "CreateTransitGatewayPeeringAttachment", input, a.caller);
  const id = made?.TransitGatewayPeeringAttachment?.TransitGatewayAttachmentId;
  if (!id) return;
  const seen = await attempt(world, "DescribeTransitGatewayPeeringAttachments", {}, b.caller);
  const there = seen?.TransitGatewayPeeringAttachments?.find(
    (one) =>
      one.State === "pendingAcceptance" &&
      one.RequesterTgwInfo?.TransitGatewayId === a.id &&
      (one.TransitGatewayAttachmentId !== id || PeerRegion !== a.caller.region),
  )?.TransitGatewayAttachmentId;
  if (!there) return;
  await attempt(world, "AcceptTransitGatewayPeeringAttachment", { TransitGatewayAttachmentId: there }, b.caller);
  note(world, { kind: "hub-end", id, caller: a.caller, texts: [a.id] });
  note(world, { kind: "hub-end", id: there, caller: b.caller, texts: [b.id] });
};

const modifyEnd: Edit = async (world) => {
  const { draw } = world;
  const end = draw.any(all(world, "hub-end").filter(({ vpc }) => vpc !== undefined));
  if (!end) return;
  const Options = draw.of([
    { ApplianceModeSupport: toggle(world) },
    { SecurityGroupReferencingSupport: toggle(world) },
    { Ipv6Support: toggle(world) },
  ]);
  const AddSubnetIds = draw.chance(0.4) ? draw.some(1, all(world, "subnet", end.vpc)).map(({ id }) => id) : [];
  const input = { TransitGatewayAttachmentId: end.id, Options, AddSubnetIds };
  await attempt(world, "ModifyTransitGatewayVpcAttachment", input, end.caller);
};

const modifyHub: Edit = async (world) => {
  const hub = one(world, "hub");
  const Options = { SecurityGroupReferencingSupport: toggle(world) };
  if (hub) await attempt(world, "ModifyTransitGateway", { TransitGatewayId: hub.id, Options }, hub.caller);
};

const detach: Edit = async (world) => {
  const end = one(world, "hub-end");
  if (!end) return;
  const input = { TransitGatewayAttachmentId: end.id };
  const gone = end.vpc
    ? await attempt(world, "DeleteTransitGatewayVpcAttachment", input, end.caller)
    : await attempt(world, "DeleteTransitGatewayPeeringAttachment", input, end.caller);
  if (gone) forget(world, end);
};

/** A rule that names a group of a VPC at the same transit gateway. */
const nameGroupOver: Edit = async (world) => {
  const { draw } = world;
  const [a, b] = draw.some(
    2,
    all(world, "hub-end").filter(({ vpc }) => vpc !== undefined),
  );
  const [group, named] = [a?.vpc && one(world, "group", a.vpc), b?.vpc && one(world, "group", b.vpc)];
  if (!group || !named) return;
  const permission = { IpProtocol: "-1", UserIdGroupPairs: [{ GroupId: named.id }] };
  const input = { GroupId: group.id, IpPermissions: [permission] };
  if (draw.chance(0.8)) await attempt(world, "AuthorizeSecurityGroupIngress", input, group.caller);
  else await attempt(world, "AuthorizeSecurityGroupEgress", input, group.caller);
};

/** One transit gateway with all VPCs around it, and much traffic between them. */
const gatherAround: Edit = async (world) => {
  const caller = world.draw.of(world.callers);
  if (!all(world, "hub").some((hub) => samePlace(hub.caller, caller))) await createHub(world);
  for (let time = 0; time < 6; time++) await attach(world);
  for (let time = 0; time < 8; time++) await joinOverHub(world);
  const more = [createHubTable, associate, propagate, createHubRoute, modifyEnd, modifyHub, peerHubs, nameGroupOver];
  for (let time = 0; time < 6; time++) await world.draw.of(more)(world);
};

function attachedTo(world: World, hub: Thing): string[] {
  return all(world, "hub-end").flatMap(({ vpc, texts }) => (vpc && texts[0] === hub.id ? vpc : []));
}

/** An end and a table of one transit gateway. */
function endAndTable(world: World): { end?: Thing; table?: Thing } {
  const table = one(world, "hub-table");
  const ends = all(world, "hub-end").filter(({ texts }) => texts[0] === table?.texts[0]);
  return { table, end: world.draw.any(ends) };
}

function destination(cidr: string) {
  return cidr.includes(":") ? { DestinationIpv6CidrBlock: cidr } : { DestinationCidrBlock: cidr };
}

function samePlace(a: Thing["caller"], b: Thing["caller"]): boolean {
  return a.account === b.account && a.region === b.region;
}

/** Edits of transit gateways, by name. */
export const transitEdits = {
  createHub,
  gatherAround,
  createHubTable,
  attach,
  joinOverHub,
  routeByHub,
  associate,
  propagate,
  createHubRoute,
  deleteHubRoute,
  referToList,
  peerHubs,
  modifyEnd,
  modifyHub,
  detach,
  nameGroupOver,
};
