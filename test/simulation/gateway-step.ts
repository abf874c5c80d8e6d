/** How packets pass between VPCs and the internet: internet gateways, egress-only gateways, and what lies outside. */
import { holderOf, owns } from "./atlas.ts";
import type { Atlas, Net, Range } from "./atlas.ts";
import { block, inside, insideAny, key } from "./ip.ts";
import type { Ip } from "./ip.ts";
import { expectAnswer, isExpected } from "./memory.ts";
import { isLonger } from "./packet.ts";
import type { Packet } from "./packet.ts";
import { blocksWay } from "./public-access.ts";
import { isLocal, routeTo } from "./routing.ts";
import { trackAll } from "./tracking.ts";
import { arrived, stopped } from "./step.ts";
import type { From, Step, Stop, Walk } from "./step.ts";

/** Bytes that go over the internet (EC2 user guide, "Network maximum transmission unit"). */
const INTERNET_MTU = 1500;
const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];
const NOBODY = ["0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "240.0.0.0/4", ...PRIVATE];
const PRIVATE6 = ["fc00::/7"];
const CLOUD = ["198.18.0.0/15", "2001:db8::/32"];
/** Where the cloud's own public services answer. */
const SERVICES = ["198.19.192.0/18", "2001:db8:fe00::/39"];
const GLOBAL6 = ["2000::/3"];

/**
 * Out by the internet gateway: the private address becomes the public one that it stands for.
 *
 * Private destinations are dropped (VPC user guide, "Internet gateways"; Reachability Analyzer, "Explanation codes").
 */
export function throughGateway({ atlas }: Walk, packet: Packet, { vpc, sender }: From): Step {
  const gateway = vpc.internetGateway!;
  const stops: Stop[] = insideAny(packet.dst, [...PRIVATE, ...PRIVATE6]) ? ["private-address"] : [];
  const inbound = vpc.edge && routeTo(atlas, vpc.edge, packet.src);
  if (inbound && !isLocal(inbound) && sender && owns(sender, packet.src)) stops.push("redirected");
  if (stops.length === 0 && isLonger(packet, INTERNET_MTU)) return stopped(gateway, packet, "too-big");
  const { src, range, nat } = publicSource(atlas, vpc, packet.src);
  if (!src) stops.push("no-public-address");
  else if (blocksWay(vpc, range, nat ? "nat-gateway" : "direct")) stops.push("block-public-access");
  return src && stops.length === 0
    ? { at: "internet", packet: { ...packet, src } }
    : stopped(gateway, packet, ...stops);
}

/** What an address of the VPC is outside, and whose it is: IPv6 stays, regional NAT gateways speak publicly already. */
function publicSource(atlas: Atlas, vpc: Net, src: Ip): { src?: Ip; range?: Range; nat?: boolean } {
  const card = holderOf(atlas, vpc.id, src);
  if (src.v === 6) return { src: card && src, range: card?.subnet };
  const holder = atlas.publicHolders.get(key(src));
  if (holder && "natGateway" in holder && holder.natGateway.VpcId === vpc.id) return { src, nat: true };
  return { src: card?.publicOf.get(key(src)), range: card?.subnet, nat: card?.managed };
}

/** Out by an egress-only gateway, which remembers what it let out. */
export function throughEgressGateway(walk: Walk, vpc: Net, gateway: string, packet: Packet): Step {
  const { atlas, memory } = walk;
  const card = holderOf(atlas, vpc.id, packet.src);
  const far = insideAny(packet.dst, PRIVATE6) ? (["private-address"] as const) : [];
  const closed = blocksWay(vpc, card?.subnet, "egress-only-gateway");
  const stops: Stop[] = [...(closed ? (["block-public-access"] as const) : []), ...far];
  if (!card) stops.push("no-public-address", "egress-only");
  if (stops.length) return stopped(gateway, packet, ...stops);
  if (isLonger(packet, INTERNET_MTU)) return stopped(gateway, packet, "too-big");
  trackAll(walk);
  expectAnswer(memory, `${gateway} in`, packet);
  return { at: "internet", packet };
}

/** Over the internet, to a host there or into a VPC of the cloud. */
export function throughInternet(walk: Walk, packet: Packet): Step {
  const { atlas } = walk;
  if (packet.dst.v === 6) return overSix(walk, packet);
  if (insideAny(packet.dst, NOBODY)) return stopped("internet", packet, "no-address", "private-address");
  const holder = atlas.publicHolders.get(key(packet.dst));
  if (!holder) {
    return isNobodys(packet.dst) ? stopped("internet", packet, "no-address") : arrived("internet", packet);
  }
  if ("natGateway" in holder) {
    const vpc = atlas.nets.get(holder.natGateway.VpcId!)!;
    if (!vpc.internetGateway) return stopped(vpc.id, packet, "state");
    if (isTooBigIn(packet)) return stopped(vpc.internetGateway, packet, "too-big");
    const stops = refusalsIn(vpc, undefined, true, packet);
    if (stops.length) return stopped(vpc.internetGateway, packet, ...stops);
    return { at: "return", packet, natGateway: holder.natGateway, vpc };
  }
  const { vpc, subnet, managed } = holder.card;
  if (!vpc.internetGateway) return stopped(vpc.id, packet, "state");
  if (isTooBigIn(packet)) return stopped(vpc.internetGateway, packet, "too-big");
  const stops = refusalsIn(vpc, subnet, managed, packet);
  if (stops.length) return stopped(vpc.internetGateway, packet, ...stops);
  return inward(walk, vpc, { ...packet, dst: holder.inner });
}

const isTooBigIn = (packet: Packet): boolean => isLonger(packet, INTERNET_MTU) && !insideAny(packet.src, PRIVATE);

function refusalsIn(vpc: Net, range: Range | undefined, nat: boolean, packet: Packet): Stop[] {
  return [
    ...(insideAny(packet.src, PRIVATE) ? (["private-address"] as const) : []),
    ...(blocksWay(vpc, range, nat ? "nat-gateway" : "direct") ? (["block-public-access"] as const) : []),
  ];
}

function overSix(walk: Walk, packet: Packet): Step {
  const { atlas, memory } = walk;
  const vpc = [...atlas.nets.values()].find((net) => net.blocks.some((one) => inside(packet.dst, one)));
  if (!vpc) {
    if (!insideAny(packet.dst, GLOBAL6)) return stopped("internet", packet, "no-address", "private-address");
    return isNobodys(packet.dst) ? stopped("internet", packet, "no-address") : arrived("internet", packet);
  }
  const egress = vpc.place.egressGateways.find((one) => one.Attachments?.some(({ VpcId }) => VpcId === vpc.id));
  const holder = holderOf(atlas, vpc.id, packet.dst);
  const subnet = holder?.subnet;
  if (!subnet) return stopped(vpc.id, packet, "no-address");
  if (egress && isExpected(memory, `${egress.EgressOnlyInternetGatewayId} in`, packet)) {
    return { at: "local", packet, vpc };
  }
  const back = routeTo(atlas, subnet.table, packet.src);
  const far = insideAny(packet.src, PRIVATE6) ? (["private-address"] as const) : [];
  if (back?.EgressOnlyInternetGatewayId && back.State === "active") {
    const blocked = blocksWay(vpc, subnet, "egress-only-gateway") ? (["block-public-access"] as const) : [];
    return stopped(vpc.id, packet, "egress-only", ...blocked, ...far);
  }
  if (!vpc.internetGateway) return stopped(vpc.id, packet, egress ? "egress-only" : "state", "state", "no-address");
  if (holder.described.DenyAllIgwTraffic) return stopped(holder.id, packet, "endpoint", ...far);
  if (far.length) return stopped(vpc.internetGateway, packet, ...far);
  if (isLonger(packet, INTERNET_MTU)) return stopped(vpc.internetGateway, packet, "too-big");
  if (blocksWay(vpc, subnet, "direct")) return stopped(vpc.internetGateway, packet, "block-public-access");
  return inward(walk, vpc, packet);
}

const isNobodys = (address: Ip): boolean => insideAny(address, CLOUD) && !insideAny(address, SERVICES);

/** In by the internet gateway: its own route table may send packets to an appliance first. */
function inward({ atlas }: Walk, vpc: Net, packet: Packet): Step {
  const route = vpc.edge && routeTo(atlas, vpc.edge, packet.dst);
  if (!route || isLocal(route)) return { at: "local", packet, vpc };
  const id = vpc.edge.RouteTableId!;
  const card = atlas.cards.get(route.NetworkInterfaceId ?? "");
  if (route.State !== "active" || !card) return stopped(id, packet, "blackhole");
  const guarded = block((route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock)!);
  if (card.subnet.blocks.some((own) => own === guarded)) return stopped(id, packet, "same-subnet");
  if (packet.dst.v === 4 && card.publicOf.size === 0) return stopped(id, packet, "no-public-address");
  return { at: "toward", packet, card, vpc };
}
