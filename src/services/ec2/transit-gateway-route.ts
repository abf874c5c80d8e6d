/** Static routes of transit gateways' tables: created, replaced, deleted (TGW-09). */
import type { ChangeContext } from "../../core/context.ts";
import type { Reader } from "../../core/reader.ts";
import type { TransitGatewayRoute as RouteView } from "../../models/ec2.d.ts";
import { formatPrefix, parsePrefix } from "../../net/prefix.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { transitGatewayAttachments } from "./tables/transit-gateway.ts";
import { transitGatewayRoutes } from "./tables/transit-gateway-route.ts";
import type { TransitGatewayRouteTable, TransitGatewayStaticRoute } from "./tables/transit-gateway-route.ts";
import { attachedTo, usableAttachment } from "./transit-gateway-association.ts";
import { isUp } from "./transit-gateway-route-list.ts";
import { availableTable } from "./transit-gateway-route-table.ts";

/** Static routes of a transit gateway, from "Quotas for your transit gateways". */
const mostRoutes = 10_000;

const createTransitGatewayRoute = change(
  "CreateTransitGatewayRoute",
  { honours: ["TransitGatewayRouteTableId", "DestinationCidrBlock", "TransitGatewayAttachmentId", "Blackhole"] },
  (input, cx) => {
    const table = availableTable(cx, input.TransitGatewayRouteTableId);
    const cidr = readCidr(input.DestinationCidrBlock);
    const attachmentId = readLead(cx, input, table);
    const id = `${table.id}/${cidr}`;
    if (cx.tx.get(transitGatewayRoutes, id))
      throw fault("RouteAlreadyExists", `Route ${cidr} already exists in Transit Gateway Route Table ${table.id}.`);
    const { account, region, transitGatewayId } = table;
    if (cx.tx.countBy(transitGatewayRoutes, "gateway", transitGatewayId) >= mostRoutes)
      throw fault("TransitGatewayRouteLimitExceeded", `${transitGatewayId} has ${mostRoutes} static routes.`);
    const base = { id, account, region, transitGatewayId, routeTableId: table.id, cidr, attachmentId };
    return { Route: viewRoute(cx.read, cx.tx.insert(transitGatewayRoutes, base)) };
  },
);

const replaceTransitGatewayRoute = change(
  "ReplaceTransitGatewayRoute",
  { honours: ["TransitGatewayRouteTableId", "DestinationCidrBlock", "TransitGatewayAttachmentId", "Blackhole"] },
  (input, cx) => {
    const table = availableTable(cx, input.TransitGatewayRouteTableId);
    const { id } = knownRoute(cx, table, input.DestinationCidrBlock);
    const attachmentId = readLead(cx, input, table);
    return { Route: viewRoute(cx.read, cx.tx.update(transitGatewayRoutes, id, { attachmentId })) };
  },
);

const deleteTransitGatewayRoute = change(
  "DeleteTransitGatewayRoute",
  { honours: ["TransitGatewayRouteTableId", "DestinationCidrBlock"] },
  (input, cx) => {
    const table = availableTable(cx, input.TransitGatewayRouteTableId);
    const row = knownRoute(cx, table, input.DestinationCidrBlock);
    cx.tx.remove(transitGatewayRoutes, row.id);
    return { Route: { ...viewRoute(cx.read, row), State: "deleted" } };
  },
);

/** Operations of static routes. */
export const transitGatewayRouteOperations = [
  createTransitGatewayRoute,
  replaceTransitGatewayRoute,
  deleteTransitGatewayRoute,
];

/** Where a request leads a route or the prefixes of a list: to an attachment, or nowhere by its wish. */
export function readLead(
  cx: ChangeContext,
  { TransitGatewayAttachmentId: id, Blackhole }: { TransitGatewayAttachmentId?: string; Blackhole?: boolean },
  table: TransitGatewayRouteTable,
): string | undefined {
  if (Blackhole && id)
    throw fault("InvalidParameterCombination", "A blackhole has no transitGatewayAttachmentId: give one of both.");
  if (Blackhole) return undefined;
  if (!id)
    throw fault("MissingParameter", "The request must contain the parameter transitGatewayAttachmentId or blackhole");
  return usableAttachment(cx, id, table).id;
}

/** A prefix as its canonical text. Throws for what is none. */
function readCidr(text: string): string {
  const parsed = parsePrefix(text);
  if (parsed) return formatPrefix(parsed);
  throw fault(
    "InvalidParameterValue",
    `Value (${text}) for parameter destinationCidrBlock is invalid. This is not a valid CIDR block.`,
  );
}

function knownRoute(cx: ChangeContext, table: TransitGatewayRouteTable, text: string): TransitGatewayStaticRoute {
  const cidr = readCidr(text);
  const row = cx.tx.get(transitGatewayRoutes, `${table.id}/${cidr}`);
  if (row) return row;
  throw fault("InvalidRoute.NotFound", `Route ${cidr} does not exist in Transit Gateway Route Table ${table.id}.`);
}

function viewRoute(reader: Reader, row: TransitGatewayStaticRoute): RouteView {
  const attachment = row.attachmentId ? reader.get(transitGatewayAttachments, row.attachmentId) : undefined;
  return {
    DestinationCidrBlock: row.cidr,
    TransitGatewayAttachments: row.attachmentId ? [attachedTo(reader, { ...row, attachmentId: row.attachmentId })] : [],
    Type: "static",
    State: attachment && isUp(attachment) ? "active" : "blackhole",
  };
}
