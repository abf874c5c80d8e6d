/** The choice among routes: the longest prefix, then the better rank; with the reason why each other route lost. */
import { formatPrefix } from "../net/prefix.ts";
import { entriesOf, lookUp, tableOf } from "../net/prefix-table.ts";
import type { PrefixTable } from "../net/prefix-table.ts";
import type { Address } from "../net/address.ts";
import { outcomes } from "./codes.ts";
import type { ByPrefix, Route } from "./station.ts";
import type { RouteConsidered } from "./trace-types.ts";

/** The route that won, if any, and all that were considered. */
export interface RouteChoice {
  readonly route?: Route;
  readonly considered: readonly RouteConsidered[];
}

/** How many routes that do not hold the address are named; more would make the cost grow with the table. */
const othersNamed = 16;

/** Chooses among routes for an address. */
export function chooseRoute(choice: ByPrefix, at: Address): RouteChoice {
  const table = indexOf(choice);
  const matching = lookUp(table, at).flatMap((entry) => entry.value);
  const winner = matching.find((route) => !matching.some((other) => other.overrides?.includes(route.origin)));
  const considered = matching.map((route) => describe(route, verdictOn(route, winner, matching)));
  for (const entry of entriesOf(table)) {
    if (considered.length >= matching.length + othersNamed) break;
    for (const route of entry.value)
      if (!matching.includes(route)) considered.push(describe(route, outcomes.otherPrefix));
  }
  return { route: winner, considered };
}

const indexes = new WeakMap<ByPrefix, PrefixTable<readonly Route[]>>();

function indexOf(choice: ByPrefix): PrefixTable<readonly Route[]> {
  let index = indexes.get(choice);
  if (!index) {
    const groups = Map.groupBy(choice.routes, (route) => formatPrefix(route.prefix));
    const sorted = [...groups.values()].map((routes) => routes.toSorted((a, b) => a.rank - b.rank));
    index = tableOf(sorted.map((routes) => [routes[0]!.prefix, routes] as const));
    indexes.set(choice, index);
  }
  return index;
}

function verdictOn(route: Route, winner: Route | undefined, matching: readonly Route[]): string {
  if (route === winner) return "SELECTED";
  if (matching.some((other) => other.overrides?.includes(route.origin))) return outcomes.overridden;
  return route.prefix.length < winner!.prefix.length ? outcomes.longerPrefix : outcomes.betterRoute;
}

function describe({ prefix, target, origin, list }: Route, verdict: string): RouteConsidered {
  return { destination: formatPrefix(prefix), target, origin, ...(list && { list }), verdict };
}
