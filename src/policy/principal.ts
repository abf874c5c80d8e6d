/** Whether a principal is among those that a statement names. */
import type { Principals, RequestPrincipal } from "./policy.ts";

/** Whether a list of principals covers whoever asks. */
export function covers(listed: Principals, principal: RequestPrincipal): boolean {
  if (listed === "*") return true;
  const { kind, names, account } = principal;
  if (listed.AWS?.includes("*")) return kind === "aws" || kind === "anonymous" || kind === "federated";
  if (kind === "anonymous") return false;
  if (kind === "service") return listed.Service?.some((name) => names.includes(name)) ?? false;
  if (kind === "federated" && listed.Federated?.some((name) => names.includes(name))) return true;
  if (listed.CanonicalUser?.some((name) => names.includes(name))) return true;
  return (
    listed.AWS?.some((name) => names.includes(name) || (account !== undefined && isAccount(name, account))) ?? false
  );
}

/** Whether a name means an account as a whole: its number, or its root's ARN. */
function isAccount(name: string, account: string): boolean {
  return name === account || /^arn:aws[a-z-]*:iam::(\d{12}):root$/.exec(name)?.[1] === account;
}
