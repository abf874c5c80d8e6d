/** Peering connections: from one VPC straight to the other and nowhere beyond (M26). */
import type { Recorder } from "../../../core/derive.ts";
import type { Edge, Guard, Passage, Side } from "../../../fabric/station.ts";
import { isLiving, vpcPeerings } from "../tables/vpc-peering.ts";
import type { VpcPeering } from "../tables/vpc-peering.ts";
import { vpcs } from "../tables/vpc.ts";
import type { Vpc } from "../tables/vpc.ts";
import { isBetween, isInOneRegion, peersOf, sidesSeenFrom } from "../vpc-peering-lookup.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { blocksOf, routerAddresses } from "./rows.ts";

/** Bytes of the largest packet over a connection between Regions, and within one (MTU-02, MTU-04). */
export const peeringMtu = { betweenRegions: 8500, inRegion: 9001 } as const;

/** The code for packets whose ends are not in the two VPCs. */
const notPeers = "PCX_REQUIRES_ADDRESS_IN_VPC_CIDR";

/** A connection in one direction: `peering/pcx-1/vpc-2` leads to vpc-2. */
export const peering: Place = {
  place: "peering",
  every: (read) =>
    read
      .all(vpcPeerings)
      .filter(isLiving)
      .flatMap(({ id, requester, accepter }) => [
        at("peering", id, accepter.vpcId),
        at("peering", id, requester.vpcId),
      ]),
  build: (read, id, peeringId, toId) => {
    const row = read.get(vpcPeerings, peeringId);
    if (!row || !isBetween(row, toId)) return undefined;
    const fromId = sidesSeenFrom(row, toId).other.vpcId;
    const [from, to] = [read.get(vpcs, fromId), read.get(vpcs, toId)];
    if (!from || !to) return undefined;
    const edges = row.state === "active" ? crossing(row, from, to) : [];
    return {
      id,
      kind: "peering connection",
      resource: { id: peeringId, type: "vpc-peering-connection" },
      choice: inOrder(edges, drop("BAD_STATE", `${peeringId} is ${row.state}`)),
    };
  },
};

/** The station that a VPC's route over a connection leads to. */
export function peeringFrom(read: Recorder, peeringId: string, vpcId: string): string {
  const row = read.get(vpcPeerings, peeringId);
  return at("peering", peeringId, row ? sidesSeenFrom(row, vpcId).other.vpcId : "none");
}

/** The VPCs whose groups a VPC's rules may name besides its own: peers in its Region. */
export function namedPeers(read: Recorder, vpcId: string): string[] {
  return peersOf(read, vpcId).flatMap(({ peering: row, other }) => (isInOneRegion(row) ? other.vpcId : []));
}

/** Answers of what a NAT gateway sent over it come back over it, route or not (M21). */
function crossing(row: VpcPeering, from: Vpc, to: Vpc): Edge[] {
  const local = isInOneRegion(row);
  const over: Omit<Passage, "to"> = {
    road: "peering",
    ...(!local && { identity: "lost" as const }),
    mtu: local
      ? { bytes: peeringMtu.inRegion }
      : { bytes: peeringMtu.betweenRegions, answersFrom: at("local", from.id), routers: routerAddresses(from) },
    because: `${row.id} connects ${from.id} with ${to.id}`,
  };
  const translated: Guard = { is: "came", over: ["nat-gateway"] };
  return [
    drop(
      notPeers,
      `{source} is no address of ${from.id}: ${row.id} carries nothing for others`,
      outside("source", from),
    ),
    drop(notPeers, `{destination} is no address of ${to.id}: ${row.id} leads no further`, outside("destination", to)),
    go(at("local", to.id), { ...over, when: translated, fallsBackTo: at("peering", row.id, from.id) }),
    go(at("local", to.id), over),
  ];
}

function outside(side: Side, vpc: Vpc): Guard {
  return { is: "not", of: { is: "in", side, prefixes: blocksOf(vpc) } };
}
