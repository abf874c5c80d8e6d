/** JSON as policies are written in it: every value knows where it stands, and no name may come twice. */
import { PolicyError } from "./policy-error.ts";

/** A value with the place of its first character. */
export type JsonNode =
  | { readonly is: "object"; readonly at: number; readonly members: readonly JsonMember[] }
  | { readonly is: "array"; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly is: "string"; readonly at: number; readonly value: string }
  | { readonly is: "number"; readonly at: number; readonly text: string }
  | { readonly is: "boolean"; readonly at: number; readonly value: boolean }
  | { readonly is: "null"; readonly at: number };

/** A name with its value. */
export interface JsonMember {
  readonly name: string;
  readonly at: number;
  readonly value: JsonNode;
}

interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
}

/** A policy is six values deep: more is none. */
const mostDepth = 16;

/** Reads a text that is one JSON value. Throws `PolicyError` with the place of what is wrong. */
export function parseJson(text: string): JsonNode {
  const cursor: Cursor = { text, at: 0, depth: 0 };
  const node = readValue(cursor);
  skipSpace(cursor);
  if (cursor.at < text.length) throw broken(cursor);
  return node;
}

function readValue(cursor: Cursor): JsonNode {
  skipSpace(cursor);
  const { at } = cursor;
  const first = cursor.text[at];
  if (first === "{" || first === "[") return readNested(cursor, first);
  if (first === '"') return { is: "string", at, value: readString(cursor) };
  for (const [word, node] of words)
    if (cursor.text.startsWith(word, at)) {
      cursor.at += word.length;
      return { ...node, at };
    }
  const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(cursor.text.slice(at, at + 64));
  if (!number) throw broken(cursor);
  cursor.at += number[0].length;
  return { is: "number", at, text: number[0] };
}

const words = [
  ["true", { is: "boolean", value: true }],
  ["false", { is: "boolean", value: false }],
  ["null", { is: "null" }],
] as const;

function readNested(cursor: Cursor, opening: "{" | "["): JsonNode {
  if (++cursor.depth > mostDepth) throw new PolicyError("The policy is nested too deeply", cursor);
  const { at } = cursor;
  const node: JsonNode =
    opening === "{"
      ? { is: "object", at, members: readItems(cursor, "}", readMember) }
      : { is: "array", at, items: readItems(cursor, "]", readValue) };
  cursor.depth--;
  if (node.is === "object") refuseTwice(cursor.text, node.members);
  return node;
}

function readItems<T>(cursor: Cursor, closing: string, read: (cursor: Cursor) => T): T[] {
  const items: T[] = [];
  cursor.at++;
  skipSpace(cursor);
  if (takes(cursor, closing)) return items;
  for (;;) {
    items.push(read(cursor));
    skipSpace(cursor);
    if (takes(cursor, closing)) return items;
    if (!takes(cursor, ",")) throw broken(cursor);
  }
}

function readMember(cursor: Cursor): JsonMember {
  skipSpace(cursor);
  const { at } = cursor;
  if (cursor.text[at] !== '"') throw broken(cursor);
  const name = readString(cursor);
  skipSpace(cursor);
  if (!takes(cursor, ":")) throw broken(cursor);
  return { name, at, value: readValue(cursor) };
}

function readString(cursor: Cursor): string {
  const { text, at } = cursor;
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  try {
    const value = JSON.parse(text.slice(at, end + 1)) as string;
    cursor.at = end + 1;
    return value;
  } catch {
    throw broken(cursor);
  }
}

function refuseTwice(text: string, members: readonly JsonMember[]): void {
  const seen = new Set<string>();
  for (const { name, at } of members) {
    if (seen.has(name)) throw new PolicyError(`Duplicate key '${name}'`, { text, at });
    seen.add(name);
  }
}

function takes(cursor: Cursor, character: string): boolean {
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at++;
  return true;
}

function skipSpace(cursor: Cursor): void {
  while (" \t\r\n".includes(cursor.text[cursor.at] ?? "x")) cursor.at++;
}

const broken = (cursor: Cursor): PolicyError => new PolicyError("Policies must be valid JSON", cursor);
