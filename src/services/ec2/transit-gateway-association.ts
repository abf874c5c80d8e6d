/** Which route table routes what comes from an attachment: one for each (TGW-08, M30). */
import type { ChangeContext } from "../../core/context.ts";
import type { Reader } from "../../core/reader.ts";
import type { FiltersOver } from "../../core/filter.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { listPage, select } from "./list.ts";
import { transitGatewayAttachments } from "./tables/transit-gateway.ts";
import type { TransitGatewayAttachment } from "./tables/transit-gateway.ts";
import { transitGatewayAssociations, transitGatewayRouteTables } from "./tables/transit-gateway-route.ts";
import type { TransitGatewayAssociation, TransitGatewayRouteTable } from "./tables/transit-gateway-route.ts";
import { endOf } from "./transit-gateway-attachment.ts";
import { availableTable } from "./transit-gateway-route-table.ts";
import { beginTie, endTie, tieJobs } from "./transit-gateway-settling.ts";
import type { TieKind } from "./transit-gateway-settling.ts";

const association: TieKind<TransitGatewayAssociation> = {
  table: transitGatewayAssociations,
  job: "transit-gateway-association-settled",
  begins: "associating",
  stands: "associated",
  ends: "disassociating",
};

const associateTransitGatewayRouteTable = change(
  "AssociateTransitGatewayRouteTable",
  { honours: ["TransitGatewayRouteTableId", "TransitGatewayAttachmentId"] },
  (input, cx) => {
    const table = availableTable(cx, input.TransitGatewayRouteTableId);
    const attachment = usableAttachment(cx, input.TransitGatewayAttachmentId, table);
    const id = `${table.transitGatewayId}/${attachment.id}`;
    if (cx.tx.get(transitGatewayAssociations, id))
      throw fault(
        "Resource.AlreadyAssociated",
        `Transit Gateway Attachment ${attachment.id} is already associated to a route table.`,
      );
    const { account, region, transitGatewayId } = table;
    const tie = { id, account, region, transitGatewayId, attachmentId: attachment.id, routeTableId: table.id };
    const row = beginTie(cx, association, tie);
    return { Association: viewAssociation(cx.read, row) };
  },
);

const disassociateTransitGatewayRouteTable = change(
  "DisassociateTransitGatewayRouteTable",
  { honours: ["TransitGatewayRouteTableId", "TransitGatewayAttachmentId"] },
  (input, cx) => {
    const table = cx.find(transitGatewayRouteTables, input.TransitGatewayRouteTableId);
    const id = `${table.transitGatewayId}/${input.TransitGatewayAttachmentId}`;
    const row = cx.tx.get(transitGatewayAssociations, id);
    if (row?.routeTableId !== table.id)
      throw fault(
        "InvalidAssociation.NotFound",
        `${input.TransitGatewayAttachmentId} is not associated with ${table.id}.`,
      );
    return { Association: viewAssociation(cx.read, endTie(cx, association, id)) };
  },
);

const getTransitGatewayRouteTableAssociations = read(
  "GetTransitGatewayRouteTableAssociations",
  { honours: ["TransitGatewayRouteTableId", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const table = cx.find(transitGatewayRouteTables, input.TransitGatewayRouteTableId);
    const rows = cx.read.by(transitGatewayAssociations, "routeTable", table.id);
    const views = rows.map((row) => ({ ...attachedTo(cx.read, row), State: row.state }));
    const page = listPage(select(views, attachedFilters, input.Filters), input, {
      list: `associations of ${table.id}`,
      placeOf: ({ TransitGatewayAttachmentId }) => [TransitGatewayAttachmentId],
    });
    return { Associations: [...page.items], NextToken: page.nextToken };
  },
);

/** Operations of associations. */
export const transitGatewayAssociationOperations = [
  associateTransitGatewayRouteTable,
  disassociateTransitGatewayRouteTable,
  getTransitGatewayRouteTableAssociations,
];

/** Jobs of associations. */
export const transitGatewayAssociationJobs = tieJobs(association);

/** An attachment's id with what it ties to a transit gateway, as associations and propagations show it. */
export function attachedTo(
  reader: Reader,
  { attachmentId, transitGatewayId }: Pick<TransitGatewayAssociation, "attachmentId" | "transitGatewayId">,
) {
  const attachment = reader.get(transitGatewayAttachments, attachmentId);
  const end = attachment && endOf(attachment, transitGatewayId);
  return { TransitGatewayAttachmentId: attachmentId, ResourceId: end?.resourceId, ResourceType: end?.resourceType };
}

/** Filters over what `attachedTo` gives. */
export const attachedFilters: FiltersOver<ReturnType<typeof attachedTo>> = {
  "resource-id": ({ ResourceId }) => ResourceId,
  "resource-type": ({ ResourceType }) => ResourceType,
  "transit-gateway-attachment-id": ({ TransitGatewayAttachmentId }) => TransitGatewayAttachmentId,
};

/** An attachment that stands at a table's transit gateway. Throws for others. */
export function usableAttachment(
  cx: ChangeContext,
  id: string,
  table: TransitGatewayRouteTable,
): TransitGatewayAttachment {
  const row = cx.find(transitGatewayAttachments, id);
  const atHere = cx.tx.by(transitGatewayAttachments, "gateway", table.transitGatewayId).some((one) => one.id === id);
  if (row.state === "deleted" || !atHere) throw transitGatewayAttachments.notFound!(id);
  if (row.state !== "available" && row.state !== "modifying" && row.state !== "pending")
    throw fault("IncorrectState", `${id} is in invalid state: ${row.state}.`);
  return row;
}

function viewAssociation(reader: Reader, row: TransitGatewayAssociation) {
  return { TransitGatewayRouteTableId: row.routeTableId, ...attachedTo(reader, row), State: row.state };
}
