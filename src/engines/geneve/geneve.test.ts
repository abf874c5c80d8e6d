/** GENEVE as Gateway Load Balancers speak it. */
import { describe, expect, it } from "vitest";
import { completeChecksum } from "./checksum.ts";
import { address } from "../../net/address.ts";
import { flowNameOf } from "../../net/flow-name.ts";
import type { Header } from "../../net/packet.ts";
import { decodePacket } from "../../net/packet-bytes.ts";
import { age, flowOfBytes } from "./flow.ts";
import { unwrap, wrap } from "./header.ts";
import { outerPacket } from "./outer.ts";
import { Relay } from "./relay.ts";

/** An IPv4 packet with ports, its header checksum right. */
function packet(source: number[], destination: number[], ports: [number, number], protocol = 6): Buffer {
  const bytes = Buffer.alloc(40);
  bytes[0] = 0x45;
  bytes.writeUInt16BE(40, 2);
  bytes[8] = 64;
  bytes[9] = protocol;
  Buffer.from([...source, ...destination]).copy(bytes, 12);
  bytes.writeUInt16BE(ports[0], 20);
  bytes.writeUInt16BE(ports[1], 22);
  bytes.writeUInt16BE(checksum(bytes.subarray(0, 20)), 10);
  return bytes;
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) sum += (bytes[at]! << 8) | bytes[at + 1]!;
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  return ~sum & 0xffff;
}

const a = [10, 0, 0, 1];
const b = [10, 0, 0, 2];
const there = packet(a, b, [40_000, 80]);
const back = packet(b, a, [80, 40_000]);
const appliances = { ends: ["10.9.0.1", "10.9.0.2", "10.9.0.3"], fields: "ports", rebalances: false } as const;

describe("GENEVE", () => {
  it("GWL-02 GWL-03 wraps a packet with the endpoint and the flow, and gives it back as it was", () => {
    const wrapped = wrap(there, { endpoint: "0123456789abcdef", cookie: 7 });
    expect(wrapped.readUInt16BE(2)).toBe(0x0800);
    expect(wrapped.subarray(8, 12).toString("hex")).toBe("01080102");
    expect(unwrap(wrapped)).toEqual({ endpoint: "0123456789abcdef", cookie: 7, packet: there });
  });

  it("takes nothing that is none", () => {
    const wrapped = wrap(there, { endpoint: "0123456789abcdef", cookie: 7 });
    expect(unwrap(wrapped.subarray(0, 20))).toBeUndefined();
    expect(unwrap(Buffer.alloc(60))).toBeUndefined();
    expect(unwrap(Buffer.concat([Buffer.from([0x3f]), wrapped.subarray(1)]))).toBeUndefined();
  });

  it("GWL-04 GWL-05 sends both directions of a flow to one appliance, many flows to all of them", () => {
    const relay = new Relay();
    const first = relay.choose(there, appliances, 0)!;
    expect(relay.choose(back, appliances, 1)).toEqual(first);
    const ends = new Set(
      Array.from({ length: 50 }, (_, i) => relay.choose(packet(a, b, [50_000 + i, 80]), appliances, 0)!.end),
    );
    expect(ends.size).toBe(3);
    expect(flowOfBytes(there, "addresses")).toBe(flowOfBytes(packet(b, a, [1, 2], 17), "addresses"));
  });

  it("names flows of headers as it names those of packets", () => {
    const header: Header = {
      protocol: 6,
      source: address("10.0.0.1"),
      destination: address("10.0.0.2"),
      sourcePort: 40_000,
      destinationPort: 80,
      length: 40,
      whole: true,
    };
    for (const fields of ["ports", "protocol", "addresses"] as const)
      expect(flowNameOf(header, fields)).toBe(flowOfBytes(back, fields));
  });

  it("GWL-02 comes from a port that a flow has for both directions, and others have others", () => {
    const relay = new Relay();
    const portOf = (bytes: Buffer) => relay.choose(bytes, appliances, 0)!.port;
    expect(portOf(there)).toBe(portOf(back));
    const ports = Array.from({ length: 50 }, (_, i) => portOf(packet(a, b, [50_000 + i, 80])));
    expect(new Set(ports).size).toBeGreaterThan(45);
    expect(ports.every((port) => port >= 49_152 && port <= 65_535)).toBe(true);
    const wrapped = wrap(there, { endpoint: "0123456789abcdef", cookie: 7 });
    const outer = decodePacket(outerPacket({ from: "10.9.0.9", to: "10.9.0.1", port: ports[0]! }, wrapped))!;
    expect(outer.sound).toBe(true);
    expect(outer.header).toMatchObject({ protocol: 17, sourcePort: ports[0], destinationPort: 6081 });
    expect(Buffer.from(outer.payload).equals(wrapped)).toBe(true);
  });

  it("keeps a flow at its appliance until that rebalances, and believes no other about it", () => {
    const relay = new Relay();
    const { end, cookie } = relay.choose(there, appliances, 0)!;
    const others = appliances.ends.filter((one) => one !== end);
    expect(relay.choose(there, { ...appliances, ends: others }, 1)!.end).toBe(end);
    expect(relay.knows(cookie, others[0]!, 1)).toBe(false);
    expect(relay.knows(cookie, end, 1)).toBe(true);
    expect(others).toContain(relay.choose(there, { ...appliances, ends: others, rebalances: true }, 1)!.end);
    expect(relay.choose(packet(a, b, [1, 2]), { ...appliances, ends: [] }, 0)).toBeUndefined();
  });

  it("completes the checksums of TCP and UDP, and leaves fragments alone", () => {
    for (const protocol of [6, 17]) {
      const bytes = packet(a, b, [40_000, 80], protocol);
      completeChecksum(bytes);
      const pseudo = Buffer.from([...a, ...b, 0, protocol, 0, 20]);
      expect(checksum(Buffer.concat([pseudo, bytes.subarray(20)]))).toBe(0);
    }
    const fragment = packet(a, b, [40_000, 80]);
    fragment.writeUInt16BE(0x2000, 6);
    const before = Buffer.from(fragment);
    completeChecksum(fragment);
    expect(fragment.equals(before)).toBe(true);
  });

  it("ages packets, with the header's checksum right", () => {
    const copy = Buffer.from(there);
    expect(age(copy)).toBe(true);
    expect(copy[8]).toBe(63);
    expect(checksum(copy.subarray(0, 20))).toBe(0);
    copy[8] = 1;
    expect(age(copy)).toBe(false);
  });
});
