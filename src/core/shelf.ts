/** The rows of one table in memory, with their indexes and order of creation. */
import { assert } from "./assert.ts";
import type { Row, Table } from "./table.ts";

/** A stored row with its place in the order of creation. */
export interface Entry {
  readonly row: Row;
  readonly order: number;
}

type Group = Map<string, Entry>;

const none: Group = new Map();

/** Rows by id, by owner and by each declared index. Every look-up costs the same for few rows and for many. */
export class Shelf {
  readonly table: Table;
  readonly #rows: Group = new Map();
  readonly #scopes = new Map<string, Group>();
  readonly #indexes: ReadonlyMap<string, Map<string, Group>>;

  constructor(table: Table) {
    this.table = table;
    this.#indexes = new Map([...table.indexOf.keys()].map((name) => [name, new Map<string, Group>()]));
  }

  entry(id: string): Entry | undefined {
    return this.#rows.get(id);
  }

  rows(): ReadonlyMap<string, Entry> {
    return this.#rows;
  }

  scope(account: string, region: string): ReadonlyMap<string, Entry> {
    return this.#scopes.get(scopeKey(account, region)) ?? none;
  }

  group(index: string, value: string): ReadonlyMap<string, Entry> {
    const groups = this.#indexes.get(index);
    assert(groups, `table ${this.table.name} has no index ${index}`);
    return groups.get(value) ?? none;
  }

  /** Puts a row in, or in the place of the row with its id; `undefined` takes it out. */
  put(id: string, after: Entry | undefined): void {
    const before = this.#rows.get(id);
    if (before) this.#unfile(before, after);
    if (after) this.#file(after);
    else this.#rows.delete(id);
  }

  #file(entry: Entry): void {
    const { row } = entry;
    this.#rows.set(row.id, entry);
    groupOf(this.#scopes, scopeKey(row.account, row.region)).set(row.id, entry);
    for (const [name, valuesOf] of this.table.indexOf)
      for (const value of values(valuesOf(row))) groupOf(this.#indexes.get(name)!, value).set(row.id, entry);
  }

  #unfile(before: Entry, after: Entry | undefined): void {
    const { row } = before;
    if (!after || after.row.account !== row.account || after.row.region !== row.region)
      removeFrom(this.#scopes, scopeKey(row.account, row.region), row.id);
    for (const [name, valuesOf] of this.table.indexOf) {
      const kept = after ? values(valuesOf(after.row)) : [];
      for (const value of values(valuesOf(row)))
        if (!kept.includes(value)) removeFrom(this.#indexes.get(name)!, value, row.id);
    }
  }
}

/** What an index function gave, as a list. */
export function values(given: string | readonly string[] | undefined): readonly string[] {
  if (given === undefined) return [];
  return typeof given === "string" ? [given] : given;
}

/** The key of an owner's rows. */
export function scopeKey(account: string, region: string): string {
  return `${account}/${region}`;
}

function groupOf(groups: Map<string, Group>, key: string): Group {
  let group = groups.get(key);
  if (!group) groups.set(key, (group = new Map()));
  return group;
}

function removeFrom(groups: Map<string, Group>, key: string, id: string): void {
  const group = groups.get(key);
  group?.delete(id);
  if (group?.size === 0) groups.delete(key);
}
