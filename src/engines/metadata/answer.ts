/** What the metadata service answers to a request: status, headers and body, as AWS's does. Pure. */
import type { InstanceMetadata } from "../../specs/instance.ts";
import { parseLife } from "./token.ts";
import type { Tokens } from "./token.ts";
import { findIn } from "./tree.ts";
import type { Found } from "./tree.ts";

/** A request, as far as it matters. Names of headers in lower case. */
export interface Asked {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** An answer. `hops`: how far it may travel. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly hops?: number;
}

const tokenHeader = "x-aws-ec2-metadata-token";
const lifeHeader = "x-aws-ec2-metadata-token-ttl-seconds";

/** Answers a request of an instance. `now` in milliseconds since 1970. */
export function answer({ instance, metadata }: InstanceMetadata, asked: Asked, tokens: Tokens, now: number): Answer {
  if (!metadata.enabled) return refuse(403);
  const found = findIn(metadata, pathOf(asked.target));
  if (found?.is === "token") return answerToken({ instance, metadata }, asked, tokens, now);
  if (asked.method === "OPTIONS") return { status: 200, headers: { allow: "OPTIONS, GET, HEAD" }, body: nothing };
  if (asked.method !== "GET" && asked.method !== "HEAD") return refuse(405, { allow: "OPTIONS, GET, HEAD" });
  const token = one(asked.headers[tokenHeader]);
  const lives = token === undefined ? undefined : tokens.check(instance, token, now);
  if (token === undefined ? metadata.tokens === "required" : lives === undefined) return refuse(401);
  return show(found, lives);
}

/** The answer to whoever has no metadata here, and to whoever asks too often. */
export function refuse(status: 400 | 401 | 403 | 404 | 405 | 503, headers: Record<string, string> = {}): Answer {
  const title = `${status} - ${titles[status]}`;
  return { status, headers: { "content-type": "text/html", ...headers }, body: Buffer.from(page(title)) };
}

function answerToken({ instance, metadata }: InstanceMetadata, asked: Asked, tokens: Tokens, now: number): Answer {
  const allow = { allow: "OPTIONS, PUT" };
  if (asked.method === "OPTIONS") return { status: 200, headers: allow, body: nothing };
  if (asked.method !== "PUT") return refuse(405, allow);
  if (asked.headers["x-forwarded-for"] !== undefined) return refuse(403);
  const life = parseLife(one(asked.headers[lifeHeader]));
  if (life === undefined) return refuse(400);
  const headers = { "content-type": "text/plain", "accept-ranges": "none", [lifeHeader]: String(life) };
  const body = Buffer.from(tokens.issue(instance, life, now));
  return { status: 200, headers: { ...headers, connection: "close" }, body, hops: metadata.hopLimit };
}

function show(found: Exclude<Found, { is: "token" }> | undefined, lives: number | undefined): Answer {
  if (!found) return refuse(404);
  const type = found.is === "document" ? found.type : "text/plain";
  const headers = { "content-type": type, "accept-ranges": "none" };
  const life = lives === undefined ? headers : { ...headers, [lifeHeader]: String(lives) };
  return { status: 200, headers: life, body: found.body };
}

const titles = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  503: "Service Unavailable",
} as const;

const nothing = Buffer.alloc(0);

function page(title: string): string {
  return `<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
	"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
 <head>
  <title>${title}</title>
 </head>
 <body>
  <h1>${title}</h1>
 </body>
</html>
`;
}

function pathOf(target: string): string {
  const path = target.startsWith("/") ? target : target.replace(/^http:\/\/[^/?]*/i, "");
  return path.replace(/[?#].*$/s, "");
}

function one(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "object" ? value.join(",") : value?.trim();
}
