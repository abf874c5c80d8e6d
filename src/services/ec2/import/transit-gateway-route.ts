/** Route tables of transit gateways: associations, propagations, static routes, as describes tell of them. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import {
  transitGatewayAssociations,
  transitGatewayListReferences,
  transitGatewayPropagations,
  transitGatewayRouteTables,
  transitGatewayRoutes,
} from "../tables/transit-gateway-route.ts";
import type { TransitGatewayRouteTable } from "../tables/transit-gateway-route.ts";
import { transitGatewayAttachments, transitGateways } from "../tables/transit-gateway.ts";
import { blockIn, owned } from "./row.ts";
import { isOver } from "./transit-gateway.ts";

const readTable = (one: Described, intake: Intake): void => {
  const transitGatewayId = one.text("TransitGatewayId");
  const row = owned(one, one.text("TransitGatewayRouteTableId"));
  one.follows("DefaultAssociationRouteTable", "DefaultPropagationRouteTable");
  const [state, createdAt] = [one.maybe("State") ?? "available", one.time("CreationTime") ?? intake.wish.at];
  if (isOver(state)) return intake.leave(one.origin, row.id, `it was ${state}`);
  const account = intake.find(transitGateways, transitGatewayId)?.account ?? row.account;
  intake.put<TransitGatewayRouteTable>(
    transitGatewayRouteTables,
    { ...row, account, transitGatewayId, state: "available", createdAt },
    one.origin,
  );
};

/** A table that was described, and its attachment; notes what is missing. */
function tableOf(one: Described, intake: Intake): TransitGatewayRouteTable | undefined {
  const id = one.text("TransitGatewayRouteTableId");
  const table = intake.find(transitGatewayRouteTables, id);
  if (table) return table;
  one.skip();
  intake.leave(one.origin, id, "its table was not described");
  return undefined;
}

function isAttached(part: Described, attachmentId: string, intake: Intake): boolean {
  if (intake.find(transitGatewayAttachments, attachmentId)) return true;
  intake.leave(part.origin, attachmentId, "it was not described, or not taken");
  return false;
}

const readPropagations = (one: Described, intake: Intake): void => {
  const table = tableOf(one, intake);
  for (const part of table ? one.parts("TransitGatewayRouteTablePropagations") : []) {
    const attachmentId = part.text("TransitGatewayAttachmentId");
    const state = part.maybe("State") ?? "enabled";
    part.follows("ResourceId", "ResourceType", "TransitGatewayRouteTableAnnouncementId");
    if (state !== "enabled" && state !== "enabling") continue;
    if (!isAttached(part, attachmentId, intake)) continue;
    const { id: routeTableId, account, region, transitGatewayId } = table!;
    intake.put(
      transitGatewayPropagations,
      {
        id: `${routeTableId}/${attachmentId}`,
        account,
        region,
        transitGatewayId,
        attachmentId,
        routeTableId,
        state: "enabled",
      },
      one.origin,
    );
  }
};

const readAssociations = (one: Described, intake: Intake): void => {
  const table = tableOf(one, intake);
  for (const part of table ? one.parts("Associations") : []) {
    const attachmentId = part.text("TransitGatewayAttachmentId");
    const state = part.maybe("State") ?? "associated";
    part.follows("ResourceId", "ResourceType");
    if (state === "disassociating" || !isAttached(part, attachmentId, intake)) continue;
    const { id: routeTableId, account, region, transitGatewayId } = table!;
    intake.put(
      transitGatewayAssociations,
      {
        id: `${transitGatewayId}/${attachmentId}`,
        account,
        region,
        transitGatewayId,
        attachmentId,
        routeTableId,
        state: "associated",
      },
      one.origin,
    );
  }
};

const readRoutes = (one: Described, intake: Intake): void => {
  const table = tableOf(one, intake);
  one.follows("AdditionalRoutesAvailable");
  for (const part of table ? one.parts("Routes") : []) {
    const [type, state] = [part.maybe("Type") ?? "static", part.maybe("State") ?? "active"];
    const attachments = part.parts("TransitGatewayAttachments").map((each) => {
      each.follows("ResourceId", "ResourceType");
      return each.text("TransitGatewayAttachmentId");
    });
    part.follows("PrefixListId", "TransitGatewayRouteTableAnnouncementId");
    const cidr = part.has("DestinationCidrBlock") ? blockIn(part, "DestinationCidrBlock") : undefined;
    if (type !== "static" || cidr === undefined || part.has("PrefixListId")) continue;
    const [attachmentId] = attachments;
    if (state === "active" && attachmentId !== undefined && !isAttached(part, attachmentId, intake)) continue;
    const { id: routeTableId, account, region, transitGatewayId } = table!;
    const led = attachmentId !== undefined && { attachmentId };
    intake.put(
      transitGatewayRoutes,
      { id: `${routeTableId}/${cidr}`, account, region, routeTableId, transitGatewayId, cidr, ...led },
      one.origin,
    );
  }
};

const readReferences = (one: Described, intake: Intake): void => {
  const table = tableOf(one, intake);
  for (const part of table ? one.parts("TransitGatewayPrefixListReferences") : []) {
    const prefixListId = part.text("PrefixListId");
    part.follows("TransitGatewayRouteTableId", "PrefixListOwnerId", "State", "Blackhole");
    const attachment = part.part("TransitGatewayAttachment");
    attachment?.follows("ResourceId", "ResourceType");
    const attachmentId = attachment?.maybe("TransitGatewayAttachmentId");
    const { id: routeTableId, account, region, transitGatewayId } = table!;
    const led = attachmentId !== undefined && { attachmentId };
    intake.put(
      transitGatewayListReferences,
      {
        id: `${routeTableId}/${prefixListId}`,
        account,
        region,
        routeTableId,
        transitGatewayId,
        prefixListId,
        state: "available",
        ...led,
      },
      one.origin,
    );
  }
};

const id = "TransitGatewayRouteTableId";
const pattern = /tgw-rtb-[0-9a-f]{8,17}/;

/** Readers of transit gateways' route tables, which come after attachments. */
export const transitGatewayRouteImporters: readonly Importer[] = [
  { key: "TransitGatewayRouteTables", call: "ec2 describe-transit-gateway-route-tables", id, read: readTable },
  {
    key: "TransitGatewayAssociations",
    call: "ec2 get-transit-gateway-route-table-associations",
    id,
    alone: { key: "Associations", pattern, inner: "Associations" },
    read: readAssociations,
  },
  {
    key: "TransitGatewayPropagations",
    call: "ec2 get-transit-gateway-route-table-propagations",
    id,
    alone: { key: "TransitGatewayRouteTablePropagations", pattern, inner: "TransitGatewayRouteTablePropagations" },
    read: readPropagations,
  },
  {
    key: "TransitGatewayStaticRoutes",
    call: "ec2 search-transit-gateway-routes",
    id,
    alone: { key: "Routes", pattern, inner: "Routes" },
    read: readRoutes,
  },
  {
    key: "TransitGatewayListReferences",
    call: "ec2 get-transit-gateway-prefix-list-references",
    id,
    alone: { key: "TransitGatewayPrefixListReferences", pattern, inner: "TransitGatewayPrefixListReferences" },
    read: readReferences,
  },
];
