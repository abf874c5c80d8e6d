/** Transit gateways of the caller, by the states in which they can be changed. */
import type { ReadContext } from "../../core/context.ts";
import { fault } from "./faults.ts";
import { transitGateways } from "./tables/transit-gateway.ts";
import type { TransitGateway } from "./tables/transit-gateway.ts";

/** How long AWS takes about, and how long what is deleted stays listed; in milliseconds. */
export const transitTimes = { settling: 60_000, listed: 3_600_000 } as const;

/** The caller's own transit gateway; not one that is shared with it. */
export function ownTransitGateway(cx: ReadContext, id: string): TransitGateway {
  const row = cx.find(transitGateways, id);
  if (row.account !== cx.account)
    throw fault("UnauthorizedOperation", `You are not authorized to change ${id}, which is another account's.`);
  if (row.state === "deleting" || row.state === "deleted") throw transitGateways.notFound!(id);
  return row;
}

/** The same, settled. Throws IncorrectState in mid-change. */
export function ownAvailable(cx: ReadContext, id: string): TransitGateway {
  const row = ownTransitGateway(cx, id);
  if (row.state !== "available") throw fault("IncorrectState", `${id} is in invalid state: ${row.state}.`);
  return row;
}
