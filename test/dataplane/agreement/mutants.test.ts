/** Whoever breaks a sentence of a rule of the data path contradicts what real packets do. */
import { geteuid } from "node:process";
import { describe, expect, it } from "vitest";
import { whyNoNamespaces } from "../../../src/dataplane/linux/native/scratch.ts";
import { collectTests, withAlteredGraph } from "../../network/it.ts";
import type { PathTest } from "../../network/it.ts";
import { filterMutants } from "../../mutants/filter-mutants.ts";
import { gatewayMutants } from "../../mutants/gateway-mutants.ts";
import type { Mutant } from "../../mutants/mutant.ts";
import { routeMutants } from "../../mutants/route-mutants.ts";
import { random, sample, seed } from "../../proof.ts";
import { drawFrom } from "../../simulation/draw.ts";
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

/** Mutants that no packet of the kernel can contradict, and why. */
const unseen: Readonly<Record<string, string>> = {};

const all = [...filterMutants, ...routeMutants, ...gatewayMutants].filter(({ name }) => !(name in unseen));
const draw = drawFrom(random(seed()));
const mutants = draw.some(sample(all.length, 5), all);
const ruleOf = ({ name }: Pick<Mutant, "name">): string => name.split(" ")[0]!;

describe.skipIf(why !== undefined)(`packets ${why ?? ""}`, () => {
  const seen = new Map<PathTest, readonly Observation[]>();
  const observed = (test: PathTest): readonly Observation[] => {
    let known = seen.get(test);
    if (!known) seen.set(test, (known = observe(test)));
    return known;
  };

  it(`do what ${sample(tests.length, 6)} tests of the data path say of them`, () => {
    const differences: string[] = [];
    const left = new Map<string, number>();
    let sent = 0;
    for (const test of draw.some(sample(tests.length, 6), tests))
      for (const { onward, because, differences: found } of observed(test)) {
        if (onward) sent += 1;
        else left.set(because!, (left.get(because!) ?? 0) + 1);
        differences.push(...found.map((text) => `${test.name}: ${text}`));
      }
    const texts = [...left].map(([text, count]) => `${text} ${count}`).join(", ");
    process.stderr.write(`${sent} questions asked in the kernel; left out: ${texts}\n`);
    expect(differences.join("\n")).toBe("");
  });

  it.each(mutants.map((mutant) => [mutant.name, mutant] as const))("%s: contradicted", (_, mutant) => {
    const likely = (test: PathTest): number => (test.name.includes(ruleOf(mutant)) ? 0 : 1);
    const sorted = tests.toSorted((a, b) => likely(a) - likely(b));
    const found = sorted.values().map((test) => {
      const known = observed(test);
      return [test.name, withAlteredGraph(mutant.alter, () => contradict(test, known))] as const;
    });
    const first = found.find(([, difference]) => difference);
    if (process.env["AGCATCH"]) console.log("CATCH", mutant.name, "|", first?.[0], "|", JSON.stringify(first?.[1]));
    expect(first?.[1]).toBeDefined();
  });

  it("contradict nothing that the trace says", () => {
    for (const [test, known] of seen) expect([test.name, contradict(test, known)]).toEqual([test.name, undefined]);
  });
});
