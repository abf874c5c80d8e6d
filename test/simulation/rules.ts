/** What security groups and network ACLs say to a packet, read from their descriptions. */
import type * as Ec2 from "../../src/models/ec2.d.ts";
import { holderOf, owns } from "./atlas.ts";
import type { Atlas, Card } from "./atlas.ts";
import { block, inside, insideAny } from "./ip.ts";
import type { Ip } from "./ip.ts";
import { knownTo } from "./peering-step.ts";
import { ICMP, ICMP6, TCP, UDP } from "./packet.ts";
import type { Packet } from "./packet.ts";

const NUMBERS: Readonly<Record<string, number>> = { tcp: TCP, udp: UDP, icmp: ICMP, icmpv6: ICMP6 };

/**
 * Whether one of the interface's groups lets the packet leave.
 *
 * A referenced group stands for the private addresses of its members (VPC user guide, "Security group rules").
 */
export function groupsLetOut(atlas: Atlas, card: Card, packet: Packet): boolean {
  const members = knownTo(atlas, card.vpc.id).flatMap((vpc) => holderOf(atlas, vpc, packet.dst)?.groups ?? []);
  return permissions(atlas, card, "IpPermissionsEgress").some((permission) =>
    permits(atlas, permission, packet, packet.dst, members),
  );
}

/** Whether one of the interface's groups lets the packet in; `sender` is the interface that it comes straight from. */
export function groupsLetIn(atlas: Atlas, card: Card, packet: Packet, sender: Card | undefined): boolean {
  const peer = sender && owns(sender, packet.src) ? sender.groups : [];
  return permissions(atlas, card, "IpPermissions").some((permission) =>
    permits(atlas, permission, packet, packet.src, peer),
  );
}

/** Whether the list lets the packet cross the subnet's border: the first entry that matches decides. */
export function listLets(acl: Ec2.NetworkAcl, egress: boolean, packet: Packet): boolean {
  const far = egress ? packet.dst : packet.src;
  const entry = (acl.Entries ?? [])
    .filter((one) => one.Egress === egress && covers(one, far) && concerns(one, packet))
    .reduce<Ec2.NetworkAclEntry | undefined>(
      (first, one) => (first && first.RuleNumber! <= one.RuleNumber! ? first : one),
      undefined,
    );
  return entry?.RuleAction === "allow";
}

function permissions(atlas: Atlas, card: Card, side: "IpPermissions" | "IpPermissionsEgress"): Ec2.IpPermission[] {
  return card.groups.flatMap((id) => atlas.groups.get(id)?.[side] ?? []);
}

function permits(atlas: Atlas, rule: Ec2.IpPermission, packet: Packet, far: Ip, groups: readonly string[]): boolean {
  if (!namesProtocol(rule, packet)) return false;
  const cidrs = [
    ...(rule.IpRanges ?? []).map((range) => range.CidrIp!),
    ...(rule.Ipv6Ranges ?? []).map((range) => range.CidrIpv6!),
    ...(rule.PrefixListIds ?? []).flatMap((list) => atlas.prefixLists.get(list.PrefixListId!) ?? []),
  ];
  return insideAny(far, cidrs) || (rule.UserIdGroupPairs ?? []).some((pair) => isMember(pair, groups));
}

/** A group of a peer counts while the connection is active (VPC peering guide, "stale security group rules"). */
const isMember = ({ GroupId, PeeringStatus = "active" }: Ec2.UserIdGroupPair, groups: readonly string[]): boolean =>
  PeeringStatus === "active" && groups.includes(GroupId!);

function namesProtocol({ IpProtocol, FromPort = -1, ToPort = -1 }: Ec2.IpPermission, packet: Packet): boolean {
  if (IpProtocol === "-1") return true;
  const number = NUMBERS[IpProtocol!] ?? Number(IpProtocol);
  if (number !== packet.protocol) return false;
  if (number === ICMP || number === ICMP6) return ofKind(FromPort, ToPort, packet);
  if (number !== TCP && number !== UDP) return true;
  return FromPort === -1 || (packet.dport! >= FromPort && packet.dport! <= ToPort);
}

const ofKind = (type: number, code: number, packet: Packet): boolean =>
  type === -1 || (type === packet.type && (code === -1 || code === packet.code));

function covers({ CidrBlock, Ipv6CidrBlock }: Ec2.NetworkAclEntry, far: Ip): boolean {
  return inside(far, block((CidrBlock ?? Ipv6CidrBlock)!));
}

function concerns({ Protocol, PortRange, IcmpTypeCode }: Ec2.NetworkAclEntry, packet: Packet): boolean {
  if (Protocol === "-1") return true;
  const number = Number(Protocol);
  if (number !== packet.protocol) return false;
  if (number === ICMP || number === ICMP6) return ofKind(IcmpTypeCode?.Type ?? -1, IcmpTypeCode?.Code ?? -1, packet);
  if ((number !== TCP && number !== UDP) || !PortRange) return true;
  return packet.dport! >= PortRange.From! && packet.dport! <= PortRange.To!;
}
