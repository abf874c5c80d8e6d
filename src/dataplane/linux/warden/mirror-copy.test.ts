/** Copies in VXLAN: their headers, what is cut, and the ports that keep flows together. */
import { expect, it } from "vitest";
import { udpPacket } from "../native/traffic.ts";
import { copyOf, frameOf, headerOf } from "./mirror-copy.ts";

const wrapping = { router: "02:fb:00:00:00:01", from: "10.0.1.10", to: "10.0.2.30", network: 0x123456, length: 9000 };
const header = headerOf(wrapping);
const outerBytes = 50;

const link = Buffer.from("02fb000000010200000000110800", "hex");
const link6 = Buffer.from("02fb0000000102000000001186dd", "hex");
const four = (ports: [number, number] = [1000, 53], words = "words"): Buffer =>
  Buffer.concat([link, udpPacket("10.0.1.10", "10.0.2.10", ports, words)]);

it("MIR-02 a copy is the frame behind Ethernet, IPv4, UDP to port 4789 and VXLAN with the network", () => {
  const frame = four();
  const copy = copyOf(header, frame, 9000, 7);
  expect(copy.subarray(outerBytes)).toEqual(frame);
  expect(copy.subarray(0, 14).toString("hex")).toBe("02fb0000000102fb000000020800");
  const ip = copy.subarray(14, 34);
  expect([ip[0], ip.readUInt16BE(2), ip.readUInt16BE(4), ip[8], ip[9]]).toEqual([0x45, copy.length - 14, 7, 64, 17]);
  expect([...ip.subarray(12)]).toEqual([10, 0, 1, 10, 10, 0, 2, 30]);
  const sum = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18].reduce((all, at) => all + ip.readUInt16BE(at), 0);
  expect((sum & 0xffff) + (sum >>> 16)).toBe(0xffff);
  expect([copy.readUInt16BE(36), copy.readUInt16BE(38)]).toEqual([4789, copy.length - 34]);
  expect(copy.subarray(42, 50).toString("hex")).toBe("0800000012345600");
});

it("a copy is cut to its length, and says its own length then", () => {
  const copy = copyOf(header, four(), 40, 1);
  expect(copy.length).toBe(outerBytes + 40);
  expect([copy.readUInt16BE(16), copy.readUInt16BE(38)]).toEqual([36 + 40, 16 + 40]);
});

it("packets of a flow share a source port of their own range, and flows have different ones", () => {
  const portOf = (frame: Buffer): number => copyOf(header, frame, 9000, 1).readUInt16BE(34);
  expect(portOf(four())).toBe(portOf(four([1000, 53], "other words")));
  const ports = new Set(Array.from({ length: 64 }, (_, n) => portOf(four([1000 + n, 53]))));
  expect(ports.size).toBeGreaterThan(55);
  expect([...ports].every((port) => port >= 49_152)).toBe(true);
  const six = Buffer.concat([link6, udpPacket("2001:db8::1", "2001:db8::2", [1, 2], "x")]);
  expect(portOf(six)).not.toBe(portOf(Buffer.concat([link6, udpPacket("2001:db8::1", "2001:db8::2", [1, 3], "x")])));
  for (const short of [Buffer.alloc(0), four().subarray(0, 20), six.subarray(0, 50)])
    expect(portOf(short)).toBeGreaterThanOrEqual(49_152);
});

it("a packet that a router took has the time to live that its sender gave it", () => {
  const [sent, taken] = [four(), four()];
  taken[14 + 8]! += 1;
  taken.writeUInt16BE(taken.readUInt16BE(14 + 10) - 0x100, 14 + 10);
  expect(frameOf(link, taken.subarray(14))).toEqual(sent);
  const six = udpPacket("2001:db8::1", "2001:db8::2", [1, 2], "x");
  const late = Buffer.from(six);
  late[7]! += 1;
  expect(frameOf(link6, late)).toEqual(Buffer.concat([link6, six]));
  late[7] = 255;
  expect(frameOf(link6, late)[14 + 7]).toBe(255);
});
