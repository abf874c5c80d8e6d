/** How much traffic mirroring an account may have, from "Traffic Mirroring quotas"; none of it can be raised. */
import type { ChangeContext } from "../../core/context.ts";
import type { Row, Table } from "../../core/table.ts";
import { fault } from "./faults.ts";

const mostPerAccount = 10_000;

/** Sessions of one interface. */
export const mostSessionsPerSource = 3;

/** Rules of one filter, both directions together. */
export const mostRulesPerFilter = 10;

/** Throws when the caller has as many of a kind in the Region as there may be. */
export function checkMirrorQuota<R extends Row>(cx: ChangeContext, table: Table<R>, kind: string): void {
  if (cx.read.in(table, cx.account, cx.region).length >= mostPerAccount)
    throw fault("ResourceCountLimitExceeded", `The maximum number of traffic mirror ${kind} has been reached.`);
}
