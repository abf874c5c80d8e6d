/** Filter patterns of CloudWatch Logs: terms, JSON selectors, and fields of lines. */
import { NotBuilt } from "../../core/fault.ts";
import { fieldPattern } from "./filter-field.ts";
import { jsonPattern } from "./filter-json.ts";
import { invalid } from "./fault.ts";

/** Whether an event's text matches. */
export type Matches = (text: string) => boolean;

const mostCharacters = 1_024;

/**
 * Reads a pattern. Throws `InvalidParameterException`; regular expressions are refused by name.
 *
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export function filterPattern(text: string): Matches {
  const trimmed = text.trim();
  if (trimmed.length > mostCharacters) throw invalid(`A filter pattern has at most ${mostCharacters} characters.`);
  if (trimmed === "") return () => true;
  if (/(^|[\s=?-])%[^%]*%/.test(trimmed)) throw new NotBuilt("logs.FilterLogEvents.filterPattern");
  if (trimmed.startsWith("{")) return jsonPattern(trimmed);
  if (trimmed.startsWith("[")) return fieldPattern(trimmed);
  return termPattern(trimmed);
}

/** Plain terms must all be there, one of those with `?`, none of those with `-`. Terms keep their case. */
function termPattern(text: string): Matches {
  const all: string[] = [];
  const any: string[] = [];
  const none: string[] = [];
  const term = /\s*([?-]?)(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))/y;
  for (let end = 0; end < text.length; end = term.lastIndex) {
    term.lastIndex = end;
    const found = term.exec(text);
    if (!found) throw invalid("Invalid filter pattern");
    const [, sign, quoted, plain] = found;
    const value = quoted?.replace(/\\(.)/g, "$1") ?? plain!;
    if (plain !== undefined && !/^[\w$.*@:/-]+$/.test(plain)) throw invalid(`Invalid character(s) in term '${plain}'`);
    (sign === "?" ? any : sign === "-" ? none : all).push(value);
  }
  return (line) =>
    all.every((value) => line.includes(value)) &&
    (any.length === 0 || any.some((value) => line.includes(value))) &&
    !none.some((value) => line.includes(value));
}
