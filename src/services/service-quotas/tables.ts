/** Rows of requests for more. Applied values are the ground's own table. */
import { table } from "../../core/table.ts";
import type { Row } from "../../core/table.ts";

/** A request for a higher quota, granted when it was made. */
export interface QuotaRequest extends Row {
  readonly service: string;
  readonly code: string;
  readonly value: number;
  /** Cloud time in milliseconds. */
  readonly at: number;
  readonly requester: string;
}

/** Requests, in the order in which they were made. */
export const quotaRequests = table<QuotaRequest>("service-quotas.request", {
  indexes: { quota: (row) => `${row.account}/${row.region}/${row.service}/${row.code}` },
});
