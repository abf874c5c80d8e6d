/** A transaction: reads its own writes, keeps references whole, and can be undone until it ends. */
import { assert } from "./assert.ts";
import type { Change, Database } from "./database.ts";
import { Fault } from "./fault.ts";
import { freeze } from "./freeze.ts";
import type { Reader } from "./reader.ts";
import { values } from "./shelf.ts";
import type { Entry } from "./shelf.ts";
import type { Row, RowQuota, Table } from "./table.ts";

/** A row that refers to another. */
export interface User {
  readonly table: Table;
  readonly row: Row;
  /** The reference's name in the user's table. */
  readonly reference: string;
}

/** The writing side of the tables. Made by `Database.transact` alone. */
export class Transaction implements Reader {
  readonly #database: Database;
  readonly #before = new Map<string, { table: Table; id: string; entry: Entry | undefined }>();
  readonly #last: (() => void)[] = [];

  constructor(database: Database) {
    this.#database = database;
  }

  get<R extends Row>(table: Table<R>, id: string): R | undefined {
    return this.#database.get(table, id);
  }
  order(table: Table<any>, id: string): number | undefined {
    return this.#database.order(table, id);
  }
  by<R extends Row>(table: Table<R>, index: string, value: string): readonly R[] {
    return this.#database.by(table, index, value);
  }
  countBy<R extends Row>(table: Table<R>, index: string, value: string): number {
    return this.#database.countBy(table, index, value);
  }
  in<R extends Row>(table: Table<R>, account: string, region: string): readonly R[] {
    return this.#database.in(table, account, region);
  }
  countIn<R extends Row>(table: Table<R>, account: string, region: string): number {
    return this.#database.countIn(table, account, region);
  }
  all<R extends Row>(table: Table<R>): readonly R[] {
    return this.#database.all(table);
  }

  /** Adds a row; its id must be new. Throws the fault of a quota that it would exceed. */
  insert<R extends Row>(table: Table<R>, row: R): R {
    assert(!this.get(table, row.id), `${table.name} has ${row.id} already`);
    for (const bound of table.quotas ?? []) this.#checkQuota(table, row, bound);
    return this.#put(table, row, this.#database.nextOrder());
  }

  /** Adds a row that stood in another cloud, whose quotas were its own; its id must be new. */
  adopt<R extends Row>(table: Table<R>, row: R): R {
    assert(!this.get(table, row.id), `${table.name} has ${row.id} already`);
    return this.#put(table, row, this.#database.nextOrder());
  }

  /** Replaces the named members of a row and gives the new row. */
  update<R extends Row>(table: Table<R>, id: string, patch: Partial<R>): R {
    const entry = this.#database.shelf(table.name).entry(id);
    assert(entry, `${table.name} has no ${id}`);
    const before = entry.row as R;
    const row = { ...before, ...patch, id };
    if (patch.tags && !isTagged(patch) && isTagged(before))
      return this.#put(table, { ...row, onceTagged: true }, entry.order);
    return this.#put(table, row, entry.order);
  }

  /** Adds a row or replaces the one with its id. */
  upsert<R extends Row>(table: Table<R>, row: R): R {
    return this.get(table, row.id) ? this.update(table, row.id, row) : this.insert(table, row);
  }

  /**
   * Removes a row, with the rows whose references say `cascade`.
   *
   * Throws the table's `inUse` fault (or EC2's DependencyViolation) when a row refers to it that says `refuse`.
   */
  remove<R extends Row>(table: Table<R>, id: string): void {
    const row = this.get(table, id);
    if (!row) return;
    for (const user of this.users(table, id)) {
      const { onRemove } = user.table.references![user.reference]!;
      if (onRemove === "cascade") this.remove(user.table, user.row.id);
      else if (onRemove === "refuse") throw table.inUse?.(row, user.row) ?? dependencyViolation(table, id);
    }
    this.#remember(table, id);
    this.#database.shelf(table.name).put(id, undefined);
  }

  /** The rows that refer to a row, whatever their references say about its removal. */
  users(table: Table<any>, id: string): readonly User[] {
    return this.#database
      .referrers(table.name)
      .flatMap(({ table: other, reference }) =>
        this.by(other, reference, id).map((row) => ({ table: other, row, reference })),
      );
  }

  /** Runs work at the end of this transaction, still inside it: what takes no cloud time by default. */
  atEnd(work: () => void): void {
    this.#last.push(work);
  }

  /** Runs what was put off; called once by the database. */
  finish(): void {
    for (let i = 0; i < this.#last.length; i++) this.#last[i]!();
  }

  /** What this transaction changed, in the order of first change. */
  changes(): readonly Change[] {
    return [...this.eachChange()].filter((change) => change !== undefined);
  }

  /** The same one by one; nothing for a row that is as it was. */
  *eachChange(): Generator<Change | undefined> {
    for (const { table, id, entry } of this.#before.values()) {
      const after = this.#database.shelf(table.name).entry(id);
      const isSame = entry?.row === after?.row;
      yield isSame ? undefined : { table, id, order: (after ?? entry)!.order, before: entry?.row, after: after?.row };
    }
  }

  /** Whether this transaction has changed a row. */
  touches(table: Table<any>, id: string): boolean {
    return this.#before.has(`${table.name}/${id}`);
  }

  /** Puts everything back as it was before. */
  undo(): void {
    const remembered = [...this.#before.values()].reverse();
    for (const { table, id, entry } of remembered) this.#database.shelf(table.name).put(id, entry);
  }

  #checkQuota<R extends Row>(table: Table<R>, row: R, { quota, per, counts, fault }: RowQuota<R>): void {
    if (counts && !counts(row)) return;
    const limit = this.#database.limits(quota, row.account, row.region);
    const groups = per ? values(table.indexOf.get(per)!(row)) : [undefined];
    for (const group of groups) {
      let count = group === undefined ? this.countIn(table, row.account, row.region) : this.countBy(table, per!, group);
      if (counts && count >= limit) {
        const rows = group === undefined ? this.in(table, row.account, row.region) : this.by(table, per!, group);
        count = rows.filter(counts).length;
      }
      if (count >= limit) throw fault(limit, row);
    }
  }

  #put<R extends Row>(table: Table<R>, row: R, order: number): R {
    this.#remember(table, row.id);
    this.#database.shelf(table.name).put(row.id, { row: freeze(row), order });
    return row;
  }

  #remember(table: Table<any>, id: string): void {
    const key = `${table.name}/${id}`;
    if (this.#before.has(key)) return;
    this.#before.set(key, { table, id, entry: this.#database.shelf(table.name).entry(id) });
  }
}

function isTagged({ tags }: Pick<Row, "tags">): boolean {
  for (const _ in tags) return true;
  return false;
}

function dependencyViolation(table: Table<any>, id: string): Fault {
  return new Fault("DependencyViolation", `The ${table.type} '${id}' has dependencies and cannot be deleted.`);
}
