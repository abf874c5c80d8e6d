/** What a managed prefix list holds, whoever manages it: its prefixes, its weight, and how requests give entries. */
import type { ReadContext } from "../../core/context.ts";
import type { Reader } from "../../core/reader.ts";
import type { AddPrefixListEntry } from "../../models/ec2.d.ts";
import { formatPrefix, parsePrefix } from "../../net/prefix.ts";
import { fault } from "./faults.ts";
import { amazonPrefixList } from "./prefix-list-amazon.ts";
import { prefixListVersions, prefixLists } from "./tables/prefix-list.ts";
import type { PrefixList, PrefixListEntry } from "./tables/prefix-list.ts";

/** The prefixes of a list's current version, in canonical form; none for a list that is gone. */
export function prefixListEntries(read: Reader, id: string): readonly string[] {
  const amazon = amazonPrefixList(id);
  const list = amazon ? undefined : read.get(prefixLists, id);
  const entries = amazon?.entries ?? (list ? entriesAt(read, list, list.version) : undefined);
  return (entries ?? []).map(({ cidr }) => cidr);
}

/** The entries of one version of a list; nothing for a version that it never had or that fell out of storage. */
export function entriesAt(read: Reader, list: PrefixList, version: number): readonly PrefixListEntry[] | undefined {
  return read.get(prefixListVersions, `${list.id}/${version}`)?.entries;
}

/** What a rule or route that names a list counts for in quotas, and in which family (M10). */
export interface ListWeight {
  readonly family: "IPv4" | "IPv6";
  /** The most entries of a customer's list; AWS's published weight of its own. */
  readonly weight: number;
}

/** The weight of a list; that of one entry for a list that is gone. */
export function prefixListWeight(read: Reader, id: string): ListWeight {
  const amazon = amazonPrefixList(id);
  if (amazon) return amazon;
  const list = read.get(prefixLists, id);
  return { family: list?.family ?? "IPv4", weight: list?.maxEntries ?? 1 };
}

/** Throws unless the caller may name this list in a rule or route: one of its own, shared with it, or AWS's here. */
export function checkPrefixList(cx: ReadContext, id: string): void {
  if (amazonPrefixList(id)?.region !== cx.region) cx.find(prefixLists, id);
}

/** Entries as requests give them, in canonical form. Throws InvalidParameterValue for wrong or repeated prefixes. */
export function readEntries(given: readonly AddPrefixListEntry[], family: PrefixList["family"]): PrefixListEntry[] {
  const entries = given.map(({ Cidr, Description }) => {
    if (Description && Description.length > 255)
      throw fault("InvalidParameterValue", "The description of an entry can be up to 255 characters in length.");
    return { cidr: readCidr(Cidr, family), ...(Description && { description: Description }) };
  });
  const seen = new Set<string>();
  for (const { cidr } of entries) {
    if (seen.has(cidr)) throw fault("InvalidParameterValue", `Request cannot contain the Cidr ${cidr} more than once.`);
    seen.add(cidr);
  }
  return entries;
}

function readCidr(given: string, family: PrefixList["family"]): string {
  const parsed = parsePrefix(given);
  if (parsed?.base.family !== (family === "IPv4" ? 4 : 6))
    throw fault("InvalidParameterValue", `The Cidr ${given} is not a valid ${family} CIDR block.`);
  return formatPrefix(parsed);
}
