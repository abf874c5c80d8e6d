/** How endpoints come and go: pending, available, deleting, listed for a while after that. */
import type { ChangeContext } from "../../core/context.ts";
import type { Job } from "../../core/service.ts";
import { removeInterface } from "./network-interface-creation.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { vpcEndpoints } from "./tables/vpc-endpoint.ts";
import { leadNowhere } from "./vpc-endpoint-route.ts";

/** How long AWS takes about, and how long deleted endpoints stay listed; in milliseconds. */
const settlingMs = 60_000;
const deletingMs = 30_000;
const listedMs = 3_600_000;

/** Makes a pending endpoint available in a while. */
export function settleEndpoint(cx: ChangeContext, id: string): void {
  cx.later("vpc-endpoint-settled", { id }, settlingMs);
}

/** Begins the end of an endpoint. */
export function endEndpoint(cx: ChangeContext, id: string): void {
  cx.tx.update(vpcEndpoints, id, { state: "deleting" });
  cx.later("vpc-endpoint-deleted", { id }, deletingMs);
}

/** Jobs of endpoints. */
export const vpcEndpointJobs: Readonly<Record<string, Job>> = {
  "vpc-endpoint-settled": (cx, { id }) => {
    const row = cx.tx.get(vpcEndpoints, String(id));
    if (row?.state === "pending") cx.tx.update(vpcEndpoints, row.id, { state: "available" });
  },
  "vpc-endpoint-deleted": (cx, { id }) => {
    const row = cx.tx.get(vpcEndpoints, String(id));
    if (row?.state !== "deleting") return;
    leadNowhere(cx, row.id);
    for (const eni of row.networkInterfaceIds) if (cx.tx.get(networkInterfaces, eni)) removeInterface(cx, eni);
    cx.tx.update(vpcEndpoints, row.id, { state: "deleted", networkInterfaceIds: [] });
    cx.schedule("vpc-endpoint-gone", { id: row.id }, cx.now + listedMs);
  },
  "vpc-endpoint-gone": (cx, { id }) => cx.tx.remove(vpcEndpoints, String(id)),
};
