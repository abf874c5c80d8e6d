/** The first line of a connection that goes on as something else. */
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/**
 * Reads a line and leaves what follows to be read.
 *
 * Throws a RangeError when it ends before or is longer than so many bytes.
 */
export async function readFirstLine(from: Readable, longest: number): Promise<string> {
  const pieces: Buffer[] = [];
  for (let bytes = 0; bytes <= longest;) {
    const piece = from.read() as Buffer | null;
    if (piece === null) {
      if (from.readableEnded || from.destroyed) throw new RangeError("the connection ended before its first line");
      await anyOf(from, ["readable", "end", "close"]);
      continue;
    }
    const end = piece.indexOf(newline);
    pieces.push(end < 0 ? piece : piece.subarray(0, end));
    bytes += pieces.at(-1)!.length;
    if (end < 0 || bytes > longest) continue;
    if (end + 1 < piece.length) from.unshift(piece.subarray(end + 1));
    return Buffer.concat(pieces).toString();
  }
  throw new RangeError(`the first line of a connection is longer than ${longest} bytes`);
}

/** Waits for the first of some events, and leaves no listener behind. Throws when the stream fails. */
export async function anyOf(stream: Readable | Writable, events: readonly string[]): Promise<void> {
  const over = new AbortController();
  try {
    await Promise.race(events.map((event) => once(stream, event, { signal: over.signal })));
  } finally {
    over.abort();
  }
}

const newline = 10;
