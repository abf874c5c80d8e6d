/** Checks a SigV4 signature against the secret of its key: time, signed headers, payload, and the signature itself. */
import { createHmac, timingSafeEqual } from "node:crypto";
import { Fault } from "../core/fault.ts";
import { instant, stamp } from "./signature.ts";
import type { Headers, Signature } from "./signature.ts";
import { canonicalRequest, sha256 } from "./signature-canonical.ts";
import type { Signable } from "./signature-canonical.ts";
import { signatureFault } from "./signature-fault.ts";
import type { Dialect } from "./signature-fault.ts";

/** A signed request with what its check needs besides the request itself. */
export interface Checked {
  readonly request: Signable;
  readonly headers: Headers;
  /** The body as sent (still compressed); undefined when it streams and only its announced hash can be signed. */
  readonly body: Uint8Array | undefined;
  readonly signature: Signature;
  readonly dialect: Dialect;
  /** Milliseconds since 1970 on the host's clock. */
  readonly now: number;
}

/** The key and first signature from which the chunks of an `aws-chunked` body are signed on. */
export interface ChunkSigner {
  readonly key: Buffer;
  readonly seed: string;
  readonly time: string;
  readonly scope: string;
}

const MINUTE_MS = 60_000;
const UNSIGNED = "UNSIGNED-PAYLOAD";
const HASH = /^[0-9a-f]{64}$/;

/**
 * Throws the service's error unless the signature is right and of this moment.
 *
 * A signature is good for 5 minutes around its time (S3: 15), a presigned URL from its time until it expires. Gives
 * what the chunks of a signed stream are checked with.
 */
export function checkSignature(checked: Checked, secret: string): ChunkSigner {
  checkAge(checked);
  checkSignedHeaders(checked);
  const { request, signature, dialect } = checked;
  const style = dialect === "s3" ? "once" : "twice";
  const canonical = canonicalRequest(request, signature.signedHeaders, style, payloadHash(checked));
  const scope = `${signature.day}/${signature.region}/${signature.service}/aws4_request`;
  const text = `${signature.algorithm}\n${signature.time}\n${scope}\n${sha256(canonical)}`;
  const key = signingKey(secret, signature.day, signature.region, signature.service);
  if (!sameHex(hmac(key, text).toString("hex"), signature.value)) {
    throw signatureFault(
      dialect,
      "mismatch",
      "",
      dialect === "s3"
        ? {
            AWSAccessKeyId: signature.accessKeyId,
            StringToSign: text,
            SignatureProvided: signature.value,
            CanonicalRequest: canonical,
          }
        : {},
    );
  }
  return { key, seed: signature.value, time: signature.time, scope };
}

/** Compares two hexadecimal signatures in constant time. */
export function sameHex(ours: string, theirs: string): boolean {
  const a = Buffer.from(ours, "latin1");
  const b = Buffer.from(theirs, "latin1");
  return a.length === b.length && timingSafeEqual(a, b);
}

/** HMAC-SHA256. */
export const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** Throws the service's error when the signature is too old, not yet valid, or its presigned URL has expired. */
export function checkAge({ signature, dialect, now }: Pick<Checked, "signature" | "dialect" | "now">): void {
  const signed = instant(signature.time);
  const minutes = dialect === "s3" ? 15 : 5;
  const skew = minutes * MINUTE_MS;
  const at = stamp(now);
  const lifetime = signature.carrier === "query" && signature.expires !== undefined ? signature.expires * 1000 : skew;
  const fields = dialect === "s3" ? { ServerTime: new Date(now).toISOString() } : {};
  if (now > signed + lifetime) {
    const flaw = signature.carrier === "query" ? "expiredUrl" : "skewed";
    const limit = `${stamp(now - lifetime)} (${at} - ${Math.round(lifetime / MINUTE_MS)} min.)`;
    throw signatureFault(dialect, flaw, `Signature expired: ${signature.time} is now earlier than ${limit}`, fields);
  }
  if (signed > now + skew) {
    const limit = `${stamp(now + skew)} (${at} + ${minutes} min.)`;
    const message = `Signature not yet current: ${signature.time} is still later than ${limit}`;
    throw signatureFault(dialect, "skewed", message, fields);
  }
}

/** `host` (HTTP/2: `:authority`) and each `x-amz-*` header must be signed, lest a thief change it. */
function checkSignedHeaders({ headers, signature, dialect }: Checked): void {
  const signed = new Set(signature.signedHeaders);
  const need = (header: string): void => {
    if (signed.has(header)) return;
    const shown = header === "host" ? "'Host' or ':authority'" : `'${header}'`;
    const message = `${shown} must be a 'SignedHeader' in the AWS Authorization.`;
    throw signatureFault(dialect, "unsignedHeader", message, dialect === "s3" ? { HeadersNotSigned: header } : {});
  };
  if (!signed.has(":authority")) need("host");
  for (const header in headers) if (header.startsWith("x-amz-")) need(header);
  for (const header of signed) {
    if (headers[header] !== undefined) continue;
    const message = `The request signed the header '${header}', which it does not carry.`;
    throw signatureFault(dialect, "unsignedHeader", message);
  }
}

function payloadHash({ request, headers, body, signature, dialect }: Checked): string {
  const announced = headers["x-amz-content-sha256"] ?? /(?:^|&)X-Amz-Content-Sha256=([^&]*)/.exec(request.query)?.[1];
  if (typeof announced !== "string") {
    if (signature.carrier === "query" && dialect === "s3") return UNSIGNED;
    if (dialect === "s3")
      throw new Fault("InvalidRequest", "Missing required header for this request: x-amz-content-sha256");
    return sha256(body ?? "");
  }
  if (announced === UNSIGNED || announced.startsWith("STREAMING-")) return announced;
  if (!HASH.test(announced) || (body !== undefined && sha256(body) !== announced))
    throw signatureFault(dialect, "payload");
  return announced;
}

const keys = new Map<string, Buffer>();
const KEYS_KEPT = 1000;

/** Derives the signing key of a day, Region and service; the newest are kept, for clients use one all day long. */
function signingKey(secret: string, day: string, region: string, service: string): Buffer {
  const name = `${secret}\n${day}/${region}/${service}`;
  const kept = keys.get(name);
  if (kept !== undefined) return kept;
  let key: Buffer = hmac(`AWS4${secret}`, day);
  for (const part of [region, service, "aws4_request"]) key = hmac(key, part);
  if (keys.size >= KEYS_KEPT) keys.delete(keys.keys().next().value as string);
  keys.set(name, key);
  return key;
}
