/** A vitest reporter that writes "N passed, N failed" to the file named by FOGBANK_TALLY, for the CI. */
import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

const count = (modules: readonly TestModule[], state: "passed" | "failed"): number =>
  modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);

/** Files that could not be loaded, failed hooks and errors outside any test count as failures too. */
export const tally: Reporter = {
  onTestRunEnd(modules, unhandled) {
    const path = process.env["FOGBANK_TALLY"];
    const broken = modules
      .flatMap((module) => [module, ...module.children.allSuites()])
      .flatMap((suite) => suite.errors());
    const failed = count(modules, "failed") + broken.length + unhandled.length;
    if (path) writeFileSync(path, `${count(modules, "passed")} passed, ${failed} failed\n`);
  },
};
