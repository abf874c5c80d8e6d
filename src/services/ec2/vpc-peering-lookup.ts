/** Finding peering connections: by either side, between two VPCs, and who a VPC's peers are. */
import type { ReadContext } from "../../core/context.ts";
import { seenBy } from "../../core/find.ts";
import type { Viewer } from "../../core/find.ts";
import type { Reader } from "../../core/reader.ts";
import { overlaps, prefix } from "../../net/prefix.ts";
import { fault } from "./faults.ts";
import { vpcPeerings } from "./tables/vpc-peering.ts";
import type { PeeringSide, VpcPeering } from "./tables/vpc-peering.ts";
import { vpcs } from "./tables/vpc.ts";
import type { Vpc } from "./tables/vpc.ts";

/** Which of a connection's sides one is. */
export type SideName = "requester" | "accepter";

type Place = Pick<Viewer, "account" | "region">;

const isPlace = (side: PeeringSide, { account, region }: Place): boolean =>
  side.account === account && side.region === region;

/** The sides that somebody is, in a Region; both where one account peers its own VPCs. */
export function sidesOf(row: VpcPeering, place: Place): SideName[] {
  return (["requester", "accepter"] as const).filter((name) => isPlace(row[name], place));
}

/** The connections that a place is told of, with the tags that it gave them. */
export function listedPeerings(viewer: Viewer): VpcPeering[] {
  const { account, region, read } = viewer;
  const requested = read.in(vpcPeerings, account, region);
  const accepted = read.by(vpcPeerings, "accepter", `${account}/${region}`);
  return [...requested, ...accepted].filter((row) => isListed(row, viewer)).map((row) => seenBy(viewer, row));
}

/** The caller's connection with this id, whichever side the caller is. Throws the table's faults. */
export function peeringOf(cx: ReadContext, id: string): VpcPeering {
  const row = cx.find(vpcPeerings, id);
  if (!isListed(row, cx)) throw vpcPeerings.notFound!(id);
  return row;
}

function isListed(row: VpcPeering, place: Place): boolean {
  return sidesOf(row, place).some((side) => row[side].listed);
}

/** Throws `InvalidStateTransition` in AWS's words. */
export function wrongState({ id, state }: VpcPeering, wanted: string): Error {
  return fault(
    "InvalidStateTransition",
    `Invalid state transition for ${id}, attempted to transition from ${state} to ${wanted}`,
  );
}

/** A VPC that another is connected with by an active peering. */
export interface Peer {
  readonly peering: VpcPeering;
  readonly own: PeeringSide;
  readonly other: PeeringSide;
}

/** The peers of a VPC, over active connections. */
export function peersOf(read: Reader, vpcId: string): Peer[] {
  return read.by(vpcPeerings, "active", vpcId).map((peering) => ({ peering, ...sidesSeenFrom(peering, vpcId) }));
}

/** A connection's own and other side, as one of its VPCs sees them. */
export function sidesSeenFrom({ requester, accepter }: VpcPeering, vpcId: string): Pick<Peer, "own" | "other"> {
  return requester.vpcId === vpcId ? { own: requester, other: accepter } : { own: accepter, other: requester };
}

/** Whether a VPC is one of a connection's two. */
export function isBetween({ requester, accepter }: VpcPeering, vpcId: string): boolean {
  return requester.vpcId === vpcId || accepter.vpcId === vpcId;
}

/** The connection that stands or is asked for between two VPCs. */
export function peeringBetween(read: Reader, a: string, b: string): VpcPeering | undefined {
  return read.by(vpcPeerings, "vpc", a).find((row) => isBetween(row, b));
}

/** The active connection between two VPCs. */
export function activePeering(read: Reader, a: string, b: string): VpcPeering | undefined {
  return read.by(vpcPeerings, "active", a).find((row) => isBetween(row, b));
}

/** Whether both sides are in one Region: then identities (security groups) cross, and larger packets. */
export function isInOneRegion({ requester, accepter }: VpcPeering): boolean {
  return requester.region === accepter.region;
}

/** Whether blocks of two VPCs overlap, so that they cannot be peers (PER-06). */
export function blocksOverlap(a: Vpc, b: Vpc): boolean {
  const blocks = (vpc: Vpc) => [...vpc.cidrs, ...vpc.ipv6Cidrs].map(({ cidr }) => prefix(cidr));
  return blocks(a).some((one) => blocks(b).some((other) => overlaps(one, other)));
}

/** A side's VPC, if there is one of its account in its Region. */
export function vpcOfSide(read: Reader, { account, region, vpcId }: PeeringSide): Vpc | undefined {
  const vpc = read.get(vpcs, vpcId);
  return vpc?.account === account && vpc.region === region ? vpc : undefined;
}
