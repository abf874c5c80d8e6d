/** What travels beside a message is read as it was written, and socket addresses are as the kernel takes them. */
import { describe, expect, it } from "vitest";
import { bytesOfAddress, bytesOfPath } from "./socket-address.ts";
import { encodePart, partsOf } from "./socket-message.ts";
import { NftError, refuseLongKeys } from "./nft-error.ts";

describe("control parts", () => {
  it("several are read in their order, and a broken one ends the list", () => {
    const parts = [
      { level: 1, type: 1, data: Buffer.from([1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0]) },
      { level: 263, type: 8, data: Buffer.from("x") },
    ];
    const bytes = Buffer.concat(parts.map(encodePart));
    expect([...partsOf(bytes)]).toEqual(parts);
    expect([...partsOf(bytes.subarray(0, 40))]).toEqual(parts.slice(0, 1));
    expect([...partsOf(Buffer.alloc(16))]).toEqual([]);
  });
});

describe("socket addresses", () => {
  it.each([
    [bytesOfAddress("10.0.0.1", 80), "02000050 0a000001 0000000000000000"],
    [bytesOfAddress("fe80::1", 443, 3), "0a0001bb 00000000 fe800000000000000000000000000001 03000000"],
    [bytesOfPath("/a"), "0100 2f6100"],
    [bytesOfPath("@a"), "0100 0061"],
  ])("%#", (bytes, hex) => {
    expect(bytes.toString("hex")).toBe(hex.replaceAll(" ", ""));
  });

  it("long paths and wrong ports are refused", () => {
    expect(() => bytesOfPath(`/${"x".repeat(107)}`)).toThrow("at most 107");
    expect(() => bytesOfAddress("::1", -1)).toThrow("not a port");
  });
});

describe("nft's refusals", () => {
  it("name the line and its text; words without a place are given as they are", () => {
    const error = new NftError("/proc/self/fd/3:2:5-9: Error: no such thing\n  x y\n", "a\n  x y\n");
    expect(error).toMatchObject({ line: 2, source: "x y", message: "nft: no such thing: x y" });
    expect(new NftError("killed", "a")).toMatchObject({ line: undefined, message: "nft: killed" });
    expect(new NftError("", "a").message).toBe("nft: nft gave no reason");
  });

  it("keys of six parts are refused, five and long lines of elements are not", () => {
    const key = (parts: number): string => `set s { type ${Array(parts).fill("mark").join(" . ")}; }`;
    expect(() => refuseLongKeys(key(6))).toThrow("more than 5 parts");
    expect(() => refuseLongKeys(`map m { typeof ${Array(6).fill("ip saddr").join(" . ")} : verdict; }`)).toThrow(
      RangeError,
    );
    refuseLongKeys(key(5));
    refuseLongKeys(`set s { type mark . mark; elements = { ${Array(9).fill("1 . 2").join(", ")} } }`);
  });
});
