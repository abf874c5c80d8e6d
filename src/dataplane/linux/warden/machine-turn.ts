/** One warden at a time: what several look at and then change in the machine's own network is done in turns. */
import { closeSync, mkdirSync, openSync } from "node:fs";
import koffi from "koffi";
import { pathToNames } from "./spaces.ts";

const flock = koffi.load(null).func("int flock(int fd, int operation)");
const exclusiveAtOnce = 2 | 4;
const patienceMs = 10_000;
const stepMs = 5;

/**
 * Does synchronous work while no other warden of this machine does such work. The kernel ends the turn of one that
 * dies;
 * one that does not move is not waited for longer than 10 s.
 */
export function inTurn<T>(work: () => T): T {
  mkdirSync(pathToNames, { recursive: true, mode: 0o755 });
  const place = openSync(pathToNames, "r");
  try {
    const still = new Int32Array(new SharedArrayBuffer(4));
    const end = performance.now() + patienceMs;
    while (Number(flock(place, exclusiveAtOnce)) !== 0 && performance.now() < end) Atomics.wait(still, 0, 0, stepMs);
    return work();
  } finally {
    closeSync(place);
  }
}
