/** Filter patterns over the fields of a line: `[version, account, eni, source, ..., action = "REJECT", status]`. */
import { invalid } from "./fault.ts";
import { readComparison, readCondition, Words } from "./filter-condition.ts";
import type { Holds } from "./filter-condition.ts";

interface Field {
  readonly name: string;
  /** What the field must be; anything where nothing is said. */
  readonly holds?: Holds<string>;
}

/** Reads such a pattern; `text` begins with a bracket. */
export function fieldPattern(text: string): (line: string) => boolean {
  const words = new Words(text);
  words.expect("[");
  const fields: Field[] = [];
  do fields.push(readField(words));
  while (words.takes(","));
  words.expect("]");
  if (words.next) throw invalid("Invalid filter pattern: something follows the fields");
  const gaps = fields.filter(({ name }) => name === "...").length;
  if (gaps > 1) throw invalid("Invalid filter pattern: '...' stands there more than once");
  return (line) => fits(fields, valuesOf(line));
}

function readField(words: Words): Field {
  if (words.takes("...")) return { name: "..." };
  const { kind, value: name } = words.next!;
  if (kind !== "name") throw invalid("Invalid filter pattern: a field has no name");
  const holds = readCondition<string>(words, (each) => {
    const { value } = each.take();
    if (value !== name) throw invalid(`Invalid filter pattern: '${value}' stands in the field '${name}'`);
    const { next } = each;
    return next?.kind === "mark" && /[=<>]/.test(next.value) ? readComparison(each) : () => true;
  });
  return { name, holds };
}

/** A line's fields: words, and what stands in quotes or brackets. */
function valuesOf(line: string): readonly string[] {
  return Array.from(
    line.matchAll(/"([^"]*)"|\[([^\]]*)\]|(\S+)/g),
    ([, quoted, bracketed, plain]) => quoted ?? bracketed ?? plain!,
  );
}

function fits(fields: readonly Field[], values: readonly string[]): boolean {
  const gap = fields.findIndex(({ name }) => name === "...");
  const holds = (field: Field, value: string | undefined): boolean => value !== undefined && field.holds!(value);
  if (gap < 0) return fields.length === values.length && fields.every((field, at) => holds(field, values[at]));
  const tail = fields.slice(gap + 1);
  if (values.length < fields.length - 1) return false;
  const rest = values.slice(values.length - tail.length);
  return (
    fields.slice(0, gap).every((field, at) => holds(field, values[at])) && tail.every((f, at) => holds(f, rest[at]))
  );
}
