/** The private networks that should run: routers with their segments, ports, tables, gateways, translators. Types. */
import type { Address } from "../net/address.ts";
import type { PortRange } from "../net/port-range.ts";
import type { Prefix } from "../net/prefix.ts";

/** Everything that should run, read piece by piece, so that a change costs what it touches. */
export interface NetworkView {
  /** Routers that have at least one port that is up. */
  routers(): readonly string[];
  router(id: string): RouterSpec | undefined;
  segment(id: string): SegmentSpec | undefined;
  port(id: string): PortSpec | undefined;
  /** Pieces of which the specs of routers are put together: who makes them one by one first works in short turns. */
  pieces(): readonly string[];
  make(piece: string): void;
  table(id: string): TableSpec | undefined;
  gateway(id: string): GatewaySpec | undefined;
  translator(id: string): TranslatorSpec | undefined;
  publicAddress(id: string): PublicAddressSpec | undefined;
  peering(id: string): PeeringSpec | undefined;
  /** Hubs that have an end. */
  hubs(): readonly string[];
  hub(id: string): HubSpec | undefined;
  hubTable(id: string): HubTableSpec | undefined;
  /** The multicast domains of a hub. */
  multicasts(hub: string): readonly string[];
  multicast(id: string): MulticastSpec | undefined;
  endpoint(id: string): EndpointSpec | undefined;
  /** The endpoints at which services of AWS answer. */
  serving(): readonly string[];
  balancer(id: string): BalancerSpec | undefined;
  /** By the id of the port whose packets are copied. */
  mirror(port: string): MirrorSpec | undefined;
  /** Doors to appliances. */
  inspections(): readonly InspectionSpec[];
  /** Health checks of targets that should run, from nodes. */
  checks(): readonly HealthCheckSpec[];
  /** The nodes of load balancers at a router. */
  balancers(router: string): readonly string[];
  /** Addresses on the internet at which services of the cloud itself answer. */
  services(): readonly Prefix[];
  /** Addresses that belong here and nowhere else: packets to those that nobody holds go no further. */
  keptBlocks(): readonly Prefix[];
}

/** A router and all that belongs to it (a VPC). Members are ids. */
export interface RouterSpec {
  readonly id: string;
  /** The address blocks that its local routes cover. */
  readonly blocks: readonly Prefix[];
  readonly segments: readonly string[];
  /** Ports that are up: attached to a running guest, or to a translator. */
  readonly ports: readonly string[];
  readonly tables: readonly string[];
  readonly gateways: readonly string[];
  readonly translators: readonly string[];
  readonly resolver: ResolverSpec;
  /** Direct roads to other routers, whether anything runs there or not. */
  readonly peerings: readonly string[];
  /** Endpoints that routes lead to. */
  readonly endpoints: readonly string[];
  /** Those of ports that are down too: who may forge their source may use them. */
  readonly publicAddresses: readonly string[];
}

/** Where the resolver of a network answers its guests. */
export interface ResolverSpec {
  readonly addresses: readonly Address[];
  /** False: it is off, and what is sent there is lost. */
  readonly answers: boolean;
}

/** A segment (a subnet): neighbours that reach each other past filters and tables. */
export interface SegmentSpec {
  readonly id: string;
  readonly router: string;
  readonly zone: string;
  readonly blocks: readonly Prefix[];
  /** The router's own addresses in it, one for each block. */
  readonly routerAddresses: readonly Address[];
  /** Filters at its border, by id in the graph: for what leaves it and for what enters it. */
  readonly filterOut: string;
  readonly filterIn: string;
  /** The table that what leaves it is routed by. */
  readonly table: string;
}

/** A port (a network interface) that is up. */
export interface PortSpec {
  readonly id: string;
  readonly router: string;
  /** Absent for the port of a translator that stands in no segment. */
  readonly segment?: string;
  readonly zone: string;
  /** `02:…` in lower case; absent where the data plane may choose. */
  readonly mac?: string;
  /** Its own addresses, the primary ones of each family first. */
  readonly addresses: readonly Address[];
  /** Delegated prefixes. */
  readonly prefixes: readonly Prefix[];
  /** Packets from and to other addresses than its own are dropped (source/destination check). */
  readonly checked: boolean;
  /** Filters of its groups, by id in the graph; absent when nothing filters it (a translator). */
  readonly filters?: { readonly out: readonly string[]; readonly in: readonly string[] };
  /** The tags (groups) by which filters know it. */
  readonly tags: readonly string[];
  /** Seconds without a packet after which its trackers forget a flow. */
  readonly idle: { readonly tcp: number; readonly udp: number; readonly udpStream: number; readonly other: number };
  /** The metadata service is not there over IPv6. */
  readonly withoutMetadata6?: true;
  readonly behind: Behind;
}

/** What stands behind a port. */
export type Behind =
  | { readonly is: "instance"; readonly id: string; readonly device: number }
  | { readonly is: "translator"; readonly id: string }
  /** One of the doors of an end of a hub. */
  | { readonly is: "hub"; readonly id: string; readonly end: string }
  /** An endpoint: a service of AWS, or a link to a balancer. */
  | { readonly is: "endpoint"; readonly id: string }
  /** A node of a load balancer. */
  | { readonly is: "balancer"; readonly id: string }
  /** A door to appliances: what comes is inspected, and comes back by the same port. */
  | { readonly is: "inspection"; readonly id: string; /** Bytes of the largest packet. */ readonly mtu: number };

/**
 * A route table, of segments or of a gateway, with the routes that can win.
 *
 * Ranks and overriding are settled: each prefix stands once.
 */
export interface TableSpec {
  readonly id: string;
  /** What the graph calls it: `routes/rtb-1`, `edge-routes/igw-1`. */
  readonly station?: string;
  readonly router: string;
  readonly routes: readonly RouteSpec[];
}

/** A route. */
export interface RouteSpec {
  readonly prefix: Prefix;
  readonly way: Way;
  /** For people: `10.0.0.0/16 → local`. */
  readonly text: string;
}

/** Where a route leads. */
export type Way =
  | { readonly to: "local" }
  /** A port of the same router: an appliance, or a translator in a segment. */
  | { readonly to: "port"; readonly id: string }
  | { readonly to: "gateway"; readonly id: string }
  /** A translator without a segment, in the zone that the packet comes from. */
  | { readonly to: "translator"; readonly id: string }
  /** To the router at the other end. */
  | { readonly to: "peering"; readonly id: string }
  /** An endpoint without a port. */
  | { readonly to: "endpoint"; readonly id: string }
  /** An end of a hub: by its door in the zone that the packet comes from, and by no other. */
  | { readonly to: "hub"; readonly id: string; readonly doors: readonly Door[] }
  /** Dropped, with the code to report. */
  | { readonly to: "nowhere"; readonly code: string };

/** A gateway between a router and the internet. */
export interface GatewaySpec {
  readonly id: string;
  readonly router: string;
  /** `internet`: translates one to one, both ways. `egress-only`: IPv6, lets in nothing but answers. */
  readonly kind: "internet" | "egress-only";
  /** Bytes of the largest packet that it carries. */
  readonly mtu: number;
  /** The addresses that its "packet too big" answers come from, one a family at most. */
  readonly addresses: readonly Address[];
  /** The table that what comes in by it is routed by; absent: straight to whoever holds the address. */
  readonly table?: string;
  /** Destinations that its table sends through an appliance: what they send must come through one too. */
  readonly redirected: readonly Prefix[];
  /** Nothing from or to these is carried, either way, with the code to report. */
  readonly refused: readonly {
    readonly prefixes: readonly Prefix[];
    readonly codeOut: string;
    readonly codeIn: string;
  }[];
  /** Nothing is carried, either way, but for addresses of the router in `except`. */
  readonly blocked?: { readonly code: string; readonly except: readonly Prefix[] };
}

/** A public address, and the inside address that it stands for; IPv6 addresses stand for themselves. */
export interface PublicAddressSpec {
  /** `router/inside address`. */
  readonly id: string;
  readonly router: string;
  readonly public: Address;
  readonly inside: Address;
  /** Bits of the whole block that stands for itself, from `inside` on: a delegated IPv6 prefix. */
  readonly length?: number;
  /** The translator without a port that holds it: what comes goes straight there, past the gateway's table. */
  readonly translator?: string;
  /** The internet gateway that leads to it, if its router has one. */
  readonly gateway?: string;
  /**
   * By which gateway it is reached from some sources instead (IPv6): the first that holds the source counts; without a
   * gateway it is not reached from them.
   */
  readonly roads: readonly { readonly sources: readonly Prefix[]; readonly gateway?: string }[];
  /** The code of what blocks it for packets that leave and that come by its internet gateway, where something does. */
  readonly blockedOut?: string;
  readonly blockedIn?: string;
}

/** A translator of many sources to a few (a NAT gateway). */
export interface TranslatorSpec {
  readonly id: string;
  readonly router: string;
  /** Its port in a segment; absent for one that stands in no segment, which is one translator a zone. */
  readonly port?: string;
  /** Without a port: the table that what it sends is routed by. */
  readonly table?: string;
  /** Its addresses, with the zone that each serves where it has no port. */
  readonly addresses: readonly { readonly address: Address; readonly zone?: string }[];
  /** Without a port: zones that have no address are served from this one. */
  readonly fallbackZone?: string;
  readonly ports: { readonly from: number; readonly to: number };
  readonly flowsPerDestination: number;
  /** Seconds. */
  readonly idle: number;
  readonly mtu: number;
  /** Sources that it serves, and sources that it does not although they are among those. */
  readonly serves: readonly Prefix[];
  readonly refuses: readonly Prefix[];
  /** The /96 whose addresses carry an IPv4 destination in their last word (NAT64). */
  readonly embedding: Prefix;
}

/**
 * A road between two routers and nothing beyond (an active peering connection): it carries what comes from a block of
 * one to a block of the other.
 */
export interface PeeringSpec {
  readonly id: string;
  readonly ends: readonly [PeeringEnd, PeeringEnd];
  /** Bytes of the largest packet that it carries. */
  readonly mtu: number;
  /** Whether filters at one end know senders at the other by their tags. */
  readonly keepsTags: boolean;
}

/** One end of such a road. */
export interface PeeringEnd {
  readonly router: string;
  readonly blocks: readonly Prefix[];
  /** The addresses that its "packet too big" answers to this end come from, one a family at most. */
  readonly addresses: readonly Address[];
}

/** Where an end of a hub opens into a router: a port in one zone. */
export interface Door {
  readonly port: string;
  readonly zone: string;
}

/** A hub between routers (a transit gateway). What an end carries is routed by the table that the end uses. */
export interface HubSpec {
  readonly id: string;
  /** Bytes of the largest packet that it carries. */
  readonly mtu: number;
  /** Those that carry traffic. */
  readonly ends: readonly HubEnd[];
  /** By id: those that some end uses. */
  readonly tables: readonly string[];
}

/** An end of a hub, at a router or at another hub. */
export type HubEnd = HubRouterEnd | HubPeerEnd;

interface HubEndBase {
  readonly id: string;
  /** By which what comes from it is routed; absent: nothing is. */
  readonly table?: string;
}

/** An end at a router. */
export interface HubRouterEnd extends HubEndBase {
  readonly at: "router";
  readonly router: string;
  /** The first takes what comes from a zone without a door. Never empty. */
  readonly doors: readonly (Door & { /** Senders' identities pass it. */ readonly tells: boolean })[];
  readonly carries6: boolean;
  /** Both directions of a flow go by the door at which it began, while it lives: so many seconds without a packet. */
  readonly remembers?: number;
}

/** An end at another hub, where it is the end named. Identities do not pass it. */
export interface HubPeerEnd extends HubEndBase {
  readonly at: "hub";
  readonly hub: string;
  readonly end: string;
}

/** A table of a hub whose ranks are settled: each prefix stands once. */
export interface HubTableSpec {
  readonly id: string;
  readonly hub: string;
  readonly routes: readonly HubRouteSpec[];
}

/** A route of a hub: to one of its ends, or nowhere with the code to report. */
export interface HubRouteSpec {
  readonly prefix: Prefix;
  readonly way: { readonly to: "end"; readonly id: string } | { readonly to: "nowhere"; readonly code: string };
  /** For people. */
  readonly text: string;
}

/** A multicast domain of a hub: what some ports send to a group, other ports of it get. */
export interface MulticastSpec {
  readonly id: string;
  readonly hub: string;
  /** The ports of guests in it, with a number of its own for each, which stays: 32 bits. */
  readonly ports: readonly { readonly id: string; readonly number: number }[];
  /** Those that some port hears. */
  readonly groups: readonly { readonly address: Address; readonly members: readonly string[] }[];
  /** Who may send to which group; absent: everyone to all of them. */
  readonly sources?: readonly { readonly port: string; readonly group: Address }[];
  /** What guests have said themselves of groups that they hear (IGMP); absent: they are not listened to. */
  readonly told?: readonly { readonly port: string; readonly group: Address }[];
}

/** A door to a service (a VPC endpoint): by its ports, or by routes where it has prefixes. */
export interface EndpointSpec {
  readonly id: string;
  readonly router: string;
  /** The name of a service of AWS that answers at it: `com.amazonaws.us-east-1.s3`. Absent where it has links. */
  readonly service?: string;
  /** Bytes of the largest packet that it carries. */
  readonly mtu: number;
  /** Seconds without a packet after which it forgets a flow of TCP. */
  readonly idle: number;
  /** Without a port: all trackers on the way remember its flows, even where rules would not need it. */
  readonly tracksFlows?: true;
  /** Empty for an endpoint that routes lead to. */
  readonly ports: readonly string[];
  /** Without a port: the addresses of its service. */
  readonly prefixes: readonly Prefix[];
  /** From its ports to nodes of load balancers. */
  readonly links: readonly EndpointLink[];
}

/** A link from a port of an endpoint to a node, which sees the port's address for it and nothing of its senders. */
export interface EndpointLink {
  readonly port: string;
  readonly node: string;
  /** The node's addresses, one a family at most. */
  readonly to: readonly Address[];
  /** By which the node knows the port, one for each of those. */
  readonly as: readonly Address[];
  /** Filters that new flows must pass, with their senders' own addresses. */
  readonly filters?: readonly string[];
}

/** A node of a load balancer: it gives flows to ends, and keeps them there. */
export interface BalancerSpec {
  readonly id: string;
  readonly router: string;
  readonly port: string;
  /** What the graph calls it. */
  readonly station: string;
  readonly addresses: readonly Address[];
  /** The ports that it sends from where it gives flows its own address. */
  readonly ports: { readonly from: number; readonly to: number };
  readonly listeners: readonly ListenerSpec[];
  /** It takes packets that are wrapped, from and for appliances, instead of flows. */
  readonly inspects?: true;
  /** Ports of endpoints that lead here, by the addresses that they come with. */
  readonly links: readonly { readonly port: string; readonly as: readonly Address[] }[];
}

/** What a node takes on one port. */
export interface ListenerSpec {
  readonly id: string;
  readonly station: string;
  readonly protocols: readonly ("tcp" | "udp")[];
  readonly port: number;
  /** New flows go to one of them, by `jhash` with the seed modulo their number. */
  readonly ends: readonly { readonly address: Address; readonly port: number }[];
  /** Why there are no ends. */
  readonly code?: string;
  /** Ends see the senders' own addresses, but for those of links. */
  readonly keepsSources: boolean;
  /** What is hashed: source, destination, their ports and TCP's sequence number, or the source alone. */
  readonly by: "flow" | "source";
  readonly seed: number;
  /** Seconds without a packet after which it forgets a flow of TCP. */
  readonly idle: number;
}

/** A health check of a target, from a node of its load balancer. */
export interface HealthCheckSpec {
  /** The target, by an id of its own. */
  readonly target: string;
  readonly node: string;
  readonly address: string;
  readonly port: number;
  readonly protocol: "TCP" | "HTTP" | "HTTPS";
  readonly path?: string;
  /** Status codes that are good: `200-299,301`. */
  readonly matcher?: string;
  readonly intervalSeconds: number;
  readonly timeoutSeconds: number;
  /** So many in a row make it healthy, and unhealthy. */
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
}

/** Copies of what a port sends and receives. */
export interface MirrorSpec {
  /** That of the port. */
  readonly id: string;
  readonly router: string;
  /** The address that copies come from. */
  readonly from: Address;
  /** A packet is copied by the first that takes it, and by no other. */
  readonly sessions: readonly MirrorSession[];
}

/** A session: which packets it takes, and where it sends them in VXLAN. */
export interface MirrorSession {
  readonly id: string;
  /** Absent while nobody is there: what it takes is lost then. */
  readonly to?: Address;
  /** VXLAN's network identifier. */
  readonly network: number;
  /** Bytes of a frame that a copy has at most. */
  readonly length: number;
  /** What is exchanged with the resolver of the network is copied too, whatever the rules say. */
  readonly resolver: boolean;
  /** The first that matches decides; what none matches is not taken. */
  readonly rules: { readonly in: readonly MirrorRule[]; readonly out: readonly MirrorRule[] };
}

/** A rule of a session. Both prefixes are of one family. */
export interface MirrorRule {
  readonly takes: boolean;
  readonly source: Prefix;
  readonly destination: Prefix;
  /** Absent: any. */
  readonly protocol?: number;
  readonly sourcePorts?: PortRange;
  readonly destinationPorts?: PortRange;
}

/** A port whose packets go to appliances, wrapped, by a node of a load balancer, and come back as they were. */
export interface InspectionSpec {
  readonly port: string;
  /** The endpoint as wrappings name it: 16 hexadecimal digits. */
  readonly tag: string;
  readonly mac: string;
  readonly node: string;
  /** The node's address, to which appliances answer, and the hardware address of its port. */
  readonly from: string;
  readonly fromMac: string;
  /** Appliances that new flows may go to. */
  readonly ends: readonly string[];
  /** What tells flows apart. */
  readonly fields: "ports" | "protocol" | "addresses";
  /** Flows of an appliance that is gone go to another at once. */
  readonly rebalances: boolean;
}
