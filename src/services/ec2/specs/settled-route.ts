/** Routes whose ranks and overriding are settled, of whatever kind of table. */
import type { Route } from "../../../fabric/station.ts";
import { covers, formatPrefix } from "../../../net/prefix.ts";

/**
 * The routes that can win, by the longest prefix alone.
 *
 * A route that another overrides cannot win where both hold the address; an overriding route that is longer wins there
 * anyway, so that only those which lie within an overriding one go.
 */
export function settled(routes: readonly Route[]): Route[] {
  const overriding = routes.filter(({ overrides }) => overrides !== undefined);
  const standing = routes.filter(
    (route) =>
      !overriding.some((other) => other.overrides!.includes(route.origin) && covers(other.prefix, route.prefix)),
  );
  const best = new Map<string, Route>();
  for (const route of standing.toSorted((a, b) => a.rank - b.rank)) {
    const text = formatPrefix(route.prefix);
    if (!best.has(text)) best.set(text, route);
  }
  return [...best.values()];
}
