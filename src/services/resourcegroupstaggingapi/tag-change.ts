/** Adding tags to resources and removing them, whatever their kind; what fails is told for each resource. */
import { findByArn, readArn } from "../../core/arn.ts";
import type { ChangeContext } from "../../core/context.ts";
import { Fault } from "../../core/fault.ts";
import type { Tags } from "../../core/table.ts";
import type { FailureInfo } from "../../models/resourcegroupstaggingapi.d.ts";
import { change, invalid } from "./api.ts";

const mostTags = 50;

const tagResources = change(
  "TagResources",
  {
    honours: ["ResourceARNList", "Tags"],
    access: { action: "tag:TagResources", resources: { resource: "ResourceARNList" } },
  },
  ({ ResourceARNList, Tags }, cx) => {
    checkKeys(Object.keys(Tags));
    return retag(cx, ResourceARNList, (tags) => {
      const all = { ...tags, ...Tags };
      if (Object.keys(all).filter((key) => !key.startsWith("aws:")).length > mostTags)
        throw invalid(`The resource would have more than ${mostTags} tags.`);
      return all;
    });
  },
);

const untagResources = change(
  "UntagResources",
  {
    honours: ["ResourceARNList", "TagKeys"],
    access: { action: "tag:UntagResources", resources: { resource: "ResourceARNList" } },
  },
  ({ ResourceARNList, TagKeys }, cx) => {
    checkKeys(TagKeys);
    return retag(cx, ResourceARNList, (tags) =>
      Object.fromEntries(Object.entries(tags).filter(([key]) => !TagKeys.includes(key))),
    );
  },
);

function retag(cx: ChangeContext, arns: readonly string[], edit: (tags: Tags) => Tags) {
  const malformed = arns.find((arn) => !readArn(arn));
  if (malformed !== undefined) throw invalid(`The ARN ${malformed} is not valid.`);
  const FailedResourcesMap: Record<string, FailureInfo> = {};
  for (const arn of new Set(arns)) {
    try {
      retagOne(cx, arn, edit);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const { status: StatusCode, message: ErrorMessage } = error;
      FailedResourcesMap[arn] = { StatusCode, ErrorCode: "InvalidParameterException", ErrorMessage };
    }
  }
  return { FailedResourcesMap };
}

function retagOne(cx: ChangeContext, arn: string, edit: (tags: Tags) => Tags): void {
  const found = findByArn(arn, cx.tables, cx.tx);
  const isSeen = found && found.row.account === cx.account && (found.row.region || cx.region) === cx.region;
  if (!isSeen) throw invalid(`The resource ${arn} does not exist in this account and Region.`);
  cx.tx.update(found.table, found.row.id, { tags: edit(found.row.tags ?? {}) });
}

function checkKeys(keys: readonly string[]): void {
  const reserved = keys.find((key) => /^aws:/i.test(key));
  if (reserved !== undefined) throw invalid(`The tag key ${reserved} is reserved for AWS.`);
}

/** Operations that change tags. */
export const tagChangeOperations = [tagResources, untagResources];
