/** Tests of addresses and prefixes against ipaddr.js. */
import * as fc from "fast-check";
import ipaddr from "ipaddr.js";
import { describe, expect, it } from "vitest";
import {
  address,
  compareAddresses,
  formatAddress,
  fromNumber,
  offsetAddress,
  parseAddress,
  toNumber,
} from "./address.ts";
import { formatMac, linkLocalOf, parseMac } from "./mac.ts";
import {
  commonPrefix,
  contains,
  covers,
  formatPrefix,
  half,
  isCanonicalPrefix,
  nthAddress,
  overlaps,
} from "./prefix.ts";
import { parsePrefix, prefix, prefixAround, sizeOf, split } from "./prefix.ts";

const word = fc.oneof(fc.constantFrom(0, 1, 65535, 65536, 0xffffffff), fc.integer({ min: 0, max: 0xffffffff }));
const anyAddress = fc.oneof(
  word.map((w) => ({ family: 4 as const, words: [w] })),
  fc.tuple(word, word, word, word).map((words) => ({ family: 6 as const, words })),
);
const anyPrefix = fc
  .tuple(anyAddress, fc.integer({ min: 0, max: 128 }))
  .map(([at, length]) => prefixAround(at, at.family === 4 ? length % 33 : length));

describe("an address", () => {
  it("is written as ipaddr.js writes it and read back", () => {
    fc.assert(
      fc.property(anyAddress, (at) => {
        const text = formatAddress(at);
        const oracle = ipaddr.parse(text);
        const theirs = oracle.kind() === "ipv6" ? (oracle as ipaddr.IPv6).toRFC5952String() : oracle.toString();
        if (!text.startsWith("::ffff:")) expect(text).toBe(theirs);
        expect(parseAddress(text)).toEqual(at);
        expect(oracle.toByteArray().reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)).toBe(toNumber(at));
        expect(fromNumber(at.family, toNumber(at))).toEqual(at);
      }),
    );
  });

  it.each([
    "1.2.3",
    "01.2.3.4",
    "1.2.3.256",
    "1.2.3.4.5",
    " 1.2.3.4",
    "1.2.3.4/32",
    "",
    ":",
    ":::",
    "1::2::3",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "12345::",
    "::1%eth0",
    "[::1]",
    "1.2.3.4::",
    "::1.2.3",
    "g::",
    "1:2:3:4:5:6:7::8:9",
    "0x1.2.3.4",
  ])("is not %j", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it.each([
    ["2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
    ["1:0:0:2:0:0:0:3", "1:0:0:2::3"],
    ["1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"],
    ["::ffff:10.0.0.1", "::ffff:10.0.0.1"],
    ["64:ff9b::192.0.2.33", "64:ff9b::c000:221"],
    ["::", "::"],
  ])("%s has the canonical form %s", (text, canonical) => {
    expect(formatAddress(address(text))).toBe(canonical);
  });

  it("is ordered by family and number", () => {
    const sorted = ["::1", "10.0.0.2", "9.255.255.255", "::"].map(address).sort(compareAddresses).map(formatAddress);
    expect(sorted).toEqual(["9.255.255.255", "10.0.0.2", "::", "::1"]);
    expect(formatAddress(offsetAddress(address("10.0.0.255"), 1))).toBe("10.0.1.0");
    expect(() => offsetAddress(address("255.255.255.255"), 1)).toThrow(RangeError);
  });
});

describe("a prefix", () => {
  it("contains what ipaddr.js says it contains", () => {
    fc.assert(
      fc.property(anyPrefix, anyAddress, (p, at) => {
        expect(contains(p, nthAddress(p, -1))).toBe(true);
        const near = p.base.family === at.family ? at : nthAddress(p, 0);
        const theirs = ipaddr.parse(formatAddress(near)) as ipaddr.IPv4;
        expect(contains(p, near)).toBe(theirs.match(ipaddr.parse(formatAddress(p.base)) as ipaddr.IPv4, p.length));
      }),
    );
  });

  it("overlaps another exactly when one covers the other, and both lie in their common prefix", () => {
    fc.assert(
      fc.property(anyPrefix, anyPrefix, (a, b) => {
        expect(overlaps(a, b)).toBe(covers(a, b) || covers(b, a));
        if (a.base.family !== b.base.family) return;
        const stem = commonPrefix(a, b);
        expect(covers(stem, a) && covers(stem, b)).toBe(true);
        const longer = stem.length < a.length && stem.length < b.length;
        if (longer)
          expect([0, 1].some((side) => [a, b].every((p) => covers(half(stem, side as 0 | 1), p)))).toBe(false);
      }),
    );
  });

  it("is cut into its parts", () => {
    expect([...split(prefix("10.0.0.0/22"), 24)].map(formatPrefix)).toEqual([
      "10.0.0.0/24",
      "10.0.1.0/24",
      "10.0.2.0/24",
      "10.0.3.0/24",
    ]);
    expect(formatPrefix(half(prefix("2001:db8::/32"), 1))).toBe("2001:db8:8000::/33");
    expect(sizeOf(prefix("10.0.0.0/28"))).toBe(16n);
    expect(formatAddress(nthAddress(prefix("10.0.0.0/28"), -1))).toBe("10.0.0.15");
  });

  it("clears host bits and knows its canonical form", () => {
    expect(formatPrefix(prefix("100.68.0.18/18"))).toBe("100.68.0.0/18");
    expect(isCanonicalPrefix("100.68.0.18/18")).toBe(false);
    expect(isCanonicalPrefix("10.0.0.0/8")).toBe(true);
    for (const text of ["10.0.0.0", "10.0.0.0/33", "10.0.0.0/08", "::/129", "10.0.0.0/8/8", "10.0.0.0/", "/8"]) {
      expect(parsePrefix(text)).toBeUndefined();
    }
  });
});

describe("a MAC address", () => {
  it("IPA-11 gives the link-local address of its interface by modified EUI-64", () => {
    const mac = parseMac("02:1a:2b:3c:4d:5e")!;
    expect(formatAddress(linkLocalOf(mac))).toBe("fe80::1a:2bff:fe3c:4d5e");
    expect(formatMac(mac)).toBe("02:1a:2b:3c:4d:5e");
    expect(parseMac("02:1a:2b-3c:4d:5e")).toBeUndefined();
  });
});
