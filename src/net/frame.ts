/**
 * Frames: pieces of several channels in one stream of bytes, each a byte of channel, four bytes of length, the bytes.
 */

/** One piece of a channel. */
export interface Frame {
  /** 0 to 255. */
  readonly channel: number;
  readonly bytes: Uint8Array;
}

/** Bytes that one frame carries at most; what is longer goes in several. */
export const longestFrame = 1024 * 1024;

/** The bytes of a frame. Throws a RangeError for a channel that there is not, and for too many bytes. */
export function encodeFrame(channel: number, bytes: Uint8Array): Uint8Array {
  if (!Number.isInteger(channel) || channel < 0 || channel > 255)
    throw new RangeError(`there is no channel ${channel}`);
  checkLength(bytes.length);
  const frame = new Uint8Array(headBytes + bytes.length);
  frame[0] = channel;
  new DataView(frame.buffer).setUint32(1, bytes.length);
  frame.set(bytes, headBytes);
  return frame;
}

/** Takes a stream piece by piece, however it was cut. */
export interface FrameReader {
  /** The frames that are whole now. Throws a RangeError for one that is too long. */
  take(piece: Uint8Array): Frame[];
  /** Bytes of a frame that is not whole yet. */
  held(): number;
}

/** Makes a reader for one stream. */
export function frameReader(): FrameReader {
  let pieces: Uint8Array[] = [];
  let bytes = 0;
  let needed = headBytes;
  return {
    take: (piece) => {
      pieces.push(piece);
      bytes += piece.length;
      if (bytes < needed) return [];
      const { frames, rest, next } = cut(pieces.length === 1 ? piece : join(pieces, bytes));
      pieces = rest.length === 0 ? [] : [rest];
      bytes = rest.length;
      needed = next;
      return frames;
    },
    held: () => bytes,
  };
}

/** The frames of a stream. Throws a RangeError when one is too long, or cut off by the stream's end. */
export async function* framesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  const reader = frameReader();
  for await (const piece of pieces) yield* reader.take(piece);
  if (reader.held() > 0) throw new RangeError("the stream ended in the middle of a frame");
}

const headBytes = 5;

function cut(bytes: Uint8Array): { frames: Frame[]; rest: Uint8Array; next: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const frames: Frame[] = [];
  for (let at = 0; ;) {
    const rest = bytes.length - at;
    const length = rest < headBytes ? 0 : checkLength(view.getUint32(at + 1));
    if (rest < headBytes + length || rest < headBytes)
      return { frames, rest: bytes.subarray(at), next: headBytes + length };
    frames.push({ channel: bytes[at]!, bytes: bytes.subarray(at + headBytes, at + headBytes + length) });
    at += headBytes + length;
  }
}

function checkLength(length: number): number {
  if (length > longestFrame) throw new RangeError(`a frame of ${length} bytes is longer than ${longestFrame}`);
  return length;
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
