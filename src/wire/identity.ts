/** Finds out who calls and in which Region, from the signature of a request. */
import type { Credential, Identity } from "../core/call.ts";
import { NotBuilt } from "../core/fault.ts";
import type { Routed } from "./route.ts";
import { V4A } from "./signature.ts";
import type { Headers, Malformed, Signature } from "./signature.ts";
import { checkAge, checkSignature } from "./signature-check.ts";
import type { Checked, ChunkSigner } from "./signature-check.ts";
import type { Signable } from "./signature-canonical.ts";
import { signatureFault } from "./signature-fault.ts";
import type { Dialect } from "./signature-fault.ts";

/** A known key; one that is switched off or whose session is over is refused, never taken for an unknown one. */
export interface KnownKey extends Credential {
  readonly state?: "active" | "inactive" | "expired";
}

/** What decides who calls. */
export interface IdentityRules {
  /** The account of unknown keys and of unsigned calls, 12 digits. */
  readonly account: string;
  /** Keys whose signatures are checked. */
  readonly credentials: (accessKeyId: string) => KnownKey | undefined;
  /** Codes of the Regions that exist. */
  readonly regions: ReadonlySet<string>;
  /** Milliseconds since 1970 on the host's clock. */
  readonly now: () => number;
}

/** A request as identification sees it. */
export interface Presented {
  readonly request: Signable;
  readonly headers: Headers;
  /** As sent; undefined when it streams. */
  readonly body: Uint8Array | undefined;
  readonly signature: Signature | Malformed | undefined;
  readonly routed: Routed;
  /** False where unknown keys are refused: on a listener that others than this machine reach. */
  readonly trusted: boolean;
}

/** Who calls, and where. */
export interface Caller {
  readonly identity: Identity;
  readonly region: string;
  /** For a checked signature: what its `aws-chunked` chunks are checked with. */
  readonly signer: ChunkSigner | undefined;
}

const DEFAULT_REGION = "us-east-1";
const ACCOUNT = /^\d{12}$/;

/**
 * Identifies the caller; throws the service's own error for a missing, malformed or wrong signature.
 *
 * A known key's signature is checked. A key id of 12 digits names its account, any other unknown key stands for the
 * default account; both act as the account's root, and of their signature only a presigned URL's age is looked at.
 */
export function identify(presented: Presented, rules: IdentityRules): Caller {
  const { signature, routed } = presented;
  const dialect = dialectOf(routed);
  if (signature === undefined) return unsigned(routed, dialect, rules);
  if ("malformed" in signature) {
    const inQuery = dialect === "s3" && signature.carrier === "query" && signature.malformed !== "algorithm";
    throw signatureFault(dialect, inQuery ? "expires" : signature.malformed, signature.message);
  }
  const key = rules.credentials(signature.accessKeyId);
  const checked = { ...presented, signature, dialect, now: rules.now() };
  const signer = key === undefined ? undefined : checkKey(checked, key, routed);
  if (key === undefined) {
    if (!presented.trusted) throw signatureFault(dialect, "unknownKey");
    if (signature.carrier === "query") checkAge(checked);
  }
  const region = regionOf(signature, routed, dialect, rules.regions);
  return { identity: key?.identity ?? rootOf(signature.accessKeyId, rules.account), region, signer };
}

function checkKey(checked: Checked, key: KnownKey, routed: Routed): ChunkSigner {
  const { signature, dialect } = checked;
  if (signature.algorithm === V4A) throw new NotBuilt(`signature.${V4A}`);
  if (key.state === "inactive") throw signatureFault(dialect, "unknownKey");
  const expected = routed.model?.signingName;
  const fits = expected === undefined || signature.service === expected || isS3Scope(expected, signature.service);
  if (!fits) {
    throw signatureFault(dialect, "service", `Credential should be scoped to correct service: '${expected}'.`);
  }
  if ((signature.token ?? "") !== (key.sessionToken ?? "")) throw signatureFault(dialect, "token");
  const signer = checkSignature(checked, key.secret);
  if (key.state === "expired") throw signatureFault(dialect, "expiredToken");
  return signer;
}

/** S3 has several signing names: `s3express`, `s3-outposts`, `s3-object-lambda`. */
const isS3Scope = (expected: string, scope: string): boolean => expected === "s3" && /^s3(express|-)/.test(scope);

function unsigned(routed: Routed, dialect: Dialect, rules: IdentityRules): Caller {
  if (!routed.operationModel?.unsigned && routed.service !== "s3") throw signatureFault(dialect, "missing");
  const region = routed.hostRegion ?? DEFAULT_REGION;
  if (!rules.regions.has(region)) throw wrongRegion(dialect, region);
  return { identity: nobody(rules.account), region, signer: undefined };
}

const nobody = (account: string): Identity => ({
  account,
  arn: "anonymous",
  userId: "anonymous",
  accessKeyId: "",
  anonymous: true,
});

function rootOf(accessKeyId: string, fallback: string): Identity {
  const account = ACCOUNT.test(accessKeyId) ? accessKeyId : fallback;
  return { account, arn: `arn:aws:iam::${account}:root`, userId: account, accessKeyId, anonymous: false };
}

function regionOf(signature: Signature, routed: Routed, dialect: Dialect, regions: ReadonlySet<string>): string {
  const scoped = signature.region === "" ? (routed.hostRegion ?? DEFAULT_REGION) : signature.region;
  if (regions.has(scoped)) return scoped;
  if (scoped === "aws-global") return DEFAULT_REGION;
  throw wrongRegion(dialect, scoped);
}

function wrongRegion(dialect: Dialect, region: string): Error {
  if (dialect !== "s3") {
    return signatureFault(dialect, "region", `Credential should be scoped to a valid region, not '${region}'.`);
  }
  const wrong = `the region '${region}' is wrong; expecting '${DEFAULT_REGION}'`;
  const message = `The authorization header is malformed; ${wrong}`;
  return signatureFault(dialect, "region", message, { Region: DEFAULT_REGION });
}

/** The family of services whose words an error takes. */
function dialectOf(routed: Routed): Dialect {
  if (routed.service === "s3" || routed.service === "s3control") return "s3";
  switch (routed.protocol) {
    case "ec2":
      return "ec2";
    case "json":
    case "smithy-rpc-v2-cbor":
      return "json";
    case "rest-json":
      return "rest-json";
    default:
      return "query";
  }
}
