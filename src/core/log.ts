/** High-volume records, such as the audit of calls: append-only, by time, kept for a while, outside the tables. */
import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** One record; `at` is cloud time in milliseconds. */
export interface LogRecord {
  readonly at: number;
}

/** What is kept of a log. */
export interface Retention {
  /** Records that a log without a directory keeps in memory. */
  readonly records: number;
  /** Bytes of files that a log with a directory keeps; the oldest segment goes first. */
  readonly bytes: number;
  /** Bytes from which on a file is full and the next one begins. */
  readonly segmentBytes: number;
}

const defaultRetention: Retention = { records: 2_000, bytes: 256 * 1024 * 1024, segmentBytes: 1024 * 1024 };
const flushDelayMs = 100;

/** A log. With a directory it writes segments of JSON lines, numbered in order. */
export class Log<R extends LogRecord> {
  readonly #directory: string | undefined;
  readonly #retention: Retention;
  readonly #failed: (error: unknown) => void;
  #memory: R[] = [];
  /** Where the next record goes in memory, once it is full. */
  #oldest = 0;
  #waiting: string[] = [];
  #timer: NodeJS.Timeout | undefined;
  #segment: { file: string; bytes: number } | undefined;

  /** `failed` is told when the disk takes no more. */
  constructor(directory: string | undefined, failed: (error: unknown) => void, retention: Partial<Retention> = {}) {
    this.#directory = directory;
    this.#failed = failed;
    this.#retention = { ...defaultRetention, ...retention };
    if (directory) mkdirSync(directory, { recursive: true, mode: 0o700 });
  }

  /** Adds a record; it reaches the disk within a tenth of a second. */
  append(record: R): void {
    if (this.#directory) {
      this.#waiting.push(`${JSON.stringify(record)}\n`);
      this.#timer ??= setTimeout(() => this.#tryFlush(), flushDelayMs).unref();
    } else if (this.#memory.length < this.#retention.records) this.#memory.push(record);
    else {
      this.#memory[this.#oldest] = record;
      this.#oldest = (this.#oldest + 1) % this.#memory.length;
    }
  }

  /** Records, newest first, a part at a time, so that whoever looks for the latest need not read all. */
  async *newest(): AsyncIterable<R> {
    this.flush();
    if (!this.#directory) {
      yield* [...this.#memory.slice(this.#oldest), ...this.#memory.slice(0, this.#oldest)].reverse();
      return;
    }
    for (const file of this.#segments().reverse()) yield* (await readSegment<R>(file)).reverse();
  }

  /** Writes what waits. Throws when the disk takes no more. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.length === 0) return;
    const text = this.#waiting.join("");
    this.#waiting = [];
    this.#segment ??= this.#newSegment();
    appendFileSync(this.#segment.file, text, { mode: 0o600 });
    this.#segment.bytes += Buffer.byteLength(text);
    if (this.#segment.bytes >= this.#retention.segmentBytes) this.#segment = undefined;
  }

  /** Forgets every record. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
    this.#memory = [];
    this.#oldest = 0;
    this.#segment = undefined;
    for (const file of this.#segments()) rmSync(file, { force: true });
  }

  #tryFlush(): void {
    try {
      this.flush();
    } catch (error) {
      this.#failed(error);
    }
  }

  #newSegment(): { file: string; bytes: number } {
    const files = this.#segments();
    let kept = 0;
    for (const file of [...files].reverse()) {
      kept += statSync(file).size;
      if (kept > this.#retention.bytes) rmSync(file);
    }
    const [, last = "0"] = /(\d+)\.jsonl$/.exec(files.at(-1) ?? "") ?? [];
    return { file: join(this.#directory!, `${String(Number(last) + 1).padStart(12, "0")}.jsonl`), bytes: 0 };
  }

  #segments(): string[] {
    if (!this.#directory) return [];
    const names = readdirSync(this.#directory).filter((name) => /^\d+\.jsonl$/.test(name));
    return names.sort().map((name) => join(this.#directory!, name));
  }
}

/** A segment's records, none where retention took it meanwhile; a last line that a crash cut off is left out. */
async function readSegment<R>(file: string): Promise<R[]> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as R);
}
