/** What an import took and what it left, for people. */

/** What the server says of an import. */
export interface ImportReport {
  readonly taken: readonly {
    readonly account: string;
    readonly region: string;
    readonly kind: string;
    readonly ids: readonly string[];
  }[];
  readonly left: readonly {
    readonly file: string;
    readonly id: string;
    readonly member?: string;
    readonly why: string;
  }[];
  readonly supposed: readonly { readonly what: string; readonly ids: readonly string[] }[];
}

/** How many ids a line names. */
const mostNamed = 3;

/** The report as lines. */
export function formatImport({ taken, left, supposed }: ImportReport, dryRun: boolean): string {
  const total = taken.reduce((sum, { ids }) => sum + ids.length, 0);
  const heading = dryRun ? `${total} things would be taken:` : `Took ${total} things:`;
  return [heading, ...scopesOf(taken), ...leftLines(left), ...supposedLines(supposed), ""].join("\n");
}

function scopesOf(taken: ImportReport["taken"]): string[] {
  const scopes = new Map<string, string[]>();
  for (const { account, region, kind, ids } of taken) {
    const scope = `${account} ${region}`;
    scopes.set(scope, [...(scopes.get(scope) ?? []), `${ids.length} ${kind}`]);
  }
  return [...scopes].map(([scope, kinds]) => `  ${scope}: ${kinds.join(", ")}`);
}

function leftLines(left: ImportReport["left"]): string[] {
  if (left.length === 0) return [];
  const groups = new Map<string, Set<string>>();
  for (const { id, member, why } of left) {
    const line = member === undefined ? why : `${member}: ${why}`;
    groups.set(line, (groups.get(line) ?? new Set()).add(id));
  }
  return ["Not taken:", ...[...groups].map(([line, ids]) => `  ${line} (${named([...ids])})`)];
}

function supposedLines(supposed: ImportReport["supposed"]): string[] {
  if (supposed.length === 0) return [];
  return ["Supposed, since nothing says it:", ...supposed.map(({ what, ids }) => `  ${what} (${named(ids)})`)];
}

function named(ids: readonly string[]): string {
  const more = ids.length - mostNamed;
  return more > 0 ? `${ids.slice(0, mostNamed).join(", ")} and ${more} more` : ids.join(", ");
}
