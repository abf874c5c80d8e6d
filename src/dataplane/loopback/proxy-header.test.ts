/** Headers of the PROXY protocol, byte for byte as its specification gives them. */
import { expect, it } from "vitest";
import { proxyHeader } from "./proxy-header.ts";

const four = { source: "10.0.0.5", destination: "10.0.2.9", sourcePort: 49_152, destinationPort: 8_080 };
const six = { source: "2001:db8::5", destination: "2001:db8::9", sourcePort: 1, destinationPort: 65_535 };

it("version 1 is a line", () => {
  expect(proxyHeader(1, four).toString()).toBe("PROXY TCP4 10.0.0.5 10.0.2.9 49152 8080\r\n");
  expect(proxyHeader(1, six).toString()).toBe("PROXY TCP6 2001:db8::5 2001:db8::9 1 65535\r\n");
});

it("version 2 is binary", () => {
  const signature = "0d0a0d0a000d0a515549540a";
  expect(proxyHeader(2, four).toString("hex")).toBe(`${signature}2111000c0a0000050a000209c0001f90`);
  const ends = "20010db800000000000000000000000520010db8000000000000000000000009";
  expect(proxyHeader(2, six).toString("hex")).toBe(`${signature}21210024${ends}0001ffff`);
});
