/** How the router of a VPC passes packets on: by the table's route, or to the holder of an address of the VPC. */
import type * as Ec2 from "../../src/models/ec2.d.ts";
import { holderOf, rangeOf } from "./atlas.ts";
import { throughEndpoint } from "./endpoint-step.ts";
import { inside } from "./ip.ts";
import type { Packet } from "./packet.ts";
import { isLocal, routeTo } from "./routing.ts";
import { wayBack } from "./peering-step.ts";
import { listLets } from "./rules.ts";
import { towardTransit } from "./transit-step.ts";
import { stopped } from "./step.ts";
import type { From, Step, Stop, Walk } from "./step.ts";

/**
 * By the route that the table has for the packet.
 *
 * A target in the sender's own subnet is entered through the subnet's filter too, as the documentation of transit
 * gateways says of theirs ("How network ACLs work with transit gateways"); what such a target sends back is not.
 */
export function routed(walk: Walk, table: Ec2.RouteTable, packet: Packet, from: From): Step {
  const { atlas } = walk;
  const id = table.RouteTableId!;
  const route = routeTo(atlas, table, packet.dst);
  if (!route) return wayBack(walk, packet, from) ?? stopped(id, packet, "no-route");
  if (route.State !== "active") return stopped(id, packet, "blackhole");
  if (isLocal(route)) return { at: "local", packet, ...keep(from) };
  if (route.NetworkInterfaceId) {
    const card = atlas.cards.get(route.NetworkInterfaceId);
    const to = { packet, card: card!, vpc: from.vpc, sender: from.sender };
    return card ? { at: "toward", ...to } : stopped(id, packet, "blackhole");
  }
  if (route.NatGatewayId) {
    const natGateway = atlas.natGateways.get(route.NatGatewayId);
    if (natGateway?.State !== "available") return stopped(id, packet, "state", "blackhole");
    return { at: "translate", packet, natGateway, ...keep(from) };
  }
  if (route.VpcPeeringConnectionId) {
    const peering = atlas.peerings.get(route.VpcPeeringConnectionId);
    return peering ? { at: "cross", packet, peering, ...keep(from) } : stopped(id, packet, "blackhole");
  }
  if (route.TransitGatewayId) return towardTransit(walk, route.TransitGatewayId, packet, from);
  if (route.EgressOnlyInternetGatewayId) {
    return { at: "egress-out", packet, vpc: from.vpc, gateway: route.EgressOnlyInternetGatewayId };
  }
  if (route.GatewayId?.startsWith("vpce-")) return throughEndpoint(walk, route.GatewayId, packet, from);
  if (!route.GatewayId?.startsWith("igw-")) return stopped(id, packet, "nowhere");
  if (route.GatewayId !== from.vpc.internetGateway) return stopped(id, packet, "state", "blackhole");
  return { at: "gateway-out", packet, ...keep(from) };
}

/** Within the VPC, to whoever holds the address; nobody answers at an address that nobody holds. */
export function locally({ atlas }: Walk, packet: Packet, from: From): Step {
  const range = rangeOf(atlas, from.vpc.id, packet.dst);
  if (!range) return stopped(from.vpc.id, packet, "no-address");
  const stops: Stop[] = [];
  if (range !== from.range && !listLets(range.acl, false, packet)) stops.push("network-acl");
  const card = holderOf(atlas, from.vpc.id, packet.dst);
  if (!card || !range.blocks.some((one) => inside(packet.dst, one))) stops.push("no-address");
  return card && !stops.length ? { at: "toward", packet, card, ...keep(from) } : stopped(range.id, packet, ...stops);
}

const keep = ({ vpc, range, sender }: From): From => ({ vpc, range, sender });
