/**
 * `npm run labs -- [--dir DIR] [--json] [--verbose]`: what instances in AWS saw, against what the model says.
 *
 * Ends with status 1 when a row that can be decided is missed, or when more than a tenth of a lab's rows are excluded.
 */
import { parseArgs } from "node:util";
import { CliError } from "../src/cli/http.ts";
import { readLabs, rowText } from "./labs/lab.ts";
import type { Lab } from "./labs/lab.ts";
import { openModel } from "./labs/model.ts";
import { judgeLab } from "./labs/verdict.ts";
import type { Judged } from "./labs/verdict.ts";

const { values } = parseArgs({
  options: {
    dir: { type: "string" },
    json: { type: "boolean" },
    verbose: { type: "boolean" },
    lab: { type: "string" },
  },
});

/** Rows that may be excluded, of a lab's. */
const mostExcluded = 0.1;
const directory = values.dir ?? new URL("../labs", import.meta.url).pathname;
const labs: Record<string, Record<Judged["verdict"], number>> = {};

for (const lab of readLabs(directory)) {
  if (values.lab !== undefined && lab.name !== values.lab) continue;
  const judged = await judge(lab);
  const count = (verdict: Judged["verdict"]): number => judged.filter((one) => one.verdict === verdict).length;
  const counts = { matched: count("matched"), missed: count("missed"), excluded: count("excluded") };
  labs[lab.name] = counts;
  if (counts.missed > 0 || counts.excluded > mostExcluded * judged.length) process.exitCode = 1;
  tell(lab.name, judged, counts);
}
if (values.json) console.log(JSON.stringify({ labs }));

/** A lab that cannot be imported misses every row. */
async function judge(lab: Lab): Promise<readonly Judged[]> {
  try {
    const model = await openModel(lab);
    const judged = await judgeLab(lab, model);
    await model.close();
    return judged;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    console.error(`${lab.name}: ${error.message}`);
    const answer = { arrives: false, code: "no model", trail: [], endedAt: "" };
    return lab.observations.map((observation) => ({ observation, answer, verdict: "missed" }));
  }
}

/** People read it on the terminal, programs on the standard output. */
function tell(name: string, judged: readonly Judged[], { matched, missed, excluded }: (typeof labs)[string]): void {
  const say = values.json ? console.error : console.log;
  say(`${name}: ${matched} of ${matched + missed} rows that can be decided match, ${excluded} are excluded`);
  for (const { observation, verdict, answer, reason } of judged) {
    if (verdict === "missed") say(`  missed ${rowText(observation)}: the model says ${answer.code ?? "it arrives"}`);
    if (verdict === "missed" && values.verbose) for (const line of answer.trail) say(`      ${line}`);
    if (verdict === "excluded") say(`  excluded ${rowText(observation)}: ${reason}`);
  }
}
