/** The end of peering connections: how long each side still sees what is over, and deletion. */
import type { ChangeContext } from "../../core/context.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { vpcPeerings } from "./tables/vpc-peering.ts";
import type { PeeringState, VpcPeering } from "./tables/vpc-peering.ts";
import type { Vpc } from "./tables/vpc.ts";
import { isInOneRegion, peeringOf, sidesOf, wrongState } from "./vpc-peering-lookup.ts";
import type { SideName } from "./vpc-peering-lookup.ts";

const hourMs = 3_600_000;
/** How long a deletion between Regions takes in AWS, about, in milliseconds. */
const deletingMs = 10_000;

/** How a connection ends, and how long each side sees it afterwards, in milliseconds; 0 is not at all. */
export interface PeeringEnd {
  readonly state: PeeringState;
  readonly message: string;
  readonly requesterMs: number;
  readonly accepterMs: number;
}

/** Ends a connection ("VPC peering connection lifecycle" says how long it stays visible to whom). */
export function endPeering(cx: ChangeContext, row: VpcPeering, end: PeeringEnd): void {
  const { state, message } = end;
  const ended = cx.tx.update(vpcPeerings, row.id, { state, message, expiresAt: undefined });
  for (const side of ["requester", "accepter"] as const) {
    const stays = end[`${side}Ms`];
    if (stays === 0 || !ended[side].listed) unlistPeering(cx, row.id, side);
    else cx.schedule("vpc-peering-unlisted", { id: row.id, side }, cx.now + stays);
  }
}

/** Takes an ended connection from a side's list; it is gone when neither side sees it. */
export function unlistPeering(cx: ChangeContext, id: string, side: SideName): void {
  const row = cx.tx.get(vpcPeerings, id);
  if (!row) return;
  const left = cx.tx.update(vpcPeerings, id, { [side]: { ...row[side], listed: false } });
  if (!left.requester.listed && !left.accepter.listed) cx.tx.remove(vpcPeerings, id);
}

/** Deletes a connection: either side an active one, the requester one that is still asked for. */
export const deleteVpcPeeringConnection = change(
  "DeleteVpcPeeringConnection",
  {
    honours: ["VpcPeeringConnectionId"],
    access: { resources: { "vpc-peering-connection": "VpcPeeringConnectionId" } },
  },
  (input, cx) => {
    const row = peeringOf(cx, input.VpcPeeringConnectionId);
    const [side] = sidesOf(row, cx);
    const may = row.state === "active" || (row.state === "pending-acceptance" && side === "requester");
    if (!may) throw wrongState(row, "deleting");
    beginDeletion(cx, row, side!);
    return { Return: true };
  },
);

/** Deletes what a VPC's removal ends. Throws `DependencyViolation` for a request of another account's. */
export function endPeeringsOf(cx: ChangeContext, vpc: Vpc): void {
  for (const row of cx.tx.by(vpcPeerings, "vpc", vpc.id)) {
    const side = row.requester.vpcId === vpc.id ? "requester" : "accepter";
    const asked = side === "accepter" && row.state === "pending-acceptance" && row.account !== vpc.account;
    if (asked) throw fault("DependencyViolation", `The vpc '${vpc.id}' has dependencies and cannot be deleted.`);
    if (row.state !== "deleting") finishDeletion(cx, row, side);
  }
}

/** Ends a deletion that has taken its time. */
export function finishDeleting(cx: ChangeContext, id: string, side: SideName): void {
  const row = cx.tx.get(vpcPeerings, id);
  if (row?.state === "deleting") finishDeletion(cx, row, side);
}

function beginDeletion(cx: ChangeContext, row: VpcPeering, side: SideName): void {
  if (isInOneRegion(row)) return finishDeletion(cx, row, side);
  cx.tx.update(vpcPeerings, row.id, { state: "deleting", message: "Deleting", expiresAt: undefined });
  cx.later("vpc-peering-deleted", { id: row.id, side }, deletingMs);
}

/** Whoever deletes sees it for two hours, the other account for two days. */
function finishDeletion(cx: ChangeContext, row: VpcPeering, side: SideName): void {
  const sameAccount = row.requester.account === row.accepter.account;
  const stays = (of: SideName): number => (sameAccount || of === side ? 2 * hourMs : 48 * hourMs);
  const message = `Deleted by ${row[side].account}`;
  endPeering(cx, row, { state: "deleted", message, requesterMs: stays("requester"), accepterMs: stays("accepter") });
}
