/** S3 as its clients see it: the JavaScript SDK, the AWS CLI, and what a crash leaves. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { startProcess } from "../server/process.ts";
import type { ServerProcess } from "../server/process.ts";

const directory = mkdtempSync(join(tmpdir(), "s3-clients-"));
const credentials = { accessKeyId: "111122223333", secretAccessKey: "x" };
let server: ServerProcess;
let client: S3Client;

async function start() {
  server = await startProcess("--data", join(directory, "data"));
  client = new S3Client({ endpoint: server.endpoint, region: "us-east-1", credentials, forcePathStyle: true });
}

beforeAll(start);
afterAll(async () => {
  client.destroy();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

const textOf = async (Key: string, more: object = {}) =>
  (await client.send(new GetObjectCommand({ Bucket: "sdk-1", Key, ...more }))).Body!.transformToString();

it("the SDK puts, gets, copies, lists and deletes, with its checksums", async () => {
  await client.send(new CreateBucketCommand({ Bucket: "sdk-1" }));
  for (let i = 0; i < 5; i++) {
    const Metadata = { number: String(i) };
    await client.send(new PutObjectCommand({ Bucket: "sdk-1", Key: `dir/key ${i}+é`, Body: `body ${i}`, Metadata }));
  }
  expect(await textOf("dir/key 3+é")).toBe("body 3");
  expect(await textOf("dir/key 3+é", { Range: "bytes=5-" })).toBe("3");
  const missing = client.send(new GetObjectCommand({ Bucket: "sdk-1", Key: "none" }));
  await expect(missing).rejects.toMatchObject({ name: "NoSuchKey", $metadata: { httpStatusCode: 404 } });
  const same = client.send(new GetObjectCommand({ Bucket: "sdk-1", Key: "dir/key 3+é", IfModifiedSince: new Date() }));
  await expect(same).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
  const CopySource = `sdk-1/${encodeURIComponent("dir/key 3+é")}`;
  await client.send(new CopyObjectCommand({ Bucket: "sdk-1", Key: "copy", CopySource }));
  expect(await textOf("copy")).toBe("body 3");
  const keys: string[] = [];
  for await (const page of paginateListObjectsV2({ client, pageSize: 2 }, { Bucket: "sdk-1" }))
    keys.push(...page.Contents!.map(({ Key }) => Key!));
  expect(keys).toEqual(["copy", ...[0, 1, 2, 3, 4].map((i) => `dir/key ${i}+é`)]);
  const Objects = keys.map((Key) => ({ Key }));
  const { Deleted } = await client.send(new DeleteObjectsCommand({ Bucket: "sdk-1", Delete: { Objects } }));
  expect(Deleted).toHaveLength(6);
  await client.send(
    new CreateBucketCommand({ Bucket: "sdk-2", CreateBucketConfiguration: { LocationConstraint: "eu-west-1" } }),
  );
  const elsewhere = client.send(new HeadBucketCommand({ Bucket: "sdk-2" }));
  await expect(elsewhere).rejects.toMatchObject({ $response: { headers: { "x-amz-bucket-region": "eu-west-1" } } });
});

it("a crash loses nothing acknowledged, and leaves no body that nobody names", async () => {
  await client.send(new CreateBucketCommand({ Bucket: "crash" }));
  const acknowledged: string[] = [];
  const put = async (Key: string) => {
    await client.send(new PutObjectCommand({ Bucket: "crash", Key, Body: `body of ${Key}` }));
    acknowledged.push(Key);
  };
  const writing = Promise.allSettled(Array.from({ length: 60 }, (_, i) => put(`key-${i % 40}-${i}`)));
  while (acknowledged.length < 10) await new Promise((resolve) => setTimeout(resolve, 1));
  await server.kill();
  client.destroy();
  await writing;
  await start();
  for (const Key of acknowledged) {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: "crash", Key }));
    expect(await Body!.transformToString()).toBe(`body of ${Key}`);
  }
  const { KeyCount } = await client.send(new ListObjectsV2Command({ Bucket: "crash" }));
  const files = readdirSync(join(directory, "data", "objects"), { recursive: true, withFileTypes: true });
  expect(files.filter((entry) => entry.isFile())).toHaveLength(KeyCount!);
});

const cli = (...args: string[]) => {
  const env = { ...process.env, AWS_ACCESS_KEY_ID: credentials.accessKeyId, AWS_SECRET_ACCESS_KEY: "x", AWS_PAGER: "" };
  const place = { AWS_DEFAULT_REGION: "us-east-1", AWS_ENDPOINT_URL: server.endpoint, AWS_CONFIG_FILE: "/dev/null" };
  const { stdout, stderr, status } = spawnSync("aws", args, { env: { ...env, ...place } });
  return { said: stdout.toString(), error: stderr.toString(), status };
};
const hasCli = spawnSync("aws", ["--version"]).status === 0;

it.skipIf(!hasCli)("the AWS CLI copies up and down, in parts where a file is large, and removes a bucket", () => {
  const big = join(directory, "big");
  writeFileSync(big, Buffer.alloc(20 * 1024 ** 2, "0123456789"));
  expect(cli("s3", "mb", "s3://cli-1").status).toBe(0);
  expect(cli("s3", "cp", "--no-progress", big, "s3://cli-1/big").error).toBe("");
  expect(cli("s3", "cp", "--no-progress", "s3://cli-1/big", join(directory, "again")).error).toBe("");
  expect(spawnSync("cmp", [big, join(directory, "again")]).status).toBe(0);
  expect(cli("s3", "ls", "s3://cli-1").said).toMatch(/20971520 big\n$/);
  expect(cli("s3", "rb", "s3://cli-1").error).toContain("BucketNotEmpty");
  expect(cli("s3", "rb", "--force", "s3://cli-1").status).toBe(0);
  expect(cli("s3api", "head-bucket", "--bucket", "cli-1").error).toContain("404");
});
