/** The stations of the network graph: what is decided at each place about a packet, as plain data. */
import type { Address, Family } from "../net/address.ts";
import type { FlowFields } from "../net/flow-name.ts";
import type { PortRange } from "../net/port-range.ts";
import type { Prefix } from "../net/prefix.ts";

/** Which end of a packet a decision looks at. */
export type Side = "source" | "destination";

/** The thing that a station belongs to, named for people and for whoever turns traces into answers. */
export interface Resource {
  readonly id: string;
  /** Opaque to the fabric: `security-group`, `route-table`. */
  readonly type: string;
}

/** A place where something is decided about a packet. Plain data: two equal stations are deeply equal. */
export interface Station {
  readonly id: string;
  /** What is decided here, in words: `security groups, outbound`. */
  readonly kind: string;
  readonly resource: Resource;
  readonly choice: Choice;
  /** For the station of one address: the tags (groups) of whoever holds it, for filters that name a receiver by tag. */
  readonly tags?: readonly string[];
}

/** How a station picks what happens next. */
export type Choice = InOrder | ByPrefix | ByAddress | Copies | End;

/** The first edge whose guard holds. */
export interface InOrder {
  readonly by: "order";
  readonly edges: readonly Edge[];
  readonly otherwise: Refusal;
}

/**
 * The longest prefix around an address of the packet, among routes that may override one another.
 *
 * Where none holds the address, answers of flows that came with a way back (`fallsBackTo`) take that.
 */
export interface ByPrefix {
  readonly by: "prefix";
  readonly of: Side;
  readonly routes: readonly Route[];
  readonly otherwise: Refusal;
}

/** The station named `under` + address; each address has one of its own, so that the choice costs the same for many. */
export interface ByAddress {
  readonly by: "address";
  readonly of: Side;
  readonly under: string;
  /** What happens to addresses without a station. */
  readonly otherwise: Edge;
}

/** A copy of the packet goes each of the ways whose guard holds. */
export interface Copies {
  readonly by: "copies";
  readonly edges: readonly Passage[];
  /** Where there is no way. */
  readonly otherwise: Refusal;
}

/** The packet stops here, received. */
export interface End {
  readonly by: "end";
  readonly because: string;
  /** A resolver gives names that have IPv4 addresses alone addresses in this /96 (DNS64). */
  readonly dns64?: Prefix;
  /** Where an answer sets out. Absent when the answer returns without crossing anything that decides. */
  readonly answersFrom?: string;
}

/** One thing that may happen to a packet. */
export type Edge = Passage | Refusal;

/** The packet goes on to another station. */
export interface Passage {
  readonly to: string;
  readonly when?: Guard;
  readonly rewrite?: Rewrite;
  /** The sender's identity from here on: `lost`, or the tags that it has; absent: as it was. */
  readonly identity?: "lost" | { readonly tags: readonly string[] };
  readonly session?: SessionUse;
  /** The rule to report, for people: `rule 100`, `10.0.0.0/16 → local`. */
  readonly rule?: string;
  /** Why, as the end of a sentence; `{source}`, `{destination}` and `{packet}` stand for the packet's. */
  readonly because?: string;
  /** Codes of remarks on an open path. */
  readonly remarks?: readonly string[];
  readonly mtu?: Mtu;
  /** Crossing it makes all trackers on the way track the flow, even where they would not. */
  readonly tracksFlow?: boolean;
  /** Remembered by translations further on, which send their replies there instead of by route. */
  readonly returnsBy?: string;
  /** Remembered by trackers further on: where the flow's answers go when no route leads back. */
  readonly fallsBackTo?: string;
  /** Remembered by trackers further on: where the flow's answers go, whatever routes lead elsewhere. */
  readonly comesBackBy?: string;
  /** The packet goes where its flow's tracker remembers (`comesBackBy`) in place of `to`. */
  readonly goesBack?: true;
  /** The zone that the packet is in from here on, for devices that serve zones apart. */
  readonly zone?: string;
  /** By what kind of road the packet comes, for guards further on: `peering`. */
  readonly road?: string;
}

/** The packet ends here, not received. */
export interface Refusal {
  readonly refuse: Refused;
  /** The code to report; opaque to the fabric. */
  readonly code: string;
  readonly when?: Guard;
  readonly because: string;
  readonly rule?: string;
  /** Filters whose rules explain the refusal. */
  readonly filters?: readonly string[];
}

/** `dropped`: silence. `rejected`: the sender gets an answer that ends the attempt. */
export type Refused = "dropped" | "rejected";

/** The largest packet that an edge carries, and how a sender learns of it. */
export interface Mtu {
  readonly bytes: number;
  /** Where the answer "packet too big" sets out; absent when the sender learns it from its own interface. */
  readonly answersFrom?: string;
  /** The addresses that the answer comes from, one a family at most. In a family without it comes from nobody. */
  readonly routers?: readonly Address[];
}

/** What must hold for an edge. */
export type Guard =
  | { readonly is: "all" | "any"; readonly of: readonly Guard[] }
  | { readonly is: "not"; readonly of: Guard }
  | { readonly is: "in"; readonly side: Side; readonly prefixes: readonly Prefix[] }
  | { readonly is: "family"; readonly family: Family }
  | { readonly is: "protocol"; readonly protocols: readonly number[] }
  /** The packet has ports, and goes to this one. */
  | { readonly is: "port"; readonly port: number }
  /** One of the filters admits the packet. `holders` name where receivers' tags are found. */
  | { readonly is: "admitted"; readonly filters: readonly string[]; readonly holders: readonly string[] }
  /** A rule for everyone admits the packet's protocol, on the port at that end of it or on every port. */
  | { readonly is: "open"; readonly filters: readonly string[]; readonly port: Side | "every" }
  /** The sender's identity is known: nothing that changes or forwards packets lies behind. */
  | { readonly is: "identified" }
  /** The packet begins a flow. */
  | { readonly is: "opening" }
  /** The packet belongs to a flow that a device knows: it goes the way that the flow began, or back. */
  | { readonly is: "known"; readonly device: string; readonly direction: "onward" | "back" }
  /** The packet is in one of these zones. */
  | { readonly is: "zone"; readonly zones: readonly string[] }
  /** The packet came over a road of one of these kinds. */
  | { readonly is: "came"; readonly over: readonly string[] }
  /** The packet is an answer whose flow remembers where it comes back by: a station whose id begins like this. */
  | { readonly is: "returning"; readonly under: string }
  /** The packet goes to where it says that it comes from. */
  | { readonly is: "looped" }
  /** There is a station of the packet's address. */
  | { readonly is: "held"; readonly side: Side; readonly under: string }
  /** The packet was cut into fragments on its way. */
  | { readonly is: "fragmented" }
  /** The packet's flow falls by its name, the same in both directions, to this place among so many. */
  | { readonly is: "share"; readonly place: number; readonly of: number; readonly fields: FlowFields };

/** A change of the header that needs no memory. */
export interface Rewrite {
  readonly side: Side;
  readonly address: Address;
}

/** Seconds without a packet after which a device forgets a flow. */
export interface IdleTimes {
  readonly tcp: number;
  readonly udp: number;
  /** UDP once it was answered and went on. */
  readonly udpStream: number;
  readonly other: number;
}

/** What an edge does with the memory of a device. Memory belongs to the device, never to the path. */
export type SessionUse =
  /** Remember the flow, unless the guard says that this flow needs no memory. */
  | { readonly does: "track"; readonly device: string; readonly idle: IdleTimes; readonly unless?: Guard }
  /** Remember that the flow lives. */
  | { readonly does: "renew"; readonly device: string; readonly direction: "onward" | "back" }
  /** Give the flow another source (and a free port), and remember it. */
  | Translation
  /** Give the flow to one of several ends, and remember to which. */
  | Balancing
  /** Undo a translation for a packet that comes back; `toSender` sends it where the flow came from. */
  | { readonly does: "restore"; readonly device: string; readonly toSender?: boolean; readonly embedding?: Prefix };

/** A translation of many sources to a few. */
export interface Translation {
  readonly does: "translate";
  readonly device: string;
  readonly addresses: readonly Address[];
  readonly ports: PortRange;
  /** The destination that it gives the flow too, in place of its own. */
  readonly destination?: Address;
  /** Flows to one destination (address, port, protocol) that one address can carry. */
  readonly flowsPerDestination: number;
  readonly idle: IdleTimes;
  /** The /96 whose addresses carry an IPv4 destination in their last word (NAT64). */
  readonly embedding?: Prefix;
}

/**
 * A choice among several ends by a hash of the flow, which it keeps.
 *
 * The hash is `jhash` of nftables over source, destination, source port, destination port and, in TCP, the sequence
 * number; or over the source alone.
 */
export interface Balancing {
  readonly does: "balance";
  readonly device: string;
  readonly ends: readonly BalancedEnd[];
  readonly by: "flow" | "source";
  readonly seed: number;
  /** What the ends see as the source; absent: the flow's own. */
  readonly as?: Pick<Translation, "addresses" | "ports" | "flowsPerDestination">;
  readonly idle: IdleTimes;
}

/** One end of a choice. */
export interface BalancedEnd {
  readonly address: Address;
  /** The port there; absent: the one that the flow asks for. */
  readonly port?: number;
}

/** One route of a `ByPrefix` choice. */
export interface Route {
  readonly prefix: Prefix;
  /** Among equal prefixes the lowest rank wins, then the order in the list. */
  readonly rank: number;
  /** The kind of route, for `overrides`: `local`, `static`, `propagated`. */
  readonly origin: string;
  /** Origins of routes that lose to this one wherever both match, however long their prefixes. */
  readonly overrides?: readonly string[];
  /** The target in words. */
  readonly target: string;
  /** Where the prefix comes from when it is one of a list. */
  readonly list?: string;
  readonly edge: Edge;
}

/** An allow list (`any` rule that admits is enough) or a list in which the `first` rule that matches decides. */
export interface Filter {
  readonly id: string;
  readonly resource: Resource;
  readonly decides: "any" | "first";
  /** The side of the packet that rules compare with their peer. */
  readonly side: Side;
  readonly rules: readonly FilterRule[];
}

/** One rule of a filter. What is absent matches everything. */
export interface FilterRule {
  readonly id: string;
  readonly allows: boolean;
  readonly protocol?: number;
  readonly ports?: PortRange;
  readonly icmp?: { readonly type?: number; readonly code?: number };
  readonly peer: Peer;
  /** The rule in words. */
  readonly text: string;
  /** Still listed, without effect: it names a group that is gone. */
  readonly stale?: boolean;
}

/** Whom a rule is about. */
export type Peer =
  | { readonly kind: "prefix"; readonly prefix: Prefix }
  /** A list of prefixes, by reference. */
  | { readonly kind: "list"; readonly list: string }
  /** Whoever carries a tag. Never expanded to addresses. */
  | { readonly kind: "tag"; readonly tag: string };

/** A named list of prefixes that rules refer to. */
export interface PrefixList {
  readonly id: string;
  readonly prefixes: readonly Prefix[];
}

/** The network, read piece by piece, so that a question costs what it touches and not what there is. */
export interface Graph {
  station(id: string): Station | undefined;
  filter(id: string): Filter | undefined;
  list(id: string): PrefixList | undefined;
}

/** Whether an edge ends the packet's way. */
export function isRefusal(edge: Edge): edge is Refusal {
  return "refuse" in edge;
}
