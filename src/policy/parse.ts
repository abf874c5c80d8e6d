/** Reads policies: JSON into values, with the place of whatever does not belong. */
import type { Grammar } from "./grammar.ts";
import { parseJson } from "./json.ts";
import type { JsonMember, JsonNode } from "./json.ts";
import { readConditions } from "./parse-condition.ts";
import { readPrincipals } from "./parse-principal.ts";
import { PolicyError } from "./policy-error.ts";
import type { Policy, Statement } from "./policy.ts";
import { readStrings, textOf } from "./parse-value.ts";

/** Reads a policy of a kind. Throws `PolicyError`. */
export function parsePolicy(text: string, grammar: Grammar): Policy {
  if (text.length > grammar.most)
    throw new PolicyError(`The policy has ${text.length} characters, ${grammar.most} are the limit`, { text, at: 0 });
  const root = parseJson(text);
  const members = membersOf(text, root, "The policy", ["Version", "Id", "Statement"]);
  const version = members.get("Version");
  const id = members.get("Id");
  const statement = members.get("Statement");
  if (!statement) throw new PolicyError("The policy has no Statement", { text, at: root.at });
  const nodes = statement.value.is === "array" ? statement.value.items : [statement.value];
  if (nodes.length === 0) throw new PolicyError("The Statement is empty", { text, at: statement.at });
  const statements = nodes.map((node, index) => readStatement(text, node, index, grammar));
  refuseSameSids(text, statements, nodes);
  return { version: readVersion(text, version), ...(id && { id: textOf(text, id.value, "Id") }), statements };
}

function readVersion(text: string, version: JsonMember | undefined): Policy["version"] {
  if (!version) return "2008-10-17";
  const value = textOf(text, version.value, "Version");
  if (value === "2012-10-17" || value === "2008-10-17") return value;
  throw new PolicyError(`'${value}' is no Version of the policy language`, { text, at: version.value.at });
}

const elements = [
  ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction"],
  ["Resource", "NotResource", "Condition"],
].flat();

function readStatement(text: string, node: JsonNode, index: number, grammar: Grammar): Statement {
  const members = membersOf(text, node, "The statement", elements);
  const sid = members.get("Sid");
  const strings = (name: string): readonly string[] | undefined => {
    const member = members.get(name);
    return member && readStrings(text, member.value, name);
  };
  const principals = (name: string) => {
    const member = members.get(name);
    return member && readPrincipals(text, member.value);
  };
  checkPresence(text, node, members, ["Action", "NotAction"], "required");
  checkPresence(text, node, members, ["Resource", "NotResource"], grammar.resource);
  checkPresence(text, node, members, ["Principal", "NotPrincipal"], grammar.principal);
  checkEach(text, members.get("Action") ?? members.get("NotAction"), isAction, "Action");
  checkEach(text, members.get("Resource") ?? members.get("NotResource"), isResource, "Resource");
  const notPrincipal = principals("NotPrincipal");
  return {
    ...(sid && { sid: textOf(text, sid.value, "Sid") }),
    index,
    effect: readEffect(text, node, members.get("Effect")),
    principal: principals("Principal"),
    notPrincipal,
    action: strings("Action"),
    notAction: strings("NotAction"),
    resource: strings("Resource"),
    notResource: strings("NotResource"),
    conditions: readConditions(text, members.get("Condition")?.value),
  };
}

function readEffect(text: string, node: JsonNode, member: JsonMember | undefined): Statement["effect"] {
  if (!member) throw new PolicyError("Missing required field Effect", { text, at: node.at });
  const value = textOf(text, member.value, "Effect");
  if (value === "Allow" || value === "Deny") return value;
  throw new PolicyError(`Invalid effect: ${value}`, { text, at: member.value.at });
}

function checkPresence(
  text: string,
  node: JsonNode,
  members: ReadonlyMap<string, JsonMember>,
  [name = "", not = ""]: readonly string[],
  presence: Grammar["principal"],
): void {
  const [one, other] = [members.get(name), members.get(not)];
  if (one && other) throw new PolicyError(`${name} and ${not} exclude each other`, { text, at: other.at });
  const there = one ?? other;
  if (presence === "forbidden" && there)
    throw new PolicyError(`Policy document should not specify a ${name.toLowerCase()}`, { text, at: there.at });
  if (presence === "required" && !there) throw new PolicyError(`Missing required field ${name}`, { text, at: node.at });
}

function checkEach(text: string, member: JsonMember | undefined, fits: (text: string) => boolean, what: string): void {
  if (!member) return;
  const nodes = member.value.is === "array" ? member.value.items : [member.value];
  if (nodes.length === 0) throw new PolicyError(`The ${member.name} is empty`, { text, at: member.at });
  for (const node of nodes) {
    const value = textOf(text, node, member.name);
    if (!fits(value)) throw new PolicyError(`Invalid ${what.toLowerCase()}: '${value}'`, { text, at: node.at });
  }
}

/** `*`, or a service's prefix and a name, in both of which wildcards may stand: the prefix has none in AWS. */
const isAction = (text: string): boolean => text === "*" || /^[a-zA-Z0-9-]+:[a-zA-Z0-9*?]+$/.test(text);

const isResource = (text: string): boolean => text === "*" || /^arn:[^:]*:[^:]*:[^:]*:[^:]*:.+$/s.test(text);

function refuseSameSids(text: string, statements: readonly Statement[], nodes: readonly JsonNode[]): void {
  const seen = new Set<string>();
  for (const [index, { sid }] of statements.entries()) {
    if (sid === undefined || sid === "") continue;
    if (seen.has(sid))
      throw new PolicyError(`Statement IDs (SID) must be unique: '${sid}'`, { text, at: nodes[index]!.at });
    seen.add(sid);
  }
}

function membersOf(
  text: string,
  node: JsonNode,
  what: string,
  allowed: readonly string[],
): ReadonlyMap<string, JsonMember> {
  if (node.is !== "object") throw new PolicyError(`${what} must be an object`, { text, at: node.at });
  for (const { name, at } of node.members)
    if (!allowed.includes(name)) throw new PolicyError(`Unknown field ${name}`, { text, at });
  return new Map(node.members.map((member) => [member.name, member]));
}
