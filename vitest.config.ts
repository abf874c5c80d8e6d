/** How the tests run: sources as they are (Node strips the types), units first, then those of kernel and product. */
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { tally } from "./tools/tally.ts";

const native = { viteModuleRunner: false, nodeLoader: false } as const;
const proving = process.env["FOGBANK_PROVE"] === "1";

export default defineConfig({
  test: {
    reporters: process.env["FOGBANK_TALLY"] ? ["default", tally] : ["default"],
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "tools/**/*.test.ts", "bench/**/*.test.ts"],
          exclude: ["**/*.kernel.test.ts"],
          pool: "forks",
          isolate: false,
          experimental: native,
          testTimeout: proving ? 3_600_000 : 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: "whole",
          include: ["test/**/*.test.ts", "scenarios/**/*.test.ts", "src/**/*.kernel.test.ts"],
          pool: "forks",
          experimental: native,
          testTimeout: proving ? 3_600_000 : 300_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
