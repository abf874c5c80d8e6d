/** Describe operations of EC2: ids, filters and pages, declared in one place. */
import { describe } from "../../core/describe.ts";
import type { Filters } from "../../core/describe.ts";
import { derivation } from "../../core/derive.ts";
import type { Recorder } from "../../core/derive.ts";
import type { Filter } from "../../core/filter.ts";
import type { Viewer } from "../../core/find.ts";
import type { Operation } from "../../core/operation.ts";
import type { Row, Table } from "../../core/table.ts";
import type { Operations } from "../../models/ec2.d.ts";
import { read } from "./api.ts";
import { checkIdsAlone } from "./list.ts";

/** What a describe of EC2 declares. */
export interface Description<R extends Row, N extends keyof Operations> {
  readonly table: Table<R>;
  /** The input member with ids: `VpcIds`. */
  readonly ids?: keyof Operations[N][0] & string;
  /** The input member with filters where it is not `Filters`. */
  readonly where?: keyof Operations[N][0] & string;
  /** The output member with the list: `Vpcs`. */
  readonly result: keyof Operations[N][1] & string;
  /** A row in AWS's shape. Wrap it with `viewOf` where it depends on the row alone. */
  readonly view: (row: R, read: Recorder) => unknown;
  /** Absent where the operation has none. */
  readonly filters?: Filters<R>;
  /** Filters that name an index of the table. */
  readonly indexed?: Readonly<Record<string, string>>;
  readonly hidden?: (row: R) => boolean;
  /** Rows of other owners that the caller sees. */
  readonly shared?: (viewer: Viewer) => readonly R[];
  /** Whether `MaxResults` goes with ids; most operations refuse that. */
  readonly maxWithIds?: boolean;
  /** Values of unhonoured members that mean the same as leaving them out. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** The operation has no `MaxResults` and `NextToken`. */
  readonly unpaged?: boolean;
}

interface AnyInput {
  readonly [member: string]: unknown;
  readonly MaxResults?: number;
  readonly NextToken?: string;
}

/** Declares a describe operation. */
export function describes<R extends Row, N extends keyof Operations & string>(
  name: N,
  description: Description<R, N>,
): Operation {
  const { table, ids, where = "Filters", result, view, filters, indexed, hidden, shared } = description;
  const honours = [filters && where, ...(description.unpaged ? [] : ["MaxResults", "NextToken"]), ids];
  const answer = derivation(name, (reader, question) => {
    const { account, region, input } = JSON.parse(question) as Asked;
    const viewer = { account, region, read: reader };
    const page = describe(viewer, {
      table,
      filters: filters ?? {},
      indexed,
      hidden,
      ids: ids ? (input[ids] as readonly string[] | undefined) : undefined,
      where: input[where] as readonly Filter[] | undefined,
      max: input.MaxResults,
      token: input.NextToken,
      shared: shared?.(viewer),
    });
    return Object.freeze({ [result]: page.rows.map((row) => view(row, reader)), NextToken: page.nextToken });
  });
  type Member = keyof Operations[N][0] & string;
  const declaration = { honours: honours.filter(Boolean) as Member[], defaults: description.defaults };
  return read<N, Member>(name, declaration, (given, cx) => {
    const input: AnyInput = given;
    const named = ids && (input[ids] as readonly string[] | undefined);
    if (!description.maxWithIds) checkIdsAlone(lowerFirst(ids ?? ""), named, input.MaxResults);
    return cx.answer(answer, JSON.stringify({ account: cx.account, region: cx.region, input })) as Operations[N][1];
  });
}

interface Asked {
  readonly account: string;
  readonly region: string;
  readonly input: AnyInput;
}

/**
 * A view that depends on the row alone: computed once for each version of a row.
 *
 * The same frozen object for an unchanged row also lets the wire keep its encoded form.
 */
export function viewOf<R extends Row, V extends object>(make: (row: R) => V): (row: R) => V {
  const views = new WeakMap<R, V>();
  return (row) => {
    let view = views.get(row);
    if (!view) views.set(row, (view = Object.freeze(make(row))));
    return view;
  };
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
