/** Instances: a hundred that start together against as many bare sandboxes, and what one costs the machine. */
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { atMost } from "../figure.ts";
import type { Figure } from "../figure.ts";
import { median } from "../load.ts";
import { withSandboxes } from "./bare-sandbox.ts";
import { withCloud } from "./cloud.ts";
import type { Cloud } from "./cloud.ts";

const together = 100;
const rounds = 3;
const memoryLimitMiB = 2;

/** Milliseconds from RunInstances to 100 instances `running`, against bare sandboxes with a process in each. */
export function instancesStart(): Promise<Figure> {
  return withCloud([], async (cloud) => {
    await cloud.terminate([(await cloud.launchOne({})).id]);
    const times = { ours: [] as number[], theirs: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      times.theirs.push(await withSandboxes(together, (ms) => ms));
      const started = performance.now();
      const made = await cloud.begin({ count: together });
      await cloud.settle();
      times.ours.push(performance.now() - started);
      await cloud.mustRun(made);
      await cloud.terminate(made.map(({ id }) => id));
    }
    return atMost("instances-start-100", "ms", median(times.ours), median(times.theirs), 3);
  });
}

/**
 * MiB of an idle instance: what the machine has less with 100 more of them, its kernel, its processes and what the
 * server and the warden have grown by included. A first hundred comes and goes before, for what grows once.
 */
export function instanceMemory(): Promise<Figure> {
  return withCloud([], async (cloud) => {
    await hundred(cloud);
    const costs: number[] = [];
    for (let round = 0; round < rounds; round++) costs.push(await hundred(cloud));
    return atMost("instance-memory", "MiB", median(costs), memoryLimitMiB, 1);
  });
}

async function hundred(cloud: Cloud): Promise<number> {
  const before = await availableMiB();
  const made = await cloud.launch({ count: together });
  const used = before - (await availableMiB());
  await cloud.terminate(made.map(({ id }) => id));
  return used / together;
}

/** What the machine could give to new programs, when it has come to rest: the middle of some looks. */
async function availableMiB(): Promise<number> {
  await sleep(1_000);
  const looks: number[] = [];
  for (let n = 0; n < 9; n++) {
    looks.push(Number(/^MemAvailable:\s+(\d+) kB$/m.exec(readFileSync("/proc/meminfo", "utf8"))![1]) / 1024);
    await sleep(50);
  }
  return median(looks);
}
