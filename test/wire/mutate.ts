/** Ways to break a valid request: in its content, which stays well-framed HTTP, and in its bytes, which may not be. */
import { gzipSync } from "node:zlib";
import type { Captured } from "./capture.ts";

/** Draws a number in [0, 1). */
type Draw = () => number;
type Mutation = (request: Captured, draw: Draw) => Captured;

const at = (length: number, draw: Draw): number => Math.floor(draw() * length);
const pick = <T>(items: readonly T[], draw: Draw): T => items[at(items.length, draw)] as T;

const STRANGE = [
  "",
  "null",
  "\u0000",
  "-1",
  "1e999",
  "NaN",
  "99999999999999999999999999",
  "0x10",
  "true",
  "__proto__",
  "constructor",
  "\ud800",
  "%",
  "%zz",
  "%00",
  "%ff%fe",
  "../../../../etc/passwd",
  '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
  "'; DROP TABLE vpcs; --",
  "A".repeat(70_000),
] as const;

const withBody = (request: Captured, body: Buffer): Captured => ({ ...request, body });
const textBody = (request: Captured, change: (text: string) => string): Captured =>
  withBody(request, Buffer.from(change(request.body.toString("latin1")), "latin1"));
const withHeader = (request: Captured, name: string, value: string): Captured => ({
  ...request,
  headers: [...request.headers.filter(([other]) => other.toLowerCase() !== name), [name, value]],
});

function flipBits(body: Buffer, draw: Draw): Buffer {
  const copy = Buffer.from(body);
  for (let i = 0; i <= at(8, draw) && copy.length > 0; i++) {
    const where = at(copy.length, draw);
    copy[where] = (copy[where] as number) ^ (1 << at(8, draw));
  }
  return copy;
}

function strangeToken(text: string, draw: Draw): string {
  const tokens = [...text.matchAll(/[A-Za-z0-9._%-]+/g)];
  if (tokens.length === 0) return pick(STRANGE, draw);
  const { 0: token, index } = pick(tokens, draw);
  return text.slice(0, index) + pick(STRANGE, draw) + text.slice(index + token.length);
}

function doubled(text: string, draw: Draw): string {
  const from = at(text.length + 1, draw);
  const to = from + at(text.length - from + 1, draw);
  return text.slice(0, to) + text.slice(from);
}

const NESTED: readonly ((depth: number) => string)[] = [
  (depth) => "[".repeat(depth),
  (depth) => '{"a":'.repeat(depth),
  (depth) => '{"a":'.repeat(depth) + "1" + "}".repeat(depth),
  (depth) => "<a>".repeat(depth),
  (depth) => `<a>${"<b>".repeat(depth)}${"</b>".repeat(depth)}</a>`,
  (depth) => `Action=DescribeVpcs&Version=2016-11-15&${"Filter.1.".repeat(depth)}Name=x`,
  (depth) => "\u0081".repeat(depth),
  (depth) => "\u009f".repeat(depth),
  (depth) => "\u00bf\u0061a".repeat(depth),
];

/** Replaces one value of a JSON body by one of another type, or adds a member that no model has. */
function wrongType(text: string, draw: Draw): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return strangeToken(text, draw);
  }
  const others = [null, [], {}, [[]], { a: { b: 1 } }, "x", "", -1, 1e308, true, [null], "\u0000", 0.5, 2 ** 60];
  const visit = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null || draw() < 0.25) return pick(others, draw);
    const keys = Object.keys(node);
    if (keys.length === 0) return pick(others, draw);
    const key = pick(keys, draw);
    return Array.isArray(node)
      ? node.map((item, i) => (String(i) === key ? visit(item) : item))
      : { ...node, [key]: visit((node as Record<string, unknown>)[key]) };
  };
  const changed = JSON.stringify(visit(value));
  if (draw() < 0.7) return changed;
  return changed.replace("{", pick(['{"__proto__":{"x":1},', '{"constructor":1,', '{"":1,', '{"toString":[],'], draw));
}

function strangeForm(text: string, draw: Draw): string {
  const extra = [
    "Filter.1.Value.999999999=x",
    "Filter.-1.Name=x",
    "Filter.1=x&Filter.1.Name=y",
    "__proto__.polluted=1",
    "Filter.__proto__.1=x",
    "Filter.constructor.prototype.a=x",
    "Action=DescribeSubnets",
    "Version=1999-01-01",
    "....=",
    "=&=&=",
    `${"a.".repeat(2000)}b=c`,
    Array.from({ length: 3000 }, (_, i) => `VpcId.${i}=vpc-${i}`).join("&"),
    "MaxResults=1e999&DryRun=maybe",
  ];
  return draw() < 0.3 ? `${pick(extra, draw)}&${text}` : `${text}&${pick(extra, draw)}`;
}

const HEADERS: readonly (readonly [string, readonly string[]])[] = [
  [
    "content-type",
    ["", "text/plain", "application/json", "application/cbor", "application/x-www-form-urlencoded", "x"],
  ],
  ["content-encoding", ["gzip", "br", "identity", "gzip,gzip", "aws-chunked", "gzip,gzip,gzip,gzip"]],
  ["x-amz-target", ["", ".", "a.b", "TrentService.", "DynamoDB_20120810.__proto__", ".constructor", "x".repeat(5000)]],
  ["smithy-protocol", ["rpc-v2-cbor", "rpc-v9-json"]],
  [
    "authorization",
    ["", "Bearer x", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=////,SignedHeaders=,Signature=", "AWS a:b"],
  ],
  [
    "authorization",
    ["AWS4-HMAC-SHA256 Credential=a/20260101/__proto__/constructor/aws4_request,SignedHeaders=a,Signature=b"],
  ],
  ["x-amz-date", ["", "now", "99999999T999999Z"]],
  [
    "x-amz-content-sha256",
    ["UNSIGNED-PAYLOAD", "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "x"],
  ],
  ["x-amz-decoded-content-length", ["-1", "5", "99999999999999999999"]],
  ["x-amz-trailer", ["x-amz-checksum-crc32", "x-amz-checksum-xxhash3", "x", ",".repeat(100)]],
  [
    "host",
    [
      "",
      "localhost:99999999",
      "a.s3.localhost",
      "..localhost",
      "[::1",
      "s3.mars-1.amazonaws.com",
      "1.s3-control.localhost",
    ],
  ],
  ["range", ["bytes=-1--5", "bytes=0-99999999999999999999"]],
  ["expect", ["200-ok"]],
  ["origin", ["null", "http://evil.example"]],
  ["__proto__", ["x"]],
];

/** Changes of a request's content. */
const mutations: readonly Mutation[] = [
  (request, draw) => withBody(request, flipBits(request.body, draw)),
  (request, draw) => withBody(request, request.body.subarray(0, at(request.body.length + 1, draw))),
  (request, draw) => textBody(request, (text) => strangeToken(text, draw)),
  (request, draw) => textBody(request, (text) => doubled(text, draw)),
  (request, draw) => textBody(request, () => pick(NESTED, draw)(pick([10, 200, 3000], draw))),
  (request, draw) => withBody(request, Buffer.from(wrongType(request.body.toString(), draw))),
  (request, draw) => textBody(request, (text) => strangeForm(text, draw)),
  (request, draw) => withHeader(request, "content-encoding", pick(["gzip", "gzip,aws-chunked"], draw)),
  (request, draw) => {
    const packed = gzipSync(request.body, { level: 1 });
    return withHeader(withBody(request, draw() < 0.3 ? packed : flipBits(packed, draw)), "content-encoding", "gzip");
  },
  (request, draw) => {
    const [name, values] = pick(HEADERS, draw);
    return withHeader(request, name, pick(values, draw));
  },
  (request, draw) => {
    const [name, value] = pick(request.headers, draw);
    return withHeader(request, name.toLowerCase(), strangeToken(value, draw).replaceAll(/[^\t\x20-\x7e]/g, "?"));
  },
  (request, draw) => ({ ...request, headers: request.headers.filter(() => draw() < 0.8) }),
  (request, draw) => ({ ...request, headers: [...request.headers, pick(request.headers, draw)] }),
  (request, draw) => ({ ...request, target: visible(strangeToken(request.target, draw)) }),
  (request, draw) => ({ ...request, target: visible(doubled(request.target, draw)) }),
  (request, draw) => ({ ...request, target: `${request.target}${pick(["?", "&", "/", "//", "?%", "/.."], draw)}` }),
  (request, draw) => ({ ...request, method: pick(["GET", "PUT", "POST", "DELETE", "HEAD", "OPTIONS", "PATCH"], draw) }),
  (request) => ({
    ...request,
    method: "GET",
    target: `/?${visible(request.body.toString("latin1"))}`,
    body: Buffer.alloc(0),
  }),
];

const visible = (text: string): string => text.replaceAll(/[^\x21-\x7e]/g, "%20").slice(0, 60_000) || "/";

/** A request with one to three changes of its content. */
export function mutated(request: Captured, draw: Draw): Captured {
  let changed = request;
  for (let i = 0; i <= at(3, draw); i++) changed = pick(mutations, draw)(changed, draw);
  return changed.target.startsWith("/") ? changed : { ...changed, target: `/${changed.target}` };
}

/** A request as the bytes that HTTP/1.1 makes of it. */
export function bytesOf({ method, target, headers, body }: Captured): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const head = `${method} ${target} HTTP/1.1\r\n${lines}Content-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), body]);
}

const FRAMES: readonly ((text: string, draw: Draw) => string)[] = [
  (text, draw) => text.slice(0, at(text.length, draw)),
  (text, draw) => flipBits(Buffer.from(text, "latin1"), draw).toString("latin1"),
  (text) => text.replace(/Content-Length: \d+/, "Content-Length: -1"),
  (text) => text.replace(/Content-Length: (\d+)/, "Content-Length: 1$1"),
  (text) => text.replace(/Content-Length: (\d+)/, "Content-Length: $1\r\nContent-Length: 3"),
  (text, draw) =>
    chunked(text, pick(["zz\r\n", "5\r\nab", "fffffffffffffffff\r\n", "-1\r\n", "3\r\nabc\r\n0\r\n\r\n"], draw)),
  (text) => text.replaceAll("\r\n", "\n"),
  (text) => text.replace("HTTP/1.1", "HTTP/9.9"),
  (text) => text.replace("\r\n", `\r\n${"x: y\r\n".repeat(20_000)}`),
  (text) => text.replace("\r\n", "\r\nno colon here\r\n"),
  (text) => text.replace("\r\n", "\r\nx\u0000y: z\r\n"),
  (text) => text.replace(" /", ` /${"a".repeat(100_000)}`),
  (text) => text.replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n"),
  (text) => `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${text}`,
  (text) => `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\u0000\u0000\u0006\u0004\u0000\u0000\u0000\u0000\u0000${text}`,
  (text) => `\u0016\u0003\u0001\u0002\u0000\u0001${text}`,
  (text) => text + text,
  (text, draw) => text + text.slice(0, at(text.length, draw)),
];

const chunked = (text: string, body: string): string =>
  text.replace(/Content-Length: \d+\r\n\r\n[\s\S]*/, `Transfer-Encoding: chunked\r\n\r\n${body}`);

/** The bytes of a request with their framing broken. */
export const misframed = (request: Captured, draw: Draw): Buffer =>
  Buffer.from(pick(FRAMES, draw)(bytesOf(request).toString("latin1"), draw), "latin1");
