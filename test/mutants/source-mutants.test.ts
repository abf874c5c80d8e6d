/** Whoever breaks a sentence about load balancers, endpoints or flow logs in their sources is caught by their tests. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { random, sample, seed } from "../proof.ts";
import { drawFrom } from "../simulation/draw.ts";
import { sourceMutants } from "./source-mutants.ts";
import type { SourceMutant } from "./source-mutants.ts";

const root = join(import.meta.dirname, "../..");
const hook = pathToFileURL(join(import.meta.dirname, "source-hook.ts")).href;
const chosen = drawFrom(random(seed())).some(sample(sourceMutants.length, 3), sourceMutants);

/** Runs a mutant's tests; what they say, and whether all passed. */
function run({ file, from, to, tests }: SourceMutant): Promise<{ readonly passed: boolean; readonly said: string }> {
  const words = [join(root, "node_modules/vitest/vitest.mjs"), "run", ...tests.map((test) => `src/${test}`)];
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import ${hook}`,
    FOGBANK_MUTANT: JSON.stringify({ file: `src/${file}`, from, to }),
  };
  const child = spawn(process.execPath, words, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const pipe of [child.stdout, child.stderr]) pipe.on("data", (bytes: Buffer) => (said += bytes.toString()));
  return new Promise((resolve) => child.once("close", (status) => resolve({ passed: status === 0, said })));
}

describe("mutants in the sources", () => {
  it("change what stands there, each one thing", () => {
    for (const { name, file, from, to } of sourceMutants) {
      expect(readFileSync(join(root, "src", file), "utf8"), name).toContain(from);
      expect(to).not.toBe(from);
    }
    expect(new Set(sourceMutants.map(({ name }) => name)).size).toBe(sourceMutants.length);
  });

  it("break every rule from M35 to M39, and M43", () => {
    const broken = new Set(sourceMutants.map(({ name }) => name.split(" ")[0]));
    expect(["M35", "M36", "M37", "M38", "M39", "M43"].filter((rule) => !broken.has(rule))).toEqual([]);
  });

  it.each(chosen.map((mutant) => [mutant.name, mutant] as const))(
    "%s: caught",
    { timeout: 120_000 },
    async (_, one) => {
      const { passed, said } = await run(one);
      expect(passed, said).toBe(false);
      expect(said).toMatch(/Tests .*failed/);
    },
  );
});
