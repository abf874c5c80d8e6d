/** Copies of frames as they travel: VXLAN in UDP in IPv4 in a frame for a router (RFC 7348). */
import type { MirrorItem } from "../state.ts";
import { bytesOf, macBytes } from "../native/route-requests.ts";

/** What of an item a copy needs. */
export type Wrapping = Pick<MirrorItem, "router" | "from" | "to" | "network" | "length">;

const port = 4789;
const sizes = { ethernet: 14, ip: 20, udp: 8, vxlan: 8 } as const;
const outer = sizes.ethernet + sizes.ip + sizes.udp + sizes.vxlan;
const etherTypes = { four: 0x0800, six: 0x86dd } as const;
const [tcp, udp] = [6, 17];
const timeToLive = 64;

/** What stands before every copy of a session, but for lengths, the source port and checksums. */
export function headerOf({ router, from, to, network }: Wrapping): Buffer {
  const header = Buffer.alloc(outer);
  macBytes(router).copy(header, 0);
  header.set([0x02, 0xfb, 0, 0, 0, 2], 6);
  header.writeUInt16BE(etherTypes.four, 12);
  const ip = header.subarray(sizes.ethernet);
  ip[0] = 0x45;
  ip[8] = timeToLive;
  ip[9] = udp;
  bytesOf(from).bytes.copy(ip, 12);
  bytesOf(to).bytes.copy(ip, 16);
  const datagram = ip.subarray(sizes.ip);
  datagram.writeUInt16BE(port, 2);
  datagram[sizes.udp] = 0x08;
  datagram.writeUIntBE(network, sizes.udp + 4, 3);
  return header;
}

/** A copy of a frame, cut to the session's length; `number` tells the fragments of one copy from those of others. */
export function copyOf(header: Buffer, frame: Buffer, length: number, number: number): Buffer {
  const kept = Math.min(frame.length, length);
  const copy = Buffer.allocUnsafe(outer + kept);
  header.copy(copy);
  frame.copy(copy, outer, 0, kept);
  const ip = copy.subarray(sizes.ethernet);
  ip.writeUInt16BE(ip.length, 2);
  ip.writeUInt16BE(number & 0xffff, 4);
  ip.writeUInt16BE(checksum(ip.subarray(0, sizes.ip)), 10);
  ip.writeUInt16BE(sourcePort(frame), sizes.ip);
  ip.writeUInt16BE(ip.length - sizes.ip, sizes.ip + 4);
  return copy;
}

/** The frame of a packet that a router took one hop early: its time to live as the sender set it. */
export function frameOf(linkHeader: Buffer, packet: Buffer): Buffer {
  const frame = Buffer.concat([linkHeader, packet]);
  const at = linkHeader.length;
  const isFour = packet[0]! >> 4 === 4;
  const life = at + (isFour ? 8 : 7);
  if (frame[life] === 255 || frame[life] === 0) return frame;
  frame[life]! -= 1;
  if (!isFour) return frame;
  frame.writeUInt16BE(0, at + 10);
  frame.writeUInt16BE(checksum(frame.subarray(at, at + (packet[0]! & 15) * 4)), at + 10);
  return frame;
}

const portsOfSenders = { from: 49_152, count: 16_384 } as const;

/** The same for all packets of a flow in one direction. */
function sourcePort(frame: Buffer): number {
  let hash = 0x811c9dc5;
  for (const byte of flowOf(frame)) hash = Math.imul(hash ^ byte, 0x01000193);
  return portsOfSenders.from + (((hash ^ (hash >>> 16)) >>> 0) % portsOfSenders.count);
}

/** Addresses and protocol, with the ports of TCP and UDP in packets that have them. */
function flowOf(frame: Buffer): Buffer {
  const packet = frame.subarray(sizes.ethernet);
  const hasPorts = (protocol: number | undefined): boolean => protocol === tcp || protocol === udp;
  if (frame.length >= sizes.ethernet + 20 && frame.readUInt16BE(12) === etherTypes.four) {
    const header = (packet[0]! & 15) * 4;
    const isWhole = (packet.readUInt16BE(6) & 0x3fff) === 0;
    const ports = hasPorts(packet[9]) && isWhole ? packet.subarray(header, header + 4) : Buffer.alloc(0);
    return Buffer.concat([packet.subarray(9, 10), packet.subarray(12, 20), ports]);
  }
  if (frame.length < sizes.ethernet + 40 || frame.readUInt16BE(12) !== etherTypes.six) return packet.subarray(0, 20);
  const ports = hasPorts(packet[6]) ? packet.subarray(40, 44) : Buffer.alloc(0);
  return Buffer.concat([packet.subarray(6, 7), packet.subarray(8, 40), ports]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) sum += bytes.readUInt16BE(at);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}
