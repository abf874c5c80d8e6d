/** A change costs what it touches: beside a thousand ports as much as nft itself takes for it. */
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { whyNoNamespaces } from "../native/scratch.ts";
import type { Item } from "../state.ts";
import { plan } from "./batch.ts";
import { converge } from "./converge.ts";
import { Desired } from "./desired.ts";
import { Spaces } from "./spaces.ts";
import { portItems, smallNetwork } from "./trial.ts";

const ports = 1_000;
const rounds = 60;

describe.skipIf(whyNoNamespaces() !== undefined)("with 1,000 ports standing", () => {
  let spaces: Spaces;
  let refused: readonly string[];
  const desired = new Desired();
  const apply = (source: string, items: readonly Item[]) =>
    converge(plan(desired.replace([{ source, items }]), desired), { spaces, desired });
  beforeAll(() => {
    spaces = new Spaces(randomBytes(3).toString("hex"));
    const all = Array.from({ length: ports }, (_, at) => ({ source: `port/${at}`, items: portItems("vpc-a", at) }));
    const changes = [{ source: "net", items: smallNetwork("vpc-a", 0) }, ...all];
    refused = converge(plan(desired.replace(changes), desired), { spaces, desired });
  }, 60_000);
  afterAll(() => {
    for (const { name } of spaces.all()) spaces.remove(name);
    spaces.release();
  }, 60_000);

  const on = { namespace: "vpc-a", family: "inet" } as const;
  const kinds: [what: string, bare: (at: number) => string, item: (at: number) => Item][] = [
    [
      "an element",
      (at) => `add element inet fogbank own4 { "p1" . 10.8.0.${at} }`,
      (at) => ({ is: "element", ...on, set: "own4", key: `"p1" . 10.9.0.${at}` }),
    ],
    [
      "a chain",
      (at) => `flush chain inet fogbank in_p1\nadd rule inet fogbank in_p1 tcp dport ${at + 1} accept`,
      (at) => ({ is: "chain", ...on, name: "f_x", rules: [{ text: `tcp dport ${at + 1} accept` }] }),
    ],
  ];
  it.each(kinds)("a change of %s takes at most twice what nft takes, and 2 ms", (_, bare, item) => {
    const space = spaces.get("vpc-a");
    const pairs = Array.from({ length: rounds }, (_, at) => {
      const theirs = timed(() => space.rules.run(bare(at)));
      space.transact("add table inet fogbank");
      space.stale = false;
      const ours = timed(() => expect(apply("x", [item(at)])).toEqual([]));
      return { theirs, ours };
    });
    expect(quiet(pairs.map(({ ours }) => ours))).toBeLessThan(2 * quiet(pairs.map(({ theirs }) => theirs)) + 2);
    expect(desired.in("vpc-a").size).toBeGreaterThan(5 * ports);
  });

  it("nothing of them was refused", () => {
    expect(refused).toEqual([]);
  });

  it("planning it takes less than 0.2 ms", () => {
    const [, , item] = kinds[0]!;
    const ms = usual((at) => plan(desired.replace([{ source: "x", items: [item(at)] }]), desired));
    expect(ms).toBeLessThan(0.2);
  });
});

function usual(work: (at: number) => unknown): number {
  return quiet(Array.from({ length: rounds }, (_, at) => timed(() => work(at))));
}

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** What it takes when nothing else runs on the machine, or little: one of the quickest. */
function quiet(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[rounds >> 3]!;
}
