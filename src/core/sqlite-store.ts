/** The store in an embedded SQLite file of a data directory. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { StatementSync } from "node:sqlite";
import type { Store, StoredRow } from "./store.ts";

/** The version of the file's layout; a file of another version is refused. */
const layout = 1;

/** Thrown when the data directory cannot be used; the message says why and what to do. */
export class StoreError extends Error {}

/**
 * Opens (and makes) the store in a directory.
 *
 * Write-ahead log with `synchronous=full`: a batch is on disk when `write` returns. The lock is exclusive, so that a
 * second server on the same directory is refused.
 */
export function openSqliteStore(directory: string): Store {
  const file = join(directory, "fogbank.db");
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    database = new DatabaseSync(file);
    database.exec("PRAGMA locking_mode=exclusive; PRAGMA journal_mode=wal; PRAGMA synchronous=full");
    prepareLayout(database, file);
  } catch (error) {
    database?.close();
    throw error instanceof StoreError ? error : new StoreError(reasonOf(error as Error, directory, file));
  }
  return new SqliteStore(database, file);
}

function reasonOf({ message }: Error, directory: string, file: string): string {
  if (/locked/.test(message)) return `Another Fogbank server uses ${directory}.`;
  if (/not a database/.test(message)) return `${file} is no file of Fogbank's; move it away or name another --data.`;
  if (/readonly/.test(message)) return `${file} cannot be written; its directory must belong to this user.`;
  return `The data directory ${directory} cannot be used: ${message}.`;
}

function prepareLayout(database: DatabaseSync, file: string): void {
  const found = Number(database.prepare("PRAGMA user_version").get()!["user_version"]);
  if (found !== 0 && found !== layout)
    throw new StoreError(
      `${file} has layout ${found}; this server knows ${layout}. Use the newer Fogbank that wrote it.`,
    );
  database.exec(`BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS row (tbl TEXT, id TEXT, ord INTEGER, body TEXT, PRIMARY KEY (tbl, id)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS change (seq INTEGER PRIMARY KEY, rows INTEGER, body TEXT);
    CREATE TABLE IF NOT EXISTS ahead (seq INTEGER PRIMARY KEY);
    PRAGMA user_version = ${layout};
    COMMIT`);
}

/** Changed rows that may wait in the log; from then on each write folds some of them. */
const mostLogged = 400_000;
/** Rows folded at once: a few milliseconds. */
const foldedAtOnce = 512;
const isValid = "seq NOT IN (SELECT seq FROM ahead)";
/** How long nothing must have been written before the log is folded, in milliseconds. */
const idleMs = 250;

/**
 * A snapshot of rows, and a log of the batches written since.
 *
 * A batch is one record at the end of the log, for rows lie all over the snapshot and every page touched is written
 * whole. The log is folded into the snapshot when the store is opened and, a little at a time, while nothing is
 * written; writes do it themselves only when the log has grown very long. Records that are not valid yet are
 * listed in a table of their own, which is emptied when they become so.
 */
class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #file: string;
  readonly #put: StatementSync;
  readonly #drop: StatementSync;
  readonly #append: StatementSync;
  readonly #oldest: StatementSync;
  readonly #forget: StatementSync;
  #logged = 0;
  #rowsAhead = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(database: DatabaseSync, file: string) {
    this.#database = database;
    this.#file = file;
    this.#put = database.prepare("INSERT OR REPLACE INTO row (tbl, id, ord, body) VALUES (?, ?, ?, ?)");
    this.#drop = database.prepare("DELETE FROM row WHERE tbl = ? AND id = ?");
    this.#append = database.prepare("INSERT INTO change (rows, body) VALUES (?, ?)");
    this.#oldest = database.prepare(`SELECT seq, rows, body FROM change WHERE ${isValid} ORDER BY seq LIMIT 1`);
    this.#forget = database.prepare("DELETE FROM change WHERE seq = ?");
  }

  *load(): Iterable<StoredRow> {
    try {
      this.drop();
      this.#transact(() => this.#fold(Infinity));
      this.#logged = 0;
      for (const { tbl, id, ord, body } of this.#database.prepare("SELECT * FROM row ORDER BY ord").iterate())
        yield { table: tbl as string, id: id as string, order: Number(ord), body: body as string };
    } catch (error) {
      throw new StoreError(`${this.#file} cannot be read: ${(error as Error).message}.`);
    }
  }

  write(batch: readonly StoredRow[]): void {
    if (this.#logged < mostLogged) this.#log(batch);
    else
      this.#logged -= this.#transact(() => {
        this.#log(batch);
        return this.#fold(foldedAtOnce);
      });
    this.#logged += batch.length;
    this.#foldWhenIdle();
  }

  ahead(batch: readonly StoredRow[]): void {
    this.#transact(() => {
      this.#log(batch);
      this.#database.exec("INSERT INTO ahead VALUES (last_insert_rowid())");
    });
    this.#rowsAhead += batch.length;
  }

  keep(): void {
    this.#database.exec("DELETE FROM ahead");
    this.#logged += this.#rowsAhead;
    this.#rowsAhead = 0;
    this.#foldWhenIdle();
  }

  drop(): void {
    this.#transact(() =>
      this.#database.exec("DELETE FROM change WHERE seq IN (SELECT seq FROM ahead); DELETE FROM ahead"),
    );
    this.#rowsAhead = 0;
  }

  replace(rows: Iterable<StoredRow>): void {
    this.#transact(() => {
      this.#database.exec("DELETE FROM row; DELETE FROM change; DELETE FROM ahead");
      this.#putAll(rows);
    });
    this.#logged = 0;
  }

  close(): void {
    clearTimeout(this.#idle);
    this.#database.close();
  }

  /** What cannot be folded now stays in the log, where nothing is lost. */
  #foldWhenIdle(afterMs = idleMs): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      try {
        this.#logged -= this.#transact(() => this.#fold(foldedAtOnce));
      } catch {
        return;
      }
      if (this.#logged > 0) this.#foldWhenIdle(0);
    }, afterMs).unref();
  }

  #log(batch: readonly StoredRow[]): void {
    this.#append.run(batch.length, batch.map(formatChange).join("\n"));
  }

  /** Moves the oldest records of the log into the snapshot until this many rows are moved; gives how many were. */
  #fold(most: number): number {
    let folded = 0;
    for (let record = this.#oldest.get(); record && folded < most; record = this.#oldest.get()) {
      this.#putAll((record["body"] as string).split("\n").map(parseChange));
      this.#forget.run(record["seq"]!);
      folded += Number(record["rows"]);
    }
    return folded;
  }

  #putAll(rows: Iterable<StoredRow>): void {
    for (const { table, id, order, body } of rows)
      if (body === undefined) this.#drop.run(table, id);
      else this.#put.run(table, id, order, body);
  }

  #transact<T>(work: () => T): T {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.#database.exec("COMMIT");
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
  }
}

/** A changed row as a line of a record: where it belongs, and its JSON unless it is gone. */
function formatChange({ table, id, order, body = "" }: StoredRow): string {
  return `${JSON.stringify([table, id, order])}\t${body}`;
}

function parseChange(line: string): StoredRow {
  const tab = line.indexOf("\t");
  const [table, id, order] = JSON.parse(line.slice(0, tab)) as [string, string, number];
  return { table, id, order, body: line.slice(tab + 1) || undefined };
}
