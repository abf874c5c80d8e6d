/** Policies of endpoints: what is taken as one, and what stands where none is given. */
import { fault } from "./faults.ts";
import type { EndpointKind } from "./tables/vpc-endpoint.ts";

/** AWS's limit, in characters ("Control access to VPC endpoints using endpoint policies"). */
const longest = 20_480;

/** The policy of endpoints that were given none: it allows everything. */
export const defaultPolicies: Readonly<Record<Exclude<EndpointKind, "GatewayLoadBalancer">, string>> = {
  Gateway: JSON.stringify({
    Version: "2008-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
  }),
  Interface: JSON.stringify({ Statement: [{ Action: "*", Effect: "Allow", Principal: "*", Resource: "*" }] }),
};

/** The text of a policy that a request gives; nothing for an empty one. Throws InvalidPolicyDocument. */
export function readPolicy(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (text.length > longest) throw invalid(`it has more than ${longest} characters`);
  const document = parse(text);
  const { Version: version = "2008-10-17", Statement: given } = document;
  if (version !== "2008-10-17" && version !== "2012-10-17") throw invalid("its Version is none of the two that exist");
  if (!given) throw invalid("it has no Statement");
  for (const statement of Array.isArray(given) ? given : [given]) checkStatement(statement);
  return text;
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw invalid("it is no JSON");
  }
  if (!isObject(document)) throw invalid("it is no JSON object");
  return document;
}

/** Statements of endpoint policies name a principal, an action and a resource, each by itself or by its negation. */
function checkStatement(statement: unknown): void {
  if (!isObject(statement)) throw invalid("a Statement is no JSON object");
  if (statement["Effect"] !== "Allow" && statement["Effect"] !== "Deny")
    throw invalid("an Effect is not Allow or Deny");
  for (const part of ["Principal", "Action", "Resource"]) {
    const count = Number(part in statement) + Number(`Not${part}` in statement);
    if (count !== 1) throw invalid(`a Statement needs one of ${part} and Not${part}`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function invalid(why: string) {
  return fault("InvalidPolicyDocument", `The specified policy document is not a valid JSON policy document: ${why}.`);
}
