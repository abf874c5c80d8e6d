/** Resetting: back to a fresh cloud with 10,000 rows, in memory and durable, against its limit. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atMost } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { ec2Shot, load, median } from "./load.ts";
import { startOurs } from "./server.ts";

const limitMs = 50;
const rows = 10_000;

/** `POST /_fogbank/reset` with 10,000 internet gateways there, in memory. */
export function resetMemory(): Promise<Figure> {
  return measure("reset");
}

/** The same with a data directory. */
export async function resetDurable(): Promise<Figure> {
  const directory = mkdtempSync(join(tmpdir(), "fogbank-bench-"));
  try {
    return await measure("reset-durable", "--data", directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function measure(name: string, ...args: string[]): Promise<Figure> {
  const server = await startOurs("--quota", `internet-gateways=${rows + 1}`, ...args);
  const create = ec2Shot(server.port, "Action=CreateInternetGateway");
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    await load(server.port, 32, rows, () => create);
    const started = performance.now();
    const response = await fetch(`http://127.0.0.1:${server.port}/_fogbank/reset`, { method: "POST" });
    await response.text();
    times.push(performance.now() - started);
  }
  await server.stop();
  return atMost(name, "ms", median(times), limitMs, 1);
}
