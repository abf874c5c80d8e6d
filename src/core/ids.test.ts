/** Ids of resources. */
import { expect, it } from "vitest";
import { digest, resourceId } from "./ids.ts";

it("a hundred thousand ids are different and spread evenly", () => {
  const ids = new Set<string>();
  const firsts = new Map<string, number>();
  for (let i = 0; i < 50_000; i++)
    for (const region of ["us-east-1", "us-east-2"]) {
      const id = resourceId("seed", "000000000000", region, "subnet", i);
      ids.add(id);
      firsts.set(id[8]!, (firsts.get(id[8]!) ?? 0) + 1);
    }
  expect(ids.size).toBe(100_000);
  expect(firsts.size).toBe(16);
  for (const count of firsts.values()) expect(count).toBeGreaterThan(5_500);
});

it("an id looks like AWS's", () => {
  expect(resourceId("s", "1", "r", "vpc", 1)).toMatch(/^vpc-0[0-9a-f]{16}$/);
});

it("digits are many, and others for another count", () => {
  expect(digest("s", "1", "r", "mac", 1)).toMatch(/^[0-9a-f]{64}$/);
  expect(digest("s", "1", "r", "mac", 1)).not.toBe(digest("s", "1", "r", "mac", 2));
});
