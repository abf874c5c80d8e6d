/** What was asked of authorization, and what it said: the latest decisions. */
import { Fault } from "../core/fault.ts";
import type { AdminParts, AdminRequest, Decision } from "./parts.ts";
import { checkNames, countOf } from "./query.ts";

const usualCount = 100;
const mostCount = 1_000;
const names = ["account", "region", "principal", "action", "request", "since", "limit"];

/**
 * `GET decisions?account=…&region=…&principal=…&action=…&request=…&since=…&limit=…`, newest first.
 *
 * `action` may end in `*`; `since` is a moment of cloud time; `limit` is 100 unless it says otherwise, 1,000 at most.
 */
export async function listDecisions({ decisions }: AdminParts, { url }: AdminRequest): Promise<unknown> {
  const query = url.searchParams;
  checkNames(query, names);
  const limit = countOf(query, "limit", usualCount, mostCount);
  const matches = matcher(query);
  const since = momentOf(query.get("since"));
  const found: unknown[] = [];
  for await (const decision of decisions.newest()) {
    if (decision.at < since || found.length >= limit) break;
    if (matches(decision)) found.push({ ...decision, at: new Date(decision.at).toISOString() });
  }
  return { decisions: found };
}

function matcher(query: URLSearchParams): (decision: Decision) => boolean {
  const [account, region, principal, action, request] = names.map((name) => query.get(name) ?? undefined);
  return (decision) =>
    (account ?? decision.account) === decision.account &&
    (region ?? decision.region) === decision.region &&
    (principal ?? decision.principal) === decision.principal &&
    (request ?? decision.requestId) === decision.requestId &&
    (action === undefined || matchesAction(action, decision.action));
}

function matchesAction(wanted: string, action: string): boolean {
  return wanted.endsWith("*") ? action.startsWith(wanted.slice(0, -1)) : action === wanted;
}

function momentOf(text: string | null): number {
  if (text === null) return -Infinity;
  const moment = Date.parse(text);
  if (Number.isNaN(moment))
    throw new Fault("InvalidParameter", "'since' must be a moment such as 2030-01-01T00:00:00Z.");
  return moment;
}
