/** `make bench [ONLY=name]`: each figure as a JSON line on stdout, a table for people on stderr. */
import "../tools/bundle.ts";
import type { Figure } from "./figure.ts";
import { residentMemory } from "./memory.ts";
import { whyNoPlane } from "./plane/cloud.ts";
import { instanceMemory, instancesStart } from "./plane/instances.ts";
import { newConnections, smallPackets } from "./plane/many-rules.ts";
import { ruleChange } from "./plane/rule-change.ts";
import { meshChange, roadThroughput } from "./plane/roads.ts";
import { packetThroughput } from "./plane/throughput.ts";
import { describeVpcs, mixedLoad } from "./read.ts";
import { resetDurable, resetMemory } from "./reset.ts";
import { coldStart } from "./start.ts";
import { traceAmongMany } from "./trace.ts";
import { longestTurn, longestTurnOfImport, longestTurnOfLaunch } from "./turn.ts";
import { createSubnetAmongMany, createSubnetDurable, createSubnetDurableAlone, createSubnetMemory } from "./write.ts";

const benchmarks: Readonly<Record<string, () => Promise<Figure | readonly Figure[]>>> = {
  "describe-vpcs-50": describeVpcs,
  "mixed-load": mixedLoad,
  "create-subnet-memory": createSubnetMemory,
  "create-subnet-durable-32": createSubnetDurable,
  "create-subnet-durable-1": createSubnetDurableAlone,
  "create-subnet-10000-of-10": createSubnetAmongMany,
  "trace-10000-of-10": traceAmongMany,
  "cold-start": coldStart,
  "resident-memory": residentMemory,
  reset: resetMemory,
  "reset-durable": resetDurable,
  "longest-turn": longestTurn,
  "longest-turn-import": longestTurnOfImport,
  "longest-turn-launch": longestTurnOfLaunch,
};

/** Those that need instances that run. */
const inKernel: typeof benchmarks = {
  "packets-throughput": packetThroughput,
  "packets-small": smallPackets,
  "connections-new": newConnections,
  "rule-change-1000": ruleChange,
  "instances-start-100": instancesStart,
  "instance-memory": instanceMemory,
  "roads-mesh-change": meshChange,
  "roads-throughput": roadThroughput,
};
const all = { ...benchmarks, ...inKernel };
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

const [only = process.env["ONLY"] ?? ""] = process.argv.slice(2);
const wanted = Object.entries(all).filter(([name]) => name.startsWith(only));
if (wanted.length === 0) {
  process.stderr.write(`There is no benchmark '${only}': ${Object.keys(all).join(", ")}\n`);
  process.exit(2);
}
const lack = wanted.some(([name]) => name in inKernel) ? await whyNoPlane() : undefined;
for (const [name, run] of wanted) {
  if (lack !== undefined && name in inKernel) {
    process.stderr.write(`${name.padEnd(28)}  skipped: ${lack}\n`);
    continue;
  }
  for (const figure of [await run()].flat()) {
    process.stdout.write(`${JSON.stringify(figure)}\n`);
    const { name, ours, theirs, unit, ratio, aim, ok } = figure;
    const cells = [name.padEnd(28), `${ours} ${unit}`.padStart(20), `${theirs} ${unit}`.padStart(20)];
    process.stderr.write(`${cells.join("  ")}  ${String(ratio).padStart(7)} (${aim})  ${ok ? "ok" : "MISSED"}\n`);
  }
}
