/** Draws strings that match a model's pattern, whatever that pattern asks for. */

/** Draws a number in [0, 1). */
export type Draw = () => number;

type Node =
  | { readonly kind: "set"; readonly test: RegExp }
  | { readonly kind: "any-of"; readonly branches: readonly Node[][]; readonly index: number }
  | { readonly kind: "again"; readonly index: number }
  | { readonly kind: "repeat"; readonly node: Node; readonly least: number; readonly most: number };

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const OTHERS = ["\t", "\n", "é", "ü", "Ā", "漢", "\u00a0", "\u2028", "😀"];

/**
 * A string that matches `pattern` as a whole and has `least` to `most` characters; undefined when none was found.
 *
 * Look-arounds are not understood but obeyed: what does not match is drawn again.
 */
export function matching(pattern: string, least: number, most: number, draw: Draw): string | undefined {
  const whole = compile(`^(?:${pattern})$`);
  const branches = new Parser(pattern).alternatives();
  for (const stretch of [3, 6, 1, 0, 12, 2, least, least - 1, 25, 50, 100, 300]) {
    const wanted = Math.max(0, Math.min(stretch, most));
    for (let attempt = 0; attempt < 12; attempt++) {
      const counted = attempt < 9 ? draw : () => 0.999_999;
      const text = write(pick(branches, draw), { draw, counted, stretch: wanted, groups: new Map() });
      const size = Array.from(text).length;
      if (size >= least && size <= most && text === text.trim() && whole.test(text)) return text;
    }
  }
  return undefined;
}

/** A pattern of a model as a regular expression of ours. */
function compile(pattern: string): RegExp {
  const ours = pattern
    .replaceAll(/\(\?[is]\)/g, "")
    .replaceAll("*+", "*")
    .replaceAll("\\p{Print}", "[\\x20-\\x7E]");
  const flags = `${pattern.includes("(?i)") ? "i" : ""}${pattern.includes("(?s)") ? "s" : ""}`;
  try {
    return new RegExp(ours, `u${flags}`);
  } catch {
    return new RegExp(ours, flags);
  }
}

const pick = <T>(items: readonly T[], draw: Draw): T => items[Math.floor(draw() * items.length)] as T;

interface Writing {
  readonly draw: Draw;
  /** Draws how often a thing is repeated. */
  readonly counted: Draw;
  readonly stretch: number;
  readonly groups: Map<number, string>;
}

function write(nodes: readonly Node[], writing: Writing): string {
  let text = "";
  for (const node of nodes) text += writeOne(node, writing);
  return text;
}

function writeOne(node: Node, writing: Writing): string {
  const { draw, groups } = writing;
  switch (node.kind) {
    case "set":
      return character(node.test, draw);
    case "again":
      return groups.get(node.index) ?? "";
    case "any-of": {
      const text = write(pick(node.branches, draw), writing);
      groups.set(node.index, text);
      return text;
    }
    case "repeat": {
      const most = Math.min(node.most, node.least + writing.stretch);
      const count = node.least + Math.floor(writing.counted() * (most - node.least + 1));
      let text = "";
      for (let i = 0; i < count; i++) text += writeOne(node.node, writing);
      return text;
    }
  }
}

const known = new Map<string, string[]>();

function character(test: RegExp, draw: Draw): string {
  let fitting = known.get(test.source);
  if (fitting === undefined) {
    const full = new RegExp(`^(?:${test.source})$`, test.flags);
    fitting = ASCII.filter((one) => full.test(one));
    if (fitting.length === 0) fitting = OTHERS.filter((one) => full.test(one));
    known.set(test.source, fitting);
  }
  return fitting.length === 0 ? "" : pick(fitting, draw);
}

/** Reads the grammar of regular expressions as far as models use it. */
class Parser {
  readonly #text: string;
  #at = 0;
  #groups = 0;

  constructor(text: string) {
    this.#text = text;
  }

  alternatives(): Node[][] {
    const branches: Node[][] = [[]];
    while (this.#at < this.#text.length && this.#text[this.#at] !== ")") {
      if (this.#text[this.#at] === "|") {
        this.#at++;
        branches.push([]);
        continue;
      }
      const atom = this.#atom();
      if (atom !== undefined) (branches.at(-1) as Node[]).push(this.#repeated(atom));
    }
    return branches;
  }

  #atom(): Node | undefined {
    const char = this.#text[this.#at] as string;
    if (char === "^" || char === "$") return void this.#at++;
    if (char === "(") return this.#group();
    if (char === "[") return this.#set(this.#classEnd());
    if (char === "\\") return this.#escape();
    const code = this.#text.codePointAt(this.#at) as number;
    return this.#set(this.#at + (code > 0xffff ? 2 : 1));
  }

  #set(end: number): Node {
    const source = this.#text.slice(this.#at, end);
    this.#at = end;
    return { kind: "set", test: compile(/^[{}\]/]$/.test(source) ? `\\${source}` : source) };
  }

  #classEnd(): number {
    let at = this.#at + 1;
    if (this.#text[at] === "^") at++;
    if (this.#text[at] === "]") at++;
    for (; this.#text[at] !== "]"; at++) if (this.#text[at] === "\\") at++;
    return at + 1;
  }

  #escape(): Node | undefined {
    const rest = this.#text.slice(this.#at);
    const back = /^\\([1-9])/.exec(rest);
    if (back !== null) {
      this.#at += 2;
      return { kind: "again", index: Number(back[1]) };
    }
    if (/^\\[bB]/.test(rest)) return void (this.#at += 2);
    const size = /^\\(?:u\{[^}]*\}|u.{4}|x..|[pP]\{[^}]*\}|.)/su.exec(rest)?.[0].length ?? 2;
    return this.#set(this.#at + size);
  }

  #group(): Node | undefined {
    const opening = /^\((?:\?(?:[imsu]+\)|[:=!]|<[=!]|<\w+>))?/.exec(this.#text.slice(this.#at))?.[0] ?? "(";
    this.#at += opening.length;
    if (/[imsu]\)$/.test(opening)) return undefined;
    const index = opening === "(" ? ++this.#groups : 0;
    const branches = this.alternatives();
    this.#at++;
    if (/[=!]$/.test(opening)) return undefined;
    return { kind: "any-of", branches, index };
  }

  #repeated(node: Node): Node {
    const found = /^(?:\*|\+|\?|\{(\d+)(,?)(\d*)\})[?+]?/.exec(this.#text.slice(this.#at));
    if (found === null) return node;
    this.#at += found[0].length;
    const [sign, from, comma, to] = found;
    if (from === undefined) {
      const least = sign.startsWith("+") ? 1 : 0;
      return { kind: "repeat", node, least, most: sign.startsWith("?") ? 1 : Infinity };
    }
    const most = comma === "" ? Number(from) : to === "" ? Infinity : Number(to);
    return { kind: "repeat", node, least: Number(from), most };
  }
}
