/** Rows of CloudWatch Logs: groups and streams. Events lie in core's logs. */
import { table } from "../../core/table.ts";
import type { Row } from "../../core/table.ts";

/** A log group; its id is `account/region/name`. */
export interface GroupRow extends Row {
  readonly name: string;
  /** Cloud time in milliseconds. */
  readonly at: number;
  /** Days; for ever when absent. */
  readonly retention?: number;
  readonly class: string;
  readonly protected: boolean;
}

/** A log stream; its id is its group's with `/stream/name`. */
export interface StreamRow extends Row {
  readonly group: string;
  readonly name: string;
  /** Names its events' log. */
  readonly log: string;
  /** Cloud time in milliseconds. */
  readonly at: number;
  /** Events that it ever got: the number of the next one. */
  readonly count: number;
  readonly bytes: number;
  readonly firstEvent?: number;
  readonly lastEvent?: number;
  readonly lastIngestion?: number;
}

/** Log groups. */
export const groups = table<GroupRow>("logs.group", {
  type: "log-group",
  arn: ({ name }) => `log-group:${name}`,
});

/** Log streams. */
export const streams = table<StreamRow>("logs.stream", {
  indexes: { log: ({ log }) => log },
  references: { group: { to: "logs.group", ids: ({ group }) => group, onRemove: "cascade" } },
  fixed: ["group", "log"],
});
