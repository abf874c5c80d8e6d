/** DNS messages: questions as resolvers of operating systems send them, answers, and nonsense. */
import { expect, it } from "vitest";
import { random, seed } from "../../../test/proof.ts";
import { isQuestion, nameBytes, readQuestion, types, writeReply } from "./message.ts";
import type { Question } from "./message.ts";

/** A question's bytes; `more` stands behind it, such as EDNS. */
function ask(name: string, type: number, more = "", records = 0, flags = 0x0100): Buffer {
  const header = Buffer.alloc(12);
  for (const [n, value] of [0x1234, flags, 1, 0, 0, records].entries()) header.writeUInt16BE(value, n * 2);
  const tail = Buffer.alloc(4);
  tail.writeUInt16BE(type, 0);
  tail.writeUInt16BE(1, 2);
  return Buffer.concat([header, nameBytes(name), tail, Buffer.from(more, "hex")]);
}

const edns = "00 0029 04d0 00 00 0000 0000".replaceAll(" ", "");
const read = (bytes: Uint8Array): Question => {
  const found = readQuestion(bytes);
  if (!found || !isQuestion(found)) throw new Error("no question");
  return found;
};

it("a question is read, whatever the case of its letters", () => {
  expect(read(ask("IP-10-0-0-5.EC2.internal", types.A))).toMatchObject({
    id: 0x1234,
    opcode: 0,
    recursionDesired: true,
    name: "ip-10-0-0-5.ec2.internal",
    type: types.A,
    class: 1,
  });
  expect(read(ask("a.b", types.A, edns, 1)).edns).toEqual({ version: 0, size: 1232 });
});

it("an answer repeats the question, and comes with its records", () => {
  const data = Buffer.of(10, 0, 0, 5);
  const answers = [{ name: "a.b", type: types.A, ttl: 60, data }];
  const bytes = Buffer.from(writeReply(read(ask("A.b", types.A)), { code: 0, answers }, false));
  expect(bytes.readUInt16BE(0)).toBe(0x1234);
  expect(bytes.readUInt16BE(2)).toBe(0x8180);
  expect([4, 6, 8, 10].map((at) => bytes.readUInt16BE(at))).toEqual([1, 1, 0, 0]);
  expect(bytes.subarray(12).toString("hex")).toBe("014101620000010001c00c000100010000003c00040a000005");
});

it("what is longer than the asker takes goes as cut, and whole over a stream", () => {
  const many = Array.from({ length: 60 }, (_, n) => ({
    name: "a.b",
    type: types.A,
    ttl: 60,
    data: Buffer.of(10, 0, 0, n),
  }));
  const cut = Buffer.from(writeReply(read(ask("a.b", types.A)), { code: 0, answers: many }, false));
  expect(cut.length).toBeLessThan(60);
  expect(cut.readUInt16BE(2) & 0x0200).toBe(0x0200);
  expect(writeReply(read(ask("a.b", types.A)), { code: 0, answers: many }, true).length).toBeGreaterThan(960);
  expect(writeReply(read(ask("a.b", types.A, edns, 1)), { code: 0, answers: many }, false).length).toBeGreaterThan(960);
});

it.each<[string, Buffer, unknown]>([
  ["an answer", ask("a.b", 1, "", 0, 0x8180), undefined],
  ["half a header", Buffer.alloc(6), undefined],
  ["no question", Buffer.concat([Buffer.from("1234010000000000", "hex"), Buffer.alloc(4)]), { id: 0x1234, opcode: 0 }],
  [
    "a name that points at itself",
    Buffer.from("123401000001000000000000c00c00010001", "hex"),
    { id: 0x1234, opcode: 0 },
  ],
  ["a label that is cut off", Buffer.from("1234010000010000000000003f6162", "hex"), { id: 0x1234, opcode: 0 }],
  ["fewer records than promised", ask("a.b", 1, "", 1), { id: 0x1234, opcode: 0 }],
  ["two of EDNS", ask("a.b", 1, edns + edns, 2), { id: 0x1234, opcode: 0 }],
])("%s is no question", (_what, bytes, found) => {
  expect(readQuestion(bytes)).toEqual(found);
});

it("nonsense is refused or left alone, and never throws", () => {
  const next = random(seed());
  for (let n = 0; n < 20_000; n++) {
    const bytes = Buffer.from(ask("ip-10-0-0-5.ec2.internal", types.A, edns, 1));
    const flips = 1 + Math.floor(next() * 6);
    for (let flip = 0; flip < flips; flip++) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
    const cut = bytes.subarray(0, Math.floor(next() * (bytes.length + 1)));
    const found = readQuestion(cut);
    if (found) expect(writeReply(found, { code: 1 }, false).length).toBeGreaterThanOrEqual(12);
  }
});
