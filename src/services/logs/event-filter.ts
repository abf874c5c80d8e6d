/** Looking for events in all streams of a group. */
import { operations } from "../../core/operation.ts";
import { pageOf } from "../../core/page.ts";
import type { ActContext } from "../../core/context.ts";
import type { FilteredLogEvent, Operations } from "../../models/logs.d.ts";
import { eventsOf } from "./event-log.ts";
import type { EventRecord } from "./event-log.ts";
import { spanOf } from "./event.ts";
import { invalid } from "./fault.ts";
import { filterPattern } from "./filter-pattern.ts";
import { groupOf } from "./group.ts";
import { findStream } from "./stream.ts";
import { streams } from "./tables.ts";
import type { GroupRow, StreamRow } from "./tables.ts";

const { act } = operations<Operations>();

const filterLogEvents = act(
  "FilterLogEvents",
  {
    honours: [
      ...([
        "logGroupName",
        "logGroupIdentifier",
        "logStreamNames",
        "logStreamNamePrefix",
        "startTime",
        "endTime",
      ] as const),
      ...(["filterPattern", "limit", "nextToken", "interleaved"] as const),
    ],
    access: { resources: { "log-group": "logGroupName" } },
  },
  async (input, cx) => {
    const { limit = 10_000, logStreamNames, logStreamNamePrefix } = input;
    const group = groupOf(cx, input.logGroupName, input.logGroupIdentifier);
    const matches = filterPattern(input.filterPattern ?? "");
    const { from, to } = spanOf(cx, group, input.startTime, input.endTime);
    const found: (readonly [StreamRow, EventRecord])[] = [];
    for (const stream of chosen(cx, group, logStreamNames, logStreamNamePrefix))
      for (const event of await eventsOf(cx, stream, from, to)) if (matches(event.text)) found.push([stream, event]);
    const page = pageOf(found, {
      list: `events ${group.id}`,
      placeOf: ([{ name }, { at, n }]) => [at, name, n],
      most: limit,
      token: input.nextToken,
    });
    if (!page) throw invalid("The specified nextToken is invalid.");
    return {
      events: page.items.map(([stream, event]) => viewEvent(stream, event)),
      searchedLogStreams: [],
      nextToken: page.nextToken,
    };
  },
);

function chosen(
  cx: ActContext,
  group: GroupRow,
  names: readonly string[] | undefined,
  prefix: string | undefined,
): readonly StreamRow[] {
  if (names && prefix !== undefined) throw invalid("logStreamNames and logStreamNamePrefix cannot be used together.");
  if (names) return names.map((name) => findStream(cx, group, name));
  return cx.read.by(streams, "group", group.id).filter(({ name }) => name.startsWith(prefix ?? ""));
}

/** An event's id is 56 digits: its time, and its place. */
function viewEvent({ name, log }: StreamRow, { at, n, text, in: ingestionTime }: EventRecord): FilteredLogEvent {
  const place = BigInt(`0x${log.slice(0, 16)}`)
    .toString()
    .padStart(20, "0");
  const eventId = `${String(at).padStart(20, "3")}${place}${String(n).padStart(16, "0")}`;
  return { logStreamName: name, timestamp: at, message: text, ingestionTime, eventId };
}

/** Operations that look through groups. */
export const eventFilterOperations = [filterLogEvents];
