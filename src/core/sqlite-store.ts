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
    PRAGMA user_version = ${layout};
    COMMIT`);
}

class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #file: string;
  readonly #put: StatementSync;
  readonly #drop: StatementSync;

  constructor(database: DatabaseSync, file: string) {
    this.#database = database;
    this.#file = file;
    this.#put = database.prepare("INSERT OR REPLACE INTO row (tbl, id, ord, body) VALUES (?, ?, ?, ?)");
    this.#drop = database.prepare("DELETE FROM row WHERE tbl = ? AND id = ?");
  }

  *load(): Iterable<StoredRow> {
    try {
      for (const { tbl, id, ord, body } of this.#database.prepare("SELECT * FROM row ORDER BY ord").iterate())
        yield { table: tbl as string, id: id as string, order: Number(ord), body: body as string };
    } catch (error) {
      throw new StoreError(`${this.#file} cannot be read: ${(error as Error).message}.`);
    }
  }

  write(batch: readonly StoredRow[]): void {
    this.#transact(() => this.#writeAll(batch));
  }

  replace(rows: Iterable<StoredRow>): void {
    this.#transact(() => {
      this.#database.exec("DELETE FROM row");
      this.#writeAll(rows);
    });
  }

  close(): void {
    this.#database.close();
  }

  #writeAll(rows: Iterable<StoredRow>): void {
    for (const { table, id, order, body } of rows)
      if (body === undefined) this.#drop.run(table, id);
      else this.#put.run(table, id, order, body);
  }

  #transact(work: () => void): void {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      work();
      this.#database.exec("COMMIT");
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
  }
}
