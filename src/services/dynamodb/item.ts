/** Items, each by its key: put, read, deleted. */
import { hash } from "node:crypto";
import { operations } from "../../core/operation.ts";
import type { ConsumedCapacity, Operations } from "../../models/dynamodb.d.ts";
import { invalid, invalidValue } from "./fault.ts";
import { findTable } from "./table.ts";
import { items } from "./tables.ts";
import type { StoredValue, TableRow } from "./tables.ts";
import { sizeOf, storeAttributes, viewAttributes } from "./value.ts";
import type { Attributes } from "./value.ts";

const { read, change } = operations<Operations>();
const access = { resources: { table: "TableName" } };
/** 400 KB. */
const mostBytes = 400 * 1_024;

const putItem = change(
  "PutItem",
  { honours: ["TableName", "Item", "ReturnValues", "ReturnConsumedCapacity"], access },
  ({ TableName, Item, ReturnValues, ReturnConsumedCapacity }, cx) => {
    checkReturn(ReturnValues);
    const table = findTable(cx, TableName, false);
    const attributes = storeAttributes(Item);
    const id = idOf(table, attributes, (name) => invalidValue(`Missing the key ${name} in the item`));
    const bytes = sizeOf(attributes);
    if (bytes > mostBytes) throw invalid("Item size has exceeded the maximum allowed size");
    const before = cx.tx.get(items, id);
    const { account, region } = table;
    cx.tx.upsert(items, { id, account, region, of: table.id, attributes, bytes });
    return {
      ...(ReturnValues === "ALL_OLD" && before && { Attributes: viewAttributes(before.attributes) }),
      ...consumed(table, ReturnConsumedCapacity, Math.max(1, Math.ceil(Math.max(bytes, before?.bytes ?? 0) / 1_024))),
    };
  },
);

const getItem = read(
  "GetItem",
  { honours: ["TableName", "Key", "ConsistentRead", "ReturnConsumedCapacity"], access },
  ({ TableName, Key, ConsistentRead = false, ReturnConsumedCapacity }, cx) => {
    const table = findTable(cx, TableName, false);
    const found = cx.read.get(items, idOfKey(table, Key));
    const units = Math.max(1, Math.ceil((found?.bytes ?? 0) / 4_096)) * (ConsistentRead ? 1 : 0.5);
    return {
      ...(found && { Item: viewAttributes(found.attributes) }),
      ...consumed(table, ReturnConsumedCapacity, units),
    };
  },
);

const deleteItem = change(
  "DeleteItem",
  { honours: ["TableName", "Key", "ReturnValues", "ReturnConsumedCapacity"], access },
  ({ TableName, Key, ReturnValues, ReturnConsumedCapacity }, cx) => {
    checkReturn(ReturnValues);
    const table = findTable(cx, TableName, false);
    const id = idOfKey(table, Key);
    const before = cx.tx.get(items, id);
    cx.tx.remove(items, id);
    return {
      ...(ReturnValues === "ALL_OLD" && before && { Attributes: viewAttributes(before.attributes) }),
      ...consumed(table, ReturnConsumedCapacity, Math.max(1, Math.ceil((before?.bytes ?? 0) / 1_024))),
    };
  },
);

function checkReturn(values: string | undefined): void {
  if (values !== undefined && values !== "NONE" && values !== "ALL_OLD")
    throw invalid("ReturnValues can only be ALL_OLD or NONE");
}

/** The id of the item that a key names, which has the key's attributes and no others. */
function idOfKey(table: TableRow, key: Attributes): string {
  const attributes = storeAttributes(key);
  const strange = invalid("The provided key element does not match the schema");
  if (Object.keys(attributes).length !== table.key.length) throw strange;
  return idOf(table, attributes, () => strange);
}

const longest = [2_048, 1_024];

function idOf(
  table: TableRow,
  attributes: Readonly<Record<string, StoredValue>>,
  missing: (name: string) => Error,
): string {
  const parts = table.key.map(({ name, type }, at) => {
    const value = attributes[name];
    if (!value) throw missing(name);
    const [actual, content] = Object.entries(value)[0]!;
    if (actual !== type) throw invalidValue(`Type mismatch for key ${name} expected: ${type} actual: ${actual}`);
    if (content === "")
      throw invalid(
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty " +
          `${type === "S" ? "string" : "binary"} value. Key: ${name}`,
      );
    const text = content as string;
    if (Buffer.byteLength(text, type === "B" ? "base64" : "utf8") > longest[at]!)
      throw invalidValue(
        `Size of ${at === 0 ? "hashkey" : "rangekey"} has exceeded the maximum size limit of${longest[at]} bytes`,
      );
    return text;
  });
  return `${table.id}/${table.tableId}/${hash("sha256", JSON.stringify(parts), "base64url")}`;
}

function consumed(table: TableRow, wanted: string | undefined, units: number): { ConsumedCapacity?: ConsumedCapacity } {
  if (wanted !== "TOTAL" && wanted !== "INDEXES") return {};
  const Table = { CapacityUnits: units };
  return { ConsumedCapacity: { TableName: table.name, CapacityUnits: units, ...(wanted === "INDEXES" && { Table }) } };
}

/** Operations of items. */
export const itemOperations = [putItem, getItem, deleteItem];
