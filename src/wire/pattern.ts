/** Compiles the models' patterns, which are Java's regular expressions, so that no input makes them run long. */
import { setFlagsFromString } from "node:v8";

/** Tells whether a whole text matches. */
export type Matches = (text: string) => boolean;

const compiled = new Map<string, Matches>();

/** The matcher of a pattern; a text has to match as a whole, as AWS's services check it. */
export function matcher(pattern: string): Matches {
  let matches = compiled.get(pattern);
  if (matches === undefined) compiled.set(pattern, (matches = compile(pattern)));
  return matches;
}

let isLinear = false;

/** V8 goes on with an engine of linear time where the usual one backtracks too often; it knows no look-around. */
function useLinearEngine(): void {
  if (isLinear) return;
  setFlagsFromString("--enable-experimental-regexp-engine-on-excessive-backtracks");
  isLinear = true;
}

function compile(pattern: string): Matches {
  useLinearEngine();
  const { source, flags } = translate(pattern);
  const expression = buildExpression(source, flags);
  return (text) => expression.test(text);
}

function buildExpression(source: string, flags: string): RegExp {
  const whole = `^(?:${source})$`;
  return new RegExp(whole, needsUnicode.test(source) ? `${flags}u` : flags);
}

/** Unicode properties, and surrogate pairs that stand for one character. */
const needsUnicode = /\\p\{|\\u[dD][89abAB]/i;

const classes: Readonly<Record<string, string>> = {
  Print: String.raw`\x20-\x7e`,
  Graph: String.raw`\x21-\x7e`,
  ASCII: String.raw`\x00-\x7f`,
  Alpha: "a-zA-Z",
  Alnum: "a-zA-Z0-9",
  Digit: "0-9",
  Lower: "a-z",
  Upper: "A-Z",
  Punct: "!-\\/:-@\\[-`{-~",
  Space: String.raw`\s`,
  XDigit: "0-9a-fA-F",
};
const token =
  /\\[pP]\{(?:Is)?(\w+)\}|\\x\{([0-9a-fA-F]+)\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[\s\S]|\[\^?\]?|[\s\S]/g;

/** JavaScript's form of a Java pattern: flags, POSIX classes, possessive quantifiers, escapes that `u` refuses. */
function translate(pattern: string): { readonly source: string; readonly flags: string } {
  const [head = "", letters = ""] = /^\^?\(\?([is]+)\)/.exec(pattern) ?? [];
  const strict = needsUnicode.test(pattern);
  let source = "";
  let inClass = false;
  let quantified = false;
  for (const [text, name, code] of pattern.slice(head.length).matchAll(token)) {
    if (text === "+" && quantified && !inClass) {
      quantified = false;
      continue;
    }
    quantified = !inClass && (text === "*" || text === "+" || text === "?" || text === "}");
    if (name !== undefined) source += property(text, name, inClass);
    else if (code !== undefined) source += strict ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
    else if (text === "\\A") source += "^";
    else if (text === "\\Z" || text === "\\z") source += "$";
    else source += strict ? strictToken(text, inClass) : looseToken(text, inClass);
    if (!inClass && text.startsWith("[")) inClass = true;
    else if (inClass && text === "]") inClass = false;
  }
  return { source, flags: letters };
}

function property(text: string, name: string, inClass: boolean): string {
  const posix = classes[name];
  if (posix === undefined) return `${text.slice(0, 2)}{${name}}`;
  if (inClass) return posix;
  return text.startsWith("\\P") ? `[^${posix}]` : `[${posix}]`;
}

const looseToken = (text: string, inClass: boolean): string => (inClass && text === "[" ? "\\[" : text);

function strictToken(text: string, inClass: boolean): string {
  if (text.length === 2 && text.startsWith("\\") && /[^\w^$\\.*+?()[\]{}|/-]/.test(text)) return text.slice(1);
  if (text === "\\-" && !inClass) return "-";
  return inClass && text === "[" ? "\\[" : text;
}
