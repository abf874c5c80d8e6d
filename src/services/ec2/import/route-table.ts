/** Route tables, as describes tell of them. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { routeTableAssociations, routeTables } from "../tables/route-table.ts";
import type { Route, RouteDestination, RouteTable, RouteTableAssociation, RouteTarget } from "../tables/route-table.ts";
import { vpnGateways } from "../tables/gateway.ts";
import { destinationText } from "../route-destination.ts";
import { blockIn, owned } from "./row.ts";

const readTable = (one: Described, intake: Intake): void => {
  const row = owned(one, one.text("RouteTableId"));
  const vpcId = one.text("VpcId");
  const read = one.parts("Routes").flatMap((route) => readRoute(route, row.id, intake) ?? []);
  const routes = read.filter(({ origin }) => origin !== "EnableVgwRoutePropagation");
  const propagatingVgws = one.parts("PropagatingVgws").map((gateway) => gateway.text("GatewayId"));
  for (const { target, destination } of read.filter((route) => !routes.includes(route)))
    if (target.kind === "gateway" && destination.kind === "ipv4") learn(intake, target.id, destination.cidr);
  intake.put<RouteTable>(
    routeTables,
    { ...row, vpcId, routes: routes.toSorted((a, b) => Number(isLocal(b)) - Number(isLocal(a))), propagatingVgws },
    one.origin,
  );
  for (const association of one.parts("Associations")) {
    const state = association.part("AssociationState")?.maybe("State") ?? "associated";
    const { account, region, id: routeTableId } = row;
    association.follows("RouteTableId");
    const id = association.text("RouteTableAssociationId");
    const [subnetId, gatewayId] = [association.maybe("SubnetId"), association.maybe("GatewayId")];
    const rest = { ...(subnetId !== undefined && { subnetId }), ...(gatewayId !== undefined && { gatewayId }) };
    const main = association.flag("Main", false);
    if (state !== "associated" && state !== "associating") continue;
    intake.put<RouteTableAssociation>(
      routeTableAssociations,
      { id, account, region, routeTableId, vpcId, main, ...rest },
      one.origin,
    );
  }
};

const isLocal = ({ target }: Route): boolean => target.kind === "local";

/** What a virtual private gateway propagated, it had been taught by something that is not described with it. */
function learn(intake: Intake, gatewayId: string, cidr: string): void {
  const learned = intake.find(vpnGateways, gatewayId)?.learned;
  if (!learned || learned.some((known) => known.cidr === cidr)) return;
  intake.patch(vpnGateways, gatewayId, { learned: [...learned, { cidr, source: "vpn-bgp" }] });
  intake.suppose("propagated prefixes as learned over a VPN's BGP", gatewayId);
}

function readRoute(one: Described, tableId: string, intake: Intake): Route | undefined {
  one.follows("State", "InstanceOwnerId");
  const destination = readDestination(one);
  if (one.maybe("Origin") === "Advertisement") {
    one.skip();
    intake.leave(one.origin, tableId, "Fogbank has no VPC Route Server", `Routes[] to ${destinationText(destination)}`);
    return undefined;
  }
  const target = readTarget(one) ?? gone(tableId, intake);
  const origin = one.word("Origin", "CreateRoute", "CreateRouteTable", "EnableVgwRoutePropagation");
  return { destination, target, origin };
}

function readDestination(one: Described): RouteDestination {
  if (one.has("DestinationPrefixListId")) return { kind: "prefix-list", id: one.text("DestinationPrefixListId") };
  if (one.has("DestinationIpv6CidrBlock")) return { kind: "ipv6", cidr: blockIn(one, "DestinationIpv6CidrBlock") };
  return { kind: "ipv4", cidr: blockIn(one, "DestinationCidrBlock") };
}

function readTarget(one: Described): RouteTarget | undefined {
  const eni = one.maybe("NetworkInterfaceId");
  one.follows("InstanceId");
  if (eni !== undefined) return { kind: "network-interface", id: eni };
  for (const [member, kind] of targets) {
    const id = one.maybe(member);
    if (id === undefined) continue;
    if (member !== "GatewayId") return { kind, id };
    if (id === "local") return { kind: "local" };
    return { kind: id.startsWith("vpce-") ? "vpc-endpoint" : kind, id };
  }
  return undefined;
}

const targets = [
  ["GatewayId", "gateway"],
  ["NatGatewayId", "nat-gateway"],
  ["EgressOnlyInternetGatewayId", "egress-only-internet-gateway"],
  ["VpcPeeringConnectionId", "vpc-peering-connection"],
  ["TransitGatewayId", "transit-gateway"],
  ["VpcEndpointId", "vpc-endpoint"],
  ["CarrierGatewayId", "carrier-gateway"],
  ["LocalGatewayId", "local-gateway"],
  ["CoreNetworkArn", "core-network"],
] as const;

/** AWS may tell of a blackhole without saying what it led to. */
function gone(tableId: string, intake: Intake): RouteTarget {
  intake.suppose("a target that is gone, for a route of which AWS says none", tableId);
  return { kind: "network-interface", id: "eni-00000000000000000" };
}

/** Readers of route tables. */
export const routeTableImporters: readonly Importer[] = [
  { key: "RouteTables", call: "ec2 describe-route-tables", id: "RouteTableId", read: readTable },
];
