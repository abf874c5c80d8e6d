/** Tables of the ground itself: settings, counters of ids, idempotency tokens, put-off jobs, raised quotas. */
import type { ClockState } from "./clock.ts";
import { table } from "./table.ts";
import type { Row, Table } from "./table.ts";

/** What a cloud draws once. */
export interface Settings extends Row {
  readonly seed: string;
  /** Where cloud time stood when it was last moved, frozen or let go. */
  readonly clock?: ClockState;
}

/** The one row `cloud`. */
export const settings = table<Settings>("core.settings", {});

/** How many ids of a kind an account has drawn in a Region. */
export interface Counter extends Row {
  readonly count: number;
}

/** Ids are `account/region/kind`. */
export const counters = table<Counter>("core.counter", {});

/** A client token with what its call was answered. */
export interface Token extends Row {
  /** Digest of the input without the token. */
  readonly input: string;
  /** The answer as JSON with tagged dates. */
  readonly output: string;
  /** Cloud time in milliseconds. */
  readonly at: number;
}

/** Ids are `account/region/service.Operation/token`. */
export const tokens = table<Token>("core.token", {});

/** Work put off to a moment of cloud time. */
export interface JobRow extends Row {
  readonly service: string;
  readonly job: string;
  readonly payload: Readonly<Record<string, string | number | boolean>>;
  /** Cloud time in milliseconds. */
  readonly due: number;
  /** How often it has thrown. */
  readonly failures?: number;
}

/** Jobs that wait. */
export const jobs = table<JobRow>("core.job", {});

/** A quota's value for an account in a Region, where it is not the default. */
export interface AppliedQuota extends Row {
  readonly value: number;
}

/** Ids are `account/region/service/code`. */
export const appliedQuotas = table<AppliedQuota>("core.quota", {});

/** All tables of the ground. */
export const coreTables: readonly Table<any>[] = [settings, counters, tokens, jobs, appliedQuotas];
