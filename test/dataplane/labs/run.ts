/** Labs stand in the kernel one after the other, and what their packets did is told in JSON lines. */
import { setImmediate } from "node:timers/promises";
import { parseArgs } from "node:util";
import { readLabs } from "../../../tools/labs/lab.ts";
import { random } from "../../proof.ts";
import { drawFrom } from "../../simulation/draw.ts";
import { sendLab } from "./packets.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    rows: { type: "string", default: "200" },
    dir: { type: "string", default: new URL("../../../labs", import.meta.url).pathname },
    lab: { type: "string" },
  },
});
/** Asked to end, it takes the lab that stands down first. */
const ending = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => ending.abort());
const draw = drawFrom(random(Number(values.seed)));
for (const lab of readLabs(values.dir)) {
  await setImmediate();
  if (ending.signal.aborted || (values.lab !== undefined && lab.name !== values.lab)) continue;
  process.stdout.write(`${JSON.stringify(await sendLab(lab, draw, Number(values.rows)))}\n`);
}
