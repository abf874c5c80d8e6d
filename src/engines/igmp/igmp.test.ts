/** Tests of IGMP: what hosts say, how they are asked, and when they are forgotten. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readMembership, writeQuery } from "./message.ts";
import { Querier } from "./querier.ts";

/** As Linux sends it: options, a checksum, and padding to the shortest frame. */
function said(type: number, group: readonly number[], change: (frame: Buffer) => void = () => undefined): Buffer {
  const message = Buffer.from([type, 0, 0, 0, ...group]);
  let sum = 0;
  for (let at = 0; at < 8; at += 2) sum += message.readUInt16BE(at);
  message.writeUInt16BE(~((sum & 0xffff) + (sum >>> 16)) & 0xffff, 2);
  const header = Buffer.from("46c00020000040000102000a0a000105e000000294040000", "hex");
  const ethernet = Buffer.from("01005e00000202fd000000110800", "hex");
  const frame = Buffer.concat([ethernet, header, message, Buffer.alloc(14)]);
  change(frame);
  return frame;
}

describe("messages of IGMPv2", () => {
  it("say who joins and who leaves a group", () => {
    const from = "02:fd:00:00:00:11";
    expect(readMembership(said(0x16, [239, 1, 1, 1]))).toEqual({ from, says: "join", group: "239.1.1.1" });
    expect(readMembership(said(0x17, [239, 1, 1, 1]))).toEqual({ from, says: "leave", group: "239.1.1.1" });
  });

  it.each<[string, Buffer]>([
    ["version 1", said(0x12, [239, 1, 1, 1])],
    ["version 3", said(0x22, [0, 0, 0, 1])],
    ["questions", said(0x11, [0, 0, 0, 0])],
    ["addresses of hosts", said(0x16, [10, 0, 0, 1])],
    ["broken sums", said(0x16, [239, 1, 1, 1], (frame) => (frame[45] = frame[45]! ^ 1))],
    ["other protocols", said(0x16, [239, 1, 1, 1], (frame) => (frame[23] = 17))],
    ["other frames", said(0x16, [239, 1, 1, 1], (frame) => (frame[12] = 0x86))],
    ["lengths that are not there", said(0x16, [239, 1, 1, 1], (frame) => frame.writeUInt16BE(200, 16))],
    ["short headers", said(0x16, [239, 1, 1, 1], (frame) => (frame[14] = 0x42))],
    ["what is cut off", said(0x16, [239, 1, 1, 1]).subarray(0, 30)],
  ])("are not %s", (_, frame) => expect(readMembership(frame)).toBeUndefined());

  it("ask everyone, from nobody's address, with sums that are right", () => {
    const frame = writeQuery(Buffer.from("02fd00000011", "hex"));
    expect(frame.toString("hex")).toBe(
      "01005e00000102fd000000110800" +
        "46c00020000000000102" +
        "4417" +
        "00000000e0000001" +
        "94040000" +
        "1164ee9b00000000",
    );
  });
});

describe("a querier", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function querier() {
    const log: string[] = [];
    const one = new Querier({
      ask: (listener) => log.push(`ask ${listener}`),
      tell: (listener, says, group) => log.push(`${listener} ${says} ${group}`),
    });
    const minutes = (n: number): string[] => {
      vi.advanceTimersByTime(n * 60_000);
      return log.splice(0);
    };
    return { one, log, minutes };
  }

  it("tells once who joins and leaves, and asks every two minutes", () => {
    const { one, log, minutes } = querier();
    one.hears("a", "join", "239.1.1.1");
    one.hears("a", "join", "239.1.1.1");
    one.hears("b", "leave", "239.1.1.1");
    expect(log.splice(0)).toEqual(["a join 239.1.1.1"]);
    expect(minutes(2)).toEqual(["ask a"]);
    one.hears("a", "leave", "239.1.1.1");
    expect(minutes(4)).toEqual(["a leave 239.1.1.1"]);
    one.close();
  });

  it("forgets whoever was silent three times, asks on for twelve hours, and takes it back", () => {
    const { one, minutes } = querier();
    one.knows("a", "239.1.1.1");
    one.knows("a", "239.1.1.2");
    expect(minutes(6)).toEqual(["ask a", "ask a", "ask a"]);
    expect(minutes(2)).toEqual(["a leave 239.1.1.1", "a leave 239.1.1.2", "ask a"]);
    one.hears("a", "join", "239.1.1.1");
    expect(minutes(2)).toEqual(["a join 239.1.1.1", "ask a"]);
    expect(minutes(12 * 60)).toContain("a leave 239.1.1.1");
    expect(minutes(10)).toEqual([]);
    one.close();
  });

  it("does not forget whoever answers", () => {
    const { one, minutes } = querier();
    one.knows("a", "239.1.1.1");
    for (let n = 0; n < 10; n++) {
      expect(minutes(2)).toEqual(["ask a"]);
      one.hears("a", "join", "239.1.1.1");
    }
    one.close();
  });
});
