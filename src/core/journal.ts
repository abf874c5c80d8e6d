/** The journal: carries the changes of one turn to the store together, before their answers leave. */
import type { Change, Database } from "./database.ts";
import type { Store, StoredRow } from "./store.ts";

/** Writes what transactions change. Transactions of one turn share one commit. */
export class Journal {
  readonly #store: Store;
  readonly #failed: (error: unknown) => void;
  #pending = new Map<string, Change>();
  #written: Promise<void> | undefined;
  /** What the next commit tells of is written. */
  #kept = false;

  /** `failed` is told when the store cannot write: the tables are then ahead of the disk, and the server must end. */
  constructor(database: Database, store: Store, failed: (error: unknown) => void) {
    this.#store = store;
    this.#failed = failed;
    database.onCommit((changes) => this.#take(changes));
    database.keeper = {
      ahead: (changes) => store.ahead(changes.map(changedRow)),
      keep: () => this.#keep(),
      drop: () => store.drop(),
    };
  }

  /** Settles when everything that was changed up to now is on disk; nothing when it is already. */
  committed(): Promise<void> | undefined {
    return this.#written;
  }

  /** Writes at once what waits for the end of the turn. Throws when the store cannot, after `failed` was told. */
  flush(): void {
    if (this.#pending.size === 0) return;
    const batch = Array.from(this.#pending.values(), changedRow);
    this.#pending = new Map();
    try {
      this.#store.write(batch);
    } catch (error) {
      this.#failed(error);
      throw error;
    }
  }

  /**
   * Writes these rows in the place of everything stored, with what waits: the tables have become others.
   *
   * Throws when the store cannot; what it holds is then as it was.
   */
  replace(rows: Iterable<StoredRow>): void {
    this.#store.replace(rows);
    this.#pending = new Map();
  }

  /** Whether everything is written. Where it is not, `failed` knows, and no answer leaves. */
  #tryFlush(): boolean {
    try {
      this.flush();
      return true;
    } catch {
      return false;
    }
  }

  #keep(): void {
    this.flush();
    this.#store.keep();
    this.#kept = true;
  }

  #take(changes: readonly Change[]): void {
    if (this.#kept) {
      this.#kept = false;
      return;
    }
    for (const change of changes) this.#pending.set(`${change.table.name}/${change.id}`, change);
    this.#written ??= new Promise((resolve) => {
      setImmediate(() => {
        this.#written = undefined;
        if (this.#tryFlush()) resolve();
      });
    });
  }
}

function changedRow({ table, id, order, after }: Change): StoredRow {
  return { table: table.name, id, order, body: after && JSON.stringify(after) };
}
