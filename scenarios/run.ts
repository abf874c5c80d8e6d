/**
 * Runs one scenario by itself: `node scenarios/SCN-014.ts [sdk|cli|botocore]`, against FOGBANK_ENDPOINT or
 * localhost:4566, in accounts of its own.
 */
import { openBotocore } from "./client/botocore.ts";
import { openCli } from "./client/cli.ts";
import type { Client, Place } from "./client/client.ts";
import { openSdk } from "./client/sdk.ts";
import { Network } from "./network.ts";
import type { Scenario } from "./scenario.ts";

/** The Region in which scenarios are built. */
export const region = "eu-west-1";

/** Whether everything runs, also what takes minutes. */
const proving = process.env["FOGBANK_PROVE"] === "1";

/** The clients, by the name that the command line takes. */
export const clients: Readonly<Record<string, (place: Place) => Client>> = {
  sdk: openSdk,
  cli: openCli,
  botocore: openBotocore,
};

/** Builds, reads back, proves and disproves with the client that the command line names. */
export async function runAlone(scenario: Scenario): Promise<void> {
  const [name = "sdk"] = process.argv.slice(2);
  const open = clients[name];
  if (!open) throw new Error(`there is no client ${name}: ${Object.keys(clients).join(", ")}`);
  const endpoint = process.env["FOGBANK_ENDPOINT"] ?? "http://localhost:4566";
  const place = { endpoint, region, account: `${scenario.id.slice(-3)}000000000` };
  const client = open(place);
  const say = (what: string): void => {
    process.stdout.write(`${scenario.id} ${scenario.title}: ${what}, built by ${client.name}\n`);
  };
  try {
    await runScenario(scenario, place, client);
    say("holds");
  } finally {
    await client.close();
  }
  if (!scenario.packets || !(await movesPackets(endpoint))) return;
  const other = { ...place, account: packetsAccount(scenario) };
  const builder = open(other);
  try {
    await runPackets(scenario, other, builder);
    say("holds with packets too");
  } finally {
    await builder.close();
  }
}

/** The account in which a scenario's packets travel. */
export function packetsAccount({ id }: Scenario): string {
  return `${id.slice(-3)}000000008`;
}

async function movesPackets(endpoint: string): Promise<boolean> {
  const { mode } = (await (await fetch(`${endpoint}/_fogbank/plane`)).json()) as { mode: string };
  return mode === "root" || mode === "rootless";
}

/** The whole story by traces with one client. Rejects with what does not hold. */
export async function runScenario(scenario: Scenario, place: Place, client: Client): Promise<void> {
  const network = new Network(place, client);
  await network.build(scenario);
  await network.read(scenario);
  await scenario.prove?.(network);
  await scenario.disprove?.(network);
}

/** The story by packets, in a network built anew. Rejects with what does not hold. */
export async function runPackets(scenario: Scenario, place: Place, client: Client): Promise<void> {
  const network = new Network(place, client);
  try {
    await network.build(scenario);
    await scenario.packets?.(network);
    if (proving) await scenario.longPackets?.(network);
  } finally {
    await network.leave();
  }
}
