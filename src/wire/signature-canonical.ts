/** The canonical request of SigV4: the one text that signer and checker must both arrive at. */
import { createHash } from "node:crypto";

/** What of a request is signed, as it came over the wire. */
export interface Signable {
  readonly method: string;
  /** The raw path, still escaped. */
  readonly path: string;
  /** The raw query without `?`. */
  readonly query: string;
  /** Names and values in turn, in the order sent (`IncomingMessage.rawHeaders`). */
  readonly rawHeaders: readonly string[];
}

/** S3 signs the path as sent; all other services sign it normalised and escaped once more. */
export type PathStyle = "once" | "twice";

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/**
 * Writes the canonical request.
 *
 * `payloadHash` is its last line: a hash, `UNSIGNED-PAYLOAD`, or a `STREAMING-…` name.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function canonicalRequest(
  request: Signable,
  signedHeaders: readonly string[],
  style: PathStyle,
  payloadHash: string,
): string {
  const names = signedHeaders.join(";");
  return [
    request.method,
    canonicalPath(request.path, style),
    canonicalQuery(request.query),
    canonicalHeaders(request.rawHeaders, signedHeaders),
    names,
    payloadHash,
  ].join("\n");
}

function canonicalPath(path: string, style: PathStyle): string {
  if (style === "once") return escapePath(unescape(path) ?? path);
  const kept: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") kept.pop();
    else if (segment !== "" && segment !== ".") kept.push(segment);
  }
  const tail = kept.length > 0 && path.endsWith("/") ? "/" : "";
  return escapePath(`/${kept.join("/")}${tail}`);
}

const escapePath = (path: string): string => escape(path).replaceAll("%2F", "/");

function canonicalQuery(query: string): string {
  if (query === "") return "";
  const pairs: [string, string][] = [];
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const name = again(at < 0 ? pair : pair.slice(0, at));
    if (name !== "X-Amz-Signature") pairs.push([name, at < 0 ? "" : again(pair.slice(at + 1))]);
  }
  pairs.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
  return pairs.map(([name, value]) => `${name}=${value}`).join("&");
}

/** Escapes anew what a client may have escaped in its own way. */
const again = (part: string): string => escape(unescape(part.replaceAll("+", " ")) ?? part);

function canonicalHeaders(raw: readonly string[], signed: readonly string[]): string {
  const values = new Map<string, string>();
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = (raw[i] as string).toLowerCase();
    const value = (raw[i + 1] as string).trim().replaceAll(/ +/g, " ");
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before},${value}`);
  }
  let lines = "";
  for (const name of signed) lines += `${name}:${values.get(name) ?? ""}\n`;
  return lines;
}

/** RFC 3986: everything but letters, digits, `-`, `.`, `_` and `~` is escaped. */
const escape = (value: string): string =>
  encodeURIComponent(value.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function unescape(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
