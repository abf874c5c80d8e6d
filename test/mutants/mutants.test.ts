/** The mutants of the data path: whoever breaks a sentence of a rule is caught by the ordinary tests. */
import { describe, expect, it } from "vitest";
import { collectTests, withAlteredGraph } from "../network/it.ts";
import type { PathTest } from "../network/it.ts";
import { allMutants, loadStationTests } from "./all.ts";
import type { Mutant } from "./mutant.ts";

const tests = await collectTests(async () => {
  await loadStationTests();
  await import("../../src/fabric/trace.test.ts");
});

/** The ordinary test that a mutant fails; tests of its own rule are tried first. */
function catcherOf({ name, alter }: Mutant): string | undefined {
  const [rule = ""] = name.split(" ");
  const likely = (test: PathTest): number => (test.name.includes(rule) ? 0 : 1);
  return tests.toSorted((a, b) => likely(a) - likely(b)).find((test) => withAlteredGraph(alter, () => fails(test)))
    ?.name;
}

function fails({ run }: PathTest): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}

describe("mutants of the data path", () => {
  it("are run against tests that pass without them", () => {
    expect(tests.length).toBeGreaterThan(100);
    expect(tests.filter(fails).map(({ name }) => name)).toEqual([]);
  });

  it("break every rule from M01 to M34, and M42; source-mutants.ts breaks the others", () => {
    const broken = new Set(allMutants.map(({ name }) => name.split(" ")[0]));
    const rules = [...Array.from({ length: 34 }, (_, n) => n + 1), 42].map((n) => `M${String(n).padStart(2, "0")}`);
    expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
    expect(new Set(allMutants.map(({ name }) => name)).size).toBe(allMutants.length);
  });

  it.each(allMutants.map((mutant) => [mutant.name, mutant] as const))("%s: caught", (_, mutant) => {
    expect(catcherOf(mutant)).toBeDefined();
  });
});
