/** Declarations of tables: what a kind of resource is called, who may see it, what it refers to. */
import type { Fault } from "./fault.ts";
import type { Quota } from "./quota.ts";

/** A resource's tags. */
export type Tags = Readonly<Record<string, string>>;

/** What every stored resource has. Rows are frozen; a change replaces the whole row. */
export interface Row {
  /** Unique in its table, over all accounts and Regions. */
  readonly id: string;
  /** The owning account, 12 digits. */
  readonly account: string;
  /** The Region, or an empty string for what belongs to an account alone. */
  readonly region: string;
  readonly tags?: Tags;
  /** It carries no tags now, but did before: AWS's tagging API still lists it. */
  readonly onceTagged?: boolean;
  /** Tags that others who see the row gave it, which they alone see, by `account/region`. */
  readonly othersTags?: Readonly<Record<string, Tags>>;
  /** In what another owner or Region is shown of the row: who looks, as `account/region`. Never stored. */
  readonly seenFrom?: string;
}

/** How rows of one table point at rows of another. Each reference is an index of the same name too. */
export interface Reference<R extends Row> {
  /** The name of the table pointed at. */
  readonly to: string;
  /** The ids that this row points at. */
  readonly ids: (row: R) => string | readonly string[] | undefined;
  /** What the removal of the target means: refuse it, remove this row too, or nothing. */
  readonly onRemove: "refuse" | "cascade" | "ignore";
}

/** A bound on how many rows there may be. */
export interface RowQuota<R extends Row> {
  readonly quota: Quota;
  /** The index whose groups are bounded, such as the subnets of one VPC; else an account's rows in a Region. */
  readonly per?: string;
  /** Rows that do not count answer false, such as default groups or terminated instances. */
  readonly counts?: (row: R) => boolean;
  readonly fault: (limit: number, row: R) => Fault;
}

/** What a table's author writes down. */
export interface TableOptions<R extends Row> {
  /** The id's prefix without hyphen: `vpc`. Absent for tables whose keys are names. */
  readonly prefix?: string;
  /** The resource type in tag specifications and in `DescribeTags`: `vpc`. */
  readonly type?: string;
  /** The resource part of the ARN: `vpc/vpc-0…`. */
  readonly arn?: (row: R) => string;
  /** Service name in the ARN where it is not the table's own: `ec2`. */
  readonly arnService?: string;
  /** ARNs name neither Region nor account, as those of S3's buckets. */
  readonly arnAnywhere?: boolean;
  readonly indexes?: Readonly<Record<string, (row: R) => string | readonly string[] | undefined>>;
  /** Indexes and references whose values a row keeps for life, so that its changes need not look at them. */
  readonly fixed?: readonly string[];
  readonly references?: Readonly<Record<string, Reference<R>>>;
  readonly quotas?: readonly RowQuota<R>[];
  /** The error for an id that nobody has. */
  readonly notFound?: (id: string) => Fault;
  /** The error for an id of the wrong form; without it such ids are just not found. */
  readonly malformed?: (id: string) => Fault;
  /** The error for removing a row that others refer to. */
  readonly inUse?: (row: R, by: Row) => Fault;
  /** Who sees a row besides its owner (shares, peers): accounts, or `account/region` where another Region sees it. */
  readonly sharedWith?: (row: R) => readonly string[] | undefined;
}

/** A declared table. Rows are reached through a `Reader` or a `Transaction`, never through this. */
export interface Table<R extends Row = Row> extends TableOptions<R> {
  readonly name: string;
  readonly indexOf: ReadonlyMap<string, (row: R) => string | readonly string[] | undefined>;
}

/** Declares a table. `name` is `service.resource`, such as `ec2.vpc`. */
export function table<R extends Row>(name: string, options: TableOptions<R>): Table<R> {
  const indexOf = new Map(Object.entries(options.indexes ?? {}));
  for (const [key, reference] of Object.entries(options.references ?? {})) indexOf.set(key, reference.ids);
  return { ...options, name, indexOf };
}

/** The service that a table belongs to: `ec2`. */
export function serviceOf({ name }: Table<any>): string {
  return name.slice(0, name.indexOf("."));
}

/** A row's ARN in the commercial partition. */
export function arnOf<R extends Row>(of: Table<R>, row: R): string {
  const service = of.arnService ?? serviceOf(of);
  const place = of.arnAnywhere ? ":" : `${row.region}:${row.account}`;
  return `arn:aws:${service}:${place}:${of.arn ? of.arn(row) : `${of.type}/${row.id}`}`;
}
