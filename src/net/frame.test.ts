/** Frames survive every way of cutting a stream, and what is no stream of frames is refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeFrame, frameReader, framesOf, longestFrame } from "./frame.ts";
import type { Frame } from "./frame.ts";

const frame = fc.record({ channel: fc.nat(255), bytes: fc.uint8Array({ maxLength: 300 }) });
const plain = (frames: readonly Frame[]): object[] =>
  frames.map(({ channel, bytes }) => ({ channel, bytes: [...bytes] }));

function streamOf(frames: readonly Frame[]): Uint8Array {
  return Uint8Array.from(frames.flatMap(({ channel, bytes }) => [...encodeFrame(channel, bytes)]));
}

describe("frames", () => {
  it("come out as they went in, wherever the stream is cut", () => {
    const cuts = fc.array(fc.nat(40), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 12 }), cuts, (frames, lengths) => {
        const stream = streamOf(frames);
        const reader = frameReader();
        const found: Frame[] = [];
        let at = 0;
        for (const length of lengths) found.push(...reader.take(stream.subarray(at, (at += length))));
        found.push(...reader.take(stream.subarray(at)));
        expect(plain(found)).toEqual(plain(frames));
        expect(reader.held()).toBe(0);
      }),
    );
  });

  it("are found in any bytes or refused, and never make a reader hold more than a frame", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const reader = frameReader();
        try {
          const found = reader.take(bytes);
          expect(streamOf(found).length + reader.held()).toBe(bytes.length);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });

  it("that are too long are refused by both ends, before their bytes have come", () => {
    expect(() => encodeFrame(1, new Uint8Array(longestFrame + 1))).toThrow(RangeError);
    expect(() => encodeFrame(256, new Uint8Array())).toThrow(RangeError);
    expect(frameReader().take(encodeFrame(1, new Uint8Array(longestFrame)))).toHaveLength(1);
    expect(() => frameReader().take(Uint8Array.of(1, 0, 16, 0, 1))).toThrow(/1048577 bytes/);
  });

  it("that the stream's end cuts off are an error", async () => {
    async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(bytes);
    }
    const gather = async (bytes: Uint8Array): Promise<Frame[]> => {
      const found: Frame[] = [];
      for await (const frame of framesOf(pieces(bytes))) found.push(frame);
      return found;
    };
    const whole = encodeFrame(2, Uint8Array.of(1, 2, 3));
    expect(await gather(whole)).toHaveLength(1);
    await expect(gather(whole.subarray(0, 7))).rejects.toThrow(/in the middle/);
  });
});
