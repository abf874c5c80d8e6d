/** What should stand in the kernel, as small items; a source contributes items, and replaces them as a whole. */

/** All items that one thing (a port, a table, a filter …) contributes. An empty list takes them back. */
export interface Contribution {
  /** `port/eni-1`, `filter/group-in/sg-1`. */
  readonly source: string;
  readonly items: readonly Item[];
}

/** One thing in the kernel. Two sources may contribute the same item; it stands until none does. */
export type Item =
  | NamespaceItem
  | LinkItem
  | AddressItem
  | NeighbourItem
  | RouteItem
  | RuleItem
  | ChainItem
  | SetItem
  | ElementItem
  | ObjectItem
  | MirrorItem;

/** A network namespace. `guest` ones belong to their users: only links in them are kept up, the rest is set once. */
export interface NamespaceItem {
  readonly is: "namespace";
  /** Unique within one Fogbank: `vpc-0abc`, `igw-0abc`, `i-0abc`, `internet`. The warden adds its own tag. */
  readonly name: string;
  readonly kind: "router" | "guest";
  /** Below `/proc/sys/net/`: `ipv4/ip_forward` → `1`. */
  readonly sysctls: Readonly<Record<string, string>>;
}

/** A veth pair between two namespaces, up at both ends. */
export interface LinkItem {
  readonly is: "link";
  readonly a: LinkEnd;
  readonly b: LinkEnd;
}

/** One end of a pair. */
export interface LinkEnd {
  readonly namespace: string;
  /** At most 15 characters. */
  readonly name: string;
  readonly mac?: string;
  /** Bytes. */
  readonly mtu: number;
  /** Below `/proc/sys/net/`, with `@` for the link's name: `ipv4/conf/@/rp_filter` → `0`. */
  readonly sysctls?: Readonly<Record<string, string>>;
  /**
   * What comes in at this end becomes a packet of the other family (NAT64): IPv6 that comes becomes IPv4, or the other
   * way. A kernel that cannot leaves it as it is.
   */
  readonly translates?: "to4" | "to6";
  /** Turns off segmentation offloads, so that packets are counted as they would be on a wire. */
  readonly plain?: boolean;
  /** Computes checksums before a frame leaves by it, so that copies of the frame have them too. */
  readonly sums?: boolean;
}

/** An address on a link. */
export interface AddressItem {
  readonly is: "address";
  readonly namespace: string;
  readonly link: string;
  /** `10.0.1.10/24`, `2001:db8::5/128`. */
  readonly address: string;
}

/** A permanent neighbour. */
export interface NeighbourItem {
  readonly is: "neighbour";
  readonly namespace: string;
  readonly link: string;
  readonly address: string;
  readonly mac: string;
}

/** A route in a numbered table (254 is main). */
export interface RouteItem {
  readonly is: "route";
  readonly namespace: string;
  readonly table: number;
  /** `0.0.0.0/0`. */
  readonly prefix: string;
  readonly kind: "unicast" | "blackhole" | "throw" | "local";
  readonly link?: string;
  /** On the link, whatever its addresses are. */
  readonly via?: string;
  /** Bytes. */
  readonly mtu?: number;
  /** The source that the namespace's own packets take. */
  readonly from?: string;
  /** Among routes of one prefix and table the lowest wins; 0 by default. */
  readonly metric?: number;
}

/** A policy rule: which table a packet is routed by. */
export interface RuleItem {
  readonly is: "rule";
  readonly namespace: string;
  readonly family: 4 | 6;
  readonly priority: number;
  readonly mark?: number;
  readonly mask?: number;
  readonly incoming?: string;
  readonly table: number;
}

/**
 * A chain of the `fogbank` table of a family, with all its rules; `held` and `closed` are the warden's. While a change
 * spans several namespaces or routes, a chain whose rules change drops everything until all of it stands, so that no
 * mixture of old and new lets a packet through.
 */
export interface ChainItem {
  readonly is: "chain";
  readonly namespace: string;
  readonly family: "inet" | "netdev";
  readonly name: string;
  /** What nft writes inside a base chain's braces: `type filter hook forward priority 0; policy drop;`. */
  readonly hook?: string;
  readonly rules: readonly RuleText[];
}

/** One rule of a chain. */
export interface RuleText {
  /** In nft's words, without the comment. */
  readonly text: string;
  /**
   * Which station and which rule of it this is: `groups-in/eni-1 sgr-5`; at most 120 characters, for traces and people.
   */
  readonly comment?: string;
}

/** A set or a map of the `fogbank` table; its elements are items of their own. */
export interface SetItem {
  readonly is: "set";
  readonly namespace: string;
  readonly family: "inet" | "netdev";
  readonly name: string;
  /**
   * What nft writes inside the braces: `type ifname . ipv4_addr; flags interval;`; for maps `type ifname : verdict;`.
   */
  readonly body: string;
  readonly map: boolean;
  /** Its elements forbid (an element that comes closes, one that goes opens); by default they allow. */
  readonly forbids?: boolean;
}

/** One element of a set or map. */
export interface ElementItem {
  readonly is: "element";
  readonly namespace: string;
  readonly family: "inet" | "netdev";
  readonly set: string;
  /** `"p1" . 10.0.0.5`. */
  readonly key: string;
  /** For maps: `jump x`, `10.0.0.5`. */
  readonly value?: string;
  /** When it goes or changes: flows of this namespace from or to this address are forgotten. */
  readonly forgets?: string;
}

/** A stateful object of the `fogbank` table: a counter that rules name, the idle times of flows, a quota. */
export interface ObjectItem {
  readonly is: "object";
  readonly namespace: string;
  readonly family: "inet" | "netdev";
  readonly kind: "counter" | "quota" | "limit" | "ct timeout" | "ct expectation" | "ct helper";
  readonly name: string;
  /**
   * What nft writes inside the braces: `protocol tcp; l3proto ip; policy = { established: 350 };`; empty for a counter.
   */
  readonly body: string;
}

/**
 * Copies of packets: those that rules of a router log with the item's name, and the frames of a link that carry a mark.
 * Each goes back into the router, wrapped in VXLAN (RFC 7348). The warden does it; while there is none, nothing is
 * copied.
 */
export interface MirrorItem {
  readonly is: "mirror";
  /** The router that logs, and that copies are sent into. */
  readonly namespace: string;
  /** What rules log its packets with: `log prefix "NAME" group N`. */
  readonly name: string;
  /** The group of the log. */
  readonly group: number;
  /** Frames that leave by this link are copied whose mark is this one under the mask. */
  readonly seen: { readonly namespace: string; readonly link: string; readonly mark: number; readonly mask: number };
  /** The link of the router into which copies are sent. */
  readonly link: string;
  /** The hardware address of the router behind that link. */
  readonly router: string;
  /** The IPv4 addresses that copies go from and to. */
  readonly from: string;
  readonly to: string;
  /** VXLAN's network identifier. */
  readonly network: number;
  /** Bytes of a frame that are copied at most. */
  readonly length: number;
}
