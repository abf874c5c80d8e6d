/** Scalars as text: how numbers, booleans, timestamps and blobs read and write in forms, XML, headers and paths. */
import type { BlobShape, BooleanShape, NumberShape, StringShape, TimestampFormat, TimestampShape } from "./model.ts";

/** A shape whose value is one piece of text. */
export type ScalarShape = StringShape | NumberShape | BooleanShape | BlobShape | TimestampShape;

const smallest = { integer: -(2 ** 31), long: -(2 ** 63), float: -Infinity, double: -Infinity };
const largest = { integer: 2 ** 31 - 1, long: 2 ** 63 - 1, float: Infinity, double: Infinity };
const wholeNumber = /^[+-]?\d{1,19}$/;
const anyNumber = /^[+-]?(?:\d{1,400}\.?\d{0,400}|\.\d{1,400})(?:[eE][+-]?\d{1,3})?$/;
const named: Readonly<Record<string, number>> = { NaN, Infinity, "-Infinity": -Infinity };
const base64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;
const rfc3339 =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
const basic = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const imfDate =
  /^[A-Za-z]{3,9},? \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d\d:\d\d:\d\d(?:\.\d{1,9})? (?:GMT|UTC|[+-]\d{4})$/;

/** Reads a scalar; undefined when the text is no value of that type or a number does not fit it. */
export function readScalar(shape: ScalarShape, text: string): unknown {
  switch (shape.type) {
    case "string":
      return text;
    case "boolean":
      return readBoolean(text);
    case "integer":
    case "long":
    case "float":
    case "double":
      return readNumber(shape.type, text);
    case "timestamp":
      return readTimestamp(text);
    case "blob":
      return base64.test(text) ? Buffer.from(text, "base64") : undefined;
  }
}

function readBoolean(text: string): boolean | undefined {
  if (text === "true") return true;
  if (text === "false") return false;
  const lower = text.toLowerCase();
  return lower === "true" ? true : lower === "false" ? false : undefined;
}

function readNumber(type: NumberShape["type"], text: string): number | undefined {
  const whole = type === "integer" || type === "long";
  if (!whole && Object.hasOwn(named, text)) return named[text];
  if (!(whole ? wholeNumber : anyNumber).test(text)) return undefined;
  const value = Number(text);
  return fitsNumber(type, value) ? value : undefined;
}

/** True when a number is one of that type: whole where it must be, and in its range. */
export function fitsNumber(type: NumberShape["type"], value: number): boolean {
  if (type === "float" || type === "double") return true;
  return Number.isInteger(value) && value >= smallest[type] && value <= largest[type];
}

/** Reads a moment in any of AWS's forms (ISO 8601, HTTP date, seconds since 1970); undefined when it is none. */
export function readTimestamp(text: string): Date | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 64) return undefined;
  if (anyNumber.test(trimmed)) return validDate(Number(trimmed) * 1000);
  const iso = rfc3339.exec(trimmed) ?? basic.exec(trimmed);
  if (iso) return isoDate(iso);
  return imfDate.test(trimmed) ? validDate(Date.parse(trimmed)) : undefined;
}

function isoDate(parts: RegExpExecArray): Date | undefined {
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0", zone = "Z"] = parts;
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const daysInMonth = new Date(Date.UTC(y, mo, 0)).getUTCDate();
  if (mo < 1 || mo > 12 || d < 1 || d > daysInMonth || h > 24 || mi > 59 || s > 60) return undefined;
  const digits = zone.toUpperCase() === "Z" ? "" : zone.replace(":", "");
  const offset = digits === "" ? 0 : Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3) || "0");
  const at = Date.UTC(y, mo - 1, d, h, mi, s) + Math.floor(Number(`0.${fraction}`) * 1000);
  return validDate(at - (digits.startsWith("-") ? -offset : offset) * 60_000);
}

function validDate(milliseconds: number): Date | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** A moment's text: ISO 8601 with milliseconds, an HTTP date, or seconds since 1970. */
export function writeTimestamp(value: Date, format: TimestampFormat): string {
  if (format === "iso8601") return value.toISOString();
  return format === "rfc822" ? value.toUTCString() : String(value.getTime() / 1000);
}

/** The base64 text of bytes. */
export function writeBlob(value: unknown): string {
  if (typeof value === "string") return Buffer.from(value).toString("base64");
  const bytes = value as Uint8Array;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

/** A scalar's text; `format` is the timestamp format of the place where it stands. */
export function writeScalar(shape: ScalarShape, value: unknown, format: TimestampFormat): string {
  if (shape.type === "timestamp") return writeTimestamp(value as Date, shape.timestampFormat ?? format);
  if (shape.type === "blob") return writeBlob(value);
  return String(value);
}
