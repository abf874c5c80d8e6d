/** What a bucket's policy must say for AWS's delivery of logs, as AWS adds it. */

import type { Identity } from "../../core/call.ts";

/** Who delivers logs where. */
export interface LogDelivery {
  readonly bucket: string;
  /** Ends with a slash unless empty. */
  readonly folder: string;
  readonly account: string;
  readonly region: string;
}

/** As whom logs are delivered: the service, for an account and its logs in a Region. */
export function deliveryIdentity(source: Pick<LogDelivery, "account" | "region">): Identity {
  const { account } = source;
  return { account, arn: "delivery.logs.amazonaws.com", userId: sourceArn(source), accessKeyId: "", anonymous: false };
}

const sourceArn = ({ account, region }: Pick<LogDelivery, "account" | "region">): string =>
  `arn:aws:logs:${region}:${account}:*`;

interface Statement {
  readonly Sid?: string;
}

/** A bucket's policy with the statements of the delivery, or the same where it has them. */
export function logDeliveryPolicy(policy: string | undefined, delivery: LogDelivery): string {
  const known = policy === undefined ? undefined : (JSON.parse(policy) as { Statement: Statement | Statement[] });
  const statements = known ? [known.Statement].flat() : [];
  const missing = wanted(delivery).filter(({ Sid }) => !statements.some((each) => each.Sid === Sid));
  if (missing.length === 0) return policy!;
  const base = known ?? { Version: "2012-10-17", Id: "AWSLogDeliveryWrite20150319" };
  return JSON.stringify({ ...base, Statement: [...statements, ...missing] });
}

function wanted({ bucket, folder, account, region }: LogDelivery) {
  const Principal = { Service: "delivery.logs.amazonaws.com" };
  const place = `${account}${region}${folder}`.replace(/[^A-Za-z0-9]/g, "");
  const own = { "aws:SourceAccount": account };
  const ArnLike = { "aws:SourceArn": sourceArn({ account, region }) };
  return [
    {
      Sid: `AWSLogDeliveryWrite${place}`,
      Effect: "Allow",
      Principal,
      Action: "s3:PutObject",
      Resource: `arn:aws:s3:::${bucket}/${folder}AWSLogs/*`,
      Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control", ...own }, ArnLike },
    },
    {
      Sid: `AWSLogDeliveryAclCheck${place}`,
      Effect: "Allow",
      Principal,
      Action: "s3:GetBucketAcl",
      Resource: `arn:aws:s3:::${bucket}`,
      Condition: { StringEquals: own, ArnLike },
    },
  ];
}
