/** Runs put-off jobs when cloud time reaches them, also when it is moved by hand. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { contextFor } from "./cloud-context.ts";
import type { Cloud } from "./cloud.ts";
import type { Call } from "./call.ts";
import { jobs, settings } from "./core-tables.ts";
import type { JobPayload } from "./context.ts";
import type { JobRow } from "./core-tables.ts";
import { Fault } from "./fault.ts";
import { JobQueue } from "./job-queue.ts";
import type { Row } from "./table.ts";

/** Longest sleep of a timer, in milliseconds; Node's own limit is 2^31 - 1. */
const longestSleepMs = 2 ** 31 - 1;
/** How long jobs run before others get their turn, in milliseconds. */
const turnMs = 8;
/** A job that throws is tried again after this long, then after twice as long, up to a day, in cloud time. */
const firstRetryMs = 60_000;
const longestRetryMs = 86_400_000;

/**
 * Watches the job table. One timer sleeps until the next job is due.
 *
 * A job that throws changes nothing; it is reported and put off, for longer each time, so that it is neither lost nor
 * stands in the way of others.
 */
export class Scheduler {
  readonly #cloud: Cloud;
  readonly #queue = new JobQueue();
  #timer: NodeJS.Timeout | undefined;
  #wakesAt = Infinity;
  #failures = 0;
  #ended = false;
  /** Ends when what was asked of the scheduler last is done: one thing is done at a time. */
  #busy: Promise<unknown> = Promise.resolve();

  constructor(cloud: Cloud) {
    this.#cloud = cloud;
    cloud.database.onCommit((changes) => {
      for (const { table, after, order } of changes) if (table === jobs && after) this.#put(after as JobRow, order);
    });
  }

  /** Does everything that is due, in order of its moment, and sets the timer for what comes next. */
  runDue(): Promise<void> {
    return this.#alone(async () => {
      await this.#runUntil(() => this.#cloud.clock.now(), false);
      this.#sleep();
    });
  }

  /**
   * Moves cloud time forward by `ms`, stopping at each job on the way so that it sees its own moment.
   *
   * Calls are served between jobs: no turn is longer than a few milliseconds.
   */
  advance(ms: number): Promise<void> {
    return this.#alone(async () => {
      const { clock } = this.#cloud;
      const goal = clock.now() + ms;
      await this.#runUntil(() => goal, true);
      if (goal > clock.now()) clock.moveTo(goal);
      await this.#runUntil(() => clock.now(), false);
      this.#sleep();
    });
  }

  /** Puts down a job that something outside gives rise to, for an account in a Region. It is done at once. */
  put(service: string, job: string, payload: JobPayload, owner: Pick<Row, "account" | "region">): void {
    const { database, clock, log } = this.#cloud;
    const call = callOf({ service, job, account: owner.account, region: owner.region, id: "" });
    database.transact((tx) => contextFor(this.#cloud, call, tx).schedule(job, payload, clock.now()));
    this.runDue().catch((error: unknown) => {
      if (!this.#ended) log.error({ error }, "The scheduler failed.");
    });
  }

  /** Whether everything that is due has been done, and no job waits for its effect. */
  isSettled(): boolean {
    const next = this.#next();
    return this.#cloud.effects.waiting === 0 && (!next || next.due > this.#cloud.clock.now());
  }

  /** Does everything that is due, and waits for the effects of jobs that are, until nothing is left to do. */
  async settle(): Promise<void> {
    do {
      await this.runDue();
      await this.#cloud.effects.settled();
    } while (!this.#ended && !this.isSettled());
  }

  /** Runs a job whose effect has ended; `failed` tells it why that could not succeed. */
  async conclude(id: string, failed: string | undefined): Promise<void> {
    const row = this.#cloud.database.get(jobs, id);
    if (!row) return;
    await this.#cloud.use(row.service);
    if (this.#cloud.database.get(jobs, id) === row) this.#run(id, false, failed);
  }

  /** How many jobs wait for their moment. */
  get waiting(): number {
    return this.#cloud.database.count(jobs);
  }

  /** How often a job has thrown. */
  get failures(): number {
    return this.#failures;
  }

  /** Looks at the job table anew, after rows were put into it past the transactions. */
  reload(): void {
    const { database } = this.#cloud;
    this.#queue.fill(database.all(jobs).map(({ id, due }) => ({ id, due, order: database.order(jobs, id)! })));
    this.#sleep();
  }

  /** Sleeps until it is asked again. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#wakesAt = Infinity;
  }

  /** Does no more jobs, as before the server ends; settles when nothing is being done. What waits stays stored. */
  async end(): Promise<void> {
    this.#ended = true;
    this.stop();
    await this.#cloud.effects.end();
    await this.#busy;
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#busy.then(work);
    this.#busy = done.catch(() => undefined);
    return done;
  }

  async #runUntil(goal: () => number, moveClock: boolean): Promise<void> {
    const { clock } = this.#cloud;
    let turn = performance.now();
    for (let next = this.#next(); next && next.due <= goal(); next = this.#next()) {
      if (this.#ended)
        throw new Fault("ServerEnding", "The server ends; what waits is done when one starts again.", 503);
      const move = moveClock && next.due > clock.now();
      if (move) clock.moveTo(next.due);
      if (this.#cloud.effects.has(next)) this.#hand(next, move);
      else {
        if (!this.#cloud.service(next.service)) await this.#cloud.use(next.service);
        this.#run(next.id, move, undefined);
      }
      if (performance.now() - turn < turnMs) continue;
      await nextTurn();
      turn = performance.now();
    }
  }

  #next(): JobRow | undefined {
    for (let first = this.#queue.first(); first; first = this.#queue.first()) {
      const row = this.#cloud.database.get(jobs, first.id);
      if (row?.due === first.due) return row;
      this.#queue.drop();
    }
    return undefined;
  }

  /** Leaves a due job to its effect; its row stays. */
  #hand(row: JobRow, moved: boolean): void {
    const { database, clock, effects } = this.#cloud;
    this.#queue.drop();
    if (moved) database.transact((tx) => tx.update(settings, "cloud", { clock: clock.state() }));
    effects.take(row);
  }

  #run(id: string, moved: boolean, failed: string | undefined): void {
    const { database, clock } = this.#cloud;
    const row = database.get(jobs, id);
    if (!row) return;
    try {
      database.transact((tx) => {
        tx.remove(jobs, id);
        if (moved) tx.update(settings, "cloud", { clock: clock.state() });
        const job = this.#cloud.service(row.service)?.jobs[row.job];
        if (!job) throw new Error(`${row.service} has no job ${row.job}`);
        const payload = failed === undefined ? row.payload : { ...row.payload, failed };
        job(contextFor(this.#cloud, callOf(row), tx), payload);
      });
    } catch (error) {
      this.#putOff(row, error);
    }
  }

  #putOff(row: JobRow, error: unknown): void {
    this.#failures++;
    const failures = (row.failures ?? 0) + 1;
    const due = this.#cloud.clock.now() + Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs);
    const { service, job, account, region } = row;
    this.#cloud.log.error(
      { service, job, account, region, failures, error },
      "A put-off job failed; it is tried again.",
    );
    this.#cloud.database.transact((tx) => tx.update(jobs, row.id, { failures, due }));
  }

  #put(row: JobRow, order: number): void {
    const { id, due } = row;
    const { database, effects, clock } = this.#cloud;
    if (effects.has(row) && due <= clock.now()) return effects.take(row);
    this.#queue.add({ id, due, order });
    if (this.#queue.size > 64 + 2 * database.count(jobs)) this.reload();
    else this.#wakeBy(due);
  }

  #sleep(): void {
    this.stop();
    const next = this.#next();
    if (next) this.#wakeBy(next.due);
  }

  #wakeBy(due: number): void {
    if (due >= this.#wakesAt || this.#ended || this.#cloud.clock.isFrozen()) return;
    this.#wakesAt = due;
    clearTimeout(this.#timer);
    const sleep = Math.min(Math.max(due - this.#cloud.clock.now(), 0), longestSleepMs);
    this.#timer = setTimeout(() => {
      this.#wakesAt = Infinity;
      this.runDue().catch((error: unknown) => {
        if (!this.#ended) this.#cloud.log.error({ error }, "The scheduler failed.");
      });
    }, sleep);
    this.#timer.unref();
  }
}

function callOf(row: Pick<JobRow, "id" | "account" | "region" | "service" | "job">): Call {
  const arn = `arn:aws:iam::${row.account}:root`;
  const identity = { account: row.account, arn, userId: row.account, accessKeyId: "", anonymous: false };
  const { service, job: operation, region } = row;
  return { service, operation, input: {}, identity, region, requestId: row.id, sourceIp: "", userAgent: "scheduler" };
}
