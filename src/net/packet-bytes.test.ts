/** Packets as bytes: what is written is read back, checksums hold and tell, and any bytes are read without harm. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { address } from "./address.ts";
import type { Address } from "./address.ts";
import { decodePacket, encodePacket } from "./packet-bytes.ts";
import { hasPorts, isIcmp, protocols, replyTo, tooBigAnswer } from "./packet.ts";
import type { Header, TcpFlags } from "./packet.ts";

const word = fc.nat(0xffffffff);
const four = word.map((w): Address => ({ family: 4, words: [w] }));
const six = fc.tuple(word, word, word, word).map((words): Address => ({ family: 6, words }));
const flags = fc.constantFrom<TcpFlags>("syn", "syn-ack", "ack", "fin", "rst");
const port = fc.nat(0xffff);

function headerOf(at: fc.Arbitrary<Address>, icmp: number, echoes: readonly number[]): fc.Arbitrary<Header> {
  const protocol = fc.constantFrom<number>(protocols.tcp, protocols.udp, icmp, 47, 50, 132);
  const fields = fc.record({ protocol, source: at, destination: at, flags, a: port, b: port, whole: fc.boolean() });
  return fc
    .tuple(fields, fc.constantFrom(...echoes), port)
    .map(([{ a, b, flags: tcp, whole, ...rest }, type, identifier]) => ({
      ...rest,
      ...(hasPorts(rest.protocol) && { sourcePort: a, destinationPort: b }),
      ...(rest.protocol === protocols.tcp && { flags: tcp }),
      ...(isIcmp(rest.protocol) && { icmp: { type, code: 0, identifier } }),
      whole: whole || rest.source.family === 6,
      length: 0,
    }));
}

const header = fc.oneof(headerOf(four, 1, [0, 8]), headerOf(six, 58, [128, 129]));
const bytes = fc.uint8Array({ maxLength: 200 });

describe("packets as bytes", () => {
  it("are read back as they were written, with checksums that hold", () => {
    fc.assert(
      fc.property(header, bytes, port, fc.integer({ min: 1, max: 255 }), (written, payload, mark, hops) => {
        const packet = encodePacket(written, { payload, mark, hops });
        const read = decodePacket(packet)!;
        expect(read.header).toEqual({ ...written, length: packet.length });
        expect([...read.payload]).toEqual([...payload]);
        expect(read).toMatchObject({ mark, hops, sound: true });
      }),
    );
  });

  it("have the length that the header says, where that has room for the headers", () => {
    fc.assert(
      fc.property(header, fc.integer({ min: 61, max: 9001 }), (written, length) => {
        const packet = encodePacket({ ...written, length }, { payload: Uint8Array.of(1) });
        expect(packet).toHaveLength(length);
        expect(decodePacket(packet)).toMatchObject({ header: { length }, sound: true });
      }),
    );
  });

  it("tell a change of any bit of them by their checksums, where their protocol has one", () => {
    fc.assert(
      fc.property(header, bytes, fc.nat(), (written, payload, at) => {
        const packet = encodePacket(written, { payload });
        const first = written.source.family === 6 ? 8 : 0;
        const checked = written.source.family === 6 && !isIcmp(written.protocol) && !hasPorts(written.protocol);
        fc.pre(!checked);
        const covered = hasPorts(written.protocol) || isIcmp(written.protocol) ? packet.length : 20;
        const bit = at % ((covered - first) * 8);
        packet[first + (bit >> 3)]! ^= 1 << (bit & 7);
        const read = decodePacket(packet);
        const isPlain = read && read.header.length === packet.length && read.header.protocol === written.protocol;
        if (isPlain && written.protocol !== protocols.udp)
          expect(read.sound && read.payload.length >= payload.length).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("of answers and of errors come back with what they quote", () => {
    fc.assert(
      fc.property(header, (written) => {
        const quoted = { ...written, length: 1400 };
        const error = tooBigAnswer(quoted, written.destination);
        const read = decodePacket(encodePacket(error))!;
        expect(read.sound).toBe(true);
        expect(read.header.quotes).toEqual(quoted);
        expect(read.header.icmp).toEqual(error.icmp);
        const reply = replyTo(written);
        if (reply) expect(decodePacket(encodePacket(reply))!.header.source).toEqual(written.destination);
      }),
    );
  });

  it.each([
    [
      "IPv4",
      "4500002418784000 4001245f7f000001 7f00000108002a8e 22700001ab000000 00000000",
      "127.0.0.1",
      36,
      8,
      0x2270,
    ],
    [
      "IPv6",
      `600b942900103a40${`${"0".repeat(31)}1`.repeat(2)}80005108229a00010001020304050607`,
      "::1",
      56,
      128,
      0x229a,
    ],
  ])("of %s are read as the kernel wrote them", (_, hex, host, length, type, identifier) => {
    const packet = Uint8Array.from(hex.replaceAll(" ", "").match(/../g)!, (pair) => parseInt(pair, 16));
    const [source, destination] = [address(host), address(host)];
    const protocol = source.family === 4 ? 1 : 58;
    const icmp = { type, code: 0, identifier };
    expect(decodePacket(packet)).toMatchObject({ hops: 64, sound: true });
    expect(decodePacket(packet)!.header).toEqual({ protocol, source, destination, icmp, length, whole: true });
  });

  it("read from any bytes, or are none", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), fc.constantFrom(0x45, 0x60, 0x4f, undefined), (random, first) => {
        if (first !== undefined && random.length > 0) random[0] = first;
        const read = decodePacket(random);
        if (read) expect(read.payload.length).toBeLessThanOrEqual(random.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it("that are later fragments have no ports, and those behind extension headers have theirs", () => {
    const udp = { protocol: 17, sourcePort: 1, destinationPort: 2, length: 0, whole: false } as const;
    const later = encodePacket({ ...udp, source: address("10.0.0.1"), destination: address("10.0.0.2") });
    later[7] = 1;
    expect(decodePacket(later)!.header).not.toHaveProperty("sourcePort");
    const plain = encodePacket({ ...udp, source: address("fd00::1"), destination: address("fd00::2") });
    const behind = Uint8Array.from([...plain.subarray(0, 40), 17, 0, 1, 4, 0, 0, 0, 0, ...plain.subarray(40)]);
    behind[6] = 60;
    behind[5]! += 8;
    expect(decodePacket(behind)).toMatchObject({ header: { protocol: 17, destinationPort: 2 }, sound: true });
  });
});
