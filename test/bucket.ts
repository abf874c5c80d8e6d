/** A fresh cloud with S3, whose bodies lie in a temporary directory, for tests of buckets and objects. */
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { ObjectFiles } from "../src/engines/object-files/object-files.ts";
import { bodyStore } from "../src/services/s3/body-store.ts";
import { openCloud } from "./cloud.ts";
import type { Caller } from "./cloud.ts";

/** What tests look at in lists. */
export type Listed = Readonly<Record<"Key" | "Prefix" | "Name" | "BucketRegion" | "Code", string>>;

/** Opens one without buckets, inside a test. */
export function openS3() {
  const files = new ObjectFiles();
  onTestFinished(() => files.close());
  const { call, cloud, ec2 } = openCloud();
  cloud.ports.provide(bodyStore, files);
  const s3 = (operation: string, input: object = {}, caller?: Caller) => call("s3", operation, input, caller);
  const put = (Key: string, body = Key, more: object = {}) =>
    s3("PutObject", { Bucket: "b-1", Key, Body: Buffer.from(body), ...more });
  const get = async (Key: string, more: object = {}) => {
    const answer = await s3("GetObject", { Bucket: "b-1", Key, ...more });
    return { ...answer, text: await text(answer.Body as Readable) };
  };
  const keys = async (more: object = {}) => {
    const { Contents, CommonPrefixes, ...rest } = await s3("ListObjectsV2", { Bucket: "b-1", ...more });
    return {
      ...rest,
      keys: Contents.map(({ Key }: Listed) => Key),
      prefixes: CommonPrefixes.map(({ Prefix }: Listed) => Prefix),
    };
  };
  return { cloud, call, ec2, s3, put, get, keys };
}

/** Opens one with the bucket `b-1`. */
export async function openBucket() {
  const test = openS3();
  await test.s3("CreateBucket", { Bucket: "b-1" });
  return test;
}
