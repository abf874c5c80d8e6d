/** How NAT gateways translate packets, and answers back. */
import type * as Ec2 from "../../src/models/ec2.d.ts";
import type { Range } from "./atlas.ts";
import { block, inside, ip, key } from "./ip.ts";
import type { Ip } from "./ip.ts";
import { intoSubnet } from "./interface-step.ts";
import { keepSession, translatedBack, translatedBefore } from "./memory.ts";
import { ICMP, ICMP6, isEcho, isLonger, TCP, UDP } from "./packet.ts";
import type { Packet } from "./packet.ts";
import { listLets } from "./rules.ts";
import { trackAll } from "./tracking.ts";
import { metBy } from "./transit-step.ts";
import { stopped } from "./step.ts";
import type { From, Step, Walk } from "./step.ts";

/** Bytes that a NAT gateway carries (VPC user guide, "NAT gateway basics"). */
const NAT_MTU = 8500;
const NAT64 = block("64:ff9b::/96");
/** Bytes by which a header of IPv4 is shorter than one of IPv6 (RFC 7915). */
const SHORTER = 20;

/**
 * Out through the gateway: filtered into its subnet, translated, and on as its subnet's filter and table say.
 *
 * It serves other subnets than its own, TCP, UDP and ICMP, and IPv6 only toward 64:ff9b::/96
 * (VPC user guide, "NAT gateway basics" and "DNS64 and NAT64").
 */
export function translateAt(walk: Walk, natGateway: Ec2.NatGateway, packet: Packet, from: From): Step {
  const id = natGateway.NatGatewayId!;
  const range = walk.atlas.ranges.get(natGateway.SubnetId!);
  if (range && !listLets(range.acl, false, packet)) return stopped(range.acl.NetworkAclId!, packet, "network-acl");
  const own = natGateway.NatGatewayAddresses ?? [];
  if (own.some(({ PrivateIp, PublicIp }) => key(ip((PrivateIp ?? PublicIp)!)) === key(packet.dst))) {
    return { at: "return", packet, natGateway, vpc: from.vpc, range: from.range };
  }
  const four = packet.src.v === 4 ? packet : fromSixToFour(packet);
  const sources = sourcesOf(natGateway, from);
  const far = sources.length === 0 ? (["zone", "state"] as const) : [];
  if (!four || refuses(walk, range, packet, four, from)) return stopped(id, packet, "nat-gateway", ...far);
  if (far.length) return stopped(id, packet, ...far);
  if (isLonger(packet, NAT_MTU)) return stopped(id, packet, "too-big");
  trackAll(walk);
  const known = translatedBefore(walk.memory, id, packet);
  if (known) return onward(walk, natGateway, { ...known, bytes: four.bytes }, from);
  const { source, port } = walk.choose(id, sources, four);
  const outer = { ...four, src: source, ...(four.protocol === ICMP ? {} : { sport: port }) };
  keepSession(walk.memory, id, { inner: packet, outer });
  return onward(walk, natGateway, outer, from);
}

function refuses({ atlas }: Walk, home: Range | undefined, packet: Packet, four: Packet, from: From): boolean {
  const nets = [from.vpc, ...metBy(atlas, from.vpc.id).flatMap((id) => atlas.nets.get(id) ?? [])];
  const served = nets.flatMap(({ blocks }) => blocks);
  return (
    (packet.isAnswer === true && packet.protocol === TCP) ||
    (packet.src.v === 4 && home !== undefined && home.blocks.some((block) => inside(packet.src, block))) ||
    !served.some((block) => inside(packet.src, block)) ||
    ![TCP, UDP, ICMP].includes(four.protocol) ||
    (four.protocol === ICMP && !isEcho(four))
  );
}

/** Back through the gateway, when it translated what this packet answers; else nobody is there. */
export function returnThrough(walk: Walk, natGateway: Ec2.NatGateway, packet: Packet, from: From): Step {
  const inner = translatedBack(walk.memory, natGateway.NatGatewayId!, packet);
  return inner ? onward(walk, natGateway, inner, from) : stopped(natGateway.NatGatewayId!, packet, "nat-gateway");
}

function onward(walk: Walk, natGateway: Ec2.NatGateway, packet: Packet, { vpc }: From): Step {
  const range = walk.atlas.ranges.get(natGateway.SubnetId!);
  if (range) return intoSubnet(packet, { vpc, range });
  const tables = vpc.place.routeTables;
  const table = tables.find((one) => one.RouteTableId === natGateway.RouteTableId);
  if (!table) return stopped(natGateway.NatGatewayId!, packet, "no-route");
  return { at: "table", packet, table, vpc };
}

/**
 * A zonal gateway speaks by its private addresses, a regional one by its public ones, of the sender's zone if any.
 *
 * A gateway that provisions its zones itself serves a zone from others until it has come there; a manual one serves
 * only its own
 * (VPC user guide, "Regional NAT gateways for automatic multi-AZ expansion").
 */
function sourcesOf(natGateway: Ec2.NatGateway, from: From): Ip[] {
  const all = (natGateway.NatGatewayAddresses ?? []).filter(({ Status }) => !Status || Status === "succeeded");
  if (natGateway.AvailabilityMode !== "regional") return all.map(({ PrivateIp }) => ip(PrivateIp!));
  const zone = from.range?.zone;
  const near = all.filter(({ AvailabilityZone }) => AvailabilityZone === zone);
  const far = zone && natGateway.AutoProvisionZones === "enabled" ? all : [];
  return (near.length ? near : far).map(({ PublicIp }) => ip(PublicIp!));
}

function fromSixToFour(packet: Packet): Packet | undefined {
  if (!inside(packet.dst, NAT64)) return undefined;
  const dst = { v: 4 as const, n: packet.dst.n & 0xffffffffn };
  const four = { ...packet, dst, ...(packet.bytes !== undefined && { bytes: packet.bytes - SHORTER }) };
  if (packet.protocol !== ICMP6) return four;
  return packet.type === 128 ? { ...four, protocol: ICMP, type: 8 } : undefined;
}
