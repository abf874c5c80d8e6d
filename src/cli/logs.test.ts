/** What is new in a console that grows and forgets its beginning. */
import { expect, it } from "vitest";
import { newIn } from "./logs.ts";

it.each([
  ["", "", ""],
  ["", "abc", "abc"],
  ["abc", "abc", ""],
  ["abc", "abcdef", "def"],
  ["abcdef", "defghi", "ghi"],
  ["abcdef", "xyz", "xyz"],
  ["abcabc", "abcx", "x"],
])("after %j, %j has %j that is new", (before, now, fresh) => {
  expect(newIn(before, now)).toBe(fresh);
});
