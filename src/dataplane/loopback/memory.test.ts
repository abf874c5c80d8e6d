/** What devices remember: a translator's ports are shared by all flows, and come back when one ends. */
import { expect, it } from "vitest";
import type { Graph, Station } from "../../fabric/station.ts";
import { address } from "../../net/address.ts";
import { FlowMemory } from "./memory.ts";
import type { Decision, Traces } from "./memory.ts";

const idle = { tcp: 350, udp: 30, udpStream: 180, other: 60 };
const refuse = { refuse: "dropped", code: "NO_PATH", because: "there is no way on" } as const;
const resource = { id: "nat", type: "translator" };
const stations: Record<string, Station> = {
  "interface-out/eni-1": {
    id: "interface-out/eni-1",
    kind: "translator",
    resource,
    choice: {
      by: "order",
      otherwise: refuse,
      edges: [
        {
          to: "guest/eni-2",
          session: {
            does: "translate",
            device: "nat",
            addresses: [address("10.0.0.9")],
            ports: { from: 1024, to: 1025 },
            flowsPerDestination: 2,
            idle,
          },
        },
      ],
    },
  },
  "guest/eni-2": { id: "guest/eni-2", kind: "instance", resource, choice: { by: "end", because: "it receives it" } },
};
const graph: Graph = { station: (id) => stations[id], filter: () => undefined, list: () => undefined };

const ask = (memory: FlowMemory, sourcePort: number, traces: Traces, at = 0): Decision => {
  const ends = { source: address("10.0.0.5"), destination: address("10.0.1.5"), sourcePort, destinationPort: 80 };
  return memory.ask(
    graph,
    { from: "interface-out/eni-1", packet: { protocol: 6, ...ends, length: 0, whole: true }, at },
    traces,
  );
};
const portOf = (decision: Decision) =>
  decision.verdict === "arrives" ? decision.trace.forward.header.sourcePort : decision.trace.code;

it("flows that share a translator get ports of their own, keep them, and none when all are taken", () => {
  const memory = new FlowMemory();
  const flows: Traces[] = [new Set(), new Set(), new Set()];
  expect(flows.map((traces, index) => portOf(ask(memory, 50_000 + index, traces)))).toEqual([
    1024,
    1025,
    "X_PORTS_EXHAUSTED",
  ]);
  expect(portOf(ask(memory, 50_001, flows[1]!))).toBe(1025);
  expect(memory.size).toBe(2);
  memory.forget(flows[0]!);
  expect(portOf(ask(memory, 50_002, flows[2]!))).toBe(1024);
  for (const traces of flows) memory.forget(traces);
  expect(memory.size).toBe(0);
});

it("a flow that was idle too long has lost its port", () => {
  const memory = new FlowMemory();
  const flows: Traces[] = [new Set(), new Set(), new Set()];
  for (const [index, traces] of flows.entries()) ask(memory, 50_000 + index, traces);
  expect(portOf(ask(memory, 50_002, flows[2]!, 350_000))).toBe("X_PORTS_EXHAUSTED");
  expect(portOf(ask(memory, 50_002, flows[2]!, 350_001))).toBe(1024);
});
