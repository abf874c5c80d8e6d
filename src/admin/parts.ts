/** What the admin API works on, and what each of its handlers is given. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AccessRequest } from "../core/access.ts";
import type { Cloud } from "../core/cloud.ts";
import type { ErrorLog } from "../core/error-log.ts";
import type { Log, LogRecord } from "../core/log.ts";
import type { StoredRow } from "../core/store.ts";

/** The running server, as far as the admin API may touch it. */
export interface AdminParts {
  readonly cloud: Cloud;
  readonly log: ErrorLog;
  readonly decisions: Log<Decision>;
  /** Settles when everything acknowledged up to now is on disk; nothing when it is already. */
  readonly committed: () => Promise<void> | undefined;
  /** Back to a fresh cloud, in memory and in the store. */
  readonly reset: () => void;
  /** Takes over other rows, in memory and in the store. Throws for rows that are broken; nothing has changed then. */
  readonly replace: (rows: readonly StoredRow[]) => Promise<void>;
  /** Answers what a packet would meet. Throws a `Fault` for a question that cannot be asked. */
  readonly trace: (question: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** Ends the server. */
  readonly stop: () => void;
  readonly about: () => About;
}

/** What an authorizer was asked, and what it said. */
export interface Decision extends LogRecord, AccessRequest {
  readonly requestId: string;
  readonly account: string;
  readonly region: string;
  /** ARN of who called. */
  readonly principal: string;
  readonly dryRun: boolean;
  readonly decision: "allowed" | "denied";
}

/** What the server says of itself. */
export interface About {
  readonly version: string;
  readonly pid: number;
  readonly upSeconds: number;
  /** The data directory; absent in memory. */
  readonly data?: string;
  readonly seed: string;
  readonly account: string;
}

/** One admin request. */
export interface AdminRequest {
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The body as a JSON object. Throws a `Fault` for anything else. */
  readonly json: () => Promise<Readonly<Record<string, unknown>>>;
}
