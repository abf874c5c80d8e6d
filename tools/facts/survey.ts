/** Reads the pages and the tests of the repository, and gives the coverage of every group of facts. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueOf, reasonedOf, type FactId } from "./catalogue.ts";
import { coverageOf, type Coverage } from "./coverage.ts";
import { factsIn } from "./test-names.ts";

const TESTS = ["src/**/*.test.ts", "test/**/*.test.ts", "scenarios/**/*.ts", "console/**/*.test.ts"];

/** What a survey found; `strays` are ids in test names or docs/reasoned.md that no fact has. */
export interface Survey {
  readonly coverage: ReadonlyMap<string, Coverage>;
  readonly reasoned: ReadonlyMap<FactId, string>;
  readonly strays: readonly string[];
}

/** The survey of the repository that stands in this folder. */
export function survey(root: string): Survey {
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const catalogue = catalogueOf(read("docs/facts.md"));
  const reasoned = reasonedOf(read("docs/reasoned.md"));
  const known = new Set([...catalogue.values()].flat());
  const proofs = globSync(TESTS, { cwd: root, exclude: ["**/node_modules/**"] }).map((path) => ({
    path,
    ids: [...factsIn(path, read(path))],
  }));
  const groups = new Set(catalogue.keys());
  const strays = [
    ...proofs.flatMap(({ path, ids }) => ids.map((id) => ({ path, id }))),
    ...[...reasoned.keys()].map((id) => ({ path: "docs/reasoned.md", id })),
  ].filter(({ id }) => groups.has(id.slice(0, 3)) && !known.has(id));
  return {
    coverage: coverageOf(catalogue, new Set(proofs.flatMap(({ ids }) => ids)), reasoned),
    reasoned,
    strays: strays.map(({ path, id }) => `${path}: ${id} is no fact`),
  };
}
