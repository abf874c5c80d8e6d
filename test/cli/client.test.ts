/** Commands that talk to a server: status, clock, snapshots, services, quotas, trace, env, aws, doctor. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EC2 } from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer } from "../../src/main.ts";
import type { Server } from "../../src/main.ts";
import { fakeAws, fogbank } from "./command.ts";
import type { Outcome } from "./command.ts";

let server: Server;
let directory = "";
let endpoint = "";
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "fogbank-cli-"));
  server = await startServer({ port: 0, seed: "cli" });
  endpoint = `http://127.0.0.1:${server.port}`;
});
afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});
const run = (args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): Promise<Outcome> =>
  fogbank(args, { FOGBANK_ENDPOINT: endpoint, ...env });

describe("where the server is", () => {
  it("--endpoint goes before FOGBANK_ENDPOINT, and a slash at its end does no harm", async () => {
    const status = await fogbank(["--endpoint", `${endpoint}/`, "status"], { FOGBANK_ENDPOINT: "http://127.0.0.1:1" });
    expect(status).toMatchObject({ status: 0, err: "" });
    expect(status.out).toContain(`answers at ${endpoint}\n`);
  });

  it("without a server status says so with 1, other commands with 2", async () => {
    const env = { FOGBANK_ENDPOINT: "http://127.0.0.1:1" };
    expect(await run(["status"], env)).toMatchObject({ status: 1, out: "No Fogbank answers at http://127.0.0.1:1.\n" });
    expect(await run(["status", "--json"], env)).toMatchObject({ status: 1, out: '{"running":false}\n' });
    const reset = await run(["reset"], env);
    expect(reset).toMatchObject({ status: 2, out: "" });
    expect(reset.err).toBe("fogbank: No Fogbank answers at http://127.0.0.1:1. Start one with 'fogbank up'.\n");
  });

  it("status --json is one object", async () => {
    const { out } = await run(["status", "--json"]);
    expect(JSON.parse(out)).toMatchObject({ running: true, endpoint, pid: process.pid, seed: "cli" });
  });
});

describe("clock, reset, snapshot, services, quotas", () => {
  it("clock is read, moved, stopped and let run", async () => {
    expect((await run(["clock"])).out).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z\n$/);
    expect((await run(["clock", "advance", "1d"])).out).toMatch(/Z, 86400 s ahead of this machine\n$/);
    expect((await run(["clock", "freeze"])).out).toMatch(/, stopped\n$/);
    expect((await run(["clock", "run"])).out).not.toContain("stopped");
    const bad = await run(["clock", "advance", "soon"]);
    expect(bad).toMatchObject({ status: 2, err: "fogbank: 'soon' is no duration such as 30d, 1h30m or 500ms.\n" });
    expect(await run(["reset"])).toMatchObject({ status: 0, out: "The cloud is fresh.\n" });
    expect((await run(["clock"])).out).not.toContain("ahead");
  });

  it("a snapshot goes to a file that only its user reads, and comes back", async () => {
    const file = join(directory, "cloud.snapshot");
    expect(await run(["snapshot", "save", file])).toMatchObject({ status: 0, out: `Saved to ${file}.\n` });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await run(["snapshot", "load", file])).out).toMatch(/^Loaded \d+ rows from /);
    expect(await run(["snapshot", "load", join(directory, "none")])).toMatchObject({ status: 2 });
    expect((await run(["snapshot", "save", "/nowhere/x"])).err).toMatch(
      /^fogbank: \/nowhere\/x cannot be written: ENOENT/,
    );
    writeFileSync(file, "hello");
    expect((await run(["snapshot", "load", file])).err).toMatch(/^fogbank: The file is no whole snapshot: /);
  });

  it("services lists what is real, and one service's operations with their members", async () => {
    expect((await run(["services"])).out).toMatch(/^ec2 +\d+ of \d+ operations$/m);
    expect((await run(["services"])).out).not.toMatch(/^kms/m);
    expect((await run(["services", "--all"])).out).toMatch(/^kms +0 of \d+ operations$/m);
    const { out } = await run(["services", "ec2"]);
    expect(out).toMatch(/^CreateSubnet {2}.*VpcId/m);
    expect(out).not.toContain("CreateVpnConnection ");
    expect((await run(["services", "ec2", "--all"])).out).toContain("CreateVpnConnection  (refused)\n");
    expect(await run(["services", "choir"])).toMatchObject({
      status: 2,
      err: "fogbank: There is no service 'choir'.\n",
    });
  });

  it("LIM-02 quotas shows use and limits as people and programs read them", async () => {
    const { out } = await run(["quotas", "--account", "111111111111", "--region", "eu-west-1"]);
    expect(out).toMatch(/^vpcs +0 of 5 +VPCs per Region$/m);
    const answer = JSON.parse((await run(["quotas", "--json"])).out) as { quotas: { slug: string }[] };
    expect(answer.quotas.map(({ slug }) => slug)).toContain("internet-gateways");
    expect(await run(["quotas", "--region", "moon"])).toMatchObject({ status: 2 });
  });
});

describe("trace", () => {
  it("its status is 0 when the packet arrives, 1 when not, 2 when it could not be asked", async () => {
    const credentials = { accessKeyId: "000000000000", secretAccessKey: "x" };
    const ec2 = new EC2({ endpoint, region: "us-east-1", credentials });
    const launch = { ImageId: "ami-12345678", InstanceType: "t3.micro", MinCount: 2, MaxCount: 2 } as const;
    const { Instances } = await ec2.runInstances(launch);
    ec2.destroy();
    const [one = "", two = ""] = Instances!.map(({ InstanceId }) => InstanceId!);
    const arrives = await run(["trace", one, two, "tcp/80"]);
    expect(arrives).toMatchObject({ status: 0, err: "" });
    expect(arrives.out).toMatch(/\narrives: .+\.\n$/);
    expect(arrives.out).not.toContain("\u001b");
    const refused = await run(["trace", "internet", one, "tcp/22", "-v"]);
    expect(refused.status).toBe(1);
    expect(refused.out).toMatch(/\ndoes not arrive: .+\.\n$/);
    const json = await run(["trace", "internet", one, "tcp/22", "--json"]);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ arrives: false });
    expect(await run(["trace", "i-00000000", one])).toMatchObject({ status: 2, out: "" });
    expect(await run(["trace", one, two, "tcp/x"])).toMatchObject({ status: 2, out: "" });
    expect(await run(["trace", one])).toMatchObject({ status: 2, out: "" });
  });
});

describe("AWS's own CLI", () => {
  it.each([
    ["1.18.69", true],
    ["1.28.85", true],
    ["1.29.0", false],
    ["2.9.19", true],
    ["2.13.0", false],
    ["2.31.1", false],
  ])("env warns of the CLI %s that heeds no endpoint: %j", async (version, warns) => {
    const { status, out, err } = await run(["env"], { PATH: fakeAws(directory, version) });
    expect(status).toBe(0);
    expect(out).toContain(`export AWS_ENDPOINT_URL='${endpoint}'\n`);
    expect(err.includes(`is ${version}, which ignores AWS_ENDPOINT_URL`)).toBe(warns);
  });

  it("env names account and Region, and takes away what would mislead clients", async () => {
    const misleading = {
      AWS_PROFILE: "work",
      AWS_ENDPOINT_URL_EC2: "https://example.com",
      AWS_SESSION_TOKEN: undefined,
    };
    const PATH = fakeAws(directory, "2.31.1");
    const { out } = await run(["env", "--account", "111111111111", "--region", "eu-west-1"], { ...misleading, PATH });
    expect(out).toContain("export AWS_ACCESS_KEY_ID='111111111111'\n");
    expect(out).toContain("export AWS_REGION='eu-west-1'\n");
    expect(
      out
        .split("\n")
        .find((line) => line.startsWith("unset"))
        ?.split(" ")
        .sort(),
    ).toEqual(["unset", "AWS_PROFILE", "AWS_ENDPOINT_URL_EC2"].sort());
  });

  it("aws passes arguments as they are, its options and --help too, and ends with the CLI's status", async () => {
    const PATH = fakeAws(directory, "2.9.19", 254);
    const env = { PATH, AWS_PROFILE: "work", AWS_REGION: "eu-west-1", AWS_ACCESS_KEY_ID: undefined };
    const { status, out } = await run(["aws", "ec2", "describe-vpcs", "--help", "--json", "-v"], env);
    expect(status).toBe(254);
    expect(out).toContain(`arguments: --endpoint-url ${endpoint} ec2 describe-vpcs --help --json -v\n`);
    expect(out).toContain(`endpoint: ${endpoint} key: 000000000000 profile:  region: eu-west-1\n`);
    expect(await run(["aws", "help"], { ...env, PATH: directory })).toMatchObject({
      status: 2,
      err: "fogbank: There is no AWS CLI on the path ('pip install awscli').\n",
    });
  });

  it("doctor says what is there and what follows", async () => {
    const env = { PATH: fakeAws(directory, "2.9.19"), XDG_DATA_HOME: directory };
    const { status, out } = await run(["doctor"], env);
    expect(status).toBe(0);
    expect(out).toMatch(/^yes {2}Node\.js +2\d\./m);
    expect(out).toMatch(/^yes {2}data directory +.*fogbank$/m);
    expect(out).toMatch(/^no {3}AWS CLI +2\.9\.19 ignores AWS_ENDPOINT_URL; use 'fogbank aws'$/m);
    const { findings } = JSON.parse((await run(["doctor", "--json"], env)).out) as { findings: { what: string }[] };
    expect(findings.map(({ what }) => what)).toContain("SQLite");
  });
});

it("an unknown command or option is refused with status 2", async () => {
  expect(await run(["fly"])).toMatchObject({ status: 2, out: "" });
  expect(await run(["status", "--fast"])).toMatchObject({ status: 2, out: "" });
  expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await run(["--help"])).status).toBe(0);
});
