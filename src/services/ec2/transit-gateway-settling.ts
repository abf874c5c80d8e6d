/** What ties an attachment to a table: put in, on its way out, settled after a while; associations and propagations. */
import type { ChangeContext } from "../../core/context.ts";
import type { Job } from "../../core/service.ts";
import type { Table } from "../../core/table.ts";
import type { TransitGatewayAssociation, TransitGatewayPropagation } from "./tables/transit-gateway-route.ts";
import { transitTimes } from "./transit-gateway-state.ts";

type Tie = TransitGatewayAssociation | TransitGatewayPropagation;

/** A kind of tie, by the names of its states. */
export interface TieKind<R extends Tie> {
  readonly table: Table<R>;
  readonly job: string;
  readonly begins: R["state"];
  readonly stands: R["state"];
  readonly ends: R["state"];
}

/** Puts a tie in its table, to stand after a while. */
export function beginTie<R extends Tie>(cx: ChangeContext, kind: TieKind<R>, row: Omit<R, "state">): R {
  const begun = cx.tx.insert<R>(kind.table, { ...row, state: kind.begins } as R);
  cx.later(kind.job, { id: begun.id }, transitTimes.settling);
  return begun;
}

/** Begins to end a tie, which is gone after a while. */
export function endTie<R extends Tie>(cx: ChangeContext, kind: TieKind<R>, id: string): R {
  const leaving = cx.tx.update<R>(kind.table, id, { state: kind.ends } as Partial<R>);
  cx.later(kind.job, { id }, transitTimes.settling);
  return leaving;
}

/** The job of a kind. */
export function tieJobs<R extends Tie>(kind: TieKind<R>): Readonly<Record<string, Job>> {
  return {
    [kind.job]: (cx, { id }) => {
      const row = cx.tx.get(kind.table, String(id));
      if (row?.state === kind.begins) cx.tx.update<R>(kind.table, row.id, { state: kind.stands } as Partial<R>);
      if (row?.state === kind.ends) cx.tx.remove(kind.table, row.id);
    },
  };
}
