/** What the composition root asks of Kinesis. */
import type { Reader } from "../../core/reader.ts";
import { shards } from "./tables.ts";

/** Whether a shard has its records in this log. */
export function namesRecords(read: Reader, log: string): boolean {
  return read.countBy(shards, "log", log) > 0;
}
