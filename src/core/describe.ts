/** Describe operations: filters, ids and pages over an account's rows in a Region. */
import type { Recorder } from "./derive.ts";
import { Fault } from "./fault.ts";
import { matching, tagFilter } from "./filter.ts";
import type { Filter, FiltersOver } from "./filter.ts";
import { findVisible, isOwn } from "./find.ts";
import type { Viewer } from "./find.ts";
import { pageOf } from "./page.ts";
import type { Row, Table } from "./table.ts";

/** Filter name → what it compares. `tag:…`, `tag-key` and `tag-value` need no entry. */
export type Filters<R extends Row> = FiltersOver<R, [read: Recorder]>;

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
  /** All rows that the caller sees, where those are other than its own. */
  readonly rows?: readonly R[];
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
  const matches = question.where?.length ? matching(question.where, question.filters, tagFilter) : undefined;
  const found =
    matches || question.hidden
      ? rows.filter((row) => !question.hidden?.(row) && (!matches || matches(row, viewer.read)))
      : rows;
  return cut(viewer, question, found);
}

function candidates<R extends Row>(
  viewer: DescribeViewer,
  { table, where, indexed, shared, rows }: Question<R>,
): readonly R[] {
  if (rows) return rows;
  for (const { Name, Values } of where ?? []) {
    const index = indexed && Object.hasOwn(indexed, Name ?? "") ? indexed[Name ?? ""] : undefined;
    if (!index || Values?.length !== 1 || /[*?\\]/.test(Values[0]!)) continue;
    return viewer.read.by(table, index, Values[0]!).filter((row) => isOwn(viewer, row));
  }
  const own = viewer.read.in(table, viewer.account, viewer.region);
  return shared?.length ? [...own, ...shared] : own;
}

function cut<R extends Row>(viewer: DescribeViewer, { table, max, token }: Question<R>, rows: readonly R[]): Page<R> {
  if (max === undefined && token === undefined) return { rows };
  if (max !== undefined && max < 1)
    throw new Fault("InvalidParameterValue", `Value ( ${max} ) for parameter maxResults is invalid.`);
  const placeOf = ({ id }: R) => [viewer.read.order(table, id)!];
  const page = pageOf(rows, { list: table.name, placeOf, most: max ?? Infinity, token });
  if (!page) throw new Fault("InvalidNextToken", "The token is invalid.");
  return { rows: page.items, nextToken: page.nextToken };
}
