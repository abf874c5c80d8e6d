/** The outermost headers of what goes to an appliance: IPv4, and UDP from a port that the flow gives (RFC 8926). */
import { parseAddress } from "../../net/address.ts";
import { placeOf } from "../../net/flow-name.ts";
import { protocols } from "../../net/packet.ts";
import { genevePort } from "./header.ts";

/** Where a wrapped packet goes. */
export interface OuterWay {
  /** IPv4 addresses. */
  readonly from: string;
  readonly to: string;
  readonly port: number;
}

const [headBytes, udpBytes] = [20, 8];
const usualHops = 64;
const dynamicPorts = { from: 49_152, count: 16_384 } as const;

/** The port that packets of a flow come from, the same for both directions. */
export function outerPort(flow: string): number {
  return dynamicPorts.from + placeOf(flow, dynamicPorts.count);
}

/** A whole packet around a wrapped one. It has no checksum of UDP, which is over what has checksums of its own. */
export function outerPacket({ from, to, port }: OuterWay, wrapped: Uint8Array): Buffer {
  const packet = Buffer.alloc(headBytes + udpBytes + wrapped.length);
  packet[0] = 0x45;
  packet.writeUInt16BE(packet.length, 2);
  packet[8] = usualHops;
  packet[9] = protocols.udp;
  packet.writeUInt32BE(parseAddress(from)!.words[0]!, 12);
  packet.writeUInt32BE(parseAddress(to)!.words[0]!, 16);
  packet.writeUInt16BE(headerSum(packet), 10);
  packet.writeUInt16BE(port, headBytes);
  packet.writeUInt16BE(genevePort, headBytes + 2);
  packet.writeUInt16BE(udpBytes + wrapped.length, headBytes + 4);
  packet.set(wrapped, headBytes + udpBytes);
  return packet;
}

function headerSum(packet: Buffer): number {
  let sum = 0;
  for (let at = 0; at < headBytes; at += 2) sum += packet.readUInt16BE(at);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  return ~sum & 0xffff;
}
