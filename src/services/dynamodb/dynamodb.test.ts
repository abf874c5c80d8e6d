/** Tables and items as clients use them. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { readNumber } from "./number.ts";

const schema = {
  AttributeDefinitions: [
    { AttributeName: "pk", AttributeType: "S" },
    { AttributeName: "sk", AttributeType: "N" },
  ],
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
  BillingMode: "PAY_PER_REQUEST",
};

function open() {
  const { call } = openCloud();
  const db = (operation: string, input: object = {}, caller = {}) => call("dynamodb", operation, input, caller);
  return { db };
}

async function openTable() {
  const { db } = open();
  await db("CreateTable", { TableName: "tab", ...schema });
  const put = (Item: object, more: object = {}) => db("PutItem", { TableName: "tab", Item, ...more });
  const get = (Key: object, more: object = {}) => db("GetItem", { TableName: "tab", Key, ...more });
  const remove = (Key: object, more: object = {}) => db("DeleteItem", { TableName: "tab", Key, ...more });
  return { db, put, get, remove };
}

const key = { pk: { S: "a" }, sk: { N: "1" } };

describe("tables", () => {
  it("a table is being created, is active, is found in its Region alone, and goes", async () => {
    const { db } = open();
    const { TableDescription } = await db("CreateTable", { TableName: "tab", ...schema });
    const arn = "arn:aws:dynamodb:us-east-1:000000000000:table/tab";
    expect(TableDescription).toMatchObject({ TableStatus: "CREATING", TableArn: arn, ItemCount: 0 });
    const { Table } = await db("DescribeTable", { TableName: arn });
    expect(Table).toMatchObject({ TableStatus: "ACTIVE", BillingModeSummary: { BillingMode: "PAY_PER_REQUEST" } });
    expect(Table.KeySchema).toEqual(schema.KeySchema);
    const again = db("CreateTable", { TableName: "tab", ...schema });
    await expect(again).rejects.toMatchObject({ code: "ResourceInUseException" });
    const elsewhere = db("DescribeTable", { TableName: "tab" }, { region: "eu-west-1" });
    await expect(elsewhere).rejects.toMatchObject({ code: "ResourceNotFoundException" });
    expect((await db("DeleteTable", { TableName: "tab" })).TableDescription.TableStatus).toBe("DELETING");
    await expect(db("DescribeTable", { TableName: "tab" })).rejects.toMatchObject({
      code: "ResourceNotFoundException",
    });
  });

  it("names are listed page by page", async () => {
    const { db } = open();
    for (const TableName of ["ccc", "aaa", "bbb"]) await db("CreateTable", { TableName, ...schema });
    expect(await db("ListTables", { Limit: 2 })).toEqual({ TableNames: ["aaa", "bbb"], LastEvaluatedTableName: "bbb" });
    expect(await db("ListTables", { ExclusiveStartTableName: "bbb" })).toEqual({ TableNames: ["ccc"] });
  });

  it.each([
    [{ KeySchema: schema.KeySchema.toReversed() }],
    [{ AttributeDefinitions: schema.AttributeDefinitions.slice(0, 1) }],
    [{ KeySchema: schema.KeySchema.slice(0, 1) }],
    [{ BillingMode: "PROVISIONED" }],
    [{ ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 } }],
  ])("a table with %j is refused", async (input) => {
    const created = open().db("CreateTable", { TableName: "tab", ...schema, ...input });
    await expect(created).rejects.toMatchObject({ code: "ValidationException" });
  });

  it("a protected table stays", async () => {
    const { db } = open();
    await db("CreateTable", { TableName: "tab", ...schema, DeletionProtectionEnabled: true });
    await expect(db("DeleteTable", { TableName: "tab" })).rejects.toMatchObject({ code: "ValidationException" });
  });
});

describe("items", () => {
  it("an item is read as it was put, whatever it holds", async () => {
    const { put, get, remove } = await openTable();
    const item = {
      ...key,
      bytes: { B: Buffer.from([0, 255]) },
      sets: { M: { s: { SS: ["x", "y"] }, n: { NS: ["1", "2"] }, b: { BS: [Buffer.from("z")] } } },
      list: { L: [{ NULL: true }, { BOOL: false }, { S: "" }] },
    };
    expect(await put(item)).toEqual({});
    expect(await get(key)).toEqual({ Item: item });
    expect(await get({ pk: { S: "a" }, sk: { N: "01.0" } }), "numbers are equal, not texts").toEqual({ Item: item });
    expect(await get({ ...key, sk: { N: "2" } })).toEqual({});
    expect(await put(key, { ReturnValues: "ALL_OLD" })).toEqual({ Attributes: item });
    expect(await remove(key, { ReturnValues: "ALL_OLD" })).toEqual({ Attributes: key });
    expect(await remove(key)).toEqual({});
    expect(await get(key)).toEqual({});
  });

  it("capacity is told: a unit for each KB written, half of one for 4 KB read", async () => {
    const { put, get } = await openTable();
    const big = { ...key, text: { S: "x".repeat(5_000) } };
    const ReturnConsumedCapacity = "TOTAL";
    expect((await put(big, { ReturnConsumedCapacity })).ConsumedCapacity).toEqual({
      TableName: "tab",
      CapacityUnits: 5,
    });
    expect((await get(key, { ReturnConsumedCapacity })).ConsumedCapacity.CapacityUnits).toBe(1);
    const consistent = await get(key, { ReturnConsumedCapacity: "INDEXES", ConsistentRead: true });
    expect(consistent.ConsumedCapacity).toMatchObject({ CapacityUnits: 2, Table: { CapacityUnits: 2 } });
  });

  it.each([
    [{ pk: { S: "a" } }, "Missing the key sk in the item"],
    [{ ...key, sk: { S: "1" } }, "Type mismatch for key sk expected: N actual: S"],
    [{ ...key, pk: { S: "" } }, "cannot contain an empty string value. Key: pk"],
    [{ ...key, a: {} }, "must contain exactly one of the supported datatypes"],
    [{ ...key, a: { S: "x", N: "1" } }, "more than one datatypes"],
    [{ ...key, a: { N: "one" } }, "cannot be converted to a numeric value: one"],
    [{ ...key, a: { SS: ["x", "x"] } }, "contains duplicates"],
    [{ ...key, a: { SS: [] } }, "may not be empty"],
    [{ ...key, a: { NULL: false } }, "must have the value of true"],
    [{ ...key, a: { S: "x".repeat(410_000) } }, "Item size has exceeded the maximum allowed size"],
    [{ ...key, pk: { S: "x".repeat(2_049) } }, "maximum size limit"],
  ])("the item %#  is refused", async (item, message) => {
    const { put } = await openTable();
    await expect(put(item)).rejects.toMatchObject({
      code: "ValidationException",
      message: expect.stringContaining(message),
    });
  });

  it("a key names its own attributes alone", async () => {
    const { get, remove } = await openTable();
    const message = "The provided key element does not match the schema";
    for (const wrong of [{ pk: { S: "a" } }, { ...key, more: { S: "x" } }, { pk: { S: "a" }, other: { N: "1" } }]) {
      await expect(get(wrong)).rejects.toMatchObject({ code: "ValidationException", message });
      await expect(remove(wrong)).rejects.toMatchObject({ message });
    }
  });

  it("tables that are not there have no items, and expressions are refused by name", async () => {
    const { db, put } = await openTable();
    const none = db("GetItem", { TableName: "none", Key: key });
    await expect(none).rejects.toMatchObject({
      code: "ResourceNotFoundException",
      message: "Requested resource not found",
    });
    const condition = put(key, { ConditionExpression: "attribute_not_exists(pk)" });
    await expect(condition).rejects.toMatchObject({ what: "dynamodb.PutItem.ConditionExpression" });
    await expect(db("Scan", { TableName: "tab" })).rejects.toMatchObject({ what: "dynamodb.Scan" });
  });

  it("a table made anew has none of the items of the one before", async () => {
    const { db, put, get } = await openTable();
    await put(key);
    await db("DeleteTable", { TableName: "tab" });
    await db("CreateTable", { TableName: "tab", ...schema });
    expect(await get(key)).toEqual({});
  });
});

it.each([
  ["1", "1"],
  ["+01.50", "1.5"],
  ["-0", "0"],
  [".5", "0.5"],
  ["1e3", "1000"],
  ["12345e-3", "12.345"],
  ["1E-100", "1E-100"],
  ["1E125", "1E125"],
  ["12345678901234567890123456789012345678", "12345678901234567890123456789012345678"],
])("the number %s is %s", (text, canonical) => {
  expect(readNumber(text)).toBe(canonical);
});

it.each(["", ".", "x", "1e", "123456789012345678901234567890123456789", "1E126", "1E-131"])(
  "the number '%s' is none",
  (text) => {
    expect(() => readNumber(text)).toThrow(expect.objectContaining({ code: "ValidationException" }));
  },
);
