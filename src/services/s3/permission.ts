/** Who may do what with a bucket: its owner, unless its policy denies it; others where its policy allows it. */
import type { Identity } from "../../core/call.ts";
import type { ReadContext } from "../../core/context.ts";
import { accessKeys } from "../../core/access.ts";
import { decide } from "../../policy/decide.ts";
import type { NamedPolicy } from "../../policy/evaluate.ts";
import { grammars } from "../../policy/grammar.ts";
import { parsePolicy } from "../../policy/parse.ts";
import type { PolicyRequest, RequestPrincipal } from "../../policy/policy.ts";
import { fault } from "./fault.ts";
import { isPublic } from "./public-policy.ts";
import type { BucketRow } from "./tables.ts";

/** What is to be done with what. */
export interface Wish {
  /** `s3:GetObject`. */
  readonly action: string;
  /** Of an object; without it the bucket itself is meant. */
  readonly key?: string;
  /** Condition keys of this action, such as `s3:prefix`. */
  readonly keys?: Readonly<Record<string, string | undefined>>;
}

/** Who asks, how, and when. */
export type Asking = Pick<ReadContext, "call" | "caller" | "now">;

/** Throws `AccessDenied` unless the caller may. */
export function permit(cx: ReadContext, bucket: BucketRow, wish: Wish): void {
  if (!may(cx, bucket, wish)) throw fault("AccessDenied");
}

/** Operations on the policy itself stay open to the owner's root, or a mistake would lock everybody out for good. */
const alwaysRoots = new Set(["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"]);

/** Whether the caller may. Identities' own policies are the authorizer's to ask. */
export function may(cx: Asking, bucket: BucketRow, { action, key, keys = {} }: Wish): boolean {
  const { call, caller } = cx;
  const principal = principalOf(caller);
  const isOwner = principal.account === bucket.account;
  if (isOwner && principal.root && alwaysRoots.has(action)) return true;
  const policy = policyOf(bucket);
  const restricted =
    bucket.publicAccess?.RestrictPublicBuckets === true && policy !== undefined && isPublic(policy.policy);
  const resource = policy && (!restricted || isOwner || principal.kind === "service") ? [policy] : [];
  const request: PolicyRequest = {
    principal,
    action,
    resource: `arn:aws:s3:::${bucket.id}${key === undefined ? "" : `/${key}`}`,
    context: { ...accessKeys(call), ...momentKeys(cx.now), ...principalKeys(caller), ...given(keys) },
  };
  const identity = isOwner || principal.kind === "aws" ? [everything] : [];
  return decide({ identity, resource, owner: bucket.account }, request).allowed;
}

const text = JSON.stringify({ Statement: { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" } });
/** What an account's principals may until IAM is built: whatever the resource's owner lets them. */
const everything: NamedPolicy = { name: "everything", policy: parsePolicy(text, grammars.bucket) };

function principalOf({ anonymous, account, arn }: Identity): RequestPrincipal {
  if (anonymous) return { kind: "anonymous", names: [] };
  if (isService(arn)) return { kind: "service", names: [arn] };
  return { kind: "aws", account, names: [arn], root: arn.endsWith(":root") };
}

function principalKeys({ anonymous, arn, account, userId }: Identity): Record<string, readonly string[]> {
  if (anonymous) return { "aws:PrincipalType": ["Anonymous"] };
  if (isService(arn))
    return {
      "aws:PrincipalIsAWSService": ["true"],
      "aws:SourceAccount": [account],
      ...(userId.startsWith("arn:") && { "aws:SourceArn": [userId] }),
    };
  return { "aws:PrincipalType": [arn.endsWith(":root") ? "Account" : "User"] };
}

/**
 * A service acts for an account, which its identity names, and for a resource, whose ARN is its user id:
 * `delivery.logs.amazonaws.com`.
 */
const isService = (arn: string): boolean => /^[a-z0-9.-]+\.amazonaws\.com$/.test(arn);

/** The listener stands for AWS's, which speaks TLS. */
function momentKeys(now: number): Record<string, readonly string[]> {
  return {
    "aws:CurrentTime": [new Date(now).toISOString()],
    "aws:EpochTime": [String(Math.floor(now / 1_000))],
    "aws:SecureTransport": ["true"],
  };
}

function given(keys: Readonly<Record<string, string | undefined>>): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [[key, [value]]])),
  );
}

const parsed = new WeakMap<BucketRow, NamedPolicy>();

function policyOf(bucket: BucketRow): NamedPolicy | undefined {
  if (bucket.policy === undefined) return undefined;
  let policy = parsed.get(bucket);
  if (!policy)
    parsed.set(bucket, (policy = { name: `bucket ${bucket.id}`, policy: parsePolicy(bucket.policy, grammars.bucket) }));
  return policy;
}

/** The owner of a bucket must be who the client expects. */
export function expectOwner(bucket: BucketRow, expected: string | undefined): void {
  if (expected !== undefined && expected !== bucket.account) throw fault("AccessDenied");
}
