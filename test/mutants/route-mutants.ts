/** Mutants of the rules of routing: M05, M11 to M17. */
import { formatPrefix, prefix } from "../../src/net/prefix.ts";
import type { Edge, Refusal, Route, Station } from "../../src/fabric/station.ts";
import { edges, ownerOf, routes, stations, without } from "./mutant.ts";
import type { Mutant } from "./mutant.ts";

const local = (station: Station): Edge | undefined => {
  const { choice } = station;
  return choice.by === "prefix" ? choice.routes.find(({ target }) => target === "local")?.edge : undefined;
};

const reversedRanks = (list: readonly Route[]): Route[] => list.map((route) => ({ ...route, rank: -route.rank }));

/** All routes of one origin lose to the others of their prefix. */
const demoted = (list: readonly Route[], loses: (route: Route) => boolean): Route[] =>
  list.map((route) => (loses(route) ? { ...route, rank: 1_000 } : route));

/** Routes that lead nowhere any more, taken out of the table. */
const withoutBlackholes = (list: readonly Route[]): Route[] =>
  list.filter(({ edge }) => !("refuse" in edge) || edge.code !== "BAD_STATE_ROUTE");

/** All of them. */
export const routeMutants: readonly Mutant[] = [
  ...["169.254.168.0/22", "fd00:ec2::/32"].map((text): Mutant => ({
    name: `M05 routes forward to ${text}`,
    alter: routes((list) => list.filter((route) => route.origin !== "reserved" || formatPrefix(route.prefix) !== text)),
  })),
  {
    name: "M11 the shortest prefix wins",
    alter: routes((list) =>
      list.map((route) => (route.prefix.length === 0 ? { ...route, overrides: ["static"] } : route)),
    ),
  },
  { name: "M11 the worse rank wins", alter: routes(reversedRanks) },
  {
    name: "M11 a prefix list wins over a static route",
    alter: routes((list) => demoted(list, ({ origin, list }) => origin === "static" && !list)),
  },
  {
    name: "M11 a propagated route wins over a prefix list",
    alter: routes((list) => demoted(list, ({ list }) => list !== undefined)),
  },
  { name: "M11 the worse of equal propagated routes wins", alter: routes(reversedRanks, "a") },
  { name: "M11 overlapping prefix lists take turns", alter: takingTurns() },
  {
    name: "M12 a more specific propagated route wins over local",
    alter: routes((list) => list.map((route) => (route.origin === "local" ? { ...route, overrides: [] } : route))),
  },
  {
    name: "M13 local wins over static routes too",
    alter: routes((list) =>
      list.map((route) => (route.origin === "local" ? { ...route, overrides: ["propagated", "static"] } : route)),
    ),
  },
  {
    name: "M13 the local route cannot be replaced",
    alter: stations("routes", (station, graph) => {
      if (station.choice.by !== "prefix") return station;
      const changed = station.choice.routes.map((route) =>
        route.origin === "local" && route.target !== "local"
          ? { ...route, edge: { to: `local/${vpcOf(graph, station)}` } }
          : route,
      );
      return { ...station, choice: { ...station.choice, routes: changed } };
    }),
  },
  {
    name: "M14 the main table serves nobody",
    alter: stations("routes", (station) =>
      station.choice.by === "prefix" && isMain(station)
        ? { ...station, choice: { ...station.choice, routes: [] } }
        : station,
    ),
  },
  {
    name: "M14 a default route for IPv4 carries IPv6",
    alter: routes((list) => [...list, ...twins(list, "0.0.0.0/0", "::/0")]),
  },
  {
    name: "M14 a default route for IPv6 carries IPv4",
    alter: routes((list) => [...list, ...twins(list, "::/0", "0.0.0.0/0")]),
  },
  {
    name: "M15 a gateway's route table is not asked",
    alter: routes(
      (list, station) => list.map((route) => ({ ...route, edge: local(station) ?? route.edge })),
      "edge-routes",
    ),
  },
  ...["INGRESS_RTB_NO_PUBLIC_IP", "X_MIDDLEBOX_IN_SAME_SUBNET", "BAD_STATE_ROUTE"].map((code): Mutant => ({
    name: `M15 a gateway's route is taken in spite of ${code}`,
    alter: routes(
      (list, station) =>
        list.map((route) =>
          "refuse" in route.edge && route.edge.code === code ? { ...route, edge: local(station)! } : route,
        ),
      "edge-routes",
    ),
  })),
  {
    name: "M13 no route inside a VPC leads through a Gateway Load Balancer endpoint",
    alter: routes(withoutEndpoints),
  },
  {
    name: "M15 no gateway's table leads to a Gateway Load Balancer endpoint",
    alter: routes(withoutEndpoints, "edge-routes"),
  },
  {
    name: "M15 a virtual private gateway's table leads to no Gateway Load Balancer endpoint",
    alter: routes(
      (list, station) => (ownerOf(station).startsWith("vgw-") ? withoutEndpoints(list) : list),
      "edge-routes",
    ),
  },
  { name: "M15 answers may bypass the appliance", alter: without("gateway-out", "INGRESS_RTB_TRAFFIC_REDIRECTION") },
  { name: "M16 a blackhole lets the next route win", alter: routes(withoutBlackholes) },
  { name: "M17 an interface sends what is not its own", alter: unchecked("interface-out", "groups-out") },
  { name: "M17 an interface takes what is not its own", alter: unchecked("interface-in", "guest") },
  {
    name: "M17 with the check off nothing is forwarded either",
    alter: edges("interface-in", (list) =>
      list.map((edge) => ("to" in edge && edge.to.startsWith("forward/") ? spoofed : edge)),
    ),
  },
];

const spoofed: Refusal = { refuse: "dropped", code: "ENI_SOURCE_DEST_CHECK_RESTRICTION", because: "it is not for it" };

function unchecked(place: string, next: string): Mutant["alter"] {
  return edges(place, (list, station) =>
    list.map((edge) => ("refuse" in edge && edge.code === spoofed.code ? { to: `${next}/${ownerOf(station)}` } : edge)),
  );
}

function withoutEndpoints(list: readonly Route[]): Route[] {
  return list.filter(({ target }) => !target.startsWith("vpce-"));
}

function twins(list: readonly Route[], of: string, as: string): Route[] {
  return list.filter((route) => formatPrefix(route.prefix) === of).map((route) => ({ ...route, prefix: prefix(as) }));
}

function takingTurns(): Mutant["alter"] {
  const turns = new Map<string, number>();
  return routes((list, { id }) => {
    const turn = (turns.get(id) ?? 0) + 1;
    turns.set(id, turn);
    const lists = list.filter((route) => route.list !== undefined);
    return turn % 2 ? list : [...list.filter((route) => route.list === undefined), ...lists.toReversed()];
  });
}

/** Hand-made networks say it of their main tables. */
function isMain(station: Station): boolean {
  return station.id.startsWith("routes/rtb-main-");
}

function vpcOf(graph: { station(id: string): Station | undefined }, { id }: Station): string {
  const found = Array.from({ length: 9 }, (_, n) => `vpc-${n}`).find((vpc) => graph.station(`local/${vpc}`));
  return found ?? id;
}
