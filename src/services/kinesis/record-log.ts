/** Records of shards: where they lie. */
import type { ActContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import type { LogShelf } from "../../core/log-shelf.ts";
import type { LogRecord } from "../../core/log.ts";
import { port } from "../../core/port.ts";

/** A stored record; `at` is when it came, in cloud time. */
export interface StoredRecord extends LogRecord {
  /** Its number in the shard. */
  readonly n: number;
  readonly key: string;
  /** Base64. */
  readonly data: string;
}

/** Whoever keeps records, as the composition root provides it. */
export const recordLogs = port<LogShelf<StoredRecord>>("kinesis.records");

/** The logs of records. */
export function recordsOf(cx: ActContext): LogShelf<StoredRecord> {
  const logs = cx.port(recordLogs);
  if (!logs) throw new NotBuilt(`kinesis.${cx.call.operation}`);
  return logs;
}
