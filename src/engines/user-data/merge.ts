/** How several cloud-configs become one: later ones replace keys of earlier ones, unless a part asks otherwise. */

type Node = unknown;
type Mapping = Record<string, Node>;

/** What a `Merge-Type` says: for each kind of value, its options. */
interface Manner {
  readonly dict: ReadonlySet<string>;
  readonly list: ReadonlySet<string>;
  readonly str: ReadonlySet<string>;
}

const usual = "dict(replace)+list()+str()";

/** How a cloud-config asks to be merged in its own body: text, or a list of `{name, settings}`. */
export function mannerOf(config: Mapping): string | undefined {
  const how = config["merge_how"] ?? config["merge_type"];
  if (typeof how === "string" || how === undefined) return how;
  const parts = (Array.isArray(how) ? how : [how]) as { name?: unknown; settings?: unknown }[];
  return parts
    .map(({ name, settings }) => `${String(name)}(${(settings as string[] | undefined)?.join(",") ?? ""})`)
    .join("+");
}

/**
 * Joins a later cloud-config to what came before. `how` is written `list(append)+dict(recurse_array)+str()`; see
 * https://docs.cloud-init.io/en/latest/reference/merging.html. Throws a RangeError for a manner that cannot be read.
 */
export function merge(before: Mapping, later: Mapping, how = usual): Mapping {
  return mergeMappings(before, later, readManner(how));
}

function readManner(how: string): Manner {
  const manner: Record<string, ReadonlySet<string>> = { dict: new Set(), list: new Set(), str: new Set() };
  for (const part of how.split("+").filter((text) => text.trim() !== "")) {
    const found = /^\s*(dict|list|str)\s*(?:\(([^)]*)\))?\s*$/.exec(part);
    if (!found) throw new RangeError(`a part asks to be merged by ${part.trim()}, which is unknown`);
    manner[found[1]!] = new Set(
      (found[2] ?? "")
        .split(",")
        .map((text) => text.trim())
        .filter(Boolean),
    );
  }
  return manner as unknown as Manner;
}

function mergeMappings(before: Mapping, later: Mapping, manner: Manner): Mapping {
  const merged: Mapping = { ...before };
  const { dict } = manner;
  const replaces = dict.has("replace");
  for (const [key, value] of Object.entries(later)) {
    if (!(key in merged)) merged[key] = value;
    else if (value === null && dict.has("allow_delete")) delete merged[key];
    else merged[key] = replaces ? value : mergeNodes(merged[key], value, manner);
  }
  return merged;
}

function mergeNodes(before: Node, later: Node, manner: Manner): Node {
  const { dict, list, str } = manner;
  if (Array.isArray(before) && Array.isArray(later)) {
    if (!dict.has("recurse_array") && !dict.has("recurse_list")) return before;
    if (list.has("append")) return [...(before as Node[]), ...(later as Node[])];
    if (list.has("prepend")) return [...(later as Node[]), ...(before as Node[])];
    return list.has("replace") ? later : before;
  }
  if (isMapping(before) && isMapping(later)) return mergeMappings(before, later, manner);
  if (typeof before === "string" && typeof later === "string" && dict.has("recurse_str") && str.has("append")) {
    return before + later;
  }
  return before;
}

/** Whether a value has keys. */
export function isMapping(value: Node): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
