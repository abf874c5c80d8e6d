/** Peering connections that carry traffic, as roads between two routers. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import type { PeeringEnd, PeeringSpec } from "../../../specs/network.ts";
import { peeringMtu } from "../stations/peering.ts";
import { blocksOf, routerAddresses } from "../stations/rows.ts";
import { vpcPeerings } from "../tables/vpc-peering.ts";
import { vpcs } from "../tables/vpc.ts";
import { isInOneRegion, peersOf } from "../vpc-peering-lookup.ts";

/** An active connection. */
export const peeringSpecOf = derivation<PeeringSpec | undefined>("ec2.peering-spec", (read, id) => {
  const row = read.get(vpcPeerings, id);
  if (row?.state !== "active") return undefined;
  const [requester, accepter] = [endOf(read, row.requester.vpcId), endOf(read, row.accepter.vpcId)];
  if (!requester || !accepter) return undefined;
  const near = isInOneRegion(row);
  const mtu = near ? peeringMtu.inRegion : peeringMtu.betweenRegions;
  return { id, ends: [requester, accepter], mtu, keepsTags: near };
});

/** The ids of a VPC's active connections. */
export function peeringIdsOf(read: Recorder, vpcId: string): string[] {
  return peersOf(read, vpcId).flatMap(({ peering }) => (read.value(peeringSpecOf, peering.id) ? peering.id : []));
}

function endOf(read: Recorder, vpcId: string): PeeringEnd | undefined {
  const vpc = read.get(vpcs, vpcId);
  return vpc && { router: vpcId, blocks: blocksOf(vpc), addresses: routerAddresses(vpc) };
}
