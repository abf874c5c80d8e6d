/** Rows of managed prefix lists. */
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { malformedId, notFoundId } from "../faults.ts";

/** One prefix of a list. */
export interface PrefixListEntry {
  readonly cidr: string;
  readonly description?: string;
}

/** A customer's managed prefix list. Lists that AWS manages are derived, not stored. */
export interface PrefixList extends Row {
  readonly name: string;
  readonly family: "IPv4" | "IPv6";
  /** Counts in quotas of whatever refers to the list (M10). */
  readonly maxEntries: number;
  readonly state: "create-complete" | "modify-complete" | "restore-complete" | "delete-complete";
  /** The last is the current version; version numbers start at 1. */
  readonly versions: readonly { readonly version: number; readonly entries: readonly PrefixListEntry[] }[];
}

/** Managed prefix lists. */
export const prefixLists = table<PrefixList>("ec2.prefix-list", {
  prefix: "pl",
  type: "prefix-list",
  notFound: notFoundId("InvalidPrefixListID.NotFound", "prefix list ID"),
  malformed: malformedId("InvalidPrefixListId.Malformed", "pl"),
});
