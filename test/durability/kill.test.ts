/** Ending the server by force under writing clients: after a restart every acknowledged write is there, none half. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { EC2 } from "@aws-sdk/client-ec2";
import { expect, it } from "vitest";
import { random, sample, seed } from "../proof.ts";
import { startProcess } from "../server/process.ts";

const writers = 8;
const quotas = ["vpcs", "subnets-per-vpc", "internet-gateways", "network-interfaces"].flatMap((name) => [
  "--quota",
  `${name}=1000000`,
]);

/** What a client was told, and what it had asked when the server went. */
interface Ledger {
  readonly vpcs: Set<string>;
  readonly subnets: Map<string, string>;
  readonly deleted: Set<string>;
  /** The subnet whose deletion was asked and not answered. */
  deleting?: string;
}

/** What ends a client: nothing but the connection that broke, which has no HTTP status. */
interface Refusal extends Error {
  readonly $metadata?: { readonly httpStatusCode?: number };
}

function connect(endpoint: string): EC2 {
  const credentials = { accessKeyId: "000000000000", secretAccessKey: "x" };
  return new EC2({ endpoint, region: "us-east-1", credentials, maxAttempts: 1 });
}

async function write(ec2: EC2, ledger: Ledger, block: number): Promise<never> {
  const CidrBlock = `10.${block}.0.0/16`;
  for (let i = 0; ; i++) {
    const { Vpc } = await ec2.createVpc({ CidrBlock });
    const VpcId = Vpc!.VpcId!;
    ledger.vpcs.add(VpcId);
    const { Subnet } = await ec2.createSubnet({ VpcId, CidrBlock: `10.${block}.${i % 256}.0/24` });
    ledger.subnets.set(Subnet!.SubnetId!, VpcId);
    const Tags = [{ Key: "n", Value: String(i) }];
    await ec2.createTags({ Resources: [Subnet!.SubnetId!], Tags });
    if (i % 3 !== 2) continue;
    const SubnetId = Subnet!.SubnetId!;
    ledger.deleting = SubnetId;
    await ec2.deleteSubnet({ SubnetId });
    ledger.deleted.add(SubnetId);
    ledger.deleting = undefined;
  }
}

async function check(ec2: EC2, ledgers: readonly Ledger[]): Promise<void> {
  const [vpcs, tables, acls, groups, subnets] = await Promise.all([
    ec2.describeVpcs(),
    ec2.describeRouteTables({ Filters: [{ Name: "association.main", Values: ["true"] }] }),
    ec2.describeNetworkAcls({ Filters: [{ Name: "default", Values: ["true"] }] }),
    ec2.describeSecurityGroups({ Filters: [{ Name: "group-name", Values: ["default"] }] }),
    ec2.describeSubnets(),
  ]);
  const ids = vpcs.Vpcs!.map(({ VpcId }) => VpcId!).sort();
  expect(new Set(ids).size).toBe(ids.length);
  for (const parts of [tables.RouteTables!, acls.NetworkAcls!, groups.SecurityGroups!])
    expect(parts.map(({ VpcId }) => VpcId!).sort()).toEqual(ids);
  const there = new Set(ids);
  const subnetIds = subnets.Subnets!.map(({ SubnetId }) => SubnetId!);
  const associated = acls.NetworkAcls!.flatMap(({ Associations }) => Associations!.map(({ SubnetId }) => SubnetId!));
  expect(associated.sort()).toEqual([...subnetIds].sort());
  const subnetsThere = new Set(subnetIds);
  for (const { vpcs: acknowledged, subnets: made, deleted, deleting } of ledgers) {
    for (const id of acknowledged) expect(there.has(id), `acknowledged VPC ${id}`).toBe(true);
    for (const id of made.keys())
      if (id !== deleting) expect(subnetsThere.has(id), `acknowledged subnet ${id}`).toBe(!deleted.has(id));
  }
}

it("kill -9 at random moments under 8 writing clients loses nothing acknowledged and leaves nothing half", async () => {
  const directory = mkdtempSync(join(tmpdir(), "fogbank-kill-"));
  const draw = random(seed() + 9);
  const kills = sample(200, 8);
  let written = 0;
  try {
    let server = await startProcess("--data", directory, ...quotas);
    for (let kill = 0; kill < kills; kill++) {
      if (kill > 0 && kill % 20 === 0) await fetch(`${server.endpoint}/_fogbank/reset`, { method: "POST" });
      const client = connect(server.endpoint);
      const ledgers = Array.from({ length: writers }, (): Ledger => {
        return { vpcs: new Set(), subnets: new Map(), deleted: new Set() };
      });
      const writing = ledgers.map((ledger, i) => write(client, ledger, i).catch((error: Refusal) => error));
      await sleep(draw() * 400);
      await server.kill();
      for (const { message, $metadata } of await Promise.all(writing))
        expect($metadata?.httpStatusCode, message).toBe(undefined);
      client.destroy();
      written += ledgers.reduce((sum, ledger) => sum + ledger.vpcs.size + ledger.subnets.size, 0);
      server = await startProcess("--data", directory, ...quotas);
      const reader = connect(server.endpoint);
      await check(reader, ledgers);
      reader.destroy();
    }
    await server.stop();
  } finally {
    rmSync(directory, { recursive: true });
  }
  expect(written).toBeGreaterThan(kills);
}, 1_800_000);
