/** What may be in a share, and what being in it brings about: invitations, and who sees the resources. */
import type { ChangeContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import { uuidOf } from "./api.ts";
import { fault } from "./fault.ts";
import { idIn, kindOf } from "./kind.ts";
import { isMember, resourceShares, shareInvitations } from "./tables.ts";
import type { ResourceShare, ShareMember } from "./tables.ts";

/** How long an invitation stands: seven days ("Working with shared AWS resources" in the RAM user guide). */
const invitationMs = 7 * 86_400_000;

/** Throws unless a share may be shared with this. Organizations and their units are refused by name. */
export function checkPrincipal(cx: ChangeContext, operation: string, external: boolean, text: string): void {
  if (text.startsWith("arn:aws:organizations:")) throw new NotBuilt(`ram.${operation}.principals`);
  if (!/^\d{12}$/.test(text))
    throw fault(
      "InvalidParameterException",
      `The principal ${text} is no account, which is what resources are shared with.`,
    );
  if (text === cx.account)
    throw fault("InvalidParameterException", "You cannot share a resource with the account that owns it.");
  if (!external)
    throw fault(
      "OperationNotPermittedException",
      "The resource you are attempting to share can only be shared within your AWS Organization.",
    );
}

/** A new member of a share. */
function newMember(cx: ChangeContext, entity: string, status: ShareMember["status"]): ShareMember {
  return { entity, status, createdAt: cx.now, updatedAt: cx.now };
}

/** Adds resources and accounts to a share that are not in it yet; accounts are invited. */
export function addMembers(
  cx: ChangeContext,
  row: ResourceShare,
  arns: readonly string[],
  accounts: readonly string[],
): ResourceShare {
  const added = (list: readonly ShareMember[], entities: readonly string[], status: ShareMember["status"]) => {
    const fresh = [...new Set(entities)].filter((one) => !list.some((old) => old.entity === one && isMember(old)));
    const kept = list.filter(({ entity }) => !fresh.includes(entity));
    return { list: [...kept, ...fresh.map((entity) => newMember(cx, entity, status))], fresh };
  };
  const resources = added(row.resources, arns, "ASSOCIATED");
  const principals = added(row.principals, accounts, "ASSOCIATING");
  for (const receiver of principals.fresh) invite(cx, row, receiver);
  return change(cx, row, { resources: resources.list, principals: principals.list });
}

/** Takes resources and accounts out of a share. */
export function removeMembers(
  cx: ChangeContext,
  row: ResourceShare,
  arns: readonly string[],
  accounts: readonly string[],
): ResourceShare {
  const without = (list: readonly ShareMember[], entities: readonly string[]): ShareMember[] =>
    list.map((one) =>
      entities.includes(one.entity) ? { ...one, status: "DISASSOCIATED" as const, updatedAt: cx.now } : one,
    );
  for (const invitation of cx.tx.by(shareInvitations, "share", row.id))
    if (accounts.includes(invitation.receiver)) cx.tx.remove(shareInvitations, invitation.id);
  return change(cx, row, {
    resources: without(row.resources, arns),
    principals: without(row.principals, accounts),
  });
}

/** Changes a share, and who sees what is in it. */
export function change(cx: ChangeContext, row: ResourceShare, patch: Partial<ResourceShare>): ResourceShare {
  const changed = cx.tx.update(resourceShares, row.id, { ...patch, updatedAt: cx.now });
  for (const { entity } of changed.resources) tell(cx, entity);
  return changed;
}

function invite(cx: ChangeContext, { id: shareId, account, region }: ResourceShare, receiver: string): void {
  const id = uuidOf(cx.newDigits("resource-share-invitation"));
  cx.tx.insert(shareInvitations, { id, account, region, shareId, receiver, status: "PENDING", sentAt: cx.now });
  cx.schedule("resource-share-invitation-expired", { id }, cx.now + invitationMs);
}

/** A resource is seen by every account that has taken an active share with it. */
function tell(cx: ChangeContext, arn: string): void {
  const shares = cx.tx.by(resourceShares, "resource", arn);
  const takers = shares.flatMap(({ principals }) =>
    principals.flatMap(({ entity, status }) => (status === "ASSOCIATED" ? entity : [])),
  );
  kindOf(arn).share(cx, idIn(arn), [...new Set(takers)]);
}
