/** The rows of one table in memory, with their indexes and order of creation. */
import { assert } from "./assert.ts";
import type { Row, Table } from "./table.ts";

/** A stored row with its place in the order of creation. */
export interface Entry {
  readonly row: Row;
  readonly order: number;
}

/** What one value of an index files: the only entry, or several by id. Most values file one. */
type Group = Slot | Map<string, Slot>;

/** Where a row stands. A change of the row changes the slot, which stays where it is filed unless its values change. */
interface Slot {
  row: Row;
  readonly order: number;
}

interface Index {
  readonly name: string;
  readonly valuesOf: (row: Row) => string | readonly string[] | undefined;
  readonly groups: Map<string, Group>;
  readonly fixed: boolean;
}

/** Rows by id, by owner and by each declared index. Every look-up costs the same for few rows and for many. */
export class Shelf {
  readonly table: Table;
  readonly #rows = new Map<string, Slot>();
  readonly #scopes = new Map<string, Map<string, Slot>>();
  readonly #indexes: readonly Index[];
  readonly #indexOf: ReadonlyMap<string, Index>;

  constructor(table: Table) {
    this.table = table;
    const fixed = new Set(table.fixed);
    this.#indexes = Array.from(table.indexOf, ([name, valuesOf]) => {
      return { name, valuesOf, groups: new Map<string, Group>(), fixed: fixed.has(name) };
    });
    this.#indexOf = new Map(this.#indexes.map((index) => [index.name, index]));
  }

  /** The entry as it stands; later changes of the row do not show in it. */
  entry(id: string): Entry | undefined {
    const slot = this.#rows.get(id);
    return slot && { row: slot.row, order: slot.order };
  }

  get size(): number {
    return this.#rows.size;
  }

  row(id: string): Row | undefined {
    return this.#rows.get(id)?.row;
  }

  order(id: string): number | undefined {
    return this.#rows.get(id)?.order;
  }

  /** Every entry, in order of creation. */
  rows(): readonly Entry[] {
    return inOrder(this.#rows);
  }

  scope(account: string, region: string): readonly Entry[] {
    return inOrder(this.#scopes.get(scopeKey(account, region)));
  }

  scopeSize(account: string, region: string): number {
    return this.#scopes.get(scopeKey(account, region))?.size ?? 0;
  }

  group(index: string, value: string): readonly Entry[] {
    const group = this.#group(index, value);
    return group instanceof Map ? inOrder(group) : group ? [group] : nothing;
  }

  groupSize(index: string, value: string): number {
    const group = this.#group(index, value);
    return group instanceof Map ? group.size : group ? 1 : 0;
  }

  /** Puts a row in, or in the place of the row with its id; `undefined` takes it out. */
  put(id: string, after: Entry | undefined): void {
    const slot = this.#rows.get(id);
    if (!after) {
      if (slot) this.#remove(id, slot);
    } else if (slot && slot.order === after.order && sameOwner(slot.row, after.row)) this.#replace(id, slot, after.row);
    else {
      if (slot) this.#remove(id, slot);
      this.#add(id, after);
    }
  }

  #group(name: string, value: string): Group | undefined {
    const index = this.#indexOf.get(name);
    assert(index, `table ${this.table.name} has no index ${name}`);
    return index.groups.get(value);
  }

  #add(id: string, { row, order }: Entry): void {
    const slot: Slot = { row, order };
    this.#rows.set(id, slot);
    const scope = scopeKey(row.account, row.region);
    const owned = this.#scopes.get(scope);
    if (owned) owned.set(id, slot);
    else this.#scopes.set(scope, new Map([[id, slot]]));
    for (const { valuesOf, groups } of this.#indexes) {
      const found = valuesOf(row);
      if (typeof found === "string") file(groups, found, id, slot);
      else if (found) for (const value of found) file(groups, value, id, slot);
    }
  }

  #replace(id: string, slot: Slot, row: Row): void {
    const before = slot.row;
    slot.row = row;
    for (const { valuesOf, groups, fixed } of this.#indexes) {
      if (fixed) continue;
      const [old, now] = [valuesOf(before), valuesOf(row)];
      if (old === now) continue;
      const [oldValues, nowValues] = [values(old), values(now)];
      for (const value of oldValues) if (!nowValues.includes(value)) unfile(groups, value, id);
      for (const value of nowValues) if (!oldValues.includes(value)) file(groups, value, id, slot);
    }
  }

  #remove(id: string, slot: Slot): void {
    const { row } = slot;
    this.#rows.delete(id);
    const scope = scopeKey(row.account, row.region);
    const owned = this.#scopes.get(scope)!;
    owned.delete(id);
    if (owned.size === 0) this.#scopes.delete(scope);
    for (const { valuesOf, groups } of this.#indexes)
      for (const value of values(valuesOf(row))) unfile(groups, value, id);
  }
}

const nothing: readonly Entry[] = [];
const noValues: readonly string[] = [];

/** What an index function gave, as a list. */
export function values(given: string | readonly string[] | undefined): readonly string[] {
  if (given === undefined) return noValues;
  return typeof given === "string" ? [given] : given;
}

/** The key of an owner's rows. */
export function scopeKey(account: string, region: string): string {
  return `${account}/${region}`;
}

function sameOwner(a: Row, b: Row): boolean {
  return a.account === b.account && a.region === b.region;
}

function file(groups: Map<string, Group>, value: string, id: string, slot: Slot): void {
  const group = groups.get(value);
  if (group === undefined || group === slot) groups.set(value, slot);
  else if (group instanceof Map) group.set(id, slot);
  else groups.set(value, new Map<string, Slot>().set(group.row.id, group).set(id, slot));
}

function unfile(groups: Map<string, Group>, value: string, id: string): void {
  const group = groups.get(value);
  if (group instanceof Map) {
    group.delete(id);
    if (group.size === 0) groups.delete(value);
  } else if (group?.row.id === id) groups.delete(value);
}

/** Slots in order of creation; one that joined its group late is put in its place. */
function inOrder(slots: ReadonlyMap<string, Slot> | undefined): readonly Entry[] {
  if (!slots) return nothing;
  const entries = [...slots.values()];
  for (let i = 1; i < entries.length; i++)
    if (entries[i - 1]!.order > entries[i]!.order) return entries.sort((a, b) => a.order - b.order);
  return entries;
}
