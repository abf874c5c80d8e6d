/** Our server and the bare one side by side, with the same answers. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask, ec2Shot, load, median } from "./load.ts";
import type { Outcome, Shot } from "./load.ts";
import { startBare, startOurs } from "./server.ts";
import type { Measured } from "./server.ts";

/** Both servers running, and a directory of their own. */
export interface Pair {
  readonly ours: Measured;
  readonly bare: Measured;
  readonly directory: string;
}

/**
 * Starts our server, lets `prepare` fill it, records the answers to its forms, and starts the bare server with them.
 *
 * `work` gets both; they end when it does.
 */
export async function withPair<T>(
  args: (directory: string) => readonly string[],
  prepare: (port: number) => Promise<readonly string[]>,
  work: (pair: Pair) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "fogbank-bench-"));
  const ours = await startOurs(...args(directory));
  try {
    const forms = await prepare(ours.port);
    const bodies: string[] = [];
    for (const form of forms) bodies.push(await ask(ours.port, ec2Shot(ours.port, form)));
    const file = join(directory, "bodies.json");
    writeFileSync(file, JSON.stringify(bodies));
    const bare = await startBare(file);
    try {
      return await work({ ours, bare, directory });
    } finally {
      await bare.stop();
    }
  } finally {
    await ours.stop();
    rmSync(directory, { recursive: true });
  }
}

/** Requests a second of both under the same load: the middle of several rounds taken in turn. */
export async function ratesOf(
  { ours, bare }: Pair,
  clients: number,
  count: number,
  shots: (port: number) => (index: number) => Shot,
  rounds = 5,
): Promise<{ ours: number; theirs: number }> {
  const rates = { ours: [] as number[], theirs: [] as number[] };
  const rate = ({ requests, seconds }: Outcome): number => requests / seconds;
  const [ourShots, bareShots] = [shots(ours.port), shots(bare.port)];
  await load(ours.port, clients, count, ourShots);
  await load(bare.port, clients, count, bareShots);
  for (let round = 0; round < rounds; round++) {
    rates.ours.push(rate(await load(ours.port, clients, count, ourShots)));
    rates.theirs.push(rate(await load(bare.port, clients, count, bareShots)));
  }
  return { ours: median(rates.ours), theirs: median(rates.theirs) };
}

/** A new VPC's id. */
export async function createVpc(port: number, cidr: string): Promise<string> {
  const answer = await ask(port, ec2Shot(port, `Action=CreateVpc&CidrBlock=${encodeURIComponent(cidr)}`));
  return /<vpcId>(vpc-[0-9a-f]+)</.exec(answer)![1]!;
}
