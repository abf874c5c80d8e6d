/** Values in a policy: a text, or a text or list of texts. */
import type { JsonNode } from "./json.ts";
import { PolicyError } from "./policy-error.ts";

/** The text that a value is. Throws `PolicyError` for another kind. */
export function textOf(text: string, node: JsonNode, what: string): string {
  if (node.is === "string") return node.value;
  throw new PolicyError(`${what} must be a string`, { text, at: node.at });
}

/** The texts that a value is, one or a list. */
export function readStrings(text: string, node: JsonNode, what: string): readonly string[] {
  const nodes = node.is === "array" ? node.items : [node];
  return nodes.map((each) => textOf(text, each, what));
}
