/** Messages of DHCP as bytes: requests read, replies written (RFC 2131, RFC 2132, RFC 3396). */
import type { Address } from "../../net/address.ts";

/** Kinds of messages (RFC 2132, section 9.6). */
export const kinds = {
  discover: 1,
  offer: 2,
  request: 3,
  decline: 4,
  acknowledge: 5,
  refuse: 6,
  release: 7,
  inform: 8,
} as const;

/** Options that a request is read by, and that replies are made of. */
export const options = {
  mask: 1,
  router: 3,
  nameServers: 6,
  hostName: 12,
  domain: 15,
  mtu: 26,
  broadcast: 28,
  timeServers: 42,
  netbiosServers: 44,
  netbiosNodeType: 46,
  wantedAddress: 50,
  leaseTime: 51,
  overload: 52,
  kind: 53,
  server: 54,
  wanted: 55,
  text: 56,
  longest: 57,
  client: 61,
  end: 255,
} as const;

/** A client's message. Addresses that it leaves empty are 0. */
export interface LeaseRequest {
  readonly kind: number;
  readonly transaction: number;
  readonly seconds: number;
  /** The client cannot take packets to an address that it has not got yet. */
  readonly broadcast: boolean;
  /** The address that it uses. */
  readonly own: number;
  /** The relay that it came through. */
  readonly relay: number;
  /** Its Ethernet address. */
  readonly hardware: Uint8Array;
  readonly options: ReadonlyMap<number, Uint8Array>;
}

/** A server's message. */
export interface LeaseReply {
  readonly kind: number;
  /** The client's address from now on; 0 for none. */
  readonly given: number;
  /** The address that the client uses. */
  readonly own: number;
  /** In the order in which they are left out where there is no room. */
  readonly options: readonly (readonly [code: number, value: Uint8Array])[];
}

const [headBytes, cookieBytes] = [236, 4];
const cookie = 0x63825363;
const ethernet = { type: 1, bytes: 6 } as const;
const broadcastFlag = 0x8000;
const places = { hardware: 28, name: 44, file: 108 } as const;
const lengths = { name: 64, file: 128 } as const;
/** Bytes of the shortest message that all clients take, and of IP's and UDP's headers. */
const [leastBytes, headersBytes] = [300, 28];
const [smallestPacket, largestPacket] = [576, 1_500];
const longestPiece = 255;

/** A request; nothing for what is none, or is broken. */
export function readRequest(message: Uint8Array): LeaseRequest | undefined {
  if (message.length < headBytes + cookieBytes) return undefined;
  const view = new DataView(message.buffer, message.byteOffset, message.length);
  if (view.getUint8(0) !== 1 || view.getUint32(headBytes) !== cookie) return undefined;
  if (view.getUint8(1) !== ethernet.type || view.getUint8(2) !== ethernet.bytes) return undefined;
  const found = readOptions(message);
  const kind = found?.get(options.kind);
  if (!found || kind?.length !== 1) return undefined;
  return {
    kind: kind[0]!,
    transaction: view.getUint32(4),
    seconds: view.getUint16(8),
    broadcast: (view.getUint16(10) & broadcastFlag) !== 0,
    own: view.getUint32(12),
    relay: view.getUint32(24),
    hardware: message.slice(places.hardware, places.hardware + ethernet.bytes),
    options: found,
  };
}

/** An option's address; nothing where there is none. */
export function addressIn(request: LeaseRequest, option: number): number | undefined {
  const value = request.options.get(option);
  if (value?.length !== 4) return undefined;
  return new DataView(value.buffer, value.byteOffset, 4).getUint32(0);
}

/** A reply to a request, as long as the client takes it at most. */
export function writeReply(request: LeaseRequest, reply: LeaseReply): Uint8Array {
  const bytes = new Uint8Array(largestPacket - headersBytes);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 2);
  view.setUint8(1, ethernet.type);
  view.setUint8(2, ethernet.bytes);
  view.setUint32(4, request.transaction);
  view.setUint16(10, request.broadcast ? broadcastFlag : 0);
  view.setUint32(12, reply.own);
  view.setUint32(16, reply.given);
  bytes.set(request.hardware, places.hardware);
  view.setUint32(headBytes, cookie);
  const end = writeOptions(bytes, roomFor(request), [[options.kind, Uint8Array.of(reply.kind)], ...reply.options]);
  return bytes.subarray(0, Math.max(leastBytes, end));
}

/** The bytes of addresses of IPv4. */
export function addressBytes(addresses: readonly Address[]): Uint8Array {
  const bytes = new Uint8Array(addresses.length * 4);
  for (const [n, { words }] of addresses.entries()) new DataView(bytes.buffer).setUint32(n * 4, words[0]!);
  return bytes;
}

/** The bytes of a number of 16 or 32 bits. */
export function numberBytes(value: number, bits: 16 | 32): Uint8Array {
  const bytes = new Uint8Array(bits / 8);
  if (bits === 16) new DataView(bytes.buffer).setUint16(0, value);
  else new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** Those of the options' field, then those of the fields that it says hold some, too. */
function readOptions(message: Uint8Array): Map<number, Uint8Array> | undefined {
  const found = new Map<number, Uint8Array>();
  if (!readField(message.subarray(headBytes + cookieBytes), found)) return undefined;
  const overload = found.get(options.overload)?.[0] ?? 0;
  const file = message.subarray(places.file, places.file + lengths.file);
  const name = message.subarray(places.name, places.name + lengths.name);
  if ((overload & 1) !== 0 && !readField(file, found)) return undefined;
  if ((overload & 2) !== 0 && !readField(name, found)) return undefined;
  return found;
}

/** Pieces of one option are one value. */
function readField(field: Uint8Array, found: Map<number, Uint8Array>): boolean {
  for (let at = 0; at < field.length;) {
    const code = field[at++]!;
    if (code === options.end) return true;
    if (code === 0) continue;
    const length = field[at++];
    if (length === undefined || at + length > field.length) return false;
    const piece = field.slice(at, at + length);
    const before = found.get(code);
    found.set(code, before ? Buffer.concat([before, piece]) : piece);
    at += length;
  }
  return true;
}

/** Where the options' field of a reply may end. */
function roomFor(request: LeaseRequest): number {
  const said = request.options.get(options.longest);
  const wish = said?.length === 2 ? new DataView(said.buffer, said.byteOffset, 2).getUint16(0) : smallestPacket;
  return Math.min(Math.max(wish, smallestPacket), largestPacket) - headersBytes;
}

/** Writes what there is room for, in the fields for a file and a server's name where its own is full. */
function writeOptions(bytes: Uint8Array, room: number, list: LeaseReply["options"]): number {
  const pieces = list.flatMap(([code, value]) => cut(code, value));
  const whole = pieces.reduce((sum, piece) => sum + piece.length, 1);
  const begin = headBytes + cookieBytes;
  if (begin + whole <= room) return fill(bytes, begin, room, pieces);
  const used = Uint8Array.of(options.overload, 1, 3);
  const rest = [...pieces];
  const end = fill(bytes, begin, room, rest, used);
  fill(bytes, places.file, places.file + lengths.file, rest);
  fill(bytes, places.name, places.name + lengths.name, rest);
  return end;
}

/** Takes from `pieces` what fits before `limit`, and gives where it ends. */
function fill(bytes: Uint8Array, begin: number, limit: number, pieces: Uint8Array[], last = new Uint8Array()): number {
  let at = begin;
  while (pieces.length > 0 && at + pieces[0]!.length + last.length + 1 <= limit) {
    const piece = pieces.shift()!;
    bytes.set(piece, at);
    at += piece.length;
  }
  bytes.set(last, at);
  bytes[at + last.length] = options.end;
  return at + last.length + 1;
}

function cut(code: number, value: Uint8Array): Uint8Array[] {
  const count = Math.max(1, Math.ceil(value.length / longestPiece));
  return Array.from({ length: count }, (_, n) => {
    const part = value.subarray(n * longestPiece, (n + 1) * longestPiece);
    return Uint8Array.of(code, part.length, ...part);
  });
}
