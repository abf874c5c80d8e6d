/** A process that is meant for good: found again by its number and its start, watched until its end. */
import { closeSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { watchReadable } from "../native/poll.ts";
import { hasEnded, kill, openProcess, reap } from "./calls.ts";

/** What is kept of a running init in a file. */
interface Life {
  readonly pid: number;
  /** In ticks since the machine's start. */
  readonly started: string;
  /** Which start of the machine that was. */
  readonly boot: string;
}

/** How a child ended; an adopted process does not tell. */
export interface Ending {
  readonly code: number;
  readonly signal: number;
}

/** A process that runs, held by a descriptor: the number cannot come to mean another one. */
export class Held {
  readonly pid: number;
  readonly descriptor: number;
  readonly ended: Promise<Ending | undefined>;
  #over = false;

  /** Throws ESRCH when it is gone. `awaited`: the caller's process should not end before it. */
  constructor(pid: number, awaited = false) {
    this.pid = pid;
    this.descriptor = openProcess(pid);
    const { promise, resolve } = Promise.withResolvers<Ending | undefined>();
    this.ended = promise;
    const watch = watchReadable(this.descriptor, () => {
      const ending = reap(pid);
      this.#over = true;
      watch.close();
      closeSync(this.descriptor);
      resolve(typeof ending === "string" ? undefined : ending);
    });
    if (!awaited) watch.unref();
    this.#letGo = () => watch.close();
  }

  readonly #letGo: () => void;

  get running(): boolean {
    return !this.#over && !hasEnded(this.descriptor);
  }

  /** Sends a signal to the process, or to its group. */
  signal(number: number, whole = false): void {
    if (this.running) kill(whole ? -this.pid : this.pid, number);
  }

  /** Looks after it no longer; it goes on. */
  release(): void {
    if (this.#over) return;
    this.#over = true;
    this.#letGo();
    closeSync(this.descriptor);
  }
}

/** Waits for an end; false when `patienceMs` passed before. */
export async function endsWithin(held: Held, patienceMs: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, patienceMs, false);
  const ended = held.ended.then(() => true);
  try {
    return await Promise.race([ended, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** What identifies a process of this machine. Throws when it is gone. */
export function lifeOf(pid: number): Life {
  return { pid, started: startOf(pid), boot: bootOf() };
}

/** The process that a life is of, when it still runs. */
export function findLife(life: Life): Held | undefined {
  try {
    if (life.boot !== bootOf()) return undefined;
    const held = new Held(life.pid);
    if (startOf(life.pid) === life.started && held.running) return held;
    held.release();
    return undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a life in a file, whole or not at all. */
export function saveLife(path: string, life: Life): void {
  writeFileSync(`${path}.new`, JSON.stringify(life));
  renameSync(`${path}.new`, path);
}

/** The life that a file keeps, if any. */
export function loadLife(path: string): Life | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Life;
  } catch {
    return undefined;
  }
}

/** Forgets a life when it is over. */
export function forgetLife(path: string): void {
  rmSync(path, { force: true });
}

function bootOf(): string {
  return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
}

/** The 22nd field; the second, a name in parentheses, may hold anything. */
function startOf(pid: number): string {
  const line = readFileSync(`/proc/${pid}/stat`, "utf8");
  return line.slice(line.lastIndexOf(")") + 2).split(" ")[19]!;
}
