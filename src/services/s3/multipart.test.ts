/** Uploads in parts. */
import { expect, it } from "vitest";
import { openBucket } from "../../../test/bucket.ts";

const big = Buffer.alloc(5 * 1024 ** 2, "x");
const etagOf = (answer: { ETag: string }, PartNumber: number) => ({ ETag: answer.ETag, PartNumber });

it("parts become an object", async () => {
  const { s3, get } = await openBucket();
  const { UploadId } = await s3("CreateMultipartUpload", { Bucket: "b-1", Key: "m", ChecksumAlgorithm: "CRC32" });
  const part = (PartNumber: number, Body: Buffer) =>
    s3("UploadPart", { Bucket: "b-1", Key: "m", UploadId, PartNumber, Body, ChecksumAlgorithm: "CRC32" });
  const [two, one] = [await part(2, Buffer.from("end")), await part(1, big)];
  expect((await s3("ListParts", { Bucket: "b-1", Key: "m", UploadId })).Parts).toHaveLength(2);
  const complete = (Parts: object[]) =>
    s3("CompleteMultipartUpload", { Bucket: "b-1", Key: "m", UploadId, MultipartUpload: { Parts } });
  const code = (name: string) => ({ code: name });
  await expect(complete([])).rejects.toMatchObject(code("MalformedXML"));
  await expect(complete([etagOf(two, 2), etagOf(one, 1)])).rejects.toMatchObject(code("InvalidPartOrder"));
  await expect(complete([{ ETag: "0", PartNumber: 1 }])).rejects.toMatchObject(code("InvalidPart"));
  const done = await complete([etagOf(one, 1), etagOf(two, 2)]);
  expect(done).toMatchObject({ ETag: expect.stringMatching(/^"[0-9a-f]{32}-2"$/), ChecksumType: "COMPOSITE" });
  const { text: whole, ContentLength } = await get("m");
  expect([ContentLength, whole.slice(-4)]).toEqual([big.length + 3, "xend"]);
  expect(await get("m", { PartNumber: 2 })).toMatchObject({ text: "end", PartsCount: 2 });
  await expect(get("m", { PartNumber: 3 })).rejects.toMatchObject(code("InvalidPartNumber"));
  await expect(complete([etagOf(one, 1)])).rejects.toMatchObject(code("NoSuchUpload"));
});

it("an upload that is given up leaves nothing, small parts in the middle are refused", async () => {
  const { s3, keys } = await openBucket();
  const upload = { Bucket: "b-1", Key: "m" };
  const { UploadId } = await s3("CreateMultipartUpload", upload);
  const Parts = [];
  for (const PartNumber of [1, 2]) {
    const answer = await s3("UploadPart", { ...upload, UploadId, PartNumber, Body: Buffer.from("small") });
    Parts.push(etagOf(answer, PartNumber));
  }
  const complete = s3("CompleteMultipartUpload", { ...upload, UploadId, MultipartUpload: { Parts } });
  await expect(complete).rejects.toMatchObject({ code: "EntityTooSmall" });
  expect((await s3("ListMultipartUploads", { Bucket: "b-1" })).Uploads).toMatchObject([{ UploadId, Key: "m" }]);
  await s3("AbortMultipartUpload", { ...upload, UploadId });
  expect((await s3("ListMultipartUploads", { Bucket: "b-1" })).Uploads).toEqual([]);
  expect((await keys()).keys).toEqual([]);
  const late = s3("UploadPart", { ...upload, UploadId, PartNumber: 1, Body: Buffer.from("x") });
  await expect(late).rejects.toMatchObject({ code: "NoSuchUpload" });
});

it("a part is copied from an object, whole or a range of it", async () => {
  const { s3, put, get } = await openBucket();
  const { ETag } = await put("source", "0123456789");
  const upload = { Bucket: "b-1", Key: "m", ExpectedBucketOwner: "000000000000" };
  const { UploadId } = await s3("CreateMultipartUpload", upload);
  const copy = (more: object) =>
    s3("UploadPartCopy", { ...upload, UploadId, PartNumber: 1, CopySource: "b-1/source", ...more });
  const stale = copy({ CopySourceIfMatch: '"0"' });
  await expect(stale).rejects.toMatchObject({ code: "PreconditionFailed" });
  await expect(copy({ CopySourceIfNoneMatch: ETag })).rejects.toMatchObject({ code: "PreconditionFailed" });
  const future = new Date(Date.UTC(2100, 1));
  await expect(copy({ CopySourceIfModifiedSince: future })).rejects.toMatchObject({ code: "PreconditionFailed" });
  await expect(copy({ ExpectedSourceBucketOwner: "222222222222" })).rejects.toMatchObject({ code: "AccessDenied" });
  await copy({});
  const { CopyPartResult } = await copy({ CopySourceRange: "bytes=2-4", CopySourceIfUnmodifiedSince: future });
  const Parts = [{ PartNumber: 1, ETag: CopyPartResult.ETag }];
  await s3("CompleteMultipartUpload", { ...upload, UploadId, MultipartUpload: { Parts } });
  expect((await get("m")).text).toBe("234");
});
