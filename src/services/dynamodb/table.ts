/** Tables: made, described, listed, deleted. */
import type { ChangeContext, JobPayload, ReadContext } from "../../core/context.ts";
import { Fault } from "../../core/fault.ts";
import { operations } from "../../core/operation.ts";
import { arnOf } from "../../core/table.ts";
import type { CreateTableInput, Operations, TableDescription } from "../../models/dynamodb.d.ts";
import { invalid, invalidValue, noTable } from "./fault.ts";
import { items, tableRows } from "./tables.ts";
import type { KeyAttribute, TableRow } from "./tables.ts";

const { read, change } = operations<Operations>();
const access = { resources: { table: "TableName" } };

/** A table's name, of a name or an ARN of the caller's place. */
function nameOf({ account, region }: ReadContext, given: string): string {
  const [, place, owner, name] = /^arn:aws:dynamodb:([^:]*):(\d*):table\/([\w.-]+)$/.exec(given) ?? [];
  if (name === undefined) return given;
  if (place !== region || owner !== account) throw noTable(given);
  return name;
}

const idOf = (cx: ReadContext, given: string): string => `${cx.account}/${cx.region}/${nameOf(cx, given)}`;

/** The caller's table. Throws `ResourceNotFoundException`, with the table's name where that is usual. */
export function findTable(cx: ReadContext, given: string, named: boolean): TableRow {
  const row = cx.read.get(tableRows, idOf(cx, given));
  if (!row || (!named && row.status !== "ACTIVE")) throw noTable(named ? nameOf(cx, given) : undefined);
  return row;
}

const createTable = change(
  "CreateTable",
  {
    honours: [
      ...(["TableName", "AttributeDefinitions", "KeySchema", "BillingMode", "ProvisionedThroughput"] as const),
      ...(["Tags", "TableClass", "DeletionProtectionEnabled"] as const),
    ],
    access,
  },
  (input, cx) => {
    const id = idOf(cx, input.TableName);
    const name = nameOf(cx, input.TableName);
    if (cx.read.get(tableRows, id)) throw new Fault("ResourceInUseException", `Table already exists: ${name}`);
    const { BillingMode = "PROVISIONED", ProvisionedThroughput, TableClass = "STANDARD", Tags = [] } = input;
    const row = cx.tx.insert(tableRows, {
      id,
      account: cx.account,
      region: cx.region,
      name,
      tableId: uuid(cx.newDigits("dynamodb-table")),
      status: "CREATING",
      createdAt: cx.now,
      key: readKey(input),
      billing: BillingMode,
      ...throughputOf(BillingMode, ProvisionedThroughput),
      class: TableClass,
      protected: input.DeletionProtectionEnabled ?? false,
      tags: Object.fromEntries(Tags.map(({ Key, Value }) => [Key, Value])),
    });
    cx.later("table-active", { id }, 5_000);
    return { TableDescription: viewTable(cx, row) };
  },
);

const uuid = (digits: string): string => digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");

function throughputOf(
  billing: TableRow["billing"],
  given: CreateTableInput["ProvisionedThroughput"],
): Pick<TableRow, "throughput"> {
  if (billing === "PAY_PER_REQUEST") {
    if (given)
      throw invalidValue(
        "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
      );
    return {};
  }
  if (!given)
    throw invalidValue(
      "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED",
    );
  return { throughput: { read: given.ReadCapacityUnits, write: given.WriteCapacityUnits } };
}

function readKey({ KeySchema = [], AttributeDefinitions = [] }: CreateTableInput): readonly KeyAttribute[] {
  const types = new Map(AttributeDefinitions.map(({ AttributeName, AttributeType }) => [AttributeName, AttributeType]));
  const [hash, range, more] = KeySchema;
  if (hash?.KeyType !== "HASH")
    throw invalidValue("Missing the HASH key type in the key schema, which must come first");
  if (more || (range && range.KeyType !== "RANGE"))
    throw invalidValue("Too many KeySchemaElements, or the second is no RANGE key");
  if (range?.AttributeName === hash.AttributeName)
    throw invalidValue("Both the Hash Key and the Range Key element in the KeySchema have the same name");
  const key = KeySchema.map(({ AttributeName: name }): KeyAttribute => {
    const type = types.get(name);
    if (!type) throw invalidValue(`Some index key attributes are not defined in AttributeDefinitions. Keys: [${name}]`);
    return { name, type };
  });
  if (types.size > key.length)
    throw invalidValue(
      "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions",
    );
  return key;
}

const describeTable = read("DescribeTable", { honours: ["TableName"], access }, ({ TableName }, cx) => ({
  Table: viewTable(cx, findTable(cx, TableName, true)),
}));

const deleteTable = change("DeleteTable", { honours: ["TableName"], access }, ({ TableName }, cx) => {
  const row = findTable(cx, TableName, true);
  if (row.protected)
    throw invalid(
      `Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.`,
    );
  if (row.status !== "ACTIVE") {
    const doing = `Table is being ${row.status === "CREATING" ? "created" : "deleted"}: ${row.name}`;
    throw new Fault("ResourceInUseException", `Attempt to change a resource which is still in use: ${doing}`);
  }
  const going = cx.tx.update(tableRows, row.id, { status: "DELETING" });
  cx.later("table-gone", { id: row.id }, 5_000);
  return { TableDescription: viewTable(cx, going) };
});

const listTables = read(
  "ListTables",
  { honours: ["ExclusiveStartTableName", "Limit"] },
  ({ ExclusiveStartTableName: after = "", Limit = 100 }, cx) => {
    const names = cx.read.in(tableRows, cx.account, cx.region).map(({ name }) => name);
    const left = names.filter((name) => name > after).sort();
    const TableNames = left.slice(0, Limit);
    return { TableNames, ...(TableNames.length < left.length && { LastEvaluatedTableName: TableNames.at(-1) }) };
  },
);

function viewTable(cx: ReadContext, row: TableRow): TableDescription {
  const { throughput } = row;
  const rows = row.status === "ACTIVE" ? cx.read.by(items, "of", row.id) : [];
  return {
    TableName: row.name,
    TableStatus: row.status,
    TableArn: arnOf(tableRows, row),
    TableId: row.tableId,
    CreationDateTime: new Date(row.createdAt),
    AttributeDefinitions: row.key.map(({ name, type }) => ({ AttributeName: name, AttributeType: type })),
    KeySchema: row.key.map(({ name }, at) => ({ AttributeName: name, KeyType: at === 0 ? "HASH" : "RANGE" })),
    ProvisionedThroughput: {
      NumberOfDecreasesToday: 0,
      ReadCapacityUnits: throughput?.read ?? 0,
      WriteCapacityUnits: throughput?.write ?? 0,
    },
    ...(!throughput && { BillingModeSummary: { BillingMode: row.billing } }),
    TableSizeBytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
    ItemCount: rows.length,
    DeletionProtectionEnabled: row.protected,
    ...(row.class !== "STANDARD" && { TableClassSummary: { TableClass: "STANDARD_INFREQUENT_ACCESS" } }),
  };
}

/** Jobs of tables. */
export const tableJobs = {
  "table-active": (cx: ChangeContext, { id }: JobPayload) => {
    if (cx.tx.get(tableRows, String(id))) cx.tx.update(tableRows, String(id), { status: "ACTIVE" });
  },
  "table-gone": (cx: ChangeContext, { id }: JobPayload) => cx.tx.remove(tableRows, String(id)),
};

/** Operations of tables. */
export const tableOperations = [createTable, describeTable, deleteTable, listTables];
