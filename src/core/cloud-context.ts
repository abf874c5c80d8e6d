/** Makes the context that an operation or a job runs in. */
import type { Call } from "./call.ts";
import type { Cloud } from "./cloud.ts";
import type { ActContext, ChangeContext, JobPayload, ReadContext } from "./context.ts";
import { counters, jobs } from "./core-tables.ts";
import { assert } from "./assert.ts";
import { Derivations } from "./derive.ts";
import type { Derivation, Recorder } from "./derive.ts";
import { findVisible } from "./find.ts";
import { digest, resourceId } from "./ids.ts";
import type { Port } from "./port.ts";
import type { Quota } from "./quota.ts";
import type { Row, Table } from "./table.ts";
import type { Transaction } from "./transaction.ts";

/** The context of a call: with a transaction a changing one, without one a reading (or acting) one. */
export function contextFor(cloud: Cloud, call: Call, tx: Transaction): ChangeContext;
export function contextFor(cloud: Cloud, call: Call): ReadContext & ActContext;
export function contextFor(cloud: Cloud, call: Call, tx?: Transaction): ReadContext {
  return tx ? new Changing(cloud, call, tx) : new Reading(cloud, call);
}

class Reading implements ReadContext, ActContext {
  readonly cloud: Cloud;
  readonly call: Call;
  readonly read: Recorder;
  readonly now: number;

  constructor(cloud: Cloud, call: Call) {
    this.cloud = cloud;
    this.call = call;
    this.now = cloud.clock.now();
    this.read = cloud.reader;
  }
  get account(): string {
    return this.call.identity.account;
  }
  get tables(): readonly Table<any>[] {
    return this.cloud.database.tables();
  }
  get region(): string {
    return this.call.region;
  }
  get caller(): Call["identity"] {
    return this.call.identity;
  }
  find<R extends Row>(table: Table<R>, id: string): R {
    return findVisible(this, table, id);
  }
  value<V>(of: Derivation<V>, key: string): V {
    return this.read.value(of, key);
  }
  answer<V>(of: Derivation<V>, question: string): V {
    return this.cloud.derivations.answer(of, question);
  }
  limit(quota: Quota): number {
    return this.cloud.database.limits(quota, this.account, this.region);
  }
  invoke(service: string, operation: string, input: Readonly<Record<string, unknown>>): Promise<unknown> {
    const { identity, region, service: by } = this.call;
    return this.cloud.call(service, operation, input, { identity, region, service: by });
  }
  port<T>(of: Port<T>): T | undefined {
    return this.cloud.ports.find(of);
  }
  transact<T>(work: (cx: ChangeContext) => T): T {
    return this.cloud.database.transact((tx) => work(contextFor(this.cloud, this.call, tx)));
  }
}

class Changing implements ChangeContext {
  readonly cloud: Cloud;
  readonly call: Call;
  readonly tx: Transaction;
  readonly read: Recorder;
  readonly now: number;

  constructor(cloud: Cloud, call: Call, tx: Transaction) {
    this.cloud = cloud;
    this.call = call;
    this.tx = tx;
    this.now = cloud.clock.now();
    this.read = Derivations.fresh(tx);
  }
  get account(): string {
    return this.call.identity.account;
  }
  get tables(): readonly Table<any>[] {
    return this.cloud.database.tables();
  }
  get region(): string {
    return this.call.region;
  }
  get caller(): Call["identity"] {
    return this.call.identity;
  }
  find<R extends Row>(table: Table<R>, id: string): R {
    return findVisible(this, table, id);
  }
  value<V>(of: Derivation<V>, key: string): V {
    return this.read.value(of, key);
  }
  answer<V>(of: Derivation<V>, question: string): V {
    return this.read.value(of, question);
  }
  limit(quota: Quota): number {
    return this.cloud.database.limits(quota, this.account, this.region);
  }
  elsewhere(account: string, region: string): ChangeContext {
    const identity = { ...this.call.identity, account };
    return new Changing(this.cloud, { ...this.call, identity, region }, this.tx);
  }
  newId(prefix: string): string {
    return resourceId(this.cloud.seed, this.account, this.region, prefix, this.#count(prefix));
  }
  newDigits(kind: string): string {
    return digest(this.cloud.seed, this.account, this.region, kind, this.#count(kind));
  }
  later(job: string, payload: JobPayload, delayMs: number): void {
    if (this.cloud.lifecycle === "real") return this.schedule(job, payload, this.now + delayMs);
    const { service } = this.call;
    if (this.cloud.effects.has({ service, job })) return this.schedule(job, payload, this.now);
    const run = this.cloud.service(service)?.jobs[job];
    assert(run, `${service} has no job ${job}`);
    this.tx.atEnd(() => run(this, payload));
  }
  schedule(job: string, payload: JobPayload, dueMs: number): void {
    const { account, region } = this;
    const id = this.newId("job");
    this.tx.insert(jobs, { id, account, region, service: this.call.service, job, payload, due: dueMs });
  }

  #count(kind: string): number {
    const id = `${this.account}/${this.region}/${kind}`;
    const count = (this.tx.get(counters, id)?.count ?? 0) + 1;
    this.tx.upsert(counters, { id, account: this.account, region: this.region, count });
    return count;
  }
}
