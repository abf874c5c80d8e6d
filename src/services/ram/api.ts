/** What all RAM operations are declared with, and the pages of their lists. */
import { operations } from "../../core/operation.ts";
import { pageOf } from "../../core/page.ts";
import type { ListPage, PageQuestion } from "../../core/page.ts";
import type { Operations } from "../../models/ram.d.ts";
import { fault } from "./fault.ts";

/** Declares RAM's operations, typed by its model. */
export const { read, change } = operations<Operations>({ mismatch: "IdempotentParameterMismatchException" });

/** How many items a page has unless a request says. */
const usual = 100;

/** One page of a list, in the order of its places, which its tokens carry. */
export function page<T>(
  list: string,
  items: readonly T[],
  { maxResults, nextToken: token }: { readonly maxResults?: number; readonly nextToken?: string },
  placeOf: PageQuestion<T>["placeOf"],
): ListPage<T> {
  if (maxResults !== undefined && (maxResults < 1 || maxResults > 500))
    throw fault("InvalidMaxResultsException", `The value ${maxResults} for maxResults is not between 1 and 500.`);
  const found = pageOf(items, { list, placeOf, most: maxResults ?? usual, token });
  if (!found) throw fault("InvalidNextTokenException", "The nextToken is invalid.");
  return found;
}

/** An id of five groups of hexadecimal digits. */
export function uuidOf(digits: string): string {
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ].join("-");
}
