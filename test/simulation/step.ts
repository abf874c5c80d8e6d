/** The steps of a packet's walk through the second evaluator, and how a walk ends. */
import type * as Ec2 from "../../src/models/ec2.d.ts";
import type { Atlas, Card, Net, Range } from "./atlas.ts";
import type { Ip } from "./ip.ts";
import type { Memory } from "./memory.ts";
import type { Packet } from "./packet.ts";

/** What kind of thing stopped a packet. */
export type Stop =
  | "state"
  | "source-dest-check"
  | "from-itself"
  | "security-group"
  | "network-acl"
  | "no-route"
  | "blackhole"
  | "no-address"
  | "no-service"
  | "no-public-address"
  | "private-address"
  | "block-public-access"
  | "nat-gateway"
  | "peering"
  | "transit"
  | "egress-only"
  | "endpoint"
  | "nowhere"
  | "redirected"
  | "same-subnet"
  | "zone"
  | "too-big"
  | "loop"
  | "not-the-answer";

/** The end of a walk: delivered somewhere, or stopped for one of several reasons that hold at the same place. */
export interface End {
  readonly at: "end";
  readonly packet: Packet;
  /** An interface's id, `internet`, `service`, or where it stopped. */
  readonly place: string;
  readonly stops: readonly Stop[];
}

/** Where a packet is about to be. */
export type Step =
  | End
  | { readonly at: "leave"; readonly packet: Packet; readonly card: Card }
  | ({ readonly at: "table"; readonly packet: Packet; readonly table: Ec2.RouteTable } & From)
  | ({ readonly at: "local"; readonly packet: Packet } & From)
  | ({ readonly at: "toward"; readonly packet: Packet; readonly card: Card } & From)
  | ({ readonly at: "translate"; readonly packet: Packet; readonly natGateway: Ec2.NatGateway } & From)
  | ({ readonly at: "return"; readonly packet: Packet; readonly natGateway: Ec2.NatGateway } & From)
  | ({ readonly at: "cross"; readonly packet: Packet; readonly peering: Ec2.VpcPeeringConnection } & From)
  | ({ readonly at: "gateway-out"; readonly packet: Packet } & From)
  | { readonly at: "egress-out"; readonly packet: Packet; readonly vpc: Net; readonly gateway: string }
  | ({ readonly at: "into-transit"; readonly packet: Packet; readonly card: Card } & From)
  | {
      readonly at: "transit";
      readonly packet: Packet;
      readonly gateway: string;
      readonly attachment: string;
      readonly zone: string;
      readonly sender?: Card;
    }
  | { readonly at: "internet"; readonly packet: Packet };

/** Whence a packet comes within a VPC: no subnet when by a gateway, a sender when straight from an interface. */
export interface From {
  readonly vpc: Net;
  readonly range?: Range;
  readonly sender?: Card;
}

/** Decides what the documentation leaves open: by which address and port a NAT gateway speaks. */
export type Choose = (natGateway: string, candidates: readonly Ip[], packet: Packet) => { source: Ip; port: number };

/** What a walk may look at. */
export interface Walk {
  readonly atlas: Atlas;
  readonly memory: Memory;
  readonly choose: Choose;
  /** Of the packet under way: whether all must track its flow, and what those do then who did not. */
  readonly flow: { tracked: boolean; readonly later: (() => void)[] };
}

/** The packet arrived there. */
export const arrived = (place: string, packet: Packet): End => ({ at: "end", place, packet, stops: [] });

/** The packet was stopped there. */
export const stopped = (place: string, packet: Packet, ...stops: readonly Stop[]): End => ({
  at: "end",
  place,
  packet,
  stops,
});
