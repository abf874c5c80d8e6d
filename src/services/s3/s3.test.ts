/** Buckets and objects as clients use them. */
import { describe, expect, it } from "vitest";
import { openBucket, openS3 } from "../../../test/bucket.ts";
import type { Listed } from "../../../test/bucket.ts";

const other = { account: "222222222222" };
const west = { region: "eu-west-1" };
const there = (LocationConstraint: string) => ({ CreateBucketConfiguration: { LocationConstraint } });

describe("buckets", () => {
  it.each([
    ["ab", "InvalidBucketName"],
    ["A-bucket", "InvalidBucketName"],
    ["a..b", "InvalidBucketName"],
    ["10.0.0.1", "InvalidBucketName"],
    ["xn--abc", "InvalidBucketName"],
    ["abc-s3alias", "InvalidBucketName"],
    ["a".repeat(64), "InvalidBucketName"],
    ["-abc", "InvalidBucketName"],
  ])("no bucket is called %s", async (Bucket, code) => {
    await expect(openS3().s3("CreateBucket", { Bucket })).rejects.toMatchObject({ code });
  });

  it("a bucket has one owner and one Region, whose name nobody else can take", async () => {
    const { s3 } = openS3();
    expect(await s3("CreateBucket", { Bucket: "abc" })).toEqual({ Location: "/abc", BucketArn: "arn:aws:s3:::abc" });
    await s3("CreateBucket", { Bucket: "abc" });
    await expect(s3("CreateBucket", { Bucket: "abc" }, other)).rejects.toMatchObject({ code: "BucketAlreadyExists" });
    await s3("CreateBucket", { Bucket: "def", ...there("eu-west-1") }, west);
    const again = s3("CreateBucket", { Bucket: "def", ...there("eu-west-1") }, west);
    await expect(again).rejects.toMatchObject({ code: "BucketAlreadyOwnedByYou", status: 409 });
    expect(await s3("GetBucketLocation", { Bucket: "abc" })).toEqual({});
    expect(await s3("GetBucketLocation", { Bucket: "def" })).toEqual({ LocationConstraint: "eu-west-1" });
    const { Buckets } = await s3("ListBuckets");
    expect(Buckets.map(({ Name, BucketRegion }: Listed) => [Name, BucketRegion])).toEqual([
      ["abc", "us-east-1"],
      ["def", "eu-west-1"],
    ]);
    expect((await s3("ListBuckets", {}, other)).Buckets).toEqual([]);
  });

  it.each([
    [west, {}, "IllegalLocationConstraintException"],
    [west, there("eu-west-2"), "IllegalLocationConstraintException"],
    [{}, there("us-east-1"), "InvalidLocationConstraint"],
  ])("a bucket in %j with %j is refused", async (caller, configuration, code) => {
    await expect(openS3().s3("CreateBucket", { Bucket: "abc", ...configuration }, caller)).rejects.toMatchObject({
      code,
    });
  });

  it("a request to another Region is told the bucket's", async () => {
    const { s3 } = await openBucket();
    const asked = s3("HeadBucket", { Bucket: "b-1" }, west);
    await expect(asked).rejects.toMatchObject({
      code: "AuthorizationHeaderMalformed",
      fields: { Region: "us-east-1" },
    });
  });

  it("a bucket with objects stays", async () => {
    const { s3, put } = await openBucket();
    await put("a");
    await expect(s3("DeleteBucket", { Bucket: "b-1" })).rejects.toMatchObject({ code: "BucketNotEmpty", status: 409 });
    await s3("DeleteObject", { Bucket: "b-1", Key: "a" });
    await s3("DeleteBucket", { Bucket: "b-1" });
    await expect(s3("HeadBucket", { Bucket: "b-1" })).rejects.toMatchObject({ code: "NoSuchBucket", status: 404 });
  });

  it("tags are kept, replaced and removed", async () => {
    const { s3 } = await openBucket();
    const TagSet = [{ Key: "team", Value: "red" }];
    await expect(s3("GetBucketTagging", { Bucket: "b-1" })).rejects.toMatchObject({ code: "NoSuchTagSet" });
    await s3("PutBucketTagging", { Bucket: "b-1", Tagging: { TagSet } });
    expect(await s3("GetBucketTagging", { Bucket: "b-1" })).toEqual({ TagSet });
    const twice = { TagSet: [...TagSet, ...TagSet] };
    await expect(s3("PutBucketTagging", { Bucket: "b-1", Tagging: twice })).rejects.toMatchObject({
      code: "InvalidTag",
    });
    await s3("DeleteBucketTagging", { Bucket: "b-1" });
    await expect(s3("GetBucketTagging", { Bucket: "b-1" })).rejects.toMatchObject({ code: "NoSuchTagSet" });
  });

  it("what is not built is refused by name", async () => {
    const { s3 } = await openBucket();
    const versions = s3("PutBucketVersioning", { Bucket: "b-1", VersioningConfiguration: { Status: "Enabled" } });
    await expect(versions).rejects.toMatchObject({ what: "s3.PutBucketVersioning" });
    const kms = s3("PutObject", { Bucket: "b-1", Key: "a", ServerSideEncryption: "aws:kms" });
    await expect(kms).rejects.toMatchObject({ what: "s3.PutObject.ServerSideEncryption" });
    expect(await s3("GetBucketVersioning", { Bucket: "b-1" })).toEqual({});
    const cors = s3("GetBucketCors", { Bucket: "b-1" });
    await expect(cors).rejects.toMatchObject({ code: "NoSuchCORSConfiguration", status: 404 });
  });
});

describe("objects", () => {
  it("an object is read as it was put", async () => {
    const { put, get, s3 } = await openBucket();
    const more = { ContentType: "text/plain", Metadata: { colour: "red" }, ContentEncoding: "aws-chunked,gzip" };
    const answer = await put("a/b", "hello", { ...more, Tagging: "x=1&y=2" });
    expect(answer).toMatchObject({ ETag: '"5d41402abc4b2a76b9719d911017c592"', ServerSideEncryption: "AES256" });
    expect(await get("a/b")).toMatchObject({
      text: "hello",
      ContentType: "text/plain",
      ContentEncoding: "gzip",
      ContentLength: 5,
      Metadata: { colour: "red" },
      TagCount: 2,
      ETag: '"5d41402abc4b2a76b9719d911017c592"',
    });
    expect((await s3("HeadObject", { Bucket: "b-1", Key: "a/b" })).ContentLength).toBe(5);
    await put("a/b", "");
    expect(await get("a/b")).toMatchObject({ text: "", ContentType: "binary/octet-stream", Metadata: {} });
    await expect(get("a")).rejects.toMatchObject({ code: "NoSuchKey", status: 404 });
    await expect(get("a/b", { VersionId: "x" })).rejects.toMatchObject({ code: "NoSuchVersion" });
  });

  it.each([
    ["bytes=0-0", "0", "bytes 0-0/10"],
    ["bytes=3-5", "345", "bytes 3-5/10"],
    ["bytes=7-", "789", "bytes 7-9/10"],
    ["bytes=-2", "89", "bytes 8-9/10"],
    ["bytes=8-99", "89", "bytes 8-9/10"],
    ["bytes=0-1,3-4", "0123456789", undefined],
    ["lines=1-2", "0123456789", undefined],
  ])("the range %s is %s", async (Range, body, ContentRange) => {
    const { put, get } = await openBucket();
    await put("r", "0123456789");
    const answer = await get("r", { Range });
    expect(answer).toMatchObject({ text: body, ContentLength: body.length });
    expect(answer.ContentRange).toBe(ContentRange);
  });

  it("a range behind the end is refused", async () => {
    const { put, get } = await openBucket();
    await put("r", "0123456789");
    await expect(get("r", { Range: "bytes=10-" })).rejects.toMatchObject({ code: "InvalidRange", status: 416 });
    await expect(get("r", { Range: "bytes=-0" })).rejects.toMatchObject({ code: "InvalidRange" });
  });

  const [etag, wrong] = ['"5d41402abc4b2a76b9719d911017c592"', '"0"'];
  const [past, future] = [new Date(0), new Date(Date.UTC(2100, 1))];
  it.each([
    [{ IfMatch: etag }, "hello"],
    [{ IfMatch: wrong }, "PreconditionFailed"],
    [{ IfMatch: etag, IfUnmodifiedSince: past }, "hello"],
    [{ IfUnmodifiedSince: past }, "PreconditionFailed"],
    [{ IfNoneMatch: etag }, "NotModified"],
    [{ IfNoneMatch: wrong, IfModifiedSince: future }, "hello"],
    [{ IfModifiedSince: future }, "NotModified"],
    [{ IfModifiedSince: past }, "hello"],
  ])("a reader with %j gets %s", async (conditions, outcome) => {
    const { put, get } = await openBucket();
    await put("c", "hello");
    if (outcome === "hello") expect((await get("c", conditions)).text).toBe("hello");
    else await expect(get("c", conditions)).rejects.toMatchObject({ code: outcome });
  });

  it("a writer may insist on being the first, or on what is there", async () => {
    const { put } = await openBucket();
    await put("w", "1", { IfNoneMatch: "*" });
    await expect(put("w", "2", { IfNoneMatch: "*" })).rejects.toMatchObject({ code: "PreconditionFailed" });
    await expect(put("w", "2", { IfMatch: wrong })).rejects.toMatchObject({ code: "PreconditionFailed", status: 412 });
    await expect(put("none", "2", { IfMatch: wrong })).rejects.toMatchObject({ code: "NoSuchKey" });
    await put("w", "2", { IfMatch: '"c4ca4238a0b923820dcc509a6f75849b"' });
  });

  it("a body that is not what its client says is not kept", async () => {
    const { put, keys, get } = await openBucket();
    await expect(put("d", "x", { ContentMD5: "nonsense" })).rejects.toMatchObject({ code: "InvalidDigest" });
    const md5 = Buffer.alloc(16).toString("base64");
    await expect(put("d", "x", { ContentMD5: md5 })).rejects.toMatchObject({ code: "BadDigest" });
    await expect(put("d", "x", { ChecksumCRC32: "AAAAAA==" })).rejects.toMatchObject({ code: "BadDigest" });
    const two = { ChecksumCRC32: "AAAAAA==", ChecksumSHA1: "x" };
    await expect(put("d", "x", two)).rejects.toMatchObject({ code: "InvalidRequest" });
    expect((await keys()).keys).toEqual([]);
    const answer = await put("d", "hello", { ChecksumAlgorithm: "SHA256" });
    expect(answer).toMatchObject({ ChecksumSHA256: "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=" });
    expect(await get("d", { ChecksumMode: "ENABLED" })).toMatchObject({ ChecksumType: "FULL_OBJECT" });
    expect(await get("d")).not.toHaveProperty("ChecksumSHA256");
  });

  it.each([
    [{ Key: "k".repeat(1025) }, "KeyTooLongError"],
    [{ Metadata: { big: "x".repeat(2_048) } }, "MetadataTooLarge"],
    [{ ACL: "public-read" }, "AccessControlListNotSupported"],
    [{ Tagging: Array.from({ length: 11 }, (_, i) => `k${i}=v`).join("&") }, "InvalidTag"],
    [{ StorageClass: "GLACIER" }, "NotImplemented"],
    [{ ContentLength: 6 * 1024 ** 3 }, "EntityTooLarge"],
    [{ Bucket: "nobodys" }, "NoSuchBucket"],
  ])("an object with %j is refused with %s", async (input, code) => {
    const { s3 } = await openBucket();
    const object = { Bucket: "b-1", Key: "k", Body: Buffer.from("x"), ...input };
    await expect(s3("PutObject", object)).rejects.toMatchObject({ code });
  });

  it("a copy has the source's bytes and traits, or new ones", async () => {
    const { s3, put, get } = await openBucket();
    await put("from here", "hello", { Metadata: { a: "1" }, ContentType: "text/x" });
    const copy = (more: object) => s3("CopyObject", { Bucket: "b-1", CopySource: "/b-1/from%20here", ...more });
    const { CopyObjectResult } = await copy({ Key: "to" });
    expect(CopyObjectResult.ETag).toBe(etag);
    expect(await get("to")).toMatchObject({ text: "hello", Metadata: { a: "1" }, ContentType: "text/x" });
    await copy({ Key: "to", MetadataDirective: "REPLACE", Metadata: { b: "2" } });
    expect(await get("to")).toMatchObject({ Metadata: { b: "2" }, ContentType: "binary/octet-stream" });
    await expect(copy({ Key: "from here" })).rejects.toMatchObject({ code: "InvalidRequest" });
    await copy({ Key: "from here", StorageClass: "STANDARD_IA" });
    expect(await get("from here")).toMatchObject({ text: "hello", StorageClass: "STANDARD_IA" });
    await expect(copy({ Key: "x", CopySourceIfMatch: '"0"' })).rejects.toMatchObject({ code: "PreconditionFailed" });
    await expect(s3("CopyObject", { Bucket: "b-1", Key: "x", CopySource: "b-1" })).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  it("many objects are deleted at once, each by itself", async () => {
    const { s3, put, keys } = await openBucket();
    for (const key of ["a", "b", "c"]) await put(key);
    const Objects = [{ Key: "a" }, { Key: "nothing" }, { Key: "b", VersionId: "x" }, { Key: "c", ETag: "0" }];
    const answer = await s3("DeleteObjects", { Bucket: "b-1", Delete: { Objects } });
    expect(answer.Deleted).toEqual([{ Key: "a" }, { Key: "nothing" }]);
    expect(answer.Errors.map(({ Key, Code }: Listed) => [Key, Code])).toEqual([
      ["b", "NoSuchVersion"],
      ["c", "PreconditionFailed"],
    ]);
    expect((await keys()).keys).toEqual(["b", "c"]);
    const quiet = await s3("DeleteObjects", { Bucket: "b-1", Delete: { Quiet: true, Objects: [{ Key: "b" }] } });
    expect(quiet).toEqual({ Deleted: [], Errors: [] });
  });
});

describe("lists", () => {
  const names = ["a", "b/1", "b/2", "b/c/3", "c d", "e", "\u{1F600}", "\uffee"];

  it("keys come in the order of their bytes, folded at the delimiter, below the prefix", async () => {
    const { put, keys } = await openBucket();
    for (const name of names.toReversed()) await put(name);
    expect((await keys()).keys).toEqual(["a", "b/1", "b/2", "b/c/3", "c d", "e", "\uffee", "\u{1F600}"]);
    expect(await keys({ Delimiter: "/" })).toMatchObject({ prefixes: ["b/"], KeyCount: 6, IsTruncated: false });
    expect(await keys({ Prefix: "b/", Delimiter: "/" })).toMatchObject({ keys: ["b/1", "b/2"], prefixes: ["b/c/"] });
    expect((await keys({ StartAfter: "b/2" })).keys[0]).toBe("b/c/3");
    expect((await keys({ Prefix: "c", EncodingType: "url" })).keys).toEqual(["c+d"]);
    expect(await keys({ MaxKeys: 0 })).toMatchObject({ keys: [], IsTruncated: false });
  });

  it.each([1, 2, 3])("pages of %i miss nothing and repeat nothing", async (MaxKeys) => {
    const { put, keys } = await openBucket();
    for (const name of names) await put(name);
    const seen: string[] = [];
    for (let ContinuationToken: string | undefined; ;) {
      const page = await keys({ MaxKeys, Delimiter: "/", ContinuationToken });
      expect(page.KeyCount).toBeLessThanOrEqual(MaxKeys);
      seen.push(...page.keys, ...page.prefixes);
      expect(page.IsTruncated).toBe(page.NextContinuationToken !== undefined);
      if (!(ContinuationToken = page.NextContinuationToken)) break;
    }
    expect(seen.sort()).toEqual(["a", "b/", "c d", "e", "\uffee", "\u{1F600}"].sort());
    await expect(keys({ ContinuationToken: "wrong" })).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("the older listing goes on from a marker", async () => {
    const { put, s3 } = await openBucket();
    for (const name of names) await put(name);
    const list = (more: object) => s3("ListObjects", { Bucket: "b-1", ...more });
    const first = await list({ MaxKeys: 2, Delimiter: "/" });
    expect(first).toMatchObject({ NextMarker: "b/", IsTruncated: true });
    const second = await list({ MaxKeys: 2, Delimiter: "/", Marker: first.NextMarker });
    expect(second.Contents.map(({ Key }: Listed) => Key)).toEqual(["c d", "e"]);
    expect(await list({ MaxKeys: 1 })).not.toHaveProperty("NextMarker");
  });
});
