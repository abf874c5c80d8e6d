/** Route tables of transit gateways: created, deleted, described. */
import type { ChangeContext, ReadContext } from "../../core/context.ts";
import type { Recorder } from "../../core/derive.ts";
import type { Job } from "../../core/service.ts";
import type { Tags } from "../../core/table.ts";
import type { TransitGatewayRouteTable as RouteTableView } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes } from "./describe.ts";
import { fault } from "./faults.ts";
import { transitGateways } from "./tables/transit-gateway.ts";
import type { TransitGateway } from "./tables/transit-gateway.ts";
import { transitGatewayAssociations, transitGatewayRouteTables } from "./tables/transit-gateway-route.ts";
import type { TransitGatewayRouteTable } from "./tables/transit-gateway-route.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";
import { ownAvailable, transitTimes } from "./transit-gateway-state.ts";

/** Route tables of a transit gateway, from "Quotas for your transit gateways". */
const mostTables = 20;

const createTransitGatewayRouteTable = change(
  "CreateTransitGatewayRouteTable",
  { honours: ["TransitGatewayId", "TagSpecifications"] },
  (input, cx) => {
    const gateway = ownAvailable(cx, input.TransitGatewayId);
    const living = cx.tx.by(transitGatewayRouteTables, "transitGateway", gateway.id);
    if (living.filter(({ state }) => state !== "deleted").length >= mostTables)
      throw fault(
        "TransitGatewayRouteTableLimitExceeded",
        `${gateway.id} has ${mostTables} route tables, which is the most that it can have.`,
      );
    const table = createTransitTable(cx, gateway, tagsOf(input.TagSpecifications, "transit-gateway-route-table"));
    return { TransitGatewayRouteTable: viewTable(table, cx.read) };
  },
);

const deleteTransitGatewayRouteTable = change(
  "DeleteTransitGatewayRouteTable",
  { honours: ["TransitGatewayRouteTableId"] },
  (input, cx) => {
    const table = availableTable(cx, input.TransitGatewayRouteTableId);
    const { isForAssociation, isForPropagation } = defaultsOf(cx.read, table);
    if (isForAssociation || isForPropagation)
      throw fault("IncorrectState", `${table.id} is a default route table of ${table.transitGatewayId}.`);
    if (cx.tx.countBy(transitGatewayAssociations, "routeTable", table.id) > 0)
      throw fault("IncorrectState", `${table.id} has associated attachments.`);
    const deleting = cx.tx.update(transitGatewayRouteTables, table.id, { state: "deleting" });
    cx.later("transit-gateway-table-settled", { id: table.id }, transitTimes.settling);
    return { TransitGatewayRouteTable: viewTable(deleting, cx.read) };
  },
);

const describeTransitGatewayRouteTables = describes("DescribeTransitGatewayRouteTables", {
  table: transitGatewayRouteTables,
  ids: "TransitGatewayRouteTableIds",
  result: "TransitGatewayRouteTables",
  view: viewTable,
  filters: {
    "default-association-route-table": (row, read) => defaultsOf(read, row).isForAssociation,
    "default-propagation-route-table": (row, read) => defaultsOf(read, row).isForPropagation,
    state: (row) => row.state,
    "transit-gateway-id": (row) => row.transitGatewayId,
    "transit-gateway-route-table-id": (row) => row.id,
  },
});

/** Operations of transit gateways' route tables. */
export const transitGatewayRouteTableOperations = [
  createTransitGatewayRouteTable,
  deleteTransitGatewayRouteTable,
  describeTransitGatewayRouteTables,
];

/** Jobs of transit gateways' route tables. */
export const transitGatewayRouteTableJobs: Readonly<Record<string, Job>> = {
  "transit-gateway-table-settled": (cx, { id }) => {
    const row = cx.tx.get(transitGatewayRouteTables, String(id));
    if (row?.state === "pending") cx.tx.update(transitGatewayRouteTables, row.id, { state: "available" });
    if (row?.state === "deleting") cx.tx.remove(transitGatewayRouteTables, row.id);
  },
};

/** Makes a table of a transit gateway, still pending. */
export function createTransitTable(cx: ChangeContext, gateway: TransitGateway, tags: Tags): TransitGatewayRouteTable {
  const { account, region } = gateway;
  const row = cx.tx.insert<TransitGatewayRouteTable>(transitGatewayRouteTables, {
    id: cx.newId("tgw-rtb"),
    account,
    region,
    tags,
    transitGatewayId: gateway.id,
    state: "pending",
    createdAt: cx.now,
  });
  cx.later("transit-gateway-table-settled", { id: row.id }, transitTimes.settling);
  return row;
}

/** The caller's table, ready for a change. Throws IncorrectState in mid-change. */
export function availableTable(cx: ReadContext, id: string): TransitGatewayRouteTable {
  const table = cx.find(transitGatewayRouteTables, id);
  if (table.state !== "available") throw fault("IncorrectState", `${id} is in invalid state: ${table.state}.`);
  return table;
}

function viewTable(row: TransitGatewayRouteTable, read: Recorder): RouteTableView {
  const { isForAssociation, isForPropagation } = defaultsOf(read, row);
  return {
    TransitGatewayRouteTableId: row.id,
    TransitGatewayId: row.transitGatewayId,
    State: row.state,
    DefaultAssociationRouteTable: isForAssociation,
    DefaultPropagationRouteTable: isForPropagation,
    CreationTime: new Date(row.createdAt),
    Tags: tagSet(row.tags),
  };
}

function defaultsOf(read: Recorder, { id, transitGatewayId }: TransitGatewayRouteTable) {
  const gateway = read.get(transitGateways, transitGatewayId);
  return {
    isForAssociation: gateway?.associationDefaultRouteTableId === id,
    isForPropagation: gateway?.propagationDefaultRouteTableId === id,
  };
}
