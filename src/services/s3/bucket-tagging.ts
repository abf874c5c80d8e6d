/** Tags of buckets. */
import { operations } from "../../core/operation.ts";
import type { Tags } from "../../core/table.ts";
import type { Operations, Tag } from "../../models/s3.d.ts";
import { findBucket } from "./bucket-find.ts";
import { fault } from "./fault.ts";
import { buckets } from "./tables.ts";

const { read, change } = operations<Operations>();
const access = { arns: ["arn:aws:s3:::{Bucket}"] };

/** What a tag may hold: the characters that AWS allows. */
const allowed = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Reads a tag set. Throws `InvalidTag`. */
export function readTags(set: readonly Tag[], most = 50): Tags {
  if (set.length > most) throw fault("InvalidTag", {}, `Object tags cannot be greater than ${most}`);
  const tags: Record<string, string> = {};
  for (const { Key, Value } of set) {
    if (Key.length < 1 || Key.length > 128 || !allowed.test(Key) || Key.startsWith("aws:"))
      throw fault("InvalidTag", { TagKey: Key }, "The TagKey you have provided is invalid");
    if (Value.length > 256 || !allowed.test(Value))
      throw fault("InvalidTag", { TagKey: Key, TagValue: Value }, "The TagValue you have provided is invalid");
    if (Object.hasOwn(tags, Key))
      throw fault("InvalidTag", { TagKey: Key }, "Cannot provide multiple Tags with the same key");
    tags[Key] = Value;
  }
  return tags;
}

/** Tags as a tag set. */
export function viewTags(tags: Tags): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

const putBucketTagging = change(
  "PutBucketTagging",
  { honours: ["Bucket", "Tagging", "ContentMD5", "ChecksumAlgorithm", "ExpectedBucketOwner"], access },
  (input, cx) => {
    const { id } = findBucket(cx, input, { action: "s3:PutBucketTagging" });
    cx.tx.update(buckets, id, { tags: readTags(input.Tagging.TagSet) });
    return {};
  },
);

const getBucketTagging = read(
  "GetBucketTagging",
  { honours: ["Bucket", "ExpectedBucketOwner"], access },
  (input, cx) => {
    const { id, tags = {} } = findBucket(cx, input, { action: "s3:GetBucketTagging" });
    if (Object.keys(tags).length === 0) throw fault("NoSuchTagSet", { BucketName: id });
    return { TagSet: viewTags(tags) };
  },
);

const deleteBucketTagging = change(
  "DeleteBucketTagging",
  { honours: ["Bucket", "ExpectedBucketOwner"], access: { ...access, action: "s3:PutBucketTagging" } },
  (input, cx) => {
    const { id } = findBucket(cx, input, { action: "s3:PutBucketTagging" });
    cx.tx.update(buckets, id, { tags: {} });
    return {};
  },
);

/** Operations of buckets' tags. */
export const bucketTaggingOperations = [putBucketTagging, getBucketTagging, deleteBucketTagging];
