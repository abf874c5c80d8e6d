/** Prefix lists in transit gateways' tables: a route for every prefix that they hold. */
import type { Reader } from "../../core/reader.ts";
import type { FiltersOver } from "../../core/filter.ts";
import type { Job } from "../../core/service.ts";
import type { TransitGatewayPrefixListReference as ReferenceView } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { listPage, select } from "./list.ts";
import { checkPrefixList } from "./prefix-list-entry.ts";
import { amazonPrefixList } from "./prefix-list-amazon.ts";
import { prefixLists } from "./tables/prefix-list.ts";
import { transitGatewayListReferences, transitGatewayRouteTables } from "./tables/transit-gateway-route.ts";
import type { TransitGatewayListReference } from "./tables/transit-gateway-route.ts";
import { attachedTo } from "./transit-gateway-association.ts";
import { availableTable } from "./transit-gateway-route-table.ts";
import { readLead } from "./transit-gateway-route.ts";
import { transitTimes } from "./transit-gateway-state.ts";

const createTransitGatewayPrefixListReference = change(
  "CreateTransitGatewayPrefixListReference",
  { honours: ["TransitGatewayRouteTableId", "PrefixListId", "TransitGatewayAttachmentId", "Blackhole"] },
  (input, cx) => {
    const table = availableTable(cx, input.TransitGatewayRouteTableId);
    checkPrefixList(cx, input.PrefixListId);
    const attachmentId = readLead(cx, input, table);
    const id = `${table.id}/${input.PrefixListId}`;
    if (cx.tx.get(transitGatewayListReferences, id))
      throw fault("RouteAlreadyExists", `${table.id} refers to the prefix list ${input.PrefixListId} already.`);
    const { account, region, transitGatewayId } = table;
    const row = cx.tx.insert<TransitGatewayListReference>(transitGatewayListReferences, {
      id,
      account,
      region,
      transitGatewayId,
      routeTableId: table.id,
      prefixListId: input.PrefixListId,
      attachmentId,
      state: "pending",
    });
    cx.later("transit-gateway-list-settled", { id }, transitTimes.settling);
    return { TransitGatewayPrefixListReference: viewReference(cx.read, row) };
  },
);

const modifyTransitGatewayPrefixListReference = change(
  "ModifyTransitGatewayPrefixListReference",
  { honours: ["TransitGatewayRouteTableId", "PrefixListId", "TransitGatewayAttachmentId", "Blackhole"] },
  (input, cx) => {
    const table = availableTable(cx, input.TransitGatewayRouteTableId);
    const { id } = known(cx.tx, table.id, input.PrefixListId);
    const attachmentId = readLead(cx, input, table);
    const row = cx.tx.update(transitGatewayListReferences, id, { attachmentId, state: "modifying" });
    cx.later("transit-gateway-list-settled", { id }, transitTimes.settling);
    return { TransitGatewayPrefixListReference: viewReference(cx.read, row) };
  },
);

const deleteTransitGatewayPrefixListReference = change(
  "DeleteTransitGatewayPrefixListReference",
  { honours: ["TransitGatewayRouteTableId", "PrefixListId"] },
  (input, cx) => {
    const table = availableTable(cx, input.TransitGatewayRouteTableId);
    const { id } = known(cx.tx, table.id, input.PrefixListId);
    const row = cx.tx.update(transitGatewayListReferences, id, { state: "deleting" });
    cx.later("transit-gateway-list-settled", { id }, transitTimes.settling);
    return { TransitGatewayPrefixListReference: viewReference(cx.read, row) };
  },
);

const getTransitGatewayPrefixListReferences = read(
  "GetTransitGatewayPrefixListReferences",
  { honours: ["TransitGatewayRouteTableId", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const table = cx.find(transitGatewayRouteTables, input.TransitGatewayRouteTableId);
    const rows = cx.read.by(transitGatewayListReferences, "routeTable", table.id);
    const found = select(
      rows.map((row) => viewReference(cx.read, row)),
      filters,
      input.Filters,
    );
    const page = listPage(found, input, {
      list: `prefix lists of ${table.id}`,
      placeOf: ({ PrefixListId = "" }) => [PrefixListId],
    });
    return { TransitGatewayPrefixListReferences: [...page.items], NextToken: page.nextToken };
  },
);

/** Operations of references to prefix lists. */
export const transitGatewayPrefixListOperations = [
  createTransitGatewayPrefixListReference,
  modifyTransitGatewayPrefixListReference,
  deleteTransitGatewayPrefixListReference,
  getTransitGatewayPrefixListReferences,
];

/** Jobs of references to prefix lists. */
export const transitGatewayPrefixListJobs: Readonly<Record<string, Job>> = {
  "transit-gateway-list-settled": (cx, { id }) => {
    const row = cx.tx.get(transitGatewayListReferences, String(id));
    if (row?.state === "deleting") cx.tx.remove(transitGatewayListReferences, row.id);
    else if (row) cx.tx.update(transitGatewayListReferences, row.id, { state: "available" });
  },
};

const filters: FiltersOver<ReferenceView> = {
  "attachment.resource-id": (view) => view.TransitGatewayAttachment?.ResourceId,
  "attachment.resource-type": (view) => view.TransitGatewayAttachment?.ResourceType,
  "attachment.transit-gateway-attachment-id": (view) => view.TransitGatewayAttachment?.TransitGatewayAttachmentId,
  "is-blackhole": (view) => view.Blackhole,
  "prefix-list-id": (view) => view.PrefixListId,
  "prefix-list-owner-id": (view) => view.PrefixListOwnerId,
  state: (view) => view.State,
};

function known(reader: Reader, tableId: string, prefixListId: string): TransitGatewayListReference {
  const row = reader.get(transitGatewayListReferences, `${tableId}/${prefixListId}`);
  if (row) return row;
  throw fault("InvalidPrefixListID.NotFound", `${tableId} does not refer to the prefix list ${prefixListId}.`);
}

function viewReference(reader: Reader, row: TransitGatewayListReference): ReferenceView {
  const { attachmentId } = row;
  return {
    TransitGatewayRouteTableId: row.routeTableId,
    PrefixListId: row.prefixListId,
    PrefixListOwnerId: amazonPrefixList(row.prefixListId) ? "AWS" : reader.get(prefixLists, row.prefixListId)?.account,
    State: row.state,
    Blackhole: attachmentId === undefined,
    TransitGatewayAttachment: attachmentId ? attachedTo(reader, { ...row, attachmentId }) : undefined,
  };
}
