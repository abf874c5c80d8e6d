/** The facts of docs/facts.md by group, and those of docs/reasoned.md that wait for something else to be built. */

/** A fact's id, such as `SUB-03`. */
export type FactId = string;

/** The facts of a group in the order of the page. */
export type Catalogue = ReadonlyMap<string, readonly FactId[]>;

/** Reads `- **SUB-03**: …` lines; a group is the id's letters. */
export function catalogueOf(page: string): Catalogue {
  const groups = new Map<string, FactId[]>();
  for (const [, id = "", group = ""] of page.matchAll(/^- \*\*(([A-Z][A-Z0-9]{2})-\d{2})\*\*:/gm)) {
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return groups;
}

/**
 * Reads `- **SUB-03** waits for what: why` lines: id → what it waits for.
 *
 * Throws for a line that names nothing that it waits for: a reasoned fact must say when it can be tested.
 */
export function reasonedOf(page: string): ReadonlyMap<FactId, string> {
  const lines = page.split("\n").filter((line) => line.startsWith("- **"));
  return new Map(
    lines.map((line) => {
      const [, id = "", what = ""] = /^- \*\*([A-Z][A-Z0-9]{2}-\d{2})\*\* waits for (.{3,}?): \S/.exec(line) ?? [];
      if (!id) throw new Error(`docs/reasoned.md: not "- **ABC-01** waits for what: why": ${line}`);
      return [id, what];
    }),
  );
}
