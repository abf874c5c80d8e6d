/** What a request says about who signed it: the parts of its Authorization header or presigned query, unchecked. */

/** Where a signature stands in the request. */
export type Carrier = "header" | "query";

/** A signature as the request carries it, well formed but not yet checked. */
export interface Signature {
  readonly carrier: Carrier;
  /** `AWS4-HMAC-SHA256`, or `AWS4-ECDSA-P256-SHA256` for SigV4A, whose scope names no Region. */
  readonly algorithm: string;
  readonly accessKeyId: string;
  /** YYYYMMDD. */
  readonly day: string;
  /** The Region of the scope; for SigV4A the first of the Region set, "" for `*`. */
  readonly region: string;
  /** The signing name of the scope: `ec2`, `elasticloadbalancing`. */
  readonly service: string;
  /** Lower case, in the order given. */
  readonly signedHeaders: readonly string[];
  readonly value: string;
  /** `20261120T074800Z`. */
  readonly time: string;
  readonly token: string | undefined;
  /** Seconds a presigned URL is valid. */
  readonly expires: number | undefined;
}

/** A signature that cannot be read, with AWS's sentence about it. */
export interface Malformed {
  /** `algorithm`: not a kind of signature that AWS has. `incomplete`: parts missing. `scope`: a bad credential. */
  readonly malformed: "algorithm" | "incomplete" | "scope" | "expires";
  readonly carrier: Carrier;
  readonly message: string;
  /** The access key when it could be read. */
  readonly accessKeyId?: string;
}

/** The headers of a request with lower-case names, as `node:http` gives them. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** SigV4 with a shared secret. */
const V4 = "AWS4-HMAC-SHA256";
/** SigV4A with a derived key pair, for several Regions at once. */
export const V4A = "AWS4-ECDSA-P256-SHA256";
const MAX_EXPIRES_S = 604_800;

/**
 * Reads the signature of a request; undefined when it has none.
 *
 * `query` is the raw query without `?`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function readSignature(headers: Headers, query: string): Signature | Malformed | undefined {
  const authorization = headers["authorization"];
  if (typeof authorization === "string" && authorization !== "") return fromHeader(authorization, headers);
  if (query.includes("X-Amz-Algorithm=") || query.includes("X-Amz-Signature=")) return fromQuery(query);
  if (query.includes("AWSAccessKeyId=") && query.includes("Signature=")) return unsupported("query", "AWS");
  return undefined;
}

function fromHeader(authorization: string, headers: Headers): Signature | Malformed {
  const known = likeBefore(authorization, headers);
  if (known) return known;
  const signature = readHeader(authorization, headers);
  if (!("malformed" in signature) && signature.algorithm === V4) remember(authorization, signature);
  return signature;
}

/** Signatures by what stands before their value: a client sends the same beginning all day. */
const beginnings = new Map<string, Signature>();
const mostBeginnings = 256;

const beginningOf = (authorization: string): string =>
  authorization.slice(0, authorization.lastIndexOf(valueMark) + valueMark.length);
const valueMark = " Signature=";

function remember(authorization: string, signature: Signature): void {
  const beginning = beginningOf(authorization);
  if (beginning + signature.value !== authorization) return;
  if (beginnings.size >= mostBeginnings) beginnings.clear();
  beginnings.set(beginning, signature);
}

/** The signature of a header that differs from an earlier one in its value and time alone. */
function likeBefore(authorization: string, headers: Headers): Signature | undefined {
  const beginning = beginningOf(authorization);
  const known = beginnings.get(beginning);
  const time = text(headers["x-amz-date"]);
  if (!known || !time || !isTime(time) || !time.startsWith(`${known.day}T`)) return undefined;
  const value = authorization.slice(beginning.length);
  if (value === "" || /[,\s]/.test(value)) return undefined;
  return { ...known, value, time, token: text(headers["x-amz-security-token"]) };
}

function readHeader(authorization: string, headers: Headers): Signature | Malformed {
  const space = authorization.indexOf(" ");
  const algorithm = space < 0 ? authorization : authorization.slice(0, space);
  if (algorithm !== V4 && algorithm !== V4A) return unsupported("header", algorithm);
  const parts = pairs(authorization.slice(space + 1));
  const time = text(headers["x-amz-date"]) ?? fromHttpDate(text(headers["date"]));
  const missing: string[] = [];
  for (const name of ["Credential", "Signature", "SignedHeaders"])
    if (!parts[name]) missing.push(`Authorization header requires '${name}' parameter.`);
  if (!time) missing.push("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
  if (missing.length > 0) {
    const message = `${missing.join(" ")} Authorization=${algorithm}`;
    return { malformed: "incomplete", carrier: "header", message, ...named(parts["Credential"]) };
  }
  return assemble({
    carrier: "header",
    algorithm,
    credential: parts["Credential"] as string,
    signedHeaders: parts["SignedHeaders"] as string,
    value: parts["Signature"] as string,
    time: time as string,
    token: text(headers["x-amz-security-token"]),
    regionSet: text(headers["x-amz-region-set"]),
    expires: undefined,
  });
}

const REQUIRED = ["Algorithm", "Credential", "Signature", "SignedHeaders", "Date"] as const;

function fromQuery(query: string): Signature | Malformed {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const pair of query.split("&")) {
    if (!pair.startsWith("X-Amz-")) continue;
    const at = pair.indexOf("=");
    if (at > 0) found[pair.slice(6, at)] = unescape(pair.slice(at + 1));
  }
  const missing = REQUIRED.filter((name) => !found[name]).map(
    (name) => `AWS query-string parameters must include 'X-Amz-${name}'.`,
  );
  if (missing.length > 0) return incompleteQuery(missing);
  const algorithm = found["Algorithm"] as string;
  if (algorithm !== V4 && algorithm !== V4A) return unsupported("query", algorithm);
  const expires = found["Expires"];
  const problem = expires === undefined ? undefined : expiryProblem(expires);
  if (problem) return { malformed: "expires", carrier: "query", message: problem, ...named(found["Credential"]) };
  return assemble({
    carrier: "query",
    algorithm,
    credential: found["Credential"] as string,
    signedHeaders: found["SignedHeaders"] as string,
    value: found["Signature"] as string,
    time: found["Date"] as string,
    token: found["Security-Token"],
    regionSet: found["Region-Set"],
    expires: expires === undefined ? undefined : Number(expires),
  });
}

function expiryProblem(expires: string): string | undefined {
  if (!/^-?\d{1,15}$/.test(expires)) return "X-Amz-Expires should be a number";
  if (expires.startsWith("-")) return "X-Amz-Expires must be non-negative";
  if (Number(expires) > MAX_EXPIRES_S)
    return (
      "X-Amz-Expires must be less than a week (in seconds); " +
      "that is, the given X-Amz-Expires must be less than 604800 seconds"
    );
  return undefined;
}

interface Parts {
  readonly carrier: Carrier;
  readonly algorithm: string;
  readonly credential: string;
  readonly signedHeaders: string;
  readonly value: string;
  readonly time: string;
  readonly token: string | undefined;
  readonly regionSet: string | undefined;
  readonly expires: number | undefined;
}

function assemble(parts: Parts): Signature | Malformed {
  const scope = parts.credential.split("/");
  const wanted = parts.algorithm === V4A ? 4 : 5;
  const bad = (message: string): Malformed => ({
    malformed: "scope",
    carrier: parts.carrier,
    message,
    ...named(parts.credential),
  });
  if (scope.length < wanted) {
    const form = wanted === 5 ? "keyid/date/region/service/term" : "keyid/date/service/term";
    return bad(
      `Credential must have exactly ${wanted} slash-delimited elements, e.g. ${form}, got '${parts.credential}'`,
    );
  }
  const [day, ...rest] = scope.slice(1 - wanted) as [string, ...string[]];
  const accessKeyId = scope.slice(0, scope.length - wanted + 1).join("/");
  const [service, term] = rest.slice(-2) as [string, string];
  if (accessKeyId === "") return bad(`Credential must name an access key, got '${parts.credential}'`);
  if (term !== "aws4_request")
    return bad(`Credential should be scoped with a valid terminator: 'aws4_request', not '${term}'.`);
  if (!isTime(parts.time))
    return bad(
      `Date must be in ISO-8601 'basic format'. Got '${parts.time}'. See http://en.wikipedia.org/wiki/ISO_8601`,
    );
  if (!parts.time.startsWith(`${day}T`)) {
    return bad(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: ` +
        `'${day}' != '${parts.time.slice(0, 8)}', from '${parts.time}'.`,
    );
  }
  return {
    carrier: parts.carrier,
    algorithm: parts.algorithm,
    accessKeyId,
    day,
    region: wanted === 5 ? (rest[0] as string) : firstRegion(parts.regionSet),
    service,
    signedHeaders: parts.signedHeaders.toLowerCase().split(";"),
    value: parts.value,
    time: parts.time,
    token: parts.token,
    expires: parts.expires,
  };
}

/** The Regions of `x-amz-region-set` may be patterns; only a plain name says where the call goes. */
function firstRegion(set: string | undefined): string {
  const first = set?.split(",")[0]?.trim() ?? "";
  return first.includes("*") ? "" : first;
}

function pairs(list: string): Record<string, string> {
  const found = Object.create(null) as Record<string, string>;
  for (const part of list.split(",")) {
    const at = part.indexOf("=");
    if (at > 0) found[part.slice(0, at).trim()] = part.slice(at + 1).trim();
  }
  return found;
}

const incompleteQuery = (missing: readonly string[]): Malformed => ({
  malformed: "incomplete",
  carrier: "query",
  message: `${missing.join(" ")} Re-examine the query-string parameters.`,
});

const unsupported = (carrier: Carrier, algorithm: string): Malformed => ({
  malformed: "algorithm",
  carrier,
  message: `Unsupported AWS 'algorithm': '${algorithm.slice(0, 64)}'.`,
});

const named = (credential: string | undefined): { accessKeyId?: string } =>
  credential ? { accessKeyId: credential.split("/")[0] } : {};

const text = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** `20261120T074800Z` and nothing else; such a text is always an instant. */
const isTime = (time: string): boolean =>
  /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ$/.test(time);

/** Milliseconds since 1970 of a signature's time. */
export const instant = (time: string): number =>
  Date.parse(
    `${time.slice(0, 4)}-${time.slice(4, 6)}-${time.slice(6, 11)}:${time.slice(11, 13)}:${time.slice(13, 15)}Z`,
  );

/** A signature's form of an instant given in milliseconds. */
export const stamp = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

function fromHttpDate(date: string | undefined): string | undefined {
  if (date === undefined || isTime(date)) return date;
  const ms = Date.parse(date);
  return Number.isNaN(ms) ? date : stamp(ms);
}

function unescape(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
