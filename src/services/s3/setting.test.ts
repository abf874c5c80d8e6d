/** Settings of buckets, tags of objects, and whose buckets these are. */
import { expect, it } from "vitest";
import { openBucket } from "../../../test/bucket.ts";

const owner = { Bucket: "b-1", ExpectedBucketOwner: "000000000000" };

it.each([
  ["GetBucketVersioning", {}],
  ["GetBucketAccelerateConfiguration", {}],
  ["GetBucketLogging", {}],
  ["GetBucketNotificationConfiguration", {}],
  ["GetBucketRequestPayment", { Payer: "BucketOwner" }],
  ["GetBucketOwnershipControls", { OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] } }],
  ["GetBucketAcl", { Grants: [{ Permission: "FULL_CONTROL" }] }],
  [
    "GetPublicAccessBlock",
    { PublicAccessBlockConfiguration: { BlockPublicPolicy: true, RestrictPublicBuckets: true } },
  ],
  [
    "GetBucketEncryption",
    {
      ServerSideEncryptionConfiguration: {
        Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
      },
    },
  ],
])("%s answers as for a bucket that nobody has set up", async (operation, answer) => {
  const { s3 } = await openBucket();
  expect(await s3(operation, owner)).toMatchObject(answer);
  const foreign = s3(operation, { ...owner, ExpectedBucketOwner: "222222222222" });
  await expect(foreign).rejects.toMatchObject({ code: "AccessDenied" });
});

it.each([
  ["GetBucketCors", "NoSuchCORSConfiguration"],
  ["GetBucketWebsite", "NoSuchWebsiteConfiguration"],
  ["GetBucketLifecycleConfiguration", "NoSuchLifecycleConfiguration"],
  ["GetBucketReplication", "ReplicationConfigurationNotFoundError"],
  ["GetObjectLockConfiguration", "ObjectLockConfigurationNotFoundError"],
])("%s finds nothing: %s", async (operation, code) => {
  const { s3 } = await openBucket();
  await expect(s3(operation, owner)).rejects.toMatchObject({ code, status: 404 });
});

it("tags of an object are read, replaced and removed", async () => {
  const { s3, put } = await openBucket();
  await put("k", "k", { Tagging: "a=1" });
  const object = { ...owner, Key: "k", VersionId: "null" };
  expect(await s3("GetObjectTagging", object)).toEqual({ TagSet: [{ Key: "a", Value: "1" }] });
  const TagSet = [{ Key: "b", Value: "2" }];
  await s3("PutObjectTagging", { ...object, Tagging: { TagSet } });
  expect(await s3("GetObjectTagging", object)).toEqual({ TagSet });
  await s3("DeleteObjectTagging", object);
  expect(await s3("GetObjectTagging", object)).toEqual({ TagSet: [] });
});

it("a bucket must belong to whom its client expects", async () => {
  const { s3 } = await openBucket();
  expect(await s3("HeadBucket", owner)).toMatchObject({ BucketRegion: "us-east-1" });
  const foreign = s3("HeadBucket", { Bucket: "b-1", ExpectedBucketOwner: "222222222222" });
  await expect(foreign).rejects.toMatchObject({ code: "AccessDenied" });
});
