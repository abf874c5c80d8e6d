/** Reading tables: the interface that operations, derivations and views share. */
import type { Row, Table } from "./table.ts";

/** Reads rows as they stand in this turn. Rows are frozen: the same object means the same content. */
export interface Reader {
  /** The row with this id, whoever owns it. */
  get<R extends Row>(table: Table<R>, id: string): R | undefined;
  /** A row's place in the order of creation, for as long as it lives. */
  order(table: Table<any>, id: string): number | undefined;
  /** The rows that an index (or reference) files under a value, in order of creation. */
  by<R extends Row>(table: Table<R>, index: string, value: string): readonly R[];
  /** How many rows an index files under a value; costs no more for many. */
  countBy<R extends Row>(table: Table<R>, index: string, value: string): number;
  /** An account's rows in a Region (empty for tables of accounts alone), in order of creation. */
  in<R extends Row>(table: Table<R>, account: string, region: string): readonly R[];
  /** How many rows an account has in a Region; costs no more for many. */
  countIn<R extends Row>(table: Table<R>, account: string, region: string): number;
  /** Every row of a table, in order of creation. */
  all<R extends Row>(table: Table<R>): readonly R[];
}
