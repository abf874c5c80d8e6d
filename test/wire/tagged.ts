/** Values as comparable, printable JSON: dates and bytes carry tags, absent members vanish. */
import { isDeepStrictEqual } from "node:util";

/** A value in which `{"$time": ms}` stands for a date and `{"$bytes": base64}` for bytes. */
export function tagged(value: unknown): unknown {
  if (value instanceof Date) return { $time: value.getTime() };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  if (Array.isArray(value)) return value.map(tagged);
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const out: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const plain = tagged(item);
    if (plain !== undefined) out[name] = plain;
  }
  return out;
}

/** Where two tagged values differ first, with both sides; undefined when they are equal. */
export function difference(expected: unknown, actual: unknown, at = ""): string | undefined {
  if (isDeepStrictEqual(expected, actual)) return undefined;
  if (isObject(expected) && isObject(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    for (const name of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const found = difference(expected[name], actual[name], `${at}.${name}`);
      if (found !== undefined) return found;
    }
  }
  return `${at || "."}: expected ${show(expected)}, got ${show(actual)}`;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const show = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 200);
