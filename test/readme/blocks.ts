/** Fenced blocks of a Markdown page by language, and the comparison of shown output with real output. */

/** The blocks of a language, in the page's order, without their fences. */
export function blocksOf(page: string, language: string): readonly string[] {
  const fenced = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms");
  return [...page.matchAll(fenced)].map(([, block = ""]) => block.trimEnd());
}

/**
 * Whether lines that follow one another in an output are these, but for ids, addresses and ephemeral ports drawn at
 * random, measured milliseconds and the width of columns. Each of them must stand for one other throughout.
 */
export function isShownIn(output: string, block: string): boolean {
  const lines = block.split("\n");
  const wanted = withoutNames(block);
  const all = output.split("\n");
  return all.some((_, at) => withoutNames(all.slice(at, at + lines.length).join("\n")) === wanted);
}

const id = /\b[a-z]+-[0-9a-f]{17}\b/;
const address = /\b(?:10\.\d+\.\d+\.\d+(?!\/)|198\.1[89]\.\d+\.\d+)\b/;
const ephemeral = /(?<=\d:)(?:49[2-9]\d\d|[56]\d{4})\b/;
const measured = /\b\d+(?= milliseconds)/;
const drawn = new RegExp([id, address, ephemeral, measured].map(({ source }) => source).join("|"), "g");

function withoutNames(text: string): string {
  const names = new Map<string, string>();
  const named = text.replaceAll(drawn, (name) => {
    if (!names.has(name)) names.set(name, `${/^[a-z]+-/.exec(name)?.[0] ?? "address "}${names.size}`);
    return names.get(name)!;
  });
  return named.replaceAll(/(?<=\S) +/g, " ");
}
