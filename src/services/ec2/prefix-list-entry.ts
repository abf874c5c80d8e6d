/** What a managed prefix list holds, whoever manages it: its prefixes now, its weight, the list behind an id. */
import type { ReadContext } from "../../core/context.ts";
import type { Recorder } from "../../core/derive.ts";
import { amazonPrefixList } from "./prefix-list-amazon.ts";
import { prefixLists } from "./tables/prefix-list.ts";
import type { PrefixList, PrefixListEntry } from "./tables/prefix-list.ts";

/** The prefixes of a list's current version, in canonical form; none for a list that is gone. */
export function prefixListEntries(read: Recorder, id: string): readonly string[] {
  const amazon = amazonPrefixList(id);
  if (amazon) return amazon.entries.map(({ cidr }) => cidr);
  const list = read.get(prefixLists, id);
  return list && list.state !== "delete-complete" ? currentEntries(list).map(({ cidr }) => cidr) : [];
}

/** The entries of a list's current version. */
export function currentEntries(list: PrefixList): readonly PrefixListEntry[] {
  return list.versions.at(-1)!.entries;
}

/** What a rule or route that names a list counts for in quotas, and in which family (M10). */
export interface ListWeight {
  readonly family: "IPv4" | "IPv6";
  /** The most entries of a customer's list; AWS's published weight of its own. */
  readonly weight: number;
}

/** The weight of a list; that of one entry for a list that is gone. */
export function prefixListWeight(read: Recorder, id: string): ListWeight {
  const amazon = amazonPrefixList(id);
  if (amazon) return amazon;
  const list = read.get(prefixLists, id);
  return { family: list?.family ?? "IPv4", weight: list?.maxEntries ?? 1 };
}

/** Throws unless the caller may name this list in a rule or route: one of its own, shared with it, or AWS's here. */
export function checkPrefixList(cx: ReadContext, id: string): void {
  if (amazonPrefixList(id)?.region === cx.region) return;
  cx.find(prefixLists, id);
}
