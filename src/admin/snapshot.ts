/** Snapshots: the whole cloud in one file, portable between machines. */
import { createGunzip, createGzip } from "node:zlib";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Fault } from "../core/fault.ts";
import type { StoredRow } from "../core/store.ts";
import type { AdminParts, AdminRequest } from "./parts.ts";

/** The version of the file: gzipped JSON lines, a heading with the number of rows, and then a row each. */
const format = 1;
/** The largest snapshot that is taken, unpacked: it must fit in memory beside the cloud that it takes the place of. */
const largestBytes = 1024 * 1024 * 1024;
/** No row is larger, in characters. */
const longestLine = 4 * 1024 * 1024;
const pieceRows = 256;

interface Heading {
  readonly fogbank?: unknown;
  readonly rows?: unknown;
}

/**
 * Sends the cloud as it stands now: writers go on meanwhile, and what they write is not in it.
 *
 * Nothing in it is secret yet: private keys are never stored.
 */
export async function saveSnapshot({ cloud, about }: AdminParts, { request, response }: AdminRequest): Promise<void> {
  const rows = cloud.rows();
  const heading = { fogbank: format, version: about().version, at: cloud.clock.now(), rows: rows.count };
  response.writeHead(200, { "content-type": "application/gzip" });
  if (request.method === "HEAD") return void response.end();
  await pipeline(Readable.from(pieces(heading, rows)), createGzip(), response);
}

async function* pieces(heading: object, rows: Iterable<StoredRow>): AsyncIterable<string> {
  let piece = `${JSON.stringify(heading)}\n`;
  let count = 0;
  for (const { table, order, body } of rows) {
    piece += `${JSON.stringify([table, order])}${body}\n`;
    if (++count % pieceRows > 0) continue;
    yield piece;
    piece = "";
    await nextTurn();
  }
  yield piece;
}

/** Takes over the cloud of a snapshot; the one that ran is gone. A file that is not whole changes nothing. */
export async function loadSnapshot({ replace }: AdminParts, { request }: AdminRequest): Promise<unknown> {
  const rows = await readRows(request);
  await replace(rows);
  return { status: "loaded", rows: rows.length };
}

async function readRows(source: Readable): Promise<StoredRow[]> {
  const rows: StoredRow[] = [];
  const ids = new Set<string>();
  let heading: Heading | undefined;
  for await (const line of linesOf(source)) {
    if (!heading) heading = checkHeading(line);
    else rows.push(parseLine(line, ids));
  }
  if (!heading) throw broken("it is empty");
  if (rows.length !== heading.rows) throw broken(`it has ${rows.length} of ${String(heading.rows)} rows`);
  if (!ids.has("core.settings/cloud")) throw broken("the cloud's settings are missing");
  return rows;
}

/** Lines of a gzipped text. Throws a `Fault` for what is not gzip, is cut off, or is too large. */
async function* linesOf(source: Readable): AsyncIterable<string> {
  const input = createGunzip();
  source.once("error", (error) => input.destroy(error)).pipe(input);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let bytes = 0;
  try {
    for await (const chunk of input as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = lines.pop()!;
      if (bytes > largestBytes || rest.length > longestLine)
        throw new Fault("SnapshotTooLarge", "Unpacked, a snapshot has 1 GiB at most, and a line of it 4 MiB.", 413);
      yield* lines;
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw broken((error as Error).message);
  } finally {
    source.unpipe(input).resume();
  }
  if (rest !== "") throw broken("its last line is cut off");
}

function checkHeading(line: string): Heading {
  const heading = (parse(line) ?? {}) as Heading;
  if (heading.fogbank === format) return heading;
  if (heading.fogbank === undefined) throw broken("it does not begin with a heading");
  const found = JSON.stringify(heading.fogbank);
  throw new Fault("InvalidSnapshot", `The snapshot has format ${found}; this server reads ${format}.`);
}

function parseLine(line: string, ids: Set<string>): StoredRow {
  const end = line.indexOf("]") + 1;
  const [table, order] = (parse(line.slice(0, end)) ?? []) as [unknown, unknown];
  const body = line.slice(end);
  const { id } = (parse(body) ?? {}) as { id?: unknown };
  if (typeof table !== "string" || !Number.isSafeInteger(order) || typeof id !== "string")
    throw broken("a row is broken");
  const name = `${table}/${id}`;
  if (ids.has(name)) throw broken(`${name.slice(0, 255)} is in it twice`);
  ids.add(name);
  return { table, order: order as number, id, body };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const broken = (why: string): Fault => new Fault("InvalidSnapshot", `The file is no whole snapshot: ${why}.`);
