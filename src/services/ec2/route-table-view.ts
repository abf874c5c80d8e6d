/** Route tables as DescribeRouteTables shows them. */
import type { Reader } from "../../core/reader.ts";
import type {
  RouteTableAssociation as AssociationView,
  RouteTable as RouteTableView,
  Route as RouteView,
} from "../../models/ec2.d.ts";
import { destinationText, viewDestination } from "./route-destination.ts";
import { propagatedRoutes, routeState } from "./route-state.ts";
import { viewTarget } from "./route-target.ts";
import { routeTableAssociations } from "./tables/route-table.ts";
import type { RouteTable, RouteTableAssociation } from "./tables/route-table.ts";
import { tagSet } from "./tag-specification.ts";

/** A route table in AWS's shape, with the routes that gateways propagate into it. */
export function viewRouteTable(table: RouteTable, read: Reader): RouteTableView {
  return {
    RouteTableId: table.id,
    VpcId: table.vpcId,
    OwnerId: table.account,
    Associations: read.by(routeTableAssociations, "routeTable", table.id).map(viewAssociation),
    PropagatingVgws: table.propagatingVgws.map((GatewayId) => ({ GatewayId })),
    Routes: viewRoutes(table, read),
    Tags: tagSet(table.tags),
  };
}

/** A table's routes in AWS's shape; a propagated one is not shown beside a static one to the same prefix. */
export function viewRoutes(table: RouteTable, read: Reader): readonly RouteView[] {
  const fixed = new Set(table.routes.map(({ destination }) => destinationText(destination)));
  const propagated = propagatedRoutes(read, table).filter(
    ({ destination }) => !fixed.has(destinationText(destination)),
  );
  return [...table.routes, ...propagated].map((route) => ({
    ...viewDestination(route.destination),
    ...viewTarget(read, route.target),
    Origin: route.origin,
    State: routeState(read, route, table.vpcId),
  }));
}

function viewAssociation(row: RouteTableAssociation): AssociationView {
  return {
    Main: row.main,
    RouteTableAssociationId: row.id,
    RouteTableId: row.routeTableId,
    SubnetId: row.subnetId,
    GatewayId: row.gatewayId,
    AssociationState: { State: "associated" },
  };
}
