/** What others may ask of S3 inside their own transaction, and what the composition root asks. */
import type { ChangeContext } from "../../core/context.ts";
import type { Reader } from "../../core/reader.ts";
import { deliveryIdentity, logDeliveryPolicy } from "./log-delivery.ts";
import type { LogDelivery } from "./log-delivery.ts";
import { may } from "./permission.ts";
import { buckets, objects, parts } from "./tables.ts";

export { deliveryIdentity };

/** Whether an object or a part has this body. */
export function namesBody(read: Reader, id: string): boolean {
  return read.countBy(objects, "body", id) > 0 || read.countBy(parts, "body", id) > 0;
}

/** The Region of a bucket; S3 must be loaded. */
export function bucketRegion(read: Reader, name: string): string | undefined {
  return read.get(buckets, name)?.region;
}

/**
 * Lets AWS's delivery of logs write into a bucket, as creating a flow log does for a bucket of one's own. One of
 * somebody else's is left as it is, and its policy asked.
 */
export function allowLogDelivery(cx: ChangeContext, delivery: LogDelivery): "allowed" | "refused" | "absent" {
  const bucket = cx.tables.includes(buckets) ? cx.read.get(buckets, delivery.bucket) : undefined;
  if (!bucket) return "absent";
  const caller = deliveryIdentity(delivery);
  const wish = {
    action: "s3:PutObject",
    key: `${delivery.folder}AWSLogs/${delivery.account}/`,
    keys: { "s3:x-amz-acl": "bucket-owner-full-control" },
  };
  if (bucket.account !== delivery.account)
    return may({ call: cx.call, caller, now: cx.now }, bucket, wish) ? "allowed" : "refused";
  const policy = logDeliveryPolicy(bucket.policy, delivery);
  if (policy !== bucket.policy) cx.tx.update(buckets, bucket.id, { policy });
  return "allowed";
}
