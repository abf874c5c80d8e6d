/** Packets of the second evaluator: their headers, their answers, and how they are told apart. */
import { key, text } from "./ip.ts";
import type { Ip } from "./ip.ts";

/** A header: for ICMP the ports are absent, for other protocols type and code are. */
export interface Packet {
  readonly src: Ip;
  readonly dst: Ip;
  readonly protocol: number;
  readonly sport?: number;
  readonly dport?: number;
  readonly type?: number;
  readonly code?: number;
  /** Length of the whole packet, which must not be fragmented; absent where it does not matter. */
  readonly bytes?: number;
  /** It answers another packet, as a SYN-ACK shows. */
  readonly isAnswer?: boolean;
}

/** TCP's protocol number. */
export const TCP = 6;
/** UDP's protocol number. */
export const UDP = 17;
/** ICMP's protocol number. */
export const ICMP = 1;
/** ICMPv6's protocol number. */
export const ICMP6 = 58;

const ECHO: Readonly<Record<string, number>> = { "1/8": 0, "58/128": 129 };

/** The packet that answers this one, if one does: of ICMP only an echo has an answer. */
export function answerTo(packet: Packet): Packet | undefined {
  const { src, dst, protocol, sport, dport, type, code } = packet;
  if (protocol !== ICMP && protocol !== ICMP6) {
    return { src: dst, dst: src, protocol, sport: dport, dport: sport, isAnswer: true };
  }
  const answer = ECHO[`${protocol}/${type}`];
  return answer === undefined ? undefined : { src: dst, dst: src, protocol, type: answer, code, isAnswer: true };
}

/** Whether the packet is longer than what a way carries. */
export const isLonger = ({ bytes = 0 }: Packet, most: number): boolean => bytes > most;

/** Whether this packet asks for an echo. */
export const isEcho = ({ protocol, type }: Packet): boolean =>
  (protocol === ICMP && type === 8) || (protocol === ICMP6 && type === 128);

/** A text that two packets share when their headers are the same. */
export const headerKey = (packet: Packet): string =>
  [packet.protocol, key(packet.src), packet.sport, key(packet.dst), packet.dport, packet.type, packet.code].join(" ");

/** The header for people. */
export function written(packet: Packet): string {
  const { protocol, sport, dport, type, code } = packet;
  const ports = (port: number | undefined): string => (port === undefined ? "" : ` ${port}`);
  const kind = type === undefined ? "" : ` type ${type} code ${code}`;
  const size = packet.bytes === undefined ? "" : ` of ${packet.bytes} bytes`;
  return `${text(packet.src)}${ports(sport)} > ${text(packet.dst)}${ports(dport)} protocol ${protocol}${kind}${size}`;
}
