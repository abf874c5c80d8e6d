/** Reading objects and what is known of them. */
import { Readable } from "node:stream";
import { operations } from "../../core/operation.ts";
import type { Operations } from "../../models/s3.d.ts";
import { viewTags, readTags } from "./bucket-tagging.ts";
import { bodiesOf } from "./body.ts";
import { checkRead } from "./conditional.ts";
import { fault } from "./fault.ts";
import { findObject } from "./object-find.ts";
import { readRange } from "./range.ts";
import type { Range } from "./range.ts";
import { objects } from "./tables.ts";
import type { ObjectRow } from "./tables.ts";
import { viewTraits } from "./traits.ts";

const { read, act, change } = operations<Operations>();
const arns = ["arn:aws:s3:::{Bucket}/{Key}"];

const readMembers = [
  ...(["Bucket", "Key", "VersionId", "ExpectedBucketOwner", "Range", "PartNumber", "ChecksumMode"] as const),
  ...(["IfMatch", "IfNoneMatch", "IfModifiedSince", "IfUnmodifiedSince"] as const),
  ...(["ResponseCacheControl", "ResponseContentDisposition", "ResponseContentEncoding"] as const),
  ...(["ResponseContentLanguage", "ResponseContentType", "ResponseExpires"] as const),
] as const;

type ReadInput = Operations["GetObject"][0];

const getObject = act("GetObject", { honours: readMembers, access: { arns } }, async (input, cx) => {
  const object = findObject(cx, input, "s3:GetObject");
  const view = viewObject(input, object, cx.caller.anonymous);
  const { range } = view;
  const isEmpty = object.size === 0;
  const Body = isEmpty ? Readable.from([]) : await opened(bodiesOf(cx).read(object.body, range));
  return { ...view.members, Body };
});

/** A body that is not in this server's directory, as after a snapshot of another, is our failure, not a cut answer. */
async function opened(body: Readable): Promise<Readable> {
  await new Promise<void>((resolve, reject) => {
    body.once("readable", resolve);
    body.once("error", () =>
      reject(fault("InternalError", {}, "The object's body is not in this server's directory.")),
    );
  });
  return body;
}

const headObject = read(
  "HeadObject",
  { honours: readMembers, access: { action: "s3:GetObject", arns } },
  (input, cx) => viewObject(input, findObject(cx, input, "s3:GetObject"), cx.caller.anonymous).members,
);

function viewObject(input: ReadInput, object: ObjectRow, anonymous: boolean) {
  checkRead(object, input, "304");
  const part = input.PartNumber === undefined ? undefined : partRange(object, input.PartNumber, input.Range);
  const range = part ?? readRange(input.Range, object.size);
  const overrides = overridesOf(input);
  if (anonymous && Object.keys(overrides).length > 0)
    throw fault("InvalidRequest", {}, "Request specific response headers cannot be used for anonymous GET requests.");
  const members = {
    ...viewTraits(object, input.ChecksumMode === "ENABLED" && !range),
    ...overrides,
    ContentLength: range ? range.end - range.start + 1 : object.size,
    ...(range && { ContentRange: `bytes ${range.start}-${range.end}/${object.size}` }),
    ...(input.PartNumber !== undefined && object.parts && { PartsCount: object.parts.length }),
  };
  return { members, range };
}

function partRange({ parts, size }: ObjectRow, number: number, range: string | undefined): Range | undefined {
  if (range !== undefined)
    throw fault("InvalidRequest", {}, "Cannot specify both Range header and partNumber query parameter");
  const sizes = parts ?? [size];
  if (number < 1 || number > sizes.length)
    throw fault("InvalidPartNumber", { PartNumberRequested: number, ActualPartCount: sizes.length });
  const start = sizes.slice(0, number - 1).reduce((sum, each) => sum + each, 0);
  return size === 0 ? undefined : { start, end: start + sizes[number - 1]! - 1 };
}

function overridesOf(input: ReadInput) {
  const { ResponseExpires } = input;
  const given = {
    CacheControl: input.ResponseCacheControl,
    ContentDisposition: input.ResponseContentDisposition,
    ContentEncoding: input.ResponseContentEncoding,
    ContentLanguage: input.ResponseContentLanguage,
    ContentType: input.ResponseContentType,
    Expires: ResponseExpires?.toUTCString(),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const tagMembers = ["Bucket", "Key", "VersionId", "ExpectedBucketOwner"] as const;

const getObjectTagging = read("GetObjectTagging", { honours: tagMembers, access: { arns } }, (input, cx) => ({
  TagSet: viewTags(findObject(cx, input, "s3:GetObjectTagging").labels ?? {}),
}));

const putObjectTagging = change(
  "PutObjectTagging",
  { honours: [...tagMembers, "Tagging", "ContentMD5", "ChecksumAlgorithm"], access: { arns } },
  (input, cx) => {
    const { id } = findObject(cx, input, "s3:PutObjectTagging");
    cx.tx.update(objects, id, { labels: readTags(input.Tagging.TagSet, 10) });
    return {};
  },
);

const deleteObjectTagging = change("DeleteObjectTagging", { honours: tagMembers, access: { arns } }, (input, cx) => {
  const { id } = findObject(cx, input, "s3:DeleteObjectTagging");
  cx.tx.update(objects, id, { labels: undefined });
  return {};
});

/** Operations that read objects, and those of their tags. */
export const objectGetOperations = [getObject, headObject, getObjectTagging, putObjectTagging, deleteObjectTagging];
