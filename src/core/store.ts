/** Where rows outlive the process: the interface that every store serves. */
import { Fault } from "./fault.ts";
import type { Row } from "./table.ts";

/** A row as it is stored. */
export interface StoredRow {
  readonly table: string;
  readonly id: string;
  /** Its place in the order of creation. */
  readonly order: number;
  /** The row as JSON, or nothing where the row is gone. */
  readonly body: string | undefined;
}

/** A row with its place, in memory. */
export interface HeldRow {
  readonly table: string;
  readonly order: number;
  readonly row: Row;
}

/** A row in memory as it is stored. */
export function storedRow({ table, order, row }: HeldRow): StoredRow {
  return { table, id: row.id, order, body: JSON.stringify(row) };
}

/** A stored row as the tables hold it. Throws a `Fault` when it is none. */
export function parseRow(table: string, id: string, body: string | undefined): Row {
  const row = parse(body);
  const whole = row?.id === id && typeof row.account === "string" && typeof row.region === "string";
  if (whole) return row as Row;
  throw new Fault("InvalidSnapshot", `The row '${id.slice(0, 255)}' of '${table}' is broken.`);
}

function parse(body: string | undefined): Partial<Row> | undefined {
  try {
    return JSON.parse(body ?? "null") as Partial<Row> | undefined;
  } catch {
    return undefined;
  }
}

/** Keeps rows. One server writes at a time. */
export interface Store {
  /** Every row, in order of creation. */
  load(): Iterable<StoredRow>;
  /** Writes a batch whole or not at all; it is durable when this returns. Throws when it could not be written. */
  write(batch: readonly StoredRow[]): void;
  /** Writes rows ahead of the moment at which they become valid. Throws when they could not be written. */
  ahead(batch: readonly StoredRow[]): void;
  /** Makes all that was written ahead valid, whole or not at all; it is durable when this returns. */
  keep(): void;
  /** Takes back what was written ahead; a store that is closed before `keep` has none of it. */
  drop(): void;
  /** Replaces everything by these rows, whole or not at all. */
  replace(rows: Iterable<StoredRow>): void;
  close(): void;
}
