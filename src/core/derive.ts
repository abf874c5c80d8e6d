/** Derivations: pure functions of tables whose results are kept until a row that they read changes. */
import type { Change, Database } from "./database.ts";
import type { Reader } from "./reader.ts";
import { scopeKey, values } from "./shelf.ts";
import type { Row, Table } from "./table.ts";

/**
 * A function from a key to a value derived from rows and from other derived values.
 *
 * `compute` must read everything through the recorder that it is given, and must not change anything.
 */
export interface Derivation<V> {
  readonly name: string;
  readonly compute: (read: Recorder, key: string) => V;
}

/** Declares a derivation; `name` is unique. */
export function derivation<V>(name: string, compute: (read: Recorder, key: string) => V): Derivation<V> {
  return { name, compute };
}

/** Reads tables and other derivations, and notes what was read. */
export interface Recorder extends Reader {
  value<V>(of: Derivation<V>, key: string): V;
}

/** Changes of a commit from which on it costs less to forget everything, and to make anew what is asked for. */
const mostChanges = 5_000;
/** How many answers are kept. */
const mostQuestions = 256;

interface Cell {
  readonly name: string;
  value: unknown;
  readonly sources: Set<string>;
}

/** Told once that a value is no longer right. */
interface Watcher {
  stale: (() => void) | undefined;
}

/** Keeps derived values. A change of rows forgets what read them and nothing else; the next question computes anew. */
export class Derivations {
  readonly #database: Database;
  readonly #cells = new Map<string, Cell>();
  /** Names of the cells that hold answers, the latest last. */
  readonly #questions = new Set<string>();
  /** What each source (a row, an index group, an owner's rows, a cell) was read by: most by one cell alone. */
  readonly #readers = new Map<string, string | Set<string>>();
  /** Who is told when a cell is forgotten. */
  readonly #watchers = new Map<string, Set<Watcher>>();
  /** Watchers of forgotten cells, to be told once everything that a change touches is forgotten. */
  #stale: Watcher[] = [];

  constructor(database: Database) {
    this.#database = database;
    database.onCommit((changes) => this.#forgetChanged(changes));
  }

  /** The value of a derivation at a key, computed at most once between changes of what it read. */
  value<V>(of: Derivation<V>, key: string): V {
    return this.#cell(of, key, cellName(of, key));
  }

  #cell<V>(of: Derivation<V>, key: string, name: string): V {
    const known = this.#cells.get(name);
    if (known) return known.value as V;
    const sources = new Set<string>();
    const value = of.compute(this.#recorder(sources), key);
    this.#cells.set(name, { name, value, sources });
    for (const source of sources) this.#read(source, name);
    return value;
  }

  /**
   * Like `value`, for questions that clients ask: the latest are kept, older ones are forgotten.
   *
   * An answer given again is the same object, so that whoever encodes it can keep that too.
   */
  answer<V>(of: Derivation<V>, question: string): V {
    const name = cellName(of, question);
    this.#questions.delete(name);
    this.#questions.add(name);
    if (this.#questions.size > mostQuestions) {
      const [oldest] = this.#questions;
      this.#questions.delete(oldest!);
      this.#forgetCell(oldest!);
      this.#tellStale();
    }
    return this.value(of, question);
  }

  /**
   * Keeps the value of a derivation at a key, and calls `stale` once when it is forgotten: in the turn of the commit
   * that did it, when all else that the commit touched is forgotten too. `stale` must not throw. Whoever wants to go
   * on watching watches again. Gives what ends the watch.
   *
   * Costs nothing until a row changes that the value was made from. Throws what the derivation throws; nothing is
   * watched then.
   */
  watch<V>(of: Derivation<V>, key: string, stale: () => void): () => void {
    this.value(of, key);
    const name = cellName(of, key);
    const watcher: Watcher = { stale };
    let watchers = this.#watchers.get(name);
    if (!watchers) this.#watchers.set(name, (watchers = new Set()));
    watchers.add(watcher);
    return () => this.#unwatch(name, watcher);
  }

  /** Forgets everything, as after a reset; who watches is told. */
  clear(): void {
    this.#cells.clear();
    this.#readers.clear();
    this.#questions.clear();
    for (const watchers of this.#watchers.values()) this.#stale.push(...watchers);
    this.#watchers.clear();
    this.#tellStale();
  }

  /** A reader of committed rows whose derived values are kept. */
  static over(database: Database, derivations: Derivations): Recorder {
    return {
      ...reading(database),
      value: (of, key) => derivations.value(of, key),
    };
  }

  /** A reader without memory, for derivations inside a transaction whose rows are not committed. */
  static fresh(reader: Reader): Recorder {
    const recorder: Recorder = { ...reading(reader), value: (of, key) => of.compute(recorder, key) };
    return recorder;
  }

  #recorder(sources: Set<string>): Recorder {
    const database = this.#database;
    return {
      get: (table, id) => (sources.add(rowSource(table, id)), database.get(table, id)),
      order: (table, id) => (sources.add(rowSource(table, id)), database.order(table, id)),
      by: (table, index, value) => (sources.add(groupSource(table, index, value)), database.by(table, index, value)),
      countBy: (table, index, value) => (
        sources.add(groupSource(table, index, value)),
        database.countBy(table, index, value)
      ),
      in: (table, account, region) => (
        sources.add(scopeSource(table, account, region)),
        database.in(table, account, region)
      ),
      countIn: (table, account, region) => (
        sources.add(scopeSource(table, account, region)),
        database.countIn(table, account, region)
      ),
      all: (table) => (sources.add(tableSource(table)), database.all(table)),
      value: (of, key) => {
        const name = cellName(of, key);
        sources.add(name);
        return this.#cell(of, key, name);
      },
    };
  }

  #forgetChanged(changes: readonly Change[]): void {
    if (this.#cells.size === 0) return;
    if (changes.length > mostChanges) return this.clear();
    for (const { table, id, before, after } of changes) {
      this.#forgetReaders(rowSource(table, id));
      this.#forgetReaders(tableSource(table));
      for (const row of [before, after]) if (row) this.#forgetRow(table, row);
    }
    this.#tellStale();
  }

  #tellStale(): void {
    const stale = this.#stale;
    if (stale.length === 0) return;
    this.#stale = [];
    for (const watcher of stale) watcher.stale?.();
  }

  #unwatch(name: string, watcher: Watcher): void {
    watcher.stale = undefined;
    const watchers = this.#watchers.get(name);
    watchers?.delete(watcher);
    if (watchers?.size === 0) this.#watchers.delete(name);
  }

  #forgetRow(table: Table, row: Row): void {
    this.#forgetReaders(scopeSource(table, row.account, row.region));
    for (const [index, valuesOf] of table.indexOf)
      for (const value of values(valuesOf(row))) this.#forgetReaders(groupSource(table, index, value));
  }

  #forgetReaders(source: string): void {
    const readers = this.#readers.get(source);
    if (readers === undefined) return;
    this.#readers.delete(source);
    if (typeof readers === "string") this.#forgetCell(readers);
    else for (const name of readers) this.#forgetCell(name);
  }

  #forgetCell(name: string): void {
    const cell = this.#cells.get(name);
    if (!cell) return;
    this.#cells.delete(name);
    for (const source of cell.sources) this.#unread(source, name);
    const watchers = this.#watchers.get(name);
    if (watchers) {
      this.#watchers.delete(name);
      this.#stale.push(...watchers);
    }
    this.#forgetReaders(name);
  }

  #read(source: string, name: string): void {
    const readers = this.#readers.get(source);
    if (readers === undefined) this.#readers.set(source, name);
    else if (typeof readers !== "string") readers.add(name);
    else if (readers !== name) this.#readers.set(source, new Set([readers, name]));
  }

  #unread(source: string, name: string): void {
    const readers = this.#readers.get(source);
    if (readers === name) this.#readers.delete(source);
    else if (typeof readers === "object" && readers.delete(name) && readers.size === 0) this.#readers.delete(source);
  }
}

function reading(from: Reader): Reader {
  return {
    get: (table, id) => from.get(table, id),
    order: (table, id) => from.order(table, id),
    by: (table, index, value) => from.by(table, index, value),
    countBy: (table, index, value) => from.countBy(table, index, value),
    in: (table, account, region) => from.in(table, account, region),
    countIn: (table, account, region) => from.countIn(table, account, region),
    all: (table) => from.all(table),
  };
}

const cellName = (of: Derivation<unknown>, key: string): string => `=${of.name}/${key}`;
const rowSource = (table: Table<any>, id: string): string => `r${table.name}/${id}`;
const tableSource = (table: Table<any>): string => `t${table.name}`;
const groupSource = (table: Table<any>, index: string, value: string): string => `i${table.name}/${index}/${value}`;
const scopeSource = (table: Table<any>, account: string, region: string): string =>
  `s${table.name}/${scopeKey(account, region)}`;
