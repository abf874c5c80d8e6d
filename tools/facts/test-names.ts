/** Which facts the names of tests prove: ids in names of tests that run, never in skipped or planned ones. */
import { parseAst } from "vitest/node";
import type { FactId } from "./catalogue.ts";

interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

const ID = /\b[A-Z][A-Z0-9]{2}-\d{2}\b/g;
const NAME_THAT_BEGINS_WITH_ID = /^[A-Z][A-Z0-9]{2}-\d{2}\b.*\s\S+\s\S/s;
const TESTS = new Set(["it", "test", "describe"]);
const IDLE = new Set(["skip", "todo"]);

/**
 * The ids in the names of a test file's tests.
 *
 * A name is the first argument of `it`, `test` or `describe`, or, for tables of cases, any text of the file that begins
 * with an id and goes on as a sentence. What stands inside `it.skip`, `it.todo` or `describe.skip` proves nothing.
 */
export function factsIn(path: string, text: string): ReadonlySet<FactId> {
  if (text.search(ID) < 0) return new Set();
  const names: string[] = [];
  collect(parseAst(text, { lang: "ts" }, path) as unknown as Node, names);
  return new Set(names.flatMap((name) => name.match(ID) ?? []));
}

function collect(node: Node, names: string[]): void {
  const call = node.type === "CallExpression" ? calleeWords(node["callee"] as Node) : [];
  if (TESTS.has(call[0] ?? "")) {
    if (call.some((word) => IDLE.has(word))) return;
    const name = textOf((node["arguments"] as Node[])[0]);
    if (name !== undefined) names.push(name);
  }
  const text = textOf(node);
  if (text !== undefined && NAME_THAT_BEGINS_WITH_ID.test(text)) names.push(text);
  for (const child of Object.values(node).flat()) if (isNode(child)) collect(child, names);
}

/** `it.each(rows)` → it, each. */
function calleeWords(callee: Node): string[] {
  if (callee.type === "Identifier") return [String(callee["name"])];
  if (callee.type === "CallExpression") return calleeWords(callee["callee"] as Node);
  if (callee.type === "TaggedTemplateExpression") return calleeWords(callee["tag"] as Node);
  if (callee.type !== "MemberExpression") return [];
  return [...calleeWords(callee["object"] as Node), String((callee["property"] as Node)["name"])];
}

function textOf(node: Node | undefined): string | undefined {
  if (node?.type === "Literal" && typeof node["value"] === "string") return node["value"];
  if (node?.type !== "TemplateLiteral") return undefined;
  return (node["quasis"] as { value: { raw: string } }[]).map(({ value }) => value.raw).join("…");
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;
