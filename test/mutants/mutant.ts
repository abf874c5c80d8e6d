/** A mutant: the graph with one decision changed, in tests alone; and the ways to change one. */
import type {
  ByPrefix,
  Edge,
  Filter,
  Graph,
  InOrder,
  Passage,
  Refusal,
  Route,
  Station,
} from "../../src/fabric/station.ts";

/** One sentence of a rule of the data path, and a graph that breaks exactly that. */
export interface Mutant {
  /** The rule's id, then what the mutant does instead. */
  readonly name: string;
  readonly alter: (graph: Graph) => Graph;
}

/** Changes stations of one place (the first part of an id), or of all places that begin so. */
export function stations(
  place: string,
  change: (station: Station, graph: Graph) => Station | undefined,
): Mutant["alter"] {
  return (graph) => ({
    ...graph,
    station: (id) => {
      const station = graph.station(id);
      return station && `${id}/`.startsWith(`${place}/`) ? change(station, graph) : station;
    },
  });
}

/** Changes the list of edges of stations that choose in order. */
export function edges(
  place: string,
  change: (edges: readonly Edge[], station: Station, graph: Graph) => readonly Edge[],
): Mutant["alter"] {
  return stations(place, (station, graph) => {
    if (station.choice.by !== "order") return station;
    const changed: InOrder = { ...station.choice, edges: change(station.choice.edges, station, graph) };
    return { ...station, choice: changed };
  });
}

/** Takes refusals with a code out of stations. */
export function without(place: string, code: string): Mutant["alter"] {
  return edges(place, (list) => list.filter((edge) => !("refuse" in edge) || edge.code !== code));
}

/** Changes every passage of stations. */
export function passages(place: string, change: (edge: Passage) => Passage): Mutant["alter"] {
  return edges(place, (list) => list.map((edge) => ("refuse" in edge ? edge : change(edge))));
}

/** Changes what happens at stations where no edge holds. */
export function otherwise(place: string, change: (refusal: Refusal, station: Station) => Edge): Mutant["alter"] {
  return stations(place, (station) => {
    const { choice } = station;
    if (choice.by === "order")
      return { ...station, choice: { ...choice, edges: [...choice.edges, change(choice.otherwise, station)] } };
    if (choice.by === "address")
      return { ...station, choice: { ...choice, otherwise: change(choice.otherwise as Refusal, station) } };
    return station;
  });
}

/** Changes the routes of tables. */
export function routes(
  change: (routes: readonly Route[], station: Station) => readonly Route[],
  place = "routes",
): Mutant["alter"] {
  return stations(place, (station) => {
    if (station.choice.by !== "prefix") return station;
    const choice: ByPrefix = { ...station.choice, routes: change(station.choice.routes, station) };
    return { ...station, choice };
  });
}

/** Changes filters whose ids begin so. */
export function filters(beginning: string, change: (filter: Filter) => Filter): Mutant["alter"] {
  return (graph) => ({
    ...graph,
    filter: (id) => {
      const filter = graph.filter(id);
      return filter && id.startsWith(beginning) ? change(filter) : filter;
    },
  });
}

/** The id of what a station is for: `subnet-1` of `acl-out/subnet-1`. */
export function ownerOf({ id }: Station): string {
  return id.split("/")[1]!;
}

/** An edge without what the second argument names. */
export function less<K extends keyof Passage>(edge: Passage, ...names: readonly K[]): Passage {
  return Object.fromEntries(Object.entries(edge).filter(([name]) => !names.includes(name as K))) as unknown as Passage;
}
