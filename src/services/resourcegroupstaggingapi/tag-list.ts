/** The tag keys of an account in a Region, and the values of a key. */
import type { ReadContext } from "../../core/context.ts";
import { page, read, taggedResources } from "./api.ts";

/** AWS does not say how long its pages are. */
const mostItems = 100;

const getTagKeys = read(
  "GetTagKeys",
  { honours: ["PaginationToken"], access: { action: "tag:GetTagKeys" } },
  ({ PaginationToken }, cx) => {
    const keys = new Set(taggedResources(cx).flatMap(({ tags }) => Object.keys(tags)));
    const found = texts(cx, keys, PaginationToken);
    return { PaginationToken: found.nextToken ?? "", TagKeys: found.items };
  },
);

const getTagValues = read(
  "GetTagValues",
  { honours: ["PaginationToken", "Key"], access: { action: "tag:GetTagValues" } },
  ({ PaginationToken, Key }, cx) => {
    const values = taggedResources(cx).flatMap(({ tags }) => (Object.hasOwn(tags, Key) ? [tags[Key]!] : []));
    const found = texts(cx, new Set(values), PaginationToken);
    return { PaginationToken: found.nextToken ?? "", TagValues: found.items };
  },
);

function texts({ call }: ReadContext, all: ReadonlySet<string>, token: string | undefined) {
  return page([...all], { list: call.operation, placeOf: (text) => [text], most: mostItems, token });
}

/** Operations that list tags. */
export const tagListOperations = [getTagKeys, getTagValues];
