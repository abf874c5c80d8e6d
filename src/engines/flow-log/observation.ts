/** What is seen of a packet, or of several alike, at one interface in one direction. */
import type { Address } from "../../net/address.ts";

/** An observation. Addresses and ports are those on the packet. */
export interface Observation {
  /** `eni-…`, or a transit gateway's attachment. */
  readonly interface: string;
  readonly direction: "ingress" | "egress";
  readonly action: "ACCEPT" | "REJECT";
  readonly protocol: number;
  readonly source: Address;
  readonly destination: Address;
  /** 0 where the protocol has none. */
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly packets: number;
  readonly bytes: number;
  /** The bits that TCP set in these packets; those of several packets together. */
  readonly flags?: number;
  /** Cloud time in milliseconds of the first and the last packet. */
  readonly first: number;
  readonly last: number;
  /** By which road it left, as `traffic-path` numbers it. */
  readonly path?: number;
  /** Why it was refused, where flow logs tell: `BPA`, `EC`. */
  readonly reason?: string;
  /** Packets that a transit gateway lost, by why. */
  readonly lost?: "no-route" | "blackhole" | "mtu-exceeded" | "ttl-expired";
  /** The attachment at the other side of a transit gateway. */
  readonly pair?: string;
  /** The rule that refused it, for people; no record shows it. */
  readonly by?: string;
}

/** TCP's flags as bits. */
export const tcpBits = { fin: 1, syn: 2, rst: 4, psh: 8, ack: 16, urg: 32 } as const;

/**
 * The flags that a record shows for one packet's: FIN, SYN, RST, and ACK where it comes with SYN; all others are 0.
 */
export function shownFlags(bits: number): number {
  const shown = bits & (tcpBits.fin | tcpBits.syn | tcpBits.rst);
  return bits & tcpBits.syn && bits & tcpBits.ack ? shown | tcpBits.ack : shown;
}
