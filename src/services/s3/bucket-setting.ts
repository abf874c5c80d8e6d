/** Settings of buckets that nobody can change yet: each reads as a bucket has it that nobody has set up. */
import { operations } from "../../core/operation.ts";
import type { Operation } from "../../core/operation.ts";
import type { Operations } from "../../models/s3.d.ts";
import { ownerOf } from "./bucket.ts";
import { findBucket } from "./bucket-find.ts";
import { fault } from "./fault.ts";
import type { S3Code } from "./fault.ts";
import type { BucketRow } from "./tables.ts";

const { read } = operations<Operations>();

type Setting = {
  [N in keyof Operations]: Operations[N][0] extends { readonly Bucket: string; readonly ExpectedBucketOwner?: string }
    ? N
    : never;
}[keyof Operations] &
  string;

/** A reading operation whose answer a bucket's row gives. */
function setting<N extends Setting>(name: N, action: string, view: (bucket: BucketRow) => Operations[N][1]): Operation {
  const access = { action, arns: ["arn:aws:s3:::{Bucket}"] };
  return read(name, { honours: ["Bucket", "ExpectedBucketOwner"] as never[], access }, (input, cx) =>
    view(findBucket(cx, input as never, { action })),
  );
}

/** A reading operation of what is not set up. */
const absent = (name: Setting, action: string, code: S3Code): Operation =>
  setting(name, action, ({ id }) => {
    throw fault(code, { BucketName: id });
  });

/** Reading operations of a bucket's other settings. */
export const bucketSettingOperations = [
  setting("GetBucketVersioning", "s3:GetBucketVersioning", () => ({})),
  setting("GetBucketAccelerateConfiguration", "s3:GetAccelerateConfiguration", () => ({})),
  setting("GetBucketLogging", "s3:GetBucketLogging", () => ({})),
  setting("GetBucketNotificationConfiguration", "s3:GetBucketNotification", () => ({})),
  setting("GetBucketRequestPayment", "s3:GetBucketRequestPayment", () => ({ Payer: "BucketOwner" })),
  setting("GetBucketEncryption", "s3:GetEncryptionConfiguration", () => ({
    ServerSideEncryptionConfiguration: {
      Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" }, BucketKeyEnabled: false }],
    },
  })),
  setting("GetBucketOwnershipControls", "s3:GetBucketOwnershipControls", () => ({
    OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
  })),
  setting("GetBucketAcl", "s3:GetBucketAcl", ({ account }) => ({
    Owner: ownerOf(account),
    Grants: [{ Grantee: { Type: "CanonicalUser", ...ownerOf(account) }, Permission: "FULL_CONTROL" }],
  })),
  absent("GetBucketCors", "s3:GetBucketCORS", "NoSuchCORSConfiguration"),
  absent("GetBucketWebsite", "s3:GetBucketWebsite", "NoSuchWebsiteConfiguration"),
  absent("GetBucketLifecycleConfiguration", "s3:GetLifecycleConfiguration", "NoSuchLifecycleConfiguration"),
  absent("GetBucketReplication", "s3:GetReplicationConfiguration", "ReplicationConfigurationNotFoundError"),
  absent("GetObjectLockConfiguration", "s3:GetBucketObjectLockConfiguration", "ObjectLockConfigurationNotFoundError"),
];
