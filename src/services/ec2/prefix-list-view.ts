/** Managed prefix lists as describes show them: the account's own with those of AWS, as one list. */
import type { ReadContext } from "../../core/context.ts";
import { matching, tagFilter } from "../../core/filter.ts";
import type { Filter, FiltersOver } from "../../core/filter.ts";
import type { ListPage } from "../../core/page.ts";
import { arnOf } from "../../core/table.ts";
import type { Row } from "../../core/table.ts";
import type { ManagedPrefixList } from "../../models/ec2.d.ts";
import { viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { listPage } from "./list.ts";
import type { PageAsked } from "./list.ts";
import { amazonPrefixList, amazonPrefixLists } from "./prefix-list-amazon.ts";
import type { AmazonPrefixList } from "./prefix-list-amazon.ts";
import { entriesAt } from "./prefix-list-entry.ts";
import { prefixLists } from "./tables/prefix-list.ts";
import type { PrefixList, PrefixListEntry } from "./tables/prefix-list.ts";
import { tagSet } from "./tag-specification.ts";

/** A list of the account's own or one of AWS's, as filters see it. */
export interface AnyPrefixList extends Row {
  readonly name: string;
  /** The row of a customer's list. */
  readonly own?: PrefixList;
  readonly amazon?: AmazonPrefixList;
}

/** The list behind an id. Throws InvalidPrefixListID.NotFound. */
export function findPrefixList(cx: ReadContext, id: string): AnyPrefixList {
  const amazon = amazonPrefixList(id);
  return amazon?.region === cx.region ? anyAmazon(amazon) : anyOwn(cx.find(prefixLists, id));
}

/** What a describe of prefix lists is asked. */
export interface PrefixListsAsked extends PageAsked {
  readonly PrefixListIds?: readonly string[];
  readonly Filters?: readonly Filter[];
}

/** One page of prefix lists: those of AWS first, then the account's in order of creation. */
export function prefixListPage(
  cx: ReadContext,
  asked: PrefixListsAsked,
  own: "own" | "amazon-only",
): ListPage<AnyPrefixList> {
  const { PrefixListIds: ids, Filters: where } = asked;
  const lists = ids?.length ? [...new Set(ids)].map((id) => findPrefixList(cx, id)) : everyList(cx, own);
  const matches = matching(where, filters, tagFilter);
  const found = lists.filter((list) => matches(list));
  return listPage(found, asked, { list: "prefix-lists", placeOf: (list) => [placeOf(cx, list)] });
}

/** The entries of a list, at its current version or another. */
export function entriesOf(cx: ReadContext, list: AnyPrefixList, version?: number): readonly PrefixListEntry[] {
  if (list.amazon) return list.amazon.entries;
  const entries = entriesAt(cx.read, list.own!, version ?? list.own!.version);
  if (!entries) throw fault("InvalidParameterValue", `The prefix list ${list.id} has no version ${version}.`);
  return entries;
}

/** A list as DescribeManagedPrefixLists shows it. */
export function viewAnyList(list: AnyPrefixList): ManagedPrefixList {
  return list.own ? viewPrefixList(list.own) : viewAmazonList(list.amazon!);
}

/** A customer's list as its operations show it. */
export const viewPrefixList = viewOf((row: PrefixList): ManagedPrefixList => ({
  PrefixListId: row.id,
  AddressFamily: row.family,
  State: row.state,
  StateMessage: row.stateMessage,
  PrefixListArn: arnOf(prefixLists, row),
  PrefixListName: row.name,
  MaxEntries: row.maxEntries,
  Version: row.version,
  Tags: tagSet(row.tags),
  OwnerId: row.account,
}));

function viewAmazonList({ id, family, name, region }: AmazonPrefixList): ManagedPrefixList {
  return {
    PrefixListId: id,
    AddressFamily: family,
    State: "create-complete",
    PrefixListArn: `arn:aws:ec2:${region}:aws:prefix-list/${id}`,
    PrefixListName: name,
    Tags: [],
    OwnerId: "AWS",
  };
}

const filters: FiltersOver<AnyPrefixList> = {
  "prefix-list-id": (list) => list.id,
  "prefix-list-name": (list) => list.name,
  "owner-id": (list) => list.account,
};

function everyList(cx: ReadContext, own: "own" | "amazon-only"): AnyPrefixList[] {
  const amazon = amazonPrefixLists(cx.region).map(anyAmazon);
  return own === "own" ? [...amazon, ...cx.read.in(prefixLists, cx.account, cx.region).map(anyOwn)] : amazon;
}

function anyOwn(own: PrefixList): AnyPrefixList {
  const { id, account, region, name, tags } = own;
  return { id, account, region, name, tags, own };
}

function anyAmazon(amazon: AmazonPrefixList): AnyPrefixList {
  const { id, region, name } = amazon;
  return { id, account: "AWS", region, name, amazon };
}

/** Places in the common order: AWS's lists below zero, then the order of creation. */
function placeOf(cx: ReadContext, list: AnyPrefixList): number {
  const amazon = amazonPrefixLists(cx.region);
  return list.amazon ? amazon.indexOf(list.amazon) - amazon.length : cx.read.order(prefixLists, list.id)!;
}
