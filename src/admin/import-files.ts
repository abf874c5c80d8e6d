/** Files of an import: what came over the wire, whose it is, and which describe each part of it answers. */
import { dirname } from "node:path/posix";
import type { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Origin } from "../core/described.ts";
import { Fault } from "../core/fault.ts";
import type { Importer } from "../core/intake.ts";
import { findRegion } from "../core/regions.ts";

type Values = Readonly<Record<string, unknown>>;

/** One file as it came. */
interface ImportFile {
  readonly file: string;
  /** Where the layout or the user says so. */
  readonly account?: string;
  readonly region?: string;
  readonly content: Values;
}

/** Something that one describe said, with who reads it. */
export interface Answer {
  readonly importer: Importer;
  readonly origin: Origin;
  readonly values: readonly unknown[];
}

/** A member of a file that nobody reads. */
export interface Unread {
  readonly file: string;
  readonly key: string;
}

/** The largest file, in characters, and the largest import, in bytes. */
const longestLine = 256 * 1024 * 1024;
const largestBytes = 1024 * 1024 * 1024;

/** Reads files from a body of JSON lines. Throws a `Fault` for what is none. */
export async function readFiles(body: Readable): Promise<ImportFile[]> {
  const files: ImportFile[] = [];
  const decoder = new TextDecoder("utf-8");
  let pieces: string[] = [];
  let [bytes, length] = [0, 0];
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    const [first = "", ...lines] = decoder.decode(chunk, { stream: true }).split("\n");
    length += first.length;
    if (bytes > largestBytes || length > longestLine)
      throw new Fault("ImportTooLarge", "An import has 1 GiB at most, and a file of it 256 MiB.", 413);
    pieces.push(first);
    for (const line of lines) {
      files.push(parseFile(pieces.join("")));
      await nextTurn();
      pieces = [line];
      length = line.length;
    }
  }
  const last = pieces.join("");
  if (last !== "") files.push(parseFile(last));
  return files;
}

/** Every describe's answers in the files, in the order in which importers read; the second list is what none reads. */
export async function answersIn(
  files: readonly ImportFile[],
  importers: readonly Importer[],
  otherwise: string,
): Promise<{ readonly answers: readonly Answer[]; readonly unread: readonly Unread[] }> {
  const found = new Map<Importer, Answer[]>(importers.map((importer) => [importer, []]));
  const unread: Unread[] = [];
  const owners = new Map<string, Pick<Origin, "account" | "region">>();
  for (const { file, account, region, content } of files) {
    const parts = partsOf(file, content, importers);
    unread.push(...parts.unread.map((key) => ({ file, key })));
    if (parts.read.length === 0) continue;
    const group = `${dirname(file)} ${account} ${region}`;
    let owner = owners.get(group);
    if (!owner) {
      const alike = files.filter((one) => `${dirname(one.file)} ${one.account} ${one.region}` === group);
      owners.set(group, (owner = await ownerOf(alike, otherwise)));
    }
    for (const { importer, values } of parts.read)
      found.get(importer)!.push({ importer, values, origin: { file, ...owner } });
  }
  return { answers: [...found.values()].flat(), unread };
}

/** Members that say how a list goes on, not what is in it. */
const paging = new Set(["NextToken", "NextMarker", "ResponseMetadata", "AdditionalRoutesAvailable", "ServiceNames"]);

function partsOf(file: string, content: Values, importers: readonly Importer[]) {
  const whole = importers.find(({ whole: members }) => members?.some((member) => Object.hasOwn(content, member)));
  if (whole) return { read: [{ importer: whole, values: [content] }], unread: [] };
  const read: { importer: Importer; values: readonly unknown[] }[] = [];
  const unread: string[] = [];
  for (const [key, value] of Object.entries(content)) {
    if (paging.has(key)) continue;
    const named = importers.find((importer) => importer.key === key);
    const alone = named ? undefined : importers.find((importer) => importer.alone?.key === key);
    const id = alone?.alone && alone.alone.pattern.exec(file)?.[0];
    if (named) read.push({ importer: named, values: Array.isArray(value) ? value : [value] });
    else if (alone && id) read.push({ importer: alone, values: [{ [alone.id]: id, [alone.alone.inner]: value }] });
    else if (alone)
      throw new Fault(
        "InvalidImport",
        `${file}: its ${key} do not say whose they are: put the ${alone.id} into the file's name.`,
      );
    else unread.push(key);
  }
  return { read, unread };
}

function parseFile(line: string): ImportFile {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Fault("InvalidBody", "The body must be lines of JSON, one for each file.");
  }
  const { file, account, region, content } = (value ?? {}) as Partial<ImportFile>;
  if (typeof file !== "string") throw new Fault("InvalidBody", "Each line needs the name of its file.");
  if (account !== undefined && !/^\d{12}$/.test(account))
    throw new Fault("InvalidImport", `${file}: '${account}' is no account: 12 digits are.`);
  if (region !== undefined) checkRegion(region, file);
  if (typeof content !== "object" || content === null || Array.isArray(content))
    throw new Fault("InvalidImport", `${file}: it is no answer of a describe call: it must be a JSON object.`);
  return { file, account, region, content };
}

function checkRegion(region: string, file: string): void {
  if (!findRegion(region))
    throw new Fault("InvalidImport", `${file}: Fogbank has no Region '${region.slice(0, 255)}'.`);
}

/** Whose files of one folder are, where nothing outside them says so: what they themselves say, taken together. */
async function ownerOf(files: readonly ImportFile[], otherwise: string): Promise<Pick<Origin, "account" | "region">> {
  const [{ account, region, file } = files[0]!] = files;
  const seen = { accounts: new Map<string, number>(), regions: new Map<string, number>() };
  if (account === undefined || region === undefined)
    for (const { content } of files) {
      look(content, seen);
      await nextTurn();
    }
  const likely = mostOf(seen.regions);
  if (region === undefined && !likely)
    throw new Fault("InvalidImport", `${file}: nothing says which Region it is of; say it with --region.`);
  if (region === undefined && seen.regions.size > 1)
    throw new Fault(
      "InvalidImport",
      `${dirname(file)}: it speaks of several Regions (${[...seen.regions.keys()].join(", ")}): ` +
        "one folder for each, or --region.",
    );
  checkRegion(region ?? likely!, file);
  return { account: account ?? mostOf(seen.accounts) ?? otherwise, region: region ?? likely! };
}

interface Seen {
  readonly accounts: Map<string, number>;
  readonly regions: Map<string, number>;
}

function look(value: unknown, seen: Seen): void {
  if (Array.isArray(value)) for (const one of value) look(one, seen);
  else if (typeof value === "object" && value !== null)
    for (const [name, inner] of Object.entries(value))
      if (typeof inner !== "string") look(inner, seen);
      else if (name === "OwnerId" && /^\d{12}$/.test(inner)) count(seen.accounts, inner);
      else if (name === "AvailabilityZone" || name === "ZoneName") {
        const [zoneRegion] = /^[a-z]{2}(-[a-z]+)+-\d/.exec(inner) ?? [];
        if (zoneRegion) count(seen.regions, zoneRegion);
      }
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
