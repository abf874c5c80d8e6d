/** What flow logs see of a traced packet: at each interface on its way, with the verdict of its groups and ACLs. */
import type { Recorder } from "../../core/derive.ts";
import type { HeaderText, Hop, Leg, Trace } from "../../fabric/trace-types.ts";
import { tcpBits } from "../../engines/flow-log/observation.ts";
import type { Observation } from "../../engines/flow-log/observation.ts";
import { address } from "../../net/address.ts";
import { protocolNumber } from "../../net/packet.ts";
import { natGateways } from "./tables/gateway.ts";
import { transitGatewayAttachments } from "./tables/transit-gateway.ts";
import { vpcPeerings } from "./tables/vpc-peering.ts";

/** What all observations of a trace have in common. */
export interface TracedAt {
  /** Cloud time in milliseconds. */
  readonly now: number;
  /** Packets alike; one unless said otherwise. */
  readonly packets?: number;
}

/** The observations of a trace, in the order of its hops, the reply's after the packet's. */
export function observationsOf(read: Recorder, trace: Trace, at: TracedAt): readonly Observation[] {
  const legs = [trace.forward, trace.reply, trace.tooBigAnswer].filter((leg) => leg !== undefined);
  return legs.flatMap((leg) => legObservations(read, leg, at));
}

interface Leaving {
  readonly interface: string;
  readonly header: HeaderText;
}

/** The observations of one direction of a trace. */
export function legObservations(read: Recorder, { hops }: Leg, at: TracedAt): Observation[] {
  const seen: Observation[] = [];
  let leaving: Leaving | undefined;
  let transit: Leaving | undefined;
  for (const [index, hop] of hops.entries()) {
    const [place = "", part = "", more = ""] = hop.station.split("/");
    const refused = isRefused(hop);
    const inbound = (action: Observation["action"], id = part) =>
      seen.push(
        observation(hop.before, at, { interface: id, direction: "ingress", action, ...(refused && ruleOf(hop)) }),
      );
    const outbound = (by: Leaving) => {
      const isBlocked = refused && (place === "groups-out" || place === "acl-out");
      const more = isBlocked ? { action: "REJECT" as const, ...ruleOf(hop) } : wayOf(read, hops.slice(index));
      seen.push(observation(by.header, at, { interface: by.interface, direction: "egress", ...more }));
      leaving = undefined;
    };
    if (leaving && isBeyond(place, refused)) outbound(leaving);
    if (place === "interface-out") leaving = refused ? undefined : { interface: part, header: hop.after ?? hop.before };
    else if (place === "groups-out" && refused) outbound({ interface: part, header: hop.before });
    else if ((place === "acl-in" || place === "groups-in") && refused) inbound("REJECT");
    else if (place === "interface-in" && !refused) inbound("ACCEPT");
    else if (place === "nat") {
      const eni = read.get(natGateways, part)?.addresses[0]?.networkInterfaceId;
      if (eni !== undefined) inbound("ACCEPT", eni);
      leaving = eni === undefined || refused ? undefined : { interface: eni, header: hop.after ?? hop.before };
    } else if (place === "transit-in") transit = { interface: more, header: hop.before };
    else if (place === "transit-routes" && refused && transit) seen.push(lostInTransit(transit, hop, at));
    else if (place === "transit-out" && transit) {
      const crossing = { action: "ACCEPT" as const };
      const [from, to] = [transit.interface, more];
      seen.push(observation(transit.header, at, { interface: from, direction: "ingress", pair: to, ...crossing }));
      seen.push(observation(transit.header, at, { interface: to, direction: "egress", pair: from, ...crossing }));
      leaving = throughDoor(read, to, hops[index + 1]);
      transit = undefined;
    }
  }
  return seen;
}

const isRefused = ({ outcome }: Hop): boolean => outcome === "dropped" || outcome === "rejected";

/** A packet has left its interface once it meets anything but its own groups and subnet, whose ACL may refuse it. */
function isBeyond(place: string, refused: boolean): boolean {
  return place === "subnet-out" ? refused : place !== "groups-out";
}

/** The interface of an attachment by which a packet enters the subnet that its next hop names. */
function throughDoor(read: Recorder, attachment: string, next: Hop | undefined): Leaving | undefined {
  const row = read.get(transitGatewayAttachments, attachment);
  const subnet = next?.station.split("/")[1];
  const zone = row?.kind === "vpc" ? row.zones.find(({ subnetId }) => subnetId === subnet) : undefined;
  const eni = zone?.networkInterfaceId;
  return eni !== undefined && next ? { interface: eni, header: next.before } : undefined;
}

function lostInTransit({ interface: id, header }: Leaving, hop: Hop, at: TracedAt): Observation {
  const lost = /blackhole/i.test(`${hop.code} ${hop.because}`) ? "blackhole" : "no-route";
  return observation(header, at, { interface: id, direction: "ingress", action: "REJECT", lost, ...ruleOf(hop) });
}

/** The code of what Block Public Access refuses. */
export const blocked = "VPC_BLOCK_PUBLIC_ACCESS_ENABLED";

/**
 * The road by which a packet leaves, as `traffic-path` numbers it, none where no route leads on; Block Public Access
 * refuses what takes some.
 */
export function wayOf(read: Recorder, hops: readonly Hop[]): Pick<Observation, "action" | "path" | "reason" | "by"> {
  const end = hops.findIndex(({ station }) => /^(guest|nat|interface-in)\//.test(station));
  const own = end < 0 ? hops : hops.slice(0, end);
  const stopped = own.find(({ code }) => code === blocked);
  if (stopped) return { action: "REJECT", reason: "BPA", ...ruleOf(stopped) };
  for (const hop of own) {
    const [place = "", part = ""] = hop.station.split("/");
    const path = roads[place] ?? (place === "peering" ? peeringRoad(read, part) : undefined);
    if (path !== undefined) return { action: "ACCEPT", path };
    if (place === "routes" && isRefused(hop)) return { action: "ACCEPT" };
  }
  return { action: "ACCEPT", path: 1 };
}

const roads: Readonly<Record<string, number>> = {
  "gateway-out": 8,
  "egress-only-out": 8,
  "gateway-endpoint": 7,
  "vpn-gateway": 3,
  "to-transit": 1,
};

function peeringRoad(read: Recorder, id: string): number {
  const row = read.get(vpcPeerings, id);
  return row && row.requester.region !== row.accepter.region ? 5 : 4;
}

function ruleOf({ rule, resource, because, code }: Hop): Pick<Observation, "by"> {
  return {
    by: rule === undefined ? `${resource.id}: ${because}${code ? ` (${code})` : ""}` : `${resource.id} ${rule}`,
  };
}

/** What is seen of a header at an interface. */
export function observation(
  header: HeaderText,
  { now, packets = 1 }: TracedAt,
  more: Pick<Observation, "interface" | "direction" | "action"> & Partial<Observation>,
): Observation {
  const { protocol, flags, length } = header;
  return {
    protocol: protocolNumber(protocol) ?? 0,
    source: address(header.source),
    destination: address(header.destination),
    sourcePort: header.sourcePort ?? 0,
    destinationPort: header.destinationPort ?? 0,
    packets,
    bytes: packets * length,
    ...(protocol === "tcp" && { flags: bitsOf(flags ?? "syn") }),
    first: now,
    last: now,
    ...more,
  };
}

const bitsOf = (flags: string): number =>
  flags.split("-").reduce((sum, flag) => sum | (tcpBits[flag as keyof typeof tcpBits] ?? 0), 0);
