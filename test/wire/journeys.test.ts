/** Ways of real clients beside plain calls: streams with checksums, presigned URLs, gzip, buckets as hosts, HTTP/2. */
import { Readable } from "node:stream";
import { Agent } from "node:http";
import { CloudWatchClient, PutMetricDataCommand } from "@aws-sdk/client-cloudwatch";
import { KinesisClient, ListStreamsCommand } from "@aws-sdk/client-kinesis";
import { GetObjectCommand, PutObjectCommand, S3Client, UploadPartCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Call } from "../../src/core/call.ts";
import { botocore, botocoreAt } from "./clients.ts";
import type { Client, Presigner } from "./clients.ts";
import { KEY, REGION, startEcho } from "./echo.ts";
import type { Echo } from "./echo.ts";

let echo: Echo;
const calls: { readonly call: Call; readonly body: string | undefined }[] = [];
const last = () => calls.at(-1) as (typeof calls)[number];

beforeAll(async () => {
  echo = await startEcho();
  echo.answer = async (call) => {
    const body = call.body && Buffer.concat(await call.body.toArray()).toString();
    calls.push({ call, body });
    return call.operation === "GetObject" ? { Body: Buffer.from("an object"), ContentType: "text/plain" } : {};
  };
});
afterAll(() => echo.close());

const settings = (more: object = {}) => ({
  endpoint: `http://localhost:${echo.port}`,
  region: REGION,
  credentials: KEY,
  maxAttempts: 1,
  requestHandler: {
    httpAgent: new Agent({ lookup: (_host, options, done) => done(null, options.all ? LOOPBACK : "127.0.0.1", 4) }),
  },
  ...more,
});
const LOOPBACK = [{ address: "127.0.0.1", family: 4 }];
const TEXT = "0123456789".repeat(20_000);

describe("the JavaScript client", () => {
  it("uploads a stream with a checksum at its end", async () => {
    const client = new S3Client(settings({ forcePathStyle: true }));
    const Body = Readable.from([Buffer.from(TEXT.slice(0, 70_000)), Buffer.from(TEXT.slice(70_000))]);
    await client.send(new PutObjectCommand({ Bucket: "b", Key: "a key", Body, ContentLength: TEXT.length }));
    expect(last().call.input).toMatchObject({ Bucket: "b", Key: "a key" });
    expect(last().body).toBe(TEXT);
    expect(last().call.identity.anonymous).toBe(false);
  });

  it("uploads a text with each checksum that it knows", async () => {
    const client = new S3Client(settings({ forcePathStyle: true }));
    for (const ChecksumAlgorithm of ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"] as const) {
      const Body = Readable.from([Buffer.from("x".repeat(9000)), Buffer.from("end")]);
      const part = {
        Bucket: "b",
        Key: "k",
        PartNumber: 1,
        UploadId: "u",
        ContentLength: 9003,
        Body,
        ChecksumAlgorithm,
      };
      await client.send(new UploadPartCommand(part));
      expect(last().body).toHaveLength(9003);
    }
  });

  it("names the bucket in the host", async () => {
    const client = new S3Client(settings());
    const { Body } = await client.send(new GetObjectCommand({ Bucket: "a-bucket", Key: "k/ü" }));
    expect(await Body?.transformToString()).toBe("an object");
    expect(last().call.input).toMatchObject({ Bucket: "a-bucket", Key: "k/ü" });
  });

  it("compresses large requests", async () => {
    const client = new CloudWatchClient(settings({ requestMinCompressionSizeBytes: 100 }));
    const MetricData = Array.from({ length: 50 }, (_, i) => ({ MetricName: `metric ${i}`, Value: i }));
    await client.send(new PutMetricDataCommand({ Namespace: "test", MetricData }));
    expect(last().call.input).toMatchObject({ MetricData });
  });

  it("speaks HTTP/2 where it begins with it", async () => {
    const client = new KinesisClient(settings({ requestHandler: undefined }));
    echo.answer = (call) => {
      calls.push({ call, body: undefined });
      return { StreamNames: ["s"], HasMoreStreams: false };
    };
    expect((await client.send(new ListStreamsCommand({ Limit: 3 }))).StreamNames).toEqual(["s"]);
    expect(last().call).toMatchObject({ operation: "ListStreams", input: { Limit: 3 }, region: REGION });
    client.destroy();
  });
});

const path = botocoreAt();

describe.skipIf(path === undefined)("botocore (skipped where make setup could not install it)", () => {
  let client: Client & Presigner;
  beforeAll(() => {
    client = botocore(echo.port, path as string, "when_supported");
    echo.answer = async (call) => {
      calls.push({ call, body: call.body && Buffer.concat(await call.body.toArray()).toString() });
      return {};
    };
  });
  afterAll(() => client.close());

  it("uploads with a checksum", async () => {
    expect(await client.call("s3", "PutObject", { Bucket: "b", Key: "k", Body: Buffer.from(TEXT) })).toMatchObject({
      output: {},
    });
    expect(last().body).toBe(TEXT);
  });

  it("compresses large requests", async () => {
    const MetricData = Array.from({ length: 50 }, (_, i) => ({ MetricName: `metric ${i}`, Value: i }));
    expect(await client.call("cloudwatch", "PutMetricData", { Namespace: "test", MetricData })).toEqual({ output: {} });
    expect(last().call.input).toMatchObject({ MetricData });
  });

  it.each([
    ["s3", "get_object", { Bucket: "b", Key: "a key/ü+(1)" }, "GetObject"],
    ["ec2", "describe_vpcs", { VpcIds: ["vpc-1"] }, "DescribeVpcs"],
    ["sts", "get_caller_identity", {}, "GetCallerIdentity"],
    ["lambda", "list_functions", { MaxItems: 5 }, "ListFunctions"],
  ])("signs URLs of %s that anyone may use, unchanged", async (service, method, input, operation) => {
    const url = await client.presign(service, method, input);
    const verb = ["ec2", "sts"].includes(service) ? "POST" : "GET";
    expect((await fetch(url, { method: verb })).status).toBe(200);
    expect(last().call).toMatchObject({ operation, input, identity: { account: "111122223333" } });
    const refused = await fetch(`${url}&more=1`, { method: verb });
    expect([401, 403]).toContain(refused.status);
  });
});
