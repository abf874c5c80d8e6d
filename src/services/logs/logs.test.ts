/** Log groups, streams and events as clients use them. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { Clock } from "../../core/clock.ts";
import { LogShelf } from "../../core/log-shelf.ts";
import { eventLogs } from "./event-log.ts";
import type { EventRecord } from "./event-log.ts";
import { filterPattern } from "./filter-pattern.ts";

const start = Date.UTC(2026, 4, 1);
const hour = 3_600_000;
const fail = (error: unknown): never => {
  throw error;
};

function open() {
  const { cloud, call } = openCloud({ clock: new Clock(() => start) });
  cloud.ports.provide(eventLogs, new LogShelf<EventRecord>(undefined, fail));
  const logs = (operation: string, input: object = {}, caller = {}) => call("logs", operation, input, caller);
  const put = (stream: string, ...events: (readonly [number, string])[]) =>
    logs("PutLogEvents", {
      logGroupName: "g",
      logStreamName: stream,
      logEvents: events.map(([timestamp, message]) => ({ timestamp: start + timestamp, message })),
    });
  const get = async (more: object = {}) => {
    const answer = await logs("GetLogEvents", { logGroupName: "g", logStreamName: "s", ...more });
    const texts = answer.events.map(({ message }: { message: string }) => message);
    return { texts, forward: answer.nextForwardToken, backward: answer.nextBackwardToken };
  };
  return { cloud, logs, put, get };
}

async function openGroup(...streams: string[]) {
  const test = open();
  await test.logs("CreateLogGroup", { logGroupName: "g" });
  for (const logStreamName of streams) await test.logs("CreateLogStream", { logGroupName: "g", logStreamName });
  return test;
}

it("groups are made, described, kept apart by account and Region, and deleted", async () => {
  const { logs } = open();
  await logs("CreateLogGroup", { logGroupName: "/vpc/flow", tags: { team: "red" } });
  await logs("CreateLogGroup", { logGroupName: "other" });
  const again = logs("CreateLogGroup", { logGroupName: "other" });
  await expect(again).rejects.toMatchObject({ code: "ResourceAlreadyExistsException" });
  const { logGroups } = await logs("DescribeLogGroups", { logGroupNamePrefix: "/vpc" });
  const arn = "arn:aws:logs:us-east-1:000000000000:log-group:/vpc/flow";
  expect(logGroups).toMatchObject([
    { logGroupName: "/vpc/flow", arn: `${arn}:*`, logGroupArn: arn, creationTime: start },
  ]);
  expect(await logs("ListTagsForResource", { resourceArn: arn })).toEqual({ tags: { team: "red" } });
  expect((await logs("DescribeLogGroups", {}, { region: "eu-west-1" })).logGroups).toEqual([]);
  const first = await logs("DescribeLogGroups", { limit: 1 });
  expect(first.logGroups).toHaveLength(1);
  expect((await logs("DescribeLogGroups", { limit: 1, nextToken: first.nextToken })).logGroups).toHaveLength(1);
  await logs("DeleteLogGroup", { logGroupName: "other" });
  const gone = logs("DeleteLogGroup", { logGroupName: "other" });
  await expect(gone).rejects.toMatchObject({ code: "ResourceNotFoundException" });
});

it("tags come and go by ARN and by name", async () => {
  const { logs } = await openGroup();
  const resourceArn = "arn:aws:logs:us-east-1:000000000000:log-group:g";
  await logs("TagResource", { resourceArn, tags: { a: "1", b: "2" } });
  await logs("TagLogGroup", { logGroupName: "g", tags: { c: "3" } });
  await logs("UntagResource", { resourceArn, tagKeys: ["a"] });
  await logs("UntagLogGroup", { logGroupName: "g", tags: ["b"] });
  expect(await logs("ListTagsLogGroup", { logGroupName: "g" })).toEqual({ tags: { c: "3" } });
});

it("events are read in order of time, from either end, page by page", async () => {
  const { put, get } = await openGroup("s");
  await put("s", [1, "one"], [2, "two"], [4, "four"]);
  await put("s", [3, "three"], [4, "four again"]);
  const all = ["one", "two", "three", "four", "four again"];
  expect((await get({ startFromHead: true })).texts).toEqual(all);
  expect((await get({ limit: 2 })).texts).toEqual(["four", "four again"]);
  expect((await get({ startTime: start + 2, endTime: start + 4 })).texts).toEqual(["two", "three"]);
  const seen: string[] = [];
  let page = await get({ startFromHead: true, limit: 2 });
  for (; page.texts.length > 0; page = await get({ nextToken: page.forward, limit: 2 })) seen.push(...page.texts);
  expect(seen).toEqual(all);
  expect((await get({ nextToken: page.forward })).forward, "the end").toBe(page.forward);
  await put("s", [5, "five"]);
  expect((await get({ nextToken: page.forward })).texts).toEqual(["five"]);
  const last = await get({ limit: 2 });
  expect((await get({ nextToken: last.backward, limit: 2 })).texts).toEqual(["three", "four"]);
  await expect(get({ nextToken: "wrong" })).rejects.toMatchObject({ code: "InvalidParameterException" });
});

it("a batch is in order, of one day, neither too old nor too new", async () => {
  const { put, get, logs } = await openGroup("s");
  const code = "InvalidParameterException";
  await expect(put("s", [2, "b"], [1, "a"])).rejects.toMatchObject({ code });
  await expect(put("s", [-25 * hour, "a"], [0, "b"])).rejects.toMatchObject({ code });
  await expect(put("s", [0, "x".repeat(1_048_560)])).rejects.toMatchObject({ code });
  expect(await put("s", [0, "now"], [2 * hour + 1, "new"])).toMatchObject({
    rejectedLogEventsInfo: { tooNewLogEventStartIndex: 1 },
  });
  const old = await put("s", [-15 * 24 * hour, "old"], [-14 * 24 * hour, "young"]);
  expect(old.rejectedLogEventsInfo).toEqual({ tooOldLogEventEndIndex: 1 });
  await logs("PutRetentionPolicy", { logGroupName: "g", retentionInDays: 1 });
  const expired = await put("s", [-25 * hour, "expired"], [-24 * hour, "kept"]);
  expect(expired.rejectedLogEventsInfo).toEqual({ expiredLogEventEndIndex: 1 });
  expect((await get()).texts, "what retention does not keep is not shown").toEqual(["kept", "now"]);
  await logs("DeleteRetentionPolicy", { logGroupName: "g" });
  expect((await get()).texts).toEqual(["young", "kept", "now"]);
  const odd = logs("PutRetentionPolicy", { logGroupName: "g", retentionInDays: 2 });
  await expect(odd).rejects.toMatchObject({ code });
});

it("streams tell their first and last events, and take these along when they go", async () => {
  const { put, get, logs } = await openGroup("s", "t");
  await put("s", [1, "one"], [2, "two"]);
  await put("t", [9, "nine"]);
  const describe = async (more: object = {}) =>
    (await logs("DescribeLogStreams", { logGroupName: "g", ...more })).logStreams;
  expect(await describe()).toMatchObject([
    { logStreamName: "s", firstEventTimestamp: start + 1, lastEventTimestamp: start + 2 },
    { logStreamName: "t" },
  ]);
  const [latest] = await describe({ orderBy: "LastEventTime", descending: true, limit: 1 });
  expect(latest.logStreamName).toBe("t");
  await logs("DeleteLogStream", { logGroupName: "g", logStreamName: "s" });
  await expect(get()).rejects.toMatchObject({ code: "ResourceNotFoundException" });
  await logs("CreateLogStream", { logGroupName: "g", logStreamName: "s" });
  expect((await get()).texts).toEqual([]);
});

it("a search goes through all streams in order of time", async () => {
  const { put, logs } = await openGroup("s1", "s2", "t");
  await put("s1", [1, "a ACCEPT"], [3, "b REJECT"]);
  await put("s2", [2, "c REJECT"]);
  await put("t", [4, "d REJECT"]);
  const find = async (more: object) => {
    const { events, nextToken } = await logs("FilterLogEvents", { logGroupName: "g", ...more });
    return { texts: events.map(({ message }: { message: string }) => message), nextToken };
  };
  expect((await find({ filterPattern: "REJECT" })).texts).toEqual(["c REJECT", "b REJECT", "d REJECT"]);
  expect((await find({ filterPattern: "REJECT", logStreamNamePrefix: "s" })).texts).toEqual(["c REJECT", "b REJECT"]);
  expect((await find({ logStreamNames: ["t"] })).texts).toEqual(["d REJECT"]);
  const first = await find({ limit: 3 });
  expect((await find({ limit: 3, nextToken: first.nextToken })).texts).toEqual(["d REJECT"]);
  expect((await find({ startTime: start + 2, endTime: start + 3, interleaved: true })).texts).toEqual(["c REJECT"]);
});

const flow = "2 123456789012 eni-0a 10.0.0.4 10.0.1.9 49152 22 6 3 180 1 60 REJECT OK";
it.each([
  ["", "anything", true],
  ["one two", "two and one", true],
  ["one two", "one", false],
  ["one", "ONE", false],
  ["?one ?two", "two", true],
  ["?one ?two", "three", false],
  ["one -two", "one two", false],
  ['"one two"', "one two", true],
  ['"one two"', "two one", false],
  ['[v, acc, eni, src, dst, sport, dport, proto, pkts, bytes, s, e, action = "REJECT", status]', flow, true],
  ["[v, acc, eni, src, dst, sport, dport=22||dport=3389, ...]", flow, true],
  ["[v, acc, eni, src, dst, sport, dport=23, ...]", flow, false],
  ["[..., action=REJECT, status]", flow, true],
  ["[..., bytes > 180, s, e, action, status]", flow, false],
  ["[..., bytes >= 180, s, e, action, status]", flow, true],
  ["[v, acc, eni, src=10.0.0.*, ...]", flow, true],
  ["[v, acc]", flow, false],
  ["{ $.a = 1 }", '{"a":1}', true],
  ['{ $.a = 1 && $.b.c = "x*" }', '{"a":1,"b":{"c":"xyz"}}', true],
  ["{ $.a != 1 || $.b[1] > 2 }", '{"a":1,"b":[0,3]}', true],
  ["{ ($.a = 1 || $.a = 2) && $.b = 3 }", '{"a":2,"b":4}', false],
  ["{ $.a NOT EXISTS }", '{"b":1}', true],
  ["{ $.a IS TRUE }", '{"a":true}', true],
  ["{ $.a IS NULL }", '{"a":1}', false],
  ["{ $.a = 1 }", "no json", false],
])("the pattern %s on %s: %s", (pattern, text, matches) => {
  expect(filterPattern(pattern)(text)).toBe(matches);
});

it.each([
  ['"open'],
  ["{ $.a = 1"],
  ["{ a = 1 }"],
  ["[a, ..., b, ...]"],
  ["[a=1 b=2]"],
  ["[a=1||b=2]"],
  ["{ $.a < x }"],
  ["one!"],
])("the pattern %s is refused", (pattern) => {
  expect(() => filterPattern(pattern)).toThrow(expect.objectContaining({ code: "InvalidParameterException" }));
});

it("what is not built is refused by name", async () => {
  const { logs } = await openGroup();
  const regex = logs("FilterLogEvents", { logGroupName: "g", filterPattern: "%a+%" });
  await expect(regex).rejects.toMatchObject({ what: "logs.FilterLogEvents.filterPattern" });
  const kms = logs("CreateLogGroup", { logGroupName: "k", kmsKeyId: "key" });
  await expect(kms).rejects.toMatchObject({ what: "logs.CreateLogGroup.kmsKeyId" });
});

it("a protected group stays", async () => {
  const { logs } = await openGroup();
  const protect = (deletionProtectionEnabled: boolean) =>
    logs("PutLogGroupDeletionProtection", { logGroupIdentifier: "g", deletionProtectionEnabled });
  await protect(true);
  await expect(logs("DeleteLogGroup", { logGroupName: "g" })).rejects.toMatchObject({ code: "ValidationException" });
  await protect(false);
  await logs("DeleteLogGroup", { logGroupName: "g" });
});
