/** Snapshots: the whole cloud in one file, portable between machines. */
import { createGunzip, createGzip } from "node:zlib";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Fault } from "../core/fault.ts";
import type { StoredRow } from "../core/store.ts";
import type { AdminParts, AdminRequest } from "./parts.ts";

/** The version of the file: gzipped JSON lines, a heading and then a row each. */
const format = 1;
const largestRows = 20_000_000;

/** Sends the cloud as it stands now. Nothing in it is secret yet: private keys are never stored. */
export async function saveSnapshot({ cloud, about }: AdminParts, { response }: AdminRequest): Promise<void> {
  const heading = { fogbank: format, version: about().version, at: cloud.clock.now() };
  const rows = [...cloud.rows()];
  response.writeHead(200, { "content-type": "application/gzip" });
  await pipeline(Readable.from(lines(heading, rows)), createGzip(), response);
}

function* lines(heading: object, rows: readonly StoredRow[]): Iterable<string> {
  yield `${JSON.stringify(heading)}\n`;
  for (const { table, order, body } of rows) yield `${JSON.stringify([table, order])}${body}\n`;
}

/** Takes over the cloud of a snapshot; the one that ran is gone. A file that is not whole changes nothing. */
export async function loadSnapshot({ replace }: AdminParts, { request }: AdminRequest): Promise<unknown> {
  const rows = await readRows(request);
  await replace(rows);
  return { status: "loaded", rows: rows.length };
}

async function readRows(source: Readable): Promise<StoredRow[]> {
  const rows: StoredRow[] = [];
  const input = source.pipe(createGunzip());
  source.once("error", (error) => input.destroy(error));
  let heading: unknown;
  try {
    for await (const line of createInterface({ input })) {
      if (heading === undefined) heading = checkHeading(line);
      else rows.push(parseLine(line));
      if (rows.length > largestRows) throw new Fault("InvalidSnapshot", "The snapshot is too large.");
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault("InvalidSnapshot", `The file is no whole snapshot: ${(error as Error).message}.`);
  }
  if (heading === undefined) throw new Fault("InvalidSnapshot", "The file is empty.");
  return rows;
}

function checkHeading(line: string): unknown {
  const heading = JSON.parse(line) as { fogbank?: unknown };
  if (heading.fogbank !== format)
    throw new Fault(
      "InvalidSnapshot",
      `The snapshot has format ${String(heading.fogbank)}; this server reads ${format}.`,
    );
  return heading;
}

function parseLine(line: string): StoredRow {
  const end = line.indexOf("]") + 1;
  const [table, order] = JSON.parse(line.slice(0, end)) as [string, number];
  const body = line.slice(end);
  const { id } = JSON.parse(body) as { id: string };
  if (typeof table !== "string" || typeof order !== "number" || typeof id !== "string")
    throw new Error("a row is broken");
  return { table, order, id, body };
}
