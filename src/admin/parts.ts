/** What the admin API works on, and what each of its handlers is given. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AccessRequest } from "../core/access.ts";
import type { Cloud } from "../core/cloud.ts";
import type { ErrorLog } from "../core/error-log.ts";
import type { Log, LogRecord } from "../core/log.ts";
import type { StoredRow } from "../core/store.ts";
import type { PlaneDesk } from "./plane.ts";
import type { Publications } from "./publish.ts";

/** The running server, as far as the admin API may touch it. */
export interface AdminParts {
  readonly cloud: Cloud;
  readonly log: ErrorLog;
  readonly decisions: Log<Decision>;
  /** Settles when everything acknowledged up to now is on disk; nothing when it is already. */
  readonly committed: () => Promise<void> | undefined;
  readonly plane: PlaneDesk;
  readonly publications: Publications;
  /** Finds what people name. All throw a `Fault` for what is not there. */
  readonly named: Named;
  /** Back to a fresh cloud, in memory and in the store; settles when nothing of the old one runs any longer. */
  readonly reset: () => Promise<void>;
  /** Takes over other rows, in memory and in the store. Throws for rows that are broken; nothing has changed then. */
  readonly replace: (rows: readonly StoredRow[]) => Promise<void>;
  readonly internetRecords: InternetRecords;
  /** Answers what a packet would meet. Throws a `Fault` for a question that cannot be asked. */
  readonly trace: (question: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** Tells of each flow that is seen at an interface from now on; gives what ends that. */
  readonly watchFlows: (watcher: (flow: SeenFlow) => void) => Promise<() => void>;
  /** Settles when flow logs see all that happens from then on. */
  readonly settleFlows: () => Promise<void>;
  /** Ends the server. */
  readonly stop: () => void;
  readonly about: () => About;
}

/** A record of the internet's public DNS. */
export interface InternetRecord {
  readonly name: string;
  /** `A`, `AAAA` or `TXT`. */
  readonly type: string;
  readonly value: string;
}

/** The internet's public DNS. All throw a `Fault` for what is no record. */
export interface InternetRecords {
  readonly list: () => Promise<readonly InternetRecord[]>;
  readonly add: (record: InternetRecord) => Promise<void>;
  /** Removes those of a name that fit what is said. */
  readonly remove: (record: Pick<InternetRecord, "name"> & Partial<InternetRecord>) => Promise<void>;
}

/** Packets of one kind at an interface, as flow logs see them. */
export interface SeenFlow {
  /** Cloud time. */
  readonly time: string;
  readonly interface: string;
  readonly direction: "ingress" | "egress";
  readonly action: "ACCEPT" | "REJECT";
  readonly protocol: number;
  readonly source: string;
  readonly sourcePort: number;
  readonly destination: string;
  readonly destinationPort: number;
  readonly packets: number;
  readonly bytes: number;
  /** By which road it left, as `traffic-path` numbers it. */
  readonly path?: number;
  /** The rule that refused it. */
  readonly by?: string;
}

/** Whose resources a name means; anybody's where it is not said. */
export interface Whose {
  readonly account?: string;
  readonly region?: string;
}

/** Instances and interfaces as people name them: by id, by the tag `Name`, by a private address. */
export interface Named {
  readonly instance: (name: string, whose: Whose) => Promise<{ readonly id: string; readonly state: string }>;
  /** The id of an interface, or of an instance's primary one. */
  readonly interface: (name: string, whose: Whose) => Promise<string>;
  /** The user that an instance's image is used with. */
  readonly user: (id: string) => Promise<string | undefined>;
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
  /** What was asked for by `--network`. */
  readonly network: string;
}

/** One admin request. */
export interface AdminRequest {
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The body as a JSON object. Throws a `Fault` for anything else. */
  readonly json: () => Promise<Readonly<Record<string, unknown>>>;
}
