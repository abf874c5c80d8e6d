/** Rows of Kinesis: streams and their shards. Records lie in core's logs. */
import { table } from "../../core/table.ts";
import type { Row } from "../../core/table.ts";

/** A stream; its id is `account/region/name`. */
export interface StreamRow extends Row {
  readonly name: string;
  readonly status: "CREATING" | "ACTIVE" | "DELETING";
  readonly createdAt: number;
  readonly mode: "PROVISIONED" | "ON_DEMAND";
  readonly shards: number;
}

/** A shard; its id is its stream's with `/shard/number`. */
export interface ShardRow extends Row {
  readonly stream: string;
  readonly number: number;
  /** Names its records' log. */
  readonly log: string;
  /** Records that it ever got: the number of the next one. */
  readonly count: number;
}

/** Streams. */
export const streams = table<StreamRow>("kinesis.stream", { type: "stream", arn: ({ name }) => `stream/${name}` });

/** Shards. */
export const shards = table<ShardRow>("kinesis.shard", {
  indexes: { log: ({ log }) => log },
  references: { stream: { to: "kinesis.stream", ids: ({ stream }) => stream, onRemove: "cascade" } },
  fixed: ["stream", "log"],
});
