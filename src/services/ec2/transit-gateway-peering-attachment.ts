/** Peerings of transit gateways: asked for, accepted, rejected, ended, described (TGW-03). */
import type { ChangeContext } from "../../core/context.ts";
import { findRegion } from "../../core/regions.ts";
import type { PeeringTgwInfo, TransitGatewayPeeringAttachment as PeeringAttachmentView } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { isStanding, transitGatewayAttachments, transitGateways } from "./tables/transit-gateway.ts";
import type {
  PeeringAttachment,
  PeeringEnd,
  TransitGateway,
  TransitGatewayAttachment,
} from "./tables/transit-gateway.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";
import { attachmentIn, attachmentsSeen, changeState, endOf } from "./transit-gateway-attachment.ts";
import { ownAvailable } from "./transit-gateway-state.ts";

/** From "Quotas for your transit gateways". */
const mostPeerings = 50;
const mostPending = 10;

const viewEnd = ({ transitGatewayId, account, region }: PeeringEnd): PeeringTgwInfo => ({
  TransitGatewayId: transitGatewayId,
  OwnerId: account,
  Region: region,
});

const viewPeering = viewOf((row: TransitGatewayAttachment): PeeringAttachmentView => {
  const { requester, accepter, role, counterpart, dynamicRouting, failure } = row as PeeringAttachment;
  return {
    TransitGatewayAttachmentId: row.id,
    AccepterTransitGatewayAttachmentId: role === "accepter" ? row.id : counterpart,
    RequesterTgwInfo: viewEnd(requester),
    AccepterTgwInfo: viewEnd(accepter),
    Options: dynamicRouting && { DynamicRouting: dynamicRouting },
    Status: { Code: failure?.code ?? row.state, Message: failure?.message },
    State: row.state,
    CreationTime: new Date(row.createdAt),
    Tags: tagSet(row.tags),
  };
});

const createTransitGatewayPeeringAttachment = change(
  "CreateTransitGatewayPeeringAttachment",
  {
    honours: ["TransitGatewayId", "PeerTransitGatewayId", "PeerAccountId", "PeerRegion", "TagSpecifications"],
  },
  (input, cx) => {
    const gateway = ownAvailable(cx, input.TransitGatewayId);
    const accepter = readPeer(input);
    checkRoom(cx, gateway, accepter.transitGatewayId);
    const tags = tagsOf(input.TagSpecifications, "transit-gateway-attachment");
    const requester = { transitGatewayId: gateway.id, account: cx.account, region: cx.region };
    const failure = failureOf(cx, accepter);
    const isWithin = accepter.region === cx.region && !failure;
    const base = {
      kind: "peering",
      state: failure ? "failed" : "pendingAcceptance",
      createdAt: cx.now,
      requester,
      accepter,
      failure,
    } as const;
    const id = cx.newId("tgw-attach");
    const counterpart = isWithin ? cx.newId("tgw-attach") : undefined;
    const row = cx.tx.insert<TransitGatewayAttachment>(transitGatewayAttachments, {
      ...base,
      id,
      account: cx.account,
      region: cx.region,
      tags,
      transitGatewayId: gateway.id,
      transitGatewayOwner: cx.account,
      role: isWithin || failure ? "requester" : "both",
      counterpart,
    });
    if (counterpart) insertAccepter(cx, { ...base, id: counterpart, counterpart: id });
    return { TransitGatewayPeeringAttachment: viewPeering({ ...row, state: "initiatingRequest" }) };
  },
);

const acceptTransitGatewayPeeringAttachment = change(
  "AcceptTransitGatewayPeeringAttachment",
  { honours: ["TransitGatewayAttachmentId"] },
  (input, cx) => {
    const row = offeredTo(cx, input.TransitGatewayAttachmentId, "accept");
    changeState(cx, row, "pending");
    return answer(row, "pending");
  },
);

const rejectTransitGatewayPeeringAttachment = change(
  "RejectTransitGatewayPeeringAttachment",
  { honours: ["TransitGatewayAttachmentId"] },
  (input, cx) => {
    const row = offeredTo(cx, input.TransitGatewayAttachmentId, "reject");
    changeState(cx, row, "rejecting");
    return answer(row, "rejecting");
  },
);

const deleteTransitGatewayPeeringAttachment = change(
  "DeleteTransitGatewayPeeringAttachment",
  { honours: ["TransitGatewayAttachmentId"] },
  (input, cx) => {
    const standing = ["available", "pendingAcceptance", "rejected", "failed"] as const;
    const row = attachmentIn(cx, input.TransitGatewayAttachmentId, "peering", standing);
    changeState(cx, row, "deleting");
    return answer(row, "deleting");
  },
);

const describeTransitGatewayPeeringAttachments = describes("DescribeTransitGatewayPeeringAttachments", {
  table: transitGatewayAttachments,
  ids: "TransitGatewayAttachmentIds",
  result: "TransitGatewayPeeringAttachments",
  view: viewPeering,
  shared: attachmentsSeen,
  hidden: ({ kind }) => kind !== "peering",
  filters: {
    "transit-gateway-attachment-id": (row) => row.id,
    "local-owner-id": (row) => endOf(row).transitGatewayOwner,
    "remote-owner-id": (row) => endOf(row).resourceOwner,
    state: (row) => row.state,
    "transit-gateway-id": (row) => endOf(row).transitGatewayId,
  },
});

/** Operations of peerings of transit gateways. */
export const transitGatewayPeeringAttachmentOperations = [
  createTransitGatewayPeeringAttachment,
  acceptTransitGatewayPeeringAttachment,
  rejectTransitGatewayPeeringAttachment,
  deleteTransitGatewayPeeringAttachment,
  describeTransitGatewayPeeringAttachments,
];

interface PeerAsked {
  readonly TransitGatewayId: string;
  readonly PeerTransitGatewayId: string;
  readonly PeerAccountId: string;
  readonly PeerRegion: string;
}

function readPeer({ TransitGatewayId, PeerTransitGatewayId, PeerAccountId, PeerRegion }: PeerAsked): PeeringEnd {
  if (!findRegion(PeerRegion))
    throw fault("InvalidParameterValue", `Value (${PeerRegion}) for parameter peerRegion is invalid.`);
  if (!/^\d{12}$/.test(PeerAccountId))
    throw fault("InvalidParameterValue", `Value (${PeerAccountId}) for parameter peerAccountId is invalid.`);
  if (PeerTransitGatewayId === TransitGatewayId)
    throw fault("InvalidParameterValue", `${TransitGatewayId} cannot be peered with itself.`);
  return { transitGatewayId: PeerTransitGatewayId, account: PeerAccountId, region: PeerRegion };
}

function checkRoom(cx: ChangeContext, gateway: TransitGateway, peerId: string): void {
  const standing = cx.tx
    .by(transitGatewayAttachments, "gateway", gateway.id)
    .filter((row) => row.kind === "peering" && isStanding(row));
  const pending = standing.filter(({ state }) => state === "pendingAcceptance");
  if (standing.some((row) => endOf(row, gateway.id).resourceId === peerId))
    throw fault("DuplicateTransitGatewayAttachment", `${gateway.id} and ${peerId} are peered already.`);
  if (standing.length >= mostPeerings || pending.length >= mostPending)
    throw fault(
      "TransitGatewayAttachmentLimitExceeded",
      `${gateway.id} can have ${mostPeerings} peerings, ${mostPending} of them pending.`,
    );
}

/** Who asks is not told at once that there is no such transit gateway: the attachment fails. */
function failureOf(cx: ChangeContext, peer: PeeringEnd): PeeringAttachment["failure"] {
  const row = cx.tx.get(transitGateways, peer.transitGatewayId);
  if (row?.account === peer.account && row.region === peer.region && row.state === "available") return undefined;
  return {
    code: "InvalidTransitGatewayID.NotFound",
    message: `Transit Gateway ${peer.transitGatewayId} was deleted or does not exist.`,
  };
}

function insertAccepter(
  cx: ChangeContext,
  row: Omit<PeeringAttachment, "account" | "region" | "role" | "transitGatewayId" | "transitGatewayOwner">,
): void {
  const { account, region, transitGatewayId } = row.accepter;
  const own = { account, region, role: "accepter", transitGatewayId, transitGatewayOwner: account } as const;
  cx.tx.insert<TransitGatewayAttachment>(transitGatewayAttachments, { ...row, ...own });
}

/** A peering that waits for the caller's word. Within a Region the accepter's end has an id of its own. */
function offeredTo(cx: ChangeContext, id: string, verb: string): PeeringAttachment {
  const row = attachmentIn(cx, id, "peering", ["pendingAcceptance"]);
  const { account, region } = row.accepter;
  if (row.role === "requester" || account !== cx.account || region !== cx.region)
    throw fault("InvalidParameterValue", `Cannot ${verb} ${id} as the source of the peering request.`);
  return row;
}

function answer(row: PeeringAttachment, state: PeeringAttachment["state"]) {
  return { TransitGatewayPeeringAttachment: viewPeering({ ...row, state }) };
}
