/** What contributions are made from. */
import type { Graph } from "../../../fabric/station.ts";
import type { NetworkView } from "../../../specs/network.ts";

/** What a contribution may look at. Whatever it reads of the network and the graph is recorded. */
export interface Sight {
  readonly view: NetworkView;
  readonly graph: Graph;
  readonly numbers: Numbers;
}

/** Small numbers of a router's things, which stay the same while the thing is wanted. */
export interface Numbers {
  /** 1 to 65535: what connection marks name a port by. */
  port(router: string, port: string): number;
  /** The mark, and the kernel's number, of a table of a router, for packets from a zone where that matters. */
  table(router: string, table: string, zone?: string): number;
  /**
   * The number at a router of another one whose senders it knows: 1 to 255. The last one is for all that come after it,
   * so that their senders are told apart by their addresses alone.
   */
  origin(router: string, other: string): number;
  /** The same for a table of a hub. */
  hubTable(hub: string, table: string, zone: string | undefined): number;
  /** The mark, and the kernel's number, of the road that a gateway is on the internet. */
  gateway(gateway: string): number;
}
