/** Rows of DynamoDB: tables and items. */
import { Fault } from "../../core/fault.ts";
import { quota } from "../../core/quota.ts";
import { table } from "../../core/table.ts";
import type { Row } from "../../core/table.ts";

/** An attribute of a key. */
export interface KeyAttribute {
  readonly name: string;
  readonly type: "S" | "N" | "B";
}

/** A table; its id is `account/region/name`. */
export interface TableRow extends Row {
  readonly name: string;
  readonly tableId: string;
  readonly status: "CREATING" | "ACTIVE" | "DELETING";
  readonly createdAt: number;
  /** The partition key first. */
  readonly key: readonly KeyAttribute[];
  readonly billing: "PAY_PER_REQUEST" | "PROVISIONED";
  readonly throughput?: { readonly read: number; readonly write: number };
  readonly class: string;
  readonly protected: boolean;
}

/** An attribute's value as JSON: binary data as base64. */
export type StoredValue = { readonly [type: string]: StoredContent };
type StoredContent =
  | string
  | boolean
  | readonly string[]
  | readonly StoredValue[]
  | Readonly<Record<string, StoredValue>>;

/** An item; its id is its table's with its key. */
export interface ItemRow extends Row {
  readonly of: string;
  readonly attributes: Readonly<Record<string, StoredValue>>;
  /** As DynamoDB counts it. */
  readonly bytes: number;
}

const tableQuota = quota({
  service: "dynamodb",
  code: "L-F98FE922",
  name: "Maximum number of tables",
  value: 2_500,
  max: 10_000,
  adjustable: true,
  slug: "dynamodb-tables",
});

/** Tables. */
export const tableRows = table<TableRow>("dynamodb.table", {
  type: "table",
  arn: ({ name }) => `table/${name}`,
  quotas: [
    {
      quota: tableQuota,
      fault: (limit) =>
        new Fault(
          "LimitExceededException",
          `Subscriber limit exceeded: There is a limit of ${limit} tables per subscriber`,
        ),
    },
  ],
});

/** Items. */
export const items = table<ItemRow>("dynamodb.item", {
  references: { of: { to: "dynamodb.table", ids: (row) => row.of, onRemove: "cascade" } },
  fixed: ["of"],
});
