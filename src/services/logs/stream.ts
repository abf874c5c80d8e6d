/** Log streams: how they are made, described and deleted. */
import type { ChangeContext, ReadContext } from "../../core/context.ts";
import { operations } from "../../core/operation.ts";
import { pageOf } from "../../core/page.ts";
import { arnOf } from "../../core/table.ts";
import type { LogStream, Operations } from "../../models/logs.d.ts";
import { logsOf } from "./event-log.ts";
import { invalid, known, missing } from "./fault.ts";
import { findGroup, groupOf } from "./group.ts";
import { groups, streams } from "./tables.ts";
import type { GroupRow, StreamRow } from "./tables.ts";

const { read, change, act } = operations<Operations>();
const access = { resources: { "log-group": "logGroupName" } };

const idOf = (group: GroupRow, name: string): string => `${group.id}/stream/${name}`;

/** A stream of a group. */
export function findStream(cx: ReadContext, group: GroupRow, name: string): StreamRow {
  const stream = cx.read.get(streams, idOf(group, name));
  if (!stream) throw missing("log stream");
  return stream;
}

const createLogStream = change(
  "CreateLogStream",
  { honours: ["logGroupName", "logStreamName"], access },
  ({ logGroupName, logStreamName }, cx) => {
    const group = findGroup(cx, logGroupName);
    if (cx.read.get(streams, idOf(group, logStreamName))) throw known("log stream");
    makeStream(cx, group, logStreamName);
    return {};
  },
);

/** Makes a stream. */
function makeStream(cx: ChangeContext, group: GroupRow, name: string): StreamRow {
  const { account, region } = group;
  const log = cx.newDigits("log-stream").slice(0, 32);
  const id = idOf(group, name);
  return cx.tx.insert(streams, { id, account, region, group: group.id, name, log, at: cx.now, count: 0, bytes: 0 });
}

const deleteLogStream = act(
  "DeleteLogStream",
  { honours: ["logGroupName", "logStreamName"], access },
  async ({ logGroupName, logStreamName }, cx) => {
    const { log } = cx.transact((tx) => {
      const stream = findStream(tx, findGroup(tx, logGroupName), logStreamName);
      tx.tx.remove(streams, stream.id);
      return stream;
    });
    logsOf(cx).remove(log);
  },
);

const describeLogStreams = read(
  "DescribeLogStreams",
  {
    honours: [
      ...(["logGroupName", "logGroupIdentifier", "logStreamNamePrefix", "orderBy", "descending"] as const),
      ...(["limit", "nextToken"] as const),
    ],
    access,
  },
  (input, cx) => {
    const { logStreamNamePrefix: prefix = "", orderBy = "LogStreamName", descending = false, limit = 50 } = input;
    if (orderBy === "LastEventTime" && prefix !== "")
      throw invalid("Cannot order by LastEventTime with a logStreamNamePrefix.");
    const group = groupOf(cx, input.logGroupName, input.logGroupIdentifier);
    const found = cx.read.by(streams, "group", group.id).filter(({ name }) => name.startsWith(prefix));
    const byName = found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const sorted =
      orderBy === "LogStreamName" ? byName : byName.sort((a, b) => (a.lastEvent ?? 0) - (b.lastEvent ?? 0));
    if (descending) sorted.reverse();
    const page = pageOf(sorted, {
      list: `log-streams ${group.id} ${orderBy} ${descending}`,
      placeOf: (_, index) => [index],
      most: limit,
      token: input.nextToken,
    });
    if (!page) throw invalid("The specified nextToken is invalid.");
    return { logStreams: page.items.map((stream) => viewStream(group, stream)), nextToken: page.nextToken };
  },
);

function viewStream(group: GroupRow, stream: StreamRow): LogStream {
  return {
    logStreamName: stream.name,
    creationTime: stream.at,
    ...(stream.firstEvent !== undefined && { firstEventTimestamp: stream.firstEvent }),
    ...(stream.lastEvent !== undefined && { lastEventTimestamp: stream.lastEvent }),
    ...(stream.lastIngestion !== undefined && { lastIngestionTime: stream.lastIngestion }),
    uploadSequenceToken: tokenOf(stream),
    arn: `${arnOf(groups, group)}:log-stream:${stream.name}`,
    storedBytes: 0,
  };
}

/** The sequence token that older clients still send along; AWS has accepted any since 2023. */
export const tokenOf = ({ count }: StreamRow): string => String(count).padStart(56, "4960");

/** Operations of streams. */
export const streamOperations = [createLogStream, deleteLogStream, describeLogStreams];
