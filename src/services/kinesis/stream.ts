/** Streams: made, described, listed, deleted. */
import type { ChangeContext, JobPayload, ReadContext } from "../../core/context.ts";
import { Fault } from "../../core/fault.ts";
import { operations } from "../../core/operation.ts";
import { pageOf } from "../../core/page.ts";
import { arnOf } from "../../core/table.ts";
import type { Operations } from "../../models/kinesis.d.ts";
import { invalid, noStream } from "./fault.ts";
import { recordsOf } from "./record-log.ts";
import { shardId, shardsOf, viewShard } from "./shard.ts";
import { shards, streams } from "./tables.ts";
import type { StreamRow } from "./tables.ts";

const { read, change, act } = operations<Operations>();
const access = { resources: { stream: "StreamName" } };
const onDemandShards = 4;

/** What names a stream. */
interface StreamInput {
  readonly StreamName?: string;
  readonly StreamARN?: string;
}

/** The caller's stream. */
function findStream(cx: ReadContext, { StreamName, StreamARN }: StreamInput): StreamRow {
  const named = StreamARN === undefined ? undefined : /^arn:aws:kinesis:([^:]+):(\d{12}):stream\/(.+)$/.exec(StreamARN);
  const [, region, account, fromArn] = named ?? [];
  const name = StreamName ?? fromArn;
  if (name === undefined) throw invalid("Either the stream's name or its ARN is needed.");
  const isHere = StreamARN === undefined || (region === cx.region && account === cx.account && fromArn === name);
  const row = isHere ? cx.read.get(streams, `${cx.account}/${cx.region}/${name}`) : undefined;
  if (!row) throw noStream(name, cx.account);
  return row;
}

/** A stream that takes and gives records. */
export function activeStream(cx: ReadContext, input: StreamInput): StreamRow {
  const stream = findStream(cx, input);
  if (stream.status !== "ACTIVE") throw noStream(stream.name, cx.account);
  return stream;
}

const createStream = change(
  "CreateStream",
  { honours: ["StreamName", "ShardCount", "StreamModeDetails", "Tags"], access },
  ({ StreamName: name, ShardCount, StreamModeDetails, Tags }, cx) => {
    const { account, region } = cx;
    const id = `${account}/${region}/${name}`;
    if (cx.read.get(streams, id))
      throw new Fault("ResourceInUseException", `Stream ${name} under account ${account} already exists.`);
    const mode = StreamModeDetails?.StreamMode ?? "PROVISIONED";
    if (mode === "PROVISIONED" && ShardCount === undefined)
      throw invalid("ShardCount is needed for provisioned streams.");
    if (mode === "ON_DEMAND" && ShardCount !== undefined)
      throw invalid("ShardCount cannot be given for streams of the on-demand mode.");
    const count = ShardCount ?? onDemandShards;
    checkShards(cx, count);
    const at = { account, region, createdAt: cx.now, ...(Tags && { tags: Tags }) };
    cx.tx.insert(streams, { id, ...at, name, status: "CREATING", mode, shards: count });
    for (let number = 0; number < count; number++) {
      const log = cx.newDigits("kinesis-shard").slice(0, 32);
      cx.tx.insert(shards, { id: `${id}/shard/${number}`, account, region, stream: id, number, log, count: 0 });
    }
    cx.later("stream-active", { id }, 10_000);
    return {};
  },
);

/** Regions in which an account has 500 shards; it has 200 elsewhere. */
const largeRegions = new Set(["us-east-1", "us-west-2", "eu-west-1"]);

function checkShards({ read: rows, account, region }: ChangeContext, more: number): void {
  const limit = largeRegions.has(region) ? 500 : 200;
  if (rows.countIn(shards, account, region) + more <= limit) return;
  const message = `This request would exceed the shard limit for the account ${account} in ${region}. Limit: ${limit}.`;
  throw new Fault("LimitExceededException", message);
}

const deleteStream = act(
  "DeleteStream",
  { honours: ["StreamName", "StreamARN", "EnforceConsumerDeletion"], access },
  async (input, cx) => {
    const gone = cx.transact((tx) => {
      const stream = activeStream(tx, input);
      const logs = shardsOf(tx, stream).map(({ log }) => log);
      tx.tx.update(streams, stream.id, { status: "DELETING" });
      tx.later("stream-gone", { id: stream.id }, 10_000);
      return logs;
    });
    for (const log of gone) recordsOf(cx).remove(log);
  },
);

const describeStream = read(
  "DescribeStream",
  { honours: ["StreamName", "StreamARN", "Limit", "ExclusiveStartShardId"], access },
  (input, cx) => {
    const { Limit = 100, ExclusiveStartShardId: after = "" } = input;
    const stream = findStream(cx, input);
    const left = shardsOf(cx, stream).filter(({ number }) => shardId(number) > after);
    const page = left.slice(0, Limit);
    return {
      StreamDescription: {
        ...viewStream(stream),
        Shards: page.map((shard) => viewShard(stream, shard)),
        HasMoreShards: page.length < left.length,
        RetentionPeriodHours: 24,
        EnhancedMonitoring: [{ ShardLevelMetrics: [] }],
        EncryptionType: "NONE",
      },
    };
  },
);

const describeStreamSummary = read(
  "DescribeStreamSummary",
  { honours: ["StreamName", "StreamARN"], access },
  (input, cx) => {
    const stream = findStream(cx, input);
    return {
      StreamDescriptionSummary: {
        ...viewStream(stream),
        RetentionPeriodHours: 24,
        EnhancedMonitoring: [{ ShardLevelMetrics: [] }],
        EncryptionType: "NONE",
        OpenShardCount: stream.shards,
        ConsumerCount: 0,
      },
    };
  },
);

const listStreams = read(
  "ListStreams",
  { honours: ["Limit", "ExclusiveStartStreamName", "NextToken"] },
  ({ Limit = 100, ExclusiveStartStreamName: after = "", NextToken }, cx) => {
    const all = cx.read.in(streams, cx.account, cx.region).filter(({ name }) => name > after);
    const page = pageOf(all, { list: "streams", placeOf: ({ name }) => [name], most: Limit, token: NextToken });
    if (!page) throw invalid("The NextToken is invalid.");
    return {
      StreamNames: page.items.map(({ name }) => name),
      HasMoreStreams: page.nextToken !== undefined,
      StreamSummaries: page.items.map(viewStream),
      ...(page.nextToken !== undefined && { NextToken: page.nextToken }),
    };
  },
);

const listShards = read(
  "ListShards",
  { honours: ["StreamName", "StreamARN", "NextToken", "ExclusiveStartShardId", "MaxResults"], access },
  (input, cx) => {
    const { NextToken, ExclusiveStartShardId: after = "", MaxResults = 1_000 } = input;
    const [name, token] = NextToken?.split("|", 2) ?? [];
    if (NextToken !== undefined && (input.StreamName ?? input.StreamARN) !== undefined)
      throw invalid("NextToken and StreamName cannot be provided together.");
    const stream = findStream(cx, name === undefined ? input : { StreamName: name });
    const left = shardsOf(cx, stream).filter(({ number }) => shardId(number) > after);
    const placeOf = ({ number }: { readonly number: number }) => [number];
    const page = pageOf(left, { list: `shards ${stream.id}`, placeOf, most: MaxResults, token });
    if (!page) throw new Fault("ExpiredNextTokenException", "The NextToken is invalid.");
    return {
      Shards: page.items.map((shard) => viewShard(stream, shard)),
      ...(page.nextToken !== undefined && { NextToken: `${stream.name}|${page.nextToken}` }),
    };
  },
);

function viewStream(stream: StreamRow) {
  return {
    StreamName: stream.name,
    StreamARN: arnOf(streams, stream),
    StreamStatus: stream.status,
    StreamModeDetails: { StreamMode: stream.mode },
    StreamCreationTimestamp: new Date(stream.createdAt),
  };
}

/** Jobs of streams. */
export const streamJobs = {
  "stream-active": (cx: ChangeContext, { id }: JobPayload) => {
    if (cx.tx.get(streams, String(id))) cx.tx.update(streams, String(id), { status: "ACTIVE" });
  },
  "stream-gone": (cx: ChangeContext, { id }: JobPayload) => cx.tx.remove(streams, String(id)),
};

/** Operations of streams. */
export const streamOperations = [
  createStream,
  deleteStream,
  describeStream,
  describeStreamSummary,
  listStreams,
  listShards,
];
