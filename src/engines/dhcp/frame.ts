/** Frames that ask a DHCP server, and frames that answer them: Ethernet, IP and UDP around the messages. */
import type { Address } from "../../net/address.ts";
import { protocols } from "../../net/packet.ts";
import { decodePacket, encodePacket } from "../../net/packet-bytes.ts";
import type { LeaseSpec } from "../../specs/lease.ts";
import { answerFour } from "./server.ts";
import { answerSix } from "./server6.ts";

/** What a server on a link knows. */
export interface LeaseServer {
  /** Its hardware address, six bytes. */
  readonly hardware: Uint8Array;
  /** Its address on the link, in IPv6. */
  readonly own: Address;
  /** The lease of whoever has a hardware address (`02:…`, in lower case). */
  readonly leaseOf: (hardware: string) => LeaseSpec | undefined;
}

/** A frame that answers, and who gets it. */
export interface AnswerFrame {
  readonly bytes: Buffer;
  /** The hardware address that asked. */
  readonly asker: string;
}

const headBytes = 14;
const etherTypes = { 4: 0x0800, 6: 0x86dd } as const;
const ports = { 4: { server: 67, client: 68 }, 6: { server: 547, client: 546 } } as const;

/** Answers a frame; nothing where none is due: strangers, other protocols, nonsense. */
export function answerFrame(frame: Uint8Array, server: LeaseServer): AnswerFrame | undefined {
  if (frame.length <= headBytes) return undefined;
  const bytes = Buffer.from(frame);
  const from = bytes.subarray(6, 12);
  const packet = decodePacket(bytes.subarray(headBytes));
  if (!packet || packet.header.protocol !== protocols.udp) return undefined;
  const { family } = packet.header.source;
  if (bytes.readUInt16BE(12) !== etherTypes[family]) return undefined;
  if (packet.header.destinationPort !== ports[family].server) return undefined;
  const asker = from.toString("hex").replaceAll(/..(?!$)/g, "$&:");
  const lease = server.leaseOf(asker);
  if (!lease) return undefined;
  const answer =
    family === 4
      ? answerFour(packet.payload, lease, from)
      : answered6(packet.payload, packet.header.source, lease, server);
  if (!answer) return undefined;
  const header = {
    protocol: protocols.udp,
    source: answer.from,
    destination: answer.to,
    sourcePort: ports[family].server,
    destinationPort: ports[family].client,
    length: 0,
    whole: false,
  };
  const head = Buffer.concat([from, server.hardware, Buffer.of(etherTypes[family] >> 8, etherTypes[family] & 255)]);
  return { bytes: Buffer.concat([head, encodePacket(header, { payload: answer.bytes })]), asker };
}

const linkLocal = 0xfe80;

/** Clients ask from an address of the link. */
function answered6(payload: Uint8Array, client: Address, lease: LeaseSpec, { hardware, own }: LeaseServer) {
  if (client.words[0]! >>> 16 !== linkLocal) return undefined;
  const bytes = answerSix(payload, lease, Buffer.concat([identifierHead, hardware]));
  return bytes && { bytes, from: own, to: client };
}

/** A DUID made of a link-layer address: type 3, Ethernet (RFC 8415, section 11.4). */
const identifierHead = Buffer.of(0, 3, 0, 1);
