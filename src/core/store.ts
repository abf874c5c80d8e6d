/** Where rows outlive the process: the interface that every store serves. */

/** A row as it is stored. */
export interface StoredRow {
  readonly table: string;
  readonly id: string;
  /** Its place in the order of creation. */
  readonly order: number;
  /** The row as JSON, or nothing where the row is gone. */
  readonly body: string | undefined;
}

/** Keeps rows. One server writes at a time. */
export interface Store {
  /** Every row, in order of creation. */
  load(): Iterable<StoredRow>;
  /** Writes a batch whole or not at all; it is durable when this returns. Throws when it could not be written. */
  write(batch: readonly StoredRow[]): void;
  /** Replaces everything by these rows, whole or not at all. */
  replace(rows: Iterable<StoredRow>): void;
  close(): void;
}
