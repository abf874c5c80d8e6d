/** Filters over lists that are no table: Regions, zones, tags. Rows are filtered by `describes`. */
import type { Filter } from "../../core/describe.ts";
import { wildcard } from "../../core/wildcard.ts";
import { fault } from "./faults.ts";

/** Filter name → the values of an item that it compares. */
export type ListFilters<T> = Readonly<Record<string, (item: T) => readonly (string | undefined)[]>>;

/**
 * A test for all filters of a request: OR within a filter, AND across, wildcards.
 *
 * Throws `InvalidParameterValue` for names that neither `filters` nor `other` knows.
 */
export function listFilter<T>(
  where: readonly Filter[] | undefined,
  filters: ListFilters<T>,
  other?: (name: string) => ListFilters<T>[string] | undefined,
): (item: T) => boolean {
  const tests = (where ?? []).map(({ Name = "", Values = [] }) => {
    const valuesOf = Object.hasOwn(filters, Name) ? filters[Name] : other?.(Name);
    if (!valuesOf) throw fault("InvalidParameterValue", `The filter '${Name}' is invalid`);
    if (Values.length === 0) throw fault("InvalidParameterValue", `The filter '${Name}' must have at least one value`);
    const matches = Values.map(wildcard);
    return (item: T) => valuesOf(item).some((value) => value !== undefined && matches.some((match) => match(value)));
  });
  return (item) => tests.every((test) => test(item));
}
