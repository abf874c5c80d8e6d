/** Whether a condition holds for a request. */
import { operators } from "./operator.ts";
import type { Condition } from "./policy.ts";
import type { Context } from "./variable.ts";

/**
 * Whether a condition holds.
 *
 * A key that the request does not have fails, unless the operator is negated, says `IfExists` or `ForAllValues`.
 * Several values of a policy are alternatives; for a negated operator none may fit.
 */
export function holds(condition: Condition, context: Context, variables: boolean): boolean {
  const given = context.get(condition.key.toLowerCase()) ?? [];
  if (condition.operator.toLowerCase() === "null")
    return condition.values.some((value) => (value.toLowerCase() === "true") === (given.length === 0));
  const operator = operators.get(condition.operator.toLowerCase())!;
  if (given.length === 0) {
    if (condition.set === "ForAnyValue" && !condition.ifExists) return false;
    return condition.ifExists || condition.set === "ForAllValues" || operator.negated;
  }
  const reading = { context, variables };
  const isFit = (value: string): boolean =>
    condition.values.some((wanted) => operator.fits(value, wanted, reading)) !== operator.negated;
  if (condition.set === "ForAnyValue") return given.some(isFit);
  return condition.set === "ForAllValues" || operator.negated ? given.every(isFit) : given.some(isFit);
}
