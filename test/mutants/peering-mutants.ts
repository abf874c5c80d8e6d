/** Mutants of peering connections (M26). */
import type { Edge, Graph, Passage, Refusal } from "../../src/fabric/station.ts";
import { edges, less, passages, routes } from "./mutant.ts";
import type { Mutant } from "./mutant.ts";

type Side = "source" | "destination";

/** Whether an edge refuses packets for where one of their ends is. */
function refusesFor(side: Side, edge: Edge): edge is Refusal {
  if (!("refuse" in edge) || edge.when?.is !== "not") return false;
  return edge.when.of.is === "in" && edge.when.of.side === side;
}

const isAbroad = (edge: Passage): boolean => edge.identity === "lost";

/** The first station of a place that a station's edges lead to. */
function wayTo(graph: Graph, id: string | undefined, place: string): string | undefined {
  const choice = id === undefined ? undefined : graph.station(id)?.choice;
  const ways = choice?.by === "order" ? choice.edges.flatMap((edge) => ("to" in edge ? edge.to : [])) : [];
  return ways.find((way) => way.startsWith(`${place}/`));
}

/** Whether the table of an interface's subnet leads to a peer. */
function leadsToPeer(graph: Graph, eni: string): boolean {
  const leaving = wayTo(graph, `groups-out/${eni}`, "subnet-out");
  const table = graph.station(wayTo(graph, wayTo(graph, leaving, "acl-out"), "routes") ?? "")?.choice;
  return table?.by === "prefix" && table.routes.some(({ target }) => target.startsWith("pcx-"));
}

/** Every mutant of peering. */
export const peeringMutants: readonly Mutant[] = [
  {
    name: "M26 a connection carries packets for anybody",
    alter: edges("peering", (list) => list.filter((edge) => !refusesFor("source", edge))),
  },
  {
    name: "M26 a connection leads beyond the peer",
    alter: edges("peering", (list) =>
      list.map((edge): Edge => (refusesFor("destination", edge) ? { to: "internet-host", when: edge.when } : edge)),
    ),
  },
  {
    name: "M26 a route on one side is enough",
    alter: edges("peering", (list) => {
      const back = list.flatMap((edge) => ("to" in edge && edge.fallsBackTo) || [])[0];
      return list.map((edge) => ("to" in edge && back ? { ...edge, fallsBackTo: back } : edge));
    }),
  },
  {
    name: "M26 what no route leads back to is not taken",
    alter: edges("acl-in", (list, { id }, graph) => {
      const when = { is: "came", over: ["peering"] } as const;
      const refusal: Refusal = { refuse: "dropped", code: "NO_PATH", because: "no route leads back", when };
      return leadsToPeer(graph, id.slice("acl-in/".length)) ? list : [refusal, ...list];
    }),
  },
  {
    name: "M26 identities are lost within a Region",
    alter: passages("peering", (edge) => ({ ...edge, identity: "lost" })),
  },
  { name: "M26 identities cross Regions", alter: passages("peering", (edge) => less(edge, "identity")) },
  { name: "M26 packets between Regions are no smaller", alter: passages("peering", (edge) => less(edge, "mtu")) },
  {
    name: "M26 packets within a Region are as small as between Regions",
    alter: passages("peering", (edge) => (isAbroad(edge) ? edge : { ...edge, mtu: { bytes: 8500 } })),
  },
  {
    name: "M26 senders of packets that are too big for another Region are not told",
    alter: passages("peering", (edge) => (edge.mtu ? { ...edge, mtu: { bytes: edge.mtu.bytes } } : edge)),
  },
  {
    name: "M26 a connection that is gone lets go of its routes",
    alter: routes((list) => list.filter(({ target, edge }) => !target.startsWith("pcx-") || "to" in edge)),
  },
];
