/** Wildcards of filters. */
import { expect, it } from "vitest";
import { wildcard } from "./wildcard.ts";

const cases: readonly (readonly [string, string, boolean])[] = [
  ["web", "web", true],
  ["web", "Web", false],
  ["w*", "web", true],
  ["*b", "web", true],
  ["*", "", true],
  ["?", "", false],
  ["w?b", "web", true],
  ["w?b", "weeb", false],
  ["*e*e*", "a-e-e-z", true],
  ["a*b*c", "a-b-b", false],
  ["\\*", "*", true],
  ["\\*", "x", false],
  ["a\\?", "a?", true],
  ["a.c", "abc", false],
  ["line*", "line\nfeed", true],
];

it.each(cases)("the pattern %j against %j answers %j", (pattern, value, expected) => {
  expect(wildcard(pattern)(value)).toBe(expected);
});

it("a pattern of many stars ends in good time", () => {
  expect(wildcard("*a".repeat(60) + "b")("a".repeat(5_000))).toBe(false);
});
