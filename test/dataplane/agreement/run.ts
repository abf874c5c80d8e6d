/** Networks made through the API stand in the kernel, and each packet's way there is compared with the model's; JSON lines. */
import { parseArgs } from "node:util";
import { openNetwork } from "./random-network.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    networks: { type: "string", default: "1" },
    flows: { type: "string", default: "200" },
    show: { type: "boolean", default: false },
  },
});
const [seed, networks, flows] = [Number(values.seed), Number(values.networks), Number(values.flows)];
for (let count = 0; count < networks; count++) {
  const started = performance.now();
  const result = await openNetwork(seed + count, flows);
  const { differences, ...rest } = result;
  const ms = Math.round(performance.now() - started);
  const told = values.show ? differences : differences.slice(0, 3);
  process.stdout.write(`${JSON.stringify({ seed: seed + count, ms, ...rest, differences: told })}\n`);
}
