/** Rows of S3: buckets, objects, and uploads in parts. Bodies lie outside, in files. */
import { quota } from "../../core/quota.ts";
import { table } from "../../core/table.ts";
import type { Row } from "../../core/table.ts";
import { fault } from "./fault.ts";

/** A bucket; its id is its name, which is unique over all accounts. */
export interface BucketRow extends Row {
  /** Cloud time in milliseconds. */
  readonly at: number;
  /** As it was put, character by character. */
  readonly policy?: string;
  readonly publicAccess?: PublicAccess;
}

/** What of public access is blocked. */
export interface PublicAccess {
  readonly BlockPublicAcls: boolean;
  readonly IgnorePublicAcls: boolean;
  readonly BlockPublicPolicy: boolean;
  readonly RestrictPublicBuckets: boolean;
}

/** What a body is checked by. */
export interface StoredChecksum {
  /** `CRC32`, as `ChecksumAlgorithm` names it. */
  readonly algorithm: string;
  /** Base64; of parts together also with the number of parts. */
  readonly value: string;
  readonly type: "FULL_OBJECT" | "COMPOSITE";
}

/** Headers that are kept with an object and given back. */
export interface StoredHeaders {
  readonly CacheControl?: string;
  readonly ContentDisposition?: string;
  readonly ContentEncoding?: string;
  readonly ContentLanguage?: string;
  readonly ContentType?: string;
  readonly Expires?: string;
  readonly WebsiteRedirectLocation?: string;
}

/** What an object is besides its bytes, known before these come. */
export interface ObjectTraits {
  readonly headers: StoredHeaders;
  /** User metadata, names in lower case. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly storageClass: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/** An object; its id is `bucket/key`, its owner the bucket's. */
export interface ObjectRow extends Row, ObjectTraits {
  readonly bucket: string;
  readonly key: string;
  /** Names the body's file. */
  readonly body: string;
  /** Bytes. */
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  /** Cloud time in milliseconds. */
  readonly at: number;
  readonly checksum?: StoredChecksum;
  /** Sizes of the parts that it was made of. */
  readonly parts?: readonly number[];
}

/** An upload in parts that has not ended; its id is the upload's. */
export interface UploadRow extends Row, ObjectTraits {
  readonly bucket: string;
  readonly key: string;
  readonly at: number;
  readonly checksum?: Pick<StoredChecksum, "algorithm" | "type">;
}

/** A part of an upload; its id is `upload/number`. */
export interface PartRow extends Row {
  readonly upload: string;
  readonly number: number;
  readonly body: string;
  readonly size: number;
  readonly etag: string;
  readonly at: number;
  readonly checksum?: StoredChecksum;
}

const bucketQuota = quota({
  service: "s3",
  code: "L-DC2B2D3D",
  name: "General purpose buckets",
  value: 10_000,
  max: 1_000_000,
  adjustable: true,
  slug: "buckets",
  global: true,
});

/** Buckets of all accounts. */
export const buckets = table<BucketRow>("s3.bucket", {
  type: "bucket",
  arn: ({ id }) => id,
  arnAnywhere: true,
  indexes: { owner: ({ account }) => account },
  fixed: ["owner"],
  quotas: [{ quota: bucketQuota, per: "owner", fault: () => fault("TooManyBuckets") }],
});

/** Objects of all buckets. */
export const objects = table<ObjectRow>("s3.object", {
  indexes: { body: ({ body }) => body },
  references: { bucket: { to: "s3.bucket", ids: ({ bucket }) => bucket, onRemove: "refuse" } },
  fixed: ["bucket"],
});

/** Uploads in parts. */
export const uploads = table<UploadRow>("s3.upload", {
  references: { bucket: { to: "s3.bucket", ids: ({ bucket }) => bucket, onRemove: "cascade" } },
  fixed: ["bucket"],
});

/** Parts of uploads. */
export const parts = table<PartRow>("s3.part", {
  indexes: { body: ({ body }) => body },
  references: { upload: { to: "s3.upload", ids: ({ upload }) => upload, onRemove: "cascade" } },
  fixed: ["upload"],
});

/** All tables. */
export const s3Tables = [buckets, objects, uploads, parts];
