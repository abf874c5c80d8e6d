/** Rows of transit gateways' route tables: who uses them, what fills them. */
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { malformedId, notFoundId } from "../faults.ts";

/** A route table of a transit gateway. */
export interface TransitGatewayRouteTable extends Row {
  readonly transitGatewayId: string;
  readonly state: "pending" | "available" | "deleting" | "deleted";
  readonly createdAt: number;
}

/** Route tables of transit gateways. */
export const transitGatewayRouteTables = table<TransitGatewayRouteTable>("ec2.transit-gateway-route-table", {
  prefix: "tgw-rtb",
  type: "transit-gateway-route-table",
  references: {
    transitGateway: { to: "ec2.transit-gateway", ids: (row) => row.transitGatewayId, onRemove: "cascade" },
  },
  notFound: notFoundId(
    "InvalidRouteTableID.NotFound",
    "transit gateway route table",
    (id) => `Transit Gateway Route Table ${id} was deleted or does not exist.`,
  ),
  malformed: malformedId("InvalidRouteTableId.Malformed", "tgw-rtb"),
});

/** By which table what comes from an attachment is routed: one for each attachment of a transit gateway (TGW-08). */
export interface TransitGatewayAssociation extends Row {
  readonly transitGatewayId: string;
  readonly attachmentId: string;
  readonly routeTableId: string;
  readonly state: "associating" | "associated" | "disassociating";
}

/** Associations; ids are `transitGatewayId/attachmentId`. */
export const transitGatewayAssociations = table<TransitGatewayAssociation>("ec2.transit-gateway-association", {
  fixed: ["routeTable", "attachment"],
  references: {
    routeTable: { to: "ec2.transit-gateway-route-table", ids: (row) => row.routeTableId, onRemove: "cascade" },
    attachment: { to: "ec2.transit-gateway-attachment", ids: (row) => row.attachmentId, onRemove: "cascade" },
  },
});

/** That an attachment teaches a table its prefixes. */
export interface TransitGatewayPropagation extends Row {
  readonly transitGatewayId: string;
  readonly attachmentId: string;
  readonly routeTableId: string;
  readonly state: "enabling" | "enabled" | "disabling";
}

/** Propagations; ids are `routeTableId/attachmentId`. */
export const transitGatewayPropagations = table<TransitGatewayPropagation>("ec2.transit-gateway-propagation", {
  fixed: ["routeTable", "attachment"],
  references: {
    routeTable: { to: "ec2.transit-gateway-route-table", ids: (row) => row.routeTableId, onRemove: "cascade" },
    attachment: { to: "ec2.transit-gateway-attachment", ids: (row) => row.attachmentId, onRemove: "cascade" },
  },
});

/** Where a route of somebody's hand leads: to an attachment, or nowhere. */
interface Led extends Row {
  readonly routeTableId: string;
  readonly transitGatewayId: string;
  /** Absent for a blackhole. */
  readonly attachmentId?: string;
}

/** A static route. */
export interface TransitGatewayStaticRoute extends Led {
  /** Canonical, of either family. */
  readonly cidr: string;
}

/** Static routes; ids are `routeTableId/cidr`. */
export const transitGatewayRoutes = table<TransitGatewayStaticRoute>("ec2.transit-gateway-route", {
  indexes: { attachment: (row) => row.attachmentId, gateway: (row) => row.transitGatewayId },
  references: {
    routeTable: { to: "ec2.transit-gateway-route-table", ids: (row) => row.routeTableId, onRemove: "cascade" },
  },
});

/** Routes for every prefix of a managed prefix list. */
export interface TransitGatewayListReference extends Led {
  readonly prefixListId: string;
  readonly state: "pending" | "available" | "modifying" | "deleting";
}

/** References to prefix lists; ids are `routeTableId/prefixListId`. */
export const transitGatewayListReferences = table<TransitGatewayListReference>("ec2.transit-gateway-list-reference", {
  indexes: { attachment: (row) => row.attachmentId, prefixList: (row) => row.prefixListId },
  references: {
    routeTable: { to: "ec2.transit-gateway-route-table", ids: (row) => row.routeTableId, onRemove: "cascade" },
  },
});
