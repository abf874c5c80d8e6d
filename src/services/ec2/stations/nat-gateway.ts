/** NAT gateways: many private sources behind a few addresses, with a memory of their own (M19–M23). */
import type { Recorder } from "../../../core/derive.ts";
import type { Edge, Guard, Station, Translation } from "../../../fabric/station.ts";
import { parseAddress } from "../../../net/address.ts";
import type { Address } from "../../../net/address.ts";
import { protocols } from "../../../net/packet.ts";
import { hostPrefix } from "../../../net/prefix.ts";
import type { Prefix } from "../../../net/prefix.ts";
import { natGateways } from "../tables/gateway.ts";
import type { NatGateway } from "../tables/gateway.ts";
import { subnets } from "../tables/subnet.ts";
import { vpcs } from "../tables/vpc.ts";
import type { Vpc } from "../tables/vpc.ts";
import { metOverTransit } from "../transit-gateway-lookup.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { nat64 } from "./ranges.ts";
import { blocksOf, subnetBlocks } from "./rows.ts";

/** A NAT gateway, for what it is to translate and for the answers that come back to its addresses. */
export const nat: Place = {
  place: "nat",
  every: (read) => living(read).map(({ id }) => at("nat", id)),
  build: (read, id, natId) => {
    const gateway = read.get(natGateways, natId);
    if (!gateway) return undefined;
    const edges = [
      ...inBadState(gateway),
      ...refusals,
      ...answers(gateway),
      ...ineligible(read, gateway),
      ...(gateway.availabilityMode === "regional" ? zoneEdges(gateway) : translations(gateway, gateway.addresses)),
    ];
    const zone = gateway.subnetId && read.get(subnets, gateway.subnetId)?.zone;
    return natStation(id, gateway, zone ? edges.map((edge) => ("to" in edge ? { ...edge, zone } : edge)) : edges);
  },
};

/** Where packets go once a NAT gateway has changed them: out into its own subnet, or to its own route table. */
function wayOn(gateway: NatGateway): string {
  return gateway.subnetId ? at("subnet-out", gateway.subnetId) : at("routes", gateway.routeTableId ?? "none");
}

function living(read: Recorder): readonly NatGateway[] {
  return read.all(natGateways);
}

function natStation(id: string, gateway: NatGateway, edges: readonly Edge[]): Station {
  return {
    id,
    kind: "NAT gateway",
    resource: { id: gateway.id, type: "nat-gateway" },
    choice: inOrder(edges, drop("X_NGW_NO_SESSION", `${gateway.id} knows no flow of {packet}`)),
  };
}

function inBadState({ id, state, addresses }: NatGateway): Edge[] {
  if (state !== "available") return [drop("BAD_STATE", `${id} is ${state}`)];
  return addresses.some(({ status }) => status === "succeeded") ? [] : [drop("BAD_STATE", `${id} has no address`)];
}

const translatable = [protocols.tcp, protocols.udp, protocols.icmp, protocols.icmp6];
const isTcp: Guard = { is: "protocol", protocols: [protocols.tcp] };

const refusals: readonly Edge[] = [
  drop("PROTOCOL_RESTRICTION", "a NAT gateway takes TCP, UDP and ICMP only", {
    is: "not",
    of: { is: "protocol", protocols: translatable },
  }),
  drop("X_NGW_FRAGMENTS", "a NAT gateway drops fragments of TCP and ICMP", {
    is: "all",
    of: [{ is: "fragmented" }, { is: "not", of: { is: "protocol", protocols: [protocols.udp] } }],
  }),
];

/** The addresses that a NAT gateway puts on what it sends. */
export function ownAddresses(gateway: NatGateway, addresses: NatGateway["addresses"]): Address[] {
  const texts = addresses.flatMap(({ privateIp, publicIp, status }) =>
    status === "succeeded" ? [gateway.subnetId ? privateIp : publicIp] : [],
  );
  return texts.flatMap((text) => (text ? [parseAddress(text)!] : []));
}

function answers(gateway: NatGateway): Edge[] {
  const prefixes = ownAddresses(gateway, gateway.addresses).map(hostPrefix);
  const toItself: Guard = { is: "in", side: "destination", prefixes };
  return [
    go(wayOn(gateway), {
      when: { is: "all", of: [toItself, { is: "known", device: gateway.id, direction: "back" }] },
      session: { does: "restore", device: gateway.id, toSender: true, embedding: nat64 },
      identity: "lost",
      because: `it answers a flow that ${gateway.id} translated`,
      mtu: { bytes: natMtu },
    }),
    drop("X_NGW_NO_SESSION", `${gateway.id} takes nothing but answers to flows from inside`, toItself),
  ];
}

/** M20, M21: whom a NAT gateway does not serve. */
function ineligible(read: Recorder, gateway: NatGateway): Edge[] {
  const vpc = read.get(vpcs, gateway.vpcId);
  const inside: Guard = { is: "in", side: "source", prefixes: vpc ? servedBy(read, vpc) : [] };
  const foreign: Guard = {
    is: "any",
    of: [
      { is: "came", over: ["peering", "virtual-private-gateway"] },
      { is: "not", of: inside },
    ],
  };
  return [
    drop("NGW_REQUIRES_SOURCE_IN_VPC", `${gateway.id} serves sources of ${gateway.vpcId} only, not {source}`, foreign),
    drop("X_NGW_OWN_SUBNET", `${gateway.id} does not serve its own subnet, where {source} is`, {
      is: "in",
      side: "source",
      prefixes: neighboursOf(read, gateway),
    }),
    drop("PROTOCOL_RESTRICTION", `${gateway.id} translates IPv6 to IPv4 only, for destinations in 64:ff9b::/96`, {
      is: "all",
      of: [
        { is: "family", family: 6 },
        { is: "not", of: { is: "in", side: "destination", prefixes: [nat64] } },
      ],
    }),
  ];
}

/** The sources that NAT gateways of a VPC serve: its own, and those of VPCs that reach it over transit gateways. */
export function servedBy(read: Recorder, vpc: Vpc): Prefix[] {
  const met = read.value(metOverTransit, vpc.id).flatMap((id) => read.get(vpcs, id) ?? []);
  return [vpc, ...met].flatMap(blocksOf);
}

/** The IPv4 block of a NAT gateway's own subnet, whose hosts it does not serve. */
export function neighboursOf(read: Recorder, { subnetId }: NatGateway): Prefix[] {
  const subnet = subnetId === undefined ? undefined : read.get(subnets, subnetId);
  return subnet ? subnetBlocks(subnet).filter(({ base }) => base.family === 4) : [];
}

/** What every NAT gateway has: its ports, flows to one destination, seconds until it forgets one. */
export const natLimits = { ports: { from: 1024, to: 65535 }, flowsPerDestination: 55_000, idle: 350 };

/** Bytes of the largest packet that a NAT gateway takes (M22). */
export const natMtu = 8500;

function translations(gateway: NatGateway, addresses: NatGateway["addresses"]): Edge[] {
  const { ports, flowsPerDestination, idle } = natLimits;
  const session: Translation = {
    does: "translate",
    device: gateway.id,
    addresses: ownAddresses(gateway, addresses),
    ports,
    flowsPerDestination,
    idle: { tcp: idle, udp: idle, udpStream: idle, other: idle },
    embedding: nat64,
  };
  const translates = {
    session,
    identity: "lost" as const,
    tracksFlow: true,
    road: "nat-gateway",
    mtu: { bytes: natMtu, answersFrom: wayOn(gateway), routers: session.addresses.slice(0, 1) },
    because: `${gateway.id} gives it its own address`,
  };
  const nobodysFlow = `${gateway.id} knows no flow of {packet}, which begins none`;
  return [
    go(wayOn(gateway), { ...translates, when: { is: "known", device: gateway.id, direction: "onward" } }),
    go(wayOn(gateway), { ...translates, when: { is: "opening" } }),
    { ...drop("X_NGW_NO_SESSION", `${nobodysFlow}: it is reset`, isTcp), refuse: "rejected" },
    drop("X_NGW_NO_SESSION", nobodysFlow),
  ];
}

/**
 * M23: a regional gateway translates in the zone that a packet comes from, if it has addresses there.
 *
 * One that expands by itself serves new zones from an old one until then.
 */
function zoneEdges(gateway: NatGateway): Edge[] {
  const inZone = zonesOf(gateway).map((zone) =>
    go(at("nat-zone", gateway.id, zone), { when: { is: "zone", zones: [zone] }, because: `it comes from ${zone}` }),
  );
  const first = fallbackZone(gateway);
  if (first)
    return [...inZone, go(at("nat-zone", gateway.id, first), { because: `it serves from ${first} until it expands` })];
  const nowhere = `${gateway.id} has no address in the zone that {packet} comes from`;
  return [...inZone, drop("REGIONAL_NGW_ROUTE_AZ_RESTRICTION", nowhere)];
}

/** The zone that a regional gateway which expands by itself serves new zones from. */
export function fallbackZone(gateway: NatGateway): string | undefined {
  return gateway.autoProvisionZones ? zonesOf(gateway)[0] : undefined;
}

function zonesOf({ addresses }: NatGateway): string[] {
  return [...new Set(addresses.flatMap(({ zone, status }) => (zone && status === "succeeded" ? zone : [])))];
}

/** A regional NAT gateway in one zone. */
export const natZone: Place = {
  place: "nat-zone",
  every: (read) =>
    living(read).flatMap((gateway) =>
      gateway.availabilityMode === "regional" ? zonesOf(gateway).map((zone) => at("nat-zone", gateway.id, zone)) : [],
    ),
  build: (read, id, natId, zone) => {
    const gateway = read.get(natGateways, natId);
    const own = gateway?.addresses.filter((one) => one.zone === zone) ?? [];
    return gateway && zonesOf(gateway).includes(zone) ? natStation(id, gateway, translations(gateway, own)) : undefined;
  },
};
