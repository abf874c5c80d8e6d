/** Records: put into shards, and read from a place in one. */
import type { ActContext, ChangeContext } from "../../core/context.ts";
import { Fault } from "../../core/fault.ts";
import { operations } from "../../core/operation.ts";
import type { Operations, RecordShape } from "../../models/kinesis.d.ts";
import { invalid } from "./fault.ts";
import { readIterator, writeIterator } from "./iterator.ts";
import { recordsOf } from "./record-log.ts";
import type { StoredRecord } from "./record-log.ts";
import { findShard, recordNumber, sequenceNumber, shardFor, shardId, shardsOf } from "./shard.ts";
import { activeStream } from "./stream.ts";
import { shards } from "./tables.ts";
import type { ShardRow, StreamRow } from "./tables.ts";

const { act } = operations<Operations>();
const access = { resources: { stream: "StreamName" } };
const mostRecordBytes = 1_048_576;
const mostBatchBytes = 5 * mostRecordBytes;
const mostAnswerBytes = 10 * mostRecordBytes;
const retentionMs = 24 * 3_600_000;

interface Entry {
  readonly Data: Uint8Array;
  readonly PartitionKey?: string;
  readonly ExplicitHashKey?: string;
}

interface Put {
  readonly shard: ShardRow;
  readonly record: StoredRecord;
}

const putRecord = act(
  "PutRecord",
  {
    honours: [
      ...(["StreamName", "StreamARN", "Data", "PartitionKey", "ExplicitHashKey", "SequenceNumberForOrdering"] as const),
    ],
    access,
  },
  async (input, cx) => {
    const [put] = putAll(cx, input, [input]);
    return { ...viewPut(put!), EncryptionType: "NONE" };
  },
);

const putRecords = act("PutRecords", { honours: ["StreamName", "StreamARN", "Records"], access }, async (input, cx) => {
  const bytes = input.Records.reduce(
    (sum, { Data, PartitionKey = "" }) => sum + Data.length + Buffer.byteLength(PartitionKey),
    0,
  );
  if (bytes > mostBatchBytes) throw invalid(`Records size exceeds 5 MB limit`);
  return { FailedRecordCount: 0, Records: putAll(cx, input, input.Records).map(viewPut), EncryptionType: "NONE" };
});

/** Numbers the records in one transaction, then appends them; they are in their files when this returns. */
function putAll(cx: ActContext, input: Parameters<typeof activeStream>[1], entries: readonly Entry[]): readonly Put[] {
  const puts = cx.transact((tx) => {
    const stream = activeStream(tx, input);
    return entries.map((entry) => place(tx, stream, entry));
  });
  for (const [log, own] of Map.groupBy(puts, ({ shard }) => shard.log))
    recordsOf(cx).append(
      log,
      own.map(({ record }) => record),
    );
  return puts;
}

function place(cx: ChangeContext, stream: StreamRow, { Data, PartitionKey: key, ExplicitHashKey }: Entry): Put {
  if (key === undefined) throw invalid("PartitionKey is needed.");
  if (Data.length + Buffer.byteLength(key) > mostRecordBytes)
    throw invalid(`A record has at most ${mostRecordBytes} bytes with its partition key.`);
  const number = shardFor(stream, key, ExplicitHashKey);
  const shard = shardsOf(cx, stream)[number]!;
  const record = { at: cx.now, n: shard.count, key, data: Buffer.from(Data).toString("base64") };
  cx.tx.update(shards, shard.id, { count: shard.count + 1 });
  return { shard, record };
}

const viewPut = ({ shard: { number }, record: { n } }: Put) => ({
  ShardId: shardId(number),
  SequenceNumber: sequenceNumber(number, n),
});

const getShardIterator = act(
  "GetShardIterator",
  {
    honours: [
      ...(["StreamName", "StreamARN", "ShardId", "ShardIteratorType", "StartingSequenceNumber", "Timestamp"] as const),
    ],
    access,
  },
  async (input, cx) => {
    const stream = activeStream(cx, input);
    const shard = findShard(cx, stream, input.ShardId);
    const n = await startOf(cx, shard, input);
    return { ShardIterator: writeIterator({ shard: shard.id, log: shard.log, n, at: cx.now }) };
  },
);

async function startOf(cx: ActContext, shard: ShardRow, input: Operations["GetShardIterator"][0]): Promise<number> {
  const { ShardIteratorType: type, StartingSequenceNumber: sequence, Timestamp } = input;
  if (type === "TRIM_HORIZON") return 0;
  if (type === "LATEST") return shard.count;
  if (type === "AT_TIMESTAMP") {
    if (!Timestamp) throw invalid("Must specify timestamp for ShardIteratorType AT_TIMESTAMP.");
    const kept = await keptRecords(cx, shard);
    return kept.find(({ at }) => at >= Timestamp.getTime())?.n ?? shard.count;
  }
  if (sequence === undefined) throw invalid(`Must specify a sequence number for ShardIteratorType ${type}.`);
  const n = recordNumber(shard.number, sequence);
  return type === "AT_SEQUENCE_NUMBER" ? Math.max(n, 0) : n + 1;
}

const getRecords = act(
  "GetRecords",
  { honours: ["ShardIterator", "Limit", "StreamARN"], access: {} },
  async ({ ShardIterator, Limit = 10_000, StreamARN }, cx) => {
    const { shard: id, log, n, at } = readIterator(ShardIterator);
    if (cx.now - at > 300_000)
      throw new Fault(
        "ExpiredIteratorException",
        "Iterator expired. The iterator was created more than 5 minutes ago.",
      );
    const shard = cx.read.get(shards, id);
    if (shard?.log !== log || shard.account !== cx.account || shard.region !== cx.region)
      throw new Fault("ResourceNotFoundException", "The shard that the iterator leads to does not exist.");
    if (StreamARN !== undefined && activeStream(cx, { StreamARN }).id !== shard.stream)
      throw invalid("The iterator leads to another stream.");
    const left = (await keptRecords(cx, shard)).filter((record) => record.n >= n);
    const records = left.slice(0, roomFor(left, Limit));
    const next = records.at(-1) ? records.at(-1)!.n + 1 : n;
    const waiting = left[records.length];
    return {
      Records: records.map((record) => viewRecord(shard, record)),
      NextShardIterator: writeIterator({ shard: id, log, n: next, at: cx.now }),
      MillisBehindLatest: waiting ? cx.now - waiting.at : 0,
    };
  },
);

/** How many records an answer has room for: one at least. */
function roomFor(records: readonly StoredRecord[], limit: number): number {
  let bytes = 0;
  const end = records.findIndex(({ data }) => (bytes += Buffer.byteLength(data, "base64")) > mostAnswerBytes);
  return Math.min(limit, end < 0 ? records.length : Math.max(end, 1));
}

/** The records that a shard still has, the oldest first. */
async function keptRecords(cx: ActContext, shard: ShardRow): Promise<readonly StoredRecord[]> {
  const found: StoredRecord[] = [];
  for await (const record of recordsOf(cx).log(shard.log).newest()) {
    if (record.at < cx.now - retentionMs) break;
    found.push(record);
  }
  return found.reverse();
}

function viewRecord(shard: ShardRow, { at, n, key, data }: StoredRecord): RecordShape {
  return {
    SequenceNumber: sequenceNumber(shard.number, n),
    ApproximateArrivalTimestamp: new Date(at),
    Data: Buffer.from(data, "base64"),
    PartitionKey: key,
    EncryptionType: "NONE",
  };
}

/** Operations of records. */
export const recordOperations = [putRecord, putRecords, getShardIterator, getRecords];
