/** Tags of resource shares, and the permission that each share carries. */
import { change, page, read } from "./api.ts";
import { fault } from "./fault.ts";
import { transitGatewayType } from "./member.ts";
import { liveShare, shareByArn } from "./resource-share.ts";
import { tagsAfter } from "./share-view.ts";
import { isMember, resourceShares } from "./tables.ts";

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

/** A share with transit gateways carries AWS's default permission for those. */
const listResourceSharePermissions = read(
  "ListResourceSharePermissions",
  { honours: ["resourceShareArn", "nextToken", "maxResults"] },
  (input, cx) => {
    const row = shareByArn(cx, input.resourceShareArn);
    const taken = row.principals.some(({ entity, status }) => entity === cx.account && status === "ASSOCIATED");
    if (row.account !== cx.account && !taken) throw resourceShares.notFound!(input.resourceShareArn);
    const name = "AWSRAMDefaultPermissionTransitGateway";
    const permission = {
      arn: `arn:aws:ram::aws:permission/${name}`,
      version: "1",
      defaultVersion: true,
      name,
      resourceType: transitGatewayType,
      status: "ASSOCIATED",
      creationTime: new Date(row.createdAt),
      lastUpdatedTime: new Date(row.updatedAt),
      isResourceTypeDefault: true,
      permissionType: "AWS_MANAGED" as const,
      featureSet: "STANDARD" as const,
    };
    const { items, nextToken } = page("permissions", row.resources.some(isMember) ? [permission] : [], input);
    return { permissions: [...items], nextToken };
  },
);

/** Operations of tags and permissions of shares. */
export const tagOperations = [tagResource, untagResource, listResourceSharePermissions];

function named(arn: string | undefined): string {
  if (arn) return arn;
  throw fault("InvalidParameterException", "The request names no resource share.");
}
