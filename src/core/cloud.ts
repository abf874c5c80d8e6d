/** The cloud's control plane: tables, time, services, and the way from a call to its answer. */
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { contextFor } from "./cloud-context.ts";
import { appliedQuotas, coreTables, settings } from "./core-tables.ts";
import type { Actor, Call, Dispatch } from "./call.ts";
import { Clock } from "./clock.ts";
import { Database } from "./database.ts";
import type { Stage } from "./database.ts";
import { Derivations } from "./derive.ts";
import { Effects } from "./effects.ts";
import { stderrLog } from "./error-log.ts";
import type { ErrorLog } from "./error-log.ts";
import { Fault, NotBuilt } from "./fault.ts";
import { refuseUnbuilt } from "./honour.ts";
import { replay, remember } from "./idempotency.ts";
import { Scheduler } from "./scheduler.ts";
import type { Operation } from "./operation.ts";
import { Ports } from "./port.ts";
import { parseRow, storedRow } from "./store.ts";
import type { HeldRow, StoredRow } from "./store.ts";
import type { Service } from "./service.ts";
import { Throttle } from "./throttle.ts";

/** How calls are judged before they run. Throws a `Fault` for what is forbidden. */
export type Authorize = (call: Call, operation: Operation) => void;

/** Everything that a cloud is made with. */
export interface CloudOptions {
  /** Loads a service by its model name; nothing for services that are not built. */
  readonly load: (name: string) => Promise<Service> | undefined;
  /** The services that are built, by name. */
  readonly names: readonly string[];
  readonly clock?: Clock;
  /** Determines ids; drawn at random when absent. */
  readonly seed?: string;
  /** `instant`: transitions take no cloud time; `real`: as long as in AWS. */
  readonly lifecycle?: "instant" | "real";
  readonly authorize?: Authorize;
  /** Slug of a quota → its value where Service Quotas has not raised it. */
  readonly quotas?: Readonly<Record<string, number>>;
  /** Throttles requests as AWS does, on the host's time; off unless this is true. */
  readonly throttle?: boolean;
  /** Checks and completes the input of a call that came not over the wire. Throws a `Fault` in the service's words. */
  readonly validate?: (service: string, operation: string, input: Record<string, unknown>) => void;
  /** Told of what goes wrong inside; stderr unless given. */
  readonly log?: ErrorLog;
}

/** How many stored rows are put in place between turns. */
const rowsATurn = 1_000;
/** The longest that a client's answer waits for effects, in milliseconds of the host's time. */
const patienceMs = 3_000;

/** One cloud. `serve` is what the wire calls. */
export class Cloud {
  readonly clock: Clock;
  readonly database = new Database();
  readonly derivations = new Derivations(this.database);
  /** Reads committed rows and kept derivations. */
  readonly reader = Derivations.over(this.database, this.derivations);
  readonly scheduler: Scheduler;
  /** What jobs wait for outside the tables. */
  readonly effects: Effects;
  /** What operations ask outside the tables. */
  readonly ports = new Ports();
  /** What outside the tables grows older too when cloud time is advanced, by so many milliseconds. */
  readonly ages: ((ms: number) => Promise<void>)[] = [];
  readonly lifecycle: "instant" | "real";
  readonly names: readonly string[];
  readonly #load: CloudOptions["load"];
  readonly #services = new Map<string, Service>();
  readonly #prepared = new Set<string>();
  readonly #authorize: Authorize;
  readonly #validate: NonNullable<CloudOptions["validate"]>;
  readonly #throttle: Throttle | undefined;
  readonly log: ErrorLog;
  readonly #seed: string | undefined;

  constructor(options: CloudOptions) {
    this.clock = options.clock ?? new Clock();
    this.lifecycle = options.lifecycle ?? "instant";
    this.names = options.names;
    this.#load = options.load;
    this.#seed = options.seed;
    this.#authorize = options.authorize ?? (() => undefined);
    this.#validate = options.validate ?? (() => undefined);
    this.#throttle = options.throttle ? new Throttle() : undefined;
    this.log = options.log ?? stderrLog;
    this.database.declare(coreTables);
    this.database.limits = (quota, account, region) =>
      this.database.get(appliedQuotas, `${account}/${region}/${quota.service}/${quota.code}`)?.value ??
      options.quotas?.[quota.slug] ??
      Math.max(quota.value, quota.follows ? this.database.limits(quota.follows, account, region) : 0);
    this.effects = new Effects((id, failed) => this.scheduler.conclude(id, failed), this.log);
    this.scheduler = new Scheduler(this);
  }

  /** Ids come from this seed; it is drawn once for each data directory and each reset unless it was given. */
  get seed(): string {
    return this.database.get(settings, "cloud")!.seed;
  }

  /** Draws what a fresh cloud needs; does nothing when stored rows already hold it. */
  begin(): void {
    if (this.database.get(settings, "cloud")) return;
    const seed = this.#seed ?? crypto.randomUUID();
    this.database.transact((tx) => tx.insert(settings, { id: "cloud", account: "", region: "", seed }));
  }

  /** Back to a fresh cloud, whose time is the host's. Listeners are not told; the store is its owner's to empty. */
  reset(): void {
    this.#take(this.database.stage());
    this.#throttle?.clear();
    this.clock.restore({ offsetMs: 0 });
    this.begin();
    this.scheduler.reload();
  }

  /**
   * Makes ready what `takeOver` puts in the cloud's place, loading the services that the rows belong to.
   *
   * Changes nothing. Throws a `Fault` for rows of tables that this version does not have, and for broken rows.
   */
  async stage(rows: Iterable<StoredRow>): Promise<Stage> {
    const stage = this.database.stage();
    let count = 0;
    for (const { table, id, order, body } of rows) {
      const service = table.slice(0, table.indexOf("."));
      if (!this.#services.has(service)) await this.use(service);
      if (++count % rowsATurn === 0) await nextTurn();
      const row = parseRow(table, id, body);
      if (!this.database.hasTable(table))
        throw new Fault("InvalidSnapshot", `This version of Fogbank has no table '${table}'.`);
      stage.put(table, row, order);
    }
    return stage;
  }

  /** Puts staged rows in the place of everything, in one turn, and does what falls due by it. */
  async takeOver(stage: Stage): Promise<void> {
    this.#take(stage);
    this.begin();
    this.clock.restore(this.database.get(settings, "cloud")!.clock ?? { offsetMs: 0 });
    this.scheduler.reload();
    await this.scheduler.runDue();
  }

  /** Takes over stored rows. Throws as `stage` does; the cloud is then as it was. */
  async restore(rows: Iterable<StoredRow>): Promise<void> {
    await this.takeOver(await this.stage(rows));
  }

  #take(stage: Stage): void {
    this.effects.cancel();
    this.database.take(stage);
    this.derivations.clear();
    this.#prepared.clear();
  }

  /** Every row as it stands now, as a store or a snapshot keeps it. What is committed later does not show in it. */
  rows(): Iterable<StoredRow> & { readonly count: number } {
    const held: HeldRow[] = [];
    for (const { name } of this.database.tables())
      for (const { row, order } of this.database.shelf(name).rows()) held.push({ table: name, row, order });
    return { count: held.length, [Symbol.iterator]: () => held.values().map(storedRow) };
  }

  /**
   * Moves cloud time forward by `ms`, doing on the way what falls due; what is outside grows older at the end of it.
   */
  async advance(ms: number): Promise<void> {
    if (ms < 0) throw new Fault("InvalidClock", "Cloud time only moves forward.");
    await this.scheduler.advance(ms);
    this.#keepClock();
    for (const age of this.ages) await age(ms);
  }

  /** Stops cloud time. */
  freeze(): void {
    this.clock.freeze();
    this.scheduler.stop();
    this.#keepClock();
  }

  /** Lets stopped time run again. */
  thaw(): void {
    this.clock.thaw();
    this.#keepClock();
    this.scheduler.reload();
  }

  #keepClock(): void {
    this.database.transact((tx) => tx.update(settings, "cloud", { clock: this.clock.state() }));
  }

  /** A service that is loaded already. */
  service(name: string): Service | undefined {
    return this.#services.get(name);
  }

  /** Loads a service, once. */
  async use(name: string): Promise<Service | undefined> {
    const loading = this.#services.get(name) ?? this.#load(name);
    if (!loading) return undefined;
    const service = await loading;
    this.database.declare(service.tables);
    this.#services.set(name, service);
    return service;
  }

  /** Settles when work that must be alone has ended. */
  #alone: Promise<void> | undefined;

  /** Does work of many turns, during which calls wait. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    while (this.#alone) await this.#alone;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#alone = promise;
    try {
      return await work();
    } finally {
      this.#alone = undefined;
      resolve();
    }
  }

  /** Runs a call; gives its output, or a promise when the service must be loaded or the operation acts outside. */
  readonly dispatch: Dispatch = (call) => {
    if (this.#alone) return this.#alone.then(() => this.dispatch(call));
    const service = this.#services.get(call.service);
    if (service) return this.#run(service, call);
    return this.use(call.service).then((loaded) => {
      if (!loaded) throw new NotBuilt(`${call.service}.${call.operation}`);
      return this.#run(loaded, call);
    });
  };

  /**
   * Runs a client's call. The answer of a change whose jobs wait for effects says what was so at the change, but is
   * given when those effects have ended, or after three seconds: a client that then asks sees the outcome at once,
   * while waiters of AWS's clients that came too early would ask again after fifteen seconds.
   */
  readonly serve: Dispatch = (call) => {
    if (this.#alone) return this.#alone.then(() => this.serve(call));
    if (!this.#services.has(call.service))
      return this.use(call.service).then((loaded) => (loaded ? this.serve(call) : this.dispatch(call)));
    const { result, ended } = this.effects.follow(() => this.dispatch(call));
    return ended ? atMost(patienceMs, ended).then(() => result) : result;
  };

  /**
   * A whole operation on somebody's behalf, with validation, authorization and audit: the door for services that act
   * for others (CloudFormation, event targets). Not for use inside a transaction; faces are for that.
   */
  async call(
    service: string,
    operation: string,
    input: Readonly<Record<string, unknown>>,
    as: Actor,
  ): Promise<unknown> {
    const given = { ...input };
    if (this.names.includes(service)) this.#validate(service, operation, given);
    const by = `${as.service}.amazonaws.com`;
    const { identity, region } = as;
    const requestId = crypto.randomUUID();
    return this.dispatch({
      service,
      operation,
      input: given,
      identity,
      region,
      requestId,
      sourceIp: by,
      userAgent: by,
    });
  }

  /** How often each operation was called since the start, by `service.Operation`. */
  readonly calls = new Map<string, number>();

  #run(service: Service, call: Call): unknown {
    const name = `${call.service}.${call.operation}`;
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    const operation = service.operations.get(call.operation);
    if (!operation) throw new NotBuilt(name);
    refuseUnbuilt(operation, call);
    this.#throttle?.take(service, operation, call);
    this.#authorize(call, operation);
    if (call.input["DryRun"] === true)
      throw new Fault("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", 412);
    this.#prepare(service, call);
    const input = call.input as never;
    if (operation.kind !== "change") return operation.run(input, contextFor(this, call) as never);
    return this.database.transact((tx) => {
      const known = replay(tx, operation, call, this.clock.now());
      if (known) {
        operation.repeated?.(known.output as never, contextFor(this, call, tx));
        return known.output;
      }
      const output = operation.run(input, contextFor(this, call, tx) as never);
      remember(tx, operation, call, output, this.clock.now());
      return output;
    });
  }

  #prepare(service: Service, call: Call): void {
    if (!service.prepare) return;
    const key = `${service.name}/${call.identity.account}/${call.region}`;
    if (this.#prepared.has(key)) return;
    this.database.transact((tx) => service.prepare!(contextFor(this, call, tx)));
    this.#prepared.add(key);
  }
}

async function atMost(ms: number, ended: Promise<unknown>): Promise<void> {
  const clock = new AbortController();
  await Promise.race([ended, sleep(ms, undefined, { signal: clock.signal }).catch(() => undefined)]);
  clock.abort();
}
