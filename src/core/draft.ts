/** A transaction over many turns: it works on copies of the tables, which take their place in one turn, or never. */
import { Fault } from "./fault.ts";
import { Shelf } from "./shelf.ts";
import type { Change } from "./database.ts";
import type { Table } from "./table.ts";
import type { Transaction } from "./transaction.ts";

/** How long a turn of a draft works, in milliseconds. */
const turnMs = 5;

/** Nobody else sees what it changes before its end. What others commit meanwhile it takes over. */
export class Draft {
  readonly tx: Transaction;
  readonly shelves = new Map<string, Shelf>();
  /** Tables whose rows are all there. */
  readonly #copied = new Set<string>();
  #spoiled: string | undefined;

  constructor(tx: Transaction) {
    this.tx = tx;
  }

  /** Copies tables row by row. */
  *copy(tables: Iterable<Shelf>): Generator<void> {
    for (const from of tables) {
      const to = new Shelf(from.table);
      this.shelves.set(from.table.name, to);
      for (const { row } of from.rows()) {
        const now = from.entry(row.id);
        if (now) to.put(row.id, now);
        yield;
      }
      if (to.size !== from.size)
        for (const entry of from.rows()) if (!to.row(entry.row.id)) to.put(entry.row.id, entry);
      this.#copied.add(from.table.name);
    }
  }

  /** A table that became known meanwhile. */
  declare(table: Table<any>): void {
    this.shelves.set(table.name, new Shelf(table));
    this.#copied.add(table.name);
  }

  /** Takes over what others have committed. What both have changed cannot be kept. */
  follow(changes: readonly Change[]): void {
    for (const { table, id, order, after } of changes) {
      if (this.tx.touches(table, id)) this.spoil(id);
      const shelf = this.shelves.get(table.name);
      if (shelf && (this.#copied.has(table.name) || shelf.row(id))) shelf.put(id, after && { row: after, order });
    }
  }

  /** Says what else became of something in the draft. */
  spoil(what: string): void {
    this.#spoiled ??= what;
  }

  /** Throws where the draft cannot be kept any more. */
  check(): void {
    if (this.#spoiled === undefined) return;
    throw new Fault("ImportDisturbed", `Nothing was imported: ${this.#spoiled} changed at the same time. Try again.`);
  }
}

/** Takes steps until a turn's time is over or there are none any more; tells which. */
export function forATurn<T>(steps: Iterator<void, T>): IteratorResult<void, T> {
  const until = performance.now() + turnMs;
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() > until) return step;
  }
}
