/** Signs requests to AWS (SigV4). */
import { stamp } from "../wire/signature.ts";
import { canonicalRequest, sha256 } from "../wire/signature-canonical.ts";
import { hmac } from "../wire/signature-check.ts";

/** Keys of somebody's. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secret: string;
  readonly sessionToken?: string;
}

/** A POST that is to be signed. */
export interface Unsigned {
  readonly url: URL;
  readonly body: string;
  /** The service's name in credential scopes. */
  readonly service: string;
  readonly region: string;
  readonly credentials: Credentials;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const algorithm = "AWS4-HMAC-SHA256";

/** The headers of a signed POST of a form; whoever sends it adds `host`. */
export function sign({ url, body, service, region, credentials, at }: Unsigned): Record<string, string> {
  const time = stamp(at);
  const { accessKeyId, secret, sessionToken } = credentials;
  const headers: Record<string, string> = {
    "content-type": "application/x-www-form-urlencoded; charset=utf-8",
    "x-amz-date": time,
    ...(sessionToken !== undefined && { "x-amz-security-token": sessionToken }),
  };
  const signed = Object.keys({ ...headers, host: "" }).toSorted();
  const rawHeaders = Object.entries({ ...headers, host: url.host }).flat();
  const request = { method: "POST", path: url.pathname, query: url.search.slice(1), rawHeaders };
  const canonical = canonicalRequest(request, signed, "twice", sha256(body));
  const day = time.slice(0, 8);
  const scope = `${day}/${region}/${service}/aws4_request`;
  let key: Buffer | string = `AWS4${secret}`;
  for (const part of [day, region, service, "aws4_request"]) key = hmac(key, part);
  const signature = hmac(key, [algorithm, time, scope, sha256(canonical)].join("\n")).toString("hex");
  const parts = [`Credential=${accessKeyId}/${scope}`, `SignedHeaders=${signed.join(";")}`, `Signature=${signature}`];
  const authorization = `${algorithm} ${parts.join(", ")}`;
  return { ...headers, authorization };
}
