/** Every scenario with every client: built, read back, proven, and disproven one change at a time. */
import { afterAll, beforeAll, describe, it } from "vitest";
import { startProcess } from "../test/server/process.ts";
import type { ServerProcess } from "../test/server/process.ts";
import { botocoreVersion } from "./client/botocore.ts";
import { cliVersion } from "./client/cli.ts";
import { all } from "./all.ts";
import { clients, region, runScenario } from "./run.ts";

const missing: Readonly<Record<string, boolean>> = { botocore: !botocoreVersion(), cli: !cliVersion() };
let server: ServerProcess;

beforeAll(async () => {
  server = await startProcess();
});
afterAll(() => server.stop());

describe.concurrent.each(all)("$id $title", (scenario) => {
  const number = scenario.id.slice(-3);
  for (const [position, [name, open]] of Object.entries(clients).entries())
    it.skipIf(missing[name])(`${scenario.id} holds when ${name} builds it`, { timeout: 300_000 }, async () => {
      const place = { endpoint: server.endpoint, region, account: `${number}00000000${position}` };
      const client = open(place);
      try {
        await runScenario(scenario, place, client);
      } finally {
        await client.close();
      }
    });
});
