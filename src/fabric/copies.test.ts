/** Tests of copies: a packet that goes several ways at once. */
import { expect, it } from "vitest";
import { address } from "../net/address.ts";
import { prefix } from "../net/prefix.ts";
import type { Choice, Graph, Passage } from "./station.ts";
import { trace } from "./trace.ts";

const nobody = { refuse: "dropped", code: "NOBODY", because: "nobody hears {destination}" } as const;
const shut = { refuse: "dropped", code: "SHUT", because: "it is shut" } as const;
const packet = {
  protocol: 17,
  source: address("10.0.0.1"),
  destination: address("239.1.1.1"),
  sourcePort: 4000,
  destinationPort: 5000,
  length: 60,
  whole: true,
};

function sent(...edges: Passage[]) {
  const choices: Record<string, Choice> = {
    group: { by: "copies", edges, otherwise: nobody },
    one: { by: "end", because: "one gets it", answersFrom: "one" },
    other: { by: "end", because: "other gets it" },
    closed: { by: "order", edges: [], otherwise: shut },
    byRoad: {
      by: "order",
      edges: [{ to: "one", when: { is: "came", over: ["group"] } }],
      otherwise: shut,
    },
  };
  const graph: Graph = {
    station: (id) => choices[id] && { id, kind: id, resource: { id, type: "test" }, choice: choices[id] },
    filter: () => undefined,
    list: () => undefined,
  };
  return trace(graph, { from: "group", packet });
}

it("a packet arrives where one of its copies does, and no reply is due", () => {
  const found = sent({ to: "closed" }, { to: "one" }, { to: "other" });
  expect(found).toMatchObject({ arrives: true, disposition: "delivered" });
  expect(found.sentence).toBe("UDP from 10.0.0.1 to 239.1.1.1 port 5000 arrives: 2 of 3 copies arrive.");
  expect(found.forward.copies!.map(({ direction, disposition, endedAt }) => [direction, disposition, endedAt])).toEqual(
    [
      ["copy", "dropped", "closed"],
      ["copy", "delivered", "one"],
      ["copy", "delivered", "other"],
    ],
  );
  expect(found.reply).toBeUndefined();
});

it("a packet of which no copy arrives fails as the first of them does", () => {
  expect(sent({ to: "closed" }, { to: "closed" })).toMatchObject({ arrives: false, code: "SHUT", failed: "forward" });
});

it("a packet without copies is refused for that", () => {
  const elsewhere = { is: "in", side: "source", prefixes: [prefix("10.9.0.0/16")] } as const;
  expect(sent({ to: "one", when: elsewhere })).toMatchObject({ arrives: false, code: "NOBODY" });
  expect(sent()).toMatchObject({ arrives: false, code: "NOBODY" });
});

it("copies come by the road that is said, each by its own", () => {
  expect(sent({ to: "byRoad", road: "group" }).arrives).toBe(true);
  expect(sent({ to: "byRoad" }).arrives).toBe(false);
});
