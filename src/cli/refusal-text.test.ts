/** Lines of refused packets, and how equal ones are folded. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { refusalFolder } from "./refusal-text.ts";
import type { Refusal } from "./refusal-text.ts";

const refused = (port: number, more: Partial<Refusal> = {}): Refusal => ({
  time: "2030-01-01T12:00:00.250Z",
  packet: {
    protocol: "tcp",
    source: "10.0.1.5",
    sourcePort: 43_210,
    destination: "10.0.2.9",
    destinationPort: port,
  },
  where: "security groups, inbound of eni-1",
  why: "no rule admits it",
  lost: 0,
  ...more,
});
const line = "tcp 10.0.1.5:43210 → 10.0.2.9:80: security groups, inbound of eni-1: no rule admits it";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("a packet is shown at once, equal ones of the next second by their number", () => {
  const lines: string[] = [];
  const folder = refusalFolder((each) => lines.push(each));
  folder.take(refused(80));
  folder.take(refused(80, { time: "2030-01-01T12:00:00.500Z" }));
  folder.take(refused(81));
  folder.take(refused(80, { time: "2030-01-01T12:00:00.750Z" }));
  expect(lines).toHaveLength(2);
  vi.advanceTimersByTime(1_000);
  expect(lines).toEqual([`12:00:00.250 ${line}`, lines[1], `12:00:00.750 ${line} (2 more)`]);
  folder.take(refused(80));
  expect(lines[3]).toBe(lines[0]);
  folder.take(refused(80));
  folder.end();
  expect(lines[4]).toBe(`12:00:00.250 ${line} (1 more)`);
});

it("what was lost is told, IPv6 and ICMP are written as they are elsewhere", () => {
  const lines: string[] = [];
  const folder = refusalFolder((each) => lines.push(each));
  const packet = {
    protocol: "udp",
    source: "2001:db8::1",
    sourcePort: 1,
    destination: "2001:db8::2",
    destinationPort: 53,
  };
  folder.take(refused(80, { packet, lost: 7 }));
  const echo = { protocol: "icmp", source: "10.0.0.1", destination: "10.0.0.2", icmp: { type: 8, code: 0 } };
  folder.take(refused(80, { packet: echo }));
  folder.end();
  expect(lines.map((each) => each.slice(13).split(": ")[0])).toEqual([
    "7 packets were refused faster than they could be told",
    "udp [2001:db8::1]:1 → [2001:db8::2]:53",
    "icmp type 8 code 0 10.0.0.1 → 10.0.0.2",
  ]);
});

it("ten thousand different ones do not grow what is kept", () => {
  let lines = 0;
  const folder = refusalFolder(() => (lines += 1));
  for (let port = 0; port < 30_000; port++) folder.take(refused(port));
  expect(lines).toBe(30_000);
  expect(vi.getTimerCount()).toBeLessThanOrEqual(10_000);
  folder.end();
  expect(vi.getTimerCount()).toBe(0);
});
