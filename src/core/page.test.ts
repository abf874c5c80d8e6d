/** Tests of pages over lists that are no table. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { pageOf } from "./page.ts";
import type { Place } from "./page.ts";

const part = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom("", "a", "B", "ä"));
const places = fc.uniqueArray(fc.tuple(part, part), { selector: (place) => JSON.stringify(place), maxLength: 12 });

function pagesOf(items: () => readonly Place[], most: number): Place[] {
  const found: Place[] = [];
  for (let token: string | undefined, first = true; first || token; first = false) {
    const page = pageOf(items(), { list: "things", placeOf: (place) => place, most, token })!;
    expect(page.items.length).toBeLessThanOrEqual(most);
    found.push(...page.items);
    token = page.nextToken;
  }
  return found;
}

it("pages of any size are the whole list in the order of its places", () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 5 }), (list, most) => {
      expect(pagesOf(() => list, most)).toEqual(pagesOf(() => list.toReversed(), Infinity));
    }),
  );
});

it("numbers stand before text, a place before those that begin with it", () => {
  expect(pagesOf(() => [["a"], [10, "b"], [2], [10], ["B"], [-1]], 2)).toEqual([
    [-1],
    [2],
    [10],
    [10, "b"],
    ["B"],
    ["a"],
  ]);
});

it("items that stay are answered once, whatever comes and goes between pages", () => {
  const states: Place[][] = [
    [[1], [2], [3], [4]],
    [[0], [1], [3], [4], [6]],
    [[3], [5], [6]],
  ];
  expect(pagesOf(() => states.shift()!, 2)).toEqual([[1], [2], [3], [4], [5], [6]]);
});

it("tokens of other lists, and what is no token, give nothing", () => {
  const ask = (list: string, token?: string) => pageOf([1, 2], { list, placeOf: (one) => [one], most: 1, token });
  const { nextToken } = ask("numbers")!;
  expect(ask("numbers", nextToken)).toEqual({ items: [2], nextToken: undefined });
  const encoded = ["null", "{}", "[]", '["numbers"]', '["numbers",null]', '["numbers",[1]]', "?"].map((text) =>
    Buffer.from(text).toString("base64url"),
  );
  for (const token of ["", "?", ...encoded]) expect(ask("numbers", token)).toBeUndefined();
  expect(ask("letters", nextToken)).toBeUndefined();
});
