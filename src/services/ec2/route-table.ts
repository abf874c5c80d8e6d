/** Route tables: created, deleted, described. */
import type { Filters } from "../../core/describe.ts";
import type { Reader } from "../../core/reader.ts";
import type { Route as RouteView } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes } from "./describe.ts";
import { fault } from "./faults.ts";
import { createTable } from "./route-table-creation.ts";
import { viewRouteTable, viewRoutes } from "./route-table-view.ts";
import { natGateways } from "./tables/gateway.ts";
import { routeTableAssociations, routeTables } from "./tables/route-table.ts";
import type { RouteTable, RouteTableAssociation } from "./tables/route-table.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagsOf } from "./tag-specification.ts";

const createRouteTable = change(
  "CreateRouteTable",
  { honours: ["VpcId", "ClientToken", "TagSpecifications"] },
  (input, cx) => {
    const vpc = cx.find(vpcs, input.VpcId);
    const table = createTable(cx, vpc, tagsOf(input.TagSpecifications, "route-table"));
    return { RouteTable: viewRouteTable(table, cx.read), ClientToken: input.ClientToken };
  },
);

const deleteRouteTable = change("DeleteRouteTable", { honours: ["RouteTableId"] }, (input, cx) => {
  const { id } = cx.find(routeTables, input.RouteTableId);
  if (
    cx.read.countBy(routeTableAssociations, "routeTable", id) > 0 ||
    cx.read.countBy(natGateways, "routeTable", id) > 0
  )
    throw fault("DependencyViolation", `The routeTable '${id}' has dependencies and cannot be deleted.`);
  cx.tx.remove(routeTables, id);
});

const describeRouteTables = describes("DescribeRouteTables", {
  table: routeTables,
  ids: "RouteTableIds",
  result: "RouteTables",
  view: viewRouteTable,
  indexed: { "vpc-id": "vpc" },
  filters: {
    "route-table-id": (row) => row.id,
    "vpc-id": (row) => row.vpcId,
    "owner-id": (row) => row.account,
    "association.gateway-id": ofAssociations(({ gatewayId }) => gatewayId),
    "association.main": ofAssociations(({ main }) => main),
    "association.route-table-association-id": ofAssociations(({ id }) => id),
    "association.route-table-id": ofAssociations(({ routeTableId }) => routeTableId),
    "association.subnet-id": ofAssociations(({ subnetId }) => subnetId),
    "route.destination-cidr-block": ofRoutes("DestinationCidrBlock"),
    "route.destination-ipv6-cidr-block": ofRoutes("DestinationIpv6CidrBlock"),
    "route.destination-prefix-list-id": ofRoutes("DestinationPrefixListId"),
    "route.egress-only-internet-gateway-id": ofRoutes("EgressOnlyInternetGatewayId"),
    "route.gateway-id": ofRoutes("GatewayId"),
    "route.instance-id": ofRoutes("InstanceId"),
    "route.nat-gateway-id": ofRoutes("NatGatewayId"),
    "route.origin": ofRoutes("Origin"),
    "route.state": ofRoutes("State"),
    "route.transit-gateway-id": ofRoutes("TransitGatewayId"),
    "route.vpc-peering-connection-id": ofRoutes("VpcPeeringConnectionId"),
  },
});

/** Operations of route tables. */
export const routeTableOperations = [createRouteTable, deleteRouteTable, describeRouteTables];

type TableFilter = Filters<RouteTable>[string];

function ofAssociations(value: (row: RouteTableAssociation) => string | boolean | undefined): TableFilter {
  return ({ id }, read: Reader) => read.by(routeTableAssociations, "routeTable", id).map(value);
}

function ofRoutes(member: keyof RouteView): TableFilter {
  return (row, read: Reader) => viewRoutes(row, read).map((route) => route[member]);
}
