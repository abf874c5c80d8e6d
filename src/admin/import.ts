/** Imports over HTTP: networks that stood in AWS, as its describe calls told of them, become rows. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Cloud } from "../core/cloud.ts";
import { jobs } from "../core/core-tables.ts";
import { Fault } from "../core/fault.ts";
import { Intake } from "../core/intake.ts";
import type { Imports, Planned } from "../core/intake.ts";
import { serviceOf } from "../core/table.ts";
import type { Table } from "../core/table.ts";
import type { Transaction } from "../core/transaction.ts";
import { answersIn, readFiles } from "./import-files.ts";
import type { AdminParts, AdminRequest } from "./parts.ts";
import { checkNames } from "./query.ts";

/** What is answered. */
export interface ImportReport {
  /** How many rows of a kind came to an account in a Region, with the ids of those that have some. */
  readonly taken: readonly Taken[];
  readonly left: Intake["left"];
  readonly supposed: readonly { readonly what: string; readonly ids: readonly string[] }[];
}

interface Taken {
  readonly account: string;
  readonly region: string;
  /** The resource type: `vpc`; the table's name for what has none. */
  readonly kind: string;
  readonly ids: readonly string[];
}

const mostProblems = 20;
const turnMs = 10;

/**
 * `POST import`: the body has a line of JSON for each file, `{"file", "account"?, "region"?, "content"}`.
 *
 * All of it becomes so in one transaction of many turns, or none: nothing half-imported. `?dry-run=true` only tells
 * what would; `?boot=false` keeps instances from running anything. Throws a `Fault` that lists what is wrong.
 */
export async function importNetworks({ cloud, about }: AdminParts, { url, request }: AdminRequest): Promise<unknown> {
  checkNames(url.searchParams, ["dry-run", "boot"]);
  const [dryRun, boot] = [flagIn(url, "dry-run", false), flagIn(url, "boot", true)];
  const files = await readFiles(request);
  const imports = await importsOf(cloud);
  const importers = imports.flatMap((one) => one.importers);
  const { answers, unread } = await answersIn(files, importers, about().account);
  const waits = (service: string, job: string): boolean => cloud.effects.has({ service, job });
  const intake = new Intake({ boot, at: cloud.clock.now(), waits });
  const leaves = Object.assign({}, ...imports.map((one) => one.leaves)) as Readonly<Record<string, string>>;
  for (const { file, key } of unread) intake.leave({ file }, key, leaves[key] ?? `Fogbank reads no ${key}`);
  let turn = performance.now();
  for (const { importer, origin, values } of answers) {
    intake.describe(importer.key, origin);
    for (const value of values) {
      intake.take(importer, value, origin);
      if (performance.now() - turn < turnMs) continue;
      await nextTurn();
      turn = performance.now();
    }
  }
  refuse(intake);
  return writeRows(cloud, intake, imports, dryRun);
}

/**
 * Long imports take many turns, in which the rest of the server goes on; calls wait, so that none sees one half of it
 * or changes what the other half stands on.
 */
function writeRows(cloud: Cloud, intake: Intake, imports: readonly Imports[], dryRun: boolean): Promise<ImportReport> {
  return cloud.alone(() =>
    cloud.database.transactSlowly(
      (tx) => stepsOf(cloud, tx, intake, imports),
      () => !dryRun,
    ),
  );
}

function* stepsOf(
  cloud: Cloud,
  tx: Transaction,
  intake: Intake,
  imports: readonly Imports[],
): Generator<void, ImportReport> {
  const planned = intake.planned();
  for (const { table, row } of planned) {
    if ((table.prefix ?? table.type) && tx.get(table, row.id)) intake.problems.push(`${row.id}: it is here already`);
    yield;
  }
  refuse(intake);
  for (const { table, row } of planned) {
    if (tx.get(table, row.id)) tx.update(table, row.id, row);
    else tx.adopt(table, row);
    yield;
  }
  for (const { complete } of imports) if (complete) yield* complete(tx, intake);
  const loose = new Set(imports.flatMap((one) => [...(one.loose ?? [])]));
  for (const one of planned) {
    checkReferences(cloud, tx, one, intake, loose);
    yield;
  }
  refuse(intake);
  for (const job of intake.jobs) {
    tx.insert(jobs, job);
    yield;
  }
  return yield* reportOn(tx, intake);
}

/** What a row points at must be there, except where losing it means nothing. */
function checkReferences(
  cloud: Cloud,
  tx: Transaction,
  { table, row, origin }: Planned,
  intake: Intake,
  loose: ReadonlySet<string>,
): void {
  const current = tx.get(table, row.id);
  if (!current) return;
  for (const [name, { to, ids, onRemove }] of Object.entries(table.references ?? {})) {
    if (loose.has(`${table.name}/${name}`)) continue;
    const target = cloud.database.hasTable(to) ? cloud.database.shelf(to).table : undefined;
    const found = ids(current);
    for (const id of typeof found === "string" ? [found] : (found ?? []))
      if (onRemove !== "ignore" && !(target && tx.get(target, id)))
        intake.problems.push(`${origin.file}: ${row.id}: it belongs with ${id}, which nothing describes`);
  }
}

function refuse({ problems }: Intake): void {
  if (problems.length === 0) return;
  const more = problems.length - mostProblems;
  const shown = problems.slice(0, mostProblems).map((problem) => `\n  ${problem}`);
  const rest = more > 0 ? `\n  and ${more} more` : "";
  throw new Fault("InvalidImport", `Nothing was imported:${shown.join("")}${rest}`);
}

function* reportOn(tx: Transaction, intake: Intake): Generator<void, ImportReport> {
  const taken = new Map<string, { account: string; region: string; kind: string; ids: string[] }>();
  for (const { table, row } of intake.planned()) {
    const { account, region } = tx.get(table, row.id) ?? row;
    const kind = kindOf(table);
    const key = `${account}/${region}/${kind}`;
    if (!taken.has(key)) taken.set(key, { account, region, kind, ids: [] });
    taken.get(key)!.ids.push(row.id);
    yield;
  }
  const supposed = [...intake.supposed].map(([what, ids]) => ({ what, ids }));
  return { taken: [...taken.values()], left: intake.left, supposed };
}

function kindOf(table: Table): string {
  return table.type ?? table.name.slice(serviceOf(table).length + 1);
}

async function importsOf(cloud: Cloud): Promise<Imports[]> {
  const found: Imports[] = [];
  for (const name of cloud.names) {
    const imports = (await cloud.use(name))?.imports;
    if (imports) found.push(imports);
  }
  return found;
}

function flagIn(url: URL, name: string, otherwise: boolean): boolean {
  const text = url.searchParams.get(name);
  if (text === null) return otherwise;
  if (text === "true" || text === "false") return text === "true";
  throw new Fault("InvalidParameter", `${name} must be true or false.`);
}
