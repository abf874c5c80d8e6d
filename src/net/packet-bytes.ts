/**
 * IP packets as bytes: headers of IPv4, IPv6, TCP, UDP, ICMP and ICMPv6 written with their checksums, and read back.
 */
import type { Address } from "./address.ts";
import { isIcmp, protocols, usualSequence } from "./packet.ts";
import type { Header, IcmpKind, TcpFlags } from "./packet.ts";

/** What a packet has besides its header. */
export interface PacketExtras {
  /** Carried behind the headers, as far as the header's length has room. */
  readonly payload?: Uint8Array;
  /** Identification (IPv4) or flow label (IPv6), 16 bits. */
  readonly mark?: number;
  /** 64 unless said otherwise. */
  readonly hops?: number;
}

/** A packet as it was read. */
export interface Packet {
  /** Its ports, flags and message are absent in a fragment that is not the first. */
  readonly header: Header;
  readonly payload: Uint8Array;
  readonly mark: number;
  readonly hops: number;
  /** False where a checksum that is there does not hold; one that a link left to its hardware does not either. */
  readonly sound: boolean;
}

/**
 * Writes a packet. Its length is the header's, or where that is 0 or too small what headers and payload need; what is
 * missing is zeros.
 */
export function encodePacket(header: Header, extras: PacketExtras = {}): Uint8Array {
  const body = encodeBody(header, extras.payload ?? nothing);
  const ipLength = headLength(header);
  const bytes = new Uint8Array(Math.max(header.length, ipLength + body.least));
  const view = new DataView(bytes.buffer);
  body.write(view, ipLength);
  const room = bytes.length - ipLength - body.head;
  bytes.set((extras.payload ?? nothing).subarray(0, room), ipLength + body.head);
  (header.source.family === 4 ? writeHead4 : writeHead6)(view, header, extras);
  if (body.checksumAt !== undefined) {
    const sum = checksum(view, ipLength, bytes.length, pseudoHeader(header, bytes.length - ipLength));
    view.setUint16(ipLength + body.checksumAt, sum === 0 && header.protocol === protocols.udp ? 0xffff : sum);
  }
  return bytes;
}

/** Reads a packet, or as much as there is of one that was cut. Gives undefined for what is none. */
export function decodePacket(bytes: Uint8Array): Packet | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const head = bytes.length === 0 ? undefined : bytes[0]! >> 4 === 4 ? readHead4(view) : readHead6(view);
  if (!head) return undefined;
  const { header, at, mark, hops, first } = head;
  const end = Math.min(bytes.length, header.length);
  const body = first ? readBody(view, header.protocol, at, end) : { fields: {}, head: 0, checked: false };
  if (!body) return { header, payload: bytes.subarray(at, end), mark, hops, sound: false };
  const cut = bytes.length < header.length || !head.last;
  const holds = cut || !body.checked || checksum(view, at, end, pseudoHeader(header, end - at)) === 0;
  const whole = { ...header, ...body.fields };
  return { header: whole, payload: bytes.subarray(at + body.head, end), mark, hops, sound: head.sound && holds };
}

const nothing = new Uint8Array();
const extensions = new Set([0, 43, 44, 60]);
const flagBits: Readonly<Record<TcpFlags, number>> = { syn: 0x02, "syn-ack": 0x12, ack: 0x10, fin: 0x11, rst: 0x04 };

interface Body {
  /** Bytes of the protocol's own header. */
  readonly head: number;
  /** Bytes with the payload. */
  readonly least: number;
  readonly checksumAt?: number;
  readonly write: (view: DataView, at: number) => void;
}

const headLength = ({ source }: Header): number => (source.family === 4 ? 20 : 40);

function encodeBody(header: Header, payload: Uint8Array): Body {
  const { protocol, sourcePort = 0, destinationPort = 0, flags = "syn", icmp } = header;
  const ports = (view: DataView, at: number): void => {
    view.setUint16(at, sourcePort);
    view.setUint16(at + 2, destinationPort);
  };
  if (protocol === protocols.tcp)
    return {
      head: 20,
      least: 20 + payload.length,
      checksumAt: 16,
      write: (view, at) => {
        ports(view, at);
        view.setUint32(at + 4, header.sequence ?? usualSequence);
        view.setUint32(at + 8, flags === "syn" ? 0 : 1);
        view.setUint16(at + 12, (5 << 12) | flagBits[flags]);
        view.setUint16(at + 14, 0xffff);
      },
    };
  if (protocol === protocols.udp)
    return {
      head: 8,
      least: 8 + payload.length,
      checksumAt: 6,
      write: (view, at) => {
        ports(view, at);
        view.setUint16(at + 4, view.byteLength - at);
      },
    };
  if (isIcmp(protocol) && icmp) return encodeIcmp(header, icmp, payload);
  return { head: 0, least: payload.length, write: () => undefined };
}

function encodeIcmp({ quotes }: Header, { type, code, identifier }: IcmpKind, payload: Uint8Array): Body {
  const quoted = quotes ? quotedBytes(quotes) : nothing;
  return {
    head: 8 + quoted.length,
    least: 8 + quoted.length + payload.length,
    checksumAt: 2,
    write: (view, at) => {
      view.setUint8(at, type);
      view.setUint8(at + 1, code);
      view.setUint16(at + 4, identifier ?? 0);
      view.setUint16(at + 6, identifier === undefined ? 0 : 1);
      new Uint8Array(view.buffer, view.byteOffset).set(quoted, at + 8);
    },
  };
}

/** The headers of the packet that an error is about; its length stays what it was. */
function quotedBytes(quotes: Header): Uint8Array {
  const whole = encodePacket(quotes);
  return whole.subarray(0, Math.min(whole.length, headLength(quotes) + encodeBody(quotes, nothing).head));
}

function writeHead4(view: DataView, { protocol, source, destination, whole }: Header, extras: PacketExtras): void {
  view.setUint8(0, 0x45);
  view.setUint16(2, view.byteLength);
  view.setUint16(4, extras.mark ?? 0);
  view.setUint16(6, whole ? 0x4000 : 0);
  view.setUint8(8, extras.hops ?? 64);
  view.setUint8(9, protocol);
  view.setUint32(12, source.words[0]!);
  view.setUint32(16, destination.words[0]!);
  view.setUint16(10, checksum(view, 0, 20, 0));
}

function writeHead6(view: DataView, { protocol, source, destination }: Header, extras: PacketExtras): void {
  view.setUint32(0, ((6 << 28) | (extras.mark ?? 0)) >>> 0);
  view.setUint16(4, view.byteLength - 40);
  view.setUint8(6, protocol);
  view.setUint8(7, extras.hops ?? 64);
  for (const [i, word] of [...source.words, ...destination.words].entries()) view.setUint32(8 + 4 * i, word);
}

interface Head {
  readonly header: Header;
  /** Where the next header begins. */
  readonly at: number;
  readonly mark: number;
  readonly hops: number;
  /** Not a later fragment, and not an earlier one. */
  readonly first: boolean;
  readonly last: boolean;
  readonly sound: boolean;
}

function readHead4(view: DataView): Head | undefined {
  if (view.byteLength < 20) return undefined;
  const at = (view.getUint8(0) & 15) * 4;
  const length = view.getUint16(2);
  if (at < 20 || at > view.byteLength || length < at) return undefined;
  const fragment = view.getUint16(6);
  const source: Address = { family: 4, words: [view.getUint32(12)] };
  const destination: Address = { family: 4, words: [view.getUint32(16)] };
  return {
    header: { protocol: view.getUint8(9), source, destination, length, whole: (fragment & 0x4000) !== 0 },
    at,
    mark: view.getUint16(4),
    hops: view.getUint8(8),
    first: (fragment & 0x1fff) === 0,
    last: (fragment & 0x2000) === 0,
    sound: checksum(view, 0, at, 0) === 0,
  };
}

function readHead6(view: DataView): Head | undefined {
  if (view.byteLength < 40 || view.getUint8(0) >> 4 !== 6) return undefined;
  const words = Array.from({ length: 8 }, (_, i) => view.getUint32(8 + 4 * i));
  const next = skipExtensions(view);
  if (!next) return undefined;
  const { protocol, at, first, last } = next;
  const [source, destination] = [words.slice(0, 4), words.slice(4)].map((of): Address => ({ family: 6, words: of }));
  const header = { protocol, source: source!, destination: destination!, length: 40 + view.getUint16(4), whole: true };
  return { header, at, mark: view.getUint32(0) & 0xffff, hops: view.getUint8(7), first, last, sound: true };
}

function skipExtensions(view: DataView) {
  let [protocol, at, first, last] = [view.getUint8(6), 40, true, true];
  while (extensions.has(protocol) && first) {
    if (at + 8 > view.byteLength) return undefined;
    const isFragment = protocol === 44;
    if (isFragment) [first, last] = [(view.getUint16(at + 2) & 0xfff8) === 0, (view.getUint16(at + 2) & 1) === 0];
    protocol = view.getUint8(at);
    at += isFragment ? 8 : 8 * (1 + view.getUint8(at + 1));
  }
  return at > view.byteLength ? undefined : { protocol, at, first, last };
}

interface Read {
  readonly fields: Partial<Header>;
  readonly head: number;
  readonly checked: boolean;
}

function readBody(view: DataView, protocol: number, at: number, end: number): Read | undefined {
  const room = end - at;
  const ports = {
    sourcePort: room >= 4 ? view.getUint16(at) : 0,
    destinationPort: room >= 4 ? view.getUint16(at + 2) : 0,
  };
  if (protocol === protocols.tcp) {
    if (room < 14) return room < 8 ? undefined : { fields: ports, head: room, checked: false };
    const head = (view.getUint8(at + 12) >> 4) * 4;
    if (head < 20 || head > room) return undefined;
    return { fields: { ...ports, flags: flagsOf(view.getUint8(at + 13)) }, head, checked: true };
  }
  if (protocol === protocols.udp)
    return room < 8 ? undefined : { fields: ports, head: 8, checked: view.getUint16(at + 6) !== 0 };
  if (isIcmp(protocol)) return room < 8 ? undefined : readIcmp(view, protocol, at, end);
  return { fields: {}, head: 0, checked: false };
}

function readIcmp(view: DataView, protocol: number, at: number, end: number): Read {
  const [type, code] = [view.getUint8(at), view.getUint8(at + 1)];
  const echoes = protocol === protocols.icmp ? [0, 8] : [128, 129];
  if (echoes.includes(type))
    return { fields: { icmp: { type, code, identifier: view.getUint16(at + 4) } }, head: 8, checked: true };
  const isError = protocol === protocols.icmp ? [3, 4, 5, 11, 12].includes(type) : type < 128;
  const quoted = isError ? new Uint8Array(view.buffer, view.byteOffset + at + 8, end - at - 8) : nothing;
  const quotes = decodePacket(quoted)?.header;
  return { fields: { icmp: { type, code }, ...(quotes && { quotes }) }, head: 8 + quoted.length, checked: true };
}

function flagsOf(bits: number): TcpFlags {
  if (bits & flagBits.rst) return "rst";
  if (bits & 0x01) return "fin";
  if (bits & 0x02) return bits & 0x10 ? "syn-ack" : "syn";
  return "ack";
}

/** The sum that TCP, UDP and ICMPv6 take into theirs (RFC 9293, RFC 8200); ICMP takes none. */
function pseudoHeader({ protocol, source, destination }: Header, length: number): number {
  if (protocol === protocols.icmp) return 0;
  const words = [...source.words, ...destination.words];
  return words.reduce((sum, word) => sum + (word >>> 16) + (word & 0xffff), protocol + length);
}

/** The Internet checksum (RFC 1071); 0 over bytes that hold their own. */
function checksum(view: DataView, from: number, to: number, start: number): number {
  let sum = start;
  for (let at = from; at < to; at += 2) sum += at + 1 < to ? view.getUint16(at) : view.getUint8(at) << 8;
  while (sum > 0xffff) sum = (sum & 0xffff) + Math.floor(sum / 0x10000);
  return ~sum & 0xffff;
}
