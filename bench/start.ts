/** Starting: from nothing to the first answer, against Node starting at all. */
import { spawnSync } from "node:child_process";
import { atMost } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { ask, ec2Shot, median } from "./load.ts";
import { startOurs } from "./server.ts";

/** Cold start of the bundled server to the answer to a first DescribeRegions, milliseconds. */
export async function coldStart(): Promise<Figure> {
  const times = { ours: [] as number[], node: [] as number[] };
  for (let round = 0; round < 9; round++) {
    times.ours.push(await startAndAsk());
    times.node.push(startNode());
  }
  return atMost("cold-start", "ms", median(times.ours), median(times.node), 8);
}

async function startAndAsk(): Promise<number> {
  const started = performance.now();
  const server = await startOurs();
  await ask(server.port, ec2Shot(server.port, "Action=DescribeRegions"));
  const took = performance.now() - started;
  await server.stop();
  return took;
}

function startNode(): number {
  const started = performance.now();
  spawnSync(process.execPath, ["-e", "0"]);
  return performance.now() - started;
}
