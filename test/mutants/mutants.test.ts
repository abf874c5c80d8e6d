/** The mutants of the data path: whoever breaks a sentence of a rule is caught by the ordinary tests. */
import { describe, expect, it } from "vitest";
import { collectTests, withAlteredGraph } from "../network/it.ts";
import type { PathTest } from "../network/it.ts";
import { filterMutants } from "./filter-mutants.ts";
import { gatewayMutants } from "./gateway-mutants.ts";
import type { Mutant } from "./mutant.ts";
import { routeMutants } from "./route-mutants.ts";

const tests = await collectTests(async () => {
  const folder = "../../src/services/ec2/stations";
  await import(`${folder}/block-public-access.test.ts`);
  await import(`${folder}/internet-gateway.test.ts`);
  await import(`${folder}/link-service.test.ts`);
  await import(`${folder}/middlebox.test.ts`);
  await import(`${folder}/mtu.test.ts`);
  await import(`${folder}/nat-gateway.test.ts`);
  await import(`${folder}/network-acl.test.ts`);
  await import(`${folder}/route-table.test.ts`);
  await import(`${folder}/security-group.test.ts`);
  await import(`${folder}/subnet.test.ts`);
  await import("../../src/fabric/trace.test.ts");
});
const mutants = [...filterMutants, ...routeMutants, ...gatewayMutants];

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

  it("break every rule from M01 to M25, and M42", () => {
    const broken = new Set(mutants.map(({ name }) => name.split(" ")[0]));
    const rules = [...Array.from({ length: 25 }, (_, n) => n + 1), 42].map((n) => `M${String(n).padStart(2, "0")}`);
    expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  });

  it.each(mutants.map((mutant) => [mutant.name, mutant] as const))("%s: caught", (_, mutant) => {
    expect(catcherOf(mutant)).toBeDefined();
  });
});
