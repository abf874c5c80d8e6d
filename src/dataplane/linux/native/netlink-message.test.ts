/** Netlink messages are read as they were written, and broken ones are noticed. */
import { describe, expect, it } from "vitest";
import {
  attribute,
  attributeList,
  attributes,
  be16,
  be32,
  decode,
  encode,
  flags,
  nested,
  text,
  textOf,
  u32,
} from "./netlink-message.ts";

describe("netlink messages", () => {
  it("a request has its length, type, flags and number, padded to four bytes", () => {
    const bytes = encode({ type: 16, flags: flags.create, body: Buffer.from("abcde"), asks: "" }, 7, flags.acknowledge);
    expect(bytes.toString("hex")).toBe("150000001000050407000000000000006162636465000000");
  });

  it("several messages of one datagram are read one by one", () => {
    const make = (type: number, body: string): Buffer =>
      encode({ type, flags: 0, body: Buffer.from(body), asks: "" }, type + 1, 0);
    const replies = decode(Buffer.concat([make(1, "x"), make(2, "yz456")]));
    expect(replies.map(({ type, sequence, body }) => [type, sequence, String(body)])).toEqual([
      [1, 2, "x"],
      [2, 3, "yz456"],
    ]);
  });

  it("a message that is cut off is an error, not half a message", () => {
    const whole = encode({ type: 1, flags: 0, body: Buffer.from("abcdefgh"), asks: "" }, 1, 0);
    expect(() => decode(whole.subarray(0, 20))).toThrow("cut off");
    expect(() => decode(Buffer.alloc(16))).toThrow("cut off");
  });

  it("attributes keep order and padding, nested ones lose the bit that marks them", () => {
    const bytes = Buffer.concat([
      attribute(1, text("ab")),
      nested(2, attribute(5, u32(7)), attribute(5, be32(7))),
      attribute(3, be16(443)),
    ]);
    expect(bytes.length % 4).toBe(0);
    const list = attributes(bytes);
    expect([textOf(list.get(1)!), list.get(3)!.readUInt16BE(0)]).toEqual(["ab", 443]);
    expect(attributeList(list.get(2)!).map(([type, value]) => [type, value.toString("hex")])).toEqual([
      [5, "07000000"],
      [5, "00000007"],
    ]);
    expect(attributes(attribute(9, Buffer.from("1234")).subarray(0, 6)).size).toBe(0);
  });
});
