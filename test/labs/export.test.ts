/** A network that is exported and imported into an empty server gives the same answers to every trace. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { exportNetworks } from "../../src/cli/export.ts";
import { readDirectory } from "../../src/cli/import-directory.ts";
import { sendFiles } from "../../src/cli/import.ts";
import { Fault } from "../../src/core/fault.ts";
import { startServer } from "../../src/main.ts";
import type { Server } from "../../src/main.ts";
import { answerTrace } from "../../src/services/ec2/trace.ts";
import type { TraceQuestion } from "../../src/services/ec2/trace.ts";
import { askForNetwork } from "../../src/cli/describe-answers.ts";
import { readLabs } from "../../tools/labs/lab.ts";
import { random, sample, seed } from "../proof.ts";
import { atlasOf } from "../simulation/atlas.ts";
import { drawFrom } from "../simulation/draw.ts";
import type { Question } from "../simulation/evaluate.ts";
import { drawFlow, linesOf } from "../simulation/flows.ts";
import { text } from "../simulation/ip.ts";
import { written } from "../simulation/packet.ts";
import { buildNetwork, describeWorld } from "../simulation/network.ts";
import { openWorld } from "../simulation/world.ts";

const labs = new URL("../../labs", import.meta.url).pathname;
const networks = sample(200, 8);
const flowsOfNetwork = 150;

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

describe("export and import", () => {
  it(`give the same traces in ${networks} drawn networks`, { timeout: 1_800_000 }, async () => {
    const first = seed();
    for (let network = 0; network < networks; network++) await compareCopies(first + network);
  });
});

describe("a lab that was imported, exported and imported again", () => {
  it.each(readLabs(labs))("$name: says the same of itself and of every row", { timeout: 120_000 }, async (lab) => {
    const [first, second] = [await open(), await open()];
    await sendFiles(endpointOf(first), await readDirectory(lab.configs), { boot: true });
    const directory = mkdtempSync(join(tmpdir(), "fogbank-lab-"));
    ends.push(() => rmSync(directory, { recursive: true }));
    const written = await exportNetworks(endpointOf(first), directory);
    await sendFiles(endpointOf(second), await readDirectory(directory), { boot: true });
    for (const { account, region } of written)
      expect([account, region, await told(second, account, region)]).toEqual([
        account,
        region,
        await told(first, account, region),
      ]);
    for (const { source, destination, protocol, port } of lab.observations) {
      const question = { source, destination, protocol, ...(port !== undefined && { port }) };
      expect(answer(second, question)).toEqual(answer(first, question));
    }
  });
});

/** Everything that describes tell of an account in a Region, in an order of its own. */
async function told(server: Server, account: string, region: string): Promise<unknown> {
  const caller = { endpoint: endpointOf(server), region, credentials: { accessKeyId: account, secret: "fogbank" } };
  return inOrder(Object.fromEntries((await askForNetwork(caller)).files));
}

function inOrder(value: unknown): unknown {
  if (value instanceof Date || typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inOrder(one)]));
  const keyed = value.map((one) => [JSON.stringify(inOrder(one)), inOrder(one)] as const);
  return keyed.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}

async function compareCopies(from: number): Promise<void> {
  const draw = drawFrom(random(from));
  const world = openWorld(draw, `network-${from}`);
  await buildNetwork(world);
  const [original, copy] = [await open(), await open()];
  await original.cloud.restore(world.test.cloud.rows());
  const directory = mkdtempSync(join(tmpdir(), "fogbank-export-"));
  ends.push(() => rmSync(directory, { recursive: true }));
  await exportNetworks(endpointOf(original), directory);
  await sendFiles(endpointOf(copy), await readDirectory(directory), { boot: true });
  const atlas = atlasOf(await describeWorld(world));
  const lines = linesOf(atlas);
  for (let count = 0; count < flowsOfNetwork; count++) {
    const question = drawFlow(draw, atlas, lines);
    const told = `FOGBANK_SEED=${from}: ${question.from}: ${written(question.packet)}`;
    expect(ask(copy, question), told).toEqual(ask(original, question));
  }
  for (const end of ends.splice(0).toReversed()) await end();
}

async function open(): Promise<Server> {
  const server = await startServer({ port: 0, seed: "export" });
  ends.push(() => server.close("all"));
  return server;
}

const endpointOf = ({ port }: Server): string => `http://127.0.0.1:${port}`;

function ask({ cloud }: Server, { from, packet }: Question): unknown {
  const { protocol, dport: port, sport: sourcePort, type, code, bytes } = packet;
  const icmp = type === undefined ? undefined : { type, code: code!, identifier: 1 };
  const named = { source: from, destination: text(packet.dst), sourceAddress: text(packet.src) };
  return answer({ cloud }, { ...named, protocol, port, sourcePort, bytes, ...(icmp && { icmp }) });
}

function answer({ cloud }: Pick<Server, "cloud">, question: TraceQuestion): unknown {
  try {
    return answerTrace(cloud.reader, question);
  } catch (error) {
    if (error instanceof Fault) return `${error.code}: ${error.message}`;
    throw error;
  }
}
