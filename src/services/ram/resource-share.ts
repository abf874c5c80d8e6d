/** Resource shares: created, found, changed, deleted. */
import type { ChangeContext, ReadContext } from "../../core/context.ts";
import { isOwn } from "../../core/find.ts";
import type { Job } from "../../core/service.ts";
import { arnOf } from "../../core/table.ts";
import type { TagFilter } from "../../models/ram.d.ts";
import { change as declare, page, read, uuidOf } from "./api.ts";
import { fault, unknownResource } from "./fault.ts";
import { checkResource } from "./kind.ts";
import { addMembers, change, checkPrincipal } from "./member.ts";
import { tagsAfter, viewShare } from "./share-view.ts";
import { resourceShares, sharePlace } from "./tables.ts";
import type { ResourceShare } from "./tables.ts";

/** How long a deleted share stays listed, in milliseconds. */
const listedMs = 2 * 3_600_000;

const createResourceShare = declare(
  "CreateResourceShare",
  {
    honours: ["name", "resourceArns", "principals", "tags", "allowExternalPrincipals", "clientToken"],
    token: "clientToken",
  },
  ({ name, resourceArns = [], principals = [], tags, allowExternalPrincipals = true, clientToken }, cx) => {
    for (const arn of resourceArns) checkResource(cx, "CreateResourceShare", arn);
    for (const one of principals) checkPrincipal(cx, "CreateResourceShare", allowExternalPrincipals, one);
    const row = cx.tx.insert<ResourceShare>(resourceShares, {
      id: uuidOf(cx.newDigits("resource-share")),
      account: cx.account,
      region: cx.region,
      tags: tagsAfter({}, tags),
      name,
      allowExternalPrincipals,
      status: "ACTIVE",
      createdAt: cx.now,
      updatedAt: cx.now,
      resources: [],
      principals: [],
    });
    return { resourceShare: viewShare(addMembers(cx, row, resourceArns, principals)), clientToken };
  },
);

const updateResourceShare = declare(
  "UpdateResourceShare",
  { honours: ["resourceShareArn", "name", "allowExternalPrincipals", "clientToken"], token: "clientToken" },
  ({ resourceShareArn, name, allowExternalPrincipals, clientToken }, cx) => {
    const row = liveShare(cx, resourceShareArn);
    const external = allowExternalPrincipals ?? row.allowExternalPrincipals;
    const changed = change(cx, row, { name: name ?? row.name, allowExternalPrincipals: external });
    return { resourceShare: viewShare(changed), clientToken };
  },
);

const deleteResourceShare = declare(
  "DeleteResourceShare",
  { honours: ["resourceShareArn", "clientToken"], token: "clientToken" },
  ({ resourceShareArn, clientToken }, cx) => {
    const row = ownShare(cx, resourceShareArn);
    const gone = (list: ResourceShare["resources"]) =>
      list.map((one) => ({ ...one, status: "DISASSOCIATED" as const, updatedAt: cx.now }));
    change(cx, row, { status: "DELETED", resources: gone(row.resources), principals: gone(row.principals) });
    cx.schedule("resource-share-gone", { id: row.id }, cx.now + listedMs);
    return { returnValue: true, clientToken };
  },
);

const getResourceShares = read(
  "GetResourceShares",
  {
    honours: [
      "resourceShareArns",
      "resourceShareStatus",
      "resourceOwner",
      "name",
      "tagFilters",
      "nextToken",
      "maxResults",
    ],
  },
  (input, cx) => {
    const { resourceShareArns: arns, resourceShareStatus: status, resourceOwner, name, tagFilters = [] } = input;
    const visible = resourceOwner === "SELF" ? ownShares(cx) : sharesTaken(cx);
    for (const arn of arns ?? [])
      if (!visible.some((row) => arnOf(resourceShares, row) === arn)) throw unknownResource(arn);
    const found = visible.filter(
      (row) =>
        (!arns?.length || arns.includes(arnOf(resourceShares, row))) &&
        (status === undefined || row.status === status) &&
        (name === undefined || row.name === name) &&
        tagFilters.every((filter) => hasTag(row, filter)),
    );
    const { items, nextToken } = page("resource shares", found, input, sharePlace);
    return { resourceShares: items.map(viewShare), nextToken };
  },
);

/** Operations of resource shares. */
export const resourceShareOperations = [
  createResourceShare,
  updateResourceShare,
  deleteResourceShare,
  getResourceShares,
];

/** Jobs of resource shares. */
export const resourceShareJobs: Readonly<Record<string, Job>> = {
  "resource-share-gone": (cx, { id }) => cx.tx.remove(resourceShares, String(id)),
};

/** The caller's own shares in this Region. */
export function ownShares(cx: ReadContext): readonly ResourceShare[] {
  return cx.read.in(resourceShares, cx.account, cx.region);
}

/** Shares of others that the caller has taken. */
export function sharesTaken(cx: ReadContext): readonly ResourceShare[] {
  return cx.read.by(resourceShares, "taken", `${cx.account}/${cx.region}`);
}

/** The caller's own share with this ARN, for operations that know no deleted ones. */
export function liveShare(cx: ReadContext, arn: string): ResourceShare {
  const row = shareByArn(cx, arn);
  if (!isOwn(cx, row) || row.status !== "ACTIVE") throw unknownResource(arn);
  return row;
}

/** The caller's own active share with this ARN. Throws InvalidStateTransitionException for a deleted one. */
export function ownShare(cx: ReadContext | ChangeContext, arn: string): ResourceShare {
  const row = shareByArn(cx, arn);
  if (!isOwn(cx, row)) throw unknownResource(arn);
  if (row.status !== "ACTIVE")
    throw fault("InvalidStateTransitionException", `ResourceShare ${arn} is in state ${row.status}.`);
  return row;
}

/** The share with this ARN, whoever owns it. Throws for what is no ARN of a share. */
export function shareByArn(cx: ReadContext, arn: string): ResourceShare {
  if (!/^arn:aws:ram:[a-z0-9-]+:\d{12}:resource-share\/\S+$/.test(arn))
    throw fault("MalformedArnException", `The resource share ARN ${arn} is not valid.`);
  const row = cx.read.get(resourceShares, arn.slice(arn.lastIndexOf("/") + 1));
  if (!row || arnOf(resourceShares, row) !== arn) throw unknownResource(arn);
  return row;
}

function hasTag({ tags = {} }: ResourceShare, { tagKey = "", tagValues = [] }: TagFilter): boolean {
  return Object.hasOwn(tags, tagKey) && (tagValues.length === 0 || tagValues.includes(tags[tagKey]!));
}
