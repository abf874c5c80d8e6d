/** Records what is observed at interfaces, and delivers each window of it when it is over. */
import type { Cloud } from "../../core/cloud.ts";
import { Ledger } from "../../engines/flow-log/ledger.ts";
import type { ClosedWindow } from "../../engines/flow-log/ledger.ts";
import { isNeverLogged } from "../../engines/flow-log/never-logged.ts";
import type { Observation } from "../../engines/flow-log/observation.ts";
import { deliver } from "./flow-log-delivery.ts";
import type { Delivery } from "./flow-log-delivery.ts";
import { KeptWindows } from "./flow-log-kept.ts";
import { interfacesOfLog, subscriptionsOf, surroundingsOf, windowMs } from "./flow-log-interface.ts";
import { transitSubscriptionsOf } from "./flow-log-transit.ts";
import { flowLogs } from "./tables/flow-log.ts";
import type { FlowLog } from "./tables/flow-log.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { isMirrorCopy } from "./traffic-mirror-copy.ts";

/** The shortest window; nothing needs to be looked at more often. */
const tickMs = 60_000;

/**
 * The recorder of a cloud's flow logs.
 *
 * Windows under way are kept where a file is given, and delivered by the next recorder. A jump of the clock ends every
 * window on its way, and leaves one record of no data where nothing was seen.
 */
export class FlowLogRecorder {
  readonly #cloud: Cloud;
  readonly #ledger = new Ledger();
  /** Flow log and interface → the end of the last window that something was said about. */
  readonly #told: Map<string, number>;
  readonly #kept: KeptWindows;
  readonly #watchers = new Set<(seen: Observation) => void>();
  #timer: NodeJS.Timeout | undefined;
  /** Asks for what has not been observed yet, before windows end. */
  #ask: (() => Promise<void>) | undefined;
  #publishing: Promise<void> = Promise.resolve();

  constructor(cloud: Cloud, kept = new KeptWindows()) {
    this.#cloud = cloud;
    this.#kept = kept;
    const { windows, seen, told } = kept.load();
    this.#told = new Map(told);
    for (const window of windows) if (cloud.database.get(flowLogs, window.subscription.id)) this.#ledger.resume(window);
    for (const each of seen) this.#count(each);
    cloud.ages.push(() => this.publish());
    cloud.database.onCommit((changes) => {
      for (const { table, id, after } of changes) if (table === flowLogs && !after) this.#ledger.forget(id);
    });
  }

  /** Counts an observation, unless its traffic is never logged. */
  observe(seen: Observation): void {
    const { reader } = this.#cloud;
    if (isMirrorCopy(reader, seen)) return;
    const isInterface = reader.get(networkInterfaces, seen.interface) !== undefined;
    if (isInterface && isNeverLogged(seen, reader.value(surroundingsOf, seen.interface))) return;
    if (this.#count(seen)) this.#kept.add(seen);
    for (const watcher of this.#watchers) watcher(seen);
  }

  /** Whether any flow log wants it. */
  #count(seen: Observation): boolean {
    const { reader } = this.#cloud;
    const isInterface = reader.get(networkInterfaces, seen.interface) !== undefined;
    const wanted = reader.value(isInterface ? subscriptionsOf : transitSubscriptionsOf, seen.interface);
    this.#ledger.count(seen, wanted);
    return wanted.length > 0;
  }

  /** Tells of each observation that may be logged, until the given function is called. */
  watch(watcher: (seen: Observation) => void): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  /** From now on `ask` is called, and waited for, before windows are delivered. */
  askBefore(ask: () => Promise<void>): void {
    this.#ask = ask;
  }

  /** Delivers every window that is over. Settles when that is done; failures show in the flow logs. */
  publish(): Promise<void> {
    const { clock, log } = this.#cloud;
    const asked = this.#publishing.then(() => this.#ask?.());
    const done = asked.then(() => this.#publishUntil(clock.now()));
    this.#publishing = done.catch((error: unknown) => log.error({ error }, "Flow logs could not be published."));
    return this.#publishing;
  }

  /** Publishes whenever a minute of cloud time is over, until `end`. */
  start(): void {
    const now = this.#cloud.clock.now();
    const pauseMs = tickMs - (now % tickMs) + 50;
    this.#timer = setTimeout(() => {
      void this.publish().then(() => this.start());
    }, pauseMs).unref();
  }

  /** Publishes no more; what is open is kept where there is a file, and lost elsewhere. */
  end(): void {
    clearTimeout(this.#timer);
    this.#kept.flush();
    this.#ledger.clear();
  }

  async #publishUntil(now: number): Promise<void> {
    const windows = Map.groupBy(this.#ledger.close(now), ({ subscription }) => subscription);
    for (const row of this.#cloud.database.all(flowLogs)) {
      const own = windows.get(row.id) ?? [];
      const empty = this.#emptyWindows(row, own, now);
      if (own.length + empty.length > 0) await this.#deliver({ row, windows: own, empty, now });
    }
    this.#kept.replace({ windows: this.#ledger.open(), told: [...this.#told] });
  }

  /** Windows of a flow log's interfaces that ended and in which nothing was seen: the last one of each alone. */
  #emptyWindows(row: FlowLog, seen: readonly ClosedWindow[], now: number): ClosedWindow[] {
    const { reader } = this.#cloud;
    return interfacesOfLog(reader, row).flatMap((eni) => {
      if (eni.status !== "in-use") return [];
      const length = windowMs(reader, row, eni);
      const end = Math.floor(now / length) * length;
      const key = `${row.id}/${eni.id}`;
      const told = this.#told.get(key) ?? row.createdAt;
      this.#told.set(key, Math.max(told, end));
      const hasRecords = seen.some((window) => window.interface === eni.id && window.end === end);
      if (end <= told || hasRecords) return [];
      return { subscription: row.id, interface: eni.id, start: end - length, end, flows: [], skipped: false };
    });
  }

  async #deliver(delivery: Delivery): Promise<void> {
    const { database } = this.#cloud;
    const { row } = delivery;
    const failed = await deliver(this.#cloud, delivery);
    if (database.get(flowLogs, row.id) && failed !== row.failed)
      database.transact((tx) => tx.update(flowLogs, row.id, { failed }));
  }
}
