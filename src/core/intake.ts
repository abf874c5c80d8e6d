/** Importing: what services make of descriptions from another cloud, gathered before any of it becomes so. */
import { isDeepStrictEqual } from "node:util";
import type { JobRow } from "./core-tables.ts";
import { Described, Unreadable } from "./described.ts";
import type { Origin } from "./described.ts";
import { Fault } from "./fault.ts";
import type { Row, Table } from "./table.ts";
import type { Transaction } from "./transaction.ts";

/** How a service reads one kind of description. */
export interface Importer {
  /** The member that a describing call's answer keeps them under: `Vpcs`. */
  readonly key: string;
  /** The call, as the AWS CLI names it: `ec2 describe-vpcs`. */
  readonly call: string;
  /** The member that names one of them. */
  readonly id: string;
  /**
   * Where an answer says of whom it speaks only by its file's name: the answer's own member, whose value becomes
   * the member `inner` of a thing named by the first match of `pattern` in the name.
   */
  readonly alone?: { readonly key: string; readonly pattern: RegExp; readonly inner: string };
  /** Members of an answer that is one thing itself, such as that of `describe-vpc-attribute`. */
  readonly whole?: readonly string[];
  /** Makes rows of one of them. Throws `Unreadable` for what it cannot be. */
  readonly read: (one: Described, intake: Intake) => void;
}

/** What a service knows of importing. */
export interface Imports {
  /** In the order in which they are read, whatever the order of files. */
  readonly importers: readonly Importer[];
  /** Adds, inside the transaction, what was not described and what must be there; says what is contradictory. */
  readonly complete?: (tx: Transaction, intake: Intake) => Generator<void>;
  /** References whose target may have been left: `table/reference`. */
  readonly loose?: ReadonlySet<string>;
  /** Keys that are left on purpose, with the reason. */
  readonly leaves?: Readonly<Record<string, string>>;
}

/** What whoever imports wants. */
export interface ImportWish {
  /** Instances that ran run again, where a data plane runs any. */
  readonly boot: boolean;
  /** Cloud time, in milliseconds. */
  readonly at: number;
  /** Whether a job waits for something outside the tables, such as the start of an instance. */
  readonly waits: (service: string, job: string) => boolean;
}

/** Something described that was not taken, whole or in part. */
export interface Left {
  readonly file: string;
  readonly id: string;
  /** The path of the member that was not taken; absent where the whole thing was not. */
  readonly member?: string;
  readonly why: string;
}

/** A row to come. */
export interface Planned<R extends Row = Row> {
  readonly table: Table<R>;
  readonly row: R;
  readonly origin: Origin;
}

/** Gathers rows to come, what is left out, and what is wrong. Nothing outside changes. */
export class Intake {
  readonly left: Left[] = [];
  /** What was not said and had to be supposed: what, with the ids that it was supposed of. */
  readonly supposed = new Map<string, string[]>();
  readonly problems: string[] = [];
  /** Jobs that are due when the rows are there. */
  readonly jobs: JobRow[] = [];
  /** The keys that were described, by `account/region`. */
  readonly described = new Map<string, Set<string>>();
  readonly wish: ImportWish;
  readonly #planned = new Map<string, Planned<any>>();
  readonly #byTable = new Map<Table<any>, Map<string, Planned<any>>>();

  constructor(wish: ImportWish) {
    this.wish = wish;
  }

  /** Reads one description; what cannot be read is noted as a problem. */
  take(importer: Importer, value: unknown, origin: Origin): void {
    let one: Described | undefined;
    let id = "";
    try {
      one = new Described(value, origin);
      id = one.text(importer.id);
      importer.read(one, this);
      for (const [member, value] of one.strange()) this.leave(origin, id, `Fogbank knows no '${value}' there`, member);
      for (const member of one.unasked()) this.leave(origin, id, "Fogbank keeps nothing of the kind", member);
    } catch (error) {
      if (!(error instanceof Unreadable || error instanceof Fault)) throw error;
      this.problems.push(`${origin.file}: ${id ? `${id}: ` : ""}${error.message}`);
    }
  }

  /** Notes that a key was described for an account in a Region, if by an empty list. */
  describe(key: string, { account, region }: Origin): void {
    const scope = `${account}/${region}`;
    const known = this.described.get(scope);
    if (known) known.add(key);
    else this.described.set(scope, new Set([key]));
  }

  /** Whether a key was described for anybody. */
  describesAny(key: string): boolean {
    for (const keys of this.described.values()) if (keys.has(key)) return true;
    return false;
  }

  /** Notes that something is not taken. */
  leave({ file }: Pick<Origin, "file">, id: string, why: string, member?: string): void {
    this.left.push({ file, id, ...(member !== undefined && { member }), why });
  }

  /** Notes what nothing says and is supposed of a thing. */
  suppose(what: string, id: string): void {
    const ids = this.supposed.get(what);
    if (!ids) this.supposed.set(what, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }

  /**
   * Plans a row. One that was planned before must be the same: the owner's own description counts before that of
   * somebody who sees the thing too. Throws `Unreadable` for a contradiction, and for an id that cannot be one.
   */
  put<R extends Row>(table: Table<R>, row: R, origin: Origin): R {
    if (table.prefix && !isId(row.id, table.prefix))
      throw new Unreadable(`'${row.id}' is no id of this kind (${table.prefix}-…)`);
    const key = `${table.name}/${row.id}`;
    const known = this.#planned.get(key);
    if (known) {
      const [before, now] = [isOwners(known.origin, row), isOwners(origin, row)];
      if (before && !now) return known.row as R;
      if (before === now) checkSame(known, row);
    }
    this.#plan(key, { table, row, origin });
    return row;
  }

  /** Throws `Unreadable` unless a planned row is the same but for some members, and has it take over those. */
  agree<R extends Row>(table: Table<R>, row: R, { file }: Pick<Origin, "file">, but: readonly (keyof R)[]): void {
    const key = `${table.name}/${row.id}`;
    const known = this.#planned.get(key) as Planned<R>;
    const taken = Object.fromEntries(but.flatMap((name) => (name in row ? [[name, row[name]]] : [])));
    const left = Object.fromEntries(Object.entries(known.row).filter(([name]) => !but.includes(name as keyof R)));
    const [before, now] = [{ ...left, ...taken }, row];
    if (!isDeepStrictEqual(before, { ...now })) throw new Unreadable(`${known.origin.file} and ${file} contradict`);
    this.#plan(key, { ...known, row: { ...known.row, ...taken } });
  }

  /** Plans a job of a service's, for one thing of somebody's. */
  later(service: string, job: string, { id, account, region }: Row): void {
    const due = this.wish.at;
    this.jobs.push({ id: `job-import-${id}`, account, region, service, job, payload: { id }, due });
  }

  /** Changes a planned row, where there is one. */
  patch<R extends Row>(table: Table<R>, id: string, patch: Partial<R>): void {
    const known = this.#planned.get(`${table.name}/${id}`) as Planned<R> | undefined;
    if (known) this.#plan(`${table.name}/${id}`, { ...known, row: { ...known.row, ...patch } });
  }

  /** A row that is planned. */
  find<R extends Row>(table: Table<R>, id: string): R | undefined {
    return (this.#planned.get(`${table.name}/${id}`) as Planned<R> | undefined)?.row;
  }

  /** The rows that are planned, of all tables or of one, in the order in which they were. */
  planned(): Planned[];
  planned<R extends Row>(of: Table<R>): Planned<R>[];
  planned(of?: Table<any>): Planned[] {
    return [...((of ? this.#byTable.get(of) : this.#planned)?.values() ?? [])];
  }

  #plan(key: string, planned: Planned<any>): void {
    this.#planned.set(key, planned);
    const known = this.#byTable.get(planned.table);
    if (known) known.set(key, planned);
    else this.#byTable.set(planned.table, new Map([[key, planned]]));
  }
}

function isId(text: string, prefix: string): boolean {
  return text.startsWith(`${prefix}-`) && /^[0-9a-f]{8,17}$/.test(text.slice(prefix.length + 1));
}

function isOwners({ account, region }: Origin, row: Row): boolean {
  return account === row.account && region === row.region;
}

function checkSame(known: Planned, row: Row): void {
  if (!isDeepStrictEqual(known.row, row)) throw new Unreadable(`${known.origin.file} says something else of it`);
}
