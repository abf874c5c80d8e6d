/** Broken requests in every protocol, to a listening server: answered as the client's mistake, never remembered. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { startServer } from "../../src/main.ts";
import { random, sample, seed } from "../proof.ts";
import { captureRequests } from "./capture.ts";
import { startEcho } from "./echo.ts";
import { fuzz } from "./fuzz.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes in use when nothing is left to collect. */
async function heapUsed(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    collectGarbage();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed;
}

const GROWTH_BYTES = 8 * 1024 * 1024;

describe("malformed requests", () => {
  it.each([
    ["the wire alone", sample(100_000, 2000), () => 4, echoServer],
    ["the whole server", sample(100_000, 1500), mostlyBuilt, wholeServer],
  ])("to %s get an answer below 500 or a named 501, and leave nothing behind", async (_name, count, kinds, start) => {
    const valid = await captureRequests(kinds, random(seed()));
    const { port, failures, close } = await start();
    try {
      const warm = await fuzz(port, valid, Math.ceil(count / 3), seed());
      const before = await heapUsed();
      const run = await fuzz(port, valid, count, seed() + count);
      const growth = (await heapUsed()) - before;
      const statuses = JSON.stringify(Object.fromEntries([...run.statuses].toSorted(([a], [b]) => a - b)));
      process.stderr.write(
        `${run.sent} malformed requests: ${statuses}, ${run.closed} closed, heap ${growth >> 10} KiB\n`,
      );
      expect([...warm.wrong, ...run.wrong]).toEqual([]);
      expect(failures.map((failure) => (failure instanceof Error ? failure.stack : failure))).toEqual([]);
      expect(growth).toBeLessThan(GROWTH_BYTES);
    } finally {
      await close();
    }
  });
});

/** Most of what the whole server has built is EC2's. */
const mostlyBuilt = (service: string): number => (service === "ec2" ? 300 : 3);

interface Target {
  readonly port: number;
  readonly failures: readonly unknown[];
  readonly close: () => Promise<void>;
}

const echoServer = (): Promise<Target> => startEcho();

async function wholeServer(): Promise<Target> {
  const failures: unknown[] = [];
  const log = { error: (fields: object) => void failures.push("err" in fields ? fields.err : fields) };
  const server = await startServer({ port: 0, log });
  return { port: server.port, failures, close: () => server.close() };
}
