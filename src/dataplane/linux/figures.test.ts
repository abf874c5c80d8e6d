/** What the linux plane's counters become in the metrics. */
import { expect, it } from "vitest";
import { figuresOf } from "./figures.ts";
import type { Counter } from "./protocol.ts";

const status = { pid: 1, mode: "root", namespaces: 4, instances: 2, descriptors: 60, repairs: 3 } as const;
const counter = (namespace: string, name: string, packets: number): Counter => ({ namespace, name, packets, bytes: 0 });
const values = (counters: readonly Counter[], named: string): object[] =>
  figuresOf(status, { counters }).flatMap(({ name, labels, value }) => (name === named ? { ...labels, value } : []));

it("the warden's state is told", () => {
  const told = figuresOf(status, { counters: [] }).map(({ name, value }) => [name, value]);
  expect(Object.fromEntries(told)).toEqual({
    fogbank_namespaces: 4,
    fogbank_instances: 2,
    fogbank_warden_descriptors: 60,
    fogbank_refused_rule_sets: 0,
    fogbank_repairs_total: 3,
  });
});

it("packets for which a NAT gateway had no port are counted by gateway, its zones together", () => {
  const counters = [
    counter("nat-1", "ErrorPortAllocation", 5),
    counter("nat-2_us-east-1a", "ErrorPortAllocation", 2),
    counter("nat-2_us-east-1b", "ErrorPortAllocation", 3),
  ];
  expect(values(counters, "fogbank_nat_gateway_error_port_allocation")).toEqual([
    { nat_gateway: "nat-1", value: 5 },
    { nat_gateway: "nat-2", value: 5 },
  ]);
});

it("other counters are told by namespace and name", () => {
  expect(values([counter("vpc-1", "refused", 7)], "fogbank_rule_packets")).toEqual([
    { namespace: "vpc-1", name: "refused", value: 7 },
  ]);
});
