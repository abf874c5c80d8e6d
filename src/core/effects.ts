/** Effects: work outside the tables that a job waits for, such as an instance's start. */
import { setTimeout as sleep } from "node:timers/promises";
import { assert } from "./assert.ts";
import type { JobPayload } from "./context.ts";
import type { JobRow } from "./core-tables.ts";
import type { ErrorLog } from "./error-log.ts";
import { Fault } from "./fault.ts";

/**
 * What must have happened outside before a job runs. It may be done again, after a failure or a restart.
 *
 * Throws a `Fault` for what cannot succeed: the job then runs with `payload.failed`, the fault's message. Any other
 * error is reported, and the effect is tried again. When `signal` aborts, nobody waits for it any longer.
 */
export type Effect = (payload: JobPayload, signal: AbortSignal) => Promise<void>;

/** Runs the job of a row when its effect ended: with the reason where that failed for good. */
export type Conclude = (id: string, failed: string | undefined) => Promise<void>;

/** Jobs whose payloads name the same thing, in the order in which they fell due. */
interface Line {
  /** How many are in it, the one that is under way included. */
  length: number;
  /** Ends with the last of them. */
  last: Promise<void>;
  /** Ends a pause between two tries. */
  hurry: AbortController;
}

/** The first pause between two tries and the longest, in milliseconds of the host's time. */
const firstPauseMs = 250;
const longestPauseMs = 30_000;

/**
 * The effects that jobs wait for, and those under way: many at once, but one at a time for the same `payload.id`.
 *
 * The job's row stays stored until its effect has ended and it ran, so that a crash loses neither.
 */
export class Effects {
  readonly #conclude: Conclude;
  readonly #log: ErrorLog;
  readonly #effects = new Map<string, Effect>();
  /** Rows that wait or are under way, by id. */
  readonly #taken = new Map<string, AbortController>();
  readonly #lines = new Map<string, Line>();
  /** What is taken during a piece of work that somebody follows. */
  #followed: Promise<void>[] | undefined;
  #ended = false;

  constructor(conclude: Conclude, log: ErrorLog) {
    this.#conclude = conclude;
    this.#log = log;
  }

  /** From now on a job of a service waits for an effect. A job has one at most. */
  before(service: string, job: string, effect: Effect): void {
    const name = `${service}/${job}`;
    assert(!this.#effects.has(name), `${name} waits for an effect already`);
    this.#effects.set(name, effect);
  }

  /** Whether a job waits for an effect. */
  has({ service, job }: Pick<JobRow, "service" | "job">): boolean {
    return this.#effects.size > 0 && this.#effects.has(`${service}/${job}`);
  }

  /** Begins the effect of a job that is due; does nothing when it has begun already. */
  take(row: JobRow): void {
    if (this.#ended || this.#taken.has(row.id)) return;
    const controller = new AbortController();
    this.#taken.set(row.id, controller);
    const key = typeof row.payload["id"] === "string" ? `${row.service}/${row.payload["id"]}` : row.id;
    const line = this.#lines.get(key) ?? { length: 0, last: Promise.resolve(), hurry: new AbortController() };
    this.#lines.set(key, line);
    line.length++;
    line.hurry.abort();
    line.last = this.#follow(line.last, row, line, controller.signal).finally(() => {
      if (--line.length === 0) this.#lines.delete(key);
    });
    this.#followed?.push(line.last);
  }

  /**
   * Does a piece of work of this turn. `ended` settles when the effects that it gave rise to have; none, no promise.
   */
  follow<T>(work: () => T): { readonly result: T; readonly ended?: Promise<unknown> } {
    const followed: Promise<void>[] = [];
    this.#followed = followed;
    try {
      const result = work();
      return followed.length > 0 ? { result, ended: Promise.all(followed) } : { result };
    } finally {
      this.#followed = undefined;
    }
  }

  /** How many jobs' effects wait or are under way. */
  get waiting(): number {
    return this.#taken.size;
  }

  /** Settles when everything taken up to now has ended, whether it went well, failed for good or was cancelled. */
  async settled(): Promise<void> {
    await Promise.all(Array.from(this.#lines.values(), ({ last }) => last));
  }

  /** Cancels everything, as when the rows have become others. What follows for the same ids waits for what ends. */
  cancel(): void {
    for (const controller of this.#taken.values()) controller.abort();
    this.#taken.clear();
  }

  /** Takes no more, cancels what is under way, and settles when it has ended. Its rows stay stored. */
  async end(): Promise<void> {
    this.#ended = true;
    this.cancel();
    await this.settled();
  }

  async #follow(before: Promise<void>, row: JobRow, line: Line, signal: AbortSignal): Promise<void> {
    await before;
    const outcome = await this.#tryAll(row, line, signal);
    if (signal.aborted) return;
    this.#taken.delete(row.id);
    try {
      await this.#conclude(row.id, outcome);
    } catch (error) {
      const { service, job } = row;
      this.#log.error({ service, job, error }, "A job could not be run after its effect.");
    }
  }

  /** Gives why it failed for good, or nothing. A thing's next job ends the tries: this one's time is over. */
  async #tryAll(row: JobRow, line: Line, signal: AbortSignal): Promise<string | undefined> {
    const { service, job, account, region, payload } = row;
    for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      try {
        await this.#effects.get(`${service}/${job}`)!(payload, signal);
        return undefined;
      } catch (error) {
        if (signal.aborted) return undefined;
        if (error instanceof Fault) return error.message;
        this.#log.error({ service, job, account, region, payload, error }, "An effect failed; it is tried again.");
        if (line.length > 1) return (error as Error).message;
        line.hurry = new AbortController();
        await sleep(pauseMs, undefined, { signal: AbortSignal.any([signal, line.hurry.signal]) }).catch(
          () => undefined,
        );
      }
    }
    return undefined;
  }
}
