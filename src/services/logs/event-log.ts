/** Events of log streams: where they lie, and how they are put there and read. */
import type { ActContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import type { LogShelf } from "../../core/log-shelf.ts";
import type { LogRecord } from "../../core/log.ts";
import { port } from "../../core/port.ts";
import type { StreamRow } from "./tables.ts";

/** A stored event; `at` is its own time. */
export interface EventRecord extends LogRecord {
  /** When it came, in cloud time. */
  readonly in: number;
  /** Its number in the stream. */
  readonly n: number;
  readonly text: string;
}

/** Whoever keeps events, as the composition root provides it. */
export const eventLogs = port<LogShelf<EventRecord>>("logs.events");

/** The logs of events. */
export function logsOf(cx: ActContext): LogShelf<EventRecord> {
  const logs = cx.port(eventLogs);
  if (!logs) throw new NotBuilt(`logs.${cx.call.operation}`);
  return logs;
}

/** Events of a stream from one time (included) up to another (not), in order of time, then of coming. */
export async function eventsOf(
  cx: ActContext,
  stream: StreamRow,
  from: number,
  to: number,
): Promise<readonly EventRecord[]> {
  const found: EventRecord[] = [];
  for await (const event of logsOf(cx).log(stream.log).newest())
    if (event.at >= from && event.at < to) found.push(event);
  return found.sort((a, b) => a.at - b.at || a.n - b.n);
}

/** Where an event stands in its stream. */
export type Position = readonly [at: number, n: number];

/** Whether an event stands before a position (negative), at it, or after it. */
export function compare(event: EventRecord, [at, n]: Position): number {
  return event.at - at || event.n - n;
}
