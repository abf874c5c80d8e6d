/** High-volume records, such as the audit of calls: append-only, by time, kept for a while, outside the tables. */
import { appendFileSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** One record; `at` is cloud time in milliseconds. */
export interface LogRecord {
  readonly at: number;
  readonly [field: string]: unknown;
}

/** What is kept of a log. */
export interface Retention {
  /** Records that a log without a directory keeps in memory. */
  readonly records: number;
  /** Bytes of files that a log with a directory keeps. */
  readonly bytes: number;
}

const defaultRetention: Retention = { records: 2_000, bytes: 256 * 1024 * 1024 };
const segmentBytes = 8 * 1024 * 1024;
const flushDelayMs = 100;

/** A log. With a directory it writes segments of JSON lines, numbered in order. */
export class Log {
  readonly #directory: string | undefined;
  readonly #retention: Retention;
  readonly #memory: LogRecord[] = [];
  #next = 0;
  #waiting: string[] = [];
  #timer: NodeJS.Timeout | undefined;
  #segment: { file: string; bytes: number } | undefined;

  constructor(directory: string | undefined, retention: Retention = defaultRetention) {
    this.#directory = directory;
    this.#retention = retention;
    if (directory) mkdirSync(directory, { recursive: true, mode: 0o700 });
  }

  /** Adds a record; it reaches the disk within a tenth of a second. */
  append(record: LogRecord): void {
    if (!this.#directory) {
      this.#memory[this.#next] = record;
      this.#next = (this.#next + 1) % this.#retention.records;
      return;
    }
    this.#waiting.push(`${JSON.stringify(record)}\n`);
    this.#timer ??= setTimeout(() => this.flush(), flushDelayMs).unref();
  }

  /** Records from one moment to another (excluded), oldest first. */
  read(from = -Infinity, to = Infinity): LogRecord[] {
    this.flush();
    const within = ({ at }: LogRecord): boolean => at >= from && at < to;
    if (this.#directory)
      return this.#segments()
        .flatMap((file) => readSegment(file))
        .filter(within);
    return [...this.#memory.slice(this.#next), ...this.#memory.slice(0, this.#next)].filter(within);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.length === 0) return;
    const text = this.#waiting.join("");
    this.#waiting = [];
    this.#segment ??= this.#newSegment();
    appendFileSync(this.#segment.file, text, { mode: 0o600 });
    this.#segment.bytes += Buffer.byteLength(text);
    if (this.#segment.bytes > segmentBytes) this.#segment = undefined;
  }

  clear(): void {
    this.#waiting = [];
    this.#memory.length = 0;
    this.#next = 0;
    this.#segment = undefined;
    for (const file of this.#segments()) rmSync(file);
  }

  #newSegment(): { file: string; bytes: number } {
    let kept = 0;
    for (const file of this.#segments().reverse()) {
      kept += statSync(file).size;
      if (kept > this.#retention.bytes) rmSync(file);
    }
    const number =
      Number(
        this.#segments()
          .at(-1)
          ?.match(/(\d+)\.jsonl$/)?.[1] ?? 0,
      ) + 1;
    return { file: join(this.#directory!, `${String(number).padStart(12, "0")}.jsonl`), bytes: 0 };
  }

  #segments(): string[] {
    if (!this.#directory) return [];
    const names = readdirSync(this.#directory).filter((name) => name.endsWith(".jsonl"));
    return names.sort().map((name) => join(this.#directory!, name));
  }
}

/** A segment's records; a last line that a crash cut off is left out. */
function readSegment(file: string): LogRecord[] {
  const lines = readFileSync(file, "utf8").split("\n");
  lines.pop();
  return lines.map((line) => JSON.parse(line) as LogRecord);
}
