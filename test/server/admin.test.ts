/** The API under `/_fogbank/`: methods, bodies, limits, answers. */
import { gunzipSync, gzipSync } from "node:zlib";
import { EC2 } from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startServer } from "../../src/main.ts";
import type { Server } from "../../src/main.ts";

type Json = Record<string, any>;

let server: Server;
let ec2: EC2;
const errors: string[] = [];

beforeAll(async () => {
  const log = { error: (_: object, message: string) => void errors.push(message) };
  server = await startServer({ port: 0, seed: "admin", log });
  const credentials = { accessKeyId: "000000000000", secretAccessKey: "x" };
  ec2 = new EC2({ endpoint: `http://127.0.0.1:${server.port}`, region: "us-east-1", credentials });
});
afterAll(async () => {
  ec2.destroy();
  await server.close();
  expect(errors).toEqual([]);
});
beforeEach(async () => {
  expect((await ask("POST", "reset")).status).toBe(200);
});

const address = (path: string): string => `http://127.0.0.1:${server.port}/_fogbank/${path}`;
const ask = (
  method: string,
  path: string,
  body?: string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<Response> => fetch(address(path), { method, body, headers, duplex: "half" });
const read = async (path: string): Promise<Json> => (await (await ask("GET", path)).json()) as Json;
const post = async (path: string, body: unknown): Promise<[number, Json]> => {
  const response = await ask("POST", path, typeof body === "string" ? body : JSON.stringify(body));
  return [response.status, (await response.json()) as Json];
};

describe("methods and addresses", () => {
  it.each([
    ["GET", "nothing", 404, null],
    ["GET", "", 404, null],
    ["GET", "constructor", 404, null],
    ["GET", "services/nobody", 404, null],
    ["GET", "services/ec2/more", 404, null],
    ["GET", "reset", 405, "POST"],
    ["DELETE", "clock", 405, "GET, HEAD, POST"],
    ["PUT", "services/ec2", 405, "GET, HEAD"],
    ["HEAD", "reset", 405, "POST"],
    ["HEAD", "health", 200, null],
    ["HEAD", "metrics", 200, null],
    ["HEAD", "snapshot", 200, null],
  ])("%s %s is answered %i", async (method, path, status, allow) => {
    const response = await ask(method, path);
    expect(response.status).toBe(status);
    expect(response.headers.get("allow")).toBe(allow);
    const text = await response.text();
    if (method === "HEAD") expect(text).toBe("");
  });

  it("web pages may neither read nor write, whatever they ask", async () => {
    for (const [method, path] of [
      ["POST", "reset"],
      ["GET", "health"],
      ["GET", "snapshot"],
      ["POST", "stop"],
    ] as const) {
      expect((await ask(method, path, undefined, { origin: "https://example.com" })).status).toBe(403);
      expect((await ask(method, path, undefined, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    }
  });
});

describe("bodies", () => {
  it.each([["{"], ["[]"], ["null"], ["3"], ['"x"'], ["\u0000"]])(
    "%j is no JSON object and is refused",
    async (body) => {
      const [status, answer] = await post("clock", body);
      expect([status, answer.error]).toEqual([400, "InvalidBody"]);
    },
  );

  it("a body beyond 1 MiB is refused", async () => {
    const [status, answer] = await post("clock", { advance: "x".repeat(4 * 1024 * 1024) });
    expect([status, answer.error]).toEqual([413, "RequestTooLarge"]);
  });
});

describe("the clock", () => {
  it.each([
    [{ advance: "30" }],
    [{ advance: -1 }],
    [{ advance: "1h", to: "2030-01-01T00:00:00Z" }],
    [{ advance: "101w3000d40000d" }],
    [{ to: "yesterday" }],
    [{ to: "1990-01-01T00:00:00Z" }],
    [{ to: "9999-01-01T00:00:00Z" }],
    [{ freeze: "yes" }],
    [{ speed: 2 }],
  ])("%j is refused and moves nothing", async (change) => {
    await post("clock", { freeze: true });
    const before = await read("clock");
    const [status, { error }] = await post("clock", change);
    expect([status, error]).toEqual([400, "InvalidClock"]);
    expect(await read("clock")).toEqual(before);
  });

  it("it is moved, stopped and let go", async () => {
    const [, moved] = await post("clock", { advance: "1d12h30m", freeze: true });
    expect(moved).toMatchObject({ frozen: true });
    expect(Date.parse(moved.now) - Date.now()).toBeGreaterThan(36 * 3_600_000);
    const [, later] = await post("clock", { to: "2040-01-01T00:00:00Z" });
    expect(later.now).toBe("2040-01-01T00:00:00.000Z");
    const [, running] = await post("clock", { freeze: false });
    expect(running.frozen).toBe(false);
  });
});

describe("what it tells", () => {
  it("health and version say what runs, and whether everything due is done", async () => {
    const health = await read("health");
    expect(health).toMatchObject({
      status: "ok",
      settled: true,
      pid: process.pid,
      seed: "admin",
      account: "000000000000",
    });
    expect(await read("version")).toEqual({ version: health.version });
    expect(await post("settle", {})).toEqual([200, { status: "settled" }]);
  });

  it("services list operations and the members that they honour", async () => {
    const services = await read("services");
    expect(services.length).toBeGreaterThan(30);
    expect(services).toContainEqual({ service: "kms", built: 0, total: expect.any(Number) });
    const { operations } = await read("services/ec2");
    const create = operations.find((one: { operation: string }) => one.operation === "CreateSubnet");
    expect(create).toMatchObject({ real: true, honours: expect.arrayContaining(["VpcId", "CidrBlock"]) });
    const refused = operations.find((one: { operation: string }) => one.operation === "CreateVpnConnection");
    expect(refused).toEqual({ operation: "CreateVpnConnection", real: false });
  });

  it("metrics count calls, rows and turns", async () => {
    await ec2.describeVpcs();
    const text = await (await ask("GET", "metrics")).text();
    expect(text).toMatch(/^fogbank_calls_total\{service="ec2",operation="DescribeVpcs"\} [1-9]/m);
    expect(text).toMatch(/^fogbank_rows\{table="ec2.vpc"\} 1$/m);
    expect(text).toMatch(/^fogbank_longest_turn_seconds \d/m);
    expect(text).toMatch(/^fogbank_jobs_waiting 0$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  });

  it("LIM-03 quotas say which limits are near or reached, for an account in a Region", async () => {
    for (let i = 0; i < 4; i++) await ec2.createInternetGateway();
    const { quotas } = await read("quotas");
    const one = (slug: string) => quotas.find((quota: { slug: string }) => quota.slug === slug);
    expect(one("internet-gateways")).toMatchObject({ used: 5, value: 5, status: "reached" });
    expect(one("vpcs")).toMatchObject({ used: 1, value: 5, status: "ok" });
    const elsewhere = await read("quotas?account=111111111111&region=eu-west-1");
    expect(elsewhere.quotas.every(({ used = 0 }: { used?: number }) => used === 0)).toBe(true);
    for (const bad of ["account=1", "region=moon", "acount=1"])
      expect((await ask("GET", `quotas?${bad}`)).status).toBe(400);
  });

  it("decisions tell what was asked, newest first, and can be narrowed", async () => {
    const { Vpc } = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    await ec2.deleteVpc({ VpcId: Vpc!.VpcId! });
    const { decisions } = await read("decisions");
    expect(decisions).toMatchObject([
      {
        action: "ec2:DeleteVpc",
        resources: [`arn:aws:ec2:us-east-1:000000000000:vpc/${Vpc!.VpcId}`],
        decision: "allowed",
      },
      { action: "ec2:CreateVpc", resources: ["*"], principal: "arn:aws:iam::000000000000:root" },
    ]);
    expect((await read("decisions?action=ec2:Create*")).decisions).toHaveLength(1);
    expect((await read("decisions?limit=1")).decisions).toHaveLength(1);
    expect((await read("decisions?account=111111111111")).decisions).toEqual([]);
    expect((await read("decisions?since=2999-01-01T00:00:00Z")).decisions).toEqual([]);
    for (const bad of ["limit=0", "limit=1001", "since=now", "who=me"])
      expect((await ask("GET", `decisions?${bad}`)).status).toBe(400);
  });
});

describe("snapshots", () => {
  const save = async (): Promise<Buffer> => Buffer.from(await (await ask("GET", "snapshot")).arrayBuffer());
  const load = async (file: Buffer): Promise<[number, Json]> => {
    const response = await ask("POST", "snapshot", new Uint8Array(file));
    return [response.status, (await response.json()) as Json];
  };

  it("one loads what it saved, ids, clock and tokens included", async () => {
    const { Vpc } = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    await post("clock", { freeze: true });
    const file = await save();
    const { Vpcs } = await ec2.describeVpcs();
    const next = (await ec2.createVpc({ CidrBlock: "10.1.0.0/16" })).Vpc!.VpcId;
    await post("reset", {});
    expect((await load(file))[0]).toBe(200);
    expect((await ec2.describeVpcs()).Vpcs).toEqual(Vpcs);
    expect(Vpcs!.some(({ VpcId }) => VpcId === Vpc!.VpcId)).toBe(true);
    expect((await read("clock")).frozen).toBe(true);
    expect((await ec2.createVpc({ CidrBlock: "10.1.0.0/16" })).Vpc!.VpcId).toBe(next);
  });

  it("one that is not whole changes nothing, and says why", async () => {
    await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    const file = await save();
    const lines = gunzipSync(file).toString().trimEnd().split("\n");
    const [heading = "", first = "", ...others] = lines;
    const packed = (...parts: string[]): Buffer => gzipSync(`${parts.join("\n")}\n`);
    const cases: readonly (readonly [string, Buffer, RegExp])[] = [
      ["nothing", Buffer.alloc(0), /unexpected end of file|empty/],
      ["no gzip", Buffer.from("{}"), /incorrect header/],
      ["cut off", file.subarray(0, file.length - 20), /unexpected end of file/],
      ["lines missing", packed(heading, first), /1 of \d+ rows/],
      ["last line cut off", gzipSync(lines.join("\n")), /last line/],
      ["no heading", packed(first, ...others), /heading/],
      ["a newer format", packed(heading.replace('"fogbank":1', '"fogbank":2'), first, ...others), /format 2/],
      ["no JSON", packed(heading, "[[[", ...others), /row is broken/],
      ["a row twice", packed(heading, first, first, ...others.slice(1)), /twice/],
      ["no settings", packed(heading.replace(/"rows":\d+/, '"rows":0')), /settings/],
      ["an unknown table", packed(heading, first.replace(/^\["[^"]+"/, '["ec2.moon"'), ...others), /no table|settings/],
      [
        "a row without owner",
        packed(heading, ...[first, ...others].map((line) => line.replace(/"region":"[^"]+",/, ""))),
        /broken/,
      ],
    ];
    const before = gunzipSync(await save())
      .toString()
      .split("\n")
      .slice(1);
    for (const [name, bytes, why] of cases) {
      const [status, answer] = await load(bytes);
      expect([name, status, answer.error]).toEqual([name, 400, "InvalidSnapshot"]);
      expect(answer.message, name).toMatch(why);
    }
    expect(
      gunzipSync(await save())
        .toString()
        .split("\n")
        .slice(1),
    ).toEqual(before);
  });

  it("one that unpacks without end is refused before it fills memory", async () => {
    for (const filling of ["x", "{}\n"]) {
      const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, filling), { level: 1 });
      const [status, answer] = await load(Buffer.concat(Array.from({ length: 17 }, () => bomb)));
      expect([status, answer.error]).toEqual(filling === "x" ? [413, "SnapshotTooLarge"] : [400, "InvalidSnapshot"]);
    }
  });

  it("one taken while writers write is the cloud of one moment", async () => {
    await post("reset", {});
    const over = new AbortController();
    const write = async (): Promise<void> => {
      while (!over.signal.aborted) {
        const { InternetGateway } = await ec2.createInternetGateway();
        const Resources = [InternetGateway!.InternetGatewayId!];
        await ec2.createTags({ Resources, Tags: [{ Key: "n", Value: "1" }] });
        await ec2.deleteInternetGateway({ InternetGatewayId: Resources[0]! });
      }
    };
    const writers = [write(), write(), write()];
    for (let i = 0; i < 5; i++) {
      const rows = gunzipSync(await save())
        .toString()
        .trimEnd()
        .split("\n")
        .slice(1);
      const orders = rows.map((row) => (JSON.parse(row.slice(0, row.indexOf("]") + 1)) as [string, number])[1]);
      expect(new Set(orders).size).toBe(orders.length);
      expect(rows.filter((row) => row.startsWith('["ec2.internet-gateway"')).length).toBeLessThanOrEqual(4);
    }
    over.abort();
    await Promise.all(writers);
  });
});
