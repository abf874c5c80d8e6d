/** How packets leave and enter an interface: its own check, its groups, the services at its side of the network. */
import { owns } from "./atlas.ts";
import type { Atlas, Card } from "./atlas.ts";
import { intoEndpoint, isEndpoint } from "./endpoint-step.ts";
import { insideAny, key, plus, text } from "./ip.ts";
import { isExpected } from "./memory.ts";
import { isLonger, TCP, UDP } from "./packet.ts";
import type { Packet } from "./packet.ts";
import { receivedBy, throughInstance } from "./instance-step.ts";
import { groupsLetIn, groupsLetOut, listLets } from "./rules.ts";
import { arrived, stopped } from "./step.ts";
import { remember } from "./tracking.ts";
import type { From, Step, Stop, Walk } from "./step.ts";

/** Bytes that a VPC carries (EC2 user guide, "Network maximum transmission unit"). */
const VPC_MTU = 9001;
const RESOLVERS = ["169.254.169.253", "fd00:ec2::253"];
const METADATA = ["169.254.169.254", "fd00:ec2::254"];
const OTHER_SERVICES = [
  "169.254.169.123",
  "fd00:ec2::123",
  "169.254.170.2",
  "169.254.169.250",
  "169.254.169.251",
  "fd00:ec2::250",
  "fd00:ec2::251",
];
/** Broadcast and multicast (VPC user guide, "How Amazon VPC works"). */
const TO_MANY = ["224.0.0.0/4", "255.255.255.255/32", "ff00::/8"];

const isForDhcp = ({ dst, protocol, dport }: Packet): boolean =>
  protocol === UDP &&
  ((dport === 67 && insideAny(dst, ["255.255.255.255/32"])) || (dport === 547 && insideAny(dst, ["ff02::1:2/128"])));

/** Out of an interface: to a service beside it, to a neighbour in its subnet, or to the subnet's router. */
export function leave(walk: Walk, card: Card, packet: Packet): Step {
  const { atlas, memory } = walk;
  const service = isForDhcp(packet) ? "there" : serviceFor(atlas, card, packet);
  if (service !== undefined && card.check && !owns(card, packet.src) && !isForDhcp(packet))
    return stopped(card.id, packet, "source-dest-check");
  if (service !== undefined && isLonger(packet, VPC_MTU)) return stopped(card.id, packet, "too-big");
  if (service === "there") return arrived("service", packet);
  if (service !== undefined) return stopped(card.id, packet, service);
  const stops: Stop[] = [];
  if (card.check && !owns(card, packet.src)) stops.push("source-dest-check");
  if (!isExpected(memory, `${card.id} out`, packet) && !groupsLetOut(atlas, card, packet)) stops.push("security-group");
  if (isLonger(packet, VPC_MTU)) stops.push("too-big");
  if (stops.length) return stopped(card.id, packet, ...stops);
  remember(walk, card, "out", packet);
  const from: From = { vpc: card.vpc, range: card.subnet, sender: owns(card, packet.src) ? card : undefined };
  return intoSubnet(packet, from);
}

/** From a place in a subnet: straight to a neighbour, or through the subnet's filter to its route table. */
export function intoSubnet(packet: Packet, from: From): Step {
  const { range } = from;
  if (insideAny(packet.dst, TO_MANY)) return stopped(range!.id, packet, "no-address");
  if (
    range!.blocks.some(
      (one) => packet.dst.v === one.first.v && one.first.n <= packet.dst.n && packet.dst.n <= one.last.n,
    )
  )
    return { at: "local", packet, ...from };
  if (!listLets(range!.acl, true, packet)) return stopped(range!.acl.NetworkAclId!, packet, "network-acl");
  return { at: "table", packet, table: range!.table, ...from };
}

/** Up to an interface and in: the subnet's filter when the packet comes from elsewhere, then groups and check. */
export function toward(walk: Walk, card: Card, packet: Packet, from: From): Step {
  if (from.range !== card.subnet && !listLets(card.subnet.acl, false, packet)) {
    return stopped(card.subnet.acl.NetworkAclId!, packet, "network-acl");
  }
  if (card.managed) return intoManaged(walk, card, packet, from);
  const { atlas, memory } = walk;
  const known = isExpected(memory, `${card.id} in`, packet);
  const stops: Stop[] = [];
  if (!card.alive) stops.push("state");
  if (!known && !groupsLetIn(atlas, card, packet, from.sender)) stops.push("security-group");
  const mine = owns(card, packet.dst);
  if (!mine && card.check) stops.push("source-dest-check");
  if (mine && key(packet.src) === key(packet.dst)) stops.push("from-itself");
  if (stops.length) return stopped(card.id, packet, ...stops);
  remember(walk, card, "in", packet);
  if (mine) return receivedBy(walk, card, packet);
  return throughInstance(walk, card, packet);
}

function intoManaged(walk: Walk, card: Card, packet: Packet, from: From): Step {
  const { atlas } = walk;
  if (isEndpoint(card)) return intoEndpoint(walk, card, packet, from);
  if (card.described.InterfaceType === "transit_gateway") return { ...from, at: "into-transit", packet, card };
  const natGateway = [...atlas.natGateways.values()].find((one) =>
    one.NatGatewayAddresses?.some(({ NetworkInterfaceId }) => NetworkInterfaceId === card.id),
  );
  if (!natGateway) return stopped(card.id, packet, "nowhere");
  return { at: "return", packet, natGateway, vpc: from.vpc, range: card.subnet };
}

/**
 * What becomes of a packet to a service that no filter guards (VPC user guide, "Security groups"), each on the port of
 * its protocol alone.
 *
 * Undefined when the address is no service's.
 */
function serviceFor(atlas: Atlas, card: Card, packet: Packet): "there" | "no-address" | "no-service" | undefined {
  const { dst: address, protocol, dport } = packet;
  const where = text(address);
  const six = address.v === 6;
  const { vpc, subnet } = card;
  if (six && !subnet.blocks.some((one) => one.first.v === 6) && insideAny(address, ["fd00:ec2::/32"])) return undefined;
  if (RESOLVERS.includes(where) || key(address) === key(plus(vpc.primary.first, 2))) {
    if (vpc.place.dnsSupport[vpc.id] === false) return "no-address";
    return dport === 53 && (protocol === TCP || protocol === UDP) ? "there" : "no-service";
  }
  if (METADATA.includes(where)) {
    const options = atlas.instances.get(card.instance!)?.MetadataOptions;
    if (six && options?.HttpEndpoint !== "disabled" && options?.HttpProtocolIpv6 !== "enabled") return "no-address";
    return dport === 80 && protocol === TCP ? "there" : "no-service";
  }
  if (OTHER_SERVICES.includes(where)) return "there";
  const isRouter = subnet.blocks.some((one) => one.first.v === 4 && key(address) === key(plus(one.first, 1)));
  return isRouter ? "there" : undefined;
}
