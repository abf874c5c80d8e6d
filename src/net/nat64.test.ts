/** IPv4 addresses inside IPv6 ones. */
import { expect, it } from "vitest";
import { address, formatAddress } from "./address.ts";
import { embedAddress, extractAddress } from "./nat64.ts";
import { prefix } from "./prefix.ts";

const wellKnown = prefix("64:ff9b::/96");

it.each([
  ["192.0.2.1", "64:ff9b::c000:201"],
  ["0.0.0.0", "64:ff9b::"],
  ["255.255.255.255", "64:ff9b::ffff:ffff"],
])("%s is carried as %s, and taken back", (four, six) => {
  expect(formatAddress(embedAddress(wellKnown, address(four)))).toBe(six);
  expect(formatAddress(extractAddress(wellKnown, address(six))!)).toBe(four);
});

it.each(["64:ff9b:1::c000:201", "2001:db8::1", "192.0.2.1"])("%s carries none", (text) => {
  expect(extractAddress(wellKnown, address(text))).toBeUndefined();
});

it("any /96 can carry them", () => {
  expect(formatAddress(embedAddress(prefix("2001:db8:64::/96"), address("10.0.0.1")))).toBe("2001:db8:64::a00:1");
});
