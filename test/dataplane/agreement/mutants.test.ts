/** Whoever breaks a sentence of a rule of the data path contradicts what real packets do. */
import { geteuid } from "node:process";
import { describe, expect, it } from "vitest";
import { whyNoNamespaces } from "../../../src/dataplane/linux/native/scratch.ts";
import { collectTests } from "../../network/it.ts";
import type { PathTest } from "../../network/it.ts";
import { allMutants, loadStationTests } from "../../mutants/all.ts";
import type { Mutant } from "../../mutants/mutant.ts";
import { random, sample, seed } from "../../proof.ts";
import { drawFrom } from "../../simulation/draw.ts";
import { contradict, observe } from "./corpus.ts";
import type { Observation } from "./corpus.ts";

const why = geteuid!() === 0 ? whyNoNamespaces() : "only root can";
const tests = await collectTests(loadStationTests);

/** Mutants that no packet of the kernel can contradict, and why. */
const unseen: Readonly<Record<string, readonly string[]>> = {
  "come with the services of the link; until then their addresses are filtered and routed like any others": [
    "10.0.0.2/32",
    "10.0.1.1/32",
    "169.254.169.253/32",
    "169.254.170.2/32",
    "169.254.169.250/31",
    "169.254.169.123/32",
    "255.255.255.255/32",
    "fd00:ec2::253/128",
    "fd00:ec2::250/127",
    "fd00:ec2::123/128",
    "ff02::1:2/128",
  ].map((text) => `M04 ${text} is filtered like anything else`),
  "are about roads that come with their issues: load balancers, transit, virtual private gateways": [
    "M07 identity goes with the address",
    "M11 a propagated route wins over a prefix list",
    "M11 the worse of equal propagated routes wins",
    "M13 no route inside a VPC leads through a Gateway Load Balancer endpoint",
    "M15 a virtual private gateway's table leads to no Gateway Load Balancer endpoint",
    "M15 no gateway's table leads to a Gateway Load Balancer endpoint",
    "M21 a NAT gateway does not serve transit gateways",
    "M21 a NAT gateway sends answers by route alone",
    "M21 a NAT gateway serves peers and virtual private gateways",
  ],
  "are about headers of NAT64, which are not compared, and about what names resolve to": [
    "M22 a NAT gateway knows no NAT64",
    "M22 a NAT gateway names the receiver instead of the router that found a packet too big",
    "M22 a resolver gives addresses for NAT64 unasked",
    "M22 a resolver gives no addresses for NAT64",
  ],
  "are about the 55,000th flow, which a test of its own sends": [
    "M20 a NAT gateway carries fewer flows",
    "M20 a NAT gateway has no limit of flows",
  ],
};
const exempt = new Set(Object.values(unseen).flat());

const all = allMutants.filter(({ name }) => !exempt.has(name));
const draw = drawFrom(random(seed()));
const mutants = draw.some(sample(all.length, 3), all);
const ruleOf = ({ name }: Pick<Mutant, "name">): string => name.split(" ")[0]!;

describe.skipIf(why !== undefined)(`packets ${why ?? ""}`, () => {
  const seen = new Map<PathTest, readonly Observation[]>();
  const observed = (test: PathTest): readonly Observation[] => {
    let known = seen.get(test);
    if (!known) seen.set(test, (known = observe(test)));
    return known;
  };

  it(`do what ${sample(tests.length, 4)} tests of the data path say of them`, () => {
    const differences: string[] = [];
    const left = new Map<string, number>();
    let sent = 0;
    for (const test of draw.some(sample(tests.length, 4), tests))
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
    const found = sorted.values().map((test) => contradict(test, observed(test), mutant.alter));
    expect(found.find((difference) => difference !== undefined)).toBeDefined();
  });

  it("contradict nothing that the trace says", () => {
    for (const [test, known] of seen)
      expect([test.name, contradict(test, known, (graph) => graph)]).toEqual([test.name, undefined]);
  });
});
