/** How many facts of each group have a test, are reasoned instead, or miss both. */
import type { Catalogue, FactId } from "./catalogue.ts";
import type { Finished } from "./finished.ts";

/** One group's facts by state; a fact that has a test is never counted as reasoned. */
export interface Coverage {
  readonly total: number;
  readonly tested: readonly FactId[];
  readonly reasoned: readonly FactId[];
  readonly missing: readonly FactId[];
}

const MOST_REASONED = 0.2;

/** The state of every group of the catalogue. */
export function coverageOf(
  catalogue: Catalogue,
  tested: ReadonlySet<FactId>,
  reasoned: ReadonlyMap<FactId, string>,
): ReadonlyMap<string, Coverage> {
  return new Map(
    [...catalogue].map(([group, ids]) => [
      group,
      {
        total: ids.length,
        tested: ids.filter((id) => tested.has(id)),
        reasoned: ids.filter((id) => !tested.has(id) && reasoned.has(id)),
        missing: ids.filter((id) => !tested.has(id) && !reasoned.has(id)),
      },
    ]),
  );
}

/** What keeps these groups from being finished: facts without test or reason, or more than a fifth of them reasoned. */
export function unfinished(coverage: ReadonlyMap<string, Coverage>, groups: readonly Finished[]): readonly string[] {
  return groups.flatMap(({ group, only }) => {
    const state = coverage.get(group);
    if (!state) return [`${group}: no such group`];
    const problems = state.missing.map((id) => `${id}: neither tested nor reasoned`);
    const total = only?.length ?? state.total;
    const reasoned = state.reasoned.filter((id) => only?.includes(id) ?? true).length;
    const most = Math.floor(total * MOST_REASONED);
    if (reasoned > most) problems.push(`${group}: ${reasoned} of ${total} facts are reasoned, more than ${most}`);
    return problems;
  });
}

/** The object that `npm run -s facts -- --json` prints. */
export function summary(coverage: ReadonlyMap<string, Coverage>): unknown {
  const groups = [...coverage].map(([group, { total, tested, reasoned }]) => [
    group,
    { total, tested: tested.length, reasoned: reasoned.length },
  ]);
  return { groups: Object.fromEntries(groups) };
}
