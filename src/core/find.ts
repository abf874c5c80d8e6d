/** Finding a resource by its id, as its owner or somebody whom it is shared with sees it. */
import { Fault } from "./fault.ts";
import type { Reader } from "./reader.ts";
import { scopeKey } from "./shelf.ts";
import type { Row, Table, Tags } from "./table.ts";

/** An account in a Region, and what it reads. */
export interface Viewer {
  readonly account: string;
  readonly region: string;
  readonly read: Reader;
}

/** Whether there is such a row and it is the viewer's own, in its Region. */
export function isOwn<R extends Row>(viewer: Pick<Viewer, "account" | "region">, row: R | undefined): row is R {
  return row !== undefined && owns(viewer, row);
}

/** The viewer's own row, in its Region, that an index names. */
export function ownBy<R extends Row>(viewer: Viewer, table: Table<R>, index: string, value: string): R | undefined {
  return viewer.read.by(table, index, value).find((row) => isOwn(viewer, row));
}

/** A row as the viewer sees it: somebody else's carries the tags that the viewer gave it. */
export function seenBy<R extends Row>(viewer: Pick<Viewer, "account" | "region">, row: R): R {
  if (owns(viewer, row)) return row;
  const seenFrom = scopeKey(viewer.account, viewer.region);
  return { ...row, tags: row.othersTags?.[seenFrom] ?? {}, seenFrom };
}

/** What gives a row other tags in the viewer's eyes, and in nobody else's. */
export function tagsSeenBy(viewer: Pick<Viewer, "account" | "region">, row: Row, tags: Tags): Partial<Row> {
  if (owns(viewer, row)) return { tags };
  return { othersTags: { ...row.othersTags, [scopeKey(viewer.account, viewer.region)]: tags } };
}

/**
 * The viewer's row, or one shared with it, in its Region, as it sees it. Throws the table's fault for a missing or
 * malformed id.
 */
export function findVisible<R extends Row>(viewer: Viewer, table: Table<R>, id: string): R {
  const row = viewer.read.get(table, id);
  if (row && (owns(viewer, row) || isSharedWith(table.sharedWith?.(row), viewer, row))) return seenBy(viewer, row);
  if (!row && table.malformed && table.prefix && !new RegExp(`^${table.prefix}-[0-9a-f]{8,17}$`).test(id))
    throw table.malformed(id);
  throw table.notFound?.(id) ?? new Fault("InvalidParameterValue", `There is no ${table.type} '${id}'.`);
}

type Place = Pick<Viewer, "account" | "region">;

function owns({ account, region }: Place, row: Row): boolean {
  return row.account === account && row.region === region;
}

function isSharedWith(others: readonly string[] | undefined, { account, region }: Place, row: Row): boolean {
  if (!others) return false;
  return others.includes(scopeKey(account, region)) || (row.region === region && others.includes(account));
}
