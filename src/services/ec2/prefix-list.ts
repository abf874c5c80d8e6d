/** Managed prefix lists: creation, description, deletion. Their versions are changed in a file of its own. */
import type { ChangeContext, JobPayload } from "../../core/context.ts";
import { readToken } from "../../core/page.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { listPage } from "./list.ts";
import { amazonPrefixList } from "./prefix-list-amazon.ts";
import { readEntries } from "./prefix-list-entry.ts";
import { referrersOf } from "./prefix-list-reference.ts";
import { entriesOf, findPrefixList, prefixListPage, viewAnyList, viewPrefixList } from "./prefix-list-view.ts";
import { prefixListVersions, prefixLists } from "./tables/prefix-list.ts";
import type { PrefixList } from "./tables/prefix-list.ts";
import { tagsOf } from "./tag-specification.ts";

/** How long AWS takes for a change of a list, in milliseconds. */
export const settlingMs = 2000;
/** Lists of an account in a Region, and entries of a list, from "Amazon VPC quotas"; not in Service Quotas. */
const mostLists = 100;
const mostEntries = 1000;

const createManagedPrefixList = change(
  "CreateManagedPrefixList",
  { honours: ["PrefixListName", "AddressFamily", "MaxEntries", "Entries", "TagSpecifications", "ClientToken"] },
  (input, cx) => {
    const { PrefixListName, AddressFamily: family, MaxEntries: maxEntries } = input;
    if (family !== "IPv4" && family !== "IPv6")
      throw fault("InvalidParameterValue", `The value '${family}' for AddressFamily is invalid: IPv4 or IPv6.`);
    const name = checkListName(PrefixListName);
    checkMaxEntries(maxEntries);
    const entries = readEntries(input.Entries ?? [], family);
    checkFits(entries.length, maxEntries);
    if (cx.tx.countIn(prefixLists, cx.account, cx.region) >= mostLists)
      throw fault("ResourceLimitExceeded", "The maximum number of prefix lists has been reached.");
    const { account, region } = cx;
    const tags = tagsOf(input.TagSpecifications, "prefix-list");
    const id = cx.newId("pl");
    const state = "create-in-progress";
    const row = cx.tx.insert(prefixLists, { id, account, region, name, family, maxEntries, state, version: 1, tags });
    cx.tx.insert(prefixListVersions, { id: `${id}/1`, account, region, prefixListId: id, version: 1, entries });
    cx.later("prefix-list-created", { id }, settlingMs);
    return { PrefixList: viewPrefixList(row) };
  },
);

const deleteManagedPrefixList = change(
  "DeleteManagedPrefixList",
  { honours: ["PrefixListId"], access: { resources: { "prefix-list": "PrefixListId" } } },
  (input, cx) => {
    const list = ownSettledList(cx, input.PrefixListId);
    const [user] = referrersOf(cx.read, list.id).keys();
    if (user)
      throw fault(
        "DependencyViolation",
        `The prefix list '${list.id}' is referenced by '${user}' and cannot be deleted.`,
      );
    const row = cx.tx.update(prefixLists, list.id, { state: "delete-in-progress", stateMessage: undefined });
    cx.later("prefix-list-deleted", { id: list.id }, settlingMs);
    return { PrefixList: viewPrefixList(row) };
  },
);

const describeManagedPrefixLists = read(
  "DescribeManagedPrefixLists",
  { honours: ["PrefixListIds", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const page = prefixListPage(cx, input, "own");
    return { PrefixLists: page.items.map(viewAnyList), NextToken: page.nextToken };
  },
);

const describePrefixLists = read(
  "DescribePrefixLists",
  { honours: ["PrefixListIds", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const page = prefixListPage(cx, input, "amazon-only");
    const PrefixLists = page.items.map((list) => ({
      Cidrs: entriesOf(cx, list).map(({ cidr }) => cidr),
      PrefixListId: list.id,
      PrefixListName: list.name,
    }));
    return { PrefixLists, NextToken: page.nextToken };
  },
);

/** Tokens carry the version too, so that a change between pages neither skips nor repeats. */
const getManagedPrefixListEntries = read(
  "GetManagedPrefixListEntries",
  {
    honours: ["PrefixListId", "TargetVersion", "MaxResults", "NextToken"],
    access: { resources: { "prefix-list": "PrefixListId" } },
  },
  (input, cx) => {
    const list = findPrefixList(cx, input.PrefixListId);
    const token = `entries of ${list.id}`;
    const [from] = (input.NextToken && readToken(token, input.NextToken)) || [];
    const version = Number(from ?? input.TargetVersion ?? list.own?.version);
    const entries = entriesOf(cx, list, version);
    const page = listPage(entries, input, { list: token, placeOf: (_, index) => [version, index] });
    const Entries = page.items.map(({ cidr, description }) => ({ Cidr: cidr, Description: description }));
    return { Entries, NextToken: page.nextToken };
  },
);

/** Operations of managed prefix lists. */
export const prefixListOperations = [
  createManagedPrefixList,
  deleteManagedPrefixList,
  describeManagedPrefixLists,
  describePrefixLists,
  getManagedPrefixListEntries,
];

/** What follows creation and deletion after a while. */
export const prefixListJobs = {
  "prefix-list-created": (cx: ChangeContext, { id }: JobPayload): void => {
    const row = cx.tx.get(prefixLists, String(id));
    if (row?.state === "create-in-progress") cx.tx.update(prefixLists, row.id, { state: "create-complete" });
  },
  "prefix-list-deleted": (cx: ChangeContext, { id }: JobPayload): void => cx.tx.remove(prefixLists, String(id)),
};

/** The caller's own list, ready for a change. Throws for lists that AWS manages, and IncorrectState in mid-change. */
export function ownSettledList(cx: ChangeContext, id: string): PrefixList {
  if (amazonPrefixList(id)?.region === cx.region)
    throw fault("UnauthorizedOperation", `You are not authorized to change the AWS-managed prefix list ${id}.`);
  const list = cx.find(prefixLists, id);
  if (list.state.endsWith("-in-progress"))
    throw fault("IncorrectState", `The prefix list (${id}) is in the current state: ${list.state}.`);
  return list;
}

/** A list's name. Throws InvalidParameterValue. */
export function checkListName(name: string): string {
  if (name === "" || name.length > 255)
    throw fault("InvalidParameterValue", "The name of a prefix list must have 1 to 255 characters.");
  if (/^com\.amazonaws/i.test(name))
    throw fault("InvalidParameterValue", `The name '${name}' is invalid: it cannot start with com.amazonaws.`);
  return name;
}

/** Throws unless a list may have room for this many entries. */
export function checkMaxEntries(count: number): void {
  if (!Number.isInteger(count) || count < 1 || count > mostEntries)
    throw fault("InvalidParameterValue", `The value '${count}' for MaxEntries is invalid: 1 to ${mostEntries}.`);
}

/** Throws PrefixListMaxEntriesExceeded when a list has no room for its entries. */
export function checkFits(count: number, maxEntries: number): void {
  if (count > maxEntries)
    throw fault("PrefixListMaxEntriesExceeded", "You've reached the maximum number of entries for the prefix list.");
}
