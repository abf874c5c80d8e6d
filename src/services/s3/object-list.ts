/** Listing the objects of a bucket: by prefix, folded at a delimiter, in pages. */
import { derivation } from "../../core/derive.ts";
import type { ReadContext } from "../../core/context.ts";
import { operations } from "../../core/operation.ts";
import type { ObjectShape, Operations } from "../../models/s3.d.ts";
import { ownerOf } from "./bucket.ts";
import { findBucket } from "./bucket-find.ts";
import { fault } from "./fault.ts";
import { idOf } from "./object-put.ts";
import { objects } from "./tables.ts";

const { read } = operations<Operations>();
const access = { action: "s3:ListBucket", arns: ["arn:aws:s3:::{Bucket}"] };

/** The keys of a bucket in the order of their UTF-8 bytes. */
const keysOf = derivation<readonly string[]>("s3.keys", (read, bucket) =>
  read
    .by(objects, "bucket", bucket)
    .map(({ key }) => key)
    .sort(compareKeys),
);

/** UTF-16 orders as UTF-8 does, but for surrogates, which stand for what comes last in UTF-8. */
function compareKeys(one: string, other: string): number {
  if (/[\ud800-\udfff]/.test(one + other)) return Buffer.compare(Buffer.from(one), Buffer.from(other));
  return one < other ? -1 : one > other ? 1 : 0;
}

interface ListQuestion {
  readonly prefix: string;
  readonly delimiter: string;
  /** Only what comes after this key; a folded prefix counts as everything that begins with it. */
  readonly after: string;
  readonly most: number;
}

/** A key, or a prefix that several keys are folded into. */
type Entry = { readonly key: string } | { readonly folded: string };

interface Listing {
  readonly entries: readonly Entry[];
  /** Where the next page begins; nothing at the end. */
  readonly last?: string;
}

function list(keys: readonly string[], { prefix, delimiter, after, most }: ListQuestion): Listing {
  const entries: Entry[] = [];
  let at = firstAfter(keys, after > prefix ? after : prefix, after > prefix);
  let last = "";
  for (; at < keys.length; at++) {
    const key = keys[at]!;
    if (!key.startsWith(prefix)) break;
    const fold = delimiter === "" ? -1 : key.indexOf(delimiter, prefix.length);
    const folded = fold < 0 ? undefined : key.slice(0, fold + delimiter.length);
    if (folded !== undefined && after.startsWith(folded)) continue;
    if (folded !== undefined && folded === last) continue;
    if (entries.length >= most) return { entries, ...(most > 0 && { last }) };
    entries.push(folded === undefined ? { key } : { folded });
    last = folded ?? key;
  }
  return { entries };
}

/** The place of the first key that is not before a text, or (`past`) after it. */
function firstAfter(keys: readonly string[], text: string, past: boolean): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareKeys(keys[middle]!, text);
    if (order < 0 || (past && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface ListInput {
  readonly Bucket: string;
  readonly Prefix?: string;
  readonly Delimiter?: string;
  readonly MaxKeys?: number;
  readonly EncodingType?: string;
  readonly ExpectedBucketOwner?: string;
}

/** What both operations answer alike. */
function answerList(cx: ReadContext, input: ListInput, after: string, withOwner: boolean) {
  const { Prefix: prefix = "", Delimiter: delimiter = "", MaxKeys = 1_000, EncodingType } = input;
  const keys = {
    "s3:prefix": input.Prefix ?? "",
    "s3:delimiter": input.Delimiter,
    "s3:max-keys": input.MaxKeys === undefined ? undefined : String(input.MaxKeys),
  };
  const bucket = findBucket(cx, input, { action: "s3:ListBucket", keys });
  if (MaxKeys < 0)
    throw fault(
      "InvalidArgument",
      { ArgumentName: "max-keys", ArgumentValue: MaxKeys },
      "Argument max-keys must be an integer between 0 and 2147483647",
    );
  const most = Math.min(MaxKeys, 1_000);
  const found = list(cx.value(keysOf, bucket.id), { prefix, delimiter, after, most });
  const coded = EncodingType === "url" ? encodeKey : (text: string): string => text;
  const members = {
    Name: bucket.id,
    Prefix: coded(prefix),
    ...(delimiter !== "" && { Delimiter: coded(delimiter) }),
    MaxKeys,
    ...(EncodingType !== undefined && { EncodingType: EncodingType as "url" }),
    IsTruncated: found.last !== undefined,
    Contents: found.entries.flatMap((entry) =>
      "key" in entry ? viewEntry(cx, bucket.id, entry.key, coded, withOwner) : [],
    ),
    CommonPrefixes: found.entries.flatMap((entry) => ("folded" in entry ? { Prefix: coded(entry.folded) } : [])),
  };
  return { members, last: found.last, count: found.entries.length, coded };
}

function viewEntry(
  cx: ReadContext,
  bucket: string,
  key: string,
  coded: (text: string) => string,
  withOwner: boolean,
): ObjectShape {
  const { etag, size, at, storageClass, checksum, account } = cx.read.get(objects, idOf(bucket, key))!;
  return {
    Key: coded(key),
    LastModified: new Date(at),
    ETag: `"${etag}"`,
    ...(checksum && { ChecksumAlgorithm: [checksum.algorithm as "CRC32"], ChecksumType: checksum.type }),
    Size: size,
    ...(withOwner && { Owner: ownerOf(account) }),
    StorageClass: storageClass as "STANDARD",
  };
}

/** Keys as `encoding-type=url` carries them: like a form's, with slashes left as they are. */
const encodeKey = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replaceAll("%2F", "/")
    .replaceAll("%20", "+")
    .replace(/[!'()]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);

const listMembers = ["Bucket", "Prefix", "Delimiter", "MaxKeys", "EncodingType", "ExpectedBucketOwner"] as const;

const listObjectsV2 = read(
  "ListObjectsV2",
  { honours: [...listMembers, "ContinuationToken", "StartAfter", "FetchOwner"], access },
  (input, cx) => {
    const { ContinuationToken, StartAfter, FetchOwner = false } = input;
    const after = ContinuationToken === undefined ? (StartAfter ?? "") : readToken(ContinuationToken);
    const { members, last, count, coded } = answerList(cx, input, after, FetchOwner);
    return {
      ...members,
      KeyCount: count,
      ...(ContinuationToken !== undefined && { ContinuationToken }),
      ...(StartAfter !== undefined && { StartAfter: coded(StartAfter) }),
      ...(last !== undefined && { NextContinuationToken: writeToken(last) }),
    };
  },
);

const listObjects = read("ListObjects", { honours: [...listMembers, "Marker"], access }, (input, cx) => {
  const { Marker = "" } = input;
  const { members, last, coded } = answerList(cx, input, Marker, true);
  return {
    ...members,
    Marker: coded(Marker),
    ...(last !== undefined && members.Delimiter !== undefined && { NextMarker: coded(last) }),
  };
});

const writeToken = (last: string): string => Buffer.from(`1${last}`).toString("base64");

function readToken(token: string): string {
  const text = Buffer.from(token, "base64").toString();
  if (!text.startsWith("1") || writeToken(text.slice(1)) !== token)
    throw fault(
      "InvalidArgument",
      { ArgumentName: "continuation-token" },
      "The continuation token provided is incorrect",
    );
  return text.slice(1);
}

/** Operations that list objects. */
export const objectListOperations = [listObjectsV2, listObjects];
