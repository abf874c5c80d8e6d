/** A change costs what it touches: beside a thousand ports it is the same few lines for the kernel as beside ten. */
import { describe, expect, it } from "vitest";
import type { Item } from "../state.ts";
import { plan } from "./batch.ts";
import { Desired } from "./desired.ts";
import { portItems, smallNetwork } from "./trial.ts";

const on = { namespace: "vpc-a", family: "inet" } as const;
const kinds: [what: string, item: Item][] = [
  ["an element", { is: "element", ...on, set: "own4", key: '"p1" . 10.9.0.1' }],
  ["a chain", { is: "chain", ...on, name: "f_x", rules: [{ text: "tcp dport 22 accept" }] }],
];

/** What a change of one thing asks of the kernel beside so many ports. */
function asked(ports: number, item: Item) {
  const desired = new Desired();
  const all = Array.from({ length: ports }, (_, at) => ({ source: `port/${at}`, items: portItems("vpc-a", at) }));
  desired.replace([{ source: "net", items: smallNetwork("vpc-a", 0) }, ...all]);
  return plan(desired.replace([{ source: "x", items: [item] }]), desired);
}

describe("the cost of a change", () => {
  it.each(kinds)("of %s does not grow with the network", (_, item) => {
    const batch = asked(1_000, item);
    expect(batch).toEqual(asked(10, item));
    expect(batch.final.map(({ namespace }) => namespace)).toEqual(["vpc-a"]);
    expect(batch.final[0]!.text.split("\n").length).toBeLessThanOrEqual(2);
  });
});
