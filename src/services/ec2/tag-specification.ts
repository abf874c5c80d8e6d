/** Tags on creation: tag specifications of create operations, and tag sets of describes. */
import type { Tags } from "../../core/table.ts";
import type { Tag, TagSpecification } from "../../models/ec2.d.ts";
import { fault } from "./faults.ts";

const mostTags = 50;

/** In Unicode characters, as the API reference's page "Tag" gives them. */
const longestKey = 127;
const longestValue = 256;

/**
 * The tags that a create operation's `TagSpecifications` give a resource type.
 *
 * Throws when they are for a type that the operation does not create.
 * See "Tag your Amazon EC2 resources" for the rules of keys and values.
 */
export function tagsOf(
  specifications: readonly TagSpecification[] | undefined,
  type: string,
  ...others: string[]
): Tags {
  const tags: Record<string, string> = {};
  for (const { ResourceType, Tags } of specifications ?? []) {
    if (!ResourceType) throw fault("MissingParameter", "The request must contain the parameter ResourceType");
    if (ResourceType !== type && !others.includes(ResourceType))
      throw fault(
        "InvalidParameterValue",
        `'${ResourceType}' is not a valid taggable resource type for this operation.`,
      );
    if (ResourceType === type) addTags(tags, Tags ?? []);
  }
  return tags;
}

/** Tags as a record, with EC2's rules for keys, values and their number checked. */
export function tagRecord(tags: readonly Tag[]): Tags {
  const record: Record<string, string> = {};
  addTags(record, tags);
  return record;
}

/** Tags as describes show them; none where there are none. */
export function tagSet(tags: Tags | undefined): { Key: string; Value: string }[] {
  return Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value }));
}

/** Throws unless a resource may carry these tags. */
export function checkTagCount(tags: Tags): void {
  const own = Object.keys(tags).filter((key) => !key.startsWith("aws:"));
  if (own.length > mostTags)
    throw fault("TagLimitExceeded", `More than ${mostTags} tags are specified for the resource.`);
}

function addTags(record: Record<string, string>, tags: readonly Tag[]): void {
  for (const { Key = "", Value = "" } of tags) {
    checkTag(Key, Value);
    if (Object.hasOwn(record, Key)) throw fault("InvalidParameterValue", `Duplicate tag key '${Key}' specified.`);
    Object.defineProperty(record, Key, { value: Value, enumerable: true, writable: true, configurable: true });
  }
  checkTagCount(record);
}

function checkTag(key: string, value: string): void {
  if (key === "") throw fault("InvalidParameterValue", "Tag key cannot be empty.");
  if (Array.from(key).length > longestKey)
    throw fault("InvalidParameterValue", `Tag key exceeds the maximum length of ${longestKey} characters: '${key}'.`);
  if (Array.from(value).length > longestValue)
    throw fault("InvalidParameterValue", `Tag value exceeds the maximum length of ${longestValue} characters.`);
  if (/^aws:/i.test(key))
    throw fault("InvalidParameterValue", "Tag keys starting with 'aws:' are reserved for internal use");
}
