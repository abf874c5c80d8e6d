/** Runs the tests of the services once more, in a process of its own, and records what their operations read. */
import { startVitest } from "vitest/node";

const vitest = await startVitest("test", ["src/services"], {
  config: false,
  watch: false,
  root: new URL("../..", import.meta.url).pathname,
  include: ["src/services/**/*.test.ts"],
  setupFiles: [new URL("reads-setup.ts", import.meta.url).pathname],
  pool: "forks",
  isolate: false,
  testTimeout: 60_000,
  maxWorkers: 2,
  reporters: [{}],
  experimental: { viteModuleRunner: false, nodeLoader: false },
});
await vitest.close();
/** A test that fails says so where it is run for itself; here only what it read counts. */
process.exitCode = 0;
