/** Mutants of the rules of order and filters: M01 to M04, M07 to M10. */
import { formatPrefix, prefix as parsed } from "../../src/net/prefix.ts";
import type { Edge, Guard, IdleTimes, Passage } from "../../src/fabric/station.ts";
import { edges, filters, less, otherwise, ownerOf, passages, stations } from "./mutant.ts";
import type { Mutant } from "./mutant.ts";

/** A filtering station that lets everything through. */
const lax = (place: string): Mutant["alter"] => passages(place, (edge) => less(edge, "when", "session"));

/** Filtering stations judge by another place's filters first. */
function judgedFirst(
  place: string,
  byPlace: (station: string, graph: Parameters<Mutant["alter"]>[0]) => string | undefined,
): Mutant["alter"] {
  return edges(place, (list, station, graph) => {
    const other = graph.station(byPlace(station.id, graph) ?? "");
    if (other?.choice.by !== "order") return list;
    const admits = other.choice.edges.flatMap((edge) => ("refuse" in edge || !edge.when ? [] : [edge.when]));
    return [{ ...other.choice.otherwise, when: { is: "not", of: { is: "any", of: admits } } }, ...list];
  });
}

const nextOf = (id: string, graph: Parameters<Mutant["alter"]>[0]): string | undefined => {
  const choice = graph.station(id)?.choice;
  const edge = choice?.by === "order" ? choice.edges.find((edge) => "to" in edge) : undefined;
  return edge && "to" in edge ? edge.to : undefined;
};

const orders: readonly Mutant[] = [
  { name: "M01 no security group judges what goes out", alter: lax("groups-out") },
  { name: "M01 no security group judges what comes in", alter: lax("groups-in") },
  { name: "M01 no ACL judges what leaves a subnet", alter: lax("acl-out") },
  { name: "M01 no ACL judges what enters a subnet", alter: lax("acl-in") },
  {
    name: "M01 the ACL judges before the groups when a packet goes out",
    alter: judgedFirst("groups-out", (id, graph) => {
      const subnet = nextOf(id, graph)?.split("/")[1];
      return subnet && `acl-out/${subnet}`;
    }),
  },
  { name: "M01 the groups judge before the ACL when a packet comes in", alter: judgedFirst("acl-in", nextOf) },
  {
    name: "M01 a packet inside a subnet is routed",
    alter: edges("subnet-out", (list) => list.filter((edge) => !("to" in edge) || !edge.to.startsWith("link/"))),
  },
  {
    name: "M01 the route table is asked before the ACL",
    alter: edges("acl-out", (list, station, graph) => {
      const choice = graph.station(nextOf(station.id, graph) ?? "")?.choice;
      if (choice?.by !== "prefix") return list;
      const routed: Guard = { is: "in", side: "destination", prefixes: choice.routes.map(({ prefix }) => prefix) };
      return [{ ...choice.otherwise, when: { is: "not", of: routed } }, ...list];
    }),
  },
];

const acls: readonly Mutant[] = [
  {
    name: "M02 the last rule that matches decides",
    alter: filters("entries-", (filter) => ({ ...filter, rules: filter.rules.toReversed() })),
  },
  {
    name: "M02 a deny does not end the search",
    alter: filters("entries-", (filter) => ({ ...filter, rules: filter.rules.filter(({ allows }) => allows) })),
  },
  {
    name: "M02 what no rule of an ACL matches is allowed",
    alter: otherwise("acl-in", (_, station) => lastPassage(station.choice)),
  },
  {
    name: "M02 an ACL remembers flows",
    alter: (graph) => {
      const remembered = (place: "acl-in" | "acl-out") =>
        edges(place, (list) =>
          list.flatMap((edge): Edge[] => {
            if ("refuse" in edge) return [edge];
            const known = (["onward", "back"] as const).map((direction): Passage => ({
              ...less(edge, "when"),
              when: { is: "known", device: "acl", direction },
            }));
            const idle = { tcp: 1e6, udp: 1e6, udpStream: 1e6, other: 1e6 };
            return [...known, { ...edge, session: { does: "track", device: "acl", idle } }];
          }),
        );
      return remembered("acl-out")(remembered("acl-in")(graph));
    },
  },
];

function lastPassage(choice: { readonly by: string; readonly edges?: readonly Edge[] }): Edge {
  return less(choice.edges!.findLast((edge) => "to" in edge) as Passage, "when", "session");
}

/** Only some filters of a groups station count. */
const someFilters =
  (choose: (filters: readonly string[]) => readonly string[]): Mutant["alter"] =>
  (graph) => {
    const cut = (place: string) =>
      passages(place, (edge) =>
        edge.when?.is === "admitted" ? { ...edge, when: { ...edge.when, filters: choose(edge.when.filters) } } : edge,
      );
    return cut("groups-in")(cut("groups-out")(graph));
  };

const withoutKnown = (place: string): Mutant["alter"] =>
  edges(place, (list) => list.filter((edge) => edge.when?.is !== "known"));

const groups: readonly Mutant[] = [
  {
    name: "M03 a group can deny",
    alter: filters("group-", (filter) => ({
      ...filter,
      rules: filter.rules.map((rule) => ({ ...rule, allows: false })),
    })),
  },
  { name: "M03 only the first group of an interface counts", alter: someFilters((list) => list.slice(0, 1)) },
  { name: "M03 only the last group of an interface counts", alter: someFilters((list) => list.slice(-1)) },
  { name: "M03 replies need rules on the way out", alter: withoutKnown("groups-out") },
  { name: "M03 replies need rules on the way in", alter: withoutKnown("groups-in") },
  {
    name: "M03 what a middlebox forwards counts as an answer",
    alter: edges("groups-out", (list) =>
      list.flatMap((edge): Edge[] =>
        "to" in edge && edge.when?.is === "known" && edge.when.direction === "back"
          ? [edge, { ...edge, when: { ...edge.when, direction: "onward" } }]
          : [edge],
      ),
    ),
  },
  {
    name: "M03 a group of another VPC counts for nothing",
    alter: someFilters((list) => list.filter((id) => !id.endsWith("/sg-shared"))),
  },
];

const unfiltered = [
  "10.0.0.2/32",
  "169.254.169.253/32",
  "fd00:ec2::253/128",
  "169.254.169.254/32",
  "169.254.170.2/32",
  "169.254.169.250/31",
  "fd00:ec2::250/127",
  "169.254.169.123/32",
  "fd00:ec2::123/128",
  "255.255.255.255/32",
  "ff02::1:2/128",
  "10.0.1.1/32",
];

const links = unfiltered.map((text): Mutant => ({
  name: `M04 ${text} is filtered like anything else`,
  alter: edges("interface-out", (list) =>
    list.map((edge) => {
      if (edge.when?.is === "all")
        return JSON.stringify(edge.when).includes(JSON.stringify(parsed(text)))
          ? { ...edge, when: { is: "any", of: [] } }
          : edge;
      if (edge.when?.is !== "in" || edge.when.side !== "destination") return edge;
      const when: Guard = {
        ...edge.when,
        prefixes: edge.when.prefixes.filter((prefix) => formatPrefix(prefix) !== text),
      };
      return { ...edge, when };
    }),
  ),
}));

const identities: readonly Mutant[] = [
  {
    name: "M07 a rule that names a group admits everyone",
    alter: filters("group-in", (filter) => ({
      ...filter,
      rules: filter.rules.map((rule) => (rule.peer.kind === "tag" ? { ...rule, peer: everyone } : rule)),
    })),
  },
  {
    name: "M07 an outbound rule that names a group admits everyone",
    alter: filters("group-out", (filter) => ({
      ...filter,
      rules: filter.rules.map((rule) => (rule.peer.kind === "tag" ? { ...rule, peer: everyone } : rule)),
    })),
  },
  {
    name: "M07 the public address of a member counts as the member",
    alter: passages("public-of", (edge) => less(edge, "identity")),
  },
  {
    name: "M07 a middlebox keeps the sender's groups",
    alter: (graph) => {
      const kept = (place: string) =>
        passages(place, (edge) => (edge.identity === "lost" ? less(edge, "identity") : edge));
      return kept("forward")(kept("interface-out")(graph));
    },
  },
  {
    name: "M07 identity goes with the address",
    alter: passages("balancer", (edge) => ({ ...edge, identity: "lost" })),
  },
];

const everyone = { kind: "prefix", prefix: { base: { family: 4, words: [0] }, length: 0 } } as const;

/** Changes what trackers of interfaces do. */
function tracking(
  change: (session: Extract<NonNullable<Passage["session"]>, { does: "track" }>) => Passage["session"],
): Mutant["alter"] {
  const changed = (place: string) =>
    passages(place, (edge) => (edge.session?.does === "track" ? { ...edge, session: change(edge.session) } : edge));
  return (graph) => changed("groups-in")(changed("groups-out")(graph));
}

const idles: readonly (keyof IdleTimes)[] = ["tcp", "udp", "udpStream", "other"];

const tracked: readonly Mutant[] = [
  {
    name: "M08 a rule that goes cuts tracked flows",
    alter: (graph) => withoutKnown("groups-in")(withoutKnown("groups-out")(graph)),
  },
  { name: "M08 open flows are tracked as well", alter: tracking((session) => ({ ...session, unless: undefined })) },
  {
    name: "M08 answers need not be open for a flow to be untracked",
    alter: tracking((session) => ({
      ...session,
      unless: { is: "open", filters: filtersOf(session.unless), port: "destination" },
    })),
  },
  {
    name: "M08 open ICMP is not tracked",
    alter: tracking((session) => {
      const { unless } = session;
      return unless?.is === "all"
        ? { ...session, unless: { is: "all", of: unless.of.filter(({ is }) => is !== "protocol") } }
        : session;
    }),
  },
  {
    name: "M08 an egress-only gateway makes nobody track",
    alter: passages("egress-only-out", (edge) => less(edge, "tracksFlow")),
  },
  { name: "M08 a NAT gateway makes nobody track", alter: passages("nat", (edge) => less(edge, "tracksFlow")) },
  ...idles.flatMap((name): Mutant[] => [
    {
      name: `M08 ${name} flows are kept for ever`,
      alter: tracking((session) => ({ ...session, idle: { ...session.idle, [name]: 1e9 } })),
    },
    {
      name: `M08 ${name} flows are forgotten early`,
      alter: tracking((session) => ({ ...session, idle: { ...session.idle, [name]: 1 } })),
    },
  ]),
];

function filtersOf(guard: Guard | undefined): readonly string[] {
  if (guard?.is === "open") return guard.filters;
  if (guard?.is === "all" || guard?.is === "any") return guard.of.map(filtersOf).find((list) => list.length > 0) ?? [];
  return [];
}

const others: readonly Mutant[] = [
  {
    name: "M06 reserved addresses are like any other",
    alter: stations("on-link", (station) => {
      const { choice } = station;
      return choice.by === "order" && choice.otherwise.code === "X_RESERVED_ADDRESS" ? undefined : station;
    }),
  },
  {
    name: "M09 everyone may say that a packet is too big",
    alter: edges("groups-in", (list, station) => [
      ...list,
      { to: `interface-in/${ownerOf(station)}`, when: { is: "protocol", protocols: [1] } },
    ]),
  },
  {
    name: "M09 even the sender of a tracked flow needs a rule to learn it",
    alter: edges("groups-in", (list) =>
      list.map((edge) =>
        edge.when?.is === "known"
          ? { ...edge, when: { is: "all", of: [edge.when, { is: "not", of: { is: "protocol", protocols: [1] } }] } }
          : edge,
      ),
    ),
  },
  {
    name: "M10 a rule whose group is gone still admits",
    alter: filters("group-", (filter) => ({
      ...filter,
      rules: filter.rules.map((rule) => ({ ...rule, stale: false })),
    })),
  },
];

/** All of them. */
export const filterMutants: readonly Mutant[] = [
  ...orders,
  ...acls,
  ...groups,
  ...links,
  ...identities,
  ...tracked,
  ...others,
];
