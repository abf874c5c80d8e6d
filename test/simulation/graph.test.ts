/** The graph after any random edits through the API is the graph that fresh derivations make of the same tables. */
import { expect, it } from "vitest";
import { Derivations } from "../../src/core/derive.ts";
import type { Recorder } from "../../src/core/derive.ts";
import { filterIds, graphOf, stationIds } from "../../src/services/ec2/stations/index.ts";
import { prefixLists } from "../../src/services/ec2/tables/prefix-list.ts";
import { random, sample, seed } from "../proof.ts";
import { drawFrom } from "./draw.ts";
import type { Draw } from "./draw.ts";
import { buildNetwork, editNetwork } from "./network.ts";
import { openWorld } from "./world.ts";

const networks = sample(200, 4);
const edits = 200;

it(
  `after any ${edits} edits the graph is the graph from scratch, in ${networks} networks`,
  { timeout: 900_000 },
  async () => {
    for (let network = 0; network < networks; network++) {
      const from = seed() + network;
      const draw = drawFrom(random(from));
      const world = openWorld(draw, `graph-${from}`);
      await buildNetwork(world, 0);
      const { database, reader } = world.test.cloud;
      for (let edit = 0; edit < edits; edit++) {
        await editNetwork(world);
        askAround(reader, draw);
        if (edit % 20 === 19) {
          const scratch = Derivations.over(database, new Derivations(database));
          expect(whole(reader), `FOGBANK_SEED=${from}, after ${edit + 1} edits`).toEqual(whole(scratch));
        }
      }
    }
  },
);

/** Asks for some stations, so that there is something kept that could go stale. */
function askAround(read: Recorder, draw: Draw): void {
  const graph = graphOf(read);
  for (const id of draw.some(40, [...stationIds(read)])) graph.station(id);
  for (const id of draw.some(10, [...filterIds(read)])) graph.filter(id);
  for (const id of draw.some(3, prefixListIds(read))) graph.list(id);
}

/** Everything that there is, by id. */
function whole(read: Recorder): Record<string, unknown> {
  const graph = graphOf(read);
  return Object.fromEntries([
    ...[...stationIds(read)].map((id) => [id, graph.station(id)]),
    ...[...filterIds(read)].map((id) => [id, graph.filter(id)]),
    ...prefixListIds(read).map((id) => [id, graph.list(id)]),
  ]);
}

const prefixListIds = (read: Recorder): string[] => read.all(prefixLists).map(({ id }) => id);
