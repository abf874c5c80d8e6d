/** What the server says and does when its data directory cannot be used, and that it acknowledges nothing then. */
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { EC2 } from "@aws-sdk/client-ec2";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startProcess } from "./process.ts";
import type { ServerProcess } from "./process.ts";

let directory = "";
let ec2: EC2 | undefined;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "fogbank-data-"));
});
afterEach(() => {
  ec2?.destroy();
  ec2 = undefined;
  rmSync(directory, { recursive: true, force: true });
});

function clientOf({ endpoint }: { readonly endpoint: string }): EC2 {
  ec2?.destroy();
  const credentials = { accessKeyId: "000000000000", secretAccessKey: "x" };
  return (ec2 = new EC2({ endpoint, region: "us-east-1", credentials, maxAttempts: 1 }));
}
const file = (): string => join(directory, "fogbank.db");
const countVpcs = async (server: ServerProcess): Promise<number> =>
  (await clientOf(server).describeVpcs()).Vpcs!.length;

describe("a data directory that cannot be used ends the server with status 1 and a sentence", () => {
  it("another server uses it", async () => {
    const first = await startProcess("--data", directory);
    await expect(startProcess("--data", directory)).rejects.toThrow(
      /ended with 1: fogbank: Another Fogbank server uses/,
    );
    await first.stop();
  });

  it("it is a file", async () => {
    writeFileSync(join(directory, "x"), "");
    const start = startProcess("--data", join(directory, "x"));
    await expect(start).rejects.toThrow(/ended with 1: fogbank: The data directory .* cannot be used: EEXIST/);
  });

  it("its file is no database", async () => {
    writeFileSync(file(), "hello".repeat(1_000));
    await expect(startProcess("--data", directory)).rejects.toThrow(/fogbank\.db is no file of Fogbank's/);
  });

  it("its file comes from a newer version", async () => {
    const database = new DatabaseSync(file());
    database.exec("PRAGMA user_version = 99");
    database.close();
    await expect(startProcess("--data", directory)).rejects.toThrow(/has layout 99; this server knows 1/);
  });

  it("its file has tables of a newer version", async () => {
    const server = await startProcess("--data", directory);
    await server.stop();
    const database = new DatabaseSync(file());
    const row = JSON.stringify({ id: "a", account: "1", region: "" });
    database.prepare("INSERT INTO row VALUES ('ec2.moon', 'a', 9, ?)").run(row);
    database.close();
    await expect(startProcess("--data", directory)).rejects.toThrow(/This version of Fogbank has no table 'ec2.moon'/);
  });

  it.skipIf(process.getuid?.() === 0)("it is read-only", async () => {
    chmodSync(directory, 0o500);
    await expect(startProcess("--data", directory)).rejects.toThrow(/cannot be (?:used|written)/);
    chmodSync(directory, 0o700);
  });
});

it("only its user may read what is stored", async () => {
  const server = await startProcess("--data", join(directory, "cloud"));
  await countVpcs(server);
  expect(statSync(join(directory, "cloud")).mode & 0o777).toBe(0o700);
  await server.stop();
});

/** Runs the server under a limit on the size of files, which stands in for a full disk. */
async function startLimited(kibibytes: number) {
  const script = new URL("../../src/serve.ts", import.meta.url).pathname;
  const node = `exec '${process.execPath}' --disable-warning=ExperimentalWarning`;
  const command = `ulimit -f ${kibibytes}; ${node} '${script}' --port 0 --data '${directory}' --quota vpcs=100000`;
  const child = spawn("bash", ["-c", command], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => resolve(/:(\d+)\n/.exec(chunk.toString())![1]!));
    child.once("exit", () => reject(new Error(said)));
  });
  return { endpoint: `http://127.0.0.1:${port}`, ended, said: () => said };
}

describe("a disk that is full", () => {
  it("ends the server, which acknowledges nothing that it could not write", async () => {
    const limited = await startLimited(1_024);
    const client = clientOf(limited);
    const acknowledged: string[] = [];
    const write = async (): Promise<never> => {
      for (;;) acknowledged.push((await client.createVpc({ CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!);
    };
    const endings = await Promise.all([write(), write(), write()].map((done) => done.catch((error: object) => error)));
    for (const ending of endings) expect(ending).not.toHaveProperty("$metadata.httpStatusCode");
    expect(await limited.ended).toBe(1);
    expect(limited.said()).toMatch(/The data directory cannot be written; the server ends\./);
    const again = await startProcess("--data", directory);
    const there = new Set((await clientOf(again).describeVpcs()).Vpcs!.map(({ VpcId }) => VpcId!));
    expect(acknowledged.length).toBeGreaterThan(3);
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
    await again.stop();
  });

  it("refuses a snapshot that it cannot hold, and nothing has changed", async () => {
    const other = await startProcess("--quota", "vpcs=100000");
    const client = clientOf(other);
    for (let i = 0; i < 400; i++) await client.createVpc({ CidrBlock: "10.0.0.0/16" });
    const snapshot = await (await fetch(`${other.endpoint}/_fogbank/snapshot`)).arrayBuffer();
    await other.stop();
    const limited = await startLimited(400);
    const { Vpc } = await clientOf(limited).createVpc({ CidrBlock: "10.9.0.0/16" });
    const response = await fetch(`${limited.endpoint}/_fogbank/snapshot`, { method: "POST", body: snapshot });
    expect([response.status, await response.json()]).toMatchObject([507, { error: "StoreFailure" }]);
    const { Vpcs } = await clientOf(limited).describeVpcs();
    expect(Vpcs).toHaveLength(2);
    expect(Vpcs).toContainEqual(expect.objectContaining({ VpcId: Vpc!.VpcId }));
    await fetch(`${limited.endpoint}/_fogbank/stop`, { method: "POST" });
    expect(await limited.ended).toBe(0);
  });
});

describe("changes of the whole cloud", () => {
  it("a reset and a loaded snapshot are there after a crash that follows them at once", async () => {
    let server = await startProcess("--data", directory, "--seed", "one");
    await clientOf(server).createVpc({ CidrBlock: "10.0.0.0/16" });
    const snapshot = await (await fetch(`${server.endpoint}/_fogbank/snapshot`)).arrayBuffer();
    expect((await fetch(`${server.endpoint}/_fogbank/reset`, { method: "POST" })).status).toBe(200);
    await server.kill();
    server = await startProcess("--data", directory, "--seed", "one");
    expect(await countVpcs(server)).toBe(1);
    const loading = await fetch(`${server.endpoint}/_fogbank/snapshot`, { method: "POST", body: snapshot });
    expect(loading.status).toBe(200);
    await server.kill();
    server = await startProcess("--data", directory);
    expect(await countVpcs(server)).toBe(2);
    await server.stop();
  });

  it("a clock that was moved and stopped is so after a crash", async () => {
    let server = await startProcess("--data", directory);
    const body = JSON.stringify({ advance: "30d", freeze: true });
    const response = await fetch(`${server.endpoint}/_fogbank/clock`, { method: "POST", body });
    const moved = (await response.json()) as { now: string };
    await server.kill();
    server = await startProcess("--data", directory);
    expect(await (await fetch(`${server.endpoint}/_fogbank/clock`)).json()).toMatchObject({
      now: moved.now,
      frozen: true,
    });
    await server.stop();
  });

  it("decisions outlive the server and go with a reset", async () => {
    let server = await startProcess("--data", directory);
    await countVpcs(server);
    await server.stop();
    server = await startProcess("--data", directory);
    const actions = async (): Promise<unknown[]> => {
      const response = await fetch(`${server.endpoint}/_fogbank/decisions`);
      const { decisions } = (await response.json()) as { decisions: { action: string }[] };
      return decisions.map(({ action }) => action);
    };
    expect(await actions()).toEqual(["ec2:DescribeVpcs"]);
    await fetch(`${server.endpoint}/_fogbank/reset`, { method: "POST" });
    expect(await actions()).toEqual([]);
    await server.stop();
  });
});

it("an unknown quota is refused with the names that come near", async () => {
  await expect(startProcess("--quota", "vpcz=9")).rejects.toThrow(/There is no quota 'vpcz'\. Did you mean vpcs, /);
});

it("a port that is taken is named", async () => {
  const first = await startProcess();
  const second = startProcess("--port", String(first.port));
  await expect(second).rejects.toThrow(new RegExp(`ended with 1: fogbank: port ${first.port} is taken`));
  await first.stop();
});

it("a server ends on a second signal as on the first, in order", async () => {
  const server = await startProcess("--data", directory);
  await countVpcs(server);
  process.kill(server.pid, "SIGINT");
  await server.stop();
  expect(existsSync(file())).toBe(true);
});
