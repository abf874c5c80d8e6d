/** Writing: CreateSubnet in memory and on disk, and among few subnets and many. */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { atLeast, atMost } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { ec2Shot, load, median } from "./load.ts";
import type { Shot } from "./load.ts";
import { createVpc, ratesOf, withPair } from "./pair.ts";
import type { Pair } from "./pair.ts";

const quotas = ["--quota", "vpcs=1000", "--quota", "subnets-per-vpc=100000"];
/** A /16 holds this many /28s. */
const subnetsOfVpc = 4096;

/** The requests that create subnet after subnet in a list of VPCs; the bare server gets the same ones. */
class SubnetPlan {
  readonly #vpcs: string[] = [];
  #next = 0;

  async prepare(port: number, vpcs: number): Promise<readonly string[]> {
    for (let i = 0; i < vpcs; i++) this.#vpcs.push(await createVpc(port, `10.${i}.0.0/16`));
    return [this.form()];
  }

  form(): string {
    const index = this.#next++;
    const vpc = Math.floor(index / subnetsOfVpc);
    const block = (index % subnetsOfVpc) * 16;
    const cidr = `10.${vpc}.${block >> 8}.${block & 255}%2F28`;
    return `Action=CreateSubnet&VpcId=${this.#vpcs[vpc]}&CidrBlock=${cidr}`;
  }

  shots(port: number): () => Shot {
    return () => ec2Shot(port, this.form());
  }
}

function withPlan<T>(vpcs: number, durable: boolean, work: (pair: Pair, plan: SubnetPlan) => Promise<T>): Promise<T> {
  const plan = new SubnetPlan();
  const args = (directory: string) => (durable ? [...quotas, "--data", join(directory, "data")] : quotas);
  return withPair(
    args,
    (port) => plan.prepare(port, vpcs),
    (pair) => work(pair, plan),
  );
}

/** CreateSubnet of 32 clients in memory, requests a second. */
export function createSubnetMemory(): Promise<Figure> {
  return withPlan(20, false, async (pair, plan) => {
    const { ours, theirs } = await ratesOf(pair, 32, 6_000, (port) => plan.shots(port));
    return atLeast("create-subnet-memory", "requests/s", ours, theirs, 0.4);
  });
}

/** CreateSubnet of 32 clients on disk, requests a second. */
export function createSubnetDurable(): Promise<Figure> {
  return withPlan(20, true, async (pair, plan) => {
    const { ours, theirs } = await ratesOf(pair, 32, 6_000, (port) => plan.shots(port));
    return atLeast("create-subnet-durable-32", "requests/s", ours, theirs, 0.25);
  });
}

/** CreateSubnet of one client on disk: at most a bare answer and two bare SQLite commits. */
export function createSubnetDurableAlone(): Promise<Figure> {
  return withPlan(20, true, async ({ ours, bare, directory }, plan) => {
    const times = { ours: [] as number[], bare: [] as number[], commit: [] as number[] };
    for (let round = 0; round < 5; round++) {
      times.ours.push(median([...(await load(ours.port, 1, 1_000, plan.shots(ours.port))).latencies]));
      times.bare.push(median([...(await load(bare.port, 1, 1_000, plan.shots(bare.port))).latencies]));
      times.commit.push(bareCommitMs(directory));
    }
    const limit = median(times.bare) + 2 * median(times.commit);
    return atMost("create-subnet-durable-1", "ms", median(times.ours), limit, 1);
  });
}

/** Milliseconds of one durable SQLite commit of one small row, in a directory. */
function bareCommitMs(directory: string): number {
  const place = mkdtempSync(join(directory, "commit-"));
  const database = new DatabaseSync(join(place, "bare.db"));
  database.exec("PRAGMA locking_mode=exclusive; PRAGMA journal_mode=wal; PRAGMA synchronous=full; CREATE TABLE t (x)");
  const insert = database.prepare("INSERT INTO t VALUES (?)");
  const times: number[] = [];
  for (let i = 0; i < 500; i++) {
    const started = performance.now();
    insert.run("x".repeat(200));
    times.push(performance.now() - started);
  }
  database.close();
  rmSync(place, { recursive: true });
  return median(times);
}

/** CreateSubnet in a cloud with 10,000 subnets against one with 10, milliseconds of one client. */
export async function createSubnetAmongMany(): Promise<Figure> {
  return withPlan(10, false, (few, fewPlan) =>
    withPlan(10, false, async (many, manyPlan) => {
      await load(few.ours.port, 1, 10, fewPlan.shots(few.ours.port));
      await load(many.ours.port, 32, 10_000, manyPlan.shots(many.ours.port));
      await warm(few.ours.port);
      await warm(many.ours.port);
      const times = { few: [] as number[], many: [] as number[] };
      for (let round = 0; round < 9; round++) {
        times.many.push(await pass(many, manyPlan));
        times.few.push(await pass(few, fewPlan));
      }
      return atMost("create-subnet-10000-of-10", "ms", median(times.many), median(times.few), 1.2);
    }),
  );

  async function warm(port: number): Promise<void> {
    const shot = ec2Shot(port, "Action=CreateSubnet&VpcId=vpc-00000000&CidrBlock=10.0.0.0%2F28&DryRun=true");
    await load(port, 1, 3_000, () => shot).catch(() => undefined);
  }
  async function pass({ ours }: Pair, plan: SubnetPlan): Promise<number> {
    return median([...(await load(ours.port, 1, 300, plan.shots(ours.port))).latencies]);
  }
}
