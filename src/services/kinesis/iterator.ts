/** Shard iterators: a place in a shard, as text that clients hand back. */
import { invalid } from "./fault.ts";

/** A place in a shard. */
export interface Iterator {
  readonly shard: string;
  /** Of this very shard, not of a later one of the same name. */
  readonly log: string;
  /** The number of the next record. */
  readonly n: number;
  /** When it was made, in cloud time. */
  readonly at: number;
}

/** Writes one. */
export function writeIterator({ shard, log, n, at }: Iterator): string {
  return Buffer.from(JSON.stringify([shard, log, n, at])).toString("base64");
}

/** Reads one. Throws `InvalidArgumentException`. */
export function readIterator(text: string): Iterator {
  try {
    const [shard, log, n, at] = JSON.parse(Buffer.from(text, "base64").toString()) as unknown[];
    if (typeof shard === "string" && typeof log === "string" && typeof n === "number" && typeof at === "number")
      return { shard, log, n, at };
  } catch {
    throw invalid("Invalid ShardIterator.");
  }
  throw invalid("Invalid ShardIterator.");
}
