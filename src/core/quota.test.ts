/** Names of quotas. */
import { expect, it } from "vitest";
import { checkQuotaNames } from "./quota.ts";

it("a name that no quota has is refused with the names that come near", () => {
  const quotas = ["lamps", "lamps-per-room", "shades", "bulbs"].map((slug) => ({ slug }));
  checkQuotaNames(["lamps", "bulbs"], quotas);
  expect(() => checkQuotaNames(["lamp"], quotas)).toThrow(
    /^There is no quota 'lamp'\. Did you mean lamps, lamps-per-room, /,
  );
  expect(() => checkQuotaNames(["shads"], quotas)).toThrow(/Did you mean shades, /);
});
