/** Finding a resource by its id, as its owner or somebody whom it is shared with sees it. */
import { Fault } from "./fault.ts";
import type { Reader } from "./reader.ts";
import type { Row, Table } from "./table.ts";

/** An account in a Region, and what it reads. */
export interface Viewer {
  readonly account: string;
  readonly region: string;
  readonly read: Reader;
}

/** Whether there is such a row and it is the viewer's own, in its Region. */
export function isOwn<R extends Row>(viewer: Pick<Viewer, "account" | "region">, row: R | undefined): row is R {
  return row?.account === viewer.account && row.region === viewer.region;
}

/** The viewer's own row, in its Region, that an index names. */
export function ownBy<R extends Row>(viewer: Viewer, table: Table<R>, index: string, value: string): R | undefined {
  return viewer.read.by(table, index, value).find((row) => isOwn(viewer, row));
}

/** The viewer's row, or one shared with it, in its Region. Throws the table's fault for a missing or malformed id. */
export function findVisible<R extends Row>({ account, region, read }: Viewer, table: Table<R>, id: string): R {
  const row = read.get(table, id);
  if (row && row.region === region && (row.account === account || table.sharedWith?.(row)?.includes(account)))
    return row;
  if (!row && table.malformed && table.prefix && !new RegExp(`^${table.prefix}-[0-9a-f]{8,17}$`).test(id))
    throw table.malformed(id);
  throw table.notFound?.(id) ?? new Fault("InvalidParameterValue", `There is no ${table.type} '${id}'.`);
}
