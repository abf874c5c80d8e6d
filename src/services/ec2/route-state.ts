/** What routes amount to: whether a route's target is there, and which routes gateways propagate. */
import type { Reader } from "../../core/reader.ts";
import { egressOnlyInternetGateways, internetGateways, natGateways, vpnGateways } from "./tables/gateway.ts";
import type { LearnedPrefix } from "./tables/gateway.ts";
import { instances } from "./tables/instance.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { Route, RouteTable } from "./tables/route-table.ts";
import { vpcAttachmentOf } from "./transit-gateway-lookup.ts";
import { vpcEndpoints } from "./tables/vpc-endpoint.ts";
import { vpcPeerings } from "./tables/vpc-peering.ts";
import { isBetween } from "./vpc-peering-lookup.ts";

/** Propagated routes that a table takes (RTB-13); AWS does not raise this. */
const mostPropagated = 100;

/** `blackhole` when a route's target is gone, detached or stopped: such a route still wins and drops (M16). */
export function routeState(read: Reader, { target }: Route, vpcId: string): "active" | "blackhole" {
  if (target.kind === "local") return "active";
  return leads(read, target, vpcId) ? "active" : "blackhole";
}

/**
 * The routes that virtual private gateways propagate into a table, one for each prefix.
 *
 * Equal prefixes: Direct Connect before static VPN before BGP VPN, then shorter AS path, then lower MED (RTB-09).
 */
export function propagatedRoutes(read: Reader, table: RouteTable): readonly Route[] {
  const best = new Map<string, { readonly learned: LearnedPrefix; readonly gatewayId: string }>();
  for (const gatewayId of table.propagatingVgws) {
    if (!isAttached(read, gatewayId, table.vpcId)) continue;
    for (const learned of read.get(vpnGateways, gatewayId)!.learned) {
      const other = best.get(learned.cidr);
      if (!other || compareLearned(learned, other.learned) < 0) best.set(learned.cidr, { learned, gatewayId });
    }
  }
  return [...best].slice(0, mostPropagated).map(([cidr, { gatewayId }]) => ({
    destination: { kind: "ipv4", cidr },
    target: { kind: "gateway", id: gatewayId },
    origin: "EnableVgwRoutePropagation",
  }));
}

/** Whether an internet or virtual private gateway is attached to a VPC. */
export function isAttached(read: Reader, gatewayId: string, vpcId: string): boolean {
  if (read.get(internetGateways, gatewayId)?.vpcId === vpcId) return true;
  const gateway = read.get(vpnGateways, gatewayId);
  return gateway?.vpcId === vpcId && gateway.attachmentState === "attached";
}

type Elsewhere = Exclude<Route["target"], { readonly kind: "local" }>;

function leads(read: Reader, { kind, id }: Elsewhere, vpcId: string): boolean {
  switch (kind) {
    case "gateway":
      return isAttached(read, id, vpcId);
    case "egress-only-internet-gateway":
      return read.get(egressOnlyInternetGateways, id)?.vpcId === vpcId;
    case "nat-gateway": {
      const state = read.get(natGateways, id)?.state;
      return state === "available" || state === "pending";
    }
    case "network-interface":
      return forwards(read, id);
    case "transit-gateway":
      return vpcAttachmentOf(read, vpcId, id) !== undefined;
    case "vpc-peering-connection": {
      const peering = read.get(vpcPeerings, id);
      return peering?.state === "active" && isBetween(peering, vpcId);
    }
    case "vpc-endpoint":
      return read.get(vpcEndpoints, id)?.state === "available";
    default:
      return false;
  }
}

/** An interface forwards while a service uses it, or while its instance runs. */
function forwards(read: Reader, networkInterfaceId: string): boolean {
  const attachment = read.get(networkInterfaces, networkInterfaceId)?.attachment;
  if (!attachment || attachment.status === "detached") return false;
  if (!attachment.instanceId) return true;
  const state = read.get(instances, attachment.instanceId)?.state;
  return state === "running" || state === "pending";
}

const ranks: Readonly<Record<LearnedPrefix["source"], number>> = { "direct-connect": 0, "vpn-static": 1, "vpn-bgp": 2 };

function compareLearned(a: LearnedPrefix, b: LearnedPrefix): number {
  return (
    ranks[a.source] - ranks[b.source] || (a.asPathLength ?? 0) - (b.asPathLength ?? 0) || (a.med ?? 0) - (b.med ?? 0)
  );
}
