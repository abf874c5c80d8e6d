/**
 * Links, addresses, neighbours, routes and rules of one namespace as plain values: the same to add, to delete and as
 * listed.
 */

/** One end of a veth pair that is to be made. */
export interface VethEnd {
  /** At most 15 characters. */
  readonly name: string;
  /** `02:00:00:00:00:01`; random when absent. */
  readonly mac?: string;
  /** Bytes; 1500 when absent. */
  readonly mtu?: number;
  /** A descriptor of the namespace that it stands in; that of the netlink socket when absent. */
  readonly namespace?: number;
}

/** What can be changed on a link; what is absent stays. */
export interface LinkChange {
  readonly up?: boolean;
  /** Its new name. */
  readonly name?: string;
  readonly mtu?: number;
  readonly mac?: string;
  /** Moves it to the namespace of this descriptor (its addresses and routes go). */
  readonly namespace?: number;
  /** Moves it to the namespace of this process. */
  readonly pid?: number;
}

/** A link as listed. */
export interface Link {
  readonly name: string;
  readonly index: number;
  readonly up: boolean;
  readonly mtu: number;
  readonly mac: string;
  /** `veth`, `vxlan`, `bridge` …; absent for loopback and hardware. */
  readonly kind?: string;
  /** The index of a veth's other end, in the other end's namespace. */
  readonly peer?: number;
}

/** An address on a link. */
export interface LinkAddress {
  readonly link: string;
  /** `10.0.1.10/24`, `2001:db8::5/128`. IPv6 ones are usable at once (no duplicate detection). */
  readonly address: string;
}

/** A permanent neighbour. */
export interface Neighbour {
  readonly link: string;
  readonly address: string;
  readonly mac: string;
}

/** A route. */
export interface Route {
  /** 1 to 4294967295; 254 is main. */
  readonly table: number;
  readonly prefix: string;
  readonly kind: "unicast" | "blackhole" | "throw" | "local" | "unreachable" | "prohibit";
  /** `unicast` needs one; a `local` one without is on `lo`; the others have none. */
  readonly link?: string;
  /**
   * A gateway that counts as on the link, whatever the link's addresses are (IPv4: once `lo` is up in the namespace).
   */
  readonly via?: string;
  /** Bytes. */
  readonly mtu?: number;
  /** The source that the namespace's own packets take. */
  readonly from?: string;
  /** Among routes of one prefix and table the lowest wins; 0 (IPv4) or 1024 (IPv6) when absent. */
  readonly metric?: number;
}

/** A policy rule: packets that it matches are routed by its table. */
export interface Rule {
  readonly family: 4 | 6;
  readonly priority: number;
  readonly table: number;
  readonly mark?: number;
  /** All bits when absent. */
  readonly mask?: number;
  readonly incoming?: string;
  readonly outgoing?: string;
  /** Source and destination prefixes. */
  readonly from?: string;
  readonly to?: string;
}

/** Routing types by the kernel's numbers. */
export const routeKinds: Readonly<Record<Route["kind"], number>> = {
  unicast: 1,
  local: 2,
  blackhole: 6,
  unreachable: 7,
  prohibit: 8,
  throw: 9,
};

/** The table in which the kernel keeps the ways to a namespace's own addresses. */
export const kernelTable = 255;

/** The metric that a route has when none is given. */
export const defaultMetric = { 4: 0, 6: 1024 } as const;

/** The kernel's numbers of the address families. */
export const familyNumbers = { 4: 2, 6: 10 } as const;
