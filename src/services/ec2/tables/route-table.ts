/** Rows of route tables and their associations. */
import { quota } from "../../../core/quota.ts";
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { fault, malformedId, notFoundId } from "../faults.ts";

/** What a route leads to. Which of these a table may hold is the operation's business. */
export type RouteTarget =
  | { readonly kind: "local" }
  /** An internet gateway or a virtual private gateway. */
  | { readonly kind: "gateway"; readonly id: string }
  | { readonly kind: "egress-only-internet-gateway"; readonly id: string }
  | { readonly kind: "nat-gateway"; readonly id: string }
  /** An instance's interface is kept as the interface. */
  | { readonly kind: "network-interface"; readonly id: string }
  /** Gateway endpoints and Gateway Load Balancer endpoints. */
  | { readonly kind: "vpc-endpoint"; readonly id: string }
  | { readonly kind: "vpc-peering-connection"; readonly id: string }
  | { readonly kind: "transit-gateway"; readonly id: string }
  | { readonly kind: "carrier-gateway"; readonly id: string }
  | { readonly kind: "local-gateway"; readonly id: string }
  | { readonly kind: "core-network"; readonly id: string };

/** A route's destination: a canonical prefix of one family, or a prefix list. */
export type RouteDestination =
  | { readonly kind: "ipv4"; readonly cidr: string }
  | { readonly kind: "ipv6"; readonly cidr: string }
  | { readonly kind: "prefix-list"; readonly id: string };

/** A route. Its state is derived: a route whose target went is a blackhole. */
export interface Route {
  readonly destination: RouteDestination;
  readonly target: RouteTarget;
  readonly origin: "CreateRouteTable" | "CreateRoute" | "EnableVgwRoutePropagation";
}

/** A route table. Propagated routes are derived from the gateways in `propagatingVgws`. */
export interface RouteTable extends Row {
  readonly vpcId: string;
  /** Local routes first, then in order of creation. */
  readonly routes: readonly Route[];
  readonly propagatingVgws: readonly string[];
}

const routeTablesPerVpc = quota({
  service: "vpc",
  code: "L-589F43AA",
  name: "Route tables per VPC",
  value: 200,
  adjustable: true,
  slug: "route-tables-per-vpc",
});

/** Routes that a table may hold besides local and propagated ones (RTB-12). */
export const routesPerTable = quota({
  service: "vpc",
  code: "L-93826ACB",
  name: "Routes per route table",
  value: 500,
  max: 1000,
  adjustable: true,
  slug: "routes-per-table",
});

/** Route tables. */
export const routeTables = table<RouteTable>("ec2.route-table", {
  prefix: "rtb",
  type: "route-table",
  indexes: {
    /** Tables that lead to a resource, by its id. */
    target: (row) => row.routes.flatMap(({ target }) => ("id" in target ? [target.id] : [])),
    prefixList: (row) =>
      row.routes.flatMap(({ destination }) => (destination.kind === "prefix-list" ? [destination.id] : [])),
    propagatingVgw: (row) => row.propagatingVgws,
  },
  references: { vpc: { to: "ec2.vpc", ids: (row) => row.vpcId, onRemove: "refuse" } },
  quotas: [
    {
      quota: routeTablesPerVpc,
      per: "vpc",
      fault: () => fault("RouteTableLimitExceeded", "The maximum number of route tables has been reached."),
    },
  ],
  notFound: notFoundId("InvalidRouteTableID.NotFound", "routeTable ID"),
  malformed: malformedId("InvalidRouteTableId.Malformed", "rtb"),
});

/** Ties a route table to a subnet or to a gateway (an edge association), or makes it a VPC's main table. */
export interface RouteTableAssociation extends Row {
  readonly routeTableId: string;
  readonly vpcId: string;
  readonly main: boolean;
  readonly subnetId?: string;
  /** An internet gateway or a virtual private gateway. */
  readonly gatewayId?: string;
}

/** Route table associations. The `main` index finds a VPC's main association. */
export const routeTableAssociations = table<RouteTableAssociation>("ec2.route-table-association", {
  prefix: "rtbassoc",
  indexes: {
    main: (row) => (row.main ? row.vpcId : undefined),
    gateway: (row) => row.gatewayId,
  },
  references: {
    routeTable: { to: "ec2.route-table", ids: (row) => row.routeTableId, onRemove: "refuse" },
    subnet: { to: "ec2.subnet", ids: (row) => row.subnetId, onRemove: "cascade" },
  },
  notFound: notFoundId("InvalidAssociationID.NotFound", "association ID"),
  malformed: malformedId("InvalidRouteTableAssociationID.Malformed", "rtbassoc"),
});
