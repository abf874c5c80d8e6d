/** Rows of managed prefix lists and their versions. */
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { malformedId, notFoundId } from "../faults.ts";

/** One prefix of a list. */
export interface PrefixListEntry {
  /** Canonical, of the list's family. */
  readonly cidr: string;
  readonly description?: string;
}

/** A customer's managed prefix list. Lists that AWS manages are derived, not stored. */
export interface PrefixList extends Row {
  readonly name: string;
  readonly family: "IPv4" | "IPv6";
  /** Counts in quotas of whatever refers to the list (M10). */
  readonly maxEntries: number;
  readonly state: `${"create" | "modify" | "restore" | "delete"}-${"in-progress" | "complete" | "failed"}`;
  /** Why the last change failed. */
  readonly stateMessage?: string;
  /** The number of the current version, whose entries count; starts at 1. */
  readonly version: number;
}

/** Managed prefix lists. */
export const prefixLists = table<PrefixList>("ec2.prefix-list", {
  prefix: "pl",
  type: "prefix-list",
  notFound: notFoundId("InvalidPrefixListID.NotFound", "prefix list ID"),
  malformed: malformedId("InvalidPrefixListId.Malformed", "pl"),
});

/** What a list held, or holds, under a version number; never changed after creation. */
export interface PrefixListVersion extends Row {
  readonly prefixListId: string;
  readonly version: number;
  readonly entries: readonly PrefixListEntry[];
}

/** Versions of prefix lists; ids are `prefixListId/version`. */
export const prefixListVersions = table<PrefixListVersion>("ec2.prefix-list-version", {
  fixed: ["prefixList"],
  references: { prefixList: { to: "ec2.prefix-list", ids: (row) => row.prefixListId, onRemove: "cascade" } },
});
