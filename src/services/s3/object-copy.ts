/** Copying objects within the server. */
import type { ActContext, ReadContext } from "../../core/context.ts";
import { operations } from "../../core/operation.ts";
import type { Operations } from "../../models/s3.d.ts";
import { bodiesOf, mostBytes, receive } from "./body.ts";
import { findBucket, someBucket } from "./bucket-find.ts";
import { viewChecksum } from "./checksum.ts";
import { checkRead, checkWrite } from "./conditional.ts";
import { fault } from "./fault.ts";
import { checkVersion } from "./object-find.ts";
import { idOf, keepOrDrop, putRow } from "./object-put.ts";
import { expectOwner, may, permit } from "./permission.ts";
import { objects } from "./tables.ts";
import type { ObjectRow, ObjectTraits } from "./tables.ts";
import { checkKey, readTraits, traitMembers } from "./traits.ts";

const { act } = operations<Operations>();
type CopyInput = Operations["CopyObject"][0];

const copyObject = act(
  "CopyObject",
  {
    honours: [
      ...traitMembers,
      ...(["Bucket", "Key", "CopySource", "ChecksumAlgorithm", "MetadataDirective", "TaggingDirective"] as const),
      ...(["CopySourceIfMatch", "CopySourceIfNoneMatch", "CopySourceIfModifiedSince"] as const),
      ...(["CopySourceIfUnmodifiedSince", "ExpectedBucketOwner", "ExpectedSourceBucketOwner"] as const),
      ...(["IfMatch", "IfNoneMatch"] as const),
    ],
    access: { action: "s3:PutObject", arns: ["arn:aws:s3:::{Bucket}/{Key}"] },
  },
  async (input, cx) => {
    const { Key: key } = input;
    const bucket = findBucket(cx, input, { action: "s3:PutObject", key });
    checkKey(key);
    const source = findSource(cx, input.CopySource, input.ExpectedSourceBucketOwner);
    checkRead(source, sourceConditions(input), "412");
    const traits = traitsOf(input, source, bucket.id);
    checkWrite(cx.read.get(objects, idOf(bucket.id, key)), input, key);
    const algorithm = input.ChecksumAlgorithm ?? source.checksum?.algorithm ?? "CRC64NVME";
    const bodies = bodiesOf(cx);
    const received = await receive(bodies, bodies.read(source.body), algorithm);
    const { after, before } = await keepOrDrop(bodies, received.id, () =>
      cx.transact((tx) => {
        const { id, account, region } = findBucket(tx, input, { action: "s3:PutObject", key });
        checkWrite(tx.read.get(objects, idOf(id, key)), input, key);
        const checksum = { algorithm, value: received.checksum, type: "FULL_OBJECT" as const };
        const { id: body, size, md5: etag } = received;
        const owner = { id: idOf(id, key), account, region, bucket: id, key };
        return putRow(tx, { ...owner, ...traits, body, size, etag, at: tx.now, checksum });
      }),
    );
    if (before) await bodies.drop(before.body);
    return {
      CopyObjectResult: { ETag: `"${after.etag}"`, LastModified: new Date(after.at), ...viewChecksum(after.checksum) },
      ServerSideEncryption: "AES256",
    };
  },
);

/** The object that `bucket/key` names, escaped as in a URL. Throws as for reading it. */
export function findSource(cx: ReadContext | ActContext, source: string, expectedOwner: string | undefined): ObjectRow {
  const [path = "", query = ""] = source.split(/\?versionId=/);
  const [, name = "", key = ""] = /^\/?([^/]+)\/(.+)$/s.exec(unescapeSource(path)) ?? [];
  if (key === "")
    throw fault(
      "InvalidArgument",
      { ArgumentName: "x-amz-copy-source", ArgumentValue: source },
      "Invalid copy source object key",
    );
  const bucket = someBucket(cx, name);
  expectOwner(bucket, expectedOwner);
  permit(cx, bucket, { action: "s3:GetObject", key });
  const object = cx.read.get(objects, idOf(name, key));
  if (!object)
    throw may(cx, bucket, { action: "s3:ListBucket" }) ? fault("NoSuchKey", { Key: key }) : fault("AccessDenied");
  checkVersion(query === "" ? undefined : query, key);
  if (object.size > mostBytes)
    throw fault(
      "InvalidRequest",
      {},
      `The specified copy source is larger than the maximum allowable size for a copy source: ${mostBytes}`,
    );
  return object;
}

function unescapeSource(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", "%20"));
  } catch {
    throw fault("InvalidArgument", { ArgumentName: "x-amz-copy-source" }, "Invalid copy source encoding");
  }
}

function sourceConditions(input: Pick<CopyInput, `CopySource${"" | `If${string}`}` & keyof CopyInput>) {
  return {
    IfMatch: input.CopySourceIfMatch,
    IfNoneMatch: input.CopySourceIfNoneMatch,
    IfModifiedSince: input.CopySourceIfModifiedSince,
    IfUnmodifiedSince: input.CopySourceIfUnmodifiedSince,
  };
}

/** Of the source, unless the request replaces them; the class is the request's. */
function traitsOf(input: CopyInput, source: ObjectRow, bucket: string): ObjectTraits {
  const { MetadataDirective = "COPY", TaggingDirective = "COPY", StorageClass } = input;
  const replaces = MetadataDirective === "REPLACE";
  const given = readTraits(input, "CopyObject");
  const isSelf = source.id === idOf(bucket, input.Key);
  if (
    isSelf &&
    !replaces &&
    StorageClass === undefined &&
    input.WebsiteRedirectLocation === undefined &&
    input.ServerSideEncryption === undefined
  )
    throw fault(
      "InvalidRequest",
      {},
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's " +
        "metadata, storage class, website redirect location or encryption attributes.",
    );
  const { WebsiteRedirectLocation } = given.headers;
  return {
    headers: replaces ? given.headers : { ...source.headers, WebsiteRedirectLocation },
    metadata: replaces ? given.metadata : source.metadata,
    storageClass: given.storageClass,
    labels: TaggingDirective === "REPLACE" ? given.labels : source.labels,
  };
}

/** Operations that copy. */
export const objectCopyOperations = [copyObject];
