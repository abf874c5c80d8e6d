/** Peering connections in AWS's shape; blocks and options of a VPC show once both sides agree. */
import type { Reader } from "../../core/reader.ts";
import type {
  VpcPeeringConnection,
  VpcPeeringConnectionOptionsDescription,
  VpcPeeringConnectionVpcInfo,
} from "../../models/ec2.d.ts";
import { vpcOfSide } from "./vpc-peering-lookup.ts";
import type { PeeringSide, VpcPeering } from "./tables/vpc-peering.ts";
import { tagSet } from "./tag-specification.ts";

/** A connection with the tags of whoever asks. */
export function viewPeering(row: VpcPeering, read: Reader): VpcPeeringConnection {
  const agreed = row.state === "active" || row.state === "provisioning";
  return {
    VpcPeeringConnectionId: row.id,
    RequesterVpcInfo: viewSide(row.requester, read, agreed || row.expiresAt !== undefined),
    AccepterVpcInfo: viewSide(row.accepter, read, agreed),
    ...(row.expiresAt !== undefined && { ExpirationTime: new Date(row.expiresAt) }),
    Status: { Code: row.state, Message: row.message },
    Tags: tagSet(row.tags),
  };
}

/** A side's options; those of ClassicLink, which is gone, are off. */
export function viewOptions({ dnsFromRemote }: PeeringSide): VpcPeeringConnectionOptionsDescription {
  return {
    AllowDnsResolutionFromRemoteVpc: dnsFromRemote,
    AllowEgressFromLocalClassicLinkToRemoteVpc: false,
    AllowEgressFromLocalVpcToRemoteClassicLink: false,
  };
}

/** The primary block of a side, where describes tell it. */
export function primaryBlock(row: VpcPeering, side: "requester" | "accepter", read: Reader): string | undefined {
  const view = viewPeering(row, read);
  return (side === "requester" ? view.RequesterVpcInfo : view.AccepterVpcInfo)?.CidrBlock;
}

function viewSide(side: PeeringSide, read: Reader, whole: boolean): VpcPeeringConnectionVpcInfo {
  const { account: OwnerId, vpcId: VpcId, region: Region } = side;
  const vpc = whole ? vpcOfSide(read, side) : undefined;
  if (!vpc) return { OwnerId, VpcId, Region };
  return {
    CidrBlock: vpc.cidrs[0]!.cidr,
    CidrBlockSet: vpc.cidrs.map(({ cidr }) => ({ CidrBlock: cidr })),
    ...(vpc.ipv6Cidrs.length > 0 && { Ipv6CidrBlockSet: vpc.ipv6Cidrs.map(({ cidr }) => ({ Ipv6CidrBlock: cidr })) }),
    OwnerId,
    PeeringOptions: viewOptions(side),
    VpcId,
    Region,
  };
}
