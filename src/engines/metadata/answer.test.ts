/** The metadata service's answers, as rows: what is asked, of which instance, and what comes back. */
import { describe, expect, it } from "vitest";
import type { MetadataSpec } from "../../specs/metadata.ts";
import { answer } from "./answer.ts";
import { createRate } from "./rate.ts";
import { createTokens } from "./token.ts";

const spec: MetadataSpec = {
  enabled: true,
  ipv6: false,
  tokens: "optional",
  hopLimit: 2,
  documents: {
    "meta-data/ami-id": "ami-1",
    "meta-data/instance-id": "i-1",
    "meta-data/network/interfaces/macs/02:00:00:00:00:01/mac": "02:00:00:00:00:01",
    "meta-data/network/interfaces/macs/02:00:00:00:00:01/device-number": "0",
    "meta-data/public-keys/": "0=mine",
    "meta-data/public-keys/0/openssh-key": "ssh-ed25519 AAAA mine",
    "dynamic/instance-identity/document": "{}",
  },
  userData: Buffer.from([0, 255, 10, 13, 128]).toString("base64"),
};
const tokens = createTokens(Buffer.alloc(32, 7));
const start = 1_700_000_000_000;

interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly with?: Partial<MetadataSpec>;
  readonly now?: number;
}
const ask = (target: string, { method = "GET", headers = {}, with: more = {}, now = start }: Ask = {}) =>
  answer({ instance: "i-1", metadata: { ...spec, ...more } }, { method, target, headers }, tokens, now);
const text = (target: string, more: Ask = {}) => ask(target, more).body.toString();
const life = (seconds: string) => ({ "x-aws-ec2-metadata-token-ttl-seconds": seconds });
const withToken = (token: string) => ({ "x-aws-ec2-metadata-token": token });
const put = (headers: Record<string, string>, more: Ask = {}) =>
  ask("/latest/api/token", { method: "PUT", headers, ...more });

describe("the tree", () => {
  it.each([
    ["/latest/", "dynamic\nmeta-data\nuser-data"],
    ["/latest", "dynamic\nmeta-data\nuser-data"],
    ["/latest/meta-data/", "ami-id\ninstance-id\nnetwork/\npublic-keys/"],
    ["/latest/meta-data", "ami-id\ninstance-id\nnetwork/\npublic-keys/"],
    ["/latest/meta-data/instance-id", "i-1"],
    ["/2021-03-23/meta-data/instance-id?x=1", "i-1"],
    ["/1.0/meta-data/instance-id", "i-1"],
    ["http://169.254.169.254/latest/meta-data/instance-id", "i-1"],
    ["/latest/meta-data/network/interfaces/macs/", "02:00:00:00:00:01/"],
    ["/latest/meta-data/network/interfaces/macs/02:00:00:00:00:01/", "device-number\nmac"],
    ["/latest/meta-data/public-keys/", "0=mine"],
    ["/latest/meta-data/public-keys", "0=mine"],
    ["/latest/meta-data/public-keys/0/", "openssh-key"],
    ["/latest/dynamic/instance-identity", "document"],
  ])("%s is answered with %j", (target, expected) => {
    const { status, body, headers } = ask(target);
    expect([status, body.toString(), headers["content-type"]]).toEqual([200, expected, "text/plain"]);
  });

  it("/ lists the versions, latest the last", () => {
    const listed = text("/").split("\n");
    expect([listed[0], listed.at(-1)]).toEqual(["1.0", "latest"]);
    expect(listed).toContain("2021-03-23");
  });

  it.each([
    "/latest/meta-data/nothing",
    "/latest/meta-data/instance-id/",
    "/latest/meta-data/instance-id/x",
    "/latest/meta-data//instance-id",
    "/latest/constructor",
    "/latest/__proto__/x",
    "/2999-01-01/meta-data/",
    "/latestmeta-data/",
    "/nothing",
  ])("%s is not found, which a page says", (target) => {
    const { status, body, headers } = ask(target);
    expect([status, headers["content-type"]]).toEqual([404, "text/html"]);
    expect(body.toString()).toMatch(/^<\?xml version="1.0"[^]*XHTML 1.0 Transitional[^]*<h1>404 - Not Found<\/h1>/);
  });

  it("user data comes back byte for byte, and is not found where there is none", () => {
    const { body, headers } = ask("/latest/user-data");
    expect([...body]).toEqual([0, 255, 10, 13, 128]);
    expect(headers["content-type"]).toBe("application/octet-stream");
    expect(ask("/latest/user-data", { with: { userData: undefined } }).status).toBe(404);
    expect(text("/latest/", { with: { userData: undefined } })).toBe("dynamic\nmeta-data");
  });
});

describe("tokens", () => {
  it("a token opens what is asked with it until it is over, and says how long it lives", () => {
    const { status, body, headers, hops } = put(life("60"));
    expect([status, headers["content-type"], headers["x-aws-ec2-metadata-token-ttl-seconds"], hops]).toEqual([
      200,
      "text/plain",
      "60",
      2,
    ]);
    const asked = { headers: withToken(body.toString()), with: { tokens: "required" } } as const;
    expect(text("/latest/meta-data/instance-id", { ...asked, now: start + 59_999 })).toBe("i-1");
    expect(ask("/latest/", { ...asked, now: start + 10_500 }).headers["x-aws-ec2-metadata-token-ttl-seconds"]).toBe(
      "50",
    );
    expect(ask("/latest/meta-data/instance-id", { ...asked, now: start + 60_000 }).status).toBe(401);
  });

  it.each([
    ["without a life", {}, 400],
    ["with no life at all", life("0"), 400],
    ["with more than six hours", life("21601"), 400],
    ["with a life that is no number", life("6h"), 400],
    ["with a negative life", life("-1"), 400],
    ["with six hours", life("21600"), 200],
    ["with one second", life("1"), 200],
    ["from a proxy", { ...life("60"), "x-forwarded-for": "10.0.0.1" }, 403],
  ])("a token asked %s: %o gives %i", (_, headers, status) => {
    expect(put(headers).status).toBe(status);
  });

  it.each(["GET", "HEAD", "POST", "DELETE"])("%s does not give a token", (method) => {
    const { status, headers } = ask("/latest/api/token", { method, headers: life("60") });
    expect([status, headers["allow"]]).toEqual([405, "OPTIONS, PUT"]);
  });

  it("a token of another instance, or of another key, or a broken one, is refused even where none is needed", () => {
    const good = put(life("60")).body.toString();
    const others = [
      tokens.issue("i-2", 60, start),
      createTokens().issue("i-1", 60, start),
      `${good.startsWith("A") ? "B" : "A"}${good.slice(1)}`,
      good.slice(1),
      `${good}A`,
      "",
      "=".repeat(54),
    ];
    for (const token of others) expect(ask("/latest/", { headers: withToken(token) }).status, token).toBe(401);
    expect(ask("/latest/", { headers: withToken(good) }).status).toBe(200);
  });

  it("without a token nothing is shown where tokens are required, not even what is not there", () => {
    for (const target of ["/", "/latest/meta-data/", "/latest/nothing"])
      expect(ask(target, { with: { tokens: "required" } }).status).toBe(401);
  });
});

describe("the endpoint", () => {
  it("answers nothing but 403 while it is off", () => {
    const off = { with: { enabled: false } };
    expect([ask("/", off).status, put(life("60"), off).status]).toEqual([403, 403]);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH"])("takes no %s", (method) => {
    expect(ask("/latest/meta-data/", { method }).status).toBe(405);
  });

  it("lets an instance ask 1,000 times at once, and as many each second", () => {
    const may = createRate();
    const asked = (instance: string, now: number, times: number) =>
      Array.from({ length: times }, () => may(instance, now)).filter(Boolean).length;
    expect(asked("i-1", 0, 1_500)).toBe(1_000);
    expect(asked("i-2", 0, 10)).toBe(10);
    expect(asked("i-1", 100, 500)).toBe(100);
    expect(asked("i-1", 90_000, 1_500)).toBe(1_000);
  });
});
