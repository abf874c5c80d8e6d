/** The journal: carries the changes of one turn to the store together, before their answers leave. */
import type { Change, Database } from "./database.ts";
import type { Row } from "./table.ts";
import type { Store, StoredRow } from "./store.ts";

/** Writes what transactions change. Transactions of one turn share one commit. */
export class Journal {
  readonly #store: Store;
  readonly #failed: (error: unknown) => void;
  #pending = new Map<string, Change>();
  #written: Promise<void> | undefined;

  /** `failed` is told when the store cannot write: the tables are then ahead of the disk, and the server must end. */
  constructor(database: Database, store: Store, failed: (error: unknown) => void) {
    this.#store = store;
    this.#failed = failed;
    database.onCommit((changes) => this.#take(changes));
  }

  /** Settles when everything that was changed up to now is on disk; nothing when it is already. */
  committed(): Promise<void> | undefined {
    return this.#written;
  }

  /** Writes at once what waits for the end of the turn. */
  flush(): void {
    if (this.#pending.size === 0) return;
    const batch = Array.from(this.#pending.values(), storedRow);
    this.#pending = new Map();
    this.#store.write(batch);
  }

  #take(changes: readonly Change[]): void {
    for (const change of changes) this.#pending.set(`${change.table.name}/${change.id}`, change);
    this.#written ??= new Promise((resolve) => {
      setImmediate(() => {
        this.#written = undefined;
        try {
          this.flush();
          resolve();
        } catch (error) {
          this.#failed(error);
        }
      });
    });
  }
}

/** A change as the store keeps it. */
export function storedRow({ table, id, order, after }: Change): StoredRow {
  return { table: table.name, id, order, body: after && JSON.stringify(after) };
}

/** A stored row as the tables hold it. */
export function parseRow(body: string): Row {
  return JSON.parse(body) as Row;
}
