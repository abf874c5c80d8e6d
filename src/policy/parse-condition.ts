/** Reads the conditions of a statement. */
import type { JsonMember, JsonNode } from "./json.ts";
import { operators } from "./operator.ts";
import { PolicyError } from "./policy-error.ts";
import type { Condition } from "./policy.ts";

/** Reads a Condition. Throws `PolicyError`. */
export function readConditions(text: string, node: JsonNode | undefined): readonly Condition[] {
  if (!node) return [];
  if (node.is !== "object") throw new PolicyError("Condition must be an object", { text, at: node.at });
  return node.members.flatMap((member) => readOperator(text, member));
}

function readOperator(text: string, { name, at, value }: JsonMember): Condition[] {
  const [, set, plain = ""] = /^(?:(ForAllValues|ForAnyValue):)?(.*)$/s.exec(name)!;
  const ifExists = /IfExists$/i.test(plain);
  const operator = ifExists ? plain.slice(0, -"IfExists".length) : plain;
  const isNull = operator.toLowerCase() === "null";
  if ((!isNull && !operators.has(operator.toLowerCase())) || (isNull && ifExists))
    throw new PolicyError(`Invalid Condition type : ${name}`, { text, at });
  if (value.is !== "object") throw new PolicyError(`${name} must be an object`, { text, at: value.at });
  const accepts = isNull ? isBoolean : operators.get(operator.toLowerCase())!.accepts;
  return value.members.map((key) => ({
    operator,
    ...(set && { set: set as Condition["set"] }),
    ifExists,
    key: readKey(text, key),
    values: readValues(text, key, name, accepts),
  }));
}

function readKey(text: string, { name, at }: JsonMember): string {
  if (/^[a-zA-Z0-9.-]+:[^\s].*$/s.test(name)) return name;
  throw new PolicyError(`Invalid condition key: ${name}`, { text, at });
}

const isBoolean = (text: string): boolean => /^(true|false)$/i.test(text);

/** Numbers and booleans may stand without quotes. */
function readValues(text: string, key: JsonMember, name: string, accepts: (value: string) => boolean): string[] {
  const nodes = key.value.is === "array" ? key.value.items : [key.value];
  return nodes.map((node) => {
    const value = node.is === "number" ? node.text : node.is === "boolean" ? String(node.value) : undefined;
    const found = node.is === "string" ? node.value : value;
    if (found === undefined || !accepts(found))
      throw new PolicyError(`Invalid value of ${key.name} for ${name}`, { text, at: node.at });
    return found;
  });
}
