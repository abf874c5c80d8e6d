/** All tables of the cloud in memory, changed by transactions that happen whole or not at all. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { assert } from "./assert.ts";
import { Draft, forATurn } from "./draft.ts";
import type { Quota } from "./quota.ts";
import type { Reader } from "./reader.ts";
import { freeze } from "./freeze.ts";
import { Shelf } from "./shelf.ts";
import type { Entry } from "./shelf.ts";
import { serviceOf } from "./table.ts";
import type { Reference, Row, Table } from "./table.ts";
import { Transaction } from "./transaction.ts";

/** What a transaction did to one row. */
export interface Change {
  readonly table: Table;
  readonly id: string;
  readonly order: number;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/** Called after each transaction that changed something, in its turn, with its changes in order. */
export type CommitListener = (changes: readonly Change[]) => void;

/** Where rows of a draft are kept before they are valid, so that they become so at once and all together. */
export interface Keeper {
  /** Takes changes that nobody may see yet. Throws when they cannot be kept. */
  readonly ahead: (changes: readonly Change[]) => void;
  /** Makes valid what was taken, of which the next commit tells. Throws when that cannot be; none is valid then. */
  readonly keep: () => void;
  /** Forgets those that were taken. */
  readonly drop: () => void;
}

/** Changes that are kept together. */
const keptTogether = 128;

/** The value of a quota for an account in a Region. */
export type Limits = (quota: Quota, account: string, region: string) => number;

/** The tables, and the one door to changing them. */
export class Database implements Reader {
  /** Applied quotas; AWS's defaults unless something raises them. */
  limits: Limits = (quota) => quota.value;
  /** Where drafts are kept; nowhere but in memory unless given. */
  keeper: Keeper | undefined;
  #shelves = new Map<string, Shelf>();
  readonly #byType = new Map<string, Table<any>>();
  readonly #referrers = new Map<string, { readonly table: Table<any>; readonly reference: string }[]>();
  readonly #listeners: CommitListener[] = [];
  #lastOrder = 0;
  #open: Transaction | undefined;
  #draft: Draft | undefined;

  /** Makes tables known; rows of unknown tables cannot be read or written. */
  declare(tables: readonly Table<any>[]): void {
    for (const table of tables) {
      if (this.#shelves.has(table.name)) continue;
      this.#shelves.set(table.name, new Shelf(table));
      this.#draft?.declare(table);
      if (table.type) this.#byType.set(`${serviceOf(table)}/${table.type}`, table);
      for (const [reference, { to }] of Object.entries<Reference<any>>(table.references ?? {})) {
        const known = this.#referrers.get(to) ?? [];
        this.#referrers.set(to, [...known, { table, reference }]);
      }
    }
  }

  /** The table of a service's resource type, such as `ec2` and `vpc`. */
  tableOfType(service: string, type: string): Table<any> | undefined {
    return this.#byType.get(`${service}/${type}`);
  }

  /** The references that lead to a table, by the table that has them. */
  referrers(to: string): readonly { readonly table: Table<any>; readonly reference: string }[] {
    return this.#referrers.get(to) ?? [];
  }

  /** The tables declared so far. */
  tables(): readonly Table[] {
    return [...this.#shelves.values()].map((shelf) => shelf.table);
  }

  /** Runs a function whose changes all happen when it returns, and none when it throws. */
  transact<T>(work: (tx: Transaction) => T): T {
    assert(!this.#open, "transactions do not nest");
    const tx = new Transaction(this);
    this.#open = tx;
    try {
      const result = work(tx);
      tx.finish();
      this.#open = undefined;
      this.#publish(tx.changes());
      return result;
    } catch (error) {
      if (this.#open) tx.undo();
      throw error;
    } finally {
      this.#open = undefined;
    }
  }

  /**
   * Runs a transaction that is too long for a turn, in steps: as many as fit go into a turn, and between turns others
   * read and write as if there were none. All of its changes happen when it has ended, and none when it throws, or when
   * somebody else has changed the same row meanwhile (`ImportDisturbed`). There is one at a time. `isKept` tells of a
   * result whether it should become so at all.
   */
  async transactSlowly<T>(work: (tx: Transaction) => Iterator<void, T>, isKept: (result: T) => boolean): Promise<T> {
    assert(!this.#draft, "long transactions do not nest");
    const draft = (this.#draft = new Draft(new Transaction(this)));
    try {
      await this.#inTurns(draft.copy(this.#shelves.values()));
      const steps = work(draft.tx);
      const result = await this.#inTurns(steps, draft);
      if (!isKept(result)) return result;
      const changes: Change[] = [];
      await this.#inTurns(this.#finish(draft.tx, changes), draft);
      draft.check();
      if (changes.length > 0) this.keeper?.keep();
      this.#draft = undefined;
      this.#shelves = draft.shelves;
      this.#publish(changes);
      return result;
    } catch (error) {
      if (this.#draft) this.keeper?.drop();
      throw error;
    } finally {
      this.#draft = undefined;
    }
  }

  async #inTurns<T>(steps: Iterator<void, T>, draft?: Draft): Promise<T> {
    for (;;) {
      const step = draft ? this.#inDraft(draft, () => forATurn(steps)) : forATurn(steps);
      if (step.done) return step.value;
      await nextTurn();
    }
  }

  #inDraft<T>(draft: Draft, work: () => T): T {
    assert(!this.#open, "no transaction is open");
    draft.check();
    const seen = this.#shelves;
    [this.#shelves, this.#open] = [draft.shelves, draft.tx];
    try {
      return work();
    } finally {
      [this.#shelves, this.#open] = [seen, undefined];
    }
  }

  *#finish(tx: Transaction, changes: Change[]): Generator<void> {
    tx.finish();
    let ahead: Change[] = [];
    for (const change of tx.eachChange()) {
      yield;
      if (!change) continue;
      changes.push(change);
      ahead.push(change);
      if (ahead.length < keptTogether) continue;
      this.keeper?.ahead(ahead);
      ahead = [];
    }
    if (ahead.length > 0) this.keeper?.ahead(ahead);
  }

  onCommit(listener: CommitListener): void {
    this.#listeners.push(listener);
  }

  /** Empty tables beside the ones that are in use, to be filled with stored rows. */
  stage(): Stage {
    const shelves = new Map(Array.from(this.#shelves, ([name, { table }]) => [name, new Shelf(table)]));
    return new Stage(shelves, (name) => new Shelf(this.shelf(name).table));
  }

  /** Puts staged tables in the place of all, without telling listeners, as at start and when a snapshot is loaded. */
  take(stage: Stage): void {
    assert(!this.#open, "no transaction is open");
    for (const [name, { table }] of this.#shelves) this.#shelves.set(name, stage.shelves.get(name) ?? new Shelf(table));
    this.#lastOrder = Math.max(this.#lastOrder, stage.lastOrder);
    this.#draft?.spoil("the whole cloud");
  }

  /** Whether a table of this name is declared. */
  hasTable(name: string): boolean {
    return this.#shelves.has(name);
  }

  /** How many rows a table has. */
  count(table: Table<any>): number {
    return this.shelf(table.name).size;
  }

  shelf(name: string): Shelf {
    const shelf = this.#shelves.get(name);
    assert(shelf, `table ${name} is not declared`);
    return shelf;
  }

  /** The next place in the order of creation. */
  nextOrder(): number {
    return ++this.#lastOrder;
  }

  get<R extends Row>(table: Table<R>, id: string): R | undefined {
    return this.shelf(table.name).row(id) as R | undefined;
  }

  order(table: Table<any>, id: string): number | undefined {
    return this.shelf(table.name).order(id);
  }

  by<R extends Row>(table: Table<R>, index: string, value: string): readonly R[] {
    return rowsOf<R>(this.shelf(table.name).group(index, value));
  }

  countBy<R extends Row>(table: Table<R>, index: string, value: string): number {
    return this.shelf(table.name).groupSize(index, value);
  }

  in<R extends Row>(table: Table<R>, account: string, region: string): readonly R[] {
    return rowsOf<R>(this.shelf(table.name).scope(account, region));
  }

  countIn<R extends Row>(table: Table<R>, account: string, region: string): number {
    return this.shelf(table.name).scopeSize(account, region);
  }

  all<R extends Row>(table: Table<R>): readonly R[] {
    return rowsOf<R>(this.shelf(table.name).rows());
  }

  #publish(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    this.#draft?.follow(changes);
    for (const listener of this.#listeners) listener(changes);
  }
}

/** Rows on their way in: all of them take the place of what is there, or none. Made by `Database.stage`. */
export class Stage {
  readonly shelves: Map<string, Shelf>;
  readonly #make: (table: string) => Shelf;
  lastOrder = 0;

  constructor(shelves: Map<string, Shelf>, make: (table: string) => Shelf) {
    this.shelves = shelves;
    this.#make = make;
  }

  /** Adds a row of a declared table. */
  put(table: string, row: Row, order: number): void {
    let shelf = this.shelves.get(table);
    if (!shelf) this.shelves.set(table, (shelf = this.#make(table)));
    shelf.put(row.id, { row: freeze(row), order });
    this.lastOrder = Math.max(this.lastOrder, order);
  }
}

function rowsOf<R extends Row>(entries: readonly Entry[]): readonly R[] {
  return entries.map(({ row }) => row as R);
}
