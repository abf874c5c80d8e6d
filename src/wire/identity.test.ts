/** Who calls and where: from keys known and unknown, session tokens, scopes and hosts. */
import { describe, expect, it } from "vitest";
import { Fault } from "../core/fault.ts";
import { identify } from "./identity.ts";
import type { Caller, IdentityRules, KnownKey } from "./identity.ts";
import { route } from "./route.ts";
import { instant, readSignature } from "./signature.ts";
import { hmac } from "./signature-check.ts";
import { canonicalRequest, sha256 } from "./signature-canonical.ts";

const TIME = "20261120T074800Z";
const NOW = instant(TIME);
const identity = {
  account: "111122223333",
  arn: "arn:aws:iam::111122223333:user/a",
  userId: "AIDA",
  accessKeyId: "AKIAKNOWN",
  anonymous: false,
};
const key: KnownKey = { identity, secret: "secret" };

interface Ask {
  readonly key?: string;
  readonly scope?: string;
  readonly headers?: Record<string, string>;
  readonly secret?: string;
  readonly query?: string;
  readonly host?: string;
  readonly trusted?: boolean;
  readonly known?: KnownKey;
  readonly algorithm?: string;
}

const V4 = "AWS4-HMAC-SHA256";
const BODY = "Action=DescribeVpcs&Version=2016-11-15";

/** Identifies a call of EC2 that carries what `ask` says, signed with `secret`. */
function whois(ask: Ask = {}): Caller {
  const { scope = "us-east-1/ec2", algorithm = V4, query = "", host = "localhost" } = ask;
  const headers: Record<string, string> = { host, "x-amz-date": TIME, ...ask.headers };
  const signedHeaders = Object.keys(headers).toSorted();
  headers["content-type"] = "application/x-www-form-urlencoded";
  const request = { method: "POST", path: "/", query, rawHeaders: Object.entries(headers).flat() };
  if (scope !== "" && query === "") {
    const whole = `20261120/${scope}/aws4_request`;
    const text = `${V4}\n${TIME}\n${whole}\n${sha256(canonicalRequest(request, signedHeaders, "twice", sha256(BODY)))}`;
    let signer: string | Buffer = `AWS4${ask.secret ?? "secret"}`;
    for (const part of whole.split("/")) signer = hmac(signer, part);
    const parts = [`Credential=${ask.key ?? "AKIAKNOWN"}/${whole}`, `SignedHeaders=${signedHeaders.join(";")}`];
    headers["authorization"] = `${algorithm} ${parts.join(", ")}, Signature=${hmac(signer, text).toString("hex")}`;
  }
  const signature = readSignature(headers, query);
  const body = Buffer.from(BODY);
  const credentialScope = signature && !("malformed" in signature) ? signature : undefined;
  const routed = route({ method: "POST", path: "/", query, headers, host, body, credentialScope });
  const rules: IdentityRules = {
    account: "000000000000",
    credentials: (id) => (id === "AKIAKNOWN" ? (ask.known ?? key) : undefined),
    regions: new Set(["us-east-1", "eu-west-3"]),
    now: () => NOW,
  };
  return identify({ request, headers, body, signature, routed, trusted: ask.trusted ?? true }, rules);
}

function codeOf(ask: Ask): string {
  try {
    whois(ask);
    return "fine";
  } catch (error) {
    if (error instanceof Fault) return `${error.status} ${error.code}`;
    throw error;
  }
}

describe("a known key", () => {
  it("is who the identity store says", () => {
    expect(whois().identity).toBe(identity);
    expect(whois().signer?.scope).toBe("20261120/us-east-1/ec2/aws4_request");
  });

  it.each<readonly [string, Ask]>([
    ["401 AuthFailure", { secret: "another" }],
    ["401 AuthFailure", { scope: "us-east-1/sts" }],
    ["401 AuthFailure", { scope: "mars-1/ec2" }],
    ["401 AuthFailure", { known: { ...key, state: "inactive" } }],
    ["400 RequestExpired", { known: { ...key, state: "expired" } }],
    ["401 AuthFailure", { known: { ...key, state: "expired" }, secret: "another" }],
    ["401 AuthFailure", { known: { ...key, sessionToken: "token" } }],
    ["401 AuthFailure", { known: { ...key, sessionToken: "token" }, headers: { "x-amz-security-token": "other" } }],
    ["401 AuthFailure", { headers: { "x-amz-security-token": "token" } }],
    ["fine", { known: { ...key, sessionToken: "token" }, headers: { "x-amz-security-token": "token" } }],
    ["fine", { trusted: false }],
  ])("gives %s for %j", (code, ask) => {
    expect(codeOf(ask)).toBe(code);
  });

  it("with SigV4A is refused by name", () => {
    const headers = { "x-amz-region-set": "eu-west-3" };
    const credential = "Credential=AKIAKNOWN/20261120/ec2/aws4_request";
    const authorization = `AWS4-ECDSA-P256-SHA256 ${credential}, SignedHeaders=host, Signature=0`;
    expect(codeOf({ scope: "", headers: { ...headers, authorization } })).toBe("501 NotImplemented");
    const other = whois({ scope: "", headers: { ...headers, authorization: authorization.replace("AKIAKNOWN", "x") } });
    expect(other.region).toBe("eu-west-3");
  });
});

describe("an unknown key", () => {
  it.each<readonly [string, string]>([
    ["test", "000000000000"],
    ["123456789012", "123456789012"],
    ["12345678901", "000000000000"],
    ["AKIAIOSFODNN7EXAMPLE", "000000000000"],
  ])("%s acts as the root of %s", (accessKeyId, account) => {
    const arn = `arn:aws:iam::${account}:root`;
    expect(whois({ key: accessKeyId, secret: "any" }).identity).toEqual({
      account,
      arn,
      userId: account,
      accessKeyId,
      anonymous: false,
    });
  });

  it("is refused where other machines may call", () => {
    expect(codeOf({ key: "test", trusted: false })).toBe("401 AuthFailure");
    expect(codeOf({ key: "123456789012", trusted: false })).toBe("401 AuthFailure");
  });

  it("may not use a presigned URL that has expired", () => {
    const url = (time: string) =>
      `X-Amz-Algorithm=${V4}&X-Amz-Credential=test%2F20261120%2Fus-east-1%2Fec2%2Faws4_request&X-Amz-Date=${time}` +
      "&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=0";
    expect(codeOf({ query: url("20261120T074730Z") })).toBe("fine");
    expect(codeOf({ query: url("20261120T074630Z") })).toBe("400 RequestExpired");
  });
});

describe("the Region", () => {
  it.each<readonly [string, Ask]>([
    ["eu-west-3", { scope: "eu-west-3/ec2" }],
    ["us-east-1", { scope: "aws-global/ec2" }],
    ["us-east-1", { scope: "us-east-1/ec2", host: "ec2.eu-west-3.amazonaws.com" }],
  ])("is %s for %j", (region, ask) => {
    expect(whois({ key: "test", ...ask }).region).toBe(region);
  });
});

describe("nobody", () => {
  it("calls what must be signed", () => {
    expect(codeOf({ scope: "" })).toBe("403 MissingAuthenticationToken");
  });

  it("is told what a broken signature lacks", () => {
    expect(codeOf({ scope: "", headers: { authorization: `${V4} Credential=x` } })).toBe("403 IncompleteSignature");
    expect(codeOf({ scope: "", headers: { authorization: "Bearer x" } })).toBe("403 IncompleteSignature");
  });
});
