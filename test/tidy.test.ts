/** The house rules as tests: layout, import directions, sizes, first sentences, exports, words, dependencies. */
import { describe, expect, it } from "vitest";
import { houseAt, houseOf } from "./tidy/house.ts";
import { rules } from "./tidy/rules.ts";

const house = houseAt(new URL("..", import.meta.url).pathname);

describe("the house is tidy", () => {
  it("is read whole", () => {
    expect(house.sources.length).toBeGreaterThan(20);
    expect(house.files.has("Makefile")).toBe(true);
  });

  it.each(Object.entries(rules))("%s", (_, { rule }) => {
    expect(rule(house)).toEqual([]);
  });
});

describe("the rules themselves", () => {
  for (const [name, { rule, fine, broken }] of Object.entries(rules)) {
    it(`accepts and refuses: ${name}`, () => {
      expect(fine.flatMap((files) => rule(houseOf(files)))).toEqual([]);
      expect(broken.filter((files) => rule(houseOf(files)).length === 0)).toEqual([]);
      expect(fine.length * broken.length).toBeGreaterThan(0);
    });
  }
});
