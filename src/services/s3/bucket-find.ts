/** Finding a bucket by its name, as whoever asks may see it. */
import type { ReadContext } from "../../core/context.ts";
import { fault } from "./fault.ts";
import { expectOwner, permit } from "./permission.ts";
import type { Wish } from "./permission.ts";
import { buckets } from "./tables.ts";
import type { BucketRow } from "./tables.ts";

/** What most requests say of their bucket. */
export interface BucketInput {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string;
}

/** The bucket of a request, for what is to be done with it. Throws S3's error where it is not there, or not allowed. */
export function findBucket(cx: ReadContext, input: BucketInput, wish: Wish): BucketRow {
  const bucket = someBucket(cx, input.Bucket);
  checkRegion(cx, bucket);
  expectOwner(bucket, input.ExpectedBucketOwner);
  permit(cx, bucket, wish);
  return bucket;
}

/** A bucket in whatever Region. Throws `NoSuchBucket`. */
export function someBucket(cx: ReadContext, name: string): BucketRow {
  const bucket = cx.read.get(buckets, name);
  if (!bucket) throw fault("NoSuchBucket", { BucketName: name });
  return bucket;
}

/** A request goes to the bucket's Region; clients follow the Region in the error and sign again. */
export function checkRegion({ region, caller }: ReadContext, bucket: BucketRow): void {
  if (region === bucket.region || caller.anonymous) return;
  const wrong = `the region '${region}' is wrong; expecting '${bucket.region}'`;
  const message = `The authorization header is malformed; ${wrong}`;
  throw fault("AuthorizationHeaderMalformed", { Region: bucket.region }, message);
}
