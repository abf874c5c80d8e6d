/** What others may ask of CloudWatch Logs, and what the composition root asks. */
import type { Reader } from "../../core/reader.ts";
import { streams } from "./tables.ts";

/** Whether a stream has its events in this log. */
export function namesLog(read: Reader, log: string): boolean {
  return read.countBy(streams, "log", log) > 0;
}
