/** What the admin API works on, and what each of its handlers is given. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Cloud } from "../core/cloud.ts";
import type { StoredRow } from "../core/store.ts";

/** The running server, as far as the admin API may touch it. */
export interface AdminParts {
  readonly cloud: Cloud;
  readonly log: { readonly error: (fields: object, message: string) => void };
  /** Back to a fresh cloud, in memory and in the store. */
  readonly reset: () => void;
  /** Takes over other rows, in memory and in the store. */
  readonly replace: (rows: readonly StoredRow[]) => Promise<void>;
  /** Answers what a packet would meet. Throws a `Fault` for a question that cannot be asked. */
  readonly trace: (question: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** Ends the server. */
  readonly stop: () => void;
  readonly about: () => About;
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
