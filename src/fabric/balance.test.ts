/** Flows that are given to one of several ends. */
import { describe, expect, it } from "vitest";
import { address, formatAddress } from "../net/address.ts";
import type { Header } from "../net/packet.ts";
import type { Balancing, Edge, Graph, Guard, Station } from "./station.ts";
import { trace } from "./trace.ts";

const idle = { tcp: 350, udp: 120, udpStream: 120, other: 120 };
const ends = ["10.0.0.11", "10.0.0.12", "10.0.0.13"].map((text) => ({ address: address(text), port: 8080 }));
const balance: Balancing = { does: "balance", device: "lb", ends, by: "flow", seed: 7, idle };
const resource = { id: "x", type: "thing" };
const nowhere = { refuse: "dropped", code: "NONE", because: "there is no way" } as const;
const station = (id: string, ...edges: Edge[]): [string, Station] => [
  id,
  { id, kind: "place", resource, choice: { by: "order", edges, otherwise: nowhere } },
];
const end = (id: string, answersFrom: string): [string, Station] => [
  id,
  { id, kind: "host", resource, choice: { by: "end", because: "it is there", answersFrom } },
];
const known = (device: string, direction: "onward" | "back"): Guard => ({ is: "known", device, direction });

/** A client, a balancer, a tracker before the ends; answers meet a table that leads nowhere. */
function graph(session: Balancing, comesBackBy?: string): Graph {
  const stations = new Map<string, Station>([
    station(
      "lb",
      {
        to: "client",
        when: known("lb", "back"),
        session: { does: "restore", device: "lb" },
      },
      { to: "tracker", session, ...(comesBackBy && { comesBackBy }) },
    ),
    station("tracker", { to: "end", session: { does: "track", device: "tracker", idle } }),
    station("out", {
      to: "table",
      when: known("tracker", "back"),
      session: { does: "renew", device: "tracker", direction: "back" },
    }),
    [
      "table",
      {
        id: "table",
        kind: "table",
        resource,
        choice: { by: "prefix", of: "destination", routes: [], otherwise: nowhere },
      },
    ],
    end("end", "out"),
    end("client", "lb"),
  ]);
  return { station: (id) => stations.get(id), filter: () => undefined, list: () => undefined };
}

const packet = (sourcePort: number, source = "10.0.9.1"): Header => ({
  protocol: 6,
  source: address(source),
  destination: address("10.0.0.5"),
  sourcePort,
  destinationPort: 80,
  length: 0,
  whole: true,
});

const ask = (session: Balancing, sourcePort: number, source?: string, back = "lb") =>
  trace(graph(session, back), { from: "lb", packet: packet(sourcePort, source) });

describe("balancing", () => {
  it("gives each flow one end, many flows all of them, and undoes it for the answers", () => {
    const found = Array.from({ length: 60 }, (_, i) => ask(balance, 40_000 + i));
    expect(found.every(({ arrives }) => arrives)).toBe(true);
    expect(new Set(found.map(({ forward }) => forward.header.destination)).size).toBe(3);
    expect(found[0]!.forward.header).toMatchObject({ source: "10.0.9.1", destinationPort: 8080 });
    expect(found[0]!.reply!.header).toMatchObject({ source: "10.0.0.5", sourcePort: 80, destination: "10.0.9.1" });
    expect(ask(balance, 40_000).forward.header).toEqual(found[0]!.forward.header);
  });

  it("gives all flows of a source one end where it goes by the source", () => {
    const chosen = Array.from({ length: 20 }, (_, i) => ask({ ...balance, by: "source" }, 40_000 + i));
    expect(new Set(chosen.map(({ forward }) => forward.header.destination)).size).toBe(1);
  });

  it("keeps a known flow's end when the ends change", () => {
    const first = ask(balance, 40_000);
    const chosen = first.forward.header.destination;
    const others = balance.ends.filter((one) => formatAddress(one.address) !== chosen).toReversed();
    const next = trace(
      graph({ ...balance, ends: others }, "lb"),
      { from: "lb", packet: packet(40_000) },
      first.sessions,
    );
    expect(next.forward.header.destination).toBe(chosen);
  });

  it("shows the ends an address of its own, with free ports", () => {
    const as = { addresses: [address("10.0.0.5")], ports: { from: 1024, to: 1025 }, flowsPerDestination: 9 };
    const one = ask({ ...balance, ends: ends.slice(0, 1), as }, 500);
    expect(one.forward.header).toMatchObject({ source: "10.0.0.5", sourcePort: 1024 });
  });

  it("answers come back by it only where the way says so, and while it is there", () => {
    for (const back of [undefined, "gone"]) {
      const found = trace(graph(balance, back), { from: "lb", packet: packet(40_000) });
      expect(found).toMatchObject({ arrives: false, failed: "reply", code: "NONE" });
    }
  });
});
