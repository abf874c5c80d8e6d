/** Which route tables an attachment teaches its prefixes: as many as one likes (TGW-08, M30). */
import type { Reader } from "../../core/reader.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { listPage, select } from "./list.ts";
import { transitGatewayPropagations, transitGatewayRouteTables } from "./tables/transit-gateway-route.ts";
import type { TransitGatewayPropagation } from "./tables/transit-gateway-route.ts";
import { attachedFilters, attachedTo, usableAttachment } from "./transit-gateway-association.ts";
import { livingAttachment } from "./transit-gateway-attachment.ts";
import { availableTable } from "./transit-gateway-route-table.ts";
import { beginTie, endTie, tieJobs } from "./transit-gateway-settling.ts";
import type { TieKind } from "./transit-gateway-settling.ts";

const propagation: TieKind<TransitGatewayPropagation> = {
  table: transitGatewayPropagations,
  job: "transit-gateway-propagation-settled",
  begins: "enabling",
  stands: "enabled",
  ends: "disabling",
};

const enableTransitGatewayRouteTablePropagation = change(
  "EnableTransitGatewayRouteTablePropagation",
  { honours: ["TransitGatewayRouteTableId", "TransitGatewayAttachmentId"] },
  (input, cx) => {
    const table = availableTable(cx, input.TransitGatewayRouteTableId);
    const attachment = usableAttachment(cx, attachmentAsked(input), table);
    if (attachment.kind === "peering")
      throw fault("InvalidParameterValue", `${attachment.id} is a peering, which carries static routes only.`);
    const id = `${table.id}/${attachment.id}`;
    if (cx.tx.get(transitGatewayPropagations, id))
      throw fault(
        "TransitGatewayRouteTablePropagation.Duplicate",
        `Propagation of ${attachment.id} to ${table.id} is enabled already.`,
      );
    const { account, region, transitGatewayId } = table;
    const tie = { id, account, region, transitGatewayId, attachmentId: attachment.id, routeTableId: table.id };
    const row = beginTie(cx, propagation, tie);
    return { Propagation: viewPropagation(cx.read, row) };
  },
);

const disableTransitGatewayRouteTablePropagation = change(
  "DisableTransitGatewayRouteTablePropagation",
  { honours: ["TransitGatewayRouteTableId", "TransitGatewayAttachmentId"] },
  (input, cx) => {
    const table = cx.find(transitGatewayRouteTables, input.TransitGatewayRouteTableId);
    const id = `${table.id}/${attachmentAsked(input)}`;
    const row = cx.tx.get(transitGatewayPropagations, id);
    if (!row)
      throw fault(
        "TransitGatewayRouteTablePropagation.NotFound",
        `${attachmentAsked(input)} does not propagate to ${table.id}.`,
      );
    return { Propagation: viewPropagation(cx.read, endTie(cx, propagation, id)) };
  },
);

const getTransitGatewayRouteTablePropagations = read(
  "GetTransitGatewayRouteTablePropagations",
  { honours: ["TransitGatewayRouteTableId", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const table = cx.find(transitGatewayRouteTables, input.TransitGatewayRouteTableId);
    const rows = cx.read.by(transitGatewayPropagations, "routeTable", table.id);
    const views = rows.map((row) => ({ ...attachedTo(cx.read, row), State: row.state }));
    const page = listPage(select(views, attachedFilters, input.Filters), input, {
      list: `propagations to ${table.id}`,
      placeOf: ({ TransitGatewayAttachmentId }) => [TransitGatewayAttachmentId],
    });
    return { TransitGatewayRouteTablePropagations: [...page.items], NextToken: page.nextToken };
  },
);

const getTransitGatewayAttachmentPropagations = read(
  "GetTransitGatewayAttachmentPropagations",
  { honours: ["TransitGatewayAttachmentId", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const { id } = livingAttachment(cx, input.TransitGatewayAttachmentId);
    const views = cx.read
      .by(transitGatewayPropagations, "attachment", id)
      .map((row) => ({ TransitGatewayRouteTableId: row.routeTableId, State: row.state }));
    const filters = {
      "transit-gateway-route-table-id": (view: (typeof views)[number]) => view.TransitGatewayRouteTableId,
    };
    const page = listPage(select(views, filters, input.Filters), input, {
      list: `propagations of ${id}`,
      placeOf: ({ TransitGatewayRouteTableId }) => [TransitGatewayRouteTableId],
    });
    return { TransitGatewayAttachmentPropagations: [...page.items], NextToken: page.nextToken };
  },
);

/** Operations of propagations. */
export const transitGatewayPropagationOperations = [
  enableTransitGatewayRouteTablePropagation,
  disableTransitGatewayRouteTablePropagation,
  getTransitGatewayRouteTablePropagations,
  getTransitGatewayAttachmentPropagations,
];

/** Jobs of propagations. */
export const transitGatewayPropagationJobs = tieJobs(propagation);

function attachmentAsked({ TransitGatewayAttachmentId: id }: { readonly TransitGatewayAttachmentId?: string }): string {
  if (id) return id;
  throw fault("MissingParameter", "The request must contain the parameter transitGatewayAttachmentId");
}

function viewPropagation(reader: Reader, row: TransitGatewayPropagation) {
  return { ...attachedTo(reader, row), TransitGatewayRouteTableId: row.routeTableId, State: row.state };
}
