/** Describes over fixed lists (images, instance types, offerings), with EC2's filters and pages. */
import type { Filter, FilterValue } from "../../core/describe.ts";
import { fault } from "./faults.ts";
import { listFilter } from "./list-filter.ts";

/** Filter name → what it compares. */
export type CatalogueFilters<T> = Readonly<Record<string, (item: T) => FilterValue>>;

/** The items that match all filters. Throws for a filter that is not among the declared ones. */
export function select<T>(
  items: readonly T[],
  filters: CatalogueFilters<T>,
  where: readonly Filter[] | undefined,
): readonly T[] {
  if (!where?.length) return items;
  const texts = Object.entries(filters).map(([name, valueOf]) => [name, (item: T) => textsOf(valueOf(item))] as const);
  return items.filter(listFilter(where, Object.fromEntries(texts), noTags));
}

/** One page of a fixed list; tokens carry a position. */
export function pageOf<T>(
  items: readonly T[],
  name: string,
  { MaxResults: max, NextToken: token }: { readonly MaxResults?: number; readonly NextToken?: string },
): { readonly items: readonly T[]; readonly nextToken?: string } {
  if (max !== undefined && max < 1)
    throw fault("InvalidParameterValue", `Value ( ${max} ) for parameter maxResults is invalid.`);
  const from = token === undefined ? 0 : position(name, token);
  const page = max === undefined ? items.slice(from) : items.slice(from, from + max);
  const end = from + page.length;
  const nextToken = end < items.length ? Buffer.from(`${name}:${end}`).toString("base64url") : undefined;
  return { items: page, nextToken };
}

function textsOf(value: FilterValue): string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.flatMap((one) => (one === undefined || one === null ? [] : [String(one)]));
}

/** Nothing in a fixed list has tags of its own, but clients may ask for some. */
function noTags(name: string): (() => string[]) | undefined {
  return name.startsWith("tag:") || name === "tag-key" ? () => [] : undefined;
}

function position(name: string, token: string): number {
  const [of, at] = Buffer.from(token, "base64url").toString().split(":");
  if (of !== name || !/^\d{1,9}$/.test(at ?? "")) throw fault("InvalidNextToken", "The token is invalid.");
  return Number(at);
}
