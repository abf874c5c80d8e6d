/** The server's longest turns: under load with many rows while time is moved, in a large import, at large launches. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atMost } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { largeImport } from "./large-import.ts";
import { ask, ec2Shot, load, median } from "./load.ts";
import { startOurs } from "./server.ts";
import type { Measured } from "./server.ts";

const limitMs = 20;
const rows = 10_000;
const calls = 10_000;

/** 32 clients write and read by id among 10,000 gateways, durable, while a month passes: the middle of five rounds. */
export function longestTurn(): Promise<Figure> {
  return withDurable(["--quota", `internet-gateways=${rows + calls * 6}`], async ({ port }) => {
    const create = ec2Shot(port, "Action=CreateInternetGateway");
    await load(port, 32, rows, () => create);
    const answer = await ask(port, create);
    const id = /<internetGatewayId>(igw-[0-9a-f]+)</.exec(answer)![1]!;
    const read = ec2Shot(port, `Action=DescribeInternetGateways&InternetGatewayId.1=${id}`);
    const turns: number[] = [];
    for (let round = 0; round < 5; round++) {
      await turnOf(port);
      const moved = admin(port, "POST", "clock", '{"advance":"30d"}');
      await load(port, 32, calls, (index) => (index % 2 === 0 ? create : read));
      await moved;
      turns.push(await turnOf(port));
    }
    return atMost("longest-turn", "ms", median(turns), limitMs, 1);
  });
}

/** 30,000 rows are imported, after an import that was only tried; durable, each round into an empty cloud. */
export function longestTurnOfImport(): Promise<Figure> {
  return withDurable([], async ({ port }) => {
    const lines = largeImport().join("\n");
    await admin(port, "POST", "import?dry-run=true", lines);
    const turns: number[] = [];
    for (let round = 0; round < 3; round++) {
      await turnOf(port);
      const report = JSON.parse(await admin(port, "POST", "import", lines)) as { taken?: readonly object[] };
      if (!report.taken) throw new Error(`nothing was imported: ${JSON.stringify(report).slice(0, 500)}`);
      turns.push(await turnOf(port));
      await admin(port, "POST", "reset");
    }
    return atMost("longest-turn-import", "ms", median(turns), limitMs, 1);
  });
}

/** 1,000 instances are launched, a hundred a call; durable, after a first call: the middle of five rounds. */
export function longestTurnOfLaunch(): Promise<Figure> {
  return withDurable(["--network", "off", "--quota", "running-standard-vcpus=100000"], async ({ port }) => {
    const launch = ec2Shot(port, "Action=RunInstances&ImageId=ami-0123456789abcdef0&MinCount=100&MaxCount=100");
    const answer = await ask(port, launch);
    if (!answer.includes("<instancesSet>")) throw new Error(`nothing was launched: ${answer.slice(0, 500)}`);
    await turnOf(port);
    const turns: number[] = [];
    for (let round = 0; round < 5; round++) {
      await load(port, 1, 2, () => launch);
      turns.push(await turnOf(port));
    }
    return atMost("longest-turn-launch", "ms", median(turns), limitMs, 1);
  });
}

async function withDurable<T>(args: readonly string[], work: (server: Measured) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "fogbank-bench-"));
  const server = await startOurs("--data", directory, ...args);
  try {
    return await work(server);
  } finally {
    await server.stop();
    rmSync(directory, { recursive: true });
  }
}

/** Milliseconds of the longest turn since this was asked last. */
async function turnOf(port: number): Promise<number> {
  return Number(/^fogbank_longest_turn_seconds (\S+)$/m.exec(await admin(port, "GET", "metrics"))![1]) * 1_000;
}

async function admin(port: number, method: string, path: string, body?: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/_fogbank/${path}`, { method, body });
  return response.text();
}
