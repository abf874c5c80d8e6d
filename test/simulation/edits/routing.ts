/** Random edits of route tables: their routes to all kinds of targets, their associations. */
import { all, attempt, forget, note, one } from "../world.ts";
import type { Edit, Thing, World } from "../world.ts";
import { somePrefix } from "./prefix.ts";

const createTable: Edit = async (world) => {
  const vpc = one(world, "vpc");
  const made = vpc && (await attempt(world, "CreateRouteTable", { VpcId: vpc.id }, vpc.caller));
  if (vpc && made) note(world, { kind: "table", id: made.RouteTable!.RouteTableId!, caller: vpc.caller, vpc: vpc.id });
};

const deleteTable: Edit = async (world) => {
  const table = one(world, "table");
  if (table && (await attempt(world, "DeleteRouteTable", { RouteTableId: table.id }, table.caller)))
    forget(world, table);
};

const createRoute: Edit = async (world) => {
  const table = one(world, "table");
  if (!table) return;
  const input = { RouteTableId: table.id, ...routeOf(world, table) };
  await attempt(world, world.draw.chance(0.85) ? "CreateRoute" : "ReplaceRoute", input, table.caller);
};

/** The routes that make a subnet public or let it call out, so that some packets travel far. */
const createDefaultRoute: Edit = async (world) => {
  const { draw } = world;
  const table = one(world, "table");
  if (!table) return;
  const six = draw.chance(0.35);
  const target = six
    ? draw.chance(0.5)
      ? { EgressOnlyInternetGatewayId: one(world, "eigw", table.vpc)?.id }
      : { GatewayId: one(world, "igw", table.vpc)?.id }
    : draw.chance(0.6)
      ? { GatewayId: one(world, "igw", table.vpc)?.id }
      : { NatGatewayId: one(world, "nat", table.vpc)?.id };
  if (Object.values(target).includes(undefined)) return;
  const destination = six ? { DestinationIpv6CidrBlock: "::/0" } : { DestinationCidrBlock: "0.0.0.0/0" };
  await attempt(world, "CreateRoute", { RouteTableId: table.id, ...destination, ...target }, table.caller);
};

/** More specific than local: a whole subnet through an appliance. */
const createMiddleboxRoute: Edit = async (world) => {
  const table = one(world, "table");
  const subnet = table && one(world, "subnet", table.vpc);
  if (!table || !subnet) return;
  const cidr = world.draw.any(subnet.texts);
  if (!cidr) return;
  const nat = world.draw.chance(0.25) ? one(world, "nat", table.vpc) : undefined;
  const target = nat ? { NatGatewayId: nat.id } : { NetworkInterfaceId: one(world, "eni", table.vpc)?.id };
  const input = { RouteTableId: table.id, ...destinationOf(cidr), ...target };
  if (Object.values(target)[0]) await attempt(world, "CreateRoute", input, table.caller);
};

/** The local route given to an appliance, or given back. */
const replaceLocal: Edit = async (world) => {
  const table = one(world, "table");
  const vpc = all(world, "vpc").find(({ id }) => id === table?.vpc);
  const cidr = world.draw.any(vpc?.texts ?? []);
  if (!table || !cidr) return;
  const eni = one(world, "eni", table.vpc);
  const target = eni && world.draw.chance(0.5) ? { NetworkInterfaceId: eni.id } : { LocalTarget: true };
  await attempt(world, "ReplaceRoute", { RouteTableId: table.id, ...destinationOf(cidr), ...target }, table.caller);
};

const deleteRoute: Edit = async (world) => {
  const table = one(world, "table");
  if (!table) return;
  const found = await attempt(world, "DescribeRouteTables", { RouteTableIds: [table.id] }, table.caller);
  const route = world.draw.any(found?.RouteTables?.[0]?.Routes ?? []);
  if (!route) return;
  const { DestinationCidrBlock, DestinationIpv6CidrBlock, DestinationPrefixListId } = route;
  const input = { DestinationCidrBlock, DestinationIpv6CidrBlock, DestinationPrefixListId };
  await attempt(world, "DeleteRoute", { RouteTableId: table.id, ...input }, table.caller);
};

const associateTable: Edit = async (world) => {
  const subnet = one(world, "subnet");
  const table = subnet && one(world, "table", subnet.vpc);
  if (!table) return;
  const input = { RouteTableId: table.id, SubnetId: subnet.id };
  const made = await attempt(world, "AssociateRouteTable", input, subnet.caller);
  if (made) note(world, { kind: "association", id: made.AssociationId!, caller: subnet.caller, vpc: subnet.vpc });
};

/** A route table of its own for an internet gateway. */
const associateEdge: Edit = async (world) => {
  const gateway = one(world, world.draw.chance(0.9) ? "igw" : "vgw");
  const table = gateway && one(world, "table", gateway.vpc);
  if (!table) return;
  const input = { RouteTableId: table.id, GatewayId: gateway.id };
  const made = await attempt(world, "AssociateRouteTable", input, table.caller);
  if (made) note(world, { kind: "association", id: made.AssociationId!, caller: table.caller, vpc: table.vpc });
};

const replaceAssociation: Edit = async (world) => {
  const table = one(world, "table");
  if (!table) return;
  const Filters = [{ Name: "vpc-id", Values: [table.vpc!] }];
  const found = await attempt(world, "DescribeRouteTables", { Filters }, table.caller);
  const tie = world.draw.any(found?.RouteTables?.flatMap((one) => one.Associations ?? []) ?? []);
  if (!tie) return;
  const input = { AssociationId: tie.RouteTableAssociationId!, RouteTableId: table.id };
  await attempt(world, "ReplaceRouteTableAssociation", input, table.caller);
};

const disassociateTable: Edit = async (world) => {
  const tie = one(world, "association");
  if (tie && (await attempt(world, "DisassociateRouteTable", { AssociationId: tie.id }, tie.caller)))
    forget(world, tie);
};

const propagate: Edit = async (world) => {
  const gateway = one(world, "vgw");
  const table = gateway && one(world, "table", gateway.vpc);
  if (!table) return;
  const input = { GatewayId: gateway.id, RouteTableId: table.id };
  if (world.draw.chance(0.7)) await attempt(world, "EnableVgwRoutePropagation", input, table.caller);
  else await attempt(world, "DisableVgwRoutePropagation", input, table.caller);
};

function routeOf(world: World, table: Thing): object {
  const { draw } = world;
  const cidr = draw.of([somePrefix(world), somePrefix(world, table.vpc), "64:ff9b::/96"]);
  const list = draw.chance(0.35) ? one(world, "list") : undefined;
  const destination = list ? { DestinationPrefixListId: list.id } : destinationOf(cidr);
  const kinds = ["igw", "vgw", "eni", "eni", "instance", "nat", "nat", "eigw"] as const;
  const target = one(world, draw.of(kinds), draw.chance(0.95) ? table.vpc : undefined);
  return { ...destination, ...targetOf(target) };
}

function targetOf(target: Thing | undefined): object {
  switch (target?.kind) {
    case "igw":
    case "vgw":
      return { GatewayId: target.id };
    case "eni":
      return { NetworkInterfaceId: target.id };
    case "instance":
      return { InstanceId: target.id };
    case "nat":
      return { NatGatewayId: target.id };
    case "eigw":
      return { EgressOnlyInternetGatewayId: target.id };
    default:
      return {};
  }
}

const destinationOf = (cidr: string): object =>
  cidr.includes(":") ? { DestinationIpv6CidrBlock: cidr } : { DestinationCidrBlock: cidr };

/** Edits of route tables, by name. */
export const routingEdits = {
  createTable,
  deleteTable,
  createRoute,
  createDefaultRoute,
  createMiddleboxRoute,
  replaceLocal,
  deleteRoute,
  associateTable,
  associateEdge,
  replaceAssociation,
  disassociateTable,
  propagate,
};
