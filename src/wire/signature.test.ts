/** Signatures of AWS's own JavaScript signer are read and found right, and wrong once anything is changed. */
import { EC2Client } from "@aws-sdk/client-ec2";
import { KMSClient } from "@aws-sdk/client-kms";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { Route53Client } from "@aws-sdk/client-route-53";
import { S3Client } from "@aws-sdk/client-s3";
import { STSClient } from "@aws-sdk/client-sts";
import { describe, expect, it } from "vitest";
import { Fault } from "../core/fault.ts";
import { instant, readSignature, stamp } from "./signature.ts";
import type { Malformed, Signature } from "./signature.ts";
import { checkSignature } from "./signature-check.ts";
import type { Checked } from "./signature-check.ts";
import type { Dialect } from "./signature-fault.ts";

const NOW = Date.UTC(2026, 10, 20, 7, 48, 0);
const SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

interface Sent {
  method: string;
  path: string;
  query: Record<string, string | string[]>;
  headers: Record<string, string>;
  body: string;
}

const sent = (part: Partial<Sent> = {}): Sent => ({
  method: "POST",
  path: "/",
  query: {},
  headers: { host: "ec2.us-west-2.amazonaws.com", "content-type": "application/x-www-form-urlencoded" },
  body: "Action=DescribeVpcs&Version=2016-11-15",
  ...part,
});

interface Signer {
  sign: (request: object, options: { signingDate: Date }) => Promise<{ headers: Record<string, string> }>;
  presign: (
    request: object,
    options: { signingDate: Date; expiresIn: number },
  ) => Promise<{ headers: Record<string, string>; query?: object }>;
}

const CLIENTS = {
  ec2: EC2Client,
  kms: KMSClient,
  lambda: LambdaClient,
  route53: Route53Client,
  s3: S3Client,
  sts: STSClient,
};

/** The signer that a service's client signs with. */
function signer(service: string): Promise<Signer> {
  const client = new CLIENTS[service as keyof typeof CLIENTS]({
    region: "us-west-2",
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: SECRET },
  });
  return (client.config.signer as unknown as (scheme?: object) => Promise<Signer>)();
}

const asRequest = (request: Sent) => ({
  ...request,
  hostname: request.headers["host"] as string,
  protocol: "http:",
});

type Signed = Pick<Sent, "method" | "path" | "query" | "headers"> & { body: string };

async function signed(service: string, request: Sent, at = NOW): Promise<Signed> {
  const made = await (await signer(service)).sign(asRequest(request), { signingDate: new Date(at) });
  return { ...request, headers: made.headers, query: request.query };
}

async function presigned(service: string, request: Sent, expiresIn: number): Promise<Signed> {
  const made = await (await signer(service)).presign(asRequest(request), { signingDate: new Date(NOW), expiresIn });
  return { ...request, headers: made.headers, query: made.query as Record<string, string> };
}

const escape = (part: string): string =>
  encodeURIComponent(part).replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const queryText = (query: Sent["query"]): string =>
  Object.entries(query)
    .flatMap(([name, value]) => [value].flat().map((one) => `${escape(name)}=${escape(one)}`))
    .join("&");

function checkedOf(request: Signed, dialect: Dialect, now = NOW): Checked {
  const query = queryText(request.query);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, v]) => [name.toLowerCase(), v]));
  const signature = readSignature(headers, query) as Signature;
  const rawHeaders = Object.entries(request.headers).flat();
  return {
    request: { method: request.method, path: request.path, query, rawHeaders },
    headers,
    body: Buffer.from(request.body),
    signature,
    dialect,
    now,
  };
}

function refusal(work: () => unknown): Fault {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

const codeOf = (work: () => unknown): string => refusal(work).code;

const RIGHT: readonly (readonly [string, string, Dialect, Partial<Sent>])[] = [
  ["an EC2 form", "ec2", "ec2", {}],
  ["an S3 key with spaces, brackets and non-ASCII", "s3", "s3", { path: "/b/a%20%28b%29/%C3%BC%2B//x", method: "GET" }],
  [
    "a REST path with an ARN in it",
    "lambda",
    "rest-json",
    { path: "/2015/functions/arn%3Aaws%3Alambda/x", body: "{}" },
  ],
  ["a path with dots and doubled slashes", "lambda", "rest-json", { path: "/a/./b//../c/", body: "" }],
  [
    "a query to be sorted",
    "route53",
    "query",
    { method: "GET", body: "", query: { b: "2 3", B: "x=y", a: ["q", "p"] } },
  ],
  ["blanks in header values", "ec2", "ec2", { headers: { host: "h", "x-amz-meta-a": "  a   b  " } }],
  ["an empty body", "kms", "json", { body: "" }],
];

describe("a signature in the Authorization header", () => {
  it.each(RIGHT)("is right for %s", async (_name, service, dialect, part) => {
    const request = await signed(service, sent(part));
    expect(checkSignature(checkedOf(request, dialect), SECRET).scope).toBe(
      `20261120/us-west-2/${service}/aws4_request`,
    );
  });

  it("is read with its scope", async () => {
    const { signature } = checkedOf(await signed("ec2", sent()), "ec2");
    expect(signature).toMatchObject({
      carrier: "header",
      accessKeyId: "AKIDEXAMPLE",
      region: "us-west-2",
      service: "ec2",
      day: "20261120",
    });
  });

  const TAMPERED: readonly (readonly [string, (request: Signed) => Signed])[] = [
    ["method", (request) => ({ ...request, method: "PUT" })],
    ["path", (request) => ({ ...request, path: "/x" })],
    ["query", (request) => ({ ...request, query: { Action: "DeleteVpc" } })],
    ["body", (request) => ({ ...request, body: "Action=DeleteVpc" })],
    ["signed header", (request) => ({ ...request, headers: { ...request.headers, host: "sts.amazonaws.com" } })],
    [
      "signature",
      (request) => ({
        ...request,
        headers: { ...request.headers, authorization: `${(request.headers["authorization"] ?? "").slice(0, -4)}0000` },
      }),
    ],
  ];

  it.each(TAMPERED)("is wrong when its %s was changed", async (_name, tamper) => {
    const request = tamper(await signed("kms", sent()));
    const code = codeOf(() => checkSignature(checkedOf(request, "json"), SECRET));
    expect(code).toBe("InvalidSignatureException");
  });

  it("is wrong under another secret, in each family's words", async () => {
    const codes = (["ec2", "s3", "query", "json", "rest-json"] as const).map(async (dialect) => {
      const checked = checkedOf(await signed(dialect === "s3" ? "s3" : "sts", sent()), dialect);
      const { code, status } = refusal(() => checkSignature(checked, "other"));
      return [dialect, code, status];
    });
    expect(await Promise.all(codes)).toEqual([
      ["ec2", "AuthFailure", 401],
      ["s3", "SignatureDoesNotMatch", 403],
      ["query", "SignatureDoesNotMatch", 403],
      ["json", "InvalidSignatureException", 400],
      ["rest-json", "InvalidSignatureException", 403],
    ]);
  });

  it("lasts five minutes, for S3 fifteen, in both directions", async () => {
    const minutes = async (dialect: Dialect, service: string, offset: number): Promise<string> => {
      const checked = checkedOf(await signed(service, sent()), dialect, NOW + offset * 60_000);
      try {
        checkSignature(checked, SECRET);
        return "right";
      } catch (error) {
        return `${(error as Fault).code}: ${(error as Fault).message}`;
      }
    };
    expect(await minutes("query", "sts", 4.9)).toBe("right");
    expect(await minutes("query", "sts", -4.9)).toBe("right");
    expect(await minutes("query", "sts", 6)).toBe(
      "SignatureDoesNotMatch: Signature expired: 20261120T074800Z is now earlier than " +
        "20261120T074900Z (20261120T075400Z - 5 min.)",
    );
    expect(await minutes("json", "kms", -6)).toMatch(/^InvalidSignatureException: Signature not yet current/);
    expect(await minutes("s3", "s3", 14)).toBe("right");
    expect(await minutes("s3", "s3", 16)).toMatch(/^RequestTimeTooSkewed/);
    expect(await minutes("ec2", "ec2", 6)).toMatch(/^RequestExpired/);
  });

  it("must cover every x-amz header", async () => {
    const request = await signed("s3", sent({ method: "GET", body: "" }));
    const late = { ...request, headers: { ...request.headers, "x-amz-acl": "public-read" } };
    expect(refusal(() => checkSignature(checkedOf(late, "s3"), SECRET))).toMatchObject({
      code: "AccessDenied",
      fields: { HeadersNotSigned: "x-amz-acl" },
    });
  });

  it("of S3 covers the payload by its announced hash", async () => {
    const request = await signed("s3", sent({ method: "PUT", path: "/b/k", body: "hello" }));
    expect(codeOf(() => checkSignature({ ...checkedOf(request, "s3"), body: Buffer.from("hullo") }, SECRET))).toBe(
      "XAmzContentSHA256Mismatch",
    );
    expect(checkSignature({ ...checkedOf(request, "s3"), body: undefined }, SECRET).seed).toHaveLength(64);
  });
});

describe("a presigned URL", () => {
  const GET = sent({ method: "GET", body: "", path: "/bucket/key%20x", headers: { host: "s3.localhost:4566" } });
  const UNREAD = { ...GET, headers: { ...GET.headers, "x-amz-content-sha256": "UNSIGNED-PAYLOAD" } };

  it("is right until it expires", async () => {
    const request = await presigned("s3", UNREAD, 3600);
    const check = (minutes: number) => () => checkSignature(checkedOf(request, "s3", NOW + minutes * 60_000), SECRET);
    expect(check(59)().seed).toHaveLength(64);
    expect(refusal(check(61))).toMatchObject({ code: "AccessDenied", message: "Request has expired" });
  });

  it("of another service signs its body", async () => {
    const query = { Action: "GetCallerIdentity", Version: "2011-06-15" };
    const request = await presigned("sts", sent({ method: "GET", body: "", query }), 60);
    expect(checkSignature(checkedOf(request, "query"), SECRET).seed).toHaveLength(64);
    const tampered = { ...request, query: { ...request.query, Action: "AssumeRole" } };
    expect(codeOf(() => checkSignature(checkedOf(tampered, "query"), SECRET))).toBe("SignatureDoesNotMatch");
  });

  it.each([
    ["604801", "less than a week"],
    ["-1", "non-negative"],
    ["soon", "should be a number"],
  ])("cannot be valid for %s seconds", async (expires, message) => {
    const { query } = await presigned("s3", GET, 60);
    const read = readSignature({}, queryText({ ...query, "X-Amz-Expires": expires })) as Malformed;
    expect(read).toMatchObject({ malformed: "expires", message: expect.stringContaining(message) });
  });
});

describe("a malformed signature", () => {
  const at = { "x-amz-date": "20261120T074800Z" };
  const read = (authorization: string, headers: Record<string, string> = at) =>
    readSignature({ ...headers, authorization }, "") as Malformed;
  const V4 = "AWS4-HMAC-SHA256";

  it.each([
    ["Basic dXNlcjpwYXNz", "algorithm", "Unsupported AWS 'algorithm': 'Basic'"],
    ["AWS AKID:abc", "algorithm", "Unsupported AWS 'algorithm': 'AWS'"],
    [V4, "incomplete", "requires 'Credential' parameter. Authorization header requires 'Signature' parameter."],
    [`${V4} Credential=a/20261120/r/s/aws4_request, Signature=x`, "incomplete", "requires 'SignedHeaders'"],
    [`${V4} Credential=a/b, SignedHeaders=host, Signature=x`, "scope", "exactly 5 slash-delimited elements"],
    [`${V4} Credential=a/20261120/r/s/aws5, SignedHeaders=host, Signature=x`, "scope", "valid terminator"],
    [`${V4} Credential=a/20261121/r/s/aws4_request, SignedHeaders=host, Signature=x`, "scope", "does not match YYYY"],
  ])("%s is told what it lacks", (authorization, malformed, message) => {
    expect(read(authorization)).toMatchObject({ malformed, message: expect.stringContaining(message) });
  });

  it("may carry its time in Date", () => {
    const authorization = `${V4} Credential=a/20261120/r/s/aws4_request, SignedHeaders=host, Signature=x`;
    const signature = readSignature({ authorization, date: "Fri, 20 Nov 2026 07:48:00 GMT" }, "") as Signature;
    expect(signature.time).toBe("20261120T074800Z");
    expect(read(authorization, {})).toMatchObject({ malformed: "incomplete" });
    expect(read(authorization, { "x-amz-date": "yesterday" })).toMatchObject({ malformed: "scope" });
  });

  it("SigV4A names its Regions in a header", () => {
    const authorization =
      "AWS4-ECDSA-P256-SHA256 Credential=a/20261120/events/aws4_request, SignedHeaders=host, Signature=x";
    const set = (regions: string) =>
      (read(authorization, { ...at, "x-amz-region-set": regions }) as unknown as Signature).region;
    expect([set("eu-west-1,us-east-1"), set("*"), set("eu-*")]).toEqual(["eu-west-1", "", ""]);
  });

  it("an unsigned request has none", () => {
    expect(readSignature({}, "Action=AssumeRoleWithWebIdentity")).toBeUndefined();
  });

  it("times go both ways", () => {
    expect(stamp(instant("20261120T074800Z"))).toBe("20261120T074800Z");
  });
});

it("a header that begins like an earlier one is read for its own value, time and token", () => {
  const headers = (time: string, value: string, token?: string) => ({
    authorization:
      "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/eu-west-1/ec2/aws4_request, " +
      `SignedHeaders=host;x-amz-date, Signature=${value}`,
    "x-amz-date": time,
    ...(token && { "x-amz-security-token": token }),
  });
  expect(readSignature(headers("20260101T000000Z", "aa"), "")).toMatchObject({ value: "aa", time: "20260101T000000Z" });
  const second = readSignature(headers("20260101T235959Z", "bb", "session"), "");
  expect(second).toMatchObject({ value: "bb", time: "20260101T235959Z", token: "session", region: "eu-west-1" });
  expect(readSignature(headers("20260101T000001Z", "cc"), "")).toMatchObject({ value: "cc", token: undefined });
  expect(readSignature(headers("20260102T000000Z", "dd"), "")).toMatchObject({ malformed: "scope" });
  expect(readSignature(headers("noon", "ee"), "")).toMatchObject({ malformed: "scope" });
});
