/** The hash, against values of the kernel's own header compiled as C. */
import { expect, it } from "vitest";
import { addressBytes, hashPlace, jenkinsHash, portBytes } from "./jenkins-hash.ts";
import { address } from "./address.ts";

const bytes = Uint8Array.from({ length: 64 }, (_, n) => (n * 37 + 5) & 255);

it.each([
  [0, 3737163126],
  [4, 433753207],
  [8, 1065059423],
  [12, 1462654210],
  [16, 582220582],
  [28, 3845895891],
  [40, 1147412302],
])("hashes %i bytes as the kernel does", (length, expected) => {
  expect(jenkinsHash(bytes.subarray(0, length), 1234567)).toBe(expected);
});

it("spreads keys over all places, each key to one", () => {
  const places = Array.from({ length: 300 }, (_, n) => hashPlace(Uint8Array.from(portBytes(1024 + n)), 3, 1));
  for (const place of [0, 1, 2]) expect(places.filter((one) => one === place).length).toBeGreaterThan(60);
});

it("writes addresses and ports as packets carry them", () => {
  expect(addressBytes(address("10.0.1.2"))).toEqual([10, 0, 1, 2]);
  expect(addressBytes(address("2001:db8::1")).slice(0, 4)).toEqual([0x20, 1, 0xd, 0xb8]);
  expect(portBytes(443)).toEqual([1, 187, 0, 0]);
});
