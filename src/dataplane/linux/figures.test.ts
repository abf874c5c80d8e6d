/** What the linux plane's counters become in the metrics. */
import { expect, it } from "vitest";
import { figuresOf } from "./figures.ts";
import type { Counter } from "./protocol.ts";

const status = { pid: 1, mode: "root", namespaces: 4, instances: 2, descriptors: 60, repairs: 3 } as const;
const counter = (namespace: string, name: string, packets: number, bytes = 0): Counter => {
  return { namespace, name, packets, bytes };
};
const values = (
  counters: readonly Counter[],
  named: string,
  connections: { namespace: string; count: number }[] = [],
) =>
  figuresOf(status, { counters, connections }).flatMap(({ name, labels, value }) =>
    name === named ? { ...labels, value } : [],
  );

it("the warden's state is told", () => {
  const told = figuresOf({ ...status, refused: ["vpc-1: no"] }, { counters: [], connections: [] });
  expect(Object.fromEntries(told.map(({ name, value }) => [name, value]))).toEqual({
    fogbank_namespaces: 4,
    fogbank_instances: 2,
    fogbank_warden_descriptors: 60,
    fogbank_refused_rule_sets: 1,
    fogbank_repairs_total: 3,
  });
});

it.each([
  ["ErrorPortAllocation", "fogbank_nat_gateway_error_port_allocation", 5],
  ["PacketsDropCount", "fogbank_nat_gateway_packets_drop_count", 5],
  ["ConnectionAttemptCount", "fogbank_nat_gateway_connection_attempt_count", 5],
  ["ConnectionEstablishedCount", "fogbank_nat_gateway_connection_established_count", 5],
  ["OutToDestination", "fogbank_nat_gateway_packets_out_to_destination", 5],
  ["OutToDestination", "fogbank_nat_gateway_bytes_out_to_destination", 500],
  ["InFromSource", "fogbank_nat_gateway_bytes_in_from_source", 500],
])("%s of a NAT gateway is %s, its zones together", (name, figure, value) => {
  const counters = [
    counter("nat-1", name, 5, 500),
    counter("nat-2_us-east-1a", name, 2, 200),
    counter("nat-2_us-east-1b", name, 3, 300),
  ];
  expect(values(counters, figure)).toEqual([
    { nat_gateway: "nat-1", value },
    { nat_gateway: "nat-2", value },
  ]);
});

it("connections that go on are counted by NAT gateway too", () => {
  const connections = [
    { namespace: "nat-1", count: 2 },
    { namespace: "nat-2_us-east-1a", count: 0 },
  ];
  expect(values([], "fogbank_nat_gateway_active_connection_count", connections)).toEqual([
    { nat_gateway: "nat-1", value: 2 },
    { nat_gateway: "nat-2", value: 0 },
  ]);
});

it("other counters are told by namespace and name", () => {
  expect(values([counter("vpc-1", "refused", 7)], "fogbank_rule_packets")).toEqual([
    { namespace: "vpc-1", name: "refused", value: 7 },
  ]);
});
