/** What policies say of requests. */
import { describe, expect, it } from "vitest";
import { decide } from "./decide.ts";
import { evaluate } from "./evaluate.ts";
import { grammars } from "./grammar.ts";
import { parsePolicy } from "./parse.ts";
import type { PolicyRequest, RequestPrincipal } from "./policy.ts";

type Statement = Readonly<Record<string, unknown>>;
const user: RequestPrincipal = {
  kind: "aws",
  account: "111111111111",
  names: ["arn:aws:iam::111111111111:user/ann"],
};

const named = (...statements: Statement[]) => {
  const hasPrincipal = statements.some(({ Principal, NotPrincipal }) => Principal ?? NotPrincipal);
  const grammar = hasPrincipal ? grammars.bucket : grammars.identity;
  const full = statements.map((each) => ({
    Effect: "Allow",
    ...(!("NotAction" in each) && { Action: "*" }),
    ...(!("NotResource" in each) && { Resource: "*" }),
    ...each,
  }));
  const text = JSON.stringify({ Version: "2012-10-17", Statement: full });
  return [{ name: "p", policy: parsePolicy(text, grammar) }];
};
const ask = (request: Partial<PolicyRequest> = {}): PolicyRequest => ({
  principal: user,
  action: "s3:GetObject",
  resource: "arn:aws:s3:::b/k",
  context: {},
  ...request,
});
const effect = (statement: Statement, request?: Partial<PolicyRequest>) =>
  evaluate(named(statement), ask(request)).effect;

it("IAM-02 without a matching allow everything is denied, and a deny outweighs every allow", () => {
  const mine = named({ Sid: "yes", Action: "s3:Get*" }, { Sid: "no", Effect: "Deny", Resource: "arn:aws:s3:::b/s*" });
  expect(evaluate(mine, ask())).toEqual({ effect: "allow", by: { policy: "p", sid: "yes", index: 0 } });
  expect(evaluate(mine, ask({ action: "s3:PutObject" }))).toEqual({ effect: "implicit" });
  const secret = ask({ resource: "arn:aws:s3:::b/secret" });
  expect(evaluate(mine, secret)).toEqual({ effect: "deny", by: { policy: "p", sid: "no", index: 1 } });
});

it.each<[Statement, Partial<PolicyRequest>, boolean]>([
  [{ Action: "S3:get*" }, {}, true],
  [{ Action: "s3:GetObjec?" }, {}, true],
  [{ Action: "s3:GetObject?" }, {}, false],
  [{ NotAction: "s3:Get*" }, {}, false],
  [{ NotAction: ["iam:*"] }, {}, true],
  [{ Resource: "arn:aws:s3:::b/*" }, {}, true],
  [{ Resource: "arn:aws:s3:::B/*" }, {}, false],
  [{ Resource: "arn:aws:s3:::b" }, {}, false],
  [{ NotResource: "arn:aws:s3:::b/*" }, {}, false],
  [{ NotResource: "arn:aws:s3:::c/*" }, {}, true],
  [{ Resource: "arn:aws:s3:::b/${aws:username}" }, { context: { "aws:username": ["k"] } }, true],
  [{ Resource: "arn:aws:s3:::b/${aws:username}" }, { context: { "aws:UserName": ["*"] } }, false],
  [{ Resource: "arn:aws:s3:::b/${aws:username}" }, {}, false],
  [{ NotResource: "arn:aws:s3:::b/${aws:username}" }, {}, true],
  [{ Resource: "arn:aws:s3:::b/${aws:username, 'k'}" }, {}, true],
  [{ Resource: "arn:aws:s3:::b/${*}" }, {}, false],
  [{ Resource: "arn:aws:s3:::b/${*}" }, { resource: "arn:aws:s3:::b/*" }, true],
])("%j and %j: %s", (statement, request, allowed) => {
  expect(effect(statement, request)).toBe(allowed ? "allow" : "implicit");
});

const anonymous: RequestPrincipal = { kind: "anonymous", names: [] };
const service: RequestPrincipal = { kind: "service", names: ["delivery.logs.amazonaws.com"] };
const session: RequestPrincipal = {
  kind: "aws",
  account: "111111111111",
  names: ["arn:aws:sts::111111111111:assumed-role/r/s", "arn:aws:iam::111111111111:role/r"],
};
it.each<[Statement, RequestPrincipal, boolean]>([
  [{ Principal: "*" }, anonymous, true],
  [{ Principal: { AWS: "*" } }, anonymous, true],
  [{ Principal: { AWS: "*" } }, user, true],
  [{ Principal: { AWS: "111111111111" } }, user, true],
  [{ Principal: { AWS: "arn:aws:iam::111111111111:root" } }, session, true],
  [{ Principal: { AWS: "222222222222" } }, user, false],
  [{ Principal: { AWS: "111111111111" } }, anonymous, false],
  [{ Principal: { AWS: "arn:aws:iam::111111111111:role/r" } }, session, true],
  [{ Principal: { AWS: "arn:aws:iam::111111111111:role/r" } }, user, false],
  [{ Principal: { Service: "delivery.logs.amazonaws.com" } }, service, true],
  [{ Principal: { Service: "s3.amazonaws.com" } }, service, false],
  [{ NotPrincipal: { AWS: "111111111111" } }, user, false],
  [{ NotPrincipal: { AWS: "222222222222" } }, user, true],
])("%j covers %j: %s", (statement, principal, covered) => {
  expect(effect(statement, { principal })).toBe(covered ? "allow" : "implicit");
});

const context = {
  "aws:SourceIp": ["10.1.2.3"],
  "aws:username": ["Ann"],
  "s3:max-keys": ["10"],
  "aws:SecureTransport": ["true"],
  "aws:CurrentTime": ["2026-05-01T12:00:00Z"],
  "aws:TagKeys": ["a", "b"],
  "aws:SourceArn": ["arn:aws:sns:us-east-1:111111111111:topic"],
  "aws:SourceVpce": ["vpce-1"],
};
it.each<[string, string, string | string[], boolean]>([
  ["StringEquals", "aws:username", ["Bob", "Ann"], true],
  ["StringEquals", "AWS:USERNAME", "Ann", true],
  ["StringEquals", "aws:username", "ann", false],
  ["StringEquals", "aws:username", "A*", false],
  ["StringNotEquals", "aws:username", ["Bob", "Ann"], false],
  ["StringNotEquals", "aws:username", ["Bob", "Cid"], true],
  ["StringNotEquals", "aws:absent", "x", true],
  ["StringEquals", "aws:absent", "x", false],
  ["StringEqualsIfExists", "aws:absent", "x", true],
  ["StringEqualsIfExists", "aws:username", "x", false],
  ["StringEqualsIgnoreCase", "aws:username", "ANN", true],
  ["StringNotEqualsIgnoreCase", "aws:username", "ANN", false],
  ["StringLike", "aws:username", "?n*", true],
  ["StringNotLike", "aws:username", "?n*", false],
  ["StringEquals", "aws:username", "${aws:username}", true],
  ["StringEquals", "aws:username", "${aws:nobody}", false],
  ["StringNotEquals", "aws:username", "${aws:nobody}", true],
  ["NumericEquals", "s3:max-keys", "10.0", true],
  ["NumericNotEquals", "s3:max-keys", "10", false],
  ["NumericLessThan", "s3:max-keys", "10", false],
  ["NumericLessThanEquals", "s3:max-keys", "10", true],
  ["NumericGreaterThan", "s3:max-keys", "9", true],
  ["NumericGreaterThanEquals", "s3:max-keys", "11", false],
  ["NumericEquals", "aws:username", "1", false],
  ["DateLessThan", "aws:CurrentTime", "2026-05-02", true],
  ["DateGreaterThan", "aws:CurrentTime", "2026-05-01T12:00:01Z", false],
  ["DateEquals", "aws:CurrentTime", "2026-05-01T14:00:00+02:00", true],
  ["DateNotEquals", "aws:CurrentTime", "2026-05-01T12:00:00Z", false],
  ["DateGreaterThanEquals", "aws:CurrentTime", "1700000000", true],
  ["DateLessThanEquals", "aws:CurrentTime", "2025", false],
  ["Bool", "aws:SecureTransport", "TRUE", true],
  ["BoolIfExists", "aws:absent", "true", true],
  ["IpAddress", "aws:SourceIp", ["192.0.2.0/24", "10.1.0.0/16"], true],
  ["IpAddress", "aws:SourceIp", "10.1.2.3", true],
  ["IpAddress", "aws:SourceIp", "::ffff:10.1.2.3", false],
  ["NotIpAddress", "aws:SourceIp", "10.0.0.0/8", false],
  ["NotIpAddress", "aws:absent", "10.0.0.0/8", true],
  ["ArnLike", "aws:SourceArn", "arn:aws:sns:*:111111111111:t*", true],
  ["ArnEquals", "aws:SourceArn", "arn:aws:sns:*:*:topic", true],
  ["ArnLike", "aws:SourceArn", "arn:aws:*:topic", false],
  ["ArnNotLike", "aws:SourceArn", "arn:aws:sns:*:*:*", false],
  ["ArnNotEquals", "aws:SourceArn", "arn:aws:sqs:*:*:*", true],
  ["Null", "aws:absent", "true", true],
  ["Null", "aws:username", "true", false],
  ["Null", "aws:username", "false", true],
  ["BinaryEquals", "aws:username", "Ann", true],
  ["ForAllValues:StringEquals", "aws:TagKeys", ["a", "b", "c"], true],
  ["ForAllValues:StringEquals", "aws:TagKeys", "a", false],
  ["ForAllValues:StringEquals", "aws:absent", "a", true],
  ["ForAnyValue:StringEquals", "aws:TagKeys", "b", true],
  ["ForAnyValue:StringEquals", "aws:absent", "b", false],
  ["ForAnyValue:StringNotEquals", "aws:TagKeys", "b", true],
  ["ForAllValues:StringNotEquals", "aws:TagKeys", "b", false],
  ["ForAnyValue:StringLikeIfExists", "aws:absent", "b", true],
  ["StringEquals", "aws:SourceVpce", ["vpce-1", "vpce-2"], true],
])("%s of %s with %j: %s", (operator, key, values, holds) => {
  expect(effect({ Condition: { [operator]: { [key]: values } } }, { context })).toBe(holds ? "allow" : "implicit");
});

it("conditions of a statement must hold together", () => {
  const Condition = { StringEquals: { "aws:username": "Ann" }, IpAddress: { "aws:SourceIp": "10.0.0.0/8" } };
  expect(effect({ Condition }, { context })).toBe("allow");
  expect(effect({ Condition }, { context: { ...context, "aws:SourceIp": ["11.0.0.1"] } })).toBe("implicit");
});

it("the old version of the language knows no variables", () => {
  const text = JSON.stringify({
    Statement: { Effect: "Allow", Action: "*", Resource: "arn:aws:s3:::b/${aws:username}" },
  });
  const policies = [{ name: "old", policy: parsePolicy(text, grammars.identity) }];
  const request = (resource: string) => ask({ resource, context: { "aws:username": ["k"] } });
  expect(evaluate(policies, request("arn:aws:s3:::b/k")).effect).toBe("implicit");
  expect(evaluate(policies, request("arn:aws:s3:::b/${aws:username}")).effect).toBe("allow");
});

describe("all policies together", () => {
  const yes = named({ Sid: "y" });
  const no = named({ Effect: "Deny", Sid: "n" });
  const silent = named({ Action: "iam:*" });
  const open = named({ Principal: "*", Sid: "o" });
  const owner = "222222222222";

  it.each([
    ["its own word is enough in its account", { identity: yes }, true, "identity"],
    ["the resource's word is enough in its account", { identity: [], resource: open }, true, "resource"],
    ["nobody's word is none", { identity: silent, resource: [] }, false, "none"],
    ["across accounts both are needed: the resource", { identity: yes, resource: [], owner }, false, "resource"],
    ["across accounts both are needed: the identity", { identity: [], resource: open, owner }, false, "none"],
    ["across accounts both are enough", { identity: yes, resource: open, owner }, true, "resource"],
    ["a boundary is a ceiling", { identity: yes, boundary: silent }, false, "boundary"],
    ["a session is a ceiling", { identity: yes, session: silent }, false, "session"],
    [
      "an endpoint is a ceiling",
      { identity: yes, endpoint: named({ Principal: "*", Action: "iam:*" }) },
      false,
      "endpoint",
    ],
    ["a deny wins wherever it stands", { identity: no, resource: open }, false, "identity"],
  ])("%s", (_, layers, allowed, layer) => {
    expect(decide(layers, ask())).toMatchObject({ allowed, layer });
  });

  it("IAM-03 service control policies are a ceiling above identities' policies, at every level", () => {
    expect(decide({ identity: yes, control: [yes, yes] }, ask())).toMatchObject({ allowed: true });
    expect(decide({ identity: yes, control: [yes, silent] }, ask())).toMatchObject({
      allowed: false,
      layer: "control",
    });
    expect(decide({ identity: yes, control: [no, yes] }, ask())).toMatchObject({ layer: "control", explicit: true });
    expect(decide({ identity: [], control: [yes] }, ask())).toMatchObject({ allowed: false, layer: "none" });
  });

  it("an account's root needs nobody's word, but has ceilings", () => {
    const root = ask({ principal: { ...user, root: true } });
    expect(decide({ identity: [] }, root)).toMatchObject({ allowed: true, layer: "root" });
    expect(decide({ identity: [], control: [silent] }, root)).toMatchObject({ allowed: false, layer: "control" });
    expect(decide({ identity: [], resource: no }, root)).toMatchObject({ allowed: false, layer: "resource" });
    expect(decide({ identity: [], resource: silent, owner }, root)).toMatchObject({ allowed: false });
  });

  it("who belongs to no account needs the resource's word alone", () => {
    const stranger = ask({ principal: anonymous });
    expect(decide({ identity: [], resource: open, owner }, stranger)).toMatchObject({ allowed: true });
    expect(decide({ identity: [], resource: named({ Principal: { AWS: owner } }), owner }, stranger).allowed).toBe(
      false,
    );
  });

  it("IAM-11 tags of principals and resources can drive access", () => {
    const Condition = { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } };
    const tags = (mine: string, its: string) =>
      ask({ context: { "aws:PrincipalTag/team": [mine], "aws:ResourceTag/team": [its] } });
    expect(evaluate(named({ Condition }), tags("red", "red")).effect).toBe("allow");
    expect(evaluate(named({ Condition }), tags("red", "blue")).effect).toBe("implicit");
  });
});
