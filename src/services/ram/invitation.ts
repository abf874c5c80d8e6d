/** Invitations to resource shares, as those see them who receive them. */
import type { ChangeContext, ReadContext } from "../../core/context.ts";
import type { Job } from "../../core/service.ts";
import { arnOf } from "../../core/table.ts";
import type { ResourceShareInvitation as InvitationView } from "../../models/ram.d.ts";
import { change as declare, page, read } from "./api.ts";
import { fault } from "./fault.ts";
import { kindOf } from "./kind.ts";
import { change } from "./member.ts";
import { isMember, memberPlace, resourceShares, shareInvitations } from "./tables.ts";
import type { ShareInvitation } from "./tables.ts";

const getResourceShareInvitations = read(
  "GetResourceShareInvitations",
  { honours: ["resourceShareInvitationArns", "resourceShareArns", "nextToken", "maxResults"] },
  (input, cx) => {
    const { resourceShareInvitationArns: arns, resourceShareArns: shares } = input;
    for (const arn of arns ?? []) received(cx, arn);
    const found = cx.read
      .by(shareInvitations, "receiver", `${cx.account}/${cx.region}`)
      .map((row) => ({ row, shown: view(cx, row) }))
      .filter(
        ({ shown }) =>
          (!arns?.length || arns.includes(shown.resourceShareInvitationArn!)) &&
          (!shares?.length || shares.includes(shown.resourceShareArn!)),
      );
    const { items, nextToken } = page("invitations", found, input, ({ row }) => [
      cx.read.order(shareInvitations, row.id)!,
    ]);
    return { resourceShareInvitations: items.map(({ shown }) => shown), nextToken };
  },
);

const acceptResourceShareInvitation = declare(
  "AcceptResourceShareInvitation",
  { honours: ["resourceShareInvitationArn", "clientToken"], token: "clientToken" },
  ({ resourceShareInvitationArn, clientToken }, cx) => {
    const row = answer(cx, resourceShareInvitationArn, "ACCEPTED");
    settle(cx, row, "ASSOCIATED");
    return { resourceShareInvitation: view(cx, row), clientToken };
  },
);

const rejectResourceShareInvitation = declare(
  "RejectResourceShareInvitation",
  { honours: ["resourceShareInvitationArn", "clientToken"], token: "clientToken" },
  ({ resourceShareInvitationArn, clientToken }, cx) => {
    const row = answer(cx, resourceShareInvitationArn, "REJECTED");
    settle(cx, row, "DISASSOCIATED");
    return { resourceShareInvitation: view(cx, row), clientToken };
  },
);

const listPendingInvitationResources = read(
  "ListPendingInvitationResources",
  { honours: ["resourceShareInvitationArn", "resourceRegionScope", "nextToken", "maxResults"] },
  (input, cx) => {
    const row = received(cx, input.resourceShareInvitationArn);
    checkPending(row, input.resourceShareInvitationArn);
    const share = cx.read.get(resourceShares, row.shareId)!;
    const all = input.resourceRegionScope === "GLOBAL" ? [] : share.resources.filter(isMember);
    const { items, nextToken } = page("pending", all, input, memberPlace);
    const resources = items.map(({ entity }) => ({
      arn: entity,
      type: kindOf(entity).type,
      resourceShareArn: arnOf(resourceShares, share),
      resourceRegionScope: "REGIONAL" as const,
    }));
    return { resources, nextToken };
  },
);

/** Operations of invitations. */
export const invitationOperations = [
  getResourceShareInvitations,
  acceptResourceShareInvitation,
  rejectResourceShareInvitation,
  listPendingInvitationResources,
];

/** Jobs of invitations. */
export const invitationJobs: Readonly<Record<string, Job>> = {
  "resource-share-invitation-expired": (cx, { id }) => {
    const row = cx.tx.get(shareInvitations, String(id));
    if (row?.status !== "PENDING") return;
    cx.tx.update(shareInvitations, row.id, { status: "EXPIRED" });
    settle(cx, row, "DISASSOCIATED");
  },
};

/** What an answer makes of the receiver's part in the share. */
function settle(
  cx: ChangeContext,
  { shareId, receiver }: ShareInvitation,
  status: "ASSOCIATED" | "DISASSOCIATED",
): void {
  const share = cx.tx.get(resourceShares, shareId)!;
  const principals = share.principals.map((one) =>
    one.entity === receiver && isMember(one) ? { ...one, status, updatedAt: cx.now } : one,
  );
  change(cx, share, { principals });
}

function answer(cx: ChangeContext, arn: string, status: "ACCEPTED" | "REJECTED"): ShareInvitation {
  const row = received(cx, arn);
  checkPending(row, arn);
  return cx.tx.update(shareInvitations, row.id, { status });
}

function checkPending({ status }: ShareInvitation, arn: string): void {
  if (status === "ACCEPTED")
    throw fault("ResourceShareInvitationAlreadyAcceptedException", `Invitation ${arn} has been accepted already.`);
  if (status === "REJECTED")
    throw fault("ResourceShareInvitationAlreadyRejectedException", `Invitation ${arn} has been rejected already.`);
  if (status === "EXPIRED") throw fault("ResourceShareInvitationExpiredException", `Invitation ${arn} has expired.`);
}

/** An invitation that the caller has received. */
function received(cx: ReadContext, arn: string): ShareInvitation {
  if (!/^arn:aws:ram:[a-z0-9-]+:\d{12}:resource-share-invitation\/\S+$/.test(arn))
    throw fault("MalformedArnException", `The invitation ARN ${arn} is not valid.`);
  const row = cx.read.get(shareInvitations, arn.slice(arn.lastIndexOf("/") + 1));
  if (row?.receiver !== cx.account || row.region !== cx.region || arnOf(shareInvitations, row) !== arn)
    throw fault("ResourceShareInvitationArnNotFoundException", `Invitation ${arn} could not be found.`);
  return row;
}

function view(cx: ReadContext, row: ShareInvitation): InvitationView {
  const share = cx.read.get(resourceShares, row.shareId)!;
  return {
    resourceShareInvitationArn: arnOf(shareInvitations, row),
    resourceShareName: share.name,
    resourceShareArn: arnOf(resourceShares, share),
    senderAccountId: row.account,
    receiverAccountId: row.receiver,
    invitationTimestamp: new Date(row.sentAt),
    status: row.status,
    receiverArn: `arn:aws:iam::${row.receiver}:root`,
  };
}
