/** How packets cross peering connections: straight from one VPC to the other, and no further. */
import type * as Ec2 from "../../src/models/ec2.d.ts";
import type { Atlas, Net } from "./atlas.ts";
import { inside } from "./ip.ts";
import type { Ip } from "./ip.ts";
import { isExpected, keepWayBack, wayBackOf } from "./memory.ts";
import { isLonger } from "./packet.ts";
import type { Packet } from "./packet.ts";
import { stopped } from "./step.ts";
import type { From, Step, Walk } from "./step.ts";

/** Bytes that go between Regions (EC2 user guide, "Network maximum transmission unit"). */
const BETWEEN_REGIONS = 8500;

/**
 * Over a connection: from an address of this VPC to one of the other, filtered into its subnet there.
 *
 * It is not transitive and leads to no edge; a sender is known by its groups within a Region alone
 * (VPC peering guide, "VPC peering limitations" and "Update your security groups to reference peer security groups").
 */
export function across(walk: Walk, peering: Ec2.VpcPeeringConnection, packet: Packet, from: From): Step {
  const id = peering.VpcPeeringConnectionId!;
  const other = walk.atlas.nets.get(otherOf(peering, from.vpc.id)!);
  if (!other) return stopped(id, packet, "blackhole");
  if (!isIn(from.vpc, packet.src) || !isIn(other, packet.dst)) return stopped(id, packet, "peering");
  const near = isNear(peering);
  if (!near && isLonger(packet, BETWEEN_REGIONS)) return stopped(id, packet, "too-big");
  if (walk.flow.tracked) keepWayBack(walk.memory, other.id, packet, id);
  return { at: "local", packet, vpc: other, sender: near ? from.sender : undefined };
}

/** What answers a NAT gateway goes back over the connection where no route leads (VPC user guide, "Private NAT"). */
export function wayBack({ atlas, memory }: Walk, packet: Packet, from: From): Step | undefined {
  const peering = atlas.peerings.get(wayBackOf(memory, from.vpc.id, packet) ?? "");
  const known = from.sender && isExpected(memory, `${from.sender.id} out`, packet);
  return peering && known ? { at: "cross", packet, peering, ...from } : undefined;
}

/** The VPCs whose groups a VPC's rules know: itself, and its peers in the Region. */
export function knownTo(atlas: Atlas, vpc: string): string[] {
  const near = [...atlas.peerings.values()].filter(isNear);
  return [vpc, ...near.flatMap((peering) => otherOf(peering, vpc) ?? [])];
}

/** The VPCs that a VPC is connected with. */
export function peersOf(atlas: Atlas, vpc: string): string[] {
  return [...atlas.peerings.values()].flatMap((peering) => otherOf(peering, vpc) ?? []);
}

function otherOf({ RequesterVpcInfo, AccepterVpcInfo }: Ec2.VpcPeeringConnection, vpc: string): string | undefined {
  if (RequesterVpcInfo!.VpcId === vpc) return AccepterVpcInfo!.VpcId;
  return AccepterVpcInfo!.VpcId === vpc ? RequesterVpcInfo!.VpcId : undefined;
}

const isNear = ({ RequesterVpcInfo, AccepterVpcInfo }: Ec2.VpcPeeringConnection): boolean =>
  RequesterVpcInfo!.Region === AccepterVpcInfo!.Region;

const isIn = ({ blocks }: Net, address: Ip): boolean => blocks.some((one) => inside(address, one));
