/** The cloud's control plane: tables, time, services, and the way from a call to its answer. */
import { contextFor } from "./cloud-context.ts";
import { appliedQuotas, coreTables, settings } from "./core-tables.ts";
import type { Call, Dispatch } from "./call.ts";
import { Clock } from "./clock.ts";
import { Database } from "./database.ts";
import { Derivations } from "./derive.ts";
import { Fault, NotBuilt } from "./fault.ts";
import { refuseUnbuilt } from "./honour.ts";
import { replay, remember } from "./idempotency.ts";
import { Scheduler } from "./scheduler.ts";
import type { Operation } from "./operation.ts";
import { parseRow } from "./journal.ts";
import type { StoredRow } from "./store.ts";
import type { Service } from "./service.ts";

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
}

/** One cloud. `dispatch` is what the wire calls. */
export class Cloud {
  readonly clock: Clock;
  readonly database = new Database();
  readonly derivations = new Derivations(this.database);
  /** Reads committed rows and kept derivations. */
  readonly reader = Derivations.over(this.database, this.derivations);
  readonly scheduler: Scheduler;
  readonly lifecycle: "instant" | "real";
  readonly names: readonly string[];
  readonly #load: CloudOptions["load"];
  readonly #services = new Map<string, Service>();
  readonly #prepared = new Set<string>();
  readonly #authorize: Authorize;
  readonly #seed: string | undefined;

  constructor(options: CloudOptions) {
    this.clock = options.clock ?? new Clock();
    this.lifecycle = options.lifecycle ?? "instant";
    this.names = options.names;
    this.#load = options.load;
    this.#seed = options.seed;
    this.#authorize = options.authorize ?? (() => undefined);
    this.database.declare(coreTables);
    this.database.limits = (quota, account, region) =>
      this.database.get(appliedQuotas, `${account}/${region}/${quota.service}/${quota.code}`)?.value ??
      options.quotas?.[quota.slug] ??
      quota.value;
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
    this.database.clear();
    this.derivations.clear();
    this.#prepared.clear();
    this.clock.restore({ offsetMs: 0 });
    this.scheduler.stop();
    this.begin();
  }

  /**
   * Takes over stored rows, loading the services that they belong to.
   *
   * Throws a `Fault` for rows of tables that this version does not have; the cloud is then as it was.
   */
  async restore(rows: Iterable<StoredRow>): Promise<void> {
    const stored = Array.from(rows, ({ table, order, body }) => ({ table, order, row: parseRow(body!) }));
    const tables = new Set(stored.map(({ table }) => table));
    for (const name of new Set(Array.from(tables, (table) => table.slice(0, table.indexOf("."))))) await this.use(name);
    const known = new Set(this.database.tables().map(({ name }) => name));
    for (const name of tables)
      if (!known.has(name)) throw new Fault("InvalidSnapshot", `This version of Fogbank has no table '${name}'.`);
    this.database.clear();
    this.derivations.clear();
    this.#prepared.clear();
    for (const { table, order, row } of stored) this.database.restore(table, row, order);
    this.begin();
    this.clock.restore(this.database.get(settings, "cloud")!.clock ?? { offsetMs: 0 });
    await this.scheduler.runDue();
  }

  /** Every stored row, as a store or a snapshot keeps it. */
  *rows(): Iterable<StoredRow> {
    for (const { name } of this.database.tables())
      for (const { row, order } of this.database.shelf(name).rows())
        yield { table: name, id: row.id, order, body: JSON.stringify(row) };
  }

  /** Moves cloud time forward by `ms`, doing on the way what falls due. */
  async advance(ms: number): Promise<void> {
    if (ms < 0) throw new Fault("InvalidClock", "Cloud time only moves forward.");
    await this.scheduler.advance(ms);
    this.#keepClock();
  }

  /** Stops cloud time. */
  freeze(): void {
    this.clock.freeze();
    this.#keepClock();
  }

  /** Lets stopped time run again. */
  thaw(): void {
    this.clock.thaw();
    this.#keepClock();
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

  /** Runs a call; gives its output, or a promise of it when the service must be loaded or the operation acts outside. */
  readonly dispatch: Dispatch = (call) => {
    const service = this.#services.get(call.service);
    if (service) return this.#run(service, call);
    return this.use(call.service).then((loaded) => {
      if (!loaded) throw new NotBuilt(`${call.service}.${call.operation}`);
      return this.#run(loaded, call);
    });
  };

  /** How often each operation was called since the start, by `service.Operation`. */
  readonly calls = new Map<string, number>();

  #run(service: Service, call: Call): unknown {
    const name = `${call.service}.${call.operation}`;
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    const operation = service.operations.get(call.operation);
    if (!operation) throw new NotBuilt(name);
    refuseUnbuilt(operation, call);
    this.#authorize(call, operation);
    if (call.input["DryRun"] === true)
      throw new Fault("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", 412);
    this.#prepare(service, call);
    if (operation.kind === "read") return operation.run(call.input, contextFor(this, call));
    if (operation.kind === "act") return operation.run(call.input, contextFor(this, call));
    return this.database.transact((tx) => {
      const known = replay(tx, operation, call);
      if (known) return known.output;
      const cx = contextFor(this, call, tx);
      const output = operation.run(call.input, cx);
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
