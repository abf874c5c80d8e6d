/** Mutants of the rules of gateways: M18 to M25, M42. */
import { everything, prefix } from "../../src/net/prefix.ts";
import type { Prefix } from "../../src/net/prefix.ts";
import type { Edge, Graph, Guard, Passage, Translation } from "../../src/fabric/station.ts";
import { edges, less, otherwise, ownerOf, passages, stations, without } from "./mutant.ts";
import type { Mutant } from "./mutant.ts";

const gateways: readonly Mutant[] = [
  {
    name: "M18 filters see the public address",
    alter: (graph) => ({
      ...graph,
      station: (id) => {
        const station = graph.station(id);
        if (station?.choice.by !== "order" || !id.startsWith("private-of/")) return station;
        const list = station.choice.edges.map((edge) => ("refuse" in edge ? edge : less(edge, "rewrite")));
        return { ...station, choice: { ...station.choice, edges: list } };
      },
    }),
  },
  { name: "M18 the source is not translated", alter: passages("public-of", (edge) => less(edge, "rewrite")) },
  {
    name: "M18 an instance without a public address uses the gateway",
    alter: otherwise("translate-out", () => ({ to: "internet" })),
  },
  ...["IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS", "IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS"].map(
    (code): Mutant => ({
      name: `M18 no ${code}`,
      alter: without("gateway-out", code),
    }),
  ),
  ...["IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS", "IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS"].map((code): Mutant => ({
    name: `M18 no ${code}`,
    alter: without("gateway-in", code),
  })),
  {
    name: "M42 the internet gateway carries jumbo frames",
    alter: passages("gateway-out", (edge) => less(edge, "mtu")),
  },
  {
    name: "M42 the internet gateway takes jumbo frames in",
    alter: passages("gateway-in", (edge) => less(edge, "mtu")),
  },
  {
    name: "M42 nothing jumbo inside a VPC",
    alter: passages("interface-out", (edge) => (edge.mtu ? { ...edge, mtu: { bytes: 1500 } } : edge)),
  },
];

/** Changes translations of NAT gateways. */
function translating(change: (session: Translation) => Translation): Mutant["alter"] {
  const changed = (place: string) =>
    passages(place, (edge) => (edge.session?.does === "translate" ? { ...edge, session: change(edge.session) } : edge));
  return (graph) => changed("nat")(changed("nat-zone")(graph));
}

/** Changes edges of NAT gateways whose guard is of a kind. */
const atNat = (change: (list: readonly Edge[]) => readonly Edge[]): Mutant["alter"] => edges("nat", change);
const translates = (edge: Edge): edge is Passage => "to" in edge && edge.session?.does === "translate";
const restores = (edge: Edge): edge is Passage => "to" in edge && edge.session?.does === "restore";

/** Parts of the guard of NGW_REQUIRES_SOURCE_IN_VPC, taken out. */
const laxOrigin = (keep: (guard: Guard) => boolean): Mutant["alter"] =>
  atNat((list) =>
    list.map((edge) => {
      if (!("refuse" in edge) || edge.code !== "NGW_REQUIRES_SOURCE_IN_VPC" || edge.when?.is !== "any") return edge;
      return { ...edge, when: { is: "any", of: edge.when.of.filter(keep) } };
    }),
  );

const nats: readonly Mutant[] = [
  {
    name: "M19 a NAT gateway takes answers for beginnings",
    alter: atNat((list) =>
      list.map((edge) => (translates(edge) && edge.when?.is === "opening" ? less(edge, "when") : edge)),
    ),
  },
  {
    name: "M19 a NAT gateway knows what the internet gateway let in",
    alter: atNat((list) =>
      list.flatMap((edge): Edge[] =>
        translates(edge) ? [{ to: "internet", when: { is: "not", of: { is: "opening" } } }, edge] : [edge],
      ),
    ),
  },
  {
    name: "M19 a NAT gateway drops such answers without a reset",
    alter: atNat((list) => list.map((edge) => ("refuse" in edge ? { ...edge, refuse: "dropped" } : edge))),
  },
  {
    name: "M20 security groups judge what a NAT gateway passes on",
    alter: edges("acl-in", (list, station) =>
      list.map((edge) =>
        "to" in edge && edge.to.startsWith("nat/") ? { ...edge, to: `groups-in/${ownerOf(station)}` } : edge,
      ),
    ),
  },
  {
    name: "M20 the ACL of its subnet does not judge what a NAT gateway takes in",
    alter: passages("acl-in", (edge) => (edge.to.startsWith("nat/") ? less(edge, "when") : edge)),
  },
  { name: "M20 the ACL of its subnet does not judge what a NAT gateway sends out", alter: skippingAcl("translate") },
  { name: "M20 the ACL of its subnet does not judge the answers of a NAT gateway", alter: skippingAcl("restore") },
  {
    name: "M20 a NAT gateway asks no route table",
    alter: passages("nat", (edge) => (translates(edge) ? { ...edge, to: "internet" } : edge)),
  },
  { name: "M20 a NAT gateway takes every protocol", alter: without("nat", "PROTOCOL_RESTRICTION") },
  {
    name: "M20 a NAT gateway keeps low ports",
    alter: translating((session) => ({ ...session, ports: { from: 1, to: 65535 } })),
  },
  {
    name: "M20 a NAT gateway has no limit of flows",
    alter: translating((session) => ({ ...session, flowsPerDestination: 1e6 })),
  },
  {
    name: "M20 a NAT gateway carries fewer flows",
    alter: translating((session) => ({ ...session, flowsPerDestination: 54_999 })),
  },
  {
    name: "M20 a NAT gateway never forgets",
    alter: translating((session) => ({ ...session, idle: { tcp: 1e9, udp: 1e9, udpStream: 1e9, other: 1e9 } })),
  },
  {
    name: "M20 a NAT gateway forgets early",
    alter: translating((session) => ({ ...session, idle: { tcp: 60, udp: 60, udpStream: 60, other: 60 } })),
  },
  { name: "M20 a NAT gateway takes fragments", alter: without("nat", "X_NGW_FRAGMENTS") },
  {
    name: "M20 a NAT gateway drops fragments of UDP too",
    alter: atNat((list) =>
      list.map((edge) =>
        "refuse" in edge && edge.code === "X_NGW_FRAGMENTS" ? { ...edge, when: { is: "fragmented" } } : edge,
      ),
    ),
  },
  {
    name: "M20 a NAT gateway can be pinged",
    alter: atNat((list) =>
      list.map((edge) =>
        "refuse" in edge && edge.code === "X_NGW_NO_SESSION" && edge.when?.is === "in"
          ? { to: "internet-host", when: edge.when }
          : edge,
      ),
    ),
  },
  { name: "M20 a NAT gateway serves its own subnet", alter: without("nat", "X_NGW_OWN_SUBNET") },
  { name: "M21 a NAT gateway serves peers and virtual private gateways", alter: laxOrigin(({ is }) => is !== "came") },
  { name: "M21 a NAT gateway serves any source", alter: without("nat", "NGW_REQUIRES_SOURCE_IN_VPC") },
  {
    name: "M21 a NAT gateway does not serve transit gateways",
    alter: atNat((list) =>
      list.flatMap((edge): Edge[] =>
        "refuse" in edge && edge.code === "NGW_REQUIRES_SOURCE_IN_VPC"
          ? [edge, { ...edge, when: { is: "came", over: ["transit-gateway"] } }]
          : [edge],
      ),
    ),
  },
  {
    name: "M21 a NAT gateway sends answers by route alone",
    alter: atNat((list) =>
      list.map((edge) =>
        restores(edge) && edge.session?.does === "restore"
          ? { ...edge, session: { ...edge.session, toSender: false } }
          : edge,
      ),
    ),
  },
  {
    name: "M21 answers of what a NAT gateway sent over peering need a route",
    alter: passages("nat", (edge) => (translates(edge) ? less(edge, "road") : edge)),
  },
  {
    name: "M21 answers over peering need no route, NAT gateway or not",
    alter: edges("peering", (list) => {
      const back = list.flatMap((edge) => ("to" in edge && edge.fallsBackTo) || [])[0];
      return list.map((edge) => ("to" in edge && back ? { ...edge, fallsBackTo: back } : edge));
    }),
  },
  {
    name: "M21 a private NAT gateway has a public address",
    alter: otherwise("translate-out", () => ({
      to: "internet",
      when: { is: "in", side: "source", prefixes: [everything(4)] },
    })),
  },
  { name: "M22 a NAT gateway carries what a VPC carries", alter: passages("nat", (edge) => less(edge, "mtu")) },
  { name: "M22 a NAT gateway knows no NAT64", alter: translating(({ embedding: _none, ...session }) => session) },
  {
    name: "M22 a resolver gives no addresses for NAT64",
    alter: synthesising(() => undefined),
  },
  {
    name: "M22 a resolver gives addresses for NAT64 unasked",
    alter: synthesising(() => prefix("64:ff9b::/96")),
  },
  {
    name: "M22 a NAT gateway names the receiver instead of the router that found a packet too big",
    alter: atNat((list) =>
      list.map((edge) => {
        if (!restores(edge) || edge.session?.does !== "restore") return edge;
        const { embedding: _none, ...session } = edge.session;
        return { ...edge, session };
      }),
    ),
  },
  {
    name: "M23 a regional NAT gateway serves every zone",
    alter: atNat((list) =>
      list.map((edge) => ("to" in edge && edge.to.startsWith("nat-zone/") ? less(edge, "when") : edge)),
    ),
  },
  {
    name: "M23 a regional NAT gateway asks no table of its own",
    alter: passages("nat-zone", (edge) => ({ ...edge, to: "internet" })),
  },
];

/** Changes whether the Amazon DNS server makes addresses up (DNS64). */
function synthesising(change: () => Prefix | undefined): Mutant["alter"] {
  return stations("name-server", (station) =>
    station.choice.by === "end" ? { ...station, choice: { ...station.choice, dns64: change() } } : station,
  );
}

function skippingAcl(does: "translate" | "restore"): Mutant["alter"] {
  return stations("nat", (station, graph) => {
    if (station.choice.by !== "order") return station;
    const list = station.choice.edges.map((edge): Edge => {
      if ("refuse" in edge || edge.session?.does !== does) return edge;
      const border = graph.station(edge.to.replace("subnet-out", "acl-out"))?.choice;
      const next = border?.by === "order" ? border.edges.find((edge) => "to" in edge) : undefined;
      return next && "to" in next ? { ...edge, to: next.to } : edge;
    });
    return { ...station, choice: { ...station.choice, edges: list } };
  });
}

const egressOnly: readonly Mutant[] = [
  {
    name: "M24 an egress-only gateway lets in what begins outside",
    alter: passages("egress-only-in", (edge) => less(edge, "when")),
  },
  {
    name: "M24 an egress-only gateway remembers nothing",
    alter: passages("egress-only-out", (edge) => less(edge, "session")),
  },
  { name: "M24 an egress-only gateway carries IPv4", alter: without("egress-only-out", "PROTOCOL_RESTRICTION") },
  {
    name: "M24 the internet gateway leads in beside it",
    alter: (graph) => {
      const igw = Array.from({ length: 40 }, (_, n) => `gateway-in/igw-${n}`).find((id) => graph.station(id));
      return edges("public", (list) => (list.length > 1 ? [{ to: igw ?? "internet" }] : list))(graph);
    },
  },
];

const blocks = "VPC_BLOCK_PUBLIC_ACCESS_ENABLED";
const refusal: Edge = { refuse: "dropped", code: blocks, because: "it is blocked" };
const publicPlaces = ["public-of", "private-of", "egress-only-out"];

/** Roads that are open for a reason are closed. */
const closed =
  (remark: string, places = publicPlaces): Mutant["alter"] =>
  (graph) =>
    places.reduce(
      (altered, place) =>
        edges(place, (list) => list.map((edge) => ("to" in edge && edge.remarks?.includes(remark) ? refusal : edge)))(
          altered,
        ),
      graph,
    );

const blocking: readonly Mutant[] = [
  { name: "M25 nothing is blocked on the way out", alter: without("public-of", blocks) },
  { name: "M25 nothing is blocked on the way in", alter: without("private-of", blocks) },
  {
    name: "M25 egress-only gateways are never blocked",
    alter: (graph) => without("egress-only-in", blocks)(without("egress-only-out", blocks)(graph)),
  },
  { name: "M25 block-ingress closes NAT gateways too", alter: closed("X_OUTBOUND_ONLY", ["public-of", "private-of"]) },
  { name: "M25 block-ingress closes egress-only gateways too", alter: closed("X_OUTBOUND_ONLY", ["egress-only-out"]) },
  { name: "M25 excluded VPCs are blocked as well", alter: closed("X_EXCLUDED_VPC") },
  { name: "M25 excluded subnets are blocked as well", alter: closed("X_EXCLUDED_SUBNET") },
  {
    name: "M25 private ways are blocked",
    alter: (graph) => edges("address", (list) => (isBlocking(graph) ? [refusal, ...list] : list))(graph),
  },
];

/** Whether some public address of a hand-made network is blocked. */
function isBlocking(graph: Graph): boolean {
  const choice = graph.station("private-of/198.18.1.1")?.choice;
  return choice?.by === "order" && choice.edges.some((edge) => "refuse" in edge && edge.code === blocks);
}

/** All of them. */
export const gatewayMutants: readonly Mutant[] = [...gateways, ...nats, ...egressOnly, ...blocking];
