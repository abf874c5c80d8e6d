/** Describe operations: filters, ids and pages over an account's rows in a Region. */
import type { Recorder } from "./derive.ts";
import { Fault } from "./fault.ts";
import { findVisible } from "./find.ts";
import type { Viewer } from "./find.ts";
import type { Row, Table } from "./table.ts";
import { wildcard } from "./wildcard.ts";

/** What a filter compares: text as it is, numbers and booleans in their usual spelling, lists by any element. */
export type FilterValue =
  | string
  | number
  | boolean
  | undefined
  | null
  | readonly (string | number | boolean | undefined)[];

/** Filter name → what it compares. `tag:…`, `tag-key` and `tag-value` need no entry. */
export type Filters<R extends Row> = Readonly<Record<string, (row: R, read: Recorder) => FilterValue>>;

/** A filter as EC2's API carries it. */
export interface Filter {
  readonly Name?: string;
  readonly Values?: readonly string[];
}

/** One page of rows, and the token of the next. */
export interface Page<R> {
  readonly rows: readonly R[];
  readonly nextToken?: string;
}

/** What a describe is asked. */
export interface Question<R extends Row> {
  readonly table: Table<R>;
  readonly filters: Filters<R>;
  /** Only these ids; each must exist, and is answered once however often it is named. */
  readonly ids?: readonly string[];
  readonly where?: readonly Filter[];
  readonly max?: number;
  readonly token?: string;
  /** Filters that name an index of the table: `{ "vpc-id": "vpc" }`. Makes exact values fast. */
  readonly indexed?: Readonly<Record<string, string>>;
  /** Rows that are there but not listed. */
  readonly hidden?: (row: R) => boolean;
  /** Rows of others that the caller sees too. */
  readonly shared?: readonly R[];
}

/** Who asks. */
export interface DescribeViewer extends Viewer {
  readonly read: Recorder;
}

/**
 * Answers a describe: the rows that match, in order of creation, cut into pages that edits between them do not upset.
 */
export function describe<R extends Row>(viewer: DescribeViewer, question: Question<R>): Page<R> {
  const rows = question.ids?.length
    ? [...new Set(question.ids)].map((id) => findVisible(viewer, question.table, id))
    : candidates(viewer, question);
  const matches = question.where?.length ? matching(question.where, question.filters) : undefined;
  const found =
    matches || question.hidden
      ? rows.filter((row) => !question.hidden?.(row) && (!matches || matches(row, viewer.read)))
      : rows;
  return cut(viewer, question, found);
}

/** A test whether a row, or what is made to look like one, passes all filters. Throws for filters that nobody knows. */
export function matching<R extends Row>(
  where: readonly Filter[],
  filters: Filters<R>,
): (row: R, read: Recorder) => boolean {
  const tests = where.map((filter) => compile(filter, filters));
  return (row, read) => tests.every((test) => test(row, read));
}

function candidates<R extends Row>(
  viewer: DescribeViewer,
  { table, where, indexed, shared }: Question<R>,
): readonly R[] {
  for (const { Name, Values } of where ?? []) {
    const index = indexed && Object.hasOwn(indexed, Name ?? "") ? indexed[Name ?? ""] : undefined;
    if (!index || Values?.length !== 1 || /[*?\\]/.test(Values[0]!)) continue;
    return viewer.read
      .by(table, index, Values[0]!)
      .filter((row) => row.account === viewer.account && row.region === viewer.region);
  }
  const own = viewer.read.in(table, viewer.account, viewer.region);
  return shared?.length ? [...own, ...shared] : own;
}

function cut<R extends Row>(viewer: DescribeViewer, { table, max, token }: Question<R>, rows: readonly R[]): Page<R> {
  if (max === undefined && token === undefined) return { rows };
  if (max !== undefined && max < 1)
    throw new Fault("InvalidParameterValue", `Value ( ${max} ) for parameter maxResults is invalid.`);
  const from = token === undefined ? 0 : decodeToken(table, token);
  const placed = rows
    .map((row) => ({ row, place: viewer.read.order(table, row.id)! }))
    .filter(({ place }) => place > from)
    .toSorted((a, b) => a.place - b.place);
  const page = max === undefined ? placed : placed.slice(0, max);
  const nextToken = page.length < placed.length ? encodeToken(table, page.at(-1)!.place) : undefined;
  return { rows: page.map(({ row }) => row), nextToken };
}

function encodeToken(table: Table<any>, place: number): string {
  return Buffer.from(`${table.name}:${place}`).toString("base64url");
}

function decodeToken(table: Table<any>, token: string): number {
  const [name, place] = Buffer.from(token, "base64url").toString().split(":");
  if (name !== table.name || !/^\d+$/.test(place ?? "")) throw new Fault("InvalidNextToken", "The token is invalid.");
  return Number(place);
}

type Test<R extends Row> = (row: R, read: Recorder) => boolean;

function compile<R extends Row>({ Name, Values }: Filter, filters: Filters<R>): Test<R> {
  const name = Name ?? "";
  const valueOf = Object.hasOwn(filters, name) ? filters[name] : generalFilter<R>(name);
  if (!valueOf) throw new Fault("InvalidParameterValue", `The filter '${name}' is invalid`);
  if (!Values?.length) throw new Fault("InvalidParameterValue", `The filter '${name}' must have at least one value`);
  const matches = Values.map(wildcard);
  return (row, read) => {
    const value = valueOf(row, read);
    const all = Array.isArray(value) ? value : [value];
    return all.some((one) => one !== undefined && one !== null && matches.some((match) => match(String(one))));
  };
}

function generalFilter<R extends Row>(name: string): Filters<R>[string] | undefined {
  if (name === "tag-key") return (row) => Object.keys(row.tags ?? {});
  if (name === "tag-value") return (row) => Object.values(row.tags ?? {});
  if (!name.startsWith("tag:")) return undefined;
  const key = name.slice(4);
  return (row) => (row.tags && Object.hasOwn(row.tags, key) ? row.tags[key] : undefined);
}
