/** Many logs of one kind, by name: made when they are first written, gone when what they belong to is. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Log } from "./log.ts";
import type { LogRecord, Retention } from "./log.ts";

/** Logs of one directory, each in a folder that has its name; in memory without one. */
export class LogShelf<R extends LogRecord> {
  readonly #directory: string | undefined;
  readonly #failed: (error: unknown) => void;
  readonly #retention: Partial<Retention>;
  readonly #logs = new Map<string, Log<R>>();

  /** `failed` is told when the disk takes no more. */
  constructor(directory: string | undefined, failed: (error: unknown) => void, retention: Partial<Retention> = {}) {
    this.#directory = directory;
    this.#failed = failed;
    this.#retention = retention;
  }

  /** The log of a name, which is made of letters, digits and hyphens. */
  log(name: string): Log<R> {
    let log = this.#logs.get(name);
    if (!log) {
      log = new Log<R>(this.#directory && join(this.#directory, name), this.#failed, this.#retention);
      this.#logs.set(name, log);
    }
    return log;
  }

  /** Adds records to a log; they are in the file when this returns. Throws when the disk takes no more. */
  append(name: string, records: readonly R[]): void {
    const log = this.log(name);
    for (const record of records) log.append(record);
    log.flush();
  }

  /** Takes a log away with all its records. */
  remove(name: string): void {
    this.#logs.get(name)?.clear();
    this.#logs.delete(name);
    if (this.#directory) rmSync(join(this.#directory, name), { recursive: true, force: true });
  }

  /** Takes away every log that nobody names, as after a crash or a reset. */
  sweep(isNamed: (name: string) => boolean): void {
    const stored = this.#directory ? namesIn(this.#directory) : [];
    for (const name of new Set([...stored, ...this.#logs.keys()])) if (!isNamed(name)) this.remove(name);
  }
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
