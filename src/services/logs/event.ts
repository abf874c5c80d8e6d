/** Putting events into streams and reading them. */
import type { ActContext, ChangeContext } from "../../core/context.ts";
import { operations } from "../../core/operation.ts";
import type { InputLogEvent, Operations, OutputLogEvent, RejectedLogEventsInfo } from "../../models/logs.d.ts";
import { compare, eventsOf, logsOf } from "./event-log.ts";
import type { EventRecord, Position } from "./event-log.ts";
import { invalid } from "./fault.ts";
import { findGroup, groupOf } from "./group.ts";
import { findStream, tokenOf } from "./stream.ts";
import { streams } from "./tables.ts";
import type { GroupRow, StreamRow } from "./tables.ts";

const { act } = operations<Operations>();
const access = { resources: { "log-group": "logGroupName" } };

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const mostBatchBytes = 1_048_576;
const mostEventBytes = 1_048_576;
/** What each event counts besides its text. */
const eventBytes = 26;

const putLogEvents = act(
  "PutLogEvents",
  { honours: ["logGroupName", "logStreamName", "logEvents", "sequenceToken"], access },
  async ({ logGroupName, logStreamName, logEvents }, cx) => {
    const { stream, records, rejected } = cx.transact((tx) => {
      const group = findGroup(tx, logGroupName);
      return takeEvents(tx, group, findStream(tx, group, logStreamName), logEvents);
    });
    if (records.length > 0) logsOf(cx).append(stream.log, records);
    return { nextSequenceToken: tokenOf(stream), ...(rejected && { rejectedLogEventsInfo: rejected }) };
  },
);

/** Numbers the events that a stream takes; whoever calls puts them into its log then. */
function takeEvents(cx: ChangeContext, group: GroupRow, stream: StreamRow, events: readonly InputLogEvent[]) {
  checkBatch(events);
  const { from, to, rejected } = acceptedPart(events, group, cx.now);
  const accepted = events.slice(from, to);
  if (accepted.length === 0) return { stream, records: [], rejected };
  const times = accepted.map(({ timestamp }) => timestamp);
  const after = cx.tx.update(streams, stream.id, {
    count: stream.count + accepted.length,
    bytes: accepted.reduce((sum, { message }) => sum + Buffer.byteLength(message) + eventBytes, stream.bytes),
    firstEvent: Math.min(stream.firstEvent ?? Infinity, times[0]!),
    lastEvent: Math.max(stream.lastEvent ?? 0, times.at(-1)!),
    lastIngestion: cx.now,
  });
  const records = accepted.map(({ timestamp, message }, index): EventRecord => {
    return { at: timestamp, in: cx.now, n: stream.count + index, text: message };
  });
  return { stream: after, records, rejected };
}

function checkBatch(events: readonly InputLogEvent[]): void {
  let bytes = 0;
  for (const [index, { timestamp, message }] of events.entries()) {
    const size = Buffer.byteLength(message);
    if (size > mostEventBytes) throw invalid(`Log event too large: ${size} bytes exceeds limit of ${mostEventBytes}`);
    bytes += size + eventBytes;
    if (index > 0 && timestamp < events[index - 1]!.timestamp)
      throw invalid("Log events in a single PutLogEvents request must be in chronological order.");
  }
  if (bytes > mostBatchBytes) throw invalid(`Upload too large: ${bytes} bytes exceeds limit of ${mostBatchBytes}`);
  if (events.length > 0 && events.at(-1)!.timestamp - events[0]!.timestamp > dayMs)
    throw invalid("The batch of log events in a single PutLogEvents request cannot span more than 24 hours.");
}

/** Events are in order of time, so what is too old stands at the beginning and what is too new at the end. */
function acceptedPart(events: readonly InputLogEvent[], { retention }: GroupRow, now: number) {
  const before = (moment: number): number => events.filter(({ timestamp }) => timestamp < moment).length;
  const tooOld = before(now - 14 * dayMs);
  const expired = retention === undefined ? 0 : before(now - retention * dayMs);
  const tooNew = before(now + 2 * hourMs + 1);
  const rejected: RejectedLogEventsInfo = {
    ...(tooNew < events.length && { tooNewLogEventStartIndex: tooNew }),
    ...(tooOld > 0 && { tooOldLogEventEndIndex: tooOld }),
    ...(expired > tooOld && { expiredLogEventEndIndex: expired }),
  };
  const isWhole = Object.keys(rejected).length === 0;
  return { from: Math.max(tooOld, expired), to: tooNew, rejected: isWhole ? undefined : rejected };
}

const getLogEvents = act(
  "GetLogEvents",
  {
    honours: [
      ...(["logGroupName", "logGroupIdentifier", "logStreamName", "startTime", "endTime"] as const),
      ...(["limit", "nextToken", "startFromHead"] as const),
    ],
    access,
  },
  async (input, cx) => {
    const { limit = 10_000, nextToken, startFromHead = false } = input;
    const group = groupOf(cx, input.logGroupName, input.logGroupIdentifier);
    const stream = findStream(cx, group, input.logStreamName);
    const token = nextToken === undefined ? undefined : readToken(nextToken);
    const { from, to } = spanOf(cx, group, input.startTime, input.endTime);
    const all = await eventsOf(cx, stream, from, to);
    const events = pick(all, token, startFromHead, limit);
    const position = (event: EventRecord | undefined): Position =>
      event ? [event.at, event.n] : (token?.at ?? [0, -1]);
    return {
      events: events.map(viewEvent),
      nextForwardToken: writeToken("f", position(events.at(-1))),
      nextBackwardToken: writeToken("b", position(events[0])),
    };
  },
);

/** What a reader may see: from a time on, up to another, and nothing that the group no longer keeps. */
export function spanOf(cx: ActContext, { retention }: GroupRow, start = 0, end = Infinity) {
  return { from: Math.max(start, retention === undefined ? 0 : cx.now - retention * dayMs), to: end };
}

function viewEvent({ at, text, in: ingestionTime }: EventRecord): OutputLogEvent {
  return { timestamp: at, message: text, ingestionTime };
}

interface Token {
  readonly way: "f" | "b";
  readonly at: Position;
}

function pick(all: readonly EventRecord[], token: Token | undefined, fromHead: boolean, limit: number) {
  if (!token) return fits(fromHead ? all.slice(0, limit) : all.slice(-limit), fromHead);
  if (token.way === "f") return fits(all.filter((event) => compare(event, token.at) > 0).slice(0, limit), true);
  return fits(all.filter((event) => compare(event, token.at) < 0).slice(-limit), false);
}

/** As many events, from the beginning or from the end, as an answer of 1 MB carries. */
function fits(events: readonly EventRecord[], fromHead: boolean): readonly EventRecord[] {
  let bytes = 0;
  const ordered = fromHead ? events : events.toReversed();
  const end = ordered.findIndex(({ text }) => (bytes += Buffer.byteLength(text) + eventBytes) > mostBatchBytes);
  const taken = end < 0 ? ordered : ordered.slice(0, Math.max(end, 1));
  return fromHead ? taken : taken.toReversed();
}

const writeToken = (way: Token["way"], [at, n]: Position): string => `${way}/${at}.${n}/s`;

function readToken(text: string): Token {
  const [, way, at, n] = /^([fb])\/(\d{1,15})\.(-?\d{1,15})\/s$/.exec(text) ?? [];
  if (way === undefined) throw invalid("The specified nextToken is invalid.");
  return { way: way as Token["way"], at: [Number(at), Number(n)] };
}

/** Operations of single streams' events. */
export const eventOperations = [putLogEvents, getLogEvents];
