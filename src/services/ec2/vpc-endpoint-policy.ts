/** Policies of endpoints: what is taken as one, and what stands where none is given. */
import { evaluate } from "../../policy/evaluate.ts";
import type { Verdict } from "../../policy/evaluate.ts";
import { grammars } from "../../policy/grammar.ts";
import { parsePolicy } from "../../policy/parse.ts";
import { PolicyError } from "../../policy/policy-error.ts";
import type { Policy, PolicyRequest } from "../../policy/policy.ts";
import { fault } from "./faults.ts";
import type { EndpointKind, VpcEndpoint } from "./tables/vpc-endpoint.ts";

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
  parsed(text);
  return text;
}

/** What the policy of an endpoint says of a request: that it may pass, or why not. */
export function endpointVerdict(row: VpcEndpoint, request: PolicyRequest): Verdict {
  const text = row.policy ?? (row.kind === "GatewayLoadBalancer" ? undefined : defaultPolicies[row.kind]);
  if (text === undefined) return { effect: "allow" };
  return evaluate([{ name: row.id, policy: parsed(text) }], request);
}

const known = new Map<string, Policy>();
const mostKnown = 100;

function parsed(text: string): Policy {
  const before = known.get(text);
  if (before) return before;
  const policy = parse(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, policy);
  return policy;
}

function parse(text: string): Policy {
  try {
    return parsePolicy(text, grammars.endpoint);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw fault(
      "InvalidPolicyDocument",
      `The specified policy document is not a valid JSON policy document: ${error.message}`,
    );
  }
}
