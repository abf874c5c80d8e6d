/** Starting and ending servers from the command line. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { EC2 } from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fogbank } from "./command.ts";

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "fogbank-home-"));
});
afterAll(() => rmSync(home, { recursive: true }));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("a detached server", () => {
  it("keeps its state in the user's data directory unless told otherwise, and ends when told", async () => {
    const port = String(await freePort());
    const env = { XDG_DATA_HOME: join(home, "data"), FOGBANK_ENDPOINT: `http://127.0.0.1:${port}` };
    const up = await fogbank(["up", "--detach", "--port", port], env);
    expect(up).toMatchObject({ status: 0, err: "" });
    expect(up.out).toMatch(new RegExp(`^Fogbank .* answers at http://127.0.0.1:${port}\n$`));
    expect((await fogbank(["status"], env)).out).toContain(join(home, "data", "fogbank", "cloud"));
    const second = await fogbank(["up", "--detach", "--port", port], env);
    expect(second).toMatchObject({ status: 2, err: `fogbank: A Fogbank runs at http://127.0.0.1:${port} already.\n` });
    const sharing = await fogbank(["up", "--detach", "--port", String(await freePort())], env);
    expect(sharing.err).toMatch(/^fogbank: The server did not start: Another Fogbank server uses .*cloud\.\n$/);
    expect(await fogbank(["down"], env)).toMatchObject({ status: 0, out: "Fogbank has ended.\n" });
    expect(await fogbank(["down"], env)).toMatchObject({ status: 2 });
    expect(existsSync(join(home, "data", "fogbank", "cloud", "fogbank.db"))).toBe(true);
  });

  it("takes account, seed, quotas and throttling along", async () => {
    const port = String(await freePort());
    const env = { XDG_DATA_HOME: join(home, "memory"), FOGBANK_ENDPOINT: `http://127.0.0.1:${port}` };
    const options = ["--memory", "--seed", "s", "--account", "111111111111", "--quota", "vpcs=7", "--throttle"];
    expect((await fogbank(["up", "--detach", "--port", port, ...options], env)).status).toBe(0);
    const { out } = await fogbank(["status"], env);
    expect(out).toMatch(/state {4}in memory\n {2}account {2}111111111111\n {2}seed {5}s\n/);
    expect((await fogbank(["quotas"], env)).out).toMatch(/^vpcs +0 of 7 /m);
    const credentials = { accessKeyId: "111111111111", secretAccessKey: "x" };
    const ec2 = new EC2({ endpoint: env.FOGBANK_ENDPOINT, region: "us-east-1", credentials, maxAttempts: 1 });
    const codeOf = (): Promise<string> =>
      ec2.createDefaultVpc({ DryRun: true }).then(String, ({ name }: Error) => name);
    expect([await codeOf(), await codeOf()]).toEqual(["DryRunOperation", "RequestLimitExceeded"]);
    ec2.destroy();
    expect((await fogbank(["down"], env)).status).toBe(0);
    expect(existsSync(join(home, "memory", "fogbank", "cloud"))).toBe(false);
  });

  it("that cannot start says why", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as { port: number };
    const env = { XDG_DATA_HOME: home };
    const up = await fogbank(["up", "--detach", "--memory", "--port", String(port)], env);
    expect(up.status).toBe(2);
    expect(up.err).toMatch(new RegExp(`^fogbank: The server did not start: port ${port} is taken`));
    taken.close();
  });
});

it.each([
  [["--data", "x", "--memory"], /cannot be used with option/],
  [["--port", "70000"], /from 0 to 65535/],
  [["--port", "http"], /from 0 to 65535/],
  [["--account", "12"], /12 digits/],
  [["--quota", "vpcs"], /vpcs=500/],
  [["--lifecycle", "slow"], /instant, real/],
  [["--detach", "--port", "0"], /needs a --port/],
])("up %j is refused", async (options, why) => {
  const { status, out, err } = await fogbank(["up", ...options], { XDG_DATA_HOME: home });
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(why);
});

it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("a server in the foreground ends in order on %s", async (signal) => {
  const script = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
  const args = ["--disable-warning=ExperimentalWarning", script, "up", "--memory", "--port", "0"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const said = await new Promise<string>((resolve) =>
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString())),
  );
  const [, endpoint = ""] = /^Fogbank listens on (http:\S+)\n$/.exec(said) ?? [];
  expect((await fetch(`${endpoint}/_fogbank/health`)).status).toBe(200);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  expect(await ended).toBe(0);
  await expect(fetch(`${endpoint}/_fogbank/health`)).rejects.toThrow();
});
