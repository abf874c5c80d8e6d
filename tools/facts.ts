/** `npm run facts`: which facts have a test, by group; `--json` for machines, `--group VPC` for what a group misses. */
import { parseArgs } from "node:util";
import { summary, type Coverage } from "./facts/coverage.ts";
import { survey } from "./facts/survey.ts";

const { values } = parseArgs({ options: { json: { type: "boolean" }, group: { type: "string" } } });
const { coverage, reasoned, strays } = survey(new URL("..", import.meta.url).pathname);

if (values.json) console.log(JSON.stringify(summary(coverage)));
else if (values.group) printGroup(values.group, coverage.get(values.group));
else printTable();
for (const stray of strays) console.error(stray);

function printTable(): void {
  const row = (...cells: readonly (string | number)[]): void =>
    console.log(cells.map((cell, index) => (index ? String(cell).padStart(9) : String(cell).padEnd(6))).join(""));
  row("group", "total", "tested", "reasoned", "missing");
  const all = [...coverage];
  for (const [group, state] of all) {
    row(group, state.total, state.tested.length, state.reasoned.length, state.missing.length);
  }
  const sum = (count: (state: Coverage) => number): number => all.reduce((total, [, state]) => total + count(state), 0);
  row(
    "all",
    sum(({ total }) => total),
    sum(({ tested }) => tested.length),
    sum((state) => state.reasoned.length),
    sum(({ missing }) => missing.length),
  );
}

function printGroup(group: string, state: Coverage | undefined): void {
  if (!state) {
    console.error(`no group ${group}`);
    process.exitCode = 2;
    return;
  }
  console.log(`${group}: ${state.tested.length} of ${state.total} tested`);
  for (const id of state.reasoned) console.log(`${id} reasoned, waits for ${reasoned.get(id)}`);
  for (const id of state.missing) console.log(`${id} missing`);
}
