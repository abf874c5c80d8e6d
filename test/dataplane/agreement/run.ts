/** Networks made through the API stand in the kernel; what each packet does is compared with its trace; JSON lines. */
import { setImmediate } from "node:timers/promises";
import { parseArgs } from "node:util";
import { mount } from "../../../src/dataplane/linux/native/libc.ts";
import { becomeHome } from "../../../src/dataplane/linux/native/namespace.ts";
import { isRootless } from "../../../src/dataplane/linux/warden/rootless.ts";
import { compareNetwork } from "./random-network.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    networks: { type: "string", default: "1" },
    flows: { type: "string", default: "200" },
  },
});
const [seed, networks, flows] = [Number(values.seed), Number(values.networks), Number(values.flows)];
if (isRootless()) {
  mount("tmpfs", "/run", "tmpfs", 0, null);
  becomeHome();
}
/** Asked to end, it takes the network that stands down first. */
const ending = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => ending.abort());
for (let count = 0; count < networks && !ending.signal.aborted; count++) {
  await setImmediate();
  const started = performance.now();
  const result = await compareNetwork(seed + count, flows);
  const ms = Math.round(performance.now() - started);
  process.stdout.write(`${JSON.stringify({ seed: seed + count, ms, ...result })}\n`);
}
