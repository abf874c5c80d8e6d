/** Descriptors that travel between processes over a Unix stream socket, beside bytes. */
import { close } from "./libc.ts";
import type { ControlPart } from "./socket-message.ts";
import { MessageReader, sendMessage } from "./socket-message.ts";

/** Bytes, and the descriptors that came with them; those belong to the receiver, which closes them. */
export interface Delivery {
  readonly bytes: Buffer;
  readonly descriptors: readonly number[];
}

const socketLevel = 1;
const rights = 1;
/** The most that the kernel takes with one message. */
const descriptorLimit = 253;
const byteLimit = 64 * 1024;

/**
 * Sends bytes with descriptors, which the receiver gets as copies; the sender's stay open. Gives how many of the bytes
 * went (the descriptors go with the first of them), or undefined when the socket has no room now. At least one byte
 * must be sent.
 */
export function sendDescriptors(fd: number, bytes: Uint8Array, descriptors: readonly number[]): number | undefined {
  if (bytes.length === 0) throw new RangeError("descriptors travel with at least one byte");
  if (descriptors.length > descriptorLimit) throw new RangeError(`at most ${descriptorLimit} descriptors at once`);
  return sendMessage(fd, bytes, descriptors.length === 0 ? [] : [partOf(descriptors)]);
}

/** Reads a Unix stream socket with the descriptors that come over it. */
export class DescriptorReader {
  readonly #reader: MessageReader;

  constructor(fd: number) {
    this.#reader = new MessageReader(fd, byteLimit, 16 + 4 * 256, true);
  }

  /** What waits, without blocking: undefined for nothing yet, no bytes for the end. */
  read(): Delivery | undefined {
    const received = this.#reader.read();
    if (!received) return undefined;
    const descriptors = received.parts.flatMap(descriptorsOf);
    if (!received.partsCut) return { bytes: received.bytes, descriptors };
    descriptors.forEach(close);
    throw new Error("descriptors were lost on their way: the process has too many open");
  }
}

function partOf(descriptors: readonly number[]): ControlPart {
  return { level: socketLevel, type: rights, data: Buffer.from(new Int32Array(descriptors).buffer) };
}

function descriptorsOf({ level, type, data }: ControlPart): number[] {
  if (level !== socketLevel || type !== rights) return [];
  return Array.from({ length: data.length / 4 }, (_, i) => data.readInt32LE(i * 4));
}
