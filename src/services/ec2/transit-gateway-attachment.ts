/** Attachments of transit gateways, of whatever kind: found, described, settled, removed. */
import type { ChangeContext, ReadContext } from "../../core/context.ts";
import type { Recorder } from "../../core/derive.ts";
import { seenBy } from "../../core/find.ts";
import type { Viewer } from "../../core/find.ts";
import type { Job } from "../../core/service.ts";
import type { TransitGatewayAttachment as AttachmentView } from "../../models/ec2.d.ts";
import { describes } from "./describe.ts";
import { fault } from "./faults.ts";
import { transitGatewayAttachments, transitGateways } from "./tables/transit-gateway.ts";
import type { PeeringEnd, TransitGatewayAttachment } from "./tables/transit-gateway.ts";
import { transitGatewayAssociations, transitGatewayPropagations } from "./tables/transit-gateway-route.ts";
import { multicastAssociations } from "./tables/transit-gateway-multicast.ts";
import { tagSet } from "./tag-specification.ts";
import { removeAssociation } from "./transit-gateway-multicast-removal.ts";
import { transitTimes } from "./transit-gateway-state.ts";
import { removeInterfaces } from "./transit-gateway-vpc-interface.ts";

/** One transit gateway's end of an attachment: whom it ties to it. */
export interface AttachmentEnd {
  readonly transitGatewayId: string;
  readonly transitGatewayOwner: string;
  readonly resourceType: "vpc" | "peering";
  readonly resourceId: string;
  readonly resourceOwner: string;
}

/** The end of an attachment at a transit gateway; the end of whoever sees the row, unless one is named. */
export function endOf(row: TransitGatewayAttachment, transitGatewayId?: string): AttachmentEnd {
  if (row.kind === "vpc")
    return {
      transitGatewayId: row.transitGatewayId,
      transitGatewayOwner: row.transitGatewayOwner,
      resourceType: "vpc",
      resourceId: row.vpcId,
      resourceOwner: row.account,
    };
  const accepts = transitGatewayId
    ? row.accepter.transitGatewayId === transitGatewayId
    : row.role === "accepter" || row.seenFrom === `${row.accepter.account}/${row.accepter.region}`;
  const [own, other]: [PeeringEnd, PeeringEnd] = accepts
    ? [row.accepter, row.requester]
    : [row.requester, row.accepter];
  return {
    transitGatewayId: own.transitGatewayId,
    transitGatewayOwner: own.account,
    resourceType: "peering",
    resourceId: other.transitGatewayId,
    resourceOwner: other.account,
  };
}

const associationOf = (row: TransitGatewayAttachment, read: Recorder) =>
  read.get(transitGatewayAssociations, `${endOf(row).transitGatewayId}/${row.id}`);

/** Attachments of others that the viewer sees, because it has the other end or the transit gateway. */
export function attachmentsSeen(viewer: Viewer): readonly TransitGatewayAttachment[] {
  const seen = viewer.read.by(transitGatewayAttachments, "seen", `${viewer.account}/${viewer.region}`);
  return seen.map((row) => seenBy(viewer, row));
}

const describeTransitGatewayAttachments = describes("DescribeTransitGatewayAttachments", {
  table: transitGatewayAttachments,
  ids: "TransitGatewayAttachmentIds",
  result: "TransitGatewayAttachments",
  view: viewAttachment,
  shared: attachmentsSeen,
  filters: {
    "association.state": (row, read) => associationOf(row, read)?.state,
    "association.transit-gateway-route-table-id": (row, read) => associationOf(row, read)?.routeTableId,
    "resource-id": (row) => endOf(row).resourceId,
    "resource-owner-id": (row) => endOf(row).resourceOwner,
    "resource-type": (row) => row.kind,
    state: (row) => row.state,
    "transit-gateway-attachment-id": (row) => row.id,
    "transit-gateway-id": (row) => endOf(row).transitGatewayId,
    "transit-gateway-owner-id": (row) => endOf(row).transitGatewayOwner,
  },
});

/** Operations of attachments of any kind. */
export const transitGatewayAttachmentOperations = [describeTransitGatewayAttachments];

/** Jobs of attachments of any kind. */
export const transitGatewayAttachmentJobs: Readonly<Record<string, Job>> = {
  "transit-gateway-attachment-settled": (cx, { id }) => {
    const row = cx.tx.get(transitGatewayAttachments, String(id));
    if (row?.state === "pending") becomeAvailable(cx, row);
    if (row?.state === "modifying") cx.tx.update(transitGatewayAttachments, row.id, { state: "available" });
    if (row?.state === "rejecting") endAs(cx, row, "rejected");
    if (row?.state === "deleting") endAs(cx, row, "deleted");
  },
  "transit-gateway-attachment-gone": (cx, { id }) => cx.tx.remove(transitGatewayAttachments, String(id)),
};

/** The caller's attachment, or one that it has the other end of. Throws for one that is gone. */
export function livingAttachment(cx: ReadContext, id: string): TransitGatewayAttachment {
  const row = cx.find(transitGatewayAttachments, id);
  if (row.state === "deleted") throw transitGatewayAttachments.notFound!(id);
  return row;
}

/** The same of one kind, in one of these states. Throws IncorrectState in others. */
export function attachmentIn<K extends TransitGatewayAttachment["kind"]>(
  cx: ReadContext,
  id: string,
  kind: K,
  states: readonly TransitGatewayAttachment["state"][],
): Extract<TransitGatewayAttachment, { kind: K }> {
  const row = livingAttachment(cx, id);
  if (row.kind !== kind) throw transitGatewayAttachments.notFound!(id);
  if (!states.includes(row.state)) throw fault("IncorrectState", `${id} is in invalid state: ${row.state}.`);
  return row as Extract<TransitGatewayAttachment, { kind: K }>;
}

/** Puts an attachment (and the row of its other end) in a state, to be settled after a while. */
export function changeState(
  cx: ChangeContext,
  row: TransitGatewayAttachment,
  state: "pending" | "modifying" | "rejecting" | "deleting",
): void {
  for (const id of idsOf(row)) {
    cx.tx.update(transitGatewayAttachments, id, { state });
    cx.later("transit-gateway-attachment-settled", { id }, transitTimes.settling);
  }
}

/** The id of an attachment, and that of its other end's row where there is one. */
function idsOf(row: TransitGatewayAttachment): readonly string[] {
  return row.kind === "peering" && row.counterpart ? [row.id, row.counterpart] : [row.id];
}

/** A new attachment uses its transit gateway's default tables (TGW-07); a peering teaches none (TGW-09). */
function becomeAvailable(cx: ChangeContext, row: TransitGatewayAttachment): void {
  cx.tx.update(transitGatewayAttachments, row.id, { state: "available" });
  for (const transitGatewayId of gatewaysOf(row)) {
    const gateway = cx.tx.get(transitGateways, transitGatewayId);
    if (!gateway) continue;
    const { account, region } = gateway;
    const { associationDefaultRouteTableId: association, propagationDefaultRouteTableId: propagation } = gateway;
    const base = { account, region, transitGatewayId, attachmentId: row.id };
    if (association)
      cx.tx.upsert(transitGatewayAssociations, {
        ...base,
        id: `${transitGatewayId}/${row.id}`,
        routeTableId: association,
        state: "associated",
      });
    if (propagation && row.kind === "vpc")
      cx.tx.upsert(transitGatewayPropagations, {
        ...base,
        id: `${propagation}/${row.id}`,
        routeTableId: propagation,
        state: "enabled",
      });
  }
}

/** The transit gateways whose ends a row is. */
function gatewaysOf(row: TransitGatewayAttachment): string[] {
  if (row.kind === "vpc" || row.role !== "both") return [row.transitGatewayId];
  return [row.requester.transitGatewayId, row.accepter.transitGatewayId];
}

function endAs(cx: ChangeContext, row: TransitGatewayAttachment, state: "deleted" | "rejected"): void {
  removeInterfaces(cx, row);
  for (const one of cx.tx.by(transitGatewayAssociations, "attachment", row.id))
    cx.tx.remove(transitGatewayAssociations, one.id);
  for (const one of cx.tx.by(transitGatewayPropagations, "attachment", row.id))
    cx.tx.remove(transitGatewayPropagations, one.id);
  for (const one of cx.tx.by(multicastAssociations, "attachment", row.id)) removeAssociation(cx, one);
  cx.tx.update(transitGatewayAttachments, row.id, { state });
  cx.schedule("transit-gateway-attachment-gone", { id: row.id }, cx.now + transitTimes.listed);
}

function viewAttachment(row: TransitGatewayAttachment, read: Recorder): AttachmentView {
  const end = endOf(row);
  const association = associationOf(row, read);
  return {
    TransitGatewayAttachmentId: row.id,
    TransitGatewayId: end.transitGatewayId,
    TransitGatewayOwnerId: end.transitGatewayOwner,
    ResourceOwnerId: end.resourceOwner,
    ResourceType: end.resourceType,
    ResourceId: end.resourceId,
    State: row.state,
    Association: association && {
      TransitGatewayRouteTableId: association.routeTableId,
      State: association.state,
    },
    CreationTime: new Date(row.createdAt),
    Tags: tagSet(row.tags),
  };
}
