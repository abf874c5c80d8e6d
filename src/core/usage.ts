/** How much of each quota an account uses in a Region, as the tables' declarations count it. */
import { allQuotas } from "./quota.ts";
import type { Quota } from "./quota.ts";
import type { Reader } from "./reader.ts";
import { values } from "./shelf.ts";
import type { Row, RowQuota, Table } from "./table.ts";

/**
 * Where a quota stands. `near` from 80 % on, `reached` when one more is refused, `unmeasured` when no table counts it.
 */
export type QuotaStatus = "ok" | "near" | "reached" | "unmeasured";

/** A quota with its value and its use. */
export interface QuotaUsage {
  readonly service: string;
  readonly code: string;
  /** The short name of `--quota`. */
  readonly slug: string;
  readonly name: string;
  /** The value that applies. */
  readonly value: number;
  /** Absent for quotas that are checked on their own, such as the rules of a group. */
  readonly used?: number;
  /** What uses the most of a quota that is counted for each of something: a VPC's id, a zone. */
  readonly of?: string;
  readonly status: QuotaStatus;
}

/** The part of a quota from which on it is nearly used up. */
const nearPart = 0.8;

/** Every declared quota, by service and slug. */
export function quotaUsage(
  read: Reader,
  tables: readonly Table<any>[],
  valueOf: (quota: Quota) => number,
  owner: { readonly account: string; readonly region: string },
): readonly QuotaUsage[] {
  const used = new Map<string, { used: number; of?: string }>();
  for (const table of tables)
    for (const bound of table.quotas ?? []) {
      const use = useOf(read, table, bound, owner);
      const known = used.get(bound.quota.slug);
      if (!known || use.used > known.used) used.set(bound.quota.slug, use);
    }
  return allQuotas()
    .map((quota) => usageOf(quota, valueOf(quota), used.get(quota.slug)))
    .sort((a, b) => (`${a.service}/${a.slug}` < `${b.service}/${b.slug}` ? -1 : 1));
}

function usageOf({ service, code, slug, name }: Quota, value: number, use?: { used: number; of?: string }): QuotaUsage {
  return { service, code, slug, name, value, ...use, status: use ? statusOf(use.used, value) : "unmeasured" };
}

function statusOf(used: number, value: number): QuotaStatus {
  if (used >= value) return "reached";
  return used >= value * nearPart ? "near" : "ok";
}

function useOf<R extends Row>(
  read: Reader,
  table: Table<R>,
  { per, counts }: RowQuota<R>,
  { account, region }: { readonly account: string; readonly region: string },
): { used: number; of?: string } {
  if (per === undefined && !counts) return { used: read.countIn(table, account, region) };
  const rows = read.in(table, account, region).filter((row) => !counts || counts(row));
  if (per === undefined) return { used: rows.length };
  let most: { used: number; of?: string } = { used: 0 };
  for (const [of, count] of countGroups(rows, table.indexOf.get(per)!))
    if (count > most.used) most = { used: count, of };
  return most;
}

function countGroups<R extends Row>(
  rows: readonly R[],
  valuesOf: (row: R) => string | readonly string[] | undefined,
): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  for (const row of rows) for (const of of values(valuesOf(row))) groups.set(of, (groups.get(of) ?? 0) + 1);
  return groups;
}
