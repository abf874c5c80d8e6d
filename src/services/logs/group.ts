/** Log groups: how they are made, described, kept for a while and deleted. */
import type { ReadContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import { operations } from "../../core/operation.ts";
import { pageOf } from "../../core/page.ts";
import { arnOf } from "../../core/table.ts";
import type { LogGroup, Operations } from "../../models/logs.d.ts";
import { logsOf } from "./event-log.ts";
import { Fault } from "../../core/fault.ts";
import { invalid, known, missing } from "./fault.ts";
import { groups, streams } from "./tables.ts";
import type { GroupRow } from "./tables.ts";

const { read, change, act } = operations<Operations>();

/** Of an account in a Region. */
const mostGroups = 1_000_000;

/** The id of a group of the caller's. */
const idOf = ({ account, region }: ReadContext, name: string): string => `${account}/${region}/${name}`;

/** The caller's group of this name. */
export function findGroup(cx: ReadContext, name: string): GroupRow {
  const group = cx.read.get(groups, idOf(cx, name));
  if (!group) throw missing("log group");
  return group;
}

/** The group that a request names in one of the two ways. */
export function groupOf(cx: ReadContext, name: string | undefined, identifier: string | undefined): GroupRow {
  if ((name === undefined) === (identifier === undefined))
    throw invalid("Exactly one of logGroupName and logGroupIdentifier must be specified.");
  return name === undefined ? findByIdentifier(cx, identifier!) : findGroup(cx, name);
}

/** A group by its name or its ARN, with or without what follows it for streams. */
function findByIdentifier(cx: ReadContext, identifier: string): GroupRow {
  const [, region, account, name] = /^arn:aws:logs:([^:]+):(\d{12}):log-group:([^:]+)(?::\*)?$/.exec(identifier) ?? [];
  if (name === undefined) return findGroup(cx, identifier);
  if (account !== cx.account || region !== cx.region) throw missing("log group");
  return findGroup(cx, name);
}

const createLogGroup = change(
  "CreateLogGroup",
  {
    honours: ["logGroupName", "tags", "logGroupClass", "deletionProtectionEnabled"],
    access: { resources: { "log-group": "logGroupName" } },
  },
  ({ logGroupName, tags, logGroupClass = "STANDARD", deletionProtectionEnabled = false }, cx) => {
    if (logGroupClass === "DELIVERY") throw new NotBuilt("logs.CreateLogGroup.logGroupClass");
    makeGroup(cx, logGroupName, { tags, class: logGroupClass, protected: deletionProtectionEnabled });
    return {};
  },
);

type Change = Parameters<Parameters<typeof change>[2]>[1];

/** Makes a group of the caller's. Throws where there is one of the name. */
function makeGroup(
  cx: Change,
  name: string,
  traits: Pick<GroupRow, "tags" | "class" | "protected"> = { class: "STANDARD", protected: false },
): GroupRow {
  const id = idOf(cx, name);
  if (cx.read.get(groups, id)) throw known("log group");
  if (cx.read.countIn(groups, cx.account, cx.region) >= mostGroups)
    throw new Fault("LimitExceededException", "Resource limit exceeded.");
  return cx.tx.insert(groups, { id, account: cx.account, region: cx.region, name, at: cx.now, ...traits });
}

const deleteLogGroup = act(
  "DeleteLogGroup",
  { honours: ["logGroupName"], access: { resources: { "log-group": "logGroupName" } } },
  async ({ logGroupName }, cx) => {
    const gone = cx.transact((tx) => {
      const group = findGroup(tx, logGroupName);
      if (group.protected)
        throw new Fault("ValidationException", "The log group is protected from deletion; switch this off first.");
      const logs = tx.read.by(streams, "group", group.id).map(({ log }) => log);
      tx.tx.remove(groups, group.id);
      return logs;
    });
    for (const log of gone) logsOf(cx).remove(log);
  },
);

const describeLogGroups = read(
  "DescribeLogGroups",
  {
    honours: [
      "logGroupNamePrefix",
      "logGroupNamePattern",
      "logGroupIdentifiers",
      "logGroupClass",
      "limit",
      "nextToken",
    ],
  },
  (input, cx) => {
    const { logGroupNamePrefix: prefix = "", logGroupNamePattern: pattern = "", logGroupIdentifiers: ids } = input;
    if (prefix !== "" && pattern !== "")
      throw invalid("LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.");
    const found = (ids?.map((id) => findByIdentifier(cx, id)) ?? cx.read.in(groups, cx.account, cx.region)).filter(
      ({ name, class: kind }) =>
        name.startsWith(prefix) && name.includes(pattern) && (input.logGroupClass ?? kind) === kind,
    );
    const page = pageOf(found, {
      list: "log-groups",
      placeOf: ({ name }) => [name],
      most: input.limit ?? 50,
      token: input.nextToken,
    });
    if (!page) throw invalid("The specified nextToken is invalid.");
    return { logGroups: page.items.map((group) => viewGroup(cx, group)), nextToken: page.nextToken };
  },
);

function viewGroup(cx: ReadContext, group: GroupRow): LogGroup {
  const logGroupArn = arnOf(groups, group);
  return {
    logGroupName: group.name,
    creationTime: group.at,
    ...(group.retention !== undefined && { retentionInDays: group.retention }),
    metricFilterCount: 0,
    arn: `${logGroupArn}:*`,
    logGroupArn,
    storedBytes: cx.read.by(streams, "group", group.id).reduce((sum, { bytes }) => sum + bytes, 0),
    logGroupClass: group.class as "STANDARD",
    deletionProtectionEnabled: group.protected,
  };
}

const days = new Set([
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
]);

const putRetentionPolicy = change(
  "PutRetentionPolicy",
  { honours: ["logGroupName", "retentionInDays"], access: { resources: { "log-group": "logGroupName" } } },
  ({ logGroupName, retentionInDays }, cx) => {
    const { id } = findGroup(cx, logGroupName);
    if (!days.has(retentionInDays)) throw invalid(`${retentionInDays} is no retention that a log group can have.`);
    cx.tx.update(groups, id, { retention: retentionInDays });
    return {};
  },
);

const deleteRetentionPolicy = change(
  "DeleteRetentionPolicy",
  { honours: ["logGroupName"], access: { resources: { "log-group": "logGroupName" } } },
  ({ logGroupName }, cx) => {
    cx.tx.update(groups, findGroup(cx, logGroupName).id, { retention: undefined });
    return {};
  },
);

const putLogGroupDeletionProtection = change(
  "PutLogGroupDeletionProtection",
  {
    honours: ["logGroupIdentifier", "deletionProtectionEnabled"],
    access: { resources: { "log-group": "logGroupIdentifier" } },
  },
  ({ logGroupIdentifier, deletionProtectionEnabled }, cx) => {
    cx.tx.update(groups, findByIdentifier(cx, logGroupIdentifier).id, { protected: deletionProtectionEnabled });
    return {};
  },
);

/** Operations of groups. */
export const groupOperations = [
  createLogGroup,
  deleteLogGroup,
  describeLogGroups,
  putRetentionPolicy,
  deleteRetentionPolicy,
  putLogGroupDeletionProtection,
];
