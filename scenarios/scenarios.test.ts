/** Every scenario with every client: built, read back, proven, and disproven one change at a time; and with packets. */
import { afterAll, beforeAll, describe, it } from "vitest";
import { noOrdinary, startOrdinary } from "../test/dataplane/isolation/ordinary.ts";
import { withEvidence } from "../test/dataplane/evidence.ts";
import { noInstances } from "../test/dataplane/plane-server.ts";
import { sample } from "../test/proof.ts";
import { startProcess } from "../test/server/process.ts";
import type { ServerProcess } from "../test/server/process.ts";
import { botocoreVersion } from "./client/botocore.ts";
import { cliVersion } from "./client/cli.ts";
import { openSdk } from "./client/sdk.ts";
import { all } from "./all.ts";
import { clients, packetsAccount, region, runPackets, runScenario } from "./run.ts";
import type { Scenario } from "./scenario.ts";

const missing: Readonly<Record<string, boolean>> = { botocore: !botocoreVersion(), cli: !cliVersion() };
/** The CLI starts a process for each call: in a sample it builds these alone. */
const byCli = sample(all.length, 9);
let server: ServerProcess;

describe("by traces", () => {
  beforeAll(async () => {
    server = await startProcess();
  });
  afterAll(() => server.stop());

  describe.concurrent.each(all)("$id $title", (scenario) => {
    const number = scenario.id.slice(-3);
    for (const [position, [name, open]] of Object.entries(clients).entries()) {
      const leftOut = missing[name] || (name === "cli" && all.indexOf(scenario) >= byCli);
      it.skipIf(leftOut)(`${scenario.id} holds when ${name} builds it`, { timeout: 300_000 }, async () => {
        const place = { endpoint: server.endpoint, region, account: `${number}00000000${position}` };
        const client = open(place);
        try {
          await runScenario(scenario, place, client);
        } finally {
          await client.close();
        }
      });
    }
  });
});

const title = noInstances === undefined ? "by packets" : `by packets (not here: ${noInstances})`;
describe.skipIf(noInstances !== undefined)(title, () => {
  let plane: ServerProcess;
  beforeAll(async () => {
    plane = await startProcess("--network", "linux");
  });
  afterAll(() => plane?.stop());

  it.concurrent.each(all.filter(({ packets, longPackets }) => packets || (longPackets && sample(1, 0) === 1)))(
    "$id $title",
    { timeout: sample(1_200_000, 300_000) },
    (scenario) => withEvidence(plane, () => sendPackets(scenario, plane.endpoint)),
  );
});

const ordinary = noOrdinary === undefined ? "" : ` (not here: ${noOrdinary})`;
describe.skipIf(noOrdinary !== undefined)(`by packets of an ordinary user${ordinary}`, () => {
  let plane: Awaited<ReturnType<typeof startOrdinary>>;
  beforeAll(async () => {
    plane = await startOrdinary();
  });
  afterAll(async () => {
    await plane?.server.process.stop();
    plane?.remove();
  });

  const some = all.filter(({ id }) => ["SCN-014", "SCN-018", "SCN-246"].includes(id));
  it.concurrent.each(some)("$id $title", (scenario) =>
    withEvidence(plane.server.process, () => sendPackets(scenario, plane.server.process.endpoint)),
  );
});

async function sendPackets(scenario: Scenario, endpoint: string): Promise<void> {
  const place = { endpoint, region, account: packetsAccount(scenario) };
  const client = openSdk(place);
  try {
    await runPackets(scenario, place, client);
  } finally {
    await client.close();
  }
}
