/** Inputs that break a constraint are refused in the service's own words. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Fault } from "../core/fault.ts";
import { modelFile, serviceNames } from "../models/index.ts";
import { matcher } from "./pattern.ts";
import { validate } from "./validate.ts";

function refusal(name: string, input: Record<string, unknown>): readonly [string, string] {
  const [service = "", operation = ""] = name.split(".");
  try {
    validate(service, operation, input);
  } catch (fault) {
    if (fault instanceof Fault) return [fault.code, fault.message];
    throw fault;
  }
  return ["", ""];
}

const role = "arn:aws:iam::000000000000:role/r";

describe("accepts", () => {
  it.each([
    ["ec2.DescribeVpcs", { MaxResults: 5 }],
    ["ec2.CreateTags", { Resources: ["vpc-1"], Tags: [{ Key: "k" }] }],
    ["kms.CreateKey", { KeySpec: "RSA_2048", Tags: [{ TagKey: "a", TagValue: "" }], Description: "d".repeat(8192) }],
    ["iam.CreateRole", { RoleName: "r", AssumeRolePolicyDocument: "{\n}\u00ff" }],
    ["lambda.CreateFunction", { FunctionName: "f", Role: role, Code: {} }],
    ["dynamodb.GetItem", { TableName: "table", Key: { a: { S: "x", N: "1" } } }],
    ["kms.NoSuchOperation", { Anything: 1 }],
  ])("%s %j", (name, input) => {
    expect(refusal(name, input)).toEqual(["", ""]);
  });
});

const fails = (value: string, path: string, why: string): string =>
  `Value ${value} at '${path}' failed to satisfy constraint: Member must ${why}`;
const one = (...what: Parameters<typeof fails>): string => `1 validation error detected: ${fails(...what)}`;

describe("the constraint sentence", () => {
  it.each([
    ["kms.Encrypt", { KeyId: "k" }, "ValidationException", one("null", "plaintext", "not be null")],
    [
      "wafv2.CreateIPSet",
      { Name: "a b", Scope: "X", IPAddressVersion: "IPV4", Addresses: [] },
      "ValidationException",
      `2 validation errors detected: ${fails("'a b'", "name", "satisfy regular expression pattern: ^[\\w\\-]+$")}; ` +
        fails("'X'", "scope", "satisfy enum value set: [CLOUDFRONT, REGIONAL]"),
    ],
    [
      "kms.CreateKey",
      {
        Tags: [
          { TagKey: "a", TagValue: "b" },
          { TagKey: "", TagValue: "b" },
        ],
      },
      "ValidationException",
      one("''", "tags.2.member.tagKey", "have length greater than or equal to 1"),
    ],
    [
      "ssm.GetParameters",
      { Names: [] },
      "ValidationException",
      one("'[]'", "names", "have length greater than or equal to 1"),
    ],
    [
      "logs.DescribeLogGroups",
      { limit: 100 },
      "InvalidParameterException",
      one("'100'", "limit", "have value less than or equal to 50"),
    ],
    [
      "iam.CreateUser",
      { UserName: "a/b" },
      "ValidationError",
      one("'a/b'", "userName", "satisfy regular expression pattern: [\\w+=,.@-]+"),
    ],
    ["elb.DescribeTags", {}, "ValidationError", one("null", "loadBalancerNames", "not be null")],
    [
      "lambda.CreateFunction",
      { FunctionName: "f".repeat(200), Role: role, Code: {} },
      "InvalidParameterValueException",
      one(`'${"f".repeat(200)}'`, "functionName", "have length less than or equal to 140"),
    ],
    [
      "inspector2.ListFindings",
      { maxResults: 123 },
      "ValidationException",
      one("at", "maxResults", "have value less than or equal to 100").replace("at at", "at"),
    ],
    ["guardduty.GetDetector", {}, "BadRequestException", one("null", "detectorId", "not be null")],
    [
      "route53.GetHostedZone",
      { Id: "x".repeat(40) },
      "InvalidInput",
      one(`'${"x".repeat(40)}'`, "id", "have length less than or equal to 32"),
    ],
    [
      "cloudfront.CreateInvalidation",
      { DistributionId: "D" },
      "MalformedXML",
      one("null", "invalidationBatch", "not be null"),
    ],
  ])("%s %j", (name, input, code, message) => {
    expect(refusal(name, input)).toEqual([code, message]);
  });

  it("names all constraints of a map's keys", () => {
    const input = { FunctionName: "f", Role: role, Code: {}, Environment: { Variables: { "1": "v" } } };
    expect(refusal("lambda.CreateFunction", input)[1]).toBe(
      "1 validation error detected: Value '***' at 'environment.variables' failed to satisfy constraint: " +
        "Map keys must satisfy constraint: [Member must satisfy regular expression pattern: [a-zA-Z]([a-zA-Z0-9_])+, " +
        "Member must not be null]",
    );
  });

  it("names all constraints of a list's items", () => {
    const [, message] = refusal("wafv2.CreateIPSet", {
      Name: "n",
      Scope: "REGIONAL",
      IPAddressVersion: "IPV4",
      Addresses: ["a", ""],
    });
    expect(message).toBe(
      "1 validation error detected: Value '[a, ]' at 'addresses' failed to satisfy constraint:" +
        " Member must satisfy constraint: " +
        "[Member must have length less than or equal to 50, Member must have length greater than or equal to 1, " +
        "Member must satisfy regular expression pattern: .*\\S.*, Member must not be null]",
    );
  });

  it("hides what the model calls sensitive, and shortens what is long", () => {
    expect(refusal("secretsmanager.CreateSecret", { Name: "n", SecretString: "s".repeat(70_000) })[1]).toContain(
      "Value '***' at 'secretString'",
    );
    expect(refusal("iam.CreateUser", { UserName: "a".repeat(1_000_000) })[1].length).toBeLessThan(2000);
  });
});

describe("EC2's words", () => {
  it.each([
    ["ec2.CreateSubnet", {}, "MissingParameter", "The request must contain the parameter VpcId"],
    ["ec2.CreateTags", { Tags: [] }, "MissingParameter", "The request must contain the parameter ResourceId"],
    [
      "ec2.DescribeVpcs",
      { MaxResults: 1 },
      "InvalidParameterValue",
      "Value ( 1 ) for parameter maxResults is invalid. Expecting a value greater than 5.",
    ],
    [
      "ec2.CreateVpc",
      { InstanceTenancy: "x" },
      "InvalidParameterValue",
      "Value (x) for parameter instanceTenancy is invalid.",
    ],
    ["ec2.CreateVpc", { TagSpecifications: [{ ResourceType: "nothing" }] }, "", ""],
  ])("%s %j", (name, input, code, message) => {
    expect(refusal(name, input)).toEqual([code, message]);
  });
});

describe("other words", () => {
  it.each([
    ["s3.PutBucketVersioning", { Bucket: "b" }, "MalformedXML"],
    ["s3.PutBucketAcl", { Bucket: "b", ACL: "x" }, "InvalidArgument"],
    ["sqs.CreateQueue", {}, "MissingParameter"],
    ["ssm.PutParameter", { Name: "n", Value: "v", Tier: "X" }, "ValidationException"],
    ["inspector2.ListFindings", { filterCriteria: { epssScore: [{ lowerInclusive: Number.NaN }] } }, ""],
  ])("%s %j", (name, input, code) => {
    expect(refusal(name, input)[0]).toBe(code);
  });

  it("a union has no two members", () => {
    const both = {
      CertificateArn: "arn:aws:acm:us-east-1:000000000000:certificate/c",
      X509AttributeFilter: { KeyAlgorithm: "RSA_2048" },
    };
    const message =
      "1 validation error detected: Value at 'filterStatement.filter' failed to satisfy constraint: " +
      "Exactly one member must be set";
    expect(refusal("acm.SearchCertificates", { FilterStatement: { Filter: both } })).toEqual([
      "ValidationException",
      message,
    ]);
  });
});

describe("patterns", () => {
  it.each([
    [String.raw`[\p{L}\p{Z}\p{N}_.:/=+\-@]*`, "Größe 1:/=+-@", "a#"],
    [String.raw`(?i)all|[0-9]{12}`, "ALL", "alle"],
    [String.raw`(?s).*`, "a\nb", undefined],
    [String.raw`\p{Print}+`, "a b~", "a\n"],
    [String.raw`[a-z]++b?+`, "aab", "1"],
    [String.raw`[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*`, "a😀\t", "\n"],
    [String.raw`[\w-_]*`, "a-_", "a b"],
    [String.raw`\A[a-z]\Z`, "a", "ab"],
    [String.raw`^\x{41}$`, "A", "B"],
    ["a|b", "b", "ab"],
  ])("%s is Java's", (pattern, good, bad) => {
    expect(matcher(pattern)(good)).toBe(true);
    if (bad !== undefined) expect(matcher(pattern)(bad)).toBe(false);
  });

  it("no pattern of any model can be made to run long", () => {
    const patterns = new Map<string, number>();
    for (const name of serviceNames) {
      const file = JSON.parse(readFileSync(modelFile(name), "utf8")) as {
        shapes: Record<string, { pattern?: string; max?: number }>;
      };
      for (const { pattern, max = 20_000 } of Object.values(file.shapes))
        if (pattern !== undefined) patterns.set(pattern, Math.max(patterns.get(pattern) ?? 0, Math.min(max, 20_000)));
    }
    const seeds = ["a", "1", " ", "a ", "a.", "a-", "/a", "-", "\\a", ":", "arn:aws:", "*", "%41", "\t", "A=", "x.y-"];
    const slow: string[] = [];
    for (const [pattern, max] of patterns)
      for (const seed of seeds) {
        const started = performance.now();
        matcher(pattern)(`${seed.repeat(Math.ceil(max / seed.length)).slice(0, max - 1)}\u0001`);
        if (performance.now() - started > 500) slow.push(`${pattern} with ${seed}`);
      }
    expect(slow).toEqual([]);
  });
});
