/** Pages of lists: their tokens carry the place of the last item, so that edits between pages do no harm. */

/** Where an item stands in its list: compared from the left, numbers before text. */
export type Place = readonly (string | number)[];

/** One page, and the token of the next. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly nextToken?: string;
}

/** Which page of a list. */
export interface PageQuestion<T> {
  /** What the list is called in its tokens; those of other lists are none of its own. */
  readonly list: string;
  readonly placeOf: (item: T, index: number) => Place;
  /** How many items the page has at most: 1 at least. */
  readonly most: number;
  readonly token?: string;
}

/**
 * The page of a list after a token, in order of the items' places.
 *
 * A token that is none of the list's own gives nothing, for the service to refuse in its own words.
 */
export function pageOf<T>(
  items: readonly T[],
  { list, placeOf, most, token }: PageQuestion<T>,
): ListPage<T> | undefined {
  const last = token === undefined ? undefined : readToken(list, token);
  if (token !== undefined && !last) return undefined;
  const placed = items.map((item, index) => ({ item, place: placeOf(item, index) }));
  const rest = placed
    .filter(({ place }) => !last || compare(place, last) > 0)
    .sort((one, other) => compare(one.place, other.place));
  const page = rest.slice(0, most);
  return {
    items: page.map(({ item }) => item),
    nextToken: page.length < rest.length ? writeToken(list, page.at(-1)!.place) : undefined,
  };
}

/** The place that a list's token carries; nothing for what is none of its tokens. */
export function readToken(list: string, token: string): Place | undefined {
  const [of, ...place] = parseList(Buffer.from(token, "base64url").toString());
  const isPlace = place.length > 0 && place.every((part) => typeof part === "string" || typeof part === "number");
  return of === list && isPlace ? place : undefined;
}

function writeToken(list: string, place: Place): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString("base64url");
}

function parseList(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function compare(one: Place, other: Place): number {
  for (const [index, part] of one.entries()) {
    const against = other[index];
    if (part === against) continue;
    if (against === undefined) return 1;
    if (typeof part !== typeof against) return typeof part === "number" ? -1 : 1;
    return part < against ? -1 : 1;
  }
  return one.length - other.length;
}
