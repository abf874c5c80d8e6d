/** Describes over fixed lists (images, instance types, offerings), with EC2's filters and pages. */
import type { Filter, FilterValue } from "../../core/describe.ts";
import { wildcard } from "../../core/wildcard.ts";
import { fault } from "./faults.ts";

/** Filter name → what it compares. */
export type CatalogueFilters<T> = Readonly<Record<string, (item: T) => FilterValue>>;

/** The items that match all filters. Throws for a filter that is not among the declared ones. */
export function select<T>(
  items: readonly T[],
  filters: CatalogueFilters<T>,
  where: readonly Filter[] | undefined,
): readonly T[] {
  const tests = (where ?? []).map((filter) => compile(filter, filters));
  return tests.length === 0 ? items : items.filter((item) => tests.every((test) => test(item)));
}

/** One page of a fixed list; tokens carry a position. */
export function pageOf<T>(
  items: readonly T[],
  name: string,
  { MaxResults: max, NextToken: token }: { readonly MaxResults?: number; readonly NextToken?: string },
): { readonly items: readonly T[]; readonly nextToken?: string } {
  const from = token === undefined ? 0 : position(name, token);
  const page = max === undefined ? items.slice(from) : items.slice(from, from + max);
  const end = from + page.length;
  const nextToken = end < items.length ? Buffer.from(`${name}:${end}`).toString("base64url") : undefined;
  return { items: page, nextToken };
}

function compile<T>({ Name = "", Values }: Filter, filters: CatalogueFilters<T>): (item: T) => boolean {
  const valueOf = Object.hasOwn(filters, Name) ? filters[Name] : noTags(Name);
  if (!valueOf) throw fault("InvalidParameterValue", `The filter '${Name}' is invalid`);
  if (!Values?.length) throw fault("InvalidParameterValue", `The filter '${Name}' must have at least one value`);
  const matches = Values.map(wildcard);
  return (item) => {
    const value = valueOf(item);
    const all = Array.isArray(value) ? value : [value];
    return all.some((one) => one !== undefined && one !== null && matches.some((match) => match(String(one))));
  };
}

/** Nothing in a fixed list has tags of its own, but clients may ask for some. */
function noTags(name: string): (() => undefined) | undefined {
  return name.startsWith("tag:") || name === "tag-key" ? () => undefined : undefined;
}

function position(name: string, token: string): number {
  const [of, at] = Buffer.from(token, "base64url").toString().split(":");
  if (of !== name || !/^\d{1,9}$/.test(at ?? "")) throw fault("InvalidNextToken", "The token is invalid.");
  return Number(at);
}
