/** Children that a guest stops before they have become its program, so that who starts them waits for good. */
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { pid as own } from "node:process";
import { kill } from "./calls.ts";

/** How long a start may take before somebody looks whether it is held up. */
const patienceMs = 500;
const killSignal = 9;

/** Waits for an order of a lane; where that takes long, children that are stopped on their way are ended. */
export async function freed<T>(order: Promise<T>): Promise<T> {
  const timer = setInterval(endStopped, patienceMs).unref();
  try {
    return await order;
  } finally {
    clearInterval(timer);
  }
}

function endStopped(): void {
  for (const task of readdirSync("/proc/self/task"))
    for (const child of childrenOf(task)) if (isStoppedOnItsWay(child)) kill(Number(child), killSignal);
}

function childrenOf(task: string): string[] {
  try {
    return readFileSync(`/proc/${own}/task/${task}/children`, "utf8").trim().split(" ").filter(Boolean);
  } catch {
    return [];
  }
}

/** It runs what this process runs, or the last step before the guest's program. */
function isStoppedOnItsWay(child: string): boolean {
  try {
    if (!/^State:\tT/m.test(readFileSync(`/proc/${child}/status`, "utf8"))) return false;
    const runs = readlinkSync(`/proc/${child}/exe`);
    return runs === readlinkSync("/proc/self/exe") || /^\/run\/fogbank\/enter(-as)?$/.test(runs);
  } catch {
    return false;
  }
}
