/** Bucket policies, and what of public access a bucket blocks. */
import { operations } from "../../core/operation.ts";
import type { Operations } from "../../models/s3.d.ts";
import { grammars } from "../../policy/grammar.ts";
import { parsePolicy } from "../../policy/parse.ts";
import { PolicyError } from "../../policy/policy-error.ts";
import type { Policy, Statement } from "../../policy/policy.ts";
import { fits, wildcards } from "../../policy/wildcard.ts";
import { findBucket } from "./bucket-find.ts";
import { fault } from "./fault.ts";
import { isPublic } from "./public-policy.ts";
import { buckets } from "./tables.ts";

const { read, change } = operations<Operations>();
const access = { arns: ["arn:aws:s3:::{Bucket}"] };

const putBucketPolicy = change(
  "PutBucketPolicy",
  { honours: ["Bucket", "Policy", "ContentMD5", "ChecksumAlgorithm", "ExpectedBucketOwner"], access },
  (input, cx) => {
    const { id, publicAccess } = findBucket(cx, input, { action: "s3:PutBucketPolicy" });
    const policy = readBucketPolicy(input.Policy, id);
    if (publicAccess?.BlockPublicPolicy && isPublic(policy)) {
      const message =
        `User: ${cx.caller.arn} is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::${id}" ` +
        "because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.";
      throw fault("AccessDenied", {}, message);
    }
    cx.tx.update(buckets, id, { policy: input.Policy });
    return {};
  },
);

/** Reads the policy of a bucket. Throws `MalformedPolicy` in the sentences that S3 has for it. */
function readBucketPolicy(text: string, bucket: string): Policy {
  if (!text.startsWith("{")) throw fault("MalformedPolicy");
  const policy = parse(text);
  for (const statement of policy.statements) checkStatement(statement, bucket);
  return policy;
}

function parse(text: string): Policy {
  try {
    return parsePolicy(text, grammars.bucket);
  } catch (error) {
    if (error instanceof PolicyError) throw fault("MalformedPolicy", {}, error.message);
    throw error;
  }
}

function checkStatement({ action, notAction, resource, notResource }: Statement, bucket: string): void {
  const actions = action ?? notAction ?? [];
  if (actions.some((each) => each !== "*" && !/^s3:/i.test(each)))
    throw fault("MalformedPolicy", {}, "Policy has invalid action");
  const own = `arn:aws:s3:::${bucket}`;
  const resources = resource ?? notResource ?? [];
  const isOwn = (each: string): boolean =>
    each === own || each.startsWith(`${own}/`) || (/[*?]/.test(each) && reaches(each, own));
  if (!resources.every(isOwn)) throw fault("MalformedPolicy", {}, "Policy has invalid resource");
  const onObjects = resources.some((each) => each.startsWith(`${own}/`) || fits(wildcards(each), `${own}/x`));
  const onBucket = resources.some((each) => fits(wildcards(each), own));
  for (const each of action ?? []) {
    if (/[*?]/.test(each)) continue;
    if (isObjectAction(each) ? !onObjects : !onBucket)
      throw fault("MalformedPolicy", {}, "Action does not apply to any resource(s) in statement");
  }
}

/** Whether a pattern can mean the bucket or something in it. */
const reaches = (pattern: string, own: string): boolean =>
  fits(wildcards(pattern), own) || fits(wildcards(pattern.replace(/\/.*$/s, "")), own);

/** Actions on objects; all others are on the bucket. */
const isObjectAction = (action: string): boolean =>
  /object|multipartuploadparts|abortmultipartupload/i.test(action) && !/bucket|objectlockconfiguration/i.test(action);

const getBucketPolicy = read("GetBucketPolicy", { honours: ["Bucket", "ExpectedBucketOwner"], access }, (input, cx) => {
  const { id, policy } = findBucket(cx, input, { action: "s3:GetBucketPolicy" });
  if (policy === undefined) throw fault("NoSuchBucketPolicy", { BucketName: id });
  return { Policy: policy };
});

const getBucketPolicyStatus = read(
  "GetBucketPolicyStatus",
  { honours: ["Bucket", "ExpectedBucketOwner"], access },
  (input, cx) => {
    const { id, policy } = findBucket(cx, input, { action: "s3:GetBucketPolicyStatus" });
    if (policy === undefined) throw fault("NoSuchBucketPolicy", { BucketName: id });
    return { PolicyStatus: { IsPublic: isPublic(readBucketPolicy(policy, id)) } };
  },
);

const deleteBucketPolicy = change(
  "DeleteBucketPolicy",
  { honours: ["Bucket", "ExpectedBucketOwner"], access },
  (input, cx) => {
    const { id } = findBucket(cx, input, { action: "s3:DeleteBucketPolicy" });
    cx.tx.update(buckets, id, { policy: undefined });
    return {};
  },
);

const publicAccessAction = "s3:PutBucketPublicAccessBlock";
const putPublicAccessBlock = change(
  "PutPublicAccessBlock",
  {
    honours: ["Bucket", "PublicAccessBlockConfiguration", "ContentMD5", "ChecksumAlgorithm", "ExpectedBucketOwner"],
    access: { ...access, action: publicAccessAction },
  },
  (input, cx) => {
    const { id } = findBucket(cx, input, { action: publicAccessAction });
    const { BlockPublicAcls = false, IgnorePublicAcls = false } = input.PublicAccessBlockConfiguration;
    const { BlockPublicPolicy = false, RestrictPublicBuckets = false } = input.PublicAccessBlockConfiguration;
    const publicAccess = { BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets };
    cx.tx.update(buckets, id, { publicAccess });
    return {};
  },
);

const getPublicAccessBlock = read(
  "GetPublicAccessBlock",
  { honours: ["Bucket", "ExpectedBucketOwner"], access: { ...access, action: "s3:GetBucketPublicAccessBlock" } },
  (input, cx) => {
    const { id, publicAccess } = findBucket(cx, input, { action: "s3:GetBucketPublicAccessBlock" });
    if (!publicAccess) throw fault("NoSuchPublicAccessBlockConfiguration", { BucketName: id });
    return { PublicAccessBlockConfiguration: publicAccess };
  },
);

const deletePublicAccessBlock = change(
  "DeletePublicAccessBlock",
  { honours: ["Bucket", "ExpectedBucketOwner"], access: { ...access, action: publicAccessAction } },
  (input, cx) => {
    const { id } = findBucket(cx, input, { action: publicAccessAction });
    cx.tx.update(buckets, id, { publicAccess: undefined });
    return {};
  },
);

/** Operations of policies and public access. */
export const bucketPolicyOperations = [
  putBucketPolicy,
  getBucketPolicy,
  getBucketPolicyStatus,
  deleteBucketPolicy,
  putPublicAccessBlock,
  getPublicAccessBlock,
  deletePublicAccessBlock,
];
