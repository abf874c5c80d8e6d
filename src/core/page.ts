/** Pages of lists that are not tables: their tokens carry the last key, so that edits between pages do no harm. */

/** One page, and the token of the next. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly nextToken?: string;
}

/**
 * The page of a list after a token. Items must stand in the order of their keys.
 *
 * A token that this function did not make gives nothing, for the service to refuse in its own words.
 */
export function pageOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  most: number,
  token: string | undefined,
): ListPage<T> | undefined {
  const last = token === undefined ? undefined : decode(token);
  if (token !== undefined && last === undefined) return undefined;
  const rest = last === undefined ? items : items.filter((item) => keyOf(item) > last);
  const page = rest.slice(0, most);
  return page.length < rest.length ? { items: page, nextToken: encode(keyOf(page.at(-1)!)) } : { items: page };
}

const mark = "after:";

function encode(key: string): string {
  return Buffer.from(mark + key).toString("base64url");
}

function decode(token: string): string | undefined {
  const text = Buffer.from(token, "base64url").toString();
  return text.startsWith(mark) && encode(text.slice(mark.length)) === token ? text.slice(mark.length) : undefined;
}
