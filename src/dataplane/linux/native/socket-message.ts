/** Socket messages with what travels beside their bytes: descriptors, times, and where they come from. */
import { addressOf, errors, recvmsg, sendmsg, SystemError } from "./libc.ts";

/** One piece of what travels beside a message. */
export interface ControlPart {
  readonly level: number;
  readonly type: number;
  readonly data: Buffer;
}

/** A message as received. */
export interface Received {
  readonly bytes: Buffer;
  readonly parts: readonly ControlPart[];
  /** The sender's address as the kernel writes it. */
  readonly from: Buffer;
  /** Not all of the parts had room. */
  readonly partsCut: boolean;
}

const headerLength = 56;
const offsets = { name: 0, nameLength: 8, vectors: 16, vectorCount: 24, control: 32, controlLength: 40, flags: 48 };
const partHeader = 16;
const receiveFlags = { dontWait: 0x40, closeOnExec: 0x40000000, partsCut: 0x8 };
const sendFlags = 0x40 | 0x4000;

/** Room for messages of one socket; what is received is copied out of it. */
export class MessageReader {
  readonly #fd: number;
  readonly #bytes: Buffer;
  readonly #control: Buffer;
  readonly #name = solid(128);
  readonly #vector = solid(16);
  readonly #header = solid(headerLength);

  readonly #flags: number;

  /** `forDescriptors`: those that come are closed in programs that this process runs. Only Unix sockets know that. */
  constructor(fd: number, byteLimit: number, controlLimit: number, forDescriptors = false) {
    this.#flags = receiveFlags.dontWait | (forDescriptors ? receiveFlags.closeOnExec : 0);
    this.#fd = fd;
    this.#bytes = solid(byteLimit);
    this.#control = solid(controlLimit);
    this.#vector.writeBigUInt64LE(addressOf(this.#bytes), 0);
    this.#vector.writeBigUInt64LE(BigInt(byteLimit), 8);
    this.#header.writeBigUInt64LE(addressOf(this.#name), offsets.name);
    this.#header.writeBigUInt64LE(addressOf(this.#vector), offsets.vectors);
    this.#header.writeBigUInt64LE(1n, offsets.vectorCount);
    this.#header.writeBigUInt64LE(addressOf(this.#control), offsets.control);
  }

  /** The next message, or undefined when none waits. Never blocks. */
  read(): Received | undefined {
    this.#header.writeUInt32LE(this.#name.length, offsets.nameLength);
    this.#header.writeBigUInt64LE(BigInt(this.#control.length), offsets.controlLength);
    const length = recvmsg(this.#fd, this.#header, this.#flags);
    if (length === -errors["EAGAIN"]!) return undefined;
    if (length < 0) throw new SystemError("recvmsg", -length);
    const controlLength = Number(this.#header.readBigUInt64LE(offsets.controlLength));
    return {
      bytes: Buffer.from(this.#bytes.subarray(0, length)),
      parts: [...partsOf(this.#control.subarray(0, controlLength))],
      from: Buffer.from(this.#name.subarray(0, this.#header.readUInt32LE(offsets.nameLength))),
      partsCut: (this.#header.readUInt32LE(offsets.flags) & receiveFlags.partsCut) !== 0,
    };
  }
}

/**
 * Sends bytes with parts beside them; gives how many bytes went (the parts go with the first), or undefined when the
 * socket has no room now. Never blocks.
 */
export function sendMessage(fd: number, bytes: Uint8Array, parts: readonly ControlPart[]): number | undefined {
  const body = solidCopy(bytes);
  const control = solidCopy(Buffer.concat(parts.map(encodePart)));
  const vector = solid(16);
  vector.writeBigUInt64LE(addressOf(body), 0);
  vector.writeBigUInt64LE(BigInt(body.length), 8);
  const header = solid(headerLength);
  header.writeBigUInt64LE(addressOf(vector), offsets.vectors);
  header.writeBigUInt64LE(1n, offsets.vectorCount);
  if (control.length > 0) header.writeBigUInt64LE(addressOf(control), offsets.control);
  header.writeBigUInt64LE(BigInt(control.length), offsets.controlLength);
  const sent = sendmsg(fd, header, sendFlags);
  if (sent === -errors["EAGAIN"]!) return undefined;
  if (sent < 0) throw new SystemError("sendmsg", -sent);
  return sent;
}

/** The parts that stand in a control buffer. */
export function* partsOf(control: Buffer): Generator<ControlPart> {
  for (let at = 0; at + partHeader <= control.length;) {
    const length = Number(control.readBigUInt64LE(at));
    if (length < partHeader || at + length > control.length) return;
    const data = Buffer.from(control.subarray(at + partHeader, at + length));
    yield { level: control.readInt32LE(at + 8), type: control.readInt32LE(at + 12), data };
    at += align(length);
  }
}

/** A part as it stands in a control buffer. */
export function encodePart({ level, type, data }: ControlPart): Buffer {
  const bytes = Buffer.alloc(align(partHeader + data.length));
  bytes.writeBigUInt64LE(BigInt(partHeader + data.length), 0);
  bytes.writeInt32LE(level, 8);
  bytes.writeInt32LE(type, 12);
  data.copy(bytes, partHeader);
  return bytes;
}

/** Memory that never moves, for structures that point to it. */
function solid(length: number): Buffer {
  return Buffer.from(new ArrayBuffer(length));
}

function solidCopy(bytes: Uint8Array): Buffer {
  const copy = solid(bytes.length);
  copy.set(bytes);
  return copy;
}

function align(length: number): number {
  return (length + 7) & ~7;
}
