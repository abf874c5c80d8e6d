/**
 * Routes, rules, addresses and neighbours of a change, by namespace, in an order in which every packet meets the old
 * decision or the new one: what comes from the longest prefix down, then what goes from the shortest up.
 */
import type { AddressItem, Item, LinkItem, NeighbourItem, RouteItem, RuleItem } from "../state.ts";
import type { Delta } from "./desired.ts";
import { linkUnder } from "./identity.ts";

/** Steps in one namespace, in the order of their members. */
export interface Routing {
  readonly namespace: string;
  readonly addresses: readonly AddressItem[];
  readonly neighbours: readonly NeighbourItem[];
  /** Added, or put in the place of what stands under the same prefix. */
  readonly routes: readonly RouteItem[];
  readonly rules: readonly RuleItem[];
  readonly rulesGone: readonly RuleItem[];
  readonly routesGone: readonly RouteItem[];
  readonly neighboursGone: readonly NeighbourItem[];
  readonly addressesGone: readonly AddressItem[];
  /** It changes where packets of standing links go. */
  readonly risky: boolean;
}

/** The routing steps of a change; nothing is said of namespaces that end. */
export function routingOf(delta: Delta, ended: ReadonlySet<string>, made: readonly LinkItem[]): Routing[] {
  const fresh = [...delta.fresh, ...delta.changed.map(({ to }) => to)].filter(isRouting);
  const gone = delta.gone.filter(isRouting).filter(({ namespace }) => !ended.has(namespace));
  const changing = new Set<Item>(delta.changed.map(({ to }) => to));
  const moving = endsOf([...made, ...delta.gone.filter((item) => item.is === "link")]);
  const apart = (item: Item): boolean => changing.has(item) || !moving.has(linkUnder(item) ?? "");
  const freshIn = Map.groupBy(fresh, ({ namespace }) => namespace);
  const goneIn = Map.groupBy(gone, ({ namespace }) => namespace);
  const spaces = new Set(delta.fresh.flatMap((item) => (item.is === "namespace" ? [item.name] : [])));
  return [...new Set([...freshIn.keys(), ...goneIn.keys()])].map((namespace) => {
    const come = freshIn.get(namespace) ?? [];
    const go = goneIn.get(namespace) ?? [];
    return {
      namespace,
      addresses: come.filter((item) => item.is === "address"),
      neighbours: come.filter((item) => item.is === "neighbour"),
      routes: come.filter((item) => item.is === "route").toSorted((a, b) => lengthOf(b) - lengthOf(a)),
      rules: come.filter((item) => item.is === "rule"),
      rulesGone: go.filter((item) => item.is === "rule"),
      routesGone: go.filter((item) => item.is === "route").toSorted((a, b) => lengthOf(a) - lengthOf(b)),
      neighboursGone: go.filter((item) => item.is === "neighbour"),
      addressesGone: go.filter((item) => item.is === "address"),
      risky: !spaces.has(namespace) && [...come, ...go].some((item) => item.is === "route" && apart(item)),
    };
  });
}

/**
 * Whether packets must wait: where routes change in several namespaces, a mixture could lead where neither state does.
 */
export function needsHold(routing: readonly Routing[]): boolean {
  return routing.filter(({ risky }) => risky).length > 1;
}

function isRouting(item: Item): item is AddressItem | NeighbourItem | RouteItem | RuleItem {
  return item.is === "address" || item.is === "neighbour" || item.is === "route" || item.is === "rule";
}

function endsOf(links: readonly LinkItem[]): ReadonlySet<string> {
  return new Set(links.flatMap(({ a, b }) => [`${a.namespace}/${a.name}`, `${b.namespace}/${b.name}`]));
}

function lengthOf({ prefix }: RouteItem): number {
  return Number(prefix.slice(prefix.lastIndexOf("/") + 1));
}
