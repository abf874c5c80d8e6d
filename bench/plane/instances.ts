/** Instances: a hundred that start together against as many bare sandboxes, and what one costs the machine. */
import { statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { atMost } from "../figure.ts";
import type { Figure } from "../figure.ts";
import { median } from "../load.ts";
import { withSandboxes } from "./bare-sandbox.ts";
import { withCloud } from "./cloud.ts";
import type { Cloud } from "./cloud.ts";
import { kernelMiB, processesIn, processMiB } from "./memory-use.ts";

const together = 100;
const rounds = 3;
const memoryLimitMiB = 2;
/** A network namespace without anything in it (measured). */
const leastKernelMiB = 0.2;
const mostTries = 7;
/** For what goes on after a start or an end. */
const restMs = 1_500;

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
 * MiB of an idle instance: what its processes hold, what the server and the warden have grown by, and what the kernel
 * has, for each of 100 more.
 *
 * Each hundred stays while the next comes, because the kernel takes its time to clean up; the first does not count, for
 * what grows once. Throws when the machine is not quiet enough: a round counts when the kernel has grown by what
 * namespaces alone take.
 */
export function instanceMemory(): Promise<Figure> {
  return withCloud(["--quota", "running-standard-vcpus=10000"], async (cloud) => {
    await hundred(cloud);
    const costs: number[] = [];
    for (let tries = 0; costs.length < rounds; tries++) {
      if (tries === mostTries) throw new Error("instance-memory: other programs take and give memory meanwhile");
      const { kernel, processes } = await hundred(cloud);
      if (kernel > leastKernelMiB) costs.push(kernel + processes);
    }
    return atMost("instance-memory", "MiB", median(costs), memoryLimitMiB, 1);
  });
}

/** MiB that each of a hundred instances takes. */
async function hundred(cloud: Cloud): Promise<{ readonly kernel: number; readonly processes: number }> {
  const { warden } = await cloud.state<{ warden: number }>();
  const look = async () => {
    await sleep(restMs);
    return { kernel: kernelMiB(), ours: processMiB(cloud.server.pid) + processMiB(warden) };
  };
  const before = await look();
  const made = await cloud.launch({ count: together });
  const after = await look();
  const spaces = new Set(await Promise.all(made.map(async ({ id }) => statSync(await cloud.space(id)).ino)));
  const own = processesIn(spaces);
  if (own.length < together) throw new Error(`${own.length} processes are found in ${together} instances`);
  const held = own.reduce((sum, pid) => sum + processMiB(pid), 0);
  return {
    kernel: (after.kernel - before.kernel) / together,
    processes: (after.ours - before.ours + held) / together,
  };
}
