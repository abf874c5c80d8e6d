/** Tags of load balancers, target groups and listeners. */
import { arnOf } from "../../core/table.ts";
import type { Row, Table, Tags } from "../../core/table.ts";
import type { ReadContext } from "../../core/context.ts";
import type { Tag } from "../../models/elbv2.d.ts";
import { change, fault, findArn, invalid, read } from "./api.ts";
import { listeners } from "./tables/listener.ts";
import { loadBalancers } from "./tables/load-balancer.ts";
import { targetGroups } from "./tables/target-group.ts";

const mostTags = 50;

/** Tags of a request as a record, checked. */
export function tagRecord(tags: readonly Tag[] | undefined, before: Tags = {}): Tags {
  const given = tags ?? [];
  const keys = given.map(({ Key }) => Key);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) throw fault("DuplicateTagKeys", `Tag key '${twice}' was specified more than once`);
  const reserved = keys.find((key) => /^aws:/i.test(key));
  if (reserved !== undefined) throw invalid(`Tag key '${reserved}' begins with the reserved prefix 'aws:'`);
  const all = { ...before, ...Object.fromEntries(given.map(({ Key, Value = "" }) => [Key, Value])) };
  if (Object.keys(all).length > mostTags)
    throw fault("TooManyTags", `You have reached the limit of ${mostTags} tags for a resource`);
  return all;
}

const kinds: readonly Table<any>[] = [loadBalancers, targetGroups, listeners];

function resourceOf(cx: ReadContext, arn: string): { table: Table<any>; row: Row } {
  const type = /^arn:[^:]*:[^:]*:[^:]*:[^:]*:([^/]+)\//.exec(arn)?.[1];
  const table = kinds.find((one) => one.type === type);
  if (!table) throw invalid(`'${arn}' is not a valid ARN of a load balancer, target group or listener`);
  return { table, row: findArn(cx, table, arn) };
}

const access = { resources: { resource: "ResourceArns" } };

const addTags = change("AddTags", { honours: ["ResourceArns", "Tags"], access }, ({ ResourceArns, Tags }, cx) => {
  for (const arn of ResourceArns) {
    const { table, row } = resourceOf(cx, arn);
    cx.tx.update(table, row.id, { tags: tagRecord(Tags, row.tags) });
  }
  return {};
});

const removeTags = change("RemoveTags", { honours: ["ResourceArns", "TagKeys"], access }, (input, cx) => {
  const gone = new Set(input.TagKeys);
  for (const arn of input.ResourceArns) {
    const { table, row } = resourceOf(cx, arn);
    const kept = Object.entries(row.tags ?? {}).filter(([key]) => !gone.has(key));
    cx.tx.update(table, row.id, { tags: Object.fromEntries(kept) });
  }
  return {};
});

const describeTags = read("DescribeTags", { honours: ["ResourceArns"], access }, ({ ResourceArns }, cx) => ({
  TagDescriptions: ResourceArns.map((arn) => {
    const { table, row } = resourceOf(cx, arn);
    const Tags = Object.entries(row.tags ?? {}).map(([Key, Value]) => ({ Key, Value }));
    return { ResourceArn: arnOf(table, row), Tags };
  }),
}));

/** Operations of tags. */
export const tagOperations = [addTags, removeTags, describeTags];
