/** Tags of existing resources: adding, removing, listing them over all kinds of resources. */
import type { ChangeContext, ReadContext } from "../../core/context.ts";
import { matching } from "../../core/filter.ts";
import type { FiltersOver } from "../../core/filter.ts";
import { isOwn, seenBy, tagsSeenBy } from "../../core/find.ts";
import type { Place } from "../../core/page.ts";
import { scopeKey } from "../../core/shelf.ts";
import type { Row, Table } from "../../core/table.ts";
import type { TagDescription } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { checkPageSize, listPage } from "./list.ts";
import { checkShownTags } from "./instance-metadata.ts";
import { instances } from "./tables/instance.ts";
import { tables } from "./tables.ts";
import { checkTagCount, tagRecord } from "./tag-specification.ts";

const mostResources = 1000;

const createTags = change("CreateTags", { honours: ["Resources", "Tags"] }, ({ Resources, Tags }, cx) => {
  if (Tags.length === 0) throw fault("MissingParameter", "The request must contain the parameter tagSet");
  const added = tagRecord(Tags);
  for (const { table, row } of findTagged(cx, Resources)) {
    const tags = { ...row.tags, ...added };
    checkTagCount(tags);
    const instance = table === instances ? cx.tx.get(instances, row.id) : undefined;
    if (instance) checkShownTags(instance.metadataOptions, tags);
    cx.tx.update(table, row.id, tagsSeenBy(cx, row, tags));
  }
});

const deleteTags = change("DeleteTags", { honours: ["Resources", "Tags"] }, ({ Resources, Tags }, cx) => {
  const goes = (key: string, value: string): boolean => {
    if (key.startsWith("aws:")) return false;
    return !Tags?.length || Tags.some((tag) => tag.Key === key && (tag.Value ?? value) === value);
  };
  for (const { table, row } of findTagged(cx, Resources)) {
    const kept = Object.entries(row.tags ?? {}).filter(([key, value]) => !goes(key, value));
    cx.tx.update(table, row.id, tagsSeenBy(cx, row, Object.fromEntries(kept)));
  }
});

const describeTags = read("DescribeTags", { honours: ["Filters", "MaxResults", "NextToken"] }, (input, cx) => {
  checkPageSize(input.MaxResults, 5, 1000);
  const wanted = matching(input.Filters, tagFilters, (name) =>
    name.startsWith("tag:") ? ({ Key, Value }) => (Key === name.slice(4) ? Value : undefined) : undefined,
  );
  const ids = input.Filters?.find(({ Name }) => Name === "resource-id")?.Values;
  const exact = ids?.some((id) => /[*?\\]/.test(id)) ? undefined : ids;
  const found = tagsOf(cx, exact).filter(({ tag }) => wanted(tag));
  const page = listPage(found, input, { list: "tags", placeOf: ({ place }) => place });
  return { Tags: page.items.map(({ tag }) => tag), NextToken: page.nextToken };
});

const tagFilters: FiltersOver<TagDescription> = {
  key: ({ Key }) => Key,
  "resource-id": ({ ResourceId }) => ResourceId,
  "resource-type": ({ ResourceType }) => ResourceType,
  value: ({ Value }) => Value,
};

interface Tagged {
  readonly table: Table;
  readonly row: Row;
}

/** Kinds of resources that carry tags. */
const taggable = tables.filter(({ type, prefix }) => type !== undefined && prefix !== undefined);

/** The resources with these ids, of whatever kind. Throws the kind's own error for a missing one, else `InvalidID`. */
function findTagged(cx: ChangeContext, ids: readonly string[]): Tagged[] {
  if (ids.length > mostResources)
    throw fault("InvalidParameterValue", `No more than ${mostResources} resources can be tagged in one request.`);
  return ids.map((id) => {
    const table = tableOf(id);
    if (!table) throw fault("InvalidID", `The ID '${id}' is not valid`);
    return { table, row: cx.find(table, id) };
  });
}

/** An id's prefix is what stands before its last hyphen: `vpcbpa-exclude-0…` is no VPC. */
function tableOf(id: string): Table | undefined {
  const prefix = id.slice(0, id.lastIndexOf("-"));
  return taggable.find((table) => table.prefix === prefix);
}

interface PlacedTag {
  readonly place: Place;
  readonly tag: TagDescription;
}

function tagsOf(cx: ReadContext, ids: readonly string[] | undefined): PlacedTag[] {
  return taggable.flatMap((table, number) =>
    rowsOf(cx, table, ids).flatMap(({ id: ResourceId, tags }) => {
      const order = cx.read.order(table, ResourceId)!;
      const ResourceType = table.type as TagDescription["ResourceType"];
      return Object.entries(tags ?? {}).map(([Key, Value]) => ({
        place: [number, order, Key],
        tag: { Key, Value, ResourceId, ResourceType },
      }));
    }),
  );
}

function rowsOf(cx: ReadContext, table: Table, ids: readonly string[] | undefined): readonly Row[] {
  const key = scopeKey(cx.account, cx.region);
  if (ids) {
    const rows = ids.flatMap((id) => cx.read.get(table, id) ?? []);
    return rows.filter((row) => row.othersTags?.[key] ?? isOwn(cx, row)).map((row) => seenBy(cx, row));
  }
  const own = cx.read.in(table, cx.account, cx.region);
  if (!table.sharedWith) return own;
  return [
    ...own,
    ...cx.read
      .all(table)
      .filter((row) => row.othersTags?.[key])
      .map((row) => seenBy(cx, row)),
  ];
}

/** Operations of tags. */
export const tagOperations = [createTags, deleteTags, describeTags];
