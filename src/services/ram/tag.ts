/** Tags of resource shares, and the permission that each share carries. */
import { change, page, read } from "./api.ts";
import { fault } from "./fault.ts";
import { kindOf, kinds } from "./kind.ts";
import { liveShare, shareByArn } from "./resource-share.ts";
import { tagsAfter } from "./share-view.ts";
import { isMember, resourceShares } from "./tables.ts";
import type { ResourceShare } from "./tables.ts";

const tagResource = change(
  "TagResource",
  { honours: ["resourceShareArn", "resourceArn", "tags"] },
  ({ resourceShareArn, resourceArn, tags }, cx) => {
    const row = liveShare(cx, named(resourceShareArn ?? resourceArn));
    cx.tx.update(resourceShares, row.id, { tags: tagsAfter(row.tags ?? {}, tags) });
    return {};
  },
);

const untagResource = change(
  "UntagResource",
  { honours: ["resourceShareArn", "resourceArn", "tagKeys"] },
  ({ resourceShareArn, resourceArn, tagKeys }, cx) => {
    const row = liveShare(cx, named(resourceShareArn ?? resourceArn));
    const kept = Object.entries(row.tags ?? {}).filter(([key]) => !tagKeys.includes(key));
    cx.tx.update(resourceShares, row.id, { tags: Object.fromEntries(kept) });
    return {};
  },
);

/** A share carries AWS's default permission for each kind of what is in it. */
const listResourceSharePermissions = read(
  "ListResourceSharePermissions",
  { honours: ["resourceShareArn", "nextToken", "maxResults"] },
  (input, cx) => {
    const row = shareByArn(cx, input.resourceShareArn);
    const taken = row.principals.some(({ entity, status }) => entity === cx.account && status === "ASSOCIATED");
    if (row.account !== cx.account && !taken) throw resourceShares.notFound!(input.resourceShareArn);
    const held = kinds.filter(({ type }) =>
      row.resources.some((one) => isMember(one) && kindOf(one.entity).type === type),
    );
    const found = held.map(({ type }) => permissionFor(row, type));
    const { items, nextToken } = page("permissions", found, input, ({ name }) => [name]);
    return { permissions: [...items], nextToken };
  },
);

/** Operations of tags and permissions of shares. */
export const tagOperations = [tagResource, untagResource, listResourceSharePermissions];

function named(arn: string | undefined): string {
  if (arn) return arn;
  throw fault("InvalidParameterException", "The request names no resource share.");
}

function permissionFor({ createdAt, updatedAt }: ResourceShare, resourceType: string) {
  const name = `AWSRAMDefaultPermission${resourceType.slice(resourceType.indexOf(":") + 1)}`;
  return {
    arn: `arn:aws:ram::aws:permission/${name}`,
    version: "1",
    defaultVersion: true,
    name,
    resourceType,
    status: "ASSOCIATED",
    creationTime: new Date(createdAt),
    lastUpdatedTime: new Date(updatedAt),
    isResourceTypeDefault: true,
    permissionType: "AWS_MANAGED" as const,
    featureSet: "STANDARD" as const,
  };
}
