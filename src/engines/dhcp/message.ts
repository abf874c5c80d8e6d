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

/** A field of a reply that holds options: where the next one begins, and where the field's end option must stand. */
interface Field {
  at: number;
  readonly last: number;
}

/** Writes what there is room for, in the fields for a file and a server's name where its own is full. */
function writeOptions(bytes: Uint8Array, room: number, list: LeaseReply["options"]): number {
  const begin = headBytes + cookieBytes;
  const whole = list.reduce((sum, [, value]) => sum + value.length + 2 * piecesOf(value), 1);
  const overloaded = begin + whole > room;
  const own: Field = { at: begin, last: room - 1 - (overloaded ? overloadBytes : 0) };
  const fields = [own, fieldAt(places.file, lengths.file), fieldAt(places.name, lengths.name)];
  for (const [code, value] of list) place(bytes, overloaded ? fields : [own], code, value);
  if (overloaded) write(bytes, { at: own.at, last: room - 1 }, options.overload, Uint8Array.of(3));
  own.at += overloaded ? overloadBytes : 0;
  for (const { at } of overloaded ? fields : [own]) bytes[at] = options.end;
  return own.at + 1;
}

const overloadBytes = 3;
const piecesOf = (value: Uint8Array): number => Math.max(1, Math.ceil(value.length / longestPiece));
const fieldAt = (at: number, length: number): Field => ({ at, last: at + length - 1 });

/** In the first field that takes it whole, else in pieces (RFC 3396); what fits in no way is left out. */
function place(bytes: Uint8Array, fields: readonly Field[], code: number, value: Uint8Array): void {
  const roomIn = ({ at, last }: Field): number => Math.min(Math.max(last - at - 2, 0), longestPiece);
  const whole = fields.find((field) => value.length <= roomIn(field));
  if (whole) return write(bytes, whole, code, value);
  if (fields.reduce((sum, field) => sum + largestPart(field), 0) < value.length) return;
  let rest = value;
  for (const field of fields)
    while (rest.length > 0 && roomIn(field) > 0) {
      const part = rest.subarray(0, roomIn(field));
      write(bytes, field, code, part);
      rest = rest.subarray(part.length);
    }
}

/** Bytes of one option that a field takes in pieces. */
function largestPart({ at, last }: Field): number {
  const pieces = Math.ceil((last - at) / (longestPiece + 2));
  return Math.max(last - at - 2 * pieces, 0);
}

function write(bytes: Uint8Array, field: Field, code: number, value: Uint8Array): void {
  bytes.set([code, value.length, ...value], field.at);
  field.at += 2 + value.length;
}
