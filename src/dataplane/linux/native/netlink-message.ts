/** Netlink messages and attributes as bytes: built for the kernel, and read from it. */

/** A message to the kernel, without its header. */
export interface Request {
  readonly type: number;
  /** Besides "request": create, replace, dump … */
  readonly flags: number;
  readonly body: Buffer;
  /** What it asks, in words, for errors. */
  readonly asks: string;
}

/** A message from the kernel. */
export interface Reply {
  readonly type: number;
  readonly flags: number;
  readonly sequence: number;
  /** The socket whose request it follows from; 0 where the kernel acted by itself. */
  readonly port: number;
  readonly body: Buffer;
}

/** Flags of requests. */
export const flags = {
  request: 0x1,
  acknowledge: 0x4,
  replace: 0x100,
  exclusive: 0x200,
  create: 0x400,
  append: 0x800,
  dump: 0x300,
} as const;

/**
 * Flags of replies: an error whose request was left out, one that has attributes, and a dump during which things
 * changed.
 */
export const replyFlags = { interrupted: 0x10, capped: 0x100, attributes: 0x200 } as const;

const headerLength = 16;
const nestedBit = 0x8000;

/** One attribute: its length, its type, its value, padded to four bytes. */
export function attribute(type: number, value: Uint8Array): Buffer {
  const bytes = Buffer.alloc(align(4 + value.length));
  bytes.writeUInt16LE(4 + value.length, 0);
  bytes.writeUInt16LE(type, 2);
  bytes.set(value, 4);
  return bytes;
}

/** An attribute made of attributes. */
export function nested(type: number, ...inner: readonly Uint8Array[]): Buffer {
  return attribute(type | nestedBit, Buffer.concat(inner));
}

/** A whole number in the machine's order. */
export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

/** A whole number in network order, as netfilter's attributes have it. */
export function be32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}

/** A whole number of two bytes in network order. */
export function be16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

/** Text with its closing zero. */
export function text(value: string): Buffer {
  return Buffer.from(`${value}\0`);
}

/** A request with its header. */
export function encode(request: Request, sequence: number, more: number): Buffer {
  const length = headerLength + request.body.length;
  const bytes = Buffer.alloc(align(length));
  bytes.writeUInt32LE(length, 0);
  bytes.writeUInt16LE(request.type, 4);
  bytes.writeUInt16LE(flags.request | request.flags | more, 6);
  bytes.writeUInt32LE(sequence, 8);
  request.body.copy(bytes, headerLength);
  return bytes;
}

/** The messages of one datagram. Their bodies are views into it. */
export function decode(datagram: Buffer): Reply[] {
  const replies: Reply[] = [];
  for (let at = 0; at + headerLength <= datagram.length;) {
    const length = datagram.readUInt32LE(at);
    if (length < headerLength || at + length > datagram.length)
      throw new RangeError("a netlink message that is cut off");
    replies.push({
      type: datagram.readUInt16LE(at + 4),
      flags: datagram.readUInt16LE(at + 6),
      sequence: datagram.readUInt32LE(at + 8),
      port: datagram.readUInt32LE(at + 12),
      body: datagram.subarray(at + headerLength, at + length),
    });
    at += align(length);
  }
  return replies;
}

/** Attributes by type; of several with one type the last. */
export function attributes(bytes: Buffer, from = 0): Map<number, Buffer> {
  return new Map(attributeList(bytes, from));
}

/** Attributes in their order, for lists whose members share a type. */
export function attributeList(bytes: Buffer, from = 0): [type: number, value: Buffer][] {
  const list: [number, Buffer][] = [];
  for (let at = from; at + 4 <= bytes.length;) {
    const length = bytes.readUInt16LE(at);
    if (length < 4 || at + length > bytes.length) break;
    list.push([bytes.readUInt16LE(at + 2) & 0x3fff, bytes.subarray(at + 4, at + length)]);
    at += align(length);
  }
  return list;
}

/** Text up to its closing zero. */
export function textOf(value: Buffer): string {
  const end = value.indexOf(0);
  return value.toString("utf8", 0, end < 0 ? value.length : end);
}

function align(length: number): number {
  return (length + 3) & ~3;
}
