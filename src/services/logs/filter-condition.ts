/** Conditions of filter patterns: comparisons joined by `&&`, `||` and parentheses. */
import { invalid } from "./fault.ts";

/** A word of a pattern; `at` says where it stands. */
export interface Word {
  readonly kind: "name" | "text" | "mark";
  readonly value: string;
}

/** Whether something holds for a subject. */
export type Holds<S> = (subject: S) => boolean;

/** Reads words from the front. */
export class Words {
  readonly #words: readonly Word[];
  #at = 0;

  constructor(text: string) {
    this.#words = wordsOf(text);
  }
  get next(): Word | undefined {
    return this.#words[this.#at];
  }
  /** Takes the next word. Throws at the end. */
  take(): Word {
    const word = this.#words[this.#at++];
    if (!word) throw invalid("Invalid filter pattern: it ends too early");
    return word;
  }
  /** Takes a mark where it comes next. */
  takes(mark: string): boolean {
    const is = this.next?.kind === "mark" && this.next.value === mark;
    if (is) this.#at++;
    return is;
  }
  expect(mark: string): void {
    if (!this.takes(mark)) throw invalid(`Invalid filter pattern: '${mark}' is missing`);
  }
}

const word =
  /\s*(?:"((?:[^"\\]|\\.)*)"|(&&|\|\||!=|>=|<=|\.\.\.|[=<>(){}[\],])|((?:[^\s"=<>!&|(){},[\]]+(?:\[\d+\])*)+))/y;

function wordsOf(text: string): readonly Word[] {
  const found: Word[] = [];
  const end = text.trimEnd().length;
  for (let at = 0; at < end; at = word.lastIndex) {
    word.lastIndex = at;
    const match = word.exec(text);
    if (!match) throw invalid("Invalid filter pattern");
    const [, quoted, mark, name] = match;
    if (mark !== undefined) found.push({ kind: "mark", value: mark });
    else if (name !== undefined) found.push({ kind: "name", value: name });
    else found.push({ kind: "text", value: quoted!.replace(/\\(.)/g, "$1") });
  }
  return found;
}

/** Reads comparisons that `one` reads each of; `&&` binds closer than `||`. */
export function readCondition<S>(words: Words, one: (words: Words) => Holds<S>): Holds<S> {
  const either = [readAll(words, one)];
  while (words.takes("||")) either.push(readAll(words, one));
  return (subject) => either.some((holds) => holds(subject));
}

function readAll<S>(words: Words, one: (words: Words) => Holds<S>): Holds<S> {
  const all = [readOne(words, one)];
  while (words.takes("&&")) all.push(readOne(words, one));
  return (subject) => all.every((holds) => holds(subject));
}

function readOne<S>(words: Words, one: (words: Words) => Holds<S>): Holds<S> {
  if (!words.takes("(")) return one(words);
  const inner = readCondition(words, one);
  words.expect(")");
  return inner;
}

/** Reads an operator with its value: the test of a field, whose texts may have wildcards. */
export function readComparison(words: Words): Holds<string | number> {
  const sign = words.take().value;
  if (!["=", "!=", "<", "<=", ">", ">="].includes(sign))
    throw invalid(`Invalid filter pattern: '${sign}' is no operator`);
  const { kind, value } = words.take();
  const number = kind === "name" && value !== "" ? Number(value) : NaN;
  if (sign === "=" || sign === "!=") {
    const isEqual = equals(value, number);
    return (given) => isEqual(given) === (sign === "=");
  }
  if (Number.isNaN(number)) throw invalid(`Invalid filter pattern: '${value}' is no number`);
  return (given) => {
    const is = Number(given);
    if (Number.isNaN(is)) return false;
    return sign === "<" ? is < number : sign === "<=" ? is <= number : sign === ">" ? is > number : is >= number;
  };
}

function equals(value: string, number: number): Holds<string | number> {
  if (!value.includes("*"))
    return (given) => String(given) === value || (!Number.isNaN(number) && Number(given) === number && given !== "");
  const pieces = value.split("*");
  return (given) => fitsPieces(String(given), pieces);
}

/** Whether a text consists of these pieces with anything between them. */
function fitsPieces(text: string, pieces: readonly string[]): boolean {
  const [first = "", ...rest] = pieces;
  const last = rest.pop()!;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > text.length - last.length) return false;
    at = found + piece.length;
  }
  return true;
}
