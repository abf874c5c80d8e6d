/** Whoever breaks a sentence of a rule of the data path contradicts what real packets do. */
import { geteuid } from "node:process";
import { describe, expect, it } from "vitest";
import { whyNoNamespaces } from "../../../src/dataplane/linux/native/scratch.ts";
import { collectTests, withAlteredGraph } from "../../network/it.ts";
import type { PathTest } from "../../network/it.ts";
import { filterMutants } from "../../mutants/filter-mutants.ts";
import { gatewayMutants } from "../../mutants/gateway-mutants.ts";
import { routeMutants } from "../../mutants/route-mutants.ts";
import { contradict, observe } from "./corpus.ts";
import type { Observation } from "./corpus.ts";

const why = geteuid!() === 0 ? whyNoNamespaces() : "only root can";
const tests = await collectTests(async () => {
  const folder = "../../../src/services/ec2/stations";
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
});
const mutants = [...filterMutants, ...routeMutants, ...gatewayMutants];

describe.skipIf(why !== undefined)("mutants", () => {
  const seen = new Map<PathTest, Observation[]>();
  it("the ordinary tests' packets", () => {
    const differences: string[] = [];
    let [sent, left] = [0, new Map<string, number>()];
    for (const test of tests) {
      const observed = observe(test);
      seen.set(test, observed);
      for (const { onward, because, differences: found } of observed) {
        if (onward) sent++;
        else left.set(because!, (left.get(because!) ?? 0) + 1);
        differences.push(...found.map((text) => `${test.name}: ${text}`));
      }
    }
    console.log(sent, left);
    expect(differences.join("\n")).toBe("");
  });
  it.each(mutants.map((mutant) => [mutant.name, mutant] as const))("%s", (_, { name, alter }) => {
    const rule = name.split(" ")[0]!;
    const sorted = tests.toSorted((a, b) => Number(b.name.includes(rule)) - Number(a.name.includes(rule)));
    for (const test of sorted) {
      const found = withAlteredGraph(alter, () => contradict(test, seen.get(test) ?? []));
      if (found) return;
    }
    expect.unreachable("not caught");
  });
});
