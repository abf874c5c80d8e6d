/** Paging tokens of DescribeTags: the place of the last tag of a page. */
import { fault } from "./faults.ts";

/** Where a tag stands among all tags of an account: kind of resource, place of the resource, key. */
export interface TagPlace {
  readonly table: number;
  readonly order: number;
  readonly key: string;
}

/** The token that continues after a tag. */
export function writeToken({ table, order, key }: TagPlace): string {
  return Buffer.from(JSON.stringify([table, order, key])).toString("base64url");
}

/** The tag that a token continues after. Throws `InvalidNextToken` for what is none of our tokens. */
export function readToken(token: string): TagPlace {
  const [table, order, key] = parseList(token);
  if (typeof table !== "number" || typeof order !== "number" || typeof key !== "string")
    throw fault("InvalidNextToken", "The token is invalid.");
  return { table, order, key };
}

function parseList(token: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(token, "base64url").toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
