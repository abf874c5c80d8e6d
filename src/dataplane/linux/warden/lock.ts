/** A lock that only one living warden of a state directory holds; it goes with its process, however that ends. */
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import koffi from "koffi";

const exclusiveWithoutWaiting = 2 | 4;
/** How long one that is ending is waited for, in milliseconds. */
const patienceMs = 10_000;
const stepMs = 25;

/** Takes the lock, which is kept until the process ends. Throws an Error when another warden runs on. */
export async function lockState(directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const flock = koffi.load(null).func("int flock(int fd, int operation)");
  const file = join(directory, "warden.lock");
  const fd = openSync(file, "a", 0o600);
  for (const until = performance.now() + patienceMs; flock(fd, exclusiveWithoutWaiting) !== 0; await sleep(stepMs)) {
    if (performance.now() < until) continue;
    closeSync(fd);
    const holder = readFileSync(file, "utf8").trim().split("\n").at(-1);
    throw new Error(`another warden (process ${holder}) works in ${directory}, and another server holds it`);
  }
  writeSync(fd, `${process.pid}\n`);
}
