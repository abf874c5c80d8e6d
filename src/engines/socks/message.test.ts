/** SOCKS messages: what is written is read back, in pieces too, and no bytes make the readers stumble. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { address, formatAddress } from "../../net/address.ts";
import { sample, seed } from "../../../test/proof.ts";
import * as messages from "./message.ts";
import {
  readDatagram,
  readGreeting,
  readPassword,
  readRequest,
  SocksError,
  writeDatagram,
  writeReply,
} from "./message.ts";

const bytes = (...values: (number | string)[]) =>
  Buffer.concat(values.map((value) => (typeof value === "string" ? Buffer.from(value) : Buffer.from([value]))));

describe("requests", () => {
  it.each([
    ["10.0.2.5:8080", bytes(5, 1, 0, 1, 10, 0, 2, 5, 0x1f, 0x90)],
    ["[2001:db8::5]:443", bytes(5, 1, 0, 4, 0x20, 1, 13, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1, 0xbb)],
    ["db.internal:5432", bytes(5, 1, 0, 3, 11, "db.internal", 0x15, 0x38)],
  ])("%s is read, byte by byte too, and what follows it is left", (text, whole) => {
    for (let cut = 0; cut < whole.length; cut++) expect(readRequest(whole.subarray(0, cut))).toBeUndefined();
    const { value, length } = readRequest(Buffer.concat([whole, bytes("more")]))!;
    expect([messages.formatTarget(value.target), value.command, length]).toEqual([text, 1, whole.length]);
  });

  it.each([
    [bytes(4, 1, 0, 1, 10, 0, 0, 1, 0, 80), undefined],
    [bytes("GET / HTTP/1.1\r\n"), undefined],
    [bytes(5, 1, 0, 2, 10, 0, 0, 1, 0, 80), 8],
    [bytes(5, 1, 0, 3, 3, "a\nb", 0, 80), 1],
    [bytes(5, 1, 0, 3, 0, 0, 80), 1],
  ])("%o is broken", (whole, reply) => {
    expect(() => readRequest(whole)).toThrow(expect.objectContaining({ reply }) as Error);
  });
});

it("greetings and passwords are read, byte by byte too", () => {
  const greeting = bytes(5, 2, 0, 2);
  expect(readGreeting(greeting.subarray(0, 3))).toBeUndefined();
  expect(readGreeting(greeting)).toEqual({ value: [0, 2], length: 4 });
  const password = bytes(1, 3, "i-1", 0);
  for (let cut = 0; cut < password.length; cut++) expect(readPassword(password.subarray(0, cut))).toBeUndefined();
  expect(readPassword(password)).toEqual({ value: { user: "i-1", password: "" }, length: 6 });
});

it("fragments and broken datagrams are no datagrams", () => {
  expect(readDatagram(bytes(0, 0, 0, 1, 10, 0, 0, 1, 0, 53, "x"))?.data.toString()).toBe("x");
  for (const broken of [
    bytes(0, 0, 1, 1, 10, 0, 0, 1, 0, 53, "x"),
    bytes(0, 0, 0, 9, 1),
    bytes(0, 0, 0, 1, 10),
    bytes(0),
  ])
    expect(readDatagram(broken)).toBeUndefined();
});

it("whatever is written is read back", () => {
  const any = fc.oneof(
    fc.nat(0xffffffff).map((word) => ({ family: 4 as const, words: [word] })),
    fc.array(fc.nat(0xffffffff), { minLength: 4, maxLength: 4 }).map((words) => ({ family: 6 as const, words })),
  );
  fc.assert(
    fc.property(any, fc.nat(65_535), fc.uint8Array({ maxLength: 64 }), (at, port, data) => {
      const read = readDatagram(writeDatagram(at, port, Buffer.from(data)))!;
      expect([formatAddress(read.target.host as typeof at), read.target.port]).toEqual([formatAddress(at), port]);
      expect(Buffer.compare(read.data, Buffer.from(data))).toBe(0);
      expect(readRequest(writeReply(0, at, port))?.value.target).toEqual({ host: at, port });
    }),
    { seed: seed(), numRuns: sample(20_000, 500) },
  );
  expect(writeReply(5)).toEqual(bytes(5, 5, 0, 1, 0, 0, 0, 0, 0, 0));
  expect(writeReply(0, address("127.0.0.1"), 258)).toEqual(bytes(5, 0, 0, 1, 127, 0, 0, 1, 1, 2));
});

it("no bytes make a reader stumble, take more than there is, or decide otherwise when more comes", () => {
  const likely = fc.oneof(fc.constantFrom(0, 1, 2, 3, 4, 5, 255), fc.nat(255));
  fc.assert(
    fc.property(fc.array(likely, { maxLength: 300 }), (values) => {
      const whole = Buffer.from(values);
      readDatagram(whole);
      for (const read of [readGreeting, readPassword, readRequest]) {
        const attempt = (part: Buffer) => {
          try {
            return read(part);
          } catch (error) {
            if (error instanceof SocksError) return "broken";
            throw error;
          }
        };
        const found = attempt(whole);
        if (found === undefined || found === "broken") continue;
        expect(found.length).toBeLessThanOrEqual(whole.length);
        expect(attempt(whole.subarray(0, found.length))).toEqual(found);
        expect(attempt(whole.subarray(0, found.length - 1))).toBeUndefined();
      }
    }),
    { seed: seed(), numRuns: sample(50_000, 2_000) },
  );
});
