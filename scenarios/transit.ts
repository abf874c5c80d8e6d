/** Steps of scenarios with transit gateways. */
import { everythingFrom, instance } from "./parts.ts";
import { groupIn, room, vpc } from "./peering.ts";
import type { Step, Wait } from "./scenario.ts";
import { webUserData } from "./web.ts";

/** All networks of these scenarios together. */
const everywhere = "10.0.0.0/8";

/**
 * A VPC under a name with a host `NAME-host` that serves a page, in its subnet `NAME-room` 1.0/24; the VPC is attached
 * to a transit gateway as `NAME-door`, and sends there what is not its own.
 */
export function spoke(name: string, cidr: string, to: string, zone = "eu-west-1a"): (Step | Wait)[] {
  return [
    ...vpc(name, cidr),
    ...room(name, `${name}-room`, cidr.replace("0.0/16", "1.0/24"), false, zone),
    ...groupIn(name, `${name}-open`, everythingFrom(everywhere)),
    ...instance(`${name}-host`, `${name}-room`, `${name}-open`, false, { UserData: webUserData(name, 80) }),
    attach(`${name}-door`, to, name, `${name}-room`),
    toHub(name, everywhere, to),
  ];
}

/** A transit gateway under a name, which does nothing by default: its route tables are made and filled one by one. */
export function hub(name: string, options: object = {}): Step {
  const without = { DefaultRouteTableAssociation: "disable", DefaultRouteTablePropagation: "disable" };
  return {
    call: "CreateTransitGateway",
    input: { Options: { ...without, ...options } },
    keep: { [name]: "TransitGateway.TransitGatewayId" },
  };
}

/** A VPC's attachment under a name, in one subnet. */
export function attach(name: string, to: string, vpc: string, subnet: string): Step {
  return {
    call: "CreateTransitGatewayVpcAttachment",
    input: { TransitGatewayId: `$${to}`, VpcId: `$${vpc}`, SubnetIds: [`$${subnet}`] },
    keep: { [name]: "TransitGatewayVpcAttachment.TransitGatewayAttachmentId" },
  };
}

/** A route table of a transit gateway under a name. */
export function hubTable(name: string, of: string): Step {
  return {
    call: "CreateTransitGatewayRouteTable",
    input: { TransitGatewayId: `$${of}` },
    keep: { [name]: "TransitGatewayRouteTable.TransitGatewayRouteTableId" },
  };
}

const pair = (table: string, attachment: string): Step["input"] => ({
  TransitGatewayRouteTableId: `$${table}`,
  TransitGatewayAttachmentId: `$${attachment}`,
});

/** What an attachment sends is looked up in a table. */
export function associate(table: string, attachment: string): Step {
  return { call: "AssociateTransitGatewayRouteTable", input: pair(table, attachment) };
}

/** A table learns what is behind an attachment. */
export function propagate(table: string, attachment: string): Step {
  return { call: "EnableTransitGatewayRouteTablePropagation", input: pair(table, attachment) };
}

/** A table forgets it. */
export function stopPropagation(table: string, attachment: string): Step {
  return { call: "DisableTransitGatewayRouteTablePropagation", input: pair(table, attachment) };
}

/** A static route of a table. */
export function hubRoute(table: string, cidr: string, attachment: string): Step {
  const input = { ...pair(table, attachment), DestinationCidrBlock: cidr };
  return { call: "CreateTransitGatewayRoute", input };
}

/** A static route that drops what it matches. */
export function noWayTo(table: string, cidr: string): Step {
  const input = { TransitGatewayRouteTableId: `$${table}`, DestinationCidrBlock: cidr, Blackhole: true };
  return { call: "CreateTransitGatewayRoute", input };
}

/** The end of a static route. */
export function noHubRoute(table: string, cidr: string): Step {
  const input = { TransitGatewayRouteTableId: `$${table}`, DestinationCidrBlock: cidr };
  return { call: "DeleteTransitGatewayRoute", input };
}

/** A route of `NAME-routes` to a transit gateway. */
export function toHub(where: string, cidr: string, gateway: string): Step {
  const input = { RouteTableId: `$${where}-routes`, DestinationCidrBlock: cidr, TransitGatewayId: `$${gateway}` };
  return { call: "CreateRoute", input };
}
