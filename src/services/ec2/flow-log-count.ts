/** What the kernel counted of a flow, as it was seen at each interface on the flow's way. */
import type { Recorder } from "../../core/derive.ts";
import { tcpBits } from "../../engines/flow-log/observation.ts";
import type { Observation } from "../../engines/flow-log/observation.ts";
import { SessionDraft } from "../../fabric/sessions.ts";
import { trace } from "../../fabric/trace.ts";
import type { Leg } from "../../fabric/trace-types.ts";
import { walk } from "../../fabric/walk.ts";
import { formatAddress, parseAddress } from "../../net/address.ts";
import { hasPorts, isIcmp, protocols } from "../../net/packet.ts";
import type { Header } from "../../net/packet.ts";
import { legObservations, wayOf } from "./flow-log-trace.ts";
import { graphOf } from "./stations/index.ts";
import { holderOf } from "./stations/rows.ts";
import { metOverTransit } from "./transit-gateway-lookup.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";
import { vpcPeerings } from "./tables/vpc-peering.ts";

/** A flow that was counted in a router: packets of its own and of its answers since the last time. */
export interface CountedFlow {
  /** The router: a VPC. */
  readonly namespace: string;
  readonly protocol: number;
  readonly source: string;
  readonly destination: string;
  /** Ports are 0 where there are none. */
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly packets: number;
  readonly bytes: number;
  readonly replyPackets: number;
  readonly replyBytes: number;
  readonly state?: string;
  /** Bits of TCP's flags, past the sender's side and past the receiver's. */
  readonly flags?: {
    readonly left: number;
    readonly arrived: number;
    readonly replyLeft: number;
    readonly replyArrived: number;
  };
}

/** Packets and their bytes. */
export interface Count {
  readonly packets: number;
  readonly bytes: number;
}

type Tuple = Pick<Observation, "protocol" | "source" | "destination" | "sourcePort" | "destinationPort">;
type Seen = Pick<Observation, "interface" | "direction" | "path" | "pair">;

/** What names the packets of one direction at one interface. */
export function seenKey({ interface: id, direction }: Pick<Seen, "interface" | "direction">, of: Tuple): string {
  return `${id}|${direction}|${tupleKey(of)}`;
}

/** What names one direction of a flow. */
function tupleKey({ protocol, source, sourcePort, destination, destinationPort }: Tuple): string {
  return [protocol, formatAddress(source), sourcePort, formatAddress(destination), destinationPort].join("|");
}

/** What is needed to tell what was seen of counted flows. */
export interface Counting {
  readonly read: Recorder;
  /** What rules refused, by `seenKey`: it was counted too. */
  readonly refused: ReadonlyMap<string, Count>;
  /** Cloud time in milliseconds. */
  readonly now: number;
}

/**
 * What was seen of a flow at every interface on its way, by the model, where the flow begins at an interface of the
 * router and the model lets it pass; nothing otherwise.
 */
export function tracedObservations(counting: Counting, flow: CountedFlow): readonly Observation[] {
  const { there, back } = waysOf(flow);
  const traced = there && tracedSeen(counting.read, flow, there);
  if (!traced) return [];
  return [
    ...(traced.there ? observed(counting, there, traced.there) : []),
    ...(traced.back ? observed(counting, back!, traced.back) : []),
  ];
}

/** What was seen of a flow at the router's interfaces that hold its addresses. */
export function heldObservations(counting: Counting, flow: CountedFlow): readonly Observation[] {
  const { there, back } = waysOf(flow);
  const seenOf = (way: Way) => observed(counting, way, heldSeen(counting.read, flow.namespace, way));
  return there && back ? [...seenOf(there), ...seenOf(back)] : [];
}

/** One direction of a counted flow. */
interface Way extends Tuple, Count {
  readonly router: string;
  readonly flags: Readonly<Record<Seen["direction"], number>>;
}

function waysOf(flow: CountedFlow): { readonly there?: Way; readonly back?: Way } {
  const [source, destination] = [parseAddress(flow.source), parseAddress(flow.destination)];
  if (!source || !destination) return {};
  const { namespace: router, protocol, sourcePort, destinationPort, state } = flow;
  const { left, arrived, replyLeft, replyArrived } = flow.flags ?? likelyFlags(state);
  const there = { router, protocol, source, destination, sourcePort, destinationPort };
  const swapped = {
    source: destination,
    destination: source,
    sourcePort: destinationPort,
    destinationPort: sourcePort,
  };
  return {
    there: { ...there, packets: flow.packets, bytes: flow.bytes, flags: { egress: left, ingress: arrived } },
    back: {
      ...there,
      ...swapped,
      packets: flow.replyPackets,
      bytes: flow.replyBytes,
      flags: { egress: replyLeft, ingress: replyArrived },
    },
  };
}

/** What flags a flow had by its state, where the kernel tells none. */
function likelyFlags(state = ""): NonNullable<CountedFlow["flags"]> {
  const over = /TIME_WAIT|LAST_ACK|CLOSE/.test(state) ? tcpBits.fin : 0;
  const [own, answers] = [tcpBits.syn | over, tcpBits.syn | tcpBits.ack | over];
  return { left: own, arrived: own, replyLeft: answers, replyArrived: answers };
}

/** What an observation has of a way, less what was refused on it; a router counts what passes it twice twice. */
function observed(
  { read, refused, now }: Counting,
  { router, flags, packets, bytes, ...tuple }: Way,
  seen: readonly Seen[],
): Observation[] {
  const isThere = ({ direction, interface: id }: Seen): boolean =>
    direction === "egress" && read.get(networkInterfaces, id)?.vpcId === router;
  const times = Math.max(1, seen.filter(isThere).length);
  let left: Count = { packets: Math.ceil(packets / times), bytes: Math.ceil(bytes / times) };
  return seen.flatMap((each) => {
    left = less(left, refused.get(seenKey(each, tuple)));
    if (left.packets === 0) return [];
    const flagged = { flags: flags[each.direction], action: "ACCEPT" as const };
    return { ...tuple, ...each, ...left, ...flagged, first: now, last: now };
  });
}

function less({ packets, bytes }: Count, refused: Count | undefined): Count {
  if (!refused) return { packets, bytes };
  const left = Math.max(0, packets - refused.packets);
  return { packets: left, bytes: left === 0 ? 0 : Math.max(0, bytes - refused.bytes) };
}

/** The interfaces on the way of a flow that the model knows the beginning of, as far as the model lets it pass. */
function tracedSeen(read: Recorder, { namespace }: CountedFlow, there: Way) {
  const eni = originOf(read, namespace, formatAddress(there.source));
  if (!eni || eni.interfaceType === "nat_gateway") return undefined;
  const found = trace(graphOf(read), { from: `interface-out/${eni.id}`, packet: headerOf(there) });
  const { forward, reply } = found;
  const seenIn = (leg: Leg): readonly Seen[] => {
    const own = leg === forward ? tupleKey(there) : tupleKey(turned(there));
    return legObservations(read, leg, { now: 0 }).filter((seen) => seen.action === "ACCEPT" && tupleKey(seen) === own);
  };
  const seen = seenIn(forward);
  const passes = seen.some(({ interface: id }) => read.get(networkInterfaces, id)?.vpcId === namespace);
  return passes ? { there: seen, ...(reply && { back: seenIn(reply) }) } : undefined;
}

/** Who began a flow that a router counted: an interface of its own, or of a VPC behind a peering or transit gateway. */
function originOf(read: Recorder, router: string, source: string): NetworkInterface | undefined {
  const peered = read.by(vpcPeerings, "vpc", router).map(({ requester, accepter }) => {
    return requester.vpcId === router ? accepter.vpcId : requester.vpcId;
  });
  for (const vpc of [router, ...peered, ...read.value(metOverTransit, router)]) {
    const holder = holderOf(read, vpc, source);
    if (holder) return holder;
  }
  return undefined;
}

const turned = ({ source, destination, sourcePort, destinationPort, protocol }: Tuple): Tuple => ({
  protocol,
  source: destination,
  destination: source,
  sourcePort: destinationPort,
  destinationPort: sourcePort,
});

/** The interfaces of a router that hold a flow's addresses. */
function heldSeen(read: Recorder, router: string, way: Way): readonly Seen[] {
  const from = holderOf(read, router, formatAddress(way.source));
  const to = holderOf(read, router, formatAddress(way.destination));
  const leg = from && legOf(read, from, way);
  return [
    ...(from ? [{ interface: from.id, direction: "egress" as const, path: wayOf(read, leg!.hops).path }] : []),
    ...(to && !(from?.interfaceType === "interface" && isLedAway(leg!, to, way))
      ? [{ interface: to.id, direction: "ingress" as const }]
      : []),
  ];
}

/**
 * Whether what an interface sends arrives at another than the one that holds its destination, or by other addresses, if
 * it does.
 */
function isLedAway({ header, hops }: Leg, to: NetworkInterface, way: Way): boolean {
  const entered = hops.findLast(({ station }) => station.startsWith("interface-in/"));
  const isElsewhere = entered !== undefined && entered.station !== `interface-in/${to.id}`;
  const { source, destination } = header;
  return isElsewhere || source !== formatAddress(way.source) || destination !== formatAddress(way.destination);
}

/** By which road a packet leaves an interface, as the model says. */
export function pathOf(read: Recorder, eni: string, tuple: Tuple): number | undefined {
  const row = read.get(networkInterfaces, eni);
  return row && wayOf(read, legOf(read, row, tuple).hops).path;
}

/** The way of what an interface sends, as the model says. */
function legOf(read: Recorder, { id, interfaceType, subnetId }: NetworkInterface, tuple: Tuple): Leg {
  const from = interfaceType === "nat_gateway" ? `subnet-out/${subnetId}` : `interface-out/${id}`;
  return walk(graphOf(read), new SessionDraft({}, 0), from, headerOf(tuple), "forward").leg;
}

function headerOf({ protocol, source, destination, sourcePort, destinationPort }: Tuple): Header {
  const echo = { type: protocol === protocols.icmp6 ? 128 : 8, code: 0, identifier: 1 };
  return {
    protocol,
    source,
    destination,
    ...(hasPorts(protocol) && { sourcePort, destinationPort }),
    ...(isIcmp(protocol) && { icmp: echo }),
    length: 60,
    whole: true,
  };
}
