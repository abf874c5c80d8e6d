/** A call by a gateway endpoint has to be let through by the endpoint's policy and by the bucket's, each by itself. */
import { afterAll, expect, it } from "vitest";
import { accessRequest } from "../../src/core/access.ts";
import type { Cloud } from "../../src/core/cloud.ts";
import { ObjectFiles } from "../../src/engines/object-files/object-files.ts";
import { checkEndpointPolicy } from "../../src/services/ec2/vpc-endpoint-front.ts";
import { bodyStore } from "../../src/services/s3/body-store.ts";
import { ApiNetwork } from "./api-network.ts";
import { openCloud } from "../cloud.ts";

const files = new ObjectFiles();
afterAll(() => files.close());
const owner = "000000000000";
const stranger = "222222222222";

/** Buckets `ours` and, of another account, `theirs`, with an object each; a VPC with an endpoint to S3. */
async function network() {
  const opened = openCloud({
    authorize: (call, operation) => {
      const { database, reader }: Cloud = opened.cloud;
      const read = { get: database.get.bind(database) } as Parameters<typeof accessRequest>[2]["read"];
      const tableOfType = database.tableOfType.bind(database);
      checkEndpointPolicy(reader, call, accessRequest(operation, call, { read, tableOfType }));
    },
  });
  opened.cloud.ports.provide(bodyStore, files);
  const n = new ApiNetwork({}, opened);
  const { id: vpc, table } = await n.vpc(1);
  const { id: endpoint } = await n.endpoint({ id: vpc } as never, {
    ServiceName: "com.amazonaws.us-east-1.s3",
    RouteTableIds: [table],
  });
  const s3 = async (
    account: string,
    operation: string,
    input: object,
    by?: string,
    region = "us-east-1",
  ): Promise<any> => {
    const arn = `arn:aws:iam::${account}:root`;
    return opened.cloud.dispatch({
      service: "s3",
      operation,
      input: { ...input },
      identity: { account, arn, userId: account, accessKeyId: account, anonymous: false },
      region,
      requestId: "1",
      sourceIp: "198.18.0.7",
      userAgent: "test",
      ...(by && { via: { endpoint: by, vpc, address: "10.1.1.4" } }),
    });
  };
  for (const [account, Bucket] of [
    [owner, "ours"],
    [stranger, "theirs"],
  ] as const) {
    await s3(account, "CreateBucket", { Bucket });
    await s3(account, "PutObject", { Bucket, Key: "k", Body: Buffer.from("x") });
  }
  const get = (account: string, Bucket: string, by?: string) =>
    s3(account, "GetObject", { Bucket, Key: "k" }, by).then(
      ({ Body }) => (Body.destroy(), "read"),
      ({ code }: { code: string }) => code,
    );
  const admit = (...Statement: object[]) =>
    n.ec2("ModifyVpcEndpoint", { VpcEndpointId: endpoint, PolicyDocument: JSON.stringify({ Statement }) });
  const policyOf = (account: string, Bucket: string, ...Statement: object[]) =>
    s3(account, "PutBucketPolicy", { Bucket, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
  return { n, endpoint, get, admit, policyOf, s3 };
}

const everything = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };
const reading = (bucket: string) => ({
  Effect: "Allow",
  Principal: "*",
  Action: "s3:GetObject",
  Resource: `arn:aws:s3:::${bucket}/*`,
});

it("GWE-07 the endpoint's policy grants and overrides nothing: it and the bucket's both must allow", async () => {
  const { endpoint, get, admit, policyOf } = await network();
  await admit(everything);
  expect(await get(stranger, "ours", endpoint), "the endpoint alone allows").toBe("AccessDenied");
  const both = { ...reading("ours"), Principal: { AWS: [owner, stranger] } };
  await policyOf(owner, "ours", both);
  expect(await get(stranger, "ours", endpoint), "both allow").toBe("read");
  await admit(reading("another"));
  expect(await get(stranger, "ours", endpoint), "the bucket alone allows").toBe("AccessDenied");
  expect(await get(owner, "ours", endpoint), "nor its owner").toBe("AccessDenied");
  expect(await get(stranger, "ours"), "by another road").toBe("read");
  await admit(everything);
  await policyOf(owner, "ours", { ...both, Effect: "Deny" });
  expect(await get(owner, "ours", endpoint), "the bucket denies").toBe("AccessDenied");
});

it("GWE-08 a bucket limited to the endpoint, and an endpoint limited to the bucket, let nothing leak", async () => {
  const { endpoint, get, admit, policyOf } = await network();
  const Condition = { StringNotEquals: { "aws:SourceVpce": endpoint } };
  await policyOf(owner, "ours", { ...reading("ours"), Effect: "Deny", Condition });
  await admit(reading("ours"));
  expect(await get(owner, "ours", endpoint)).toBe("read");
  expect(await get(owner, "ours"), "stolen keys, from anywhere else").toBe("AccessDenied");
  expect(await get(owner, "ours", "vpce-0123456789abcdef0"), "by another endpoint").toBe("AccessDenied");
  expect(await get(stranger, "theirs", endpoint), "data carried off to a bucket of somebody else").toBe("AccessDenied");
  expect(await get(stranger, "theirs")).toBe("read");
});

it("an endpoint leads to no bucket of another Region, whatever Region a request is signed for", async () => {
  const { endpoint, s3 } = await network();
  const [Bucket, abroad] = ["abroad", "eu-west-1"];
  await s3(
    owner,
    "CreateBucket",
    { Bucket, CreateBucketConfiguration: { LocationConstraint: abroad } },
    undefined,
    abroad,
  );
  await s3(owner, "PutObject", { Bucket, Key: "k", Body: Buffer.from("x") }, undefined, abroad);
  const list = (by: string | undefined, region: string) =>
    s3(owner, "ListObjectsV2", { Bucket }, by, region).then(
      ({ KeyCount }) => KeyCount as number,
      ({ code }: { code: string }) => code,
    );
  expect(await list(undefined, abroad)).toBe(1);
  const wrong = "AuthorizationHeaderMalformed";
  expect([await list(endpoint, abroad), await list(endpoint, "us-east-1")]).toEqual([wrong, wrong]);
});
