/** Waiters of all clients return at once: after one question, whether what they wait for is so or can never be. */
import * as ec2Module from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { botocoreVersion, openBotocore } from "../../scenarios/client/botocore.ts";
import { cliVersion, openCli } from "../../scenarios/client/cli.ts";
import { valueAt, withKept } from "../../scenarios/client/client.ts";
import type { Client, Place } from "../../scenarios/client/client.ts";
import { openSdk } from "../../scenarios/client/sdk.ts";
import { sample } from "../proof.ts";
import { startProcess } from "../server/process.ts";
import type { ServerProcess } from "../server/process.ts";
import { ofWindows, unbuilt, waits } from "./waits.ts";
import type { Wait } from "./waits.ts";

interface Waiting {
  readonly name: string;
  readonly missing: boolean;
  readonly open: (place: Place) => Client;
  readonly waits: readonly Wait[];
  /** How long a wait may take, in milliseconds; the CLI takes longer than that to begin. */
  readonly most?: number;
}

const all: readonly Waiting[] = [
  { name: "the JavaScript SDK", missing: false, open: openSdk, waits, most: 1000 },
  { name: "botocore", missing: !botocoreVersion(), open: openBotocore, waits, most: 1000 },
  {
    name: "the AWS CLI",
    missing: !cliVersion(),
    open: openCli,
    waits: waits.filter(({ sampled }) => sample(1, 0) === 1 || sampled),
  },
];

for (const { name, missing } of all) if (missing) process.stderr.write(`fogbank: waiters of ${name} are skipped\n`);

describe.each(all.map((waiting) => [waiting.name, waiting] as const))("waiters of %s", (_, { missing, ...waiting }) => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startProcess();
  });
  afterAll(() => server.stop());

  it.skipIf(missing)("return after one question", { timeout: 180_000 }, async () => {
    const place = { endpoint: server.endpoint, region: "eu-west-1", account: "111122223333" };
    const [builder, client] = [openSdk(place), waiting.open(place)];
    const kept: Record<string, string> = {};
    const slow: string[] = [];
    try {
      await client.call("DescribeRegions", {});
      for (const wait of waits) {
        for (const { call, input = {}, keep = {} } of wait.after ?? []) {
          const output = await builder.call(call, withKept(input, kept));
          for (const [key, path] of Object.entries(keep)) kept[key] = String(valueAt(output, path));
        }
        if (!waiting.waits.includes(wait)) continue;
        const before = await questions(server, wait.asks);
        const begun = performance.now();
        const outcome = client.wait(wait.waiter, withKept(wait.input, kept)).then(
          () => "so",
          (error: unknown) => `never: ${String(error)}`,
        );
        expect(await outcome, wait.waiter).toMatch(wait.fails ? /^never/ : /^so$/);
        const tookMs = performance.now() - begun;
        const asked = (await questions(server, wait.asks)) - before;
        if (asked !== 1 || tookMs > (waiting.most ?? Infinity)) slow.push(`${wait.waiter}: ${asked} in ${tookMs} ms`);
      }
    } finally {
      await client.close();
      await builder.close();
    }
    expect(slow).toEqual([]);
  });
});

it("every waiter of the SDK is tried, or asks what is refused by name", async () => {
  const snake = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
  const there = Object.keys(ec2Module).flatMap((name) => /^waitUntil(.+)$/.exec(name)?.[1] ?? []);
  const known = new Set([...waits.map(({ waiter }) => waiter), ...Object.keys(unbuilt), ...ofWindows]);
  expect(there.map(snake).filter((waiter) => !known.has(waiter))).toEqual([]);
  const server = await startProcess();
  const client = openSdk({ endpoint: server.endpoint, region: "eu-west-1", account: "111122223333" });
  try {
    for (const operation of new Set(Object.values(unbuilt)))
      await expect(client.call(operation, {}), operation).rejects.toMatchObject({ $metadata: { httpStatusCode: 501 } });
  } finally {
    await client.close();
    await server.stop();
  }
});

/** How often an operation was called. */
async function questions({ endpoint }: ServerProcess, operation: string): Promise<number> {
  const text = await (await fetch(`${endpoint}/_fogbank/metrics`)).text();
  const line = text.split("\n").find((one) => one.startsWith("fogbank_calls_total") && one.includes(`"${operation}"`));
  return Number(line?.split(" ").at(-1) ?? 0);
}
