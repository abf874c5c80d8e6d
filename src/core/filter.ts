/** Filters of describes: what a list can be searched by, and the test that a request makes of it. */
import { Fault } from "./fault.ts";
import type { Tags } from "./table.ts";
import { wildcard } from "./wildcard.ts";

/** What a filter compares: text as it is, numbers and booleans in their usual spelling, lists by any element. */
export type FilterValue =
  | string
  | number
  | boolean
  | undefined
  | null
  | readonly (string | number | boolean | undefined)[];

/** Filter name → what it compares, in an item and in what is given `with` it. */
export type FiltersOver<T, With extends readonly unknown[] = []> = Readonly<
  Record<string, (item: T, ...given: With) => FilterValue>
>;

/** A filter as EC2's API carries it. */
export interface Filter {
  readonly Name?: string;
  readonly Values?: readonly string[];
}

/**
 * A test whether an item passes all filters of a request: OR within a filter, AND across, wildcards.
 *
 * Throws `InvalidParameterValue` for a name that neither `filters` nor `others` knows.
 */
export function matching<T, With extends readonly unknown[] = []>(
  where: readonly Filter[] | undefined,
  filters: FiltersOver<T, With>,
  others?: (name: string) => FiltersOver<T, With>[string] | undefined,
): (item: T, ...given: With) => boolean {
  const tests = (where ?? []).map(({ Name = "", Values }) => {
    const valueOf = Object.hasOwn(filters, Name) ? filters[Name] : others?.(Name);
    if (!valueOf) throw new Fault("InvalidParameterValue", `The filter '${Name}' is invalid`);
    if (!Values?.length) throw new Fault("InvalidParameterValue", `The filter '${Name}' must have at least one value`);
    const matches = Values.map(wildcard);
    return (item: T, ...given: With) => {
      const value = valueOf(item, ...given);
      const all = Array.isArray(value) ? value : [value];
      return all.some((one) => one !== undefined && one !== null && matches.some((match) => match(String(one))));
    };
  });
  return (item, ...given) => tests.every((test) => test(item, ...given));
}

/** The filters that everything with tags has: `tag:…`, `tag-key`, `tag-value`. */
export function tagFilter(name: string): ((item: { readonly tags?: Tags }) => FilterValue) | undefined {
  if (name === "tag-key") return ({ tags }) => Object.keys(tags ?? {});
  if (name === "tag-value") return ({ tags }) => Object.values(tags ?? {});
  if (!name.startsWith("tag:")) return undefined;
  const key = name.slice(4);
  return ({ tags }) => (tags && Object.hasOwn(tags, key) ? tags[key] : undefined);
}
