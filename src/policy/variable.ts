/** Policy variables: `${aws:username}`, with a default `${aws:username, 'nobody'}`, and `${*}`, `${?}`, `${$}`. */
import type { Token } from "./wildcard.ts";
import { literally, wildcards } from "./wildcard.ts";

/** A request's context, its keys in lower case. */
export type Context = ReadonlyMap<string, readonly string[]>;

/** How a policy's text becomes a pattern. */
export interface Reading {
  readonly context: Context;
  /** False in policies of the version 2008-10-17. */
  readonly variables: boolean;
  /** Whether `*` and `?` outside of variables are wildcards. */
  readonly wild: boolean;
}

/** What stands for a variable's name, which has neither braces nor quotes. */
const variable = /\$\{\s*(?:([*?$])|([^{}',\s]+)\s*(?:,\s*'([^']*)'\s*)?)\s*\}/g;

/** The pattern that a text means for a request; nothing where a variable has no single value and no default. */
export function patternOf(text: string, { context, variables, wild }: Reading): Token[] | undefined {
  const plain = wild ? wildcards : literally;
  if (!variables || !text.includes("${")) return plain(text);
  const tokens: Token[] = [];
  let done = 0;
  for (const found of text.matchAll(variable)) {
    const [whole, special, key = "", otherwise] = found;
    const values = context.get(key.toLowerCase());
    const value = special ?? (values?.length === 1 ? values[0] : otherwise);
    if (value === undefined) return undefined;
    tokens.push(...plain(text.slice(done, found.index)), ...literally(value));
    done = found.index + whole.length;
  }
  tokens.push(...plain(text.slice(done)));
  return tokens;
}
