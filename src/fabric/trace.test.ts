/** Tests of trace on graphs made by hand: what every network has, whatever cloud builds it. */
import { expect } from "vitest";
import { describe, graphUnderTest, it } from "../../test/network/it.ts";
import { address } from "../net/address.ts";
import type { Header } from "../net/packet.ts";
import { prefix } from "../net/prefix.ts";
import type { Choice, Edge, Filter, Graph, Route, Station } from "./station.ts";
import { trace } from "./trace.ts";

const refuse = { refuse: "dropped", code: "END", because: "there is no way on" } as const;
const end = (answersFrom?: string): Choice => ({ by: "end", because: "{destination} receives it", answersFrom });
const inOrder = (...edges: Edge[]): Choice => ({ by: "order", edges, otherwise: refuse });

function graph(
  choices: Readonly<Record<string, Choice>>,
  filters: readonly Filter[] = [],
): Graph & { asked: string[] } {
  const asked: string[] = [];
  const made: Graph = {
    station(id): Station | undefined {
      asked.push(id);
      const choice = choices[id];
      return choice && { id, kind: id, resource: { id, type: "test" }, choice };
    },
    filter: (id) => filters.find((filter) => filter.id === id),
    list: () => undefined,
  };
  return { ...graphUnderTest(made), asked };
}

function packet(more: Partial<Header> = {}): Header {
  const ends = { source: address("10.0.0.1"), destination: address("10.0.0.2") };
  return { protocol: 6, ...ends, sourcePort: 4000, destinationPort: 80, length: 0, whole: true, ...more };
}

const hosts = {
  a: end("out-of-a"),
  b: end("out-of-b"),
  "out-of-a": inOrder({ to: "net" }),
  "out-of-b": inOrder({ to: "net" }),
};
const net: Choice = inOrder(
  { to: "a", when: { is: "in", side: "destination", prefixes: [prefix("10.0.0.1/32")] } },
  { to: "b", when: { is: "in", side: "destination", prefixes: [prefix("10.0.0.2/32")] } },
);

describe("a trace", () => {
  it("follows a packet and its reply, and asks for nothing that it does not cross", () => {
    const way = graph({ ...hosts, net, elsewhere: end() });
    const found = trace(way, { from: "out-of-a", packet: packet() });
    expect(found).toMatchObject({
      arrives: true,
      sentence: "TCP from 10.0.0.1 to 10.0.0.2 port 80 arrives and its reply returns.",
    });
    expect(way.asked).not.toContain("elsewhere");
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("says where the way ends", () => {
    const way = graph({ ...hosts, net: inOrder() });
    expect(trace(way, { from: "out-of-a", packet: packet() })).toMatchObject({
      arrives: false,
      code: "END",
      sentence: "TCP from 10.0.0.1 to 10.0.0.2 port 80 is dropped at the net: there is no way on.",
    });
  });

  it("ends at a station that does not exist, by its code", () => {
    const found = trace(graph({ a: inOrder({ to: "nowhere" }) }), { from: "a", packet: packet() });
    expect(found.code).toBe("UNKNOWN_DESTINATION");
  });

  it("finds out when a packet goes round in circles", () => {
    const round = graph({ a: inOrder({ to: "b" }), b: inOrder({ to: "a" }) });
    expect(trace(round, { from: "a", packet: packet() })).toMatchObject({ disposition: "loop", code: "X_LOOP" });
  });

  it("has no reply to wait for where none is due", () => {
    const way = graph({ ...hosts, net });
    const error = { protocol: 1, icmp: { type: 3, code: 1 }, sourcePort: undefined, destinationPort: undefined };
    expect(trace(way, { from: "out-of-a", packet: packet(error) }).reply).toBeUndefined();
  });

  it("does not take an answer from another address for the answer", () => {
    const lying = inOrder({ to: "net", rewrite: { side: "source", address: address("10.0.0.77") } });
    const found = trace(graph({ ...hosts, net, "out-of-b": lying }), { from: "out-of-a", packet: packet() });
    expect(found).toMatchObject({ arrives: false, failed: "reply", code: "X_REPLY_FROM_OTHER_ADDRESS" });
  });

  it("does not take an answer that reaches somebody else for an arrival", () => {
    const found = trace(graph({ ...hosts, net, a: end("out-of-b") }), { from: "out-of-a", packet: packet() });
    expect(found).toMatchObject({ arrives: false, failed: "reply", code: "X_REPLY_TO_OTHER_RECEIVER" });
  });

  it("leaves the sessions that it was given as they were", () => {
    const track: Edge = {
      to: "net",
      session: { does: "track", device: "d", idle: { tcp: 9, udp: 9, udpStream: 9, other: 9 } },
    };
    const before = Object.freeze({});
    const found = trace(
      graph({ ...hosts, net, "out-of-a": inOrder(track) }),
      { from: "out-of-a", packet: packet() },
      before,
    );
    expect(before).toEqual({});
    expect(Object.keys(found.sessions)).toEqual(["d"]);
  });
});

it("MTU-04 the narrowest road on the way bounds it: 8500 bytes over a transit gateway, 1500 over VPN", () => {
  const road = (bytes: number): Edge => ({ to: "net", mtu: { bytes } });
  for (const bytes of [8500, 1500]) {
    const way = graph({
      ...hosts,
      net,
      "out-of-a": inOrder({ to: "road", mtu: { bytes: 9001 } }),
      road: inOrder(road(bytes)),
    });
    expect(trace(way, { from: "out-of-a", packet: packet({ length: bytes }) })).toMatchObject({
      arrives: true,
      pathMtu: bytes,
    });
    expect(trace(way, { from: "out-of-a", packet: packet({ length: bytes + 1 }) })).toMatchObject({
      disposition: "too-big",
    });
  }
});

describe("a choice of routes", () => {
  const ranked = (rank: number, target: string): Route => ({
    prefix: prefix("10.0.0.2/32"),
    rank,
    origin: "propagated",
    target,
    edge: { to: target },
  });

  it("M11 takes Direct Connect before static VPN before BGP VPN, then the shorter path, as their ranks say", () => {
    const names = ["direct-connect", "vpn-static", "vpn-bgp-short", "vpn-bgp-long"];
    const routes = names.map((name, rank) => ranked(rank, name));
    const ends = Object.fromEntries(names.map((name) => [name, end()]));
    for (let lost = 0; lost < names.length; lost++) {
      const left = routes.slice(lost).toReversed();
      const way = graph({ ...ends, a: { by: "prefix", of: "destination", routes: left, otherwise: refuse } });
      expect(trace(way, { from: "a", packet: packet() }).forward.endedAt).toBe(names[lost]);
    }
  });

  it("names at most sixteen routes that do not match, so that large tables cost no more", () => {
    const many = Array.from({ length: 900 }, (_, n): Route => ({
      ...ranked(0, "b"),
      prefix: prefix(`10.${n >> 8}.${n & 255}.0/24`),
    }));
    const way = graph({ b: end(), a: { by: "prefix", of: "destination", routes: many, otherwise: refuse } });
    expect(trace(way, { from: "a", packet: packet() }).forward.hops[0]!.routes).toHaveLength(17);
  });
});

describe("identity", () => {
  const members: Filter = {
    id: "members",
    resource: { id: "members", type: "test" },
    decides: "any",
    side: "source",
    rules: [{ id: "1", allows: true, peer: { kind: "tag", tag: "front" }, text: "from front" }],
  };
  const guard: Edge = { to: "b", when: { is: "admitted", filters: ["members"], holders: [] } };
  const balancer = (identity?: "lost"): Edge => ({
    to: "guard",
    rewrite: { side: "source", address: address("192.0.2.1") },
    identity,
  });

  it("M07 is a tag and no address: it survives a change of address where the road keeps it", () => {
    const from = inOrder({ to: "balancer", identity: { tags: ["front"] } });
    const way = (identity?: "lost") =>
      graph({ a: from, balancer: inOrder(balancer(identity)), guard: inOrder(guard), b: end() }, [members]);
    expect(trace(way(), { from: "a", packet: packet() }).arrives).toBe(true);
    expect(trace(way("lost"), { from: "a", packet: packet() }).arrives).toBe(false);
  });
});
