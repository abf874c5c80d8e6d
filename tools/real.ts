/**
 * `npm run real`: writes the tables of what is real into the README pages; `--check` only tells which are out of date.
 */
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { realPages } from "./real/pages.ts";

const { values } = parseArgs({ options: { check: { type: "boolean" } } });
const root = new URL("..", import.meta.url).pathname;

for (const { file, found, wanted } of await realPages(root)) {
  if (found === wanted) continue;
  if (values.check) process.exitCode = 1;
  else writeFileSync(file, wanted);
  console.error(`${relative(root, file)}: ${values.check ? "out of date; run npm run real" : "written"}`);
}
