/** Shards: which part of the hash keys each has, how it is called, and how its records are numbered. */
import { createHash } from "node:crypto";
import type { ReadContext } from "../../core/context.ts";
import type { Shard } from "../../models/kinesis.d.ts";
import { invalid, noShard } from "./fault.ts";
import { shards } from "./tables.ts";
import type { ShardRow, StreamRow } from "./tables.ts";

const keys = 2n ** 128n;

/** `shardId-000000000000`. */
export const shardId = (number: number): string => `shardId-${String(number).padStart(12, "0")}`;

/** The shards of a stream, in order. */
export function shardsOf(cx: ReadContext, stream: StreamRow): readonly ShardRow[] {
  return cx.read.by(shards, "stream", stream.id);
}

/** A shard by its id. */
export function findShard(cx: ReadContext, stream: StreamRow, id: string): ShardRow {
  const shard = shardsOf(cx, stream).find(({ number }) => shardId(number) === id);
  if (!shard) throw noShard(id, stream.name, stream.account);
  return shard;
}

/** The number of the shard that a record goes to: by the MD5 of its partition key, or where the producer says. */
export function shardFor(stream: StreamRow, partitionKey: string, explicit: string | undefined): number {
  if (explicit !== undefined && !/^(0|[1-9]\d{0,38})$/.test(explicit))
    throw invalid(
      `Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was ${explicit}`,
    );
  const key = explicit === undefined ? BigInt(`0x${md5(partitionKey)}`) : BigInt(explicit);
  if (key >= keys)
    throw invalid(
      `Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was ${explicit}`,
    );
  const number = Number(key / width(stream));
  return Math.min(number, stream.shards - 1);
}

const md5 = (text: string): string => createHash("md5").update(text).digest("hex");
const width = ({ shards: count }: StreamRow): bigint => keys / BigInt(count);

const base = 10n ** 55n * 4n;

/** The sequence number of a shard's record, 56 digits that grow. */
export function sequenceNumber(shard: number, n: number): string {
  return String(base + BigInt(shard) * 10n ** 40n + BigInt(n + 1) * 10n ** 4n + 2n);
}

/** The number of the record that a sequence number names in a shard. Throws for one that is none of the shard's. */
export function recordNumber(shard: number, text: string): number {
  const rest = /^\d{56}$/.test(text) ? BigInt(text) - base - BigInt(shard) * 10n ** 40n : -1n;
  const n = (rest - 2n) / 10n ** 4n - 1n;
  if (rest < 0n || n < -1n || n > 10n ** 15n || sequenceNumber(shard, Number(n)) !== text)
    throw invalid(
      `StartingSequenceNumber ${text.slice(0, 128)} used in GetShardIterator on shard ${shardId(shard)} is invalid.`,
    );
  return Number(n);
}

/** A shard as clients see it. */
export function viewShard(stream: StreamRow, { number }: ShardRow): Shard {
  const start = width(stream) * BigInt(number);
  const end = number === stream.shards - 1 ? keys - 1n : start + width(stream) - 1n;
  return {
    ShardId: shardId(number),
    HashKeyRange: { StartingHashKey: String(start), EndingHashKey: String(end) },
    SequenceNumberRange: { StartingSequenceNumber: sequenceNumber(number, -1) },
  };
}
