/** Patterns of policies: `*` is any text, `?` any character; what variables put in stands for itself. */

const anyText = Symbol("*");
const anyCharacter = Symbol("?");

/** A piece of a pattern: a character, or a wildcard. */
export type Token = string | typeof anyText | typeof anyCharacter;

/** A text in which `*` and `?` are wildcards. */
export function wildcards(text: string): Token[] {
  return Array.from(text, (each) => (each === "*" ? anyText : each === "?" ? anyCharacter : each));
}

/** A text that stands for itself. */
export const literally = (text: string): Token[] => Array.from(text);

/** Whether a text fits. Its time is bounded by the product of both lengths, whatever the pattern. */
export function fits(pattern: readonly Token[], text: string): boolean {
  const value = Array.from(text);
  let at = 0;
  let token = 0;
  let starToken = -1;
  let starAt = 0;
  while (at < value.length) {
    const expected = pattern[token];
    if (expected === anyText) {
      starToken = token++;
      starAt = at;
    } else if (expected !== undefined && (expected === anyCharacter || expected === value[at])) {
      token++;
      at++;
    } else if (starToken >= 0) {
      token = starToken + 1;
      at = ++starAt;
    } else return false;
  }
  while (pattern[token] === anyText) token++;
  return token === pattern.length;
}

/** Whether an action fits a pattern; actions know no case. */
export const fitsAction = (pattern: string, action: string): boolean =>
  fits(wildcards(pattern.toLowerCase()), action.toLowerCase());

/** An ARN's six parts, each compared by itself: only the last may hold colons. */
export function fitsArn(pattern: readonly Token[], arn: string): boolean {
  const wanted = splitArn(pattern);
  const given = splitArn(Array.from(arn));
  return wanted.length === given.length && wanted.every((part, at) => fits(part, given[at]!.join("")));
}

function splitArn<T>(tokens: readonly T[]): T[][] {
  const parts: T[][] = [[]];
  for (const token of tokens)
    if (token === ":" && parts.length < 6) parts.push([]);
    else parts.at(-1)!.push(token);
  return parts;
}
