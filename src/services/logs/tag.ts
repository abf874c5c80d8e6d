/** Tags of log groups, by ARN and, as older clients do it, by name. */
import type { ChangeContext, ReadContext } from "../../core/context.ts";
import { operations } from "../../core/operation.ts";
import type { Tags } from "../../core/table.ts";
import type { Operations } from "../../models/logs.d.ts";
import { invalid } from "./fault.ts";
import { findGroup, groupOf } from "./group.ts";
import { groups } from "./tables.ts";
import type { GroupRow } from "./tables.ts";

const { read, change } = operations<Operations>();
const byArn = { access: { resources: { "log-group": "resourceArn" } } };
const byName = { access: { resources: { "log-group": "logGroupName" } } };
const mostTags = 50;

function byResource(cx: ReadContext, arn: string): GroupRow {
  if (!arn.startsWith("arn:")) throw invalid(`${arn} is no ARN.`);
  return groupOf(cx, undefined, arn);
}

function addTags(cx: ChangeContext, { id, tags = {} }: GroupRow, added: Tags): void {
  const all = { ...tags, ...added };
  if (Object.keys(all).length > mostTags) throw invalid(`A resource has at most ${mostTags} tags.`);
  cx.tx.update(groups, id, { tags: all });
}

function removeTags(cx: ChangeContext, { id, tags = {} }: GroupRow, keys: readonly string[]): void {
  const left = Object.entries(tags).filter(([key]) => !keys.includes(key));
  cx.tx.update(groups, id, { tags: Object.fromEntries(left) });
}

/** Operations of tags. */
export const tagOperations = [
  change("TagResource", { honours: ["resourceArn", "tags"], ...byArn }, ({ resourceArn, tags }, cx) => {
    addTags(cx, byResource(cx, resourceArn), tags);
    return {};
  }),
  change("UntagResource", { honours: ["resourceArn", "tagKeys"], ...byArn }, ({ resourceArn, tagKeys }, cx) => {
    removeTags(cx, byResource(cx, resourceArn), tagKeys);
    return {};
  }),
  read("ListTagsForResource", { honours: ["resourceArn"], ...byArn }, ({ resourceArn }, cx) => ({
    tags: byResource(cx, resourceArn).tags ?? {},
  })),
  change("TagLogGroup", { honours: ["logGroupName", "tags"], ...byName }, ({ logGroupName, tags }, cx) => {
    addTags(cx, findGroup(cx, logGroupName), tags);
    return {};
  }),
  change("UntagLogGroup", { honours: ["logGroupName", "tags"], ...byName }, ({ logGroupName, tags }, cx) => {
    removeTags(cx, findGroup(cx, logGroupName), tags);
    return {};
  }),
  read("ListTagsLogGroup", { honours: ["logGroupName"], ...byName }, ({ logGroupName }, cx) => ({
    tags: findGroup(cx, logGroupName).tags ?? {},
  })),
];
