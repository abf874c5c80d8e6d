/** Changes of managed prefix lists: new versions of their entries, earlier ones brought back, another size or name. */
import type { ChangeContext, JobPayload } from "../../core/context.ts";
import type { ModifyManagedPrefixListRequest } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { entriesAt, readEntries } from "./prefix-list-entry.ts";
import { overfullReferrers } from "./prefix-list-reference.ts";
import { viewPrefixList } from "./prefix-list-view.ts";
import { checkFits, checkListName, checkMaxEntries, ownSettledList, settlingMs } from "./prefix-list.ts";
import { prefixListVersions, prefixLists } from "./tables/prefix-list.ts";
import type { PrefixList, PrefixListEntry } from "./tables/prefix-list.ts";

/** Versions that are kept; the oldest goes when a new one needs its place ("Amazon VPC quotas"). */
const mostVersions = 1000;

const modifyManagedPrefixList = change(
  "ModifyManagedPrefixList",
  {
    honours: ["PrefixListId", "CurrentVersion", "PrefixListName", "AddEntries", "RemoveEntries", "MaxEntries"],
    access: { resources: { "prefix-list": "PrefixListId" } },
  },
  (input, cx) => {
    const list = ownSettledList(cx, input.PrefixListId);
    checkVersion(list, input.CurrentVersion);
    const { AddEntries = [], RemoveEntries = [], MaxEntries: maxEntries } = input;
    const edits = AddEntries.length + RemoveEntries.length > 0;
    if (edits && maxEntries !== undefined)
      throw fault(
        "InvalidParameterCombination",
        "You cannot modify the entries and the maximum number of entries for the prefix list in the same request.",
      );
    if (!edits && maxEntries === undefined && input.PrefixListName === undefined) throw nothingToDo();
    if (edits) addVersion(cx, list, editEntries(cx, list, input));
    if (maxEntries !== undefined) checkResize(cx, list, maxEntries);
    const name = input.PrefixListName === undefined ? list.name : checkListName(input.PrefixListName);
    const state = "modify-in-progress";
    const row = cx.tx.update(prefixLists, list.id, { name, state, stateMessage: undefined });
    const version = edits ? list.version + 1 : list.version;
    cx.later("prefix-list-modified", { id: list.id, version, maxEntries: maxEntries ?? list.maxEntries }, settlingMs);
    return { PrefixList: viewPrefixList(row) };
  },
);

const restoreManagedPrefixListVersion = change(
  "RestoreManagedPrefixListVersion",
  {
    honours: ["PrefixListId", "PreviousVersion", "CurrentVersion"],
    access: { resources: { "prefix-list": "PrefixListId" } },
  },
  (input, cx) => {
    const list = ownSettledList(cx, input.PrefixListId);
    checkVersion(list, input.CurrentVersion);
    const entries = input.PreviousVersion < list.version ? entriesAt(cx.read, list, input.PreviousVersion) : undefined;
    if (!entries)
      throw fault(
        "InvalidParameterValue",
        `The prefix list ${list.id} has no version ${input.PreviousVersion} to restore.`,
      );
    checkFits(entries.length, list.maxEntries);
    addVersion(cx, list, entries);
    const row = cx.tx.update(prefixLists, list.id, { state: "restore-in-progress", stateMessage: undefined });
    cx.later("prefix-list-restored", { id: list.id, version: list.version + 1 }, settlingMs);
    return { PrefixList: viewPrefixList(row) };
  },
);

/** Operations that change a list. */
export const prefixListChangeOperations = [modifyManagedPrefixList, restoreManagedPrefixListVersion];

/** What follows a change after a while: the new version counts from then on. */
export const prefixListChangeJobs = {
  "prefix-list-modified": (cx: ChangeContext, { id, version, maxEntries }: JobPayload): void => {
    const list = cx.tx.get(prefixLists, String(id));
    if (list?.state !== "modify-in-progress") return;
    const full = overfullReferrers(cx, list, Number(maxEntries) - list.maxEntries);
    if (Number(maxEntries) > list.maxEntries && full.length > 0)
      cx.tx.update(prefixLists, list.id, { state: "modify-failed", stateMessage: tooLarge(full) });
    else
      cx.tx.update(prefixLists, list.id, {
        state: "modify-complete",
        version: Number(version),
        maxEntries: Number(maxEntries),
      });
  },
  "prefix-list-restored": (cx: ChangeContext, { id, version }: JobPayload): void => {
    const list = cx.tx.get(prefixLists, String(id));
    if (list?.state === "restore-in-progress")
      cx.tx.update(prefixLists, list.id, { state: "restore-complete", version: Number(version) });
  },
};

function checkVersion(list: PrefixList, given: number | undefined): void {
  if (given === undefined) return;
  if (given < 1)
    throw fault(
      "InvalidParameterValue",
      "The specified value for version is not valid. The value must be greater than (1).",
    );
  if (given !== list.version)
    throw fault("PrefixListVersionMismatch", "The prefix list has the incorrect version number.");
}

function checkResize(cx: ChangeContext, list: PrefixList, maxEntries: number): void {
  checkMaxEntries(maxEntries);
  const held = entriesAt(cx.read, list, list.version)!.length;
  if (maxEntries < held)
    throw fault("InvalidParameterValue", `The prefix list ${list.id} holds ${held} entries, more than ${maxEntries}.`);
}

function editEntries(
  cx: ChangeContext,
  list: PrefixList,
  { AddEntries = [], RemoveEntries = [] }: ModifyManagedPrefixListRequest,
): PrefixListEntry[] {
  const added = readEntries(AddEntries, list.family);
  const removed = new Set(readEntries(RemoveEntries, list.family).map(({ cidr }) => cidr));
  const both = added.find(({ cidr }) => removed.has(cidr));
  if (both)
    throw fault(
      "InvalidParameterValue",
      `Request cannot contain Cidr ${both.cidr} in both AddPrefixListEntries and RemovePrefixListEntries`,
    );
  const held = entriesAt(cx.read, list, list.version)!;
  const known = new Set(held.map(({ cidr }) => cidr));
  const unknown = [...removed].find((cidr) => !known.has(cidr));
  if (unknown) throw fault("InvalidParameterValue", `The prefix list ${list.id} has no entry ${unknown}.`);
  if (added.some(({ cidr }) => known.has(cidr))) throw nothingToDo();
  const entries = [...held.filter(({ cidr }) => !removed.has(cidr)), ...added];
  checkFits(entries.length, list.maxEntries);
  return entries;
}

function addVersion(cx: ChangeContext, list: PrefixList, entries: readonly PrefixListEntry[]): void {
  const { id: prefixListId, account, region } = list;
  const version = list.version + 1;
  cx.tx.insert(prefixListVersions, {
    id: `${prefixListId}/${version}`,
    account,
    region,
    prefixListId,
    version,
    entries,
  });
  cx.tx.remove(prefixListVersions, `${prefixListId}/${version - mostVersions}`);
}

function tooLarge(full: readonly string[]): string {
  return (
    "The following VPC Resources do not currently have sufficient capacity to handle the update to Prefix List: " +
    `[${full.slice(0, 10).join(", ")}]`
  );
}

function nothingToDo(): Error {
  return fault("InvalidRequest", "The request received was invalid.");
}
