/** Filter patterns over JSON events: `{ $.action = "REJECT" && $.dstport = 22 }`. */
import { invalid } from "./fault.ts";
import { readComparison, readCondition, Words } from "./filter-condition.ts";
import type { Holds } from "./filter-condition.ts";

/** Reads such a pattern; `text` begins with a brace. */
export function jsonPattern(text: string): (line: string) => boolean {
  const words = new Words(text);
  words.expect("{");
  const holds = readCondition<unknown>(words, readSelection);
  words.expect("}");
  if (words.next) throw invalid("Invalid filter pattern: something follows the selector");
  return (line) => {
    const value = parse(line);
    return value !== undefined && holds(value);
  };
}

function readSelection(words: Words): Holds<unknown> {
  const path = readPath(words.take().value);
  const { next } = words;
  if (next?.kind !== "name" || !/^(is|not)$/i.test(next.value)) {
    const holds = readComparison(words);
    return (subject) => {
      const value = path(subject);
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? holds(typeof value === "boolean" ? String(value) : value)
        : false;
    };
  }
  const said = `${words.take().value} ${words.take().value}`.toUpperCase();
  if (said === "NOT EXISTS") return (subject) => path(subject) === undefined;
  const wanted = { "IS TRUE": true, "IS FALSE": false, "IS NULL": null }[said];
  if (wanted === undefined) throw invalid(`Invalid filter pattern: '${said}'`);
  return (subject) => path(subject) === wanted;
}

/** A way into a value: `$.a.b[0]`. */
function readPath(text: string): (value: unknown) => unknown {
  if (!/^\$(\.[\w@-]+|\[\d+\])+$/.test(text)) throw invalid(`Invalid filter pattern: '${text}' is no selector`);
  const steps = [...text.matchAll(/[\w@-]+/g)].map(([step]) => step);
  return (value) =>
    steps.reduce<unknown>(
      (at, step) =>
        typeof at === "object" && at !== null && Object.hasOwn(at, step)
          ? (at as Record<string, unknown>)[step]
          : undefined,
      value,
    );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
