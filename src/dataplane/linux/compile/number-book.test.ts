/** Numbers: smallest free first, the same while their thing is there, the same for the next book. */
import { expect, it } from "vitest";
import { NumberBook } from "./number-book.ts";

it("gives the smallest free number of a router, and the same one again", () => {
  const book = new NumberBook();
  expect([book.port("vpc-1", "eni-1"), book.port("vpc-1", "eni-2"), book.port("vpc-2", "eni-3")]).toEqual([1, 2, 1]);
  expect(book.port("vpc-1", "eni-1")).toBe(1);
  expect([book.table("vpc-1", "rtb-1"), book.table("vpc-1", "rtb-1", "a")]).toEqual([1000, 1001]);
  book.release((_, id) => id !== "eni-1");
  expect([book.port("vpc-1", "eni-4"), book.port("vpc-1", "eni-5")]).toEqual([1, 3]);
});

it("leaves its numbers to the next book, which gives out the free ones", () => {
  const book = new NumberBook();
  book.port("vpc-1", "eni-1");
  book.port("vpc-1", "eni-2");
  book.release((_, id) => id !== "eni-1");
  const next = new NumberBook(book.takeMemo());
  expect(book.takeMemo()).toBeUndefined();
  expect([next.port("vpc-1", "eni-2"), next.port("vpc-1", "eni-3")]).toEqual([2, 1]);
});

it("says when a router has no number left", () => {
  const book = new NumberBook();
  for (let n = 1; n <= 0xffff; n++) book.port("vpc-1", `eni-${n}`);
  expect(() => book.port("vpc-1", "eni-x")).toThrow("vpc-1 has no number left for port eni-x");
});
