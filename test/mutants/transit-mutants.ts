/** Mutants of transit gateways: M27 to M34. */
import type { Edge, Guard, Passage } from "../../src/fabric/station.ts";
import { edges, less, otherwise, passages, routes, stations } from "./mutant.ts";
import type { Mutant } from "./mutant.ts";

const isAbout = (when: Guard | undefined, is: Guard["is"]): boolean => when?.is === is;

const leadsTo = (edge: Edge, place: string): edge is Passage => "to" in edge && edge.to.startsWith(`${place}/`);

/** All of them. */
export const transitMutants: readonly Mutant[] = [
  {
    name: "M27 a source in any zone gets in",
    alter: edges("to-transit", (list) => {
      const door = list.find((edge) => "to" in edge);
      return door ? [...list, less(door, "when")] : list;
    }),
  },
  {
    name: "M27 it comes out in the first zone, wherever it comes from",
    alter: edges("transit-out", (list) => list.filter(({ when }) => !isAbout(when, "zone"))),
  },
  {
    name: "M27 it comes out in its own zone or not at all",
    alter: edges("transit-out", (list) => list.filter((edge) => !leadsTo(edge, "subnet-out") || edge.when)),
  },
  {
    name: "M27 the attachment's own subnet alone gets in",
    alter: stations("routes", (station) => {
      if (station.choice.by !== "prefix") return station;
      const kept = station.choice.routes.map((route) =>
        route.target.startsWith("tgw-") ? { ...route, edge: { to: "nowhere/own-subnet-alone" } } : route,
      );
      return { ...station, choice: { ...station.choice, routes: kept } };
    }),
  },
  {
    name: "M28 the list of the attachment's subnet does not count on the way in",
    alter: passages("to-transit", (edge) => ({ ...edge, to: edge.to.replace("acl-in/", "interface-in/") })),
  },
  {
    name: "M28 the list of the attachment's subnet does not count on the way out",
    alter: stations("acl-out", (station, graph) => {
      const from = graph.station(station.id)!;
      return from.choice.by === "order" && from.choice.edges.length > 0
        ? { ...from, choice: { ...from.choice, edges: [{ ...(from.choice.edges[0] as Passage), when: undefined }] } }
        : station;
    }),
  },
  {
    name: "M28 a host in the attachment's subnet meets its list on the way out",
    alter: passages("transit-out", (edge) => ({ ...edge, to: edge.to.replace("subnet-out/", "acl-out/") })),
  },
  {
    name: "M29 what comes out goes by the local route",
    alter: stations("transit-out", (station, graph) => {
      if (station.choice.by !== "order") return station;
      const changed = station.choice.edges.map((edge): Edge => {
        if (!leadsTo(edge, "subnet-out")) return edge;
        const out = graph.station(edge.to.replace("subnet-out/", "acl-out/"))?.choice;
        const table = out?.by === "order" ? out.edges.find((one) => leadsTo(one, "routes")) : undefined;
        const inside = table && graph.station(table.to)?.choice;
        const local = inside?.by === "prefix" ? inside.routes.find(({ target }) => target === "local") : undefined;
        return local && "to" in local.edge ? { ...edge, to: local.edge.to } : edge;
      });
      return { ...station, choice: { ...station.choice, edges: changed } };
    }),
  },
  {
    name: "M30 what comes from an attachment goes by the table that it teaches",
    alter: stations("transit-in", (station, graph) => {
      const [, hub, attachment] = station.id.split("/") as [string, string, string];
      if (station.choice.by !== "order") return station;
      const changed = station.choice.edges.map((edge): Edge => {
        if (!("to" in edge)) return edge;
        const table = graph.station(edge.to)?.choice;
        const taught = table?.by === "prefix" && table.routes.some(({ target }) => target === attachment);
        return taught || !hub ? edge : { ...edge, to: "nowhere/not-taught" };
      });
      return { ...station, choice: { ...station.choice, edges: changed } };
    }),
  },
  {
    name: "M30 an attachment without an association is routed",
    alter: otherwise("transit-in", (_, { id }) => ({ to: id.replace("transit-in", "transit-out") })),
  },
  {
    name: "M31 the worse rank wins",
    alter: routes((list) => list.map((route) => ({ ...route, rank: -route.rank })), "transit-routes"),
  },
  {
    name: "M31 what a VPC teaches wins over a prefix list",
    alter: routes((list) => list.map((route) => (route.list ? { ...route, rank: 9 } : route)), "transit-routes"),
  },
  {
    name: "M31 a prefix list wins over a route by hand",
    alter: routes(
      (list) => list.map((route) => (route.rank === 0 ? { ...route, rank: 1.5 } : route)),
      "transit-routes",
    ),
  },
  {
    name: "M31 the shortest prefix wins",
    alter: routes(
      (list) =>
        list.map((route) => (route.prefix.length <= 8 ? { ...route, overrides: ["static", "propagated"] } : route)),
      "transit-routes",
    ),
  },
  {
    name: "M31 a blackhole lets go of its prefix",
    alter: routes((list) => list.filter(({ edge }) => "to" in edge), "transit-routes"),
  },
  {
    name: "M32 appliance mode forgets where a flow began",
    alter: edges("transit-out", (list) => list.filter(({ when }) => !isAbout(when, "known"))),
  },
  {
    name: "M32 appliance mode knows one direction alone",
    alter: edges("transit-out", (list) =>
      list.filter(({ when }) => when?.is !== "known" || when.direction === "onward"),
    ),
  },
  {
    name: "M33 groups are known without the option",
    alter: edges("interface-in", (list) =>
      list.map((edge) => (leadsTo(edge, "transit-in") ? less(edge, "identity") : edge)),
    ),
  },
  {
    name: "M33 groups are known to an attachment without the option",
    alter: passages("transit-out", (edge) => (leadsTo(edge, "subnet-out") ? less(edge, "identity") : edge)),
  },
  {
    name: "M33 groups are never known over a transit gateway",
    alter: passages("transit-out", (edge) => ({ ...edge, identity: "lost" })),
  },
  {
    name: "M33 groups are known over a peering of transit gateways",
    alter: passages("transit-out", (edge) => (leadsTo(edge, "transit-in") ? less(edge, "identity") : edge)),
  },
  {
    name: "M34 a transit gateway carries jumbo frames",
    alter: edges("interface-in", (list) =>
      list.map((edge) => (leadsTo(edge, "transit-in") ? less(edge, "mtu") : edge)),
    ),
  },
  {
    name: "M34 who sends too much is not told",
    alter: edges("interface-in", (list) =>
      list.map((edge) =>
        leadsTo(edge, "transit-in") && edge.mtu ? { ...edge, mtu: { ...edge.mtu, routers: [] } } : edge,
      ),
    ),
  },
];
