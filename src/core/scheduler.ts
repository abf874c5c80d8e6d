/** Runs put-off jobs when cloud time reaches them, also when it is moved by hand. */
import { contextFor } from "./cloud-context.ts";
import type { Cloud } from "./cloud.ts";
import type { Call } from "./call.ts";
import { jobs } from "./core-tables.ts";
import type { JobRow } from "./core-tables.ts";

/** Longest sleep of a timer, in milliseconds; Node's own limit is 2^31 - 1. */
const longestSleepMs = 2 ** 31 - 1;

/** Watches the job table. One timer sleeps until the next job is due. */
export class Scheduler {
  readonly #cloud: Cloud;
  #timer: NodeJS.Timeout | undefined;
  #wakesAt = Infinity;

  constructor(cloud: Cloud) {
    this.#cloud = cloud;
    cloud.database.onCommit((changes) => {
      for (const { table, after } of changes) if (table === jobs && after) this.#wakeBy((after as JobRow).due);
    });
  }

  /** Does everything that is due, in order of its moment, and sets the timer for what comes next. */
  async runDue(): Promise<void> {
    clearTimeout(this.#timer);
    this.#wakesAt = Infinity;
    for (let next = this.#next(); next && next.due <= this.#cloud.clock.now(); next = this.#next())
      await this.#run(next);
    const next = this.#next();
    if (next) this.#wakeBy(next.due);
  }

  /** Moves cloud time forward by `ms`, stopping at each job on the way so that it sees its own moment. */
  async advance(ms: number): Promise<void> {
    const { clock } = this.#cloud;
    const goal = clock.now() + ms;
    for (let next = this.#next(); next && next.due <= goal; next = this.#next()) {
      if (next.due > clock.now()) clock.moveTo(next.due);
      await this.#run(next);
    }
    if (goal > clock.now()) clock.moveTo(goal);
    await this.runDue();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #next(): JobRow | undefined {
    let next: JobRow | undefined;
    for (const row of this.#cloud.database.all(jobs)) if (!next || row.due < next.due) next = row;
    return next;
  }

  async #run(row: JobRow): Promise<void> {
    const service = await this.#cloud.use(row.service);
    this.#cloud.database.transact((tx) => {
      if (!tx.get(jobs, row.id)) return;
      tx.remove(jobs, row.id);
      service?.jobs[row.job]?.(contextFor(this.#cloud, jobCall(row), tx), row.payload);
    });
  }

  #wakeBy(due: number): void {
    if (due >= this.#wakesAt) return;
    this.#wakesAt = due;
    clearTimeout(this.#timer);
    const sleep = Math.min(Math.max(due - this.#cloud.clock.now(), 0), longestSleepMs);
    this.#timer = setTimeout(() => void this.runDue(), sleep);
    this.#timer.unref();
  }
}

function jobCall(row: JobRow): Call {
  const arn = `arn:aws:iam::${row.account}:root`;
  const identity = { account: row.account, arn, userId: row.account, accessKeyId: "", anonymous: false };
  const { service, job: operation, region } = row;
  return { service, operation, input: {}, identity, region, requestId: row.id, sourceIp: "", userAgent: "scheduler" };
}
