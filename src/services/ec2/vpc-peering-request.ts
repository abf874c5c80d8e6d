/** Asking for a peering connection: what becomes of the request, and how it ends when nobody answers. */
import type { ChangeContext } from "../../core/context.ts";
import { findRegion } from "../../core/regions.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { vpcPeerings } from "./tables/vpc-peering.ts";
import type { PeeringSide, VpcPeering } from "./tables/vpc-peering.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagsOf } from "./tag-specification.ts";
import { endPeering } from "./vpc-peering-end.ts";
import { blocksOverlap, peeringBetween, vpcOfSide } from "./vpc-peering-lookup.ts";
import { viewPeering } from "./vpc-peering-view.ts";

/** A request stands for a week. */
const requestMs = 7 * 86_400_000;
/** How long AWS takes to look at a request, about, in milliseconds. */
const lookingMs = 1000;

/** Requests a connection; it fails afterwards where the VPCs cannot be peers. */
export const createVpcPeeringConnection = change(
  "CreateVpcPeeringConnection",
  {
    honours: ["VpcId", "PeerVpcId", "PeerOwnerId", "PeerRegion", "TagSpecifications"],
    access: { resources: { vpc: "VpcId" } },
  },
  (input, cx) => {
    const { account, region } = cx;
    const vpc = cx.find(vpcs, input.VpcId);
    if (!input.PeerVpcId) throw fault("MissingParameter", "The request must contain the parameter peerVpcId");
    const accepter = newSide(input.PeerOwnerId || account, input.PeerRegion || region, input.PeerVpcId);
    checkPlace(accepter);
    if (accepter.account === account && accepter.region === region) cx.find(vpcs, accepter.vpcId);
    if (peeringBetween(cx.tx, vpc.id, accepter.vpcId))
      throw fault("VpcPeeringConnectionAlreadyExists", "A VPC peering connection between the VPCs already exists.");
    const expiresAt = cx.now + requestMs;
    const row = cx.tx.insert<VpcPeering>(vpcPeerings, {
      id: cx.newId("pcx"),
      account,
      region,
      tags: tagsOf(input.TagSpecifications, "vpc-peering-connection"),
      requester: { ...newSide(account, region, vpc.id), listed: true },
      accepter,
      state: "initiating-request",
      message: `Initiating Request to ${accepter.account}`,
      expiresAt,
    });
    cx.later("vpc-peering-requested", { id: row.id }, lookingMs);
    cx.schedule("vpc-peering-expires", { id: row.id }, expiresAt);
    return { VpcPeeringConnection: viewPeering(row, cx.read) };
  },
);

/** Shows a request to the other side, or lets it fail. */
export function deliverRequest(cx: ChangeContext, id: string): void {
  const row = cx.tx.get(vpcPeerings, id);
  if (row?.state !== "initiating-request") return;
  if (!canPeer(cx, row)) return failPeering(cx, row);
  cx.tx.update(vpcPeerings, id, {
    state: "pending-acceptance",
    message: `Pending Acceptance by ${row.accepter.account}`,
    accepter: { ...row.accepter, listed: true },
  });
}

/** Whether the VPCs exist where they are said to be, and no blocks of theirs overlap (PER-06). */
export function canPeer(cx: ChangeContext, { requester, accepter }: VpcPeering): boolean {
  const [own, other] = [vpcOfSide(cx.tx, requester), vpcOfSide(cx.tx, accepter)];
  return own !== undefined && other !== undefined && !blocksOverlap(own, other);
}

/** Lets a request fail; the requester sees it for a while, the other side does not. */
export function failPeering(cx: ChangeContext, row: VpcPeering): void {
  const message = "Failed due to incorrect VPC-ID, Account ID, or overlapping CIDR range";
  endPeering(cx, row, { state: "failed", message, requesterMs: 2 * hourMs, accepterMs: 0 });
}

/** Ends a request that nobody answered within its week. */
export function expireRequest(cx: ChangeContext, id: string): void {
  const row = cx.tx.get(vpcPeerings, id);
  if (row?.state !== "pending-acceptance") return;
  const message = "VPC peering connection request has expired";
  endPeering(cx, row, { state: "expired", message, requesterMs: 48 * hourMs, accepterMs: 48 * hourMs });
}

const hourMs = 3_600_000;

function newSide(account: string, region: string, vpcId: string): PeeringSide {
  return { account, region, vpcId, dnsFromRemote: false, listed: false };
}

function checkPlace({ account, region, vpcId }: PeeringSide): void {
  if (!/^\d{12}$/.test(account))
    throw fault("InvalidParameterValue", `Value (${account}) for parameter peerOwnerId is invalid.`);
  if (!findRegion(region))
    throw fault("InvalidParameterValue", `Value (${region}) for parameter peerRegion is invalid.`);
  if (!/^vpc-[0-9a-f]{8,17}$/.test(vpcId)) throw vpcs.malformed!(vpcId);
}
