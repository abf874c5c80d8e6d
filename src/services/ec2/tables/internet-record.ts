/** Rows of the internet's public DNS: names that somebody outside this cloud would answer for. */
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";

/** Kinds of records that names may have. */
export const recordTypes = ["A", "AAAA", "TXT"] as const;

/** One of them. */
export type RecordType = (typeof recordTypes)[number];

/** One record. It belongs to nobody's account. */
export interface InternetRecord extends Row {
  /** In lower case, without a dot at its end; `*.` in front stands for what has no name of its own below. */
  readonly name: string;
  readonly type: RecordType;
  readonly value: string;
}

/** All of them; ids are name, type and value. */
export const internetRecords = table<InternetRecord>("ec2.internet-record", {
  indexes: { name: (row) => row.name },
});
