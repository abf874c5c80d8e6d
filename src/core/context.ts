/** What an operation is given besides its input: who calls, when, and the tables. */
import type { Call, Identity } from "./call.ts";
import type { Derivation, Recorder } from "./derive.ts";
import type { Port } from "./port.ts";
import type { Quota } from "./quota.ts";
import type { Row, Table } from "./table.ts";
import type { Transaction } from "./transaction.ts";

/** The context of an operation that changes nothing. */
export interface ReadContext {
  readonly call: Call;
  readonly account: string;
  readonly region: string;
  readonly caller: Identity;
  /** Cloud time in milliseconds since 1970. */
  readonly now: number;
  /** Reads rows of any owner, and derived values. */
  readonly read: Recorder;
  /** The tables of all services that are loaded; what is not loaded has no rows. */
  readonly tables: readonly Table<any>[];
  /** The caller's row (or one shared with it) with this id in this Region. Throws the table's fault otherwise. */
  find<R extends Row>(table: Table<R>, id: string): R;
  /** A value derived from the tables as they stand. */
  value<V>(of: Derivation<V>, key: string): V;
  /** A derived value that a client asked for; the answers to the latest questions are kept. */
  answer<V>(of: Derivation<V>, question: string): V;
  /** The applied value of a quota for the caller in this Region. */
  limit(quota: Quota): number;
}

/** The context of an operation that changes tables. */
export interface ChangeContext extends ReadContext {
  readonly tx: Transaction;
  /**
   * This transaction on behalf of another account in a Region, as where one side's consent makes things of the other's.
   */
  elsewhere(account: string, region: string): ChangeContext;
  /** The next id of a kind, such as `vpc` or `eipalloc`. */
  newId(prefix: string): string;
  /** Deterministic hexadecimal digits (64), counted by kind, for MAC addresses, public addresses and the like. */
  newDigits(kind: string): string;
  /**
   * Does a job of this service after a delay that AWS takes but we do not: at the end of this transaction, or after
   * `delayMs` of cloud time with `--lifecycle real`; a job that waits for an effect always after that.
   */
  later(job: string, payload: JobPayload, delayMs: number): void;
  /** Does a job of this service at a moment of cloud time, whatever the lifecycle setting. */
  schedule(job: string, payload: JobPayload, dueMs: number): void;
}

/** The context of an operation with an effect outside the tables. */
export interface ActContext extends ReadContext {
  /** A whole operation of another service on the caller's behalf, with authorization and audit. */
  invoke(service: string, operation: string, input: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Who answers what is not in the tables; nothing where nobody does. */
  port<T>(of: Port<T>): T | undefined;
  /** Runs one transaction. */
  transact<T>(work: (cx: ChangeContext) => T): T;
}

/**
 * What a job is told; must survive JSON. Jobs with the same `id` never overlap. `failed` tells a job that waited for
 * an effect why that could not succeed.
 */
export type JobPayload = Readonly<Record<string, string | number | boolean>>;
