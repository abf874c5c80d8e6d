/** What others may ask of S3 inside their own transaction, and what the composition root asks. */
import type { ChangeContext } from "../../core/context.ts";
import type { Reader } from "../../core/reader.ts";
import { logDeliveryPolicy } from "./log-delivery.ts";
import type { LogDelivery } from "./log-delivery.ts";
import { buckets, objects, parts } from "./tables.ts";

/** Whether an object or a part has this body. */
export function namesBody(read: Reader, id: string): boolean {
  return read.countBy(objects, "body", id) > 0 || read.countBy(parts, "body", id) > 0;
}

/** The Region of a bucket; S3 must be loaded. */
export function bucketRegion(read: Reader, name: string): string | undefined {
  return read.get(buckets, name)?.region;
}

/**
 * Lets AWS's delivery of logs write into a bucket, as creating a flow log does for a bucket of one's own. False where
 * there is no such bucket; one of somebody else's is left as it is.
 */
export function allowLogDelivery(cx: ChangeContext, delivery: LogDelivery): boolean {
  const bucket = cx.tables.includes(buckets) ? cx.read.get(buckets, delivery.bucket) : undefined;
  if (!bucket) return false;
  if (bucket.account !== delivery.account) return true;
  const policy = logDeliveryPolicy(bucket.policy, delivery);
  if (policy !== bucket.policy) cx.tx.update(buckets, bucket.id, { policy });
  return true;
}
