/** GetResources: the resources that are or were tagged, by tags, types and ARNs, page by page. */
import { readArn } from "../../core/arn.ts";
import type { ResourceTagMapping, TagFilter } from "../../models/resourcegroupstaggingapi.d.ts";
import { invalid, page, read, taggedResources } from "./api.ts";
import type { TaggedResource } from "./api.ts";

/** What AWS says of the sizes of pages; the first is what it takes when nothing is asked. */
const resourcesPerPage = { usual: 50, least: 1, most: 100 };
const tagsPerPage = { least: 100, most: 500 };
const mostTypes = 100;

const getResources = read(
  "GetResources",
  {
    honours: [
      "PaginationToken",
      "TagFilters",
      "ResourcesPerPage",
      "TagsPerPage",
      "ResourceTypeFilters",
      "ResourceARNList",
    ],
    access: { action: "tag:GetResources" },
  },
  (input, cx) => {
    const { ResourceARNList: arns, ResourcesPerPage: resources, TagsPerPage: tags, PaginationToken: token } = input;
    const { TagFilters: filters, ResourceTypeFilters: types } = input;
    const others = { ResourcesPerPage: resources, TagsPerPage: tags, PaginationToken: token || undefined };
    checkAlone(arns, { ...others, TagFilters: filters?.[0], ResourceTypeFilters: types?.[0] });
    checkRange("ResourcesPerPage", resources, resourcesPerPage);
    checkRange("TagsPerPage", tags, tagsPerPage);
    const tests = [arnTest(arns), typeTest(types), ...(filters ?? []).map(tagTest)];
    const found = taggedResources(cx).filter((resource) => tests.every((test) => test(resource)));
    const most = arns ? arns.length : (resources ?? resourcesPerPage.usual);
    const list = { list: "resources", placeOf: ({ arn }: TaggedResource) => [arn], token };
    const rest = page(found, { ...list, most: Infinity }).items;
    const fitting = Math.min(most, tags === undefined ? Infinity : countWithin(rest, tags));
    const { items, nextToken = "" } = page(found, { ...list, most: fitting });
    return { PaginationToken: nextToken, ResourceTagMappingList: items.map(viewResource) };
  },
);

/** A list of ARNs goes with no other parameter. */
function checkAlone(arns: readonly string[] | undefined, others: Readonly<Record<string, unknown>>): void {
  const [other] = Object.entries(others).find(([, value]) => value !== undefined) ?? [];
  if (arns && other) throw invalid(`ResourceARNList and ${other} cannot be specified in the same request.`);
}

type Test = (resource: TaggedResource) => boolean;

/** ARNs of resources that do not exist are no error, they are just not in the answer. */
function arnTest(arns: readonly string[] | undefined): Test {
  const malformed = arns?.find((arn) => !readArn(arn));
  if (malformed !== undefined) throw invalid(`The ARN ${malformed} is not valid.`);
  const wanted = arns && new Set(arns);
  return ({ arn }) => wanted?.has(arn) ?? true;
}

/** `ec2:vpc` is one type, `ec2` all types of a service. */
function typeTest(types: readonly string[] = []): Test {
  if (types.length > mostTypes) throw invalid(`ResourceTypeFilters can have no more than ${mostTypes} items.`);
  const malformed = types.find((type) => !/^[a-z0-9-]+(:[\w/.-]+)?$/i.test(type));
  if (malformed !== undefined) throw invalid(`The resource type ${malformed} is not valid.`);
  return ({ type }) => types.length === 0 || types.some((one) => one === type || type.startsWith(`${one}:`));
}

/** Without values any value will do. */
function tagTest({ Key: key, Values: values }: TagFilter): Test {
  if (key === undefined) throw invalid("A tag filter must have a key.");
  return ({ tags }) => Object.hasOwn(tags, key) && (!values?.length || values.includes(tags[key]!));
}

/** How many resources a page has room for; one without tags counts as one tag, and none is split. */
function countWithin(resources: readonly TaggedResource[], room: number): number {
  let left = room;
  const end = resources.findIndex(({ tags }) => (left -= Math.max(Object.keys(tags).length, 1)) < 0);
  return end < 0 ? Infinity : end;
}

function checkRange(
  name: string,
  value: number | undefined,
  { least, most }: { readonly least: number; readonly most: number },
): void {
  if (value !== undefined && (value < least || value > most))
    throw invalid(`${name} must be between ${least} and ${most}.`);
}

function viewResource({ arn, tags }: TaggedResource): ResourceTagMapping {
  return { ResourceARN: arn, Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) };
}

/** Operations of resources. */
export const resourceOperations = [getResources];
