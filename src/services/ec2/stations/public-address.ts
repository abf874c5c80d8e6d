/** Public addresses: which private one each stands for, and by which gateway it is reached (M18, M24, M25). */
import type { Recorder } from "../../../core/derive.ts";
import type { Edge, Guard, Station } from "../../../fabric/station.ts";
import { parseAddress } from "../../../net/address.ts";
import { prefix } from "../../../net/prefix.ts";
import type { Prefix } from "../../../net/prefix.ts";
import { prefixListEntries } from "../prefix-list-entry.ts";
import { egressOnlyInternetGateways, natGateways } from "../tables/gateway.ts";
import type { NatGateway } from "../tables/gateway.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { routeTables } from "../tables/route-table.ts";
import type { RouteDestination } from "../tables/route-table.ts";
import { subnets } from "../tables/subnet.ts";
import { blocking } from "./block-public-access.ts";
import { tableOfSubnet } from "./network-acl.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { holderOf, internetGatewayOf, ipv6Holder, natOf, publicHolder, publicIpOf } from "./rows.ts";

/** The public address of one address of a VPC; IPv6 addresses are public as they are. */
export const publicOf: Place = {
  place: "public-of",
  every: (read) => publicSources(read).map(({ vpcId, text }) => at("public-of", vpcId, text)),
  may: (read, vpcId, text) => publicSourceOf(read, vpcId, text) !== undefined,
  build: (read, id, vpcId, text) => {
    const source = publicSourceOf(read, vpcId, text);
    if (!source) return undefined;
    const rewrite =
      source.publicIp === text ? {} : { rewrite: { side: "source", address: parseAddress(source.publicIp)! } as const };
    const because =
      source.publicIp === text ? `${text} is public itself` : `${text} has the public address ${source.publicIp}`;
    const { edges, remarks } = blocking(read, vpcId, source.subnetId, source.isNat);
    return {
      id,
      kind: "public address, outbound",
      resource: { id: source.holder, type: source.holderType },
      choice: inOrder([...edges, go("internet", { ...rewrite, identity: "lost", remarks, because })], noWay),
    };
  },
};

/** The private address behind a public one. */
export const privateOf: Place = {
  place: "private-of",
  every: (read) => publicSources(read).map(({ publicIp }) => at("private-of", publicIp)),
  may: (read, text) => publicTargetOf(read, text) !== undefined,
  build: (read, id, text) => {
    const target = publicTargetOf(read, text);
    if (!target) return undefined;
    const rewrite =
      target.privateIp === text
        ? {}
        : { rewrite: { side: "destination", address: parseAddress(target.privateIp)! } as const };
    const { edges, remarks } = blocking(read, target.vpcId, target.subnetId, target.isNat);
    const closed = target.closed
      ? [drop("X_DENY_ALL_IGW_TRAFFIC", `${target.holder} takes nothing from internet gateways`)]
      : [];
    return {
      id,
      kind: "public address, inbound",
      resource: { id: target.holder, type: target.holderType },
      choice: inOrder(
        [...edges, ...closed, go(target.to, { ...rewrite, remarks, because: `${text} leads to ${target.privateIp}` })],
        noWay,
      ),
    };
  },
};

/** A public address on the internet, and the gateway that leads to it. */
export const publicAddress: Place = {
  place: "public",
  every: (read) => publicSources(read).map(({ publicIp }) => at("public", publicIp)),
  may: (read, text) => publicTargetOf(read, text) !== undefined,
  build: (read, id, text) => {
    const target = publicTargetOf(read, text);
    if (!target) return undefined;
    const igw = internetGatewayOf(read, target.vpcId);
    const byGateway: Edge = igw
      ? go(at("gateway-in", igw.id), { because: `{destination} belongs to ${target.vpcId}` })
      : drop("X_NO_INTERNET_GATEWAY", `${target.vpcId}, where {destination} belongs, has no internet gateway`);
    const resource = { id: text, type: "public-address" };
    return { id, kind: "public address", resource, choice: roadsTo(read, target, byGateway) };
  },
};

/**
 * An IPv6 address is reached by the gateway that its subnet's table answers through: behind an egress-only gateway it
 * is not reachable, whatever other gateways its VPC has.
 */
function roadsTo(read: Recorder, target: PublicTarget, byGateway: Edge): Station["choice"] {
  if (!target.privateIp.includes(":")) return inOrder([byGateway], noWay);
  const answers = read.by(egressOnlyInternetGateways, "vpc", target.vpcId).map(({ id: device }) =>
    go(at("egress-only-in", device), {
      when: { is: "known", device, direction: "back" },
      because: `it answers a flow that began behind ${device}`,
    }),
  );
  const roads = answeringRoads(read, target).map((road) => roadEdge(road, target.subnetId, byGateway));
  return inOrder([...answers, ...roads, byGateway], noWay);
}

/** By which gateway an IPv6 address is reached from some sources: an egress-only one, or the internet gateway. */
export interface AnsweringRoad {
  readonly sources: Prefix;
  readonly egressOnly?: string;
}

/** The roads by which a subnet's table answers, for each source, most specific routes first. */
export function answeringRoads(read: Recorder, { subnetId, vpcId }: PublicTarget): AnsweringRoad[] {
  const subnet = subnetId === undefined ? undefined : read.get(subnets, subnetId);
  const tableId = subnet && tableOfSubnet(read, subnet);
  const rows = (tableId && read.get(routeTables, tableId)?.routes) || [];
  const roads = rows.flatMap(({ destination, target }): (AnsweringRoad & { listed: number })[] => {
    const gateway = target.kind === "egress-only-internet-gateway" && read.get(egressOnlyInternetGateways, target.id);
    const behind = gateway && gateway.vpcId === vpcId ? { egressOnly: gateway.id } : {};
    const listed = destination.kind === "prefix-list" ? 1 : 0;
    return ipv6Destinations(read, destination).map((sources) => ({ sources, listed, ...behind }));
  });
  return roads.toSorted((a, b) => b.sources.length - a.sources.length || a.listed - b.listed);
}

function roadEdge({ sources, egressOnly }: AnsweringRoad, subnetId: string | undefined, byGateway: Edge): Edge {
  const when: Guard = { is: "in", side: "source", prefixes: [sources] };
  if (!egressOnly) return { ...byGateway, when };
  return go(at("egress-only-in", egressOnly), { when, because: `${subnetId} answers {source} by ${egressOnly}` });
}

function ipv6Destinations(read: Recorder, destination: RouteDestination): Prefix[] {
  if (destination.kind === "ipv6") return [prefix(destination.cidr)];
  if (destination.kind !== "prefix-list") return [];
  const prefixes = prefixListEntries(read, destination.id).map(prefix);
  return prefixes.filter(({ base }) => base.family === 6);
}

const noWay = drop("NO_PATH", "there is no way on");

interface PublicSource {
  readonly vpcId: string;
  /** The address inside the VPC. */
  readonly text: string;
  readonly publicIp: string;
  readonly holder: string;
  readonly holderType: string;
  readonly subnetId?: string;
  readonly isNat: boolean;
}

/** The public address of one address of a VPC, and who holds it. */
export function publicSourceOf(read: Recorder, vpcId: string, text: string): PublicSource | undefined {
  const eni = holderOf(read, vpcId, text);
  if (!eni) return regionalSource(read, vpcId, text);
  const publicIp = text.includes(":") ? globalIpv6(text) : publicIpOf(read, eni, text);
  if (!publicIp) return undefined;
  const isNat = eni.interfaceType === "nat_gateway";
  return { vpcId, text, publicIp, holder: eni.id, holderType: "network-interface", subnetId: eni.subnetId, isNat };
}

function globalIpv6(text: string): string | undefined {
  return /^f[cd]/.test(text) ? undefined : text;
}

function regionalSource(read: Recorder, vpcId: string, text: string): PublicSource | undefined {
  const holder = publicHolder(read, text);
  if (holder?.kind !== "nat-gateway" || holder.nat.vpcId !== vpcId) return undefined;
  return { vpcId, text, publicIp: text, holder: holder.nat.id, holderType: "nat-gateway", isNat: true };
}

function publicSources(read: Recorder): PublicSource[] {
  const held = read.all(networkInterfaces).flatMap((eni) => {
    const texts = [...eni.privateIps, ...eni.ipv6s].map(({ address }) => address);
    return texts.flatMap((text) => publicSourceOf(read, eni.vpcId, text) ?? []);
  });
  const regional = read.all(natGateways).filter(({ availabilityMode }) => availabilityMode === "regional");
  const own = (nat: NatGateway) => nat.addresses.flatMap(({ publicIp }) => publicIp ?? []);
  return [
    ...held,
    ...regional.flatMap((nat) => own(nat).flatMap((text) => regionalSource(read, nat.vpcId, text) ?? [])),
  ];
}

/** Whom a public address leads to. */
export interface PublicTarget {
  readonly vpcId: string;
  readonly privateIp: string;
  readonly holder: string;
  readonly holderType: string;
  readonly subnetId?: string;
  readonly isNat: boolean;
  readonly closed: boolean;
  readonly to: string;
}

/** Where a public address leads. */
export function publicTargetOf(read: Recorder, text: string): PublicTarget | undefined {
  const found = text.includes(":") ? ipv6Target(read, text) : publicHolder(read, text);
  if (!found) return undefined;
  if (found.kind === "nat-gateway") {
    const { id, vpcId } = found.nat;
    return {
      vpcId,
      privateIp: text,
      holder: id,
      holderType: "nat-gateway",
      isNat: true,
      closed: false,
      to: at("nat", id),
    };
  }
  const { eni, privateIp } = found;
  const igw = internetGatewayOf(read, eni.vpcId);
  return {
    vpcId: eni.vpcId,
    privateIp,
    holder: eni.id,
    holderType: "network-interface",
    subnetId: eni.subnetId,
    isNat: natOf(read, eni) !== undefined,
    closed: eni.denyAllIgwTraffic === true && text.includes(":"),
    to: igw ? at("entrance", igw.id) : at("local", eni.vpcId),
  };
}

function ipv6Target(read: Recorder, text: string) {
  const eni = globalIpv6(text) && ipv6Holder(read, text);
  return eni ? ({ kind: "interface", eni, privateIp: text } as const) : undefined;
}
