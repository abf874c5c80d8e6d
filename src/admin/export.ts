/** Whose networks there are, for who exports them. */
import type { AdminParts } from "./parts.ts";

/** `GET places`: every account and Region that has rows of its own, in order. */
export async function listPlaces({ cloud }: AdminParts): Promise<unknown> {
  const places = new Set<string>();
  for (const { name } of cloud.database.tables()) {
    if (name.startsWith("core.")) continue;
    for (const { row } of cloud.database.shelf(name).rows())
      if (row.region !== "" && row.account !== "") places.add(`${row.account}/${row.region}`);
  }
  const named = [...places].toSorted().map((place) => place.split("/"));
  return { places: named.map(([account, region]) => ({ account, region })) };
}
