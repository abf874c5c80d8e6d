/** The trace and the second evaluator agree on random packets in random networks made through the public API. */
import { expect, it } from "vitest";
import { random, sample, seed } from "../proof.ts";
import { atlasOf } from "./atlas.ts";
import { compare, explained } from "./compare.ts";
import type { Disagreement } from "./compare.ts";
import { drawFrom } from "./draw.ts";
import { drawFlow, linesOf } from "./flows.ts";
import { buildNetwork, describeWorld } from "./network.ts";
import { partOf } from "./shrink.ts";
import { openWorld } from "./world.ts";

const packets = sample(100_000, 3_000);
const packetsOfNetwork = 200;

it(
  `the trace agrees with an evaluator that reads describe alone on ${packets} random packets`,
  { timeout: 1_800_000 },
  async () => {
    const first = seed();
    const found = new Map<string, string>();
    for (let network = 0; network * packetsOfNetwork < packets && found.size < 5; network++) {
      for (const [kind, text] of await disagreements(first + network)) if (!found.has(kind)) found.set(kind, text);
    }
    expect([...found.values()].join("\n\n")).toBe("");
  },
);

/** What the two differ on in one network: for each kind of difference the shortest, with the network around it. */
async function disagreements(from: number): Promise<Map<string, string>> {
  const draw = drawFrom(random(from));
  const world = openWorld(draw, `network-${from}`, "endpoints");
  await buildNetwork(world);
  const places = await describeWorld(world);
  const atlas = atlasOf(places);
  const lines = linesOf(atlas);
  const shortest = new Map<string, Disagreement>();
  for (let count = 0; count < packetsOfNetwork; count++) {
    const differs = compare(world.test, atlas, drawFlow(draw, atlas, lines));
    const known = differs && shortest.get(differs.kind);
    if (differs && (!known || explained(differs).length < explained(known).length)) shortest.set(differs.kind, differs);
  }
  return new Map(
    [...shortest].map(([kind, differs]) => {
      const text = explained(differs);
      return [kind, `FOGBANK_SEED=${from}: ${text}\nwhat describe says of it:\n${partOf(places, text)}`];
    }),
  );
}
