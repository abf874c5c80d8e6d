/** Seen flows as lines. */
import { expect, it } from "vitest";
import { flowLine } from "./flow-text.ts";

const flow = {
  time: "2026-05-01T12:00:01.000Z",
  interface: "eni-0a",
  direction: "ingress",
  action: "ACCEPT",
  protocol: 6,
  source: "10.0.0.4",
  sourcePort: 49152,
  destination: "10.0.1.9",
  destinationPort: 22,
  packets: 1,
  bytes: 60,
} as const;

it.each([
  [{}, "12:00:01 ACCEPT ingress eni-0a tcp 10.0.0.4:49152 → 10.0.1.9:22 1 packet, 60 bytes"],
  [
    { action: "REJECT", by: "sg-0b: no rule admits it", packets: 2 },
    "12:00:01 REJECT ingress eni-0a tcp 10.0.0.4:49152 → 10.0.1.9:22 2 packets, 60 bytes: sg-0b: no rule admits it",
  ],
  [
    { protocol: 58, source: "fd00::1", destination: "fd00::2", sourcePort: 0, destinationPort: 0, direction: "egress" },
    "12:00:01 ACCEPT egress  eni-0a icmpv6 fd00::1 → fd00::2 1 packet, 60 bytes",
  ],
  [
    { protocol: 17, source: "fd00::1" },
    "12:00:01 ACCEPT ingress eni-0a udp [fd00::1]:49152 → 10.0.1.9:22 1 packet, 60 bytes",
  ],
] as const)("%j is shown as %s", (more, line) => {
  expect(flowLine({ ...flow, ...more })).toBe(line);
});
