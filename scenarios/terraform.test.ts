/** Every scenario built by Terraform: it holds, a second plan is empty, and a destroy leaves nothing. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProcess } from "../test/server/process.ts";
import type { ServerProcess } from "../test/server/process.ts";
import { all } from "./all.ts";
import { valueAt } from "./client/client.ts";
import type { Client } from "./client/client.ts";
import { openSdk } from "./client/sdk.ts";
import { openTerraform, terraformMissing } from "./client/terraform.ts";
import { Network } from "./network.ts";
import { region } from "./run.ts";

const missing = terraformMissing();
if (missing) process.stderr.write(`fogbank: the Terraform tests are skipped: ${missing}\n`);

let server: ServerProcess;

beforeAll(async () => {
  server = await startProcess();
});
afterAll(() => server.stop());

const kinds: readonly (readonly [string, string])[] = [
  ["DescribeVpcs", "Vpcs"],
  ["DescribeSubnets", "Subnets"],
  ["DescribeRouteTables", "RouteTables"],
  ["DescribeInternetGateways", "InternetGateways"],
  ["DescribeSecurityGroups", "SecurityGroups"],
  ["DescribeSecurityGroupRules", "SecurityGroupRules"],
  ["DescribeNetworkAcls", "NetworkAcls"],
  ["DescribeNetworkInterfaces", "NetworkInterfaces"],
  ["DescribeAddresses", "Addresses"],
  ["DescribeManagedPrefixLists", "PrefixLists"],
  ["DescribeLaunchTemplates", "LaunchTemplates"],
  ["DescribeVolumes", "Volumes"],
];

/** How many of each kind there are, and how many instances and NAT gateways live. */
async function census(client: Client): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [call, list] of kinds) counts[list] = (valueAt(await client.call(call, {}), list) as unknown[]).length;
  const states = ["pending", "running", "stopping", "stopped"];
  const living = { Filters: [{ Name: "instance-state-name", Values: states }] };
  counts["Instances"] = (valueAt(await client.call("DescribeInstances", living), "Reservations") as unknown[]).length;
  const gateways = { Filter: [{ Name: "state", Values: ["pending", "available"] }] };
  counts["NatGateways"] = (
    valueAt(await client.call("DescribeNatGateways", gateways), "NatGateways") as unknown[]
  ).length;
  return counts;
}

describe.skipIf(missing)("Terraform", () => {
  it.each(all)("$id holds, plans nothing twice, and leaves nothing behind", { timeout: 600_000 }, async (scenario) => {
    const place = { endpoint: server.endpoint, region, account: `${scenario.id.slice(-3)}000000009` };
    const client = openSdk(place);
    const before = await census(client);
    const workspace = await openTerraform(scenario.id, place);
    try {
      const kept = await workspace.apply();
      expect(await workspace.plan(), "the second plan").toBe(undefined);
      await scenario.prove(new Network(place, client, kept));
      await workspace.destroy();
      expect(await census(client)).toEqual(before);
    } finally {
      workspace.close();
      await client.close();
    }
  });
});
