/** What a network can see of a packet: its header, and for an ICMP error the header that it quotes. */
import { formatAddress } from "./address.ts";
import type { Address } from "./address.ts";

/** Numbers of the protocols that have a meaning of their own here (IANA protocol numbers). */
export const protocols = { icmp: 1, igmp: 2, tcp: 6, udp: 17, icmp6: 58 } as const;

/** An ICMP or ICMPv6 message's kind, and the identifier that ties an echo reply to its request. */
export interface IcmpKind {
  readonly type: number;
  readonly code: number;
  readonly identifier?: number;
}

/** The state bits of TCP that a tracker reads; absent means the first packet of a connection, a lone SYN. */
export type TcpFlags = "syn" | "syn-ack" | "ack" | "fin" | "rst";

/** A packet's header. Plain data. */
export interface Header {
  /** IANA protocol number, 0 to 255. */
  readonly protocol: number;
  readonly source: Address;
  readonly destination: Address;
  /** TCP and UDP only. */
  readonly sourcePort?: number;
  readonly destinationPort?: number;
  readonly flags?: TcpFlags;
  /** TCP only: the sequence number, 32 bits; `usualSequence` where it is absent. */
  readonly sequence?: number;
  /** ICMP and ICMPv6 only. */
  readonly icmp?: IcmpKind;
  /** Bytes of the whole IP packet; 0 for a packet whose length does not matter. */
  readonly length: number;
  /** The packet must not be fragmented on its way (always so in IPv6). */
  readonly whole: boolean;
  /** For an ICMP error: the header of the packet that caused it, as it was where the error arose. */
  readonly quotes?: Header;
}

/** The sequence number of TCP packets that name none. */
export const usualSequence = 1;

/** Bytes that a packet gains from one family's header to the other's (RFC 7915). */
export function grownBy(before: Header, after: Header): number {
  return headerBytes[after.source.family] - headerBytes[before.source.family];
}

/** Whether a protocol has ports. */
export function hasPorts(protocol: number): boolean {
  return protocol === protocols.tcp || protocol === protocols.udp;
}

/** Whether a protocol is ICMP in either family. */
export function isIcmp(protocol: number): boolean {
  return protocol === protocols.icmp || protocol === protocols.icmp6;
}

/** The names that AWS and people use for protocols, the number for all others. */
export function protocolName(protocol: number): string {
  return names.get(protocol) ?? String(protocol);
}

/** The IANA number of a protocol by the name that `protocolName` gives it; undefined for a name of none. */
export function protocolNumber(name: string): number | undefined {
  for (const [number, known] of names) if (known === name) return number;
  return /^\d+$/.test(name) ? Number(name) : undefined;
}

/** Whether the packet asks for an echo: the one ICMP message that opens a flow. */
function isEchoRequest({ protocol, icmp }: Header): boolean {
  return icmp?.type === (protocol === protocols.icmp6 ? 128 : 8);
}

/** Whether a packet begins a flow: a lone SYN, an echo request, any packet of a protocol without such a sign. */
export function opensFlow(header: Header): boolean {
  if (header.protocol === protocols.tcp) return (header.flags ?? "syn") === "syn";
  return isIcmp(header.protocol) ? isEchoRequest(header) : true;
}

/** The packet that an honest receiver sends back, or undefined where none is due (ICMP other than an echo request). */
export function replyTo(header: Header): Header | undefined {
  if (isIcmp(header.protocol) && !isEchoRequest(header)) return undefined;
  return {
    ...header,
    source: header.destination,
    destination: header.source,
    sourcePort: header.destinationPort,
    destinationPort: header.sourcePort,
    flags: header.protocol === protocols.tcp ? ((header.flags ?? "syn") === "syn" ? "syn-ack" : "ack") : undefined,
    icmp: header.icmp && { ...header.icmp, type: header.protocol === protocols.icmp6 ? 129 : 0 },
    length: Math.min(header.length, smallPacketBytes),
  };
}

/** The packet that tells a sender that its packet was too long: ICMP type 3 code 4, or ICMPv6 type 2. */
export function tooBigAnswer(header: Header, from: Address): Header {
  const four = header.source.family === 4;
  return {
    protocol: four ? protocols.icmp : protocols.icmp6,
    source: from,
    destination: header.source,
    icmp: four ? { type: 3, code: 4 } : { type: 2, code: 0 },
    length: smallPacketBytes,
    whole: true,
    quotes: header,
  };
}

/** A header in one line for people: `tcp 10.0.0.5:40000 → 10.0.1.9:443`. */
export function formatHeader(header: Header): string {
  const kind = header.icmp
    ? ` type ${header.icmp.type} code ${header.icmp.code}`
    : header.flags
      ? ` ${header.flags}`
      : "";
  const [from, to] = [end(header.source, header.sourcePort), end(header.destination, header.destinationPort)];
  return `${protocolName(header.protocol)}${kind} ${from} → ${to}`;
}

const smallPacketBytes = 60;
const headerBytes = { 4: 20, 6: 40 } as const;
const names = new Map([
  [1, "icmp"],
  [6, "tcp"],
  [17, "udp"],
  [58, "icmpv6"],
  [50, "esp"],
  [47, "gre"],
]);

function end(at: Address, port: number | undefined): string {
  const text = formatAddress(at);
  if (port === undefined) return text;
  return at.family === 4 ? `${text}:${port}` : `[${text}]:${port}`;
}
