/** Tar archives as streams: entries to blocks (ustar with pax records), and blocks of any common tar to entries. */

/** What stands in an archive. */
export interface Entry {
  /** With `/` between folders. */
  readonly path: string;
  readonly kind: "file" | "folder" | "link" | "hard link" | "other";
  readonly mode: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly size: number;
  /** Of links. */
  readonly target?: string;
}

const block = 512;
const types = { file: "0", "hard link": "1", link: "2", folder: "5", other: "?" } as const;
const kinds: Readonly<Record<string, Entry["kind"]>> = {
  "0": "file",
  "\0": "file",
  "7": "file",
  "1": "hard link",
  "2": "link",
  "5": "folder",
};

/** The blocks before an entry's bytes. */
export function encodeHead(entry: Entry): Buffer {
  const { path, target = "", size, modified } = entry;
  const records = [
    ...(fits(path, 100) ? [] : [["path", path]]),
    ...(fits(target, 100) ? [] : [["linkpath", target]]),
    ...(size < 8 ** 11 ? [] : [["size", String(size)]]),
    ...(modified % 1_000 === 0 ? [] : [["mtime", String(modified / 1_000)]]),
  ].map(([name, value]) => paxRecord(name!, value!));
  if (records.length === 0) return head(entry, types[entry.kind]);
  const pax = Buffer.concat(records);
  const described: Entry = { ...entry, path: "pax", target: "", kind: "file", size: pax.length };
  return Buffer.concat([head(described, "x"), pax, padding(pax.length), head(entry, types[entry.kind])]);
}

/** The zeros that fill an entry's last block. */
export function padding(size: number): Buffer {
  return Buffer.alloc(rest(size));
}

/** The end of an archive. */
export const ending: Uint8Array = Buffer.alloc(2 * block);

/**
 * Reads an archive and gives each entry with its bytes, which are read, or left, before the next one comes.
 *
 * Throws a RangeError for what is no archive or is cut off.
 */
export async function* readTar(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly entry: Entry; readonly bytes: AsyncIterable<Uint8Array> }> {
  const source = new Source(pieces);
  let more: Readonly<Record<string, string>> = {};
  for (;;) {
    if (await source.isOver()) return;
    const bytes = await source.exactly(block);
    if (bytes.every((byte) => byte === 0)) return;
    const { entry, type } = readHead(bytes, more);
    if (type === "x" || type === "L" || type === "K") {
      const told = await source.body(entry.size);
      more = { ...more, ...(type === "x" ? paxRecords(told) : { [type === "L" ? "path" : "linkpath"]: textOf(told) }) };
      continue;
    }
    if (type === "g") {
      await source.body(entry.size);
      continue;
    }
    more = {};
    const count = { left: entry.size };
    yield { entry, bytes: source.stream(count) };
    for await (const _ of source.stream(count));
    await source.exactly(rest(entry.size));
  }
}

function head(entry: Entry, type: string): Buffer {
  const { path, mode, modified, size, target = "" } = entry;
  const bytes = Buffer.alloc(block);
  bytes.write(fits(path, 100) ? path : cutTo(path, 100), 0);
  bytes.write(octal(mode & 0o7777, 7), 100);
  bytes.write(octal(0, 7), 108);
  bytes.write(octal(0, 7), 116);
  bytes.write(octal(Math.min(size, 8 ** 11 - 1), 11), 124);
  bytes.write(octal(Math.max(0, Math.floor(modified / 1_000)), 11), 136);
  bytes.write(" ".repeat(8), 148);
  bytes.write(type, 156);
  bytes.write(fits(target, 100) ? target : cutTo(target, 100), 157);
  bytes.write("ustar\x0000", 257);
  bytes.write(`${octal(sumOf(bytes), 6)}\0 `, 148);
  return bytes;
}

const octal = (number: number, digits: number): string => number.toString(8).padStart(digits, "0");
const fits = (text: string, bytes: number): boolean => Buffer.byteLength(text) <= bytes;
const cutTo = (text: string, bytes: number): string => Buffer.from(text).subarray(0, bytes).toString("latin1");
const sumOf = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum + byte, 0);

/** The length at its beginning counts itself. */
function paxRecord(name: string, value: string): Buffer {
  const rest = ` ${name}=${value}\n`;
  let length = Buffer.byteLength(rest) + 1;
  while (Buffer.byteLength(`${length}${rest}`) !== length) length = Buffer.byteLength(`${length}${rest}`);
  return Buffer.from(`${length}${rest}`);
}

function paxRecords(bytes: Buffer): Record<string, string> {
  const records: Record<string, string> = {};
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(" ", at);
    const length = space < 0 ? 0 : Number(bytes.toString("latin1", at, space));
    const [name, ...value] = bytes.toString("utf8", space + 1, at + length - 1).split("=");
    if (!(length > 0)) throw new RangeError("a pax record of the archive is broken");
    records[name!] = value.join("=");
    at += length;
  }
  return records;
}

function readHead(bytes: Buffer, more: Readonly<Record<string, string>>): { entry: Entry; type: string } {
  const sum = numberOf(bytes.subarray(148, 156));
  const plain = Buffer.from(bytes).fill(" ", 148, 156);
  if (sum !== sumOf(plain)) throw new RangeError("this is no tar archive, or a broken one");
  const type = bytes.toString("latin1", 156, 157);
  const prefix =
    bytes.toString("latin1", 257, 262) === "ustar" && bytes[263] !== 32 ? textOf(bytes.subarray(345, 500)) : "";
  const name = textOf(bytes.subarray(0, 100));
  const size = more["size"] === undefined ? numberOf(bytes.subarray(124, 136)) : Number(more["size"]);
  const modified = more["mtime"] === undefined ? numberOf(bytes.subarray(136, 148)) : Number(more["mtime"]);
  const kind = kinds[type] ?? "other";
  const target = more["linkpath"] ?? textOf(bytes.subarray(157, 257));
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError("an entry of the archive has no size");
  const entry: Entry = {
    path: more["path"] ?? (prefix ? `${prefix}/${name}` : name),
    kind,
    mode: numberOf(bytes.subarray(100, 108)),
    modified: Math.round(modified * 1_000),
    size: kind === "folder" || kind === "link" || kind === "hard link" ? 0 : size,
    ...(target !== "" && { target }),
  };
  return { entry, type };
}

function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString();
}

/** Octal digits, or a binary number with its first bit set. */
function numberOf(bytes: Buffer): number {
  if (bytes[0]! & 0x80) return bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, bytes[0]! & 0x7f);
  const text = textOf(bytes).trim();
  return text === "" ? 0 : parseInt(text, 8);
}

class Source {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Whether nothing comes any more. */
  async isOver(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#pieces.next();
      if (next.done) return true;
      this.#held = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length);
    }
    return false;
  }

  /** So many bytes. */
  async exactly(size: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.stream({ left: size })) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  /** Bytes that are held whole: names and records alone. */
  async body(size: number): Promise<Buffer> {
    if (size > 1 << 20) throw new RangeError("a name in the archive is too long");
    const bytes = await this.exactly(size);
    await this.exactly(rest(size));
    return bytes;
  }

  /** As many bytes as are left, as they come. */
  async *stream(count: { left: number }): AsyncGenerator<Buffer> {
    while (count.left > 0) {
      if (await this.isOver()) throw new RangeError("the archive is cut off");
      const piece = this.#held.subarray(0, count.left);
      this.#held = this.#held.subarray(piece.length);
      count.left -= piece.length;
      yield piece;
    }
  }
}

const rest = (size: number): number => (block - (size % block)) % block;
