/** Answering a request for a peering connection: the accepter takes it or turns it down. */
import type { ChangeContext } from "../../core/context.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { peeringsPerVpc, tooManyActive, vpcPeerings } from "./tables/vpc-peering.ts";
import type { VpcPeering } from "./tables/vpc-peering.ts";
import { endPeering } from "./vpc-peering-end.ts";
import { peeringOf, sidesOf, wrongState } from "./vpc-peering-lookup.ts";
import { canPeer, failPeering } from "./vpc-peering-request.ts";
import { viewPeering } from "./vpc-peering-view.ts";

const hourMs = 3_600_000;
/** How long AWS takes until an accepted connection carries traffic, about, in milliseconds. */
const provisioningMs = 2000;

const access = { resources: { "vpc-peering-connection": "VpcPeeringConnectionId" } } as const;

/** Accepts a request (PER-07). */
export const acceptVpcPeeringConnection = change(
  "AcceptVpcPeeringConnection",
  { honours: ["VpcPeeringConnectionId"], access },
  (input, cx) => {
    const row = requestTo(cx, input.VpcPeeringConnectionId, "accept");
    if (row.state !== "pending-acceptance") throw wrongState(row, "provisioning");
    for (const { vpcId } of [row.requester, row.accepter]) checkRoom(cx, vpcId);
    const accepted = cx.tx.update(vpcPeerings, row.id, {
      state: "provisioning",
      message: "Provisioning",
      expiresAt: undefined,
    });
    cx.later("vpc-peering-provisioned", { id: row.id }, provisioningMs);
    return { VpcPeeringConnection: viewPeering({ ...accepted, tags: row.tags }, cx.read) };
  },
);

/** Turns a request down. */
export const rejectVpcPeeringConnection = change(
  "RejectVpcPeeringConnection",
  { honours: ["VpcPeeringConnectionId"], access },
  (input, cx) => {
    const row = requestTo(cx, input.VpcPeeringConnectionId, "reject");
    if (row.state !== "pending-acceptance") throw wrongState(row, "rejected");
    const requesterMs = row.requester.account === row.accepter.account ? 2 * hourMs : 48 * hourMs;
    const message = `Rejected by ${row.accepter.account}`;
    endPeering(cx, row, { state: "rejected", message, requesterMs, accepterMs: 2 * hourMs });
    return { Return: true };
  },
);

/** Lets an accepted connection carry traffic, unless the VPCs' blocks have come to overlap. */
export function activatePeering(cx: ChangeContext, id: string): void {
  const row = cx.tx.get(vpcPeerings, id);
  if (row?.state !== "provisioning") return;
  if (!canPeer(cx, row)) return failPeering(cx, row);
  cx.tx.update(vpcPeerings, id, { state: "active", message: "Active" });
}

/** The request that the caller, in its Region, may answer. */
function requestTo(cx: ChangeContext, id: string, verb: "accept" | "reject"): VpcPeering {
  const row = peeringOf(cx, id);
  if (sidesOf(row, cx).includes("accepter")) return row;
  if (row.accepter.account !== cx.account)
    throw fault("OperationNotPermitted", `User ${cx.account} cannot ${verb} peering ${id}`);
  throw fault(
    "OperationNotPermitted",
    `Incorrect region (${cx.region}) specified for this request. ` +
      `VPC peering connection ${id} must be ${verb}ed in region ${row.accepter.region}`,
  );
}

function checkRoom(cx: ChangeContext, vpcId: string): void {
  const limit = Math.min(cx.limit(peeringsPerVpc), peeringsPerVpc.max!);
  if (cx.tx.countBy(vpcPeerings, "active", vpcId) >= limit) throw tooManyActive(limit, vpcId);
}
