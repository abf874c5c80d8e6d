/** A service: its tables, its operations, its jobs. */
import type { ChangeContext, JobPayload } from "./context.ts";
import type { Imports } from "./intake.ts";
import type { Operation } from "./operation.ts";
import type { Table } from "./table.ts";
import type { Throttling } from "./throttle.ts";

/** What a service folder's `index.ts` exports. */
export interface Service {
  /** The model's name: `ec2`. */
  readonly name: string;
  readonly tables: readonly Table<any>[];
  readonly operations: ReadonlyMap<string, Operation>;
  /** Work put off by `later` and `schedule`, by name. */
  readonly jobs: Readonly<Record<string, Job>>;
  /** Makes what an account finds in a Region before its first call there, such as the default VPC. */
  readonly prepare?: (cx: ChangeContext) => void;
  /** How the service throttles requests where that is switched on; in a general way where it does not say. */
  readonly throttling?: Throttling;
  /** How it reads what AWS's describes said of a network that stood elsewhere. */
  readonly imports?: Imports;
}

/** One put-off piece of work, in a transaction of its own account and Region. */
export type Job = (cx: ChangeContext, payload: JobPayload) => void;

/** Declares a service. */
export function service(
  name: string,
  parts: {
    readonly tables?: readonly Table<any>[];
    readonly operations: readonly Operation[];
    readonly jobs?: Readonly<Record<string, Job>>;
    readonly prepare?: (cx: ChangeContext) => void;
    readonly throttling?: Throttling;
    readonly imports?: Imports;
  },
): Service {
  const operations = new Map(parts.operations.map((operation) => [operation.name, operation]));
  const { tables = [], jobs = {}, prepare, throttling, imports } = parts;
  return { name, tables, operations, jobs, prepare, throttling, imports };
}
