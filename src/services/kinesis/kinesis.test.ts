/** Streams and records as clients use them. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { Clock } from "../../core/clock.ts";
import { LogShelf } from "../../core/log-shelf.ts";
import { recordLogs } from "./record-log.ts";
import type { StoredRecord } from "./record-log.ts";

const start = Date.UTC(2026, 4, 1);
const fail = (error: unknown): never => {
  throw error;
};

async function open(ShardCount = 2) {
  const clock = new Clock(() => start);
  const test = openCloud({ clock });
  clock.freeze();
  test.cloud.ports.provide(recordLogs, new LogShelf<StoredRecord>(undefined, fail));
  const kinesis = (operation: string, input: object = {}, caller = {}) =>
    test.call("kinesis", operation, input, caller);
  await kinesis("CreateStream", { StreamName: "s", ShardCount });
  const put = (text: string, PartitionKey = text, more: object = {}) =>
    kinesis("PutRecord", { StreamName: "s", Data: Buffer.from(text), PartitionKey, ...more });
  const iterator = async (ShardIteratorType: string, more: object = {}) =>
    (
      await kinesis("GetShardIterator", {
        StreamName: "s",
        ShardId: "shardId-000000000000",
        ShardIteratorType,
        ...more,
      })
    ).ShardIterator;
  const get = async (ShardIterator: string, more: object = {}) => {
    const answer = await kinesis("GetRecords", { ShardIterator, ...more });
    return { texts: answer.Records.map(({ Data }: { Data: Buffer }) => Data.toString()), ...answer };
  };
  return { kinesis, put, iterator, get, advance: (ms: number) => test.cloud.advance(ms) };
}

const first = { ExplicitHashKey: "0" };

describe("streams", () => {
  it("a stream is described with its shards, which share the hash keys", async () => {
    const { kinesis } = await open(3);
    const { StreamDescription } = await kinesis("DescribeStream", { StreamName: "s" });
    expect(StreamDescription).toMatchObject({
      StreamARN: "arn:aws:kinesis:us-east-1:000000000000:stream/s",
      StreamStatus: "ACTIVE",
      HasMoreShards: false,
      RetentionPeriodHours: 24,
    });
    const ranges = StreamDescription.Shards.map(({ HashKeyRange }: { HashKeyRange: object }) => HashKeyRange);
    expect(ranges[0].StartingHashKey).toBe("0");
    expect(BigInt(ranges[1].StartingHashKey)).toBe(BigInt(ranges[0].EndingHashKey) + 1n);
    expect(ranges[2].EndingHashKey).toBe(String(2n ** 128n - 1n));
    const summary = await kinesis("DescribeStreamSummary", { StreamARN: StreamDescription.StreamARN });
    expect(summary.StreamDescriptionSummary).toMatchObject({
      OpenShardCount: 3,
      StreamModeDetails: { StreamMode: "PROVISIONED" },
    });
    const page = await kinesis("ListShards", { StreamName: "s", MaxResults: 2 });
    expect(page.Shards).toHaveLength(2);
    expect((await kinesis("ListShards", { NextToken: page.NextToken })).Shards).toMatchObject([
      { ShardId: "shardId-000000000002" },
    ]);
  });

  it("streams are listed, exist once, and go with their records", async () => {
    const { kinesis, put, iterator, get } = await open();
    await kinesis("CreateStream", { StreamName: "t", StreamModeDetails: { StreamMode: "ON_DEMAND" } });
    expect(await kinesis("ListStreams", { Limit: 1 })).toMatchObject({ StreamNames: ["s"], HasMoreStreams: true });
    const again = kinesis("CreateStream", { StreamName: "s", ShardCount: 1 });
    await expect(again).rejects.toMatchObject({ code: "ResourceInUseException" });
    await put("one", "k", first);
    const old = await iterator("TRIM_HORIZON");
    await kinesis("DeleteStream", { StreamName: "s" });
    await expect(put("two")).rejects.toMatchObject({ code: "ResourceNotFoundException" });
    await kinesis("CreateStream", { StreamName: "s", ShardCount: 2 });
    expect((await get(await iterator("TRIM_HORIZON"))).texts).toEqual([]);
    await expect(get(old)).rejects.toMatchObject({ code: "ResourceNotFoundException" });
  });

  it.each([
    [{ StreamName: "x" }, "InvalidArgumentException"],
    [{ StreamName: "x", ShardCount: 1, StreamModeDetails: { StreamMode: "ON_DEMAND" } }, "InvalidArgumentException"],
    [{ StreamName: "x", ShardCount: 501 }, "LimitExceededException"],
    [{ StreamName: "x y", ShardCount: 1 }, "ValidationException"],
    [{ StreamName: "x", ShardCount: 1, WarmThroughputMiBps: 1 }, "NotImplemented"],
  ])("a stream of %j is refused with %s", async (input, code) => {
    const { kinesis } = await open();
    await expect(kinesis("CreateStream", input)).rejects.toMatchObject({ code });
  });
});

describe("records", () => {
  it("a record's shard follows from its key, and its numbers grow", async () => {
    const { put } = await open();
    const one = await put("one", "k", first);
    expect(one).toMatchObject({ ShardId: "shardId-000000000000", SequenceNumber: expect.stringMatching(/^\d{56}$/) });
    expect(BigInt((await put("two", "k", first)).SequenceNumber)).toBeGreaterThan(BigInt(one.SequenceNumber));
    const last = await put("three", "k", { ExplicitHashKey: String(2n ** 128n - 1n) });
    expect(last.ShardId).toBe("shardId-000000000001");
    expect((await put("x", "a")).ShardId, "MD5 of a begins with 0c").toBe("shardId-000000000000");
    expect((await put("x", "b")).ShardId, "MD5 of b begins with 92").toBe("shardId-000000000001");
    await expect(put("x", "k", { ExplicitHashKey: String(2n ** 128n) })).rejects.toMatchObject({
      code: "InvalidArgumentException",
    });
    await expect(put("x".repeat(1_048_576), "k")).rejects.toMatchObject({ code: "InvalidArgumentException" });
  });

  it("records are read from the horizon, from now, from a number and from a moment", async () => {
    const { kinesis, put, iterator, get, advance } = await open();
    const entry = (text: string) => ({ Data: Buffer.from(text), PartitionKey: "k", ...first });
    const { Records } = await kinesis("PutRecords", { StreamName: "s", Records: ["a", "b", "c"].map(entry) });
    const latest = await iterator("LATEST");
    await advance(1_000);
    await put("d", "k", first);
    expect((await get(latest)).texts).toEqual(["d"]);
    const from = (type: string, more: object = {}) => iterator(type, more).then(get);
    expect((await from("TRIM_HORIZON")).texts).toEqual(["a", "b", "c", "d"]);
    const StartingSequenceNumber = Records[1].SequenceNumber;
    expect((await from("AT_SEQUENCE_NUMBER", { StartingSequenceNumber })).texts).toEqual(["b", "c", "d"]);
    expect((await from("AFTER_SEQUENCE_NUMBER", { StartingSequenceNumber })).texts).toEqual(["c", "d"]);
    expect((await from("AT_TIMESTAMP", { Timestamp: new Date(start + 1) })).texts).toEqual(["d"]);
    const page = await get(await iterator("TRIM_HORIZON"), { Limit: 3 });
    expect(page).toMatchObject({ texts: ["a", "b", "c"], MillisBehindLatest: 0 });
    expect((await get(page.NextShardIterator)).texts).toEqual(["d"]);
    await expect(iterator("AT_SEQUENCE_NUMBER", { StartingSequenceNumber: "1" })).rejects.toMatchObject({
      code: "InvalidArgumentException",
    });
    await expect(iterator("AT_TIMESTAMP")).rejects.toMatchObject({ code: "InvalidArgumentException" });
  });

  it("records are kept for a day, iterators for five minutes", async () => {
    const { put, iterator, get, advance } = await open();
    await put("old", "k", first);
    const early = await iterator("TRIM_HORIZON");
    await advance(300_001);
    await expect(get(early)).rejects.toMatchObject({ code: "ExpiredIteratorException" });
    await advance(24 * 3_600_000);
    await put("new", "k", first);
    expect((await get(await iterator("TRIM_HORIZON"))).texts).toEqual(["new"]);
    await expect(get("wrong")).rejects.toMatchObject({ code: "InvalidArgumentException" });
  });
});
