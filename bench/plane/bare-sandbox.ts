/** The instances' peer: namespaces of their own by `unshare`, an overlay over the machine's root, and a sleep. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";

/** Starts at the same time, as many as the warden has under way. */
const lanes = Math.min(4, Math.max(2, availableParallelism()));

/** The sandbox's own life: it says `up` when all stands, from inside. */
const script = [
  "set -e",
  "mount -t overlay overlay -o lowerdir=/,upperdir=$1/u,workdir=$1/w $1/m",
  "mount -t proc proc $1/m/proc",
  "ip link set lo up",
  "exec chroot $1/m sh -c 'echo up; exec sleep 1000'",
].join("\n");

/**
 * Starts so many sandboxes and gives the work the milliseconds until the last was up; then they and their files go.
 * Throws what one of them said when it did not come up.
 */
export async function withSandboxes<T>(count: number, work: (ms: number) => T): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "fogbank-bench-"));
  const running: ChildProcess[] = [];
  const kill = (): void => running.forEach((child) => child.kill("SIGKILL"));
  process.once("exit", kill);
  try {
    const started = performance.now();
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < count) await start(join(directory, String(next++)), running);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return work(performance.now() - started);
  } finally {
    process.off("exit", kill);
    const ended = running.filter(lives).map((child) => new Promise((resolve) => child.once("exit", resolve)));
    kill();
    await Promise.all(ended);
    rmSync(directory, { recursive: true, force: true });
  }
}

function lives({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

function start(place: string, running: ChildProcess[]): Promise<void> {
  for (const part of ["u", "w", "m"]) mkdirSync(join(place, part), { recursive: true });
  const own = ["-m", "-p", "-u", "-i", "-n", "--fork", "--kill-child"];
  const child = spawn("unshare", [...own, "sh", "-c", script, "sh", place], { stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  let said = "";
  child.stderr.on("data", (bytes: Buffer) => (said += bytes.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`a bare sandbox did not come up: ${said}`)));
    child.stdout.once("data", () => resolve());
  });
}
