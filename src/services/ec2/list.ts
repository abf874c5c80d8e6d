/** Lists that are no table (Regions, images, instance types, tags) and those of several: EC2's filters and pages. */
import { matching } from "../../core/filter.ts";
import type { Filter, FiltersOver } from "../../core/filter.ts";
import { pageOf } from "../../core/page.ts";
import type { ListPage, PageQuestion } from "../../core/page.ts";
import { fault } from "./faults.ts";

/** The items that match all filters. Throws for a filter that is not among the declared ones. */
export function select<T>(
  items: readonly T[],
  filters: FiltersOver<T>,
  where: readonly Filter[] | undefined,
): readonly T[] {
  if (!where?.length) return items;
  const matches = matching(where, filters, noTags);
  return items.filter((item) => matches(item));
}

/** What a caller asks of a page, and between which bounds. */
export interface PageAsked {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}

/** One page of a list; all of it where no size is given. Throws for a size below 1 and for tokens of other lists. */
export function listPage<T>(
  items: readonly T[],
  { MaxResults, NextToken: token }: PageAsked,
  { list, placeOf = byIndex }: { readonly list: string; readonly placeOf?: PageQuestion<T>["placeOf"] },
): ListPage<T> {
  checkPageSize(MaxResults);
  const page = pageOf(items, { list, placeOf, most: MaxResults ?? Infinity, token });
  if (!page) throw fault("InvalidNextToken", "The token is invalid.");
  return page;
}

/** Throws `InvalidParameterValue` for a size of page that an operation does not take. */
export function checkPageSize(given: number | undefined, least = 1, most = Infinity): void {
  if (given === undefined || (given >= least && given <= most)) return;
  const expected = most === Infinity ? "" : ` Expecting a value between ${least} and ${most}.`;
  throw fault("InvalidParameterValue", `Value ( ${given} ) for parameter maxResults is invalid.${expected}`);
}

/** Throws `InvalidParameterCombination` where ids and a size of page come together, which most describes refuse. */
export function checkIdsAlone(parameter: string, ids: readonly unknown[] | undefined, size: number | undefined): void {
  if (ids?.length && size !== undefined)
    throw fault(
      "InvalidParameterCombination",
      `The parameter ${parameter} cannot be used with the parameter maxResults`,
    );
}

/** The places of a list that never changes. */
const byIndex = (_: unknown, index: number) => [index];

/** Nothing in these lists has tags of its own, but clients may ask for some. */
function noTags(name: string): (() => undefined) | undefined {
  return name.startsWith("tag:") || name === "tag-key" ? () => undefined : undefined;
}
