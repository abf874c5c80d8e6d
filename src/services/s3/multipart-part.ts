/** Parts of uploads: taken in, copied from objects, and put together. */
import { createHash } from "node:crypto";
import type { ActContext, ChangeContext } from "../../core/context.ts";
import { operations } from "../../core/operation.ts";
import type { CompletedPart, Operations } from "../../models/s3.d.ts";
import { startChecksum } from "../../wire/body-checksum.ts";
import { bodiesOf, bodyOf, checkLength, receive } from "./body.ts";
import type { BodyStore } from "./body-store.ts";
import { checkMd5, checksumMembers, checksumWish, compareDigests, sentChecksums, viewChecksum } from "./checksum.ts";
import { checkRead, checkWrite } from "./conditional.ts";
import { fault } from "./fault.ts";
import { findUpload, partsOf, viewPartChecksum } from "./multipart.ts";
import { findSource } from "./object-copy.ts";
import { idOf, keepOrDrop, putRow } from "./object-put.ts";
import { readRange } from "./range.ts";
import { objects, parts, uploads } from "./tables.ts";
import type { PartRow, StoredChecksum, UploadRow } from "./tables.ts";

const { act } = operations<Operations>();
const access = { action: "s3:PutObject", arns: ["arn:aws:s3:::{Bucket}/{Key}"] };
const smallestPart = 5 * 1024 ** 2;
const mostParts = 10_000;

const uploadPart = act(
  "UploadPart",
  {
    honours: [
      ...checksumMembers,
      ...(["Bucket", "Key", "UploadId", "PartNumber", "Body", "ContentLength", "ContentMD5"] as const),
      ...(["ChecksumAlgorithm", "ExpectedBucketOwner"] as const),
    ],
    access,
  },
  async (input, cx) => {
    const find = (at: ActContext | ChangeContext): UploadRow => findUpload(at, input, "s3:PutObject");
    const { checksum: planned } = find(cx);
    checkLength(input.ContentLength);
    checkNumber(input.PartNumber);
    checkMd5(input.ContentMD5);
    const sent = checksumWish(input);
    const wish = sent.named ? sent : { ...sent, algorithm: planned?.algorithm ?? sent.algorithm };
    if (planned && wish.algorithm !== planned.algorithm) {
      const types = `expected checksum Type: ${planned.algorithm}, actual checksum Type: ${wish.algorithm}`;
      throw fault("InvalidRequest", {}, `Checksum Type mismatch occurred, ${types}`);
    }
    const bodies = bodiesOf(cx);
    const received = await receive(bodies, bodyOf(cx, input.Body), wish.algorithm);
    const row = await keepPart(cx, bodies, find, input.PartNumber, { ...received, algorithm: wish.algorithm }, () =>
      compareDigests(wish, input.ContentMD5, received),
    );
    return { ETag: `"${row.etag}"`, ServerSideEncryption: "AES256", ...viewPartChecksum(row.checksum) };
  },
);

const uploadPartCopy = act(
  "UploadPartCopy",
  {
    honours: [
      ...(["Bucket", "Key", "UploadId", "PartNumber", "CopySource", "CopySourceRange"] as const),
      ...(["CopySourceIfMatch", "CopySourceIfNoneMatch", "CopySourceIfModifiedSince"] as const),
      ...(["CopySourceIfUnmodifiedSince", "ExpectedBucketOwner", "ExpectedSourceBucketOwner"] as const),
    ],
    access,
  },
  async (input, cx) => {
    const find = (at: ActContext | ChangeContext): UploadRow => findUpload(at, input, "s3:PutObject");
    const algorithm = find(cx).checksum?.algorithm ?? "CRC64NVME";
    checkNumber(input.PartNumber);
    const source = findSource(cx, input.CopySource, input.ExpectedSourceBucketOwner);
    const { CopySourceIfMatch: IfMatch, CopySourceIfNoneMatch: IfNoneMatch } = input;
    const { CopySourceIfModifiedSince: IfModifiedSince, CopySourceIfUnmodifiedSince: IfUnmodifiedSince } = input;
    checkRead(source, { IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince }, "412");
    const bodies = bodiesOf(cx);
    const range = readRange(input.CopySourceRange, source.size);
    const received = await receive(bodies, bodies.read(source.body, range), algorithm);
    const row = await keepPart(cx, bodies, find, input.PartNumber, { ...received, algorithm }, () => undefined);
    const CopyPartResult = { ETag: `"${row.etag}"`, LastModified: new Date(row.at), ...viewPartChecksum(row.checksum) };
    return { CopyPartResult, ServerSideEncryption: "AES256" };
  },
);

function checkNumber(number: number): void {
  if (number >= 1 && number <= mostParts) return;
  const message = `Part number must be an integer between 1 and ${mostParts}, inclusive`;
  throw fault("InvalidArgument", { ArgumentName: "partNumber", ArgumentValue: number }, message);
}

/** Gives a received part its row, in the place of one of the same number. */
async function keepPart(
  cx: ActContext,
  bodies: BodyStore,
  find: (at: ChangeContext) => UploadRow,
  number: number,
  received: {
    readonly id: string;
    readonly size: number;
    readonly md5: string;
    readonly checksum: string;
    readonly algorithm: string;
  },
  check: () => void,
): Promise<PartRow> {
  const { row, before } = await keepOrDrop(bodies, received.id, () => {
    check();
    return cx.transact((tx) => {
      const { id: upload, account, region, checksum: planned } = find(tx);
      const id = `${upload}/${number}`;
      const { id: body, size, md5: etag, algorithm, checksum: value } = received;
      const checksum = planned && ({ algorithm, value, type: planned.type } satisfies StoredChecksum);
      const old = tx.tx.get(parts, id);
      const part = { id, account, region, upload, number, body, size, etag, at: tx.now, ...(checksum && { checksum }) };
      return { row: tx.tx.upsert(parts, part), before: old };
    });
  });
  if (before) await bodies.drop(before.body);
  return row;
}

const completeMultipartUpload = act(
  "CompleteMultipartUpload",
  {
    honours: [
      ...checksumMembers,
      ...(["Bucket", "Key", "UploadId", "MultipartUpload", "ChecksumType", "MpuObjectSize"] as const),
      ...(["IfMatch", "IfNoneMatch", "ExpectedBucketOwner"] as const),
    ],
    refuses: ["64", "3", "128"].map((bits) => `MultipartUpload.Parts.ChecksumXXHASH${bits}`),
    access,
  },
  async (input, cx) => {
    const upload = findUpload(cx, input, "s3:PutObject");
    const chosen = chooseParts(partsOf(cx, upload.id), input.MultipartUpload?.Parts ?? []);
    const type = upload.checksum?.type ?? "FULL_OBJECT";
    if (input.ChecksumType !== undefined && input.ChecksumType !== type)
      throw fault("InvalidRequest", {}, `The upload was created with the ${type} checksum type.`);
    const size = chosen.reduce((sum, part) => sum + part.size, 0);
    if (input.MpuObjectSize !== undefined && input.MpuObjectSize !== size)
      throw fault("InvalidRequest", {}, "The provided 'x-amz-mp-object-size' header does not match what was computed");
    const bodies = bodiesOf(cx);
    const plan = upload.checksum;
    const received = await receive(bodies, joined(bodies, chosen), plan?.algorithm ?? "CRC64NVME");
    const { after, gone } = await keepOrDrop(bodies, received.id, () => {
      const checksum = checksumOf(upload, chosen, received.checksum);
      const sent = checksumWish(input);
      if (sent.value !== undefined && sent.value !== checksum.value)
        throw fault("BadDigest", {}, `The ${sent.algorithm} you specified did not match the calculated checksum.`);
      return cx.transact((tx) => finishUpload(tx, input, { chosen, body: received.id, size, checksum }));
    });
    for (const body of gone) await bodies.drop(body);
    return {
      Location: `http://${upload.bucket}.s3.${upload.region}.amazonaws.com/${upload.key}`,
      Bucket: upload.bucket,
      Key: upload.key,
      ETag: `"${after.etag}"`,
      ServerSideEncryption: "AES256",
      ...viewChecksum(after.checksum),
    };
  },
);

interface Finished {
  readonly chosen: readonly PartRow[];
  readonly body: string;
  readonly size: number;
  readonly checksum: StoredChecksum;
}

/** Puts the object and takes the upload away. Throws where its parts have become others meanwhile. */
function finishUpload(
  cx: ChangeContext,
  input: Operations["CompleteMultipartUpload"][0],
  { chosen, body, size, checksum }: Finished,
) {
  const upload = findUpload(cx, input, "s3:PutObject");
  const all = partsOf(cx, upload.id);
  if (!chosen.every((part) => all.some((each) => each.body === part.body))) throw fault("InvalidPart");
  const { bucket, key, account, region, headers, metadata, storageClass, labels } = upload;
  const id = idOf(bucket, key);
  checkWrite(cx.tx.get(objects, id), input, key);
  const etag = `${digestOf(chosen)}-${chosen.length}`;
  const traits = { headers, metadata, storageClass, ...(labels && { labels }) };
  const row = { id, account, region, bucket, key, ...traits, body, size, etag, at: cx.now, checksum };
  const { after, before } = putRow(cx, { ...row, parts: chosen.map((part) => part.size) });
  cx.tx.remove(uploads, upload.id);
  return { after, gone: [...all.map((part) => part.body), ...(before ? [before.body] : [])] };
}

/** The parts that a client names, which must be there, in order, and big enough. */
function chooseParts(all: readonly PartRow[], named: readonly CompletedPart[]): readonly PartRow[] {
  if (named.length === 0 || named.length > mostParts) throw fault("MalformedXML");
  const byNumber = new Map(all.map((part) => [part.number, part]));
  const chosen = named.map((each, index) => {
    const part = byNumber.get(each.PartNumber ?? 0);
    if (!part || each.ETag?.replaceAll('"', "") !== part.etag)
      throw fault("InvalidPart", { PartNumber: each.PartNumber, ETag: each.ETag });
    const { checksum } = part;
    if (
      checksum &&
      sentChecksums(each).some(([name, value]) => name === checksum.algorithm && value !== checksum.value)
    )
      throw fault("InvalidPart", { PartNumber: each.PartNumber });
    if (index > 0 && part.number <= (named[index - 1]!.PartNumber ?? 0)) throw fault("InvalidPartOrder");
    return part;
  });
  for (const part of chosen.slice(0, -1))
    if (part.size < smallestPart)
      throw fault("EntityTooSmall", { ProposedSize: part.size, MinSizeAllowed: smallestPart, PartNumber: part.number });
  return chosen;
}

async function* joined(bodies: BodyStore, chosen: readonly PartRow[]): AsyncIterable<Uint8Array> {
  for (const { body, size } of chosen) if (size > 0) yield* bodies.read(body);
}

/** MD5 of the parts' MD5s. */
function digestOf(chosen: readonly PartRow[]): string {
  const hash = createHash("md5");
  for (const { etag } of chosen) hash.update(etag, "hex");
  return hash.digest("hex");
}

function checksumOf(upload: UploadRow, chosen: readonly PartRow[], whole: string): StoredChecksum {
  const { algorithm, type } = upload.checksum ?? { algorithm: "CRC64NVME", type: "FULL_OBJECT" as const };
  if (type === "FULL_OBJECT") return { algorithm, type, value: whole };
  const checksum = startChecksum(algorithm.toLowerCase())!;
  for (const part of chosen) checksum.update(Buffer.from(part.checksum!.value, "base64"));
  return { algorithm, type, value: `${checksum.digest()}-${chosen.length}` };
}

/** Operations on parts. */
export const multipartPartOperations = [uploadPart, uploadPartCopy, completeMultipartUpload];
