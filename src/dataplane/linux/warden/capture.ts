/** Captures: what passes a link, both ways, as a pcap stream. */
import { PacketSocket } from "../native/packet-socket.ts";
import type { FilterInstruction, SeenFrame } from "../native/packet-socket.ts";
import { watchReadable } from "../native/poll.ts";

/** What is captured. */
export interface CaptureWish {
  /** A descriptor of the namespace. */
  readonly namespace: number;
  readonly link: string;
  readonly filter?: readonly FilterInstruction[];
  /** Bytes that are kept of each frame. */
  readonly snapLength?: number;
}

/** A capture that goes on until it is ended. */
export interface Capture {
  end(): void;
}

const longestFrame = 262_144;
const ethernet = 1;
/** The magic number of files whose times are in nanoseconds. */
const nanosecondMagic = 0xa1b23c4d;
const framesAtOnce = 256;

/** Begins; `take` gets the file's header, then records. Throws an Error for people. */
export function capture(wish: CaptureWish, take: (bytes: Buffer) => void): Capture {
  const { snapLength = longestFrame, filter } = wish;
  if (!Number.isInteger(snapLength) || snapLength < 1 || snapLength > longestFrame)
    throw new Error(`a frame is kept up to 1 to ${longestFrame} bytes`);
  const socket = PacketSocket.open(wish.namespace, wish.link, {
    ...(filter !== undefined && { filter }),
    receiveBytes: 32 << 20,
  });
  take(header(snapLength));
  const watch = watchReadable(socket.fd, () => {
    const records: Buffer[] = [];
    for (let frame = socket.read(); frame !== undefined; frame = socket.read()) {
      records.push(...record(frame, snapLength));
      if (records.length >= 2 * framesAtOnce) break;
    }
    if (records.length > 0) take(Buffer.concat(records));
  });
  let ended = false;
  return {
    end() {
      if (ended) return;
      ended = true;
      watch.close();
      socket.close();
    },
  };
}

function header(snapLength: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt32LE(nanosecondMagic, 0);
  bytes.writeUInt16LE(2, 4);
  bytes.writeUInt16LE(4, 6);
  bytes.writeUInt32LE(snapLength, 16);
  bytes.writeUInt32LE(ethernet, 20);
  return bytes;
}

function record({ frame, at }: SeenFrame, snapLength: number): [head: Buffer, kept: Buffer] {
  const kept = frame.subarray(0, snapLength);
  const head = Buffer.alloc(16);
  const second = 1_000_000_000n;
  head.writeUInt32LE(Number((at / second) & 0xffffffffn), 0);
  head.writeUInt32LE(Number(at % second), 4);
  head.writeUInt32LE(kept.length, 8);
  head.writeUInt32LE(frame.length, 12);
  return [head, kept];
}
