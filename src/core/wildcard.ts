/** Wildcards of filters: `*` is any text, `?` any character, a backslash takes the next character as it is. */

type Token = string | typeof anyText | typeof anyCharacter;
const anyText = Symbol("*");
const anyCharacter = Symbol("?");

/** A test for a pattern. Its time is bounded by the product of both lengths, whatever the pattern. */
export function wildcard(pattern: string): (value: string) => boolean {
  if (!/[*?\\]/.test(pattern)) return (value) => value === pattern;
  const tokens = tokenize(pattern);
  return (value) => matches(tokens, value);
}

function tokenize(pattern: string): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i]!;
    if (character === "\\" && i + 1 < pattern.length) tokens.push(pattern[++i]!);
    else tokens.push(character === "*" ? anyText : character === "?" ? anyCharacter : character);
  }
  return tokens;
}

function matches(tokens: readonly Token[], value: string): boolean {
  let at = 0;
  let token = 0;
  let starToken = -1;
  let starAt = 0;
  while (at < value.length) {
    const expected = tokens[token];
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
  while (tokens[token] === anyText) token++;
  return token === tokens.length;
}
