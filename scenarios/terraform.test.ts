/** Every scenario built by Terraform: it holds, a second plan is empty, and a destroy leaves nothing. */
import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noInstances, PlaneServer } from "../test/dataplane/plane-server.ts";
import { startProcess } from "../test/server/process.ts";
import type { ServerProcess } from "../test/server/process.ts";
import { all } from "./all.ts";
import { valueAt } from "./client/client.ts";
import type { Client } from "./client/client.ts";
import { openSdk } from "./client/sdk.ts";
import { openTerraform, terraformMissing } from "./client/terraform.ts";
import { Network } from "./network.ts";
import { region } from "./run.ts";
import { gets } from "./talk.ts";

const missing = terraformMissing();
if (missing) process.stderr.write(`fogbank: the Terraform tests are skipped: ${missing}\n`);

let server: ServerProcess;

beforeAll(async () => {
  server = await startProcess();
});
afterAll(() => server.stop());

const configured = all.filter(({ id }) => existsSync(new URL(`terraform/${id}.tf`, import.meta.url)));

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
  it.each(configured)(
    "$id holds, plans nothing twice, and leaves nothing behind",
    { timeout: 600_000 },
    async (scenario) => {
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
    },
  );

  it.skipIf(noInstances !== undefined)(
    "what it builds carries packets, and a destroy leaves no namespace",
    async () => {
      const plane = await PlaneServer.start();
      const place = { endpoint: plane.process.endpoint, region, account: "015000000007" };
      const client = openSdk(place);
      const network = new Network(place, client);
      const workspace = await openTerraform("SCN-015", place);
      try {
        const host = await network.host("terraform-host", "203.0.113.15");
        const { namespaces, instances } = await plane.plane();
        const kept = await workspace.apply();
        const built = new Network(place, client, kept);
        await built.settle();
        await built.at("web-server").listens(80);
        expect(await gets(host, built.name("web-server-public"))).toBe("built by Terraform");
        expect((await plane.plane()).namespaces).toBeGreaterThan(namespaces!);
        await workspace.destroy();
        await built.settle();
        expect(await plane.plane()).toMatchObject({ namespaces, instances });
      } finally {
        workspace.close();
        await network.leave();
        await client.close();
        await plane.process.stop();
      }
    },
  );
});
