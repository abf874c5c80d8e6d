/** Tests of headers: answers, errors, and their names. */
import { describe, expect, it } from "vitest";
import { address } from "./address.ts";
import { formatHeader, opensFlow, protocolName, protocolNumber, replyTo, tooBigAnswer } from "./packet.ts";
import type { Header } from "./packet.ts";
import { formatPorts, holdsPort } from "./port-range.ts";

const four = { source: address("10.0.0.1"), destination: address("10.0.0.2"), length: 1500, whole: true };
const six = { ...four, source: address("2001:db8::1"), destination: address("2001:db8::2") };
const tcp: Header = { ...four, protocol: 6, sourcePort: 40_000, destinationPort: 443 };

describe("a header", () => {
  it("is answered from the other end, shortly", () => {
    expect(replyTo(tcp)).toMatchObject({
      source: four.destination,
      sourcePort: 443,
      destinationPort: 40_000,
      flags: "syn-ack",
    });
    expect(replyTo({ ...tcp, flags: "ack" })).toMatchObject({ flags: "ack" });
    expect(replyTo({ ...tcp, protocol: 17 })!.length).toBeLessThan(100);
  });

  it("of ICMP is answered only when it asks for an echo", () => {
    const echo = (protocol: number, type: number, ends = four): Header => ({
      ...ends,
      protocol,
      icmp: { type, code: 0 },
    });
    expect(replyTo(echo(1, 8))!.icmp!.type).toBe(0);
    expect(replyTo(echo(58, 128, six))!.icmp!.type).toBe(129);
    for (const other of [echo(1, 0), echo(1, 3), echo(58, 129, six), echo(58, 8, six)])
      expect(replyTo(other)).toBeUndefined();
  });

  it("begins a flow or not", () => {
    expect(opensFlow(tcp)).toBe(true);
    expect(opensFlow({ ...tcp, flags: "syn-ack" })).toBe(false);
    expect(opensFlow({ ...tcp, protocol: 17 })).toBe(true);
    expect(opensFlow({ ...four, protocol: 1, icmp: { type: 0, code: 0 } })).toBe(false);
  });

  it("M09 that was too long is quoted to its sender, in the words of its family", () => {
    expect(tooBigAnswer(tcp, address("10.0.0.254"))).toMatchObject({
      protocol: 1,
      icmp: { type: 3, code: 4 },
      destination: four.source,
      quotes: tcp,
    });
    expect(tooBigAnswer({ ...tcp, ...six }, address("::"))).toMatchObject({ protocol: 58, icmp: { type: 2, code: 0 } });
  });

  it("has a text for people", () => {
    expect(formatHeader(tcp)).toBe("tcp 10.0.0.1:40000 → 10.0.0.2:443");
    expect(formatHeader({ ...tcp, ...six, flags: "ack" })).toBe("tcp ack [2001:db8::1]:40000 → [2001:db8::2]:443");
    expect(formatHeader({ ...four, protocol: 1, icmp: { type: 8, code: 0 } })).toBe(
      "icmp type 8 code 0 10.0.0.1 → 10.0.0.2",
    );
    expect([1, 6, 47, 50, 58, 99].map((number) => protocolNumber(protocolName(number)))).toEqual([
      1, 6, 47, 50, 58, 99,
    ]);
    expect(protocolNumber("nothing")).toBeUndefined();
    expect([1, 6, 17, 47, 50, 58, 132].map(protocolName)).toEqual([
      "icmp",
      "tcp",
      "udp",
      "gre",
      "esp",
      "icmpv6",
      "132",
    ]);
  });
});

describe("a range of ports", () => {
  it("holds both of its ends", () => {
    const range = { from: 1024, to: 65_535 };
    expect([1023, 1024, 65_535].map((port) => holdsPort(range, port))).toEqual([false, true, true]);
    expect([formatPorts(range), formatPorts({ from: 443, to: 443 })]).toEqual(["1024-65535", "443"]);
  });
});
