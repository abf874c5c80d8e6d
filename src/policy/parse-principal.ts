/** Reads the principals of a statement. */
import type { JsonNode } from "./json.ts";
import { PolicyError } from "./policy-error.ts";
import { readStrings } from "./parse-value.ts";
import type { Principals, PrincipalType } from "./policy.ts";

/** Reads a Principal or NotPrincipal. Throws `PolicyError`; whether a principal exists is not asked here. */
export function readPrincipals(text: string, node: JsonNode): Principals {
  if (node.is === "string" && node.value === "*") return "*";
  if (node.is !== "object") throw new PolicyError("Invalid principal in policy", { text, at: node.at });
  const principals: Partial<Record<PrincipalType, readonly string[]>> = {};
  for (const { name, at, value } of node.members) {
    if (!Object.hasOwn(forms, name)) throw new PolicyError(`Invalid principal in policy: "${name}"`, { text, at });
    const nodes = value.is === "array" ? value.items : [value];
    const names = readStrings(text, value, name);
    const wrong = names.findIndex((each) => !forms[name as PrincipalType].test(each));
    if (wrong >= 0)
      throw new PolicyError(`Invalid principal in policy: "${name}":"${names[wrong]}"`, { text, at: nodes[wrong]!.at });
    principals[name as PrincipalType] = names;
  }
  if (Object.keys(principals).length === 0) throw new PolicyError("Invalid principal in policy", { text, at: node.at });
  return principals;
}

/** Names have no wildcards, but for the one that is everybody. */
const forms: Readonly<Record<PrincipalType, RegExp>> = {
  AWS: /^(\*|\d{12}|arn:aws[a-z-]*:(iam|sts)::\d{12}:[^*?]+|A[A-Z]{3}[A-Z0-9]{12,})$/,
  Service: /^(\*|[a-z0-9-]+(\.[a-z0-9-]+)*\.(amazonaws\.com|amazon\.com|aws\.internal))$/,
  Federated: /^(\*|arn:aws[a-z-]*:iam::\d{12}:[^*?]+|[a-z0-9-]+(\.[a-z0-9-]+)+(\/[^*?\s]*)?)$/,
  CanonicalUser: /^[0-9a-f]{64}$/,
};
