/**
 * Values of a cloud-config as its keys take them: lenient where cloud-init is, and a RangeError that names the key
 * where not.
 */
import { parseDocument } from "yaml";
import { isMapping } from "./merge.ts";
import type { Command } from "./plan.ts";

/** Reads YAML as cloud-init does: version 1.1, where `0644` is octal and `yes` is true. Throws for what is none. */
export function readYaml(content: Buffer): unknown {
  const document = parseDocument(content.toString("utf8"), { version: "1.1", uniqueKeys: false });
  const [error] = document.errors;
  if (error) throw new RangeError(error.message);
  return document.toJS() as unknown;
}

/** A text; numbers and the like become texts. Absent when there is none. */
export function textOf(value: unknown, key: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  throw new RangeError(`${key} is no text`);
}

/** A list of texts, also written as one text with commas. */
export function textsOf(value: unknown, key: string, separator = /\s*,\s*/): string[] {
  if (value === undefined || value === null || value === false) return [];
  if (typeof value === "string") return value.split(separator).filter(Boolean);
  return listOf(value, key)
    .map((item) => textOf(item, key) ?? "")
    .filter(Boolean);
}

/** A list, empty when there is none. Throws for anything else. */
export function listOf(value: unknown, key: string): unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value as unknown[];
  throw new RangeError(`${key} is no list`);
}

/** A mapping, empty when there is none. Throws for anything else. */
export function mappingOf(value: unknown, key: string): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (isMapping(value)) return value;
  throw new RangeError(`${key} is no mapping`);
}

const yes = new Set(["true", "1", "on", "yes"]);

/** True for what cloud-init takes as true. */
export function flagOf(value: unknown, otherwise: boolean): boolean {
  if (value === undefined || value === null) return otherwise;
  return typeof value === "boolean" ? value : yes.has(textOf(value, "a flag")!.trim().toLowerCase());
}

/** Command lines: texts for a shell, or lists of words. */
export function commandsOf(value: unknown, key: string): Command[] {
  if (typeof value === "string") return [value];
  return listOf(value, key)
    .filter((item) => item !== null && item !== undefined)
    .map((item) => (Array.isArray(item) ? item.map((word) => textOf(word, key) ?? "") : textOf(item, key)!));
}

/** Permission bits: a number, or text in octal. */
export function modeOf(value: unknown, key: string, otherwise: number): number {
  if (value === undefined || value === null) return otherwise;
  if (typeof value === "number") return value & 0o7777;
  if (typeof value === "string" && /^(0o?)?[0-7]{1,4}$/.test(value)) return Number.parseInt(value.replace("o", ""), 8);
  throw new RangeError(`${key} is no permission: ${JSON.stringify(value)}`);
}
