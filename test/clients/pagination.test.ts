/** Paginators of the SDK and of botocore see all that stays, once, whatever comes and goes between their pages. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import * as ec2Module from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { botocoreVersion } from "../../scenarios/client/botocore.ts";
import { spelled } from "../../scenarios/client/client.ts";
import { startProcess } from "../server/process.ts";
import type { ServerProcess } from "../server/process.ts";

const account = "111122223333";
let server: ServerProcess;
let client: ec2Module.EC2Client;
let VpcId: string;

beforeAll(async () => {
  server = await startProcess();
  const credentials = { accessKeyId: account, secretAccessKey: "x" };
  client = new ec2Module.EC2Client({ endpoint: server.endpoint, region: "eu-west-1", credentials, maxAttempts: 1 });
  const { Vpc } = await client.send(new ec2Module.CreateVpcCommand({ CidrBlock: "10.0.0.0/16" }));
  VpcId = Vpc!.VpcId!;
});
afterAll(async () => {
  client.destroy();
  await server.stop();
});

/** What is paged through: an operation, where its items are, and what names one. */
interface Listing {
  readonly operation: "DescribeSecurityGroups" | "DescribeTags" | "DescribeInstanceTypes";
  readonly result: string;
  readonly key: string;
}

type Pages = (listing: Listing, size: number) => AsyncIterable<readonly string[]>;

type Paginate = (settings: object, input: object) => AsyncIterable<Record<string, readonly Record<string, string>[]>>;

async function* pagesOfSdk({ operation, result, key }: Listing, pageSize: number) {
  const paginate = (ec2Module as unknown as Record<string, Paginate>)[`paginate${operation}`]!;
  for await (const page of paginate({ client, ...(pageSize && { pageSize }) }, {}))
    yield page[result]!.map((item) => item[key]!);
}

const script = fileURLToPath(new URL("page_botocore.py", import.meta.url));
const own = process.env["FOGBANK_BOTOCORE"] ?? fileURLToPath(new URL("../../.cache/botocore", import.meta.url));

async function* pagesOfBotocore({ operation, result, key }: Listing, size: number) {
  const args = [script, server.endpoint, account, spelled(operation, "_"), String(size), result, key];
  const env = { ...process.env, PYTHONPATH: own };
  const child = spawn("python3", args, { env, stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  try {
    for (;;) {
      child.stdin.write("\n");
      const { value, done } = await lines.next();
      if (done) return;
      yield JSON.parse(value) as string[];
    }
  } finally {
    child.kill();
  }
}

/** Makes groups with a tag, some at a time, and gives their ids. */
async function makeGroups(names: readonly string[]): Promise<string[]> {
  const made: string[] = [];
  for (let from = 0; from < names.length; from += 50) {
    const some = names.slice(from, from + 50).map(async (GroupName) => {
      const TagSpecifications = [{ ResourceType: "security-group", Tags: [{ Key: "n", Value: GroupName }] }] as const;
      const input = { GroupName, Description: "paged", VpcId, TagSpecifications: [...TagSpecifications] };
      return (await client.send(new ec2Module.CreateSecurityGroupCommand(input as never))).GroupId!;
    });
    made.push(...(await Promise.all(some)));
  }
  return made;
}

const removeGroup = (GroupId: string) => client.send(new ec2Module.DeleteSecurityGroupCommand({ GroupId }));

const paginators: readonly (readonly [string, Pages, boolean])[] = [
  ["the SDK", pagesOfSdk, false],
  ["botocore", pagesOfBotocore, !botocoreVersion()],
];
const listings: readonly (readonly [string, Listing, number])[] = [
  ["groups", { operation: "DescribeSecurityGroups", result: "SecurityGroups", key: "GroupId" }, 100],
  ["tags", { operation: "DescribeTags", result: "Tags", key: "ResourceId" }, 90],
];

describe.each(paginators)("the paginators of %s", (name, pages, missing) => {
  it.skipIf(missing).each(listings)(
    "see each of 1,000 %s that stay once",
    { timeout: 120_000 },
    async (_, listing, size) => {
      const label = `${name} ${listing.operation}`;
      const groups = await makeGroups(Array.from({ length: 1_100 }, (_, n) => `${label} ${n}`));
      const gone = new Set<string>();
      const seen: string[] = [];
      let page = 0;
      for await (const ids of pages(listing, size)) {
        expect(ids.length).toBeLessThanOrEqual(size);
        seen.push(...ids);
        page++;
        const ahead = groups.filter((id) => !seen.includes(id) && !gone.has(id));
        const leaving = [ids.find((id) => groups.includes(id) && !gone.has(id)), ids.at(-1), ahead[0], ahead.at(-1)];
        for (const id of new Set(leaving))
          if (id && groups.includes(id) && !gone.has(id)) {
            gone.add(id);
            await removeGroup(id);
          }
        await makeGroups([`${label} between ${page}`]);
      }
      expect(page).toBeGreaterThan(10);
      expect(new Set(seen).size).toBe(seen.length);
      const staying = groups.filter((id) => !gone.has(id));
      expect(staying.length).toBeGreaterThan(1_000);
      expect(staying.filter((id) => !seen.includes(id))).toEqual([]);
      await Promise.all(staying.map(removeGroup));
    },
  );

  it.skipIf(missing)("see a list that the server only has whole, once, in pages of its own", async () => {
    const listing: Listing = { operation: "DescribeInstanceTypes", result: "InstanceTypes", key: "InstanceType" };
    const seen: string[] = [];
    for await (const types of pages(listing, 0)) seen.push(...types);
    expect(seen.length).toBeGreaterThan(1_000);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
