/** Policies as texts: what is one, and where another is wrong. */
import { expect, it } from "vitest";
import { grammars } from "./grammar.ts";
import { parsePolicy } from "./parse.ts";
import { PolicyError } from "./policy-error.ts";

const one = (statement: object, rest: object = { Version: "2012-10-17" }): string =>
  JSON.stringify({ ...rest, Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*", ...statement }] });

it("IAM-01 a statement is a principal, an action, a resource, conditions and an effect", () => {
  const Condition = { "ForAnyValue:StringEqualsIfExists": { "aws:TagKeys": ["a", "b"] }, Bool: { "aws:x": true } };
  const Principal = { AWS: "123456789012", Service: ["s3.amazonaws.com"] };
  const text = one({ Sid: "A", Principal, Condition }, { Version: "2012-10-17", Id: "mine" });
  expect(parsePolicy(text, grammars.bucket)).toEqual({
    version: "2012-10-17",
    id: "mine",
    statements: [
      {
        sid: "A",
        index: 0,
        effect: "Allow",
        principal: { AWS: ["123456789012"], Service: ["s3.amazonaws.com"] },
        action: ["s3:*"],
        resource: ["*"],
        conditions: [
          { operator: "StringEquals", set: "ForAnyValue", ifExists: true, key: "aws:TagKeys", values: ["a", "b"] },
          { operator: "Bool", ifExists: false, key: "aws:x", values: ["true"] },
        ],
      },
    ],
  });
});

it("a policy without a version is of the old one, and a statement need not stand in a list", () => {
  const statement = { Effect: "Deny", NotAction: ["iam:*"], NotResource: "arn:aws:s3:::a" };
  const policy = parsePolicy(JSON.stringify({ Statement: statement }), grammars.identity);
  expect(policy.version).toBe("2008-10-17");
  expect(policy.statements[0]).toMatchObject({ effect: "Deny", notAction: ["iam:*"], notResource: ["arn:aws:s3:::a"] });
});

it.each([
  ["", "valid JSON"],
  ["[]", "must be an object"],
  ["{,}", "valid JSON"],
  ['{"Version":"2012-10-17","Version":"2012-10-17"}', "Duplicate key"],
  ['{"Version":"2012-10-17"}', "no Statement"],
  ['{"Version":"2012-10-18","Statement":{}}', "Missing required field"],
  ['{"Statement":[]}', "empty"],
  [one({}, { Version: "2013-01-01" }), "no Version"],
  [one({ Effect: "allow" }), "Invalid effect"],
  [one({ Effect: undefined }), "Effect"],
  [one({ Action: undefined }), "Action"],
  [one({ NotAction: "s3:*" }), "exclude each other"],
  [one({ Action: "s3" }), "Invalid action"],
  [one({ Action: "s3:Get Object" }), "Invalid action"],
  [one({ Action: [] }), "empty"],
  [one({ Resource: "bucket" }), "Invalid resource"],
  [one({ Resource: undefined }), "Resource"],
  [one({ Principal: "*" }), "should not specify a principal"],
  [one({ Whatever: 1 }), "Unknown field Whatever"],
  [one({ Condition: { StringEqual: { "a:b": "c" } } }), "Invalid Condition type"],
  [one({ Condition: { NullIfExists: { "a:b": "true" } } }), "Invalid Condition type"],
  [one({ Condition: { StringEquals: { ab: "c" } } }), "Invalid condition key"],
  [one({ Condition: { NumericEquals: { "a:b": "c" } } }), "Invalid value"],
  [one({ Condition: { DateLessThan: { "a:b": "yesterday" } } }), "Invalid value"],
  [one({ Condition: { IpAddress: { "a:b": "10.0.0.0/33" } } }), "Invalid value"],
  [one({ Condition: { Null: { "a:b": "maybe" } } }), "Invalid value"],
  [JSON.stringify({ Statement: ["A", "A"].map((Sid) => JSON.parse(one({ Sid })).Statement[0]) }), "must be unique"],
  [one({ Sid: "x".repeat(7_000) }), "characters"],
  [`{"Statement":${"[".repeat(40)}`, "nested too deeply"],
])("%s is refused", (text, reason) => {
  expect(() => parsePolicy(text, grammars.identity)).toThrow(reason);
});

it.each([
  [{}, "Missing required field Principal"],
  [{ Principal: "123456789012" }, "Invalid principal"],
  [{ Principal: {} }, "Invalid principal"],
  [{ Principal: { AWS: "arn:aws:iam::123456789012:user/*" } }, "Invalid principal"],
  [{ Principal: { User: "a" } }, "Invalid principal"],
  [{ Principal: { Service: "s3" } }, "Invalid principal"],
  [{ Principal: "*", NotPrincipal: "*" }, "exclude each other"],
])("a resource's policy with %j is refused", (statement, reason) => {
  expect(() => parsePolicy(one(statement), grammars.bucket)).toThrow(reason);
});

it("a trust policy names no resources", () => {
  const trust = { Resource: undefined, Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } };
  expect(parsePolicy(one(trust), grammars.trust).statements).toHaveLength(1);
  expect(() => parsePolicy(one({ ...trust, Resource: "*" }), grammars.trust)).toThrow("should not specify a resource");
});

it("an error tells its line and column", () => {
  const text = '{\n  "Statement": {\n    "Effect": "Maybe",\n    "Action": "*", "Resource": "*" }\n}';
  let error: unknown;
  try {
    parsePolicy(text, grammars.identity);
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(PolicyError);
  expect(error).toMatchObject({ line: 3, column: 15, reason: "Invalid effect: Maybe" });
});
