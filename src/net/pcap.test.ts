/**
 * Captures are read however they are cut, in both orders of bytes and both units of time, and nothing else is taken
 * for one.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { captureReader, ipPacketOf, linkTypeOf } from "./pcap.ts";
import type { Captured } from "./pcap.ts";

const kinds = [
  [0xa1b2c3d4, false, 1_000],
  [0xa1b2c3d4, true, 1_000],
  [0xa1b23c4d, false, 1],
  [0xa1b23c4d, true, 1],
] as const;

function capture(magic: number, little: boolean, unit: number, frames: readonly Uint8Array[]): Uint8Array {
  const bytes = frames.flatMap((frame, i) => [
    ...words(little, 1_700_000_000 + i, 500_000_000 / unit, frame.length, 2_000),
    ...frame,
  ]);
  return Uint8Array.from([
    ...words(little, magic),
    ...(little ? [2, 0, 4, 0] : [0, 2, 0, 4]),
    ...words(little, 0, 0, 65_535, 101),
    ...bytes,
  ]);
}

function words(little: boolean, ...numbers: readonly number[]): number[] {
  const view = new DataView(new ArrayBuffer(4 * numbers.length));
  numbers.forEach((number, i) => view.setUint32(4 * i, number, little));
  return [...new Uint8Array(view.buffer)];
}

describe("a capture", () => {
  it.each(kinds)("with the magic %d, little endian %j, is read wherever it is cut", (magic, little, unit) => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 80 })), fc.array(fc.nat(60)), (frames, cuts) => {
        const bytes = capture(magic, little, unit, frames);
        const reader = captureReader();
        const found: Captured[] = [];
        let at = 0;
        for (const length of cuts) found.push(...reader.take(bytes.subarray(at, (at += length))));
        found.push(...reader.take(bytes.subarray(at)));
        expect(found.map((one) => [...one.bytes])).toEqual(frames.map((frame) => [...frame]));
        expect(found.every(({ length }) => length === 2_000)).toBe(true);
        if (found[1]) expect(found[1].at).toBe(1_700_000_001_500);
        const whole = [...reader.heading()!, ...found.flatMap(({ record }) => [...record])];
        expect(whole).toEqual([...bytes]);
        expect(linkTypeOf(reader.heading()!)).toBe(101);
      }),
      { numRuns: 50 },
    );
  });

  it("is not any other file, and has no records without end", () => {
    expect(() => captureReader().take(new Uint8Array(24))).toThrow(/no pcap/);
    const reader = captureReader();
    reader.take(capture(0xa1b2c3d4, true, 1_000, []));
    expect(() => reader.take(Uint8Array.from(words(true, 0, 0, 0xffffffff, 0)))).toThrow(/4294967295 bytes/);
  });

  it("has IP packets in frames of several kinds", () => {
    const ethernet = (protocol: number): Uint8Array =>
      Uint8Array.from([...Array<number>(12).fill(0), protocol >> 8, protocol & 255, 0x45]);
    expect([...ipPacketOf(ethernet(0x0800), 1)!]).toEqual([0x45]);
    expect([...ipPacketOf(ethernet(0x86dd), 1)!]).toEqual([0x45]);
    expect(ipPacketOf(ethernet(0x0806), 1)).toBeUndefined();
    expect(ipPacketOf(Uint8Array.of(1), 1)).toBeUndefined();
    expect([...ipPacketOf(Uint8Array.of(0x45), 101)!]).toEqual([0x45]);
    expect(ipPacketOf(Uint8Array.of(0x45), 7)).toBeUndefined();
  });
});
