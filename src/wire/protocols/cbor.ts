/** Reads and writes CBOR (RFC 8949) as far as Smithy's RPC v2 uses it. */

/** Thrown for bytes that are not CBOR, or nested too deeply. */
export class CborError extends Error {}

const deepest = 128;
const epochTag = 1;

/** The one value that the bytes hold; timestamps are `Date`s, byte strings `Buffer`s. Throws `CborError`. */
export function parseCbor(bytes: Buffer): unknown {
  const source: Source = { bytes, at: 0 };
  try {
    const value = notEnded(readItem(source, 0));
    if (source.at !== bytes.length) throw new CborError("bytes after the value");
    return value;
  } catch (error) {
    if (error instanceof RangeError) throw new CborError("the value is cut off");
    throw error;
  }
}

interface Source {
  readonly bytes: Buffer;
  at: number;
}

const ended = Symbol("break");

function readItem(source: Source, depth: number): unknown {
  if (depth > deepest) throw new CborError("nested too deeply");
  const head = source.bytes.readUInt8(source.at++);
  const major = head >> 5;
  const small = head & 31;
  if (major === 7) return readSimple(source, small);
  if (small === 31) return readEndless(source, major, depth);
  const count = readCount(source, small);
  switch (major) {
    case 0:
      return count;
    case 1:
      return typeof count === "bigint" ? -1n - count : -1 - count;
    case 2:
    case 3:
      return readBytes(source, major, Number(count));
    case 4:
      return readItems(source, Number(count), depth);
    case 5:
      return readEntries(source, Number(count), depth);
    default:
      return readTagged(source, Number(count), depth);
  }
}

function readCount(source: Source, small: number): number | bigint {
  const { bytes, at } = source;
  if (small < 24) return small;
  if (small > 27) throw new CborError("a reserved length");
  source.at += 1 << (small - 24);
  if (small === 24) return bytes.readUInt8(at);
  if (small === 25) return bytes.readUInt16BE(at);
  if (small === 26) return bytes.readUInt32BE(at);
  const long = bytes.readBigUInt64BE(at);
  return long <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(long) : long;
}

function readSimple(source: Source, small: number): unknown {
  const { bytes, at } = source;
  switch (small) {
    case 20:
      return false;
    case 21:
      return true;
    case 22:
    case 23:
      return null;
    case 25:
      source.at += 2;
      return halfFloat(bytes.readUInt16BE(at));
    case 26:
      source.at += 4;
      return bytes.readFloatBE(at);
    case 27:
      source.at += 8;
      return bytes.readDoubleBE(at);
    case 31:
      return ended;
    default:
      throw new CborError("an unknown simple value");
  }
}

function halfFloat(half: number): number {
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  const sign = half >> 15 ? -1 : 1;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * (exponent ? 2 ** (exponent - 25) * (1024 + fraction) : 2 ** -24 * fraction);
}

function readBytes(source: Source, major: number, length: number): string | Buffer {
  const end = source.at + length;
  if (end > source.bytes.length) throw new CborError("the value is cut off");
  const bytes = source.bytes.subarray(source.at, end);
  source.at = end;
  return major === 3 ? bytes.toString("utf8") : Buffer.from(bytes);
}

function readItems(source: Source, count: number, depth: number): unknown[] {
  if (count > source.bytes.length - source.at) throw new CborError("the value is cut off");
  return Array.from({ length: count }, () => notEnded(readItem(source, depth + 1)));
}

function readEntries(source: Source, count: number, depth: number): Record<string, unknown> {
  if (count > source.bytes.length - source.at) throw new CborError("the value is cut off");
  const out = Object.create(null) as Record<string, unknown>;
  for (let i = 0; i < count; i++) out[keyOf(readItem(source, depth + 1))] = notEnded(readItem(source, depth + 1));
  return out;
}

function readEndless(source: Source, major: number, depth: number): unknown {
  const items: unknown[] = [];
  for (let item = readItem(source, depth + 1); item !== ended; item = readItem(source, depth + 1)) items.push(item);
  if (major === 2 && items.every((item) => Buffer.isBuffer(item))) return Buffer.concat(items);
  if (major === 3 && items.every((item) => typeof item === "string")) return items.join("");
  if (major === 4) return items;
  if (major !== 5 || items.length % 2 === 1) throw new CborError("an endless value of a wrong kind");
  const out = Object.create(null) as Record<string, unknown>;
  for (let i = 0; i < items.length; i += 2) out[keyOf(items[i])] = items[i + 1];
  return out;
}

function readTagged(source: Source, tag: number, depth: number): unknown {
  const value = notEnded(readItem(source, depth + 1));
  if (tag !== epochTag) return value;
  if (typeof value !== "number") throw new CborError("a timestamp that is no number");
  const date = new Date(value * 1000);
  if (Number.isNaN(date.getTime())) throw new CborError("a timestamp out of range");
  return date;
}

function keyOf(key: unknown): string {
  if (typeof key !== "string") throw new CborError("a key that is no string");
  return key;
}

function notEnded(value: unknown): unknown {
  if (value === ended) throw new CborError("an unexpected break");
  return value;
}

/** The CBOR of plain values, `Date`s and bytes; members that are undefined or null are left out of maps. */
export function formatCbor(value: unknown): Buffer {
  const parts: Buffer[] = [];
  writeItem(parts, value);
  return Buffer.concat(parts);
}

function writeItem(parts: Buffer[], value: unknown): void {
  if (typeof value === "string") {
    const bytes = Buffer.from(value);
    parts.push(headOf(3, bytes.length), bytes);
  } else if (typeof value === "number") parts.push(numberOf(value));
  else if (typeof value === "boolean") parts.push(Buffer.of(value ? 0xf5 : 0xf4));
  else if (value === null || value === undefined) parts.push(Buffer.of(0xf6));
  else if (value instanceof Date) parts.push(headOf(6, epochTag), numberOf(value.getTime() / 1000));
  else if (value instanceof Uint8Array) parts.push(headOf(2, value.length), Buffer.from(value));
  else if (Array.isArray(value)) {
    parts.push(headOf(4, value.length));
    for (const item of value) writeItem(parts, item);
  } else {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
    parts.push(headOf(5, entries.length));
    for (const [key, item] of entries) {
      writeItem(parts, key);
      writeItem(parts, item);
    }
  }
}

function headOf(major: number, count: number): Buffer {
  const top = major << 5;
  if (count < 24) return Buffer.of(top | count);
  if (count < 0x100) return Buffer.of(top | 24, count);
  if (count < 0x10000) return Buffer.of(top | 25, count >> 8, count & 255);
  const head = Buffer.alloc(count < 0x100000000 ? 5 : 9);
  head[0] = top | (head.length === 5 ? 26 : 27);
  if (head.length === 5) head.writeUInt32BE(count, 1);
  else head.writeBigUInt64BE(BigInt(count), 1);
  return head;
}

function numberOf(value: number): Buffer {
  if (Number.isSafeInteger(value) && !Object.is(value, -0))
    return value >= 0 ? headOf(0, value) : headOf(1, -1 - value);
  const double = Buffer.alloc(9);
  double[0] = 0xfb;
  double.writeDoubleBE(value, 1);
  return double;
}
