/** What bucket policies decide. */
import { afterAll, describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { Via } from "../../core/call.ts";
import { ObjectFiles } from "../../engines/object-files/object-files.ts";
import { bodyStore } from "./body-store.ts";

const files = new ObjectFiles();
afterAll(() => files.close());
const owner = "000000000000";
const bucket = "arn:aws:s3:::b-1";

interface From {
  readonly account?: string;
  readonly anonymous?: boolean;
  readonly arn?: string;
  readonly via?: Via;
}

async function open() {
  const { cloud, call } = openCloud();
  cloud.ports.provide(bodyStore, files);
  const s3 = async (operation: string, input: object = {}, from: From = {}): Promise<any> => {
    const { account = owner, anonymous = false, arn = `arn:aws:iam::${account}:root`, via } = from;
    const identity = { account, arn, userId: account, accessKeyId: account, anonymous };
    const place = { region: "us-east-1", requestId: "1", sourceIp: "198.18.0.7", userAgent: "test" };
    return cloud.dispatch({ service: "s3", operation, input: { ...input }, identity, ...place, via });
  };
  await call("s3", "CreateBucket", { Bucket: "b-1" });
  await s3("PutObject", { Bucket: "b-1", Key: "k", Body: Buffer.from("x") });
  const setPolicy = (...statements: object[]) =>
    s3("PutBucketPolicy", { Bucket: "b-1", Policy: JSON.stringify({ Version: "2012-10-17", Statement: statements }) });
  const get = async (from?: From, Key = "k") =>
    s3("GetObject", { Bucket: "b-1", Key }, from).then(
      ({ Body }) => (Body.destroy(), "read"),
      ({ code }) => code as string,
    );
  return { s3, setPolicy, get };
}

const stranger: From = { account: "222222222222" };
const nobody: From = { anonymous: true };
const read = { Effect: "Allow", Action: "s3:GetObject", Resource: `${bucket}/*` };

it("a bucket is its owner's alone until its policy lets others in", async () => {
  const { get, setPolicy, s3 } = await open();
  expect([await get(), await get(stranger), await get(nobody)]).toEqual(["read", "AccessDenied", "AccessDenied"]);
  await setPolicy({ ...read, Principal: { AWS: "222222222222" } });
  expect([await get(), await get(stranger), await get(nobody)]).toEqual(["read", "read", "AccessDenied"]);
  const listing = s3("ListObjectsV2", { Bucket: "b-1" }, stranger);
  await expect(listing).rejects.toMatchObject({ code: "AccessDenied", status: 403 });
  expect(await get(stranger, "none"), "who may not list is not told what is there").toBe("AccessDenied");
  await s3("DeleteBucketPolicy", { Bucket: "b-1" });
  expect(await get(stranger)).toBe("AccessDenied");
});

it("S3A-03 a bucket policy restricts a bucket to a VPC endpoint", async () => {
  const { get, setPolicy, s3 } = await open();
  const Condition = { StringNotEquals: { "aws:SourceVpce": "vpce-0a" } };
  const Resource = [bucket, `${bucket}/*`];
  await setPolicy({ Sid: "only", Effect: "Deny", Principal: "*", Action: "s3:*", Resource, Condition });
  const by = (endpoint: string): From => ({ via: { endpoint, vpc: "vpc-0", address: "10.0.0.4" } });
  expect([await get(), await get(by("vpce-0b")), await get(by("vpce-0a"))]).toEqual([
    "AccessDenied",
    "AccessDenied",
    "read",
  ]);
  expect((await s3("GetBucketPolicy", { Bucket: "b-1" })).Policy, "the root is never locked out").toContain("only");
  await s3("DeleteBucketPolicy", { Bucket: "b-1" });
  expect(await get()).toBe("read");
});

it("conditions see the request: the prefix of a listing, the sender's address", async () => {
  const { s3, setPolicy } = await open();
  const list = (Prefix?: string, from: From = stranger) => s3("ListObjectsV2", { Bucket: "b-1", Prefix }, from);
  const Condition = { StringEquals: { "s3:prefix": "home/" }, IpAddress: { "aws:SourceIp": "198.18.0.0/24" } };
  const Principal = { AWS: "222222222222" };
  await setPolicy({ Effect: "Allow", Principal, Action: "s3:ListBucket", Resource: bucket, Condition });
  expect((await list("home/")).KeyCount).toBe(0);
  await expect(list("other/")).rejects.toMatchObject({ code: "AccessDenied" });
  const via = { endpoint: "vpce-0a", vpc: "vpc-0", address: "198.18.0.9" };
  await expect(list("home/", { ...stranger, via })).rejects.toMatchObject({ code: "AccessDenied" });
});

it("a service writes where the policy lets it", async () => {
  const { s3, setPolicy } = await open();
  const logs: From = { account: "", arn: "delivery.logs.amazonaws.com" };
  const put = (Key: string) => s3("PutObject", { Bucket: "b-1", Key, Body: Buffer.from("x") }, logs);
  await expect(put("AWSLogs/a")).rejects.toMatchObject({ code: "AccessDenied" });
  const Principal = { Service: "delivery.logs.amazonaws.com" };
  await setPolicy({ Effect: "Allow", Principal, Action: "s3:PutObject", Resource: `${bucket}/AWSLogs/*` });
  await put("AWSLogs/a");
  await expect(put("other")).rejects.toMatchObject({ code: "AccessDenied" });
});

it("each key of a deletion is judged by itself", async () => {
  const { s3, setPolicy } = await open();
  await setPolicy({ Effect: "Deny", Principal: "*", Action: "s3:DeleteObject", Resource: `${bucket}/keep/*` });
  const Objects = [{ Key: "k" }, { Key: "keep/k" }];
  const answer = await s3("DeleteObjects", { Bucket: "b-1", Delete: { Objects } });
  expect(answer.Deleted).toEqual([{ Key: "k" }]);
  expect(answer.Errors).toMatchObject([{ Key: "keep/k", Code: "AccessDenied" }]);
});

describe("what a policy may say", () => {
  const all = { ...read, Principal: "*" };
  it.each([
    ["", "Policies must be valid JSON"],
    ["[]", "Policies must be valid JSON"],
    ["{}", "no Statement"],
    [JSON.stringify({ Statement: [read] }), "Missing required field Principal"],
    [JSON.stringify({ Statement: [{ ...all, Resource: "arn:aws:s3:::b-2/*" }] }), "Policy has invalid resource"],
    [JSON.stringify({ Statement: [{ ...all, Action: "ec2:*" }] }), "Policy has invalid action"],
    [JSON.stringify({ Statement: [{ ...all, Resource: bucket }] }), "Action does not apply to any resource"],
    [JSON.stringify({ Statement: [{ ...all, Action: "s3:ListBucket" }] }), "Action does not apply to any resource"],
    [JSON.stringify({ Statement: [{ ...all, Sid: "x".repeat(21_000) }] }), "characters"],
  ])("%s is refused", async (Policy, message) => {
    const { s3 } = await open();
    const refused = s3("PutBucketPolicy", { Bucket: "b-1", Policy });
    await expect(refused).rejects.toMatchObject({ code: "MalformedPolicy", message: expect.stringContaining(message) });
  });

  it.each([
    [{ ...all }, true],
    [{ ...all, Principal: { AWS: "*" } }, true],
    [{ ...all, Effect: "Deny" }, false],
    [{ ...all, Principal: { AWS: owner } }, false],
    [{ ...all, Condition: { StringEquals: { "aws:SourceVpce": "vpce-0a" } } }, false],
    [{ ...all, Condition: { StringLike: { "aws:SourceVpce": "vpce-*" } } }, true],
    [{ ...all, Condition: { StringNotEquals: { "aws:SourceVpce": "vpce-0a" } } }, true],
    [{ ...all, Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } }, false],
    [{ ...all, Condition: { IpAddress: { "aws:SourceIp": "0.0.0.0/1" } } }, true],
    [{ ...all, Condition: { StringEquals: { "aws:UserAgent": "x" } } }, true],
  ])("%j is public: %s", async (statement, open_) => {
    const { s3, setPolicy, get } = await open();
    if (open_) await expect(setPolicy(statement)).rejects.toMatchObject({ code: "AccessDenied" });
    const free = { BlockPublicPolicy: false, RestrictPublicBuckets: true };
    await s3("PutPublicAccessBlock", { Bucket: "b-1", PublicAccessBlockConfiguration: free });
    await setPolicy(statement);
    expect((await s3("GetBucketPolicyStatus", { Bucket: "b-1" })).PolicyStatus).toEqual({ IsPublic: open_ });
    if (!open_) return;
    expect(await get(nobody), "restricted").toBe("AccessDenied");
    await s3("DeletePublicAccessBlock", { Bucket: "b-1" });
    if (!("Condition" in statement)) expect(await get(nobody)).toBe("read");
  });
});
