/** Uploads in parts: begun, listed, given up. */
import type { ReadContext } from "../../core/context.ts";
import { operations } from "../../core/operation.ts";
import { pageOf } from "../../core/page.ts";
import type { Operations } from "../../models/s3.d.ts";
import { bodiesOf } from "./body.ts";
import { ownerOf } from "./bucket.ts";
import { findBucket } from "./bucket-find.ts";
import type { BucketInput } from "./bucket-find.ts";
import { viewChecksum } from "./checksum.ts";
import { fault } from "./fault.ts";
import { parts, uploads } from "./tables.ts";
import type { PartRow, StoredChecksum, UploadRow } from "./tables.ts";
import { checkKey, readTraits, traitMembers } from "./traits.ts";

const { read, change, act } = operations<Operations>();
const arns = ["arn:aws:s3:::{Bucket}/{Key}"];

const createMultipartUpload = change(
  "CreateMultipartUpload",
  {
    honours: [
      ...traitMembers,
      ...(["Bucket", "Key", "ChecksumAlgorithm", "ChecksumType", "ExpectedBucketOwner"] as const),
    ],
    access: { action: "s3:PutObject", arns },
  },
  (input, cx) => {
    const { Key: key, ChecksumAlgorithm, ChecksumType } = input;
    const bucket = findBucket(cx, input, { action: "s3:PutObject", key });
    checkKey(key);
    const id = cx.newDigits("s3-upload");
    const checksum = ChecksumAlgorithm && {
      algorithm: ChecksumAlgorithm,
      type: typeOf(ChecksumAlgorithm, ChecksumType),
    };
    const { account, region } = bucket;
    const row = { id, account, region, bucket: bucket.id, key, at: cx.now };
    cx.tx.insert(uploads, { ...row, ...readTraits(input, "CreateMultipartUpload"), ...(checksum && { checksum }) });
    return {
      Bucket: bucket.id,
      Key: key,
      UploadId: id,
      ServerSideEncryption: "AES256",
      ...(checksum && { ChecksumAlgorithm, ChecksumType: checksum.type }),
    };
  },
);

/** CRCs can be those of the whole object; hashes are always of the parts' hashes; CRC64NVME is always of the whole. */
function typeOf(algorithm: string, wanted: string | undefined): StoredChecksum["type"] {
  const type = wanted ?? (algorithm === "CRC64NVME" ? "FULL_OBJECT" : "COMPOSITE");
  const fits = type === "FULL_OBJECT" ? algorithm.startsWith("CRC") : algorithm !== "CRC64NVME";
  if (fits) return type as StoredChecksum["type"];
  const message = `The ${type} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`;
  throw fault("InvalidRequest", {}, message);
}

/** What names an upload. */
export interface UploadInput extends BucketInput {
  readonly Key: string;
  readonly UploadId: string;
}

/** The upload of a request. Throws `NoSuchUpload`. */
export function findUpload(cx: ReadContext, input: UploadInput, action: string): UploadRow {
  const { Key: key, UploadId } = input;
  const bucket = findBucket(cx, input, { action, key });
  const upload = cx.read.get(uploads, UploadId);
  if (upload?.bucket !== bucket.id || upload.key !== key) throw fault("NoSuchUpload", { UploadId });
  return upload;
}

/** The parts that an upload has, in order of their numbers. */
export function partsOf(cx: ReadContext, upload: string): readonly PartRow[] {
  return cx.read.by(parts, "upload", upload).toSorted((a, b) => a.number - b.number);
}

const abortMultipartUpload = act(
  "AbortMultipartUpload",
  { honours: ["Bucket", "Key", "UploadId", "ExpectedBucketOwner"], access: { arns } },
  async (input, cx) => {
    const gone = cx.transact((tx) => {
      const { id } = findUpload(tx, input, "s3:AbortMultipartUpload");
      const bodies = partsOf(tx, id).map(({ body }) => body);
      tx.tx.remove(uploads, id);
      return bodies;
    });
    for (const body of gone) await bodiesOf(cx).drop(body);
    return {};
  },
);

const listParts = read(
  "ListParts",
  {
    honours: ["Bucket", "Key", "UploadId", "MaxParts", "PartNumberMarker", "ExpectedBucketOwner"],
    access: { action: "s3:ListMultipartUploadParts", arns },
  },
  (input, cx) => {
    const { MaxParts = 1_000, PartNumberMarker = 0 } = input;
    const upload = findUpload(cx, input, "s3:ListMultipartUploadParts");
    const left = partsOf(cx, upload.id).filter(({ number }) => number > PartNumberMarker);
    const page = left.slice(0, Math.min(MaxParts, 1_000));
    return {
      Bucket: upload.bucket,
      Key: upload.key,
      UploadId: upload.id,
      PartNumberMarker,
      ...(page.length > 0 && { NextPartNumberMarker: page.at(-1)!.number }),
      MaxParts,
      IsTruncated: page.length < left.length,
      Parts: page.map(({ number, size, etag, at, checksum }) => ({
        PartNumber: number,
        LastModified: new Date(at),
        ETag: `"${etag}"`,
        Size: size,
        ...(checksum && { [`Checksum${checksum.algorithm}`]: checksum.value }),
      })),
      Owner: ownerOf(upload.account),
      Initiator: ownerOf(upload.account),
      StorageClass: upload.storageClass as "STANDARD",
      ...(upload.checksum && {
        ChecksumAlgorithm: upload.checksum.algorithm as "CRC32",
        ChecksumType: upload.checksum.type,
      }),
    };
  },
);

const listMultipartUploads = read(
  "ListMultipartUploads",
  {
    honours: ["Bucket", "Prefix", "MaxUploads", "KeyMarker", "UploadIdMarker", "ExpectedBucketOwner"],
    access: { action: "s3:ListBucketMultipartUploads", arns: ["arn:aws:s3:::{Bucket}"] },
  },
  (input, cx) => {
    const { Prefix = "", MaxUploads = 1_000, KeyMarker = "", UploadIdMarker = "" } = input;
    const bucket = findBucket(cx, input, { action: "s3:ListBucketMultipartUploads" });
    const isAfter = ({ key, id }: UploadRow): boolean =>
      KeyMarker === "" || key > KeyMarker || (UploadIdMarker !== "" && key === KeyMarker && id > UploadIdMarker);
    const left = cx.read.by(uploads, "bucket", bucket.id).filter((row) => row.key.startsWith(Prefix) && isAfter(row));
    const page = pageOf(left, {
      list: "uploads",
      placeOf: ({ key, id }) => [key, id],
      most: Math.max(1, Math.min(MaxUploads, 1_000)),
    })!;
    const last = page.nextToken === undefined ? undefined : page.items.at(-1);
    return {
      Bucket: bucket.id,
      KeyMarker,
      UploadIdMarker,
      Prefix,
      MaxUploads,
      IsTruncated: last !== undefined,
      ...(last && { NextKeyMarker: last.key, NextUploadIdMarker: last.id }),
      Uploads: page.items.map(({ id, key, at, storageClass, account }) => ({
        UploadId: id,
        Key: key,
        Initiated: new Date(at),
        StorageClass: storageClass as "STANDARD",
        Owner: ownerOf(account),
        Initiator: ownerOf(account),
      })),
    };
  },
);

/** Operations that begin, list and give up uploads. */
export const multipartOperations = [createMultipartUpload, abortMultipartUpload, listParts, listMultipartUploads];

/** A part's checksum as answers carry it. */
export const viewPartChecksum = (checksum: StoredChecksum | undefined): object => {
  const { ChecksumType: _, ...members } = viewChecksum(checksum) as Record<string, string>;
  return members;
};
