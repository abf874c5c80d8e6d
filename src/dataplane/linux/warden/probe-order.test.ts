/** The order of a packet's passages, past guests that forward, which nobody traces. */
import { expect, it } from "vitest";
import type { LinkItem } from "../state.ts";
import type { TraceStep } from "../native/rule-trace.ts";
import { Desired } from "./desired.ts";
import { inOrder } from "./probe-order.ts";
import type { Passage } from "./probe-order.ts";

const end = (text: string) => {
  const [namespace = "", name = ""] = text.split("/");
  return { namespace, name, mac: "02:00:00:00:00:01", mtu: 9001 };
};
const link = (a: string, b: string): LinkItem => ({ is: "link", a: end(a), b: end(b) });

function passage(namespace: string, incoming: string, outgoing: string): Passage {
  const step: TraceStep = {
    packet: 1,
    family: "inet",
    table: "fogbank",
    chain: "in",
    kind: "rule",
    verdict: "accept",
    mark: 0,
    incoming,
    outgoing,
  };
  return { namespace, steps: [step] };
}

it("what a guest forwards goes on where its packets come in", () => {
  const desired = new Desired();
  const links = [
    link("vpc-1/p1", "i-1/eth0"),
    link("vpc-1/p2", "port-eni-2/up"),
    link("port-eni-2/down", "i-2/eth0"),
    link("vpc-1/p3", "i-3/eth0"),
  ];
  desired.replace([{ source: "links", items: links }]);
  const way = [
    passage("vpc-1", "p1", "p2"),
    passage("port-eni-2", "up", "down"),
    passage("port-eni-2", "down", "up"),
    passage("vpc-1", "p2", "p3"),
  ];
  const seen = [way[3]!, way[0]!, way[2]!, way[1]!];
  expect(inOrder(seen, { namespace: "vpc-1", name: "p1" }, desired)).toEqual(way);
});
