/** Amazon CloudWatch Logs: groups, streams, and events that outlive the process. */
import { service } from "../../core/service.ts";
import { eventFilterOperations } from "./event-filter.ts";
import { eventOperations } from "./event.ts";
import { groupOperations } from "./group.ts";
import { streamOperations } from "./stream.ts";
import { groups, streams } from "./tables.ts";
import { tagOperations } from "./tag.ts";

/** The service. */
export const logs = service("logs", {
  tables: [groups, streams],
  operations: [...groupOperations, ...streamOperations, ...eventOperations, ...eventFilterOperations, ...tagOperations],
});
