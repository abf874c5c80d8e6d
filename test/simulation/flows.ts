/** Random packets at the boundaries of every rule of a described network. */
import type { Atlas, Card } from "./atlas.ts";
import { owns } from "./atlas.ts";
import type { Draw } from "./draw.ts";
import type { Question } from "./evaluate.ts";
import { block, insideAny, ip, key, plus } from "./ip.ts";
import type { Ip } from "./ip.ts";
import { ICMP, ICMP6, TCP, UDP } from "./packet.ts";
import type { Packet } from "./packet.ts";
import { peersOf } from "./peering-step.ts";
import { metBy } from "./transit-step.ts";

/** Where the rules of a network draw their lines. */
export interface Lines {
  readonly cards: readonly Card[];
  readonly edges: readonly Ip[];
  readonly publics: readonly Ip[];
  readonly ports: readonly number[];
  readonly kinds: readonly (readonly [number, number])[];
  readonly protocols: readonly number[];
  readonly doors: readonly Door[];
}

/** Where an endpoint or a load balancer takes packets. */
export interface Door {
  readonly vpc: string;
  readonly address: Ip;
  /** Protocol and port. */
  readonly takes: readonly (readonly [number, number])[];
}

const HOSTS = ["8.8.8.8", "8.8.8.255", "8.8.9.0", "192.0.2.127", "192.0.2.128", "1.1.1.1", "198.20.0.0"].map(ip);
const HOSTS6 = ["2600:1f00::1", "2606:4700::1111", "2607:f8b0::1"].map(ip);
const ODD = [
  "10.9.9.9",
  "172.31.255.255",
  "100.64.0.1",
  "198.19.255.255",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "64:ff9b::808:808",
  "64:ff9b::a09:909",
  "2001:db8:ffff::1",
  "fd00::1",
  "ff02::1",
  "fe80::1",
].map(ip);
const SERVICES = [
  "169.254.169.253",
  "169.254.169.254",
  "169.254.169.123",
  "169.254.170.2",
  "169.254.169.250",
  "169.254.169.251",
  "169.254.1.1",
  "fd00:ec2::253",
  "fd00:ec2::254",
  "fd00:ec2::123",
  "fd00:ec2::250",
  "fd00:ec2::251",
].map(ip);
/** Around what the internet, NAT gateways and VPCs carry. */
const SIZES = [576, 1500, 1501, 8500, 8501, 9001, 9002];
const PORTS = [0, 22, 53, 80, 443, 1023, 1024, 49151, 49152, 65535];

/** Collects the lines that the rules of a network draw. */
export function linesOf(atlas: Atlas): Lines {
  const { places } = atlas;
  const permissions = places
    .flatMap((place) => place.groups)
    .flatMap((group) => [...(group.IpPermissions ?? []), ...(group.IpPermissionsEgress ?? [])]);
  const entries = places.flatMap((place) => place.acls).flatMap((acl) => acl.Entries ?? []);
  const routes = places.flatMap((place) => place.routeTables).flatMap((table) => table.Routes ?? []);
  const prefixes = [
    ...permissions.flatMap((rule) => [
      ...(rule.IpRanges ?? []).map((range) => range.CidrIp),
      ...(rule.Ipv6Ranges ?? []).map((range) => range.CidrIpv6),
    ]),
    ...entries.flatMap((entry) => [entry.CidrBlock, entry.Ipv6CidrBlock]),
    ...routes.flatMap((route) => [route.DestinationCidrBlock, route.DestinationIpv6CidrBlock]),
    ...[...atlas.prefixLists.values()].flat().filter((cidr) => !cidr.startsWith("pl-")),
  ].filter((cidr) => cidr !== undefined);
  const own = [...atlas.nets.values(), ...atlas.ranges.values(), ...cardsOwn(atlas)].flatMap(({ blocks }) => blocks);
  const ranges = [
    ...permissions.filter((rule) => /tcp|udp/.test(rule.IpProtocol!)).flatMap((rule) => [rule.FromPort, rule.ToPort]),
    ...entries.flatMap((entry) => [entry.PortRange?.From, entry.PortRange?.To]),
  ].filter((port) => port !== undefined);
  return {
    cards: [...atlas.cards.values()].filter((card) => !card.managed),
    edges: unique(
      [...prefixes.map(block), ...own].flatMap(({ first, last }) => [plus(first, -1), first, last, plus(last, 1)]),
    ),
    publics: [
      ...[...atlas.cards.values()].flatMap((card) => [...card.publicOf.values()]),
      ...places.flatMap((place) => place.addresses).map(({ PublicIp }) => ip(PublicIp!)),
      ...[...atlas.natGateways.values()]
        .flatMap((nat) => nat.NatGatewayAddresses ?? [])
        .flatMap(({ PublicIp }) => (PublicIp ? [ip(PublicIp)] : [])),
    ],
    ports: [...PORTS, ...ranges.flatMap((port) => [port - 1, port, port + 1])].filter(
      (port) => port >= 0 && port < 65536,
    ),
    kinds: [
      [8, 0],
      [0, 0],
      [3, 4],
      [3, 0],
      [128, 0],
      [8, 1],
      [13, 0],
      [11, 0],
    ],
    protocols: [47, 50, 51, 132, 2],
    doors: doorsOf(atlas),
  };
}

function doorsOf(atlas: Atlas): Door[] {
  const https = [
    [TCP, 443],
    [TCP, 80],
  ] as const;
  const balancers = atlas.places.flatMap((place) => place.balancers);
  const takenBy = (description: string): (readonly [number, number])[] =>
    balancers
      .filter(({ described }) => described.LoadBalancerArn!.endsWith(description.replace("ELB ", "loadbalancer/")))
      .flatMap(({ listeners }) => listeners)
      .flatMap(({ described: { Protocol, Port } }) => [
        ...(Protocol!.includes("TCP") ? [[TCP, Port!] as const] : []),
        ...(Protocol!.includes("UDP") ? [[UDP, Port!] as const] : []),
      ]);
  const ofCards = [...atlas.cards.values()].flatMap((card) => {
    const type = card.described.InterfaceType;
    const isBalancer = type === "network_load_balancer";
    if (!isBalancer && type !== "vpc_endpoint") return [];
    const takes = isBalancer ? takenBy(card.described.Description!) : [...https, [UDP, 53] as const];
    return takes.length > 0 ? card.own.map(({ first }) => ({ vpc: card.vpc.id, address: first, takes })) : [];
  });
  const ofRoutes = atlas.places
    .flatMap((place) => place.endpoints.map((endpoint) => ({ place, endpoint })))
    .filter(({ endpoint }) => endpoint.VpcEndpointType === "Gateway")
    .flatMap(({ place, endpoint }) =>
      Object.values(place.prefixLists)
        .filter((entries) => entries.some((cidr) => /^198\.19\.|^2001:db8:f/.test(cidr)))
        .flat()
        .map((cidr) => ({ vpc: endpoint.VpcId!, address: plus(block(cidr).first, 1), takes: https })),
    );
  return [...ofCards, ...ofRoutes, ...ofRoutes];
}

/**
 * Draws a packet and where it starts; most start at a running interface, with an address of its own.
 *
 * What a host sends to itself never leaves it, and is not asked for; nor is what it sends to the public address of a
 * NAT gateway or NAT instance of its VPC, behind which it may be itself.
 */
export function drawFlow(draw: Draw, atlas: Atlas, lines: Lines): Question {
  const alive = lines.cards.filter((card) => card.alive && !card.managed);
  const card = draw.chance(0.95) ? draw.any(alive) : draw.any(lines.cards);
  if (!card || draw.chance(0.12)) return fromOutside(draw, lines);
  const has = (v: 4 | 6): boolean => card.own.some(({ first }) => first.v === v);
  const six = has(6) && (!has(4) || draw.chance(0.4));
  const door = doorFor(draw, lines, card, six ? 6 : 4);
  const dst = door?.address ?? destination(draw, atlas, lines, card, six ? 6 : 4);
  if (!has(dst.v)) return drawFlow(draw, atlas, lines);
  const mine = card.own.filter(({ first }) => first.v === dst.v);
  const whole = draw.any(mine);
  if (owns(card, dst) || isOwnTranslator(atlas, card, dst)) return drawFlow(draw, atlas, lines);
  const honest = whole && draw.chance(card.check ? 0.97 : 0.85);
  const src = honest ? draw.of([whole.first, whole.first, whole.last]) : forged(draw, atlas, lines, card, dst);
  if (draw.chance(0.01)) return { from: card.id, packet: lease(draw, src) };
  const packet = door && draw.chance(0.8) ? knock(draw, lines, src, door) : header(draw, lines, src, dst);
  const isPing = packet.type !== undefined && [...card.publicOf.values()].some((own) => key(own) === key(dst));
  return isPing ? drawFlow(draw, atlas, lines) : { from: card.id, packet };
}

/** An endpoint or a load balancer, most times of the own VPC. */
function doorFor(draw: Draw, { doors }: Lines, { vpc }: Card, v: 4 | 6): Door | undefined {
  if (doors.length === 0 || draw.chance(0.65)) return undefined;
  const fits = doors.filter(({ address }) => address.v === v);
  const near = fits.filter((door) => door.vpc === vpc.id);
  return draw.any(near.length > 0 && draw.chance(0.8) ? near : fits);
}

/** What a door takes, most times. */
function knock(draw: Draw, lines: Lines, src: Ip, { address: dst, takes }: Door): Packet {
  const [protocol, dport] = draw.of(takes);
  const packet = { ...ported(draw, lines, src, dst, protocol), dport };
  return draw.chance(0.08) ? { ...packet, bytes: draw.of(SIZES) } : packet;
}

/** An address of somebody else in the VPC, or any at all. */
function forged(draw: Draw, atlas: Atlas, lines: Lines, card: Card, dst: Ip): Ip {
  const others = (atlas.cardsOfVpc.get(card.vpc.id) ?? []).flatMap(({ own }) => own).map(({ first }) => first);
  const near = draw.chance(0.6) ? draw.any(others.filter(({ v }) => v === dst.v)) : undefined;
  return near ?? spoofed(draw, lines, dst);
}

/** What a host sends to find a DHCP server, or something much like it. */
function lease(draw: Draw, src: Ip): Packet {
  const [dst, port] = src.v === 4 ? [ip("255.255.255.255"), 67] : [ip("ff02::1:2"), 547];
  const protocol = draw.chance(0.8) ? UDP : TCP;
  return { src, dst, protocol, sport: port - 1, dport: port + draw.of([0, 0, 0, 1, -1]) };
}

function isOwnTranslator(atlas: Atlas, { vpc }: Card, dst: Ip): boolean {
  const holder = atlas.publicHolders.get(key(dst));
  if (!holder) return false;
  if ("natGateway" in holder) return holder.natGateway.VpcId === vpc.id;
  return holder.card.vpc === vpc && (holder.card.managed || !holder.card.check);
}

function fromOutside(draw: Draw, lines: Lines): Question {
  const six = draw.chance(0.3);
  const inside = lines.cards
    .flatMap(({ own }) => own)
    .map(({ first }) => first)
    .filter(({ v }) => v === 6);
  const dst = (six ? draw.any(inside) : draw.any(lines.publics)) ?? draw.of(lines.edges);
  const src = draw.chance(0.9) ? draw.of(dst.v === 6 ? HOSTS6 : HOSTS) : spoofed(draw, lines, dst);
  const isOutside = src.v === 4 || insideAny(src, ["2000::/3", "fc00::/7"]);
  if (!isOutside || insideAny(src, ["198.18.0.0/15", "2001:db8::/32"])) return fromOutside(draw, lines);
  return { from: "internet", packet: header(draw, lines, src, dst) };
}

function destination(draw: Draw, atlas: Atlas, lines: Lines, card: Card, v: 4 | 6): Ip {
  const fits = (address: Ip): boolean => address.v === v;
  const met = metBy(atlas, card.vpc.id);
  const peer = draw.chance(met.length > 1 ? 0.6 : 0.4) ? draw.any([...peersOf(atlas, card.vpc.id), ...met]) : undefined;
  const neighbours = (atlas.cardsOfVpc.get(peer ?? card.vpc.id) ?? [])
    .flatMap(({ own }) => own)
    .flatMap(({ first, last }) => [first, last]);
  const kind = draw.upTo(100);
  if (kind < 42) return draw.any(neighbours.filter(fits)) ?? draw.of(lines.edges);
  if (kind < 62) return draw.of(v === 4 ? HOSTS : [...HOSTS6, ip("64:ff9b::808:808")]);
  if (kind < 72) return draw.any(lines.publics.filter(fits)) ?? draw.of(lines.edges);
  if (kind < 87) return draw.any(lines.edges.filter(fits)) ?? draw.of(lines.edges);
  if (kind < 92) return draw.of(ODD.filter(fits));
  if (kind < 96) return draw.of(SERVICES.filter(fits));
  const start = draw.any([...card.subnet.blocks, card.vpc.primary].filter(({ first }) => fits(first)))?.first;
  return start ? plus(start, draw.upTo(5)) : draw.of(lines.edges);
}

function spoofed(draw: Draw, lines: Lines, { v }: Ip): Ip {
  const near = lines.edges.filter((address) => !insideAny(address, ["fd00:ec2::/32"]));
  const all = [...HOSTS, ...HOSTS6, ...near, ...ODD.slice(0, 3)].filter((address) => address.v === v);
  return draw.of(all);
}

function header(draw: Draw, lines: Lines, src: Ip, dst: Ip): Packet {
  const packet = unsized(draw, lines, src, dst);
  return draw.chance(0.1) ? { ...packet, bytes: draw.of(SIZES) } : packet;
}

function unsized(draw: Draw, lines: Lines, src: Ip, dst: Ip): Packet {
  const kind = draw.upTo(100);
  if (kind < 50) return ported(draw, lines, src, dst, TCP);
  if (kind < 70) return ported(draw, lines, src, dst, UDP);
  if (kind < 93) {
    const echo = draw.chance(0.7);
    const [type, code] = echo ? [dst.v === 4 ? 8 : 128, 0] : draw.of(lines.kinds);
    return { src, dst, protocol: dst.v === 4 ? ICMP : ICMP6, type, code };
  }
  return { src, dst, protocol: draw.of(lines.protocols) };
}

function ported(draw: Draw, lines: Lines, src: Ip, dst: Ip, protocol: number): Packet {
  const sport = draw.chance(0.7) ? 49152 + draw.upTo(2) : draw.of(lines.ports);
  return { src, dst, protocol, sport, dport: draw.of(lines.ports) };
}

const cardsOwn = ({ cards }: Atlas): { blocks: Card["own"] }[] =>
  [...cards.values()].map(({ own }) => ({ blocks: own }));

const unique = (addresses: readonly Ip[]): Ip[] => [
  ...new Map(
    addresses.filter(({ n, v }) => n > 0n && n < 1n << (v === 4 ? 32n : 128n)).map((one) => [key(one), one]),
  ).values(),
];
