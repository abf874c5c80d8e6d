/** What one policy says of a request: denied, allowed, or nothing, and which statement says it. */
import { holds } from "./condition.ts";
import type { Policy, PolicyRequest, Statement } from "./policy.ts";
import { covers } from "./principal.ts";
import { patternOf } from "./variable.ts";
import type { Context } from "./variable.ts";
import { fits, fitsAction } from "./wildcard.ts";

/** What policies say; `implicit` is nobody's word: not allowed, but others may allow it. */
export interface Verdict {
  readonly effect: "allow" | "deny" | "implicit";
  /** What decided; none where nothing fits. */
  readonly by?: DecidingStatement;
}

/** A statement of a named policy. */
export interface DecidingStatement {
  /** The policy, as its owner calls it. */
  readonly policy: string;
  readonly sid?: string;
  readonly index: number;
}

/** A policy with the name that verdicts give it. */
export interface NamedPolicy {
  readonly name: string;
  readonly policy: Policy;
}

/** What several policies of one kind say together: one deny outweighs every allow. */
export function evaluate(policies: readonly NamedPolicy[], request: PolicyRequest): Verdict {
  const context = contextOf(request);
  let allowed: DecidingStatement | undefined;
  for (const { name, policy } of policies)
    for (const statement of policy.statements) {
      if (statement.effect === "Allow" && allowed) continue;
      if (!applies(statement, request, context, policy.version === "2012-10-17")) continue;
      const { sid, index } = statement;
      const by = { policy: name, ...(sid !== undefined && { sid }), index };
      if (statement.effect === "Deny") return { effect: "deny", by };
      allowed = by;
    }
  return allowed ? { effect: "allow", by: allowed } : { effect: "implicit" };
}

function contextOf({ context }: PolicyRequest): Context {
  return new Map(Object.entries(context).map(([key, values]) => [key.toLowerCase(), values]));
}

function applies(statement: Statement, request: PolicyRequest, context: Context, variables: boolean): boolean {
  const { action, notAction, principal, notPrincipal, conditions } = statement;
  if (action && !action.some((pattern) => fitsAction(pattern, request.action))) return false;
  if (notAction?.some((pattern) => fitsAction(pattern, request.action))) return false;
  if (principal && !covers(principal, request.principal)) return false;
  if (notPrincipal && covers(notPrincipal, request.principal)) return false;
  if (!appliesToResource(statement, request.resource, context, variables)) return false;
  return conditions.every((condition) => holds(condition, context, variables));
}

function appliesToResource(
  { resource, notResource }: Statement,
  given: string,
  context: Context,
  variables: boolean,
): boolean {
  const isFit = (text: string): boolean => {
    const pattern = patternOf(text, { context, variables, wild: true });
    return pattern !== undefined && fits(pattern, given);
  };
  if (resource && !resource.some(isFit)) return false;
  return !notResource?.some(isFit);
}
