/** Flow logs of scenarios: to a bucket, read back object by object, and asked about in SQL. */
import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import type { Place } from "./client/client.ts";
import type { Network } from "./network.ts";
import type { Made, Step } from "./scenario.ts";

/** The fields of the default format. */
export const defaultFields =
  "version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status";

/** More fields, which tell where a flow went. */
const furtherFields =
  "vpc-id subnet-id instance-id tcp-flags type pkt-srcaddr pkt-dstaddr region az-id flow-direction traffic-path";

const minuteMs = 60_000;
/** How long a window's object may take to come once the window is over, in milliseconds. */
const patienceMs = 30_000;

/** A bucket under a name, called after something that is kept. */
export function bucket(name: string, after: string, region = "eu-west-1"): (Step | Made)[] {
  return [
    { make: name, from: (kept) => `${name}-${kept(after)}` },
    {
      service: "s3",
      call: "CreateBucket",
      input: { Bucket: `$${name}`, CreateBucketConfiguration: { LocationConstraint: region } },
    },
    { make: `${name}-arn`, from: (kept) => `arn:aws:s3:::${kept(name)}` },
  ];
}

/** A flow log under a name, of a VPC unless said otherwise, with every field that tells something, to `bucket`. */
export function flowLog(name: string, resource: string, more: Readonly<Record<string, unknown>> = {}): Step {
  const fields = `${defaultFields} ${furtherFields}`.split(" ");
  return {
    call: "CreateFlowLogs",
    input: {
      ResourceType: "VPC",
      ResourceIds: [`$${resource}`],
      TrafficType: "ALL",
      LogDestinationType: "s3",
      LogDestination: "$bucket-arn",
      LogFormat: fields.map((field) => `\${${field}}`).join(" "),
      MaxAggregationInterval: 60,
      ...more,
    },
    keep: { [name]: "FlowLogIds.0" },
  };
}

/** A row of an answer. */
export type Row = Readonly<Record<string, string | number | null>>;

/** What flow logs say, to be asked in SQL: a table `flow_logs` with a column for each field: `flow_direction`. */
export class Records {
  readonly #database = new DatabaseSync(":memory:");
  readonly #columns = new Set<string>();

  constructor() {
    this.#database.exec("CREATE TABLE flow_logs (log TEXT)");
  }

  /** Takes the text of an object: the names of its fields, then its records. */
  take(log: string, text: string): void {
    const [head = "", ...lines] = text.trim().split("\n");
    const names = head.split(" ").map((field) => field.replaceAll("-", "_"));
    for (const name of names.filter((each) => !this.#columns.has(each))) {
      this.#columns.add(name);
      this.#database.exec(`ALTER TABLE flow_logs ADD COLUMN "${name}" NUMERIC`);
    }
    const columns = ["log", ...names].map((name) => `"${name}"`).join(", ");
    const insert = this.#database.prepare(
      `INSERT INTO flow_logs (${columns}) VALUES (${["log", ...names].map(() => "?").join(", ")})`,
    );
    for (const line of lines) insert.run(log, ...line.split(" ").map((value) => (value === "-" ? null : value)));
  }

  /** A further table with these columns and rows. */
  add(table: string, columns: string, rows: readonly (readonly (string | number | null)[])[]): void {
    this.#database.exec(`CREATE TABLE ${table} (${columns})`);
    for (const row of rows)
      this.#database.prepare(`INSERT INTO ${table} VALUES (${row.map(() => "?").join(", ")})`).run(...row);
  }

  /** A view, by the statement that creates it. */
  define(sql: string): void {
    this.#database.exec(sql);
  }

  /** The rows of a query. */
  ask(sql: string, ...values: readonly (string | number)[]): Row[] {
    return this.#database.prepare(sql).all(...values) as unknown as Row[];
  }

  /** The rows of a query, each as its values with blanks between them. */
  lines(sql: string, ...values: readonly (string | number)[]): string[] {
    return this.ask(sql, ...values).map((row) => Object.values(row).join(" "));
  }

  close(): void {
    this.#database.close();
  }
}

/**
 * Waits until the windows are over in which everything so far happened, and reads all objects of some flow logs (by
 * kept name) from a bucket, whose owner's place may be told.
 */
export async function recorded(
  network: Network,
  logs: readonly string[],
  from = "bucket",
  place: Partial<Place> = {},
): Promise<Records> {
  const now = await network.now();
  const due = Math.ceil(now / minuteMs) * minuteMs;
  await sleep(due - now);
  const ids = logs.map((log) => network.name(log));
  for (let pauses = 0; ; pauses++) {
    const objects = await objectsIn(network, from, place);
    const isThere = (id: string): boolean => objects.some(({ key, at }) => key.includes(`_${id}_`) && at >= due);
    if (ids.every(isThere)) return delivered(network, logs, from, place);
    assert(pauses * 250 < patienceMs, `no object of ${ids.filter((id) => !isThere(id)).join(", ")} came`);
    await sleep(250);
  }
}

interface Listed {
  readonly key: string;
  /** Cloud time in milliseconds. */
  readonly at: number;
}

async function objectsIn(network: Network, from: string, place: Partial<Place>): Promise<readonly Listed[]> {
  const { Contents = [] } = (await network.answer(
    { service: "s3", call: "ListObjectsV2", input: { Bucket: `$${from}` } },
    place,
  )) as { Contents?: { Key: string; LastModified: Date }[] };
  return Contents.map(({ Key, LastModified }) => ({ key: Key, at: LastModified.getTime() }));
}

/** All that some flow logs (by kept name) have delivered to a bucket so far. */
export async function delivered(
  network: Network,
  logs: readonly string[],
  from = "bucket",
  place: Partial<Place> = {},
): Promise<Records> {
  const records = new Records();
  const ids = logs.map((log) => network.name(log));
  for (const { key } of await objectsIn(network, from, place)) {
    const log = ids.find((id) => key.includes(`_${id}_`));
    if (log === undefined) continue;
    const step: Step = { service: "s3", call: "GetObject", input: { Bucket: `$${from}`, Key: key } };
    const { Body } = (await network.answer(step, place)) as {
      Body: { transformToByteArray: () => Promise<Uint8Array> };
    };
    records.take(log, gunzipSync(await Body.transformToByteArray()).toString());
  }
  return records;
}
