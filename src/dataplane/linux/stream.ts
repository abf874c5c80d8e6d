/** Streams between server and warden: the opening line, frames with back-pressure, and what control frames say. */
import type { Duplex, Readable, Writable } from "node:stream";
import { anyOf, readFirstLine } from "../../core/first-line.ts";
import { encodeFrame, framesOf, longestFrame } from "../../net/frame.ts";
import type { Frame } from "../../net/frame.ts";
import { channels } from "./protocol.ts";
import type { StreamControl } from "./protocol.ts";

/** Bytes that the first line of a connection may have. */
const longestOpening = 4 * 1024 * 1024;

/** Reads the first line of a connection and leaves the rest to be read. Throws when it ends before or is too long. */
export function readOpening(from: Readable): Promise<string> {
  return readFirstLine(from, longestOpening);
}

/** The frames that come in. Reading slowly holds the sender back; who stops reading may still write. */
export function readFrames(from: Duplex): AsyncGenerator<Frame> {
  return framesOf(from.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>);
}

/** Sends bytes on a channel, in as many frames as they need; waits while the other end reads slowly. */
export async function sendBytes(to: Writable, channel: number, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; at += longestFrame) {
    const frame = encodeFrame(channel, bytes.subarray(at, at + longestFrame));
    if (!to.write(frame) && !to.destroyed) await anyOf(to, ["drain", "close"]);
  }
}

/** Sends a control frame. */
export function sendControl(to: Writable, control: StreamControl): void {
  to.write(encodeFrame(channels.control, Buffer.from(JSON.stringify(control))));
}

/** Reads a control frame's bytes. Throws a RangeError for what says nothing known. */
export function readControl(bytes: Uint8Array): StreamControl {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  const said = parse(text) as Partial<Record<string, unknown>> | null | undefined;
  const wanted = members[String(said?.["tell"]) as StreamControl["tell"]];
  const whole = wanted && Object.entries(wanted).every(([name, check]) => check(said![name]));
  if (!whole) throw new RangeError(`a control frame says ${JSON.stringify(text.slice(0, 100))}`);
  return said as unknown as StreamControl;
}

type Check = (value: unknown) => boolean;
const isSize: Check = (value) => Number.isInteger(value) && (value as number) > 0 && (value as number) <= 65_535;
const isStatus: Check = (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 255;
const isText: Check = (value) => typeof value === "string";
const mayBeText: Check = (value) => value === undefined || isText(value);

const members: Readonly<Record<StreamControl["tell"], Readonly<Record<string, Check>>>> = {
  resize: { columns: isSize, rows: isSize },
  signal: { signal: (value) => isText(value) && /^SIG[A-Z0-9]{2,10}$/.test(value as string) },
  "end-of-input": {},
  exit: { code: isStatus, signal: mayBeText },
  failed: { message: isText },
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
