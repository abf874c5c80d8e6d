/** Names of quotas. */
import { expect, it } from "vitest";
import { checkQuotaNames, quota } from "./quota.ts";

it("a name that no quota has is refused with the names that come near", () => {
  for (const slug of ["lamps", "lamps-per-room", "shades", "bulbs"])
    quota({ service: "test", code: slug, name: slug, value: 1, adjustable: true, slug });
  checkQuotaNames(["lamps", "bulbs"]);
  expect(() => checkQuotaNames(["lamp"])).toThrow(/^There is no quota 'lamp'\. Did you mean lamps, lamps-per-room, /);
  expect(() => checkQuotaNames(["shads"])).toThrow(/Did you mean shades, /);
});
