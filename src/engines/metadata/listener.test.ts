/** The metadata service as its real clients meet it: curl, botocore and AWS's JavaScript provider. */
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { EC2Client } from "@aws-sdk/client-ec2";
import { afterEach, expect, it } from "vitest";
import type { MetadataSpec } from "../../specs/metadata.ts";
import { createMetadataListener } from "./listener.ts";
import type { MetadataOptions } from "./listener.ts";

const run = promisify(execFile);
const credentials = {
  Code: "Success",
  Type: "AWS-HMAC",
  AccessKeyId: "ASIAEXAMPLE",
  SecretAccessKey: "secret",
  Token: "session",
  LastUpdated: "2026-01-01T00:00:00Z",
  Expiration: "2099-01-01T00:00:00Z",
};
const roles = "meta-data/iam/security-credentials/";
const spec: MetadataSpec = {
  enabled: true,
  ipv6: false,
  tokens: "required",
  hopLimit: 3,
  documents: { "meta-data/instance-id": "i-1", [`${roles}web`]: JSON.stringify(credentials) },
};
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(metadata: MetadataSpec, more: Partial<MetadataOptions> = {}, host = "127.0.0.1"): Promise<string> {
  const find = (peer: string) => (/^(127\.0\.0\.1|::1)$/.test(peer) ? { instance: "i-1", metadata } : undefined);
  const server = createServer(createMetadataListener(find, { now: Date.now, ...more }));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

const curl = async (...args: string[]) =>
  (await run("curl", ["-sS", "--max-time", "5", "--noproxy", "*", ...args])).stdout;
const status = (...args: string[]) => curl("-o", "/dev/null", "-w", "%{http_code}", ...args);

const fetchRole = `
import sys, json
from botocore.utils import InstanceMetadataFetcher
fetcher = InstanceMetadataFetcher(timeout=2, num_attempts=1, base_url=sys.argv[1] + "/")
print(json.dumps(fetcher.retrieve_iam_role_credentials(), default=str))
`;
const hasBotocore = await run("python3", ["-c", "import botocore.utils"]).then(
  () => true,
  () => false,
);

it("curl gets a token, and by it what version 2 alone shows; the connection lives on", async () => {
  const hops: (readonly [number, number])[] = [];
  const base = await serve(spec, { setHops: (_, count, family) => hops.push([count, family]) });
  const life = "X-aws-ec2-metadata-token-ttl-seconds: 60";
  const token = await curl("-X", "PUT", "-H", life, `${base}/latest/api/token`);
  const header = ["-H", `X-aws-ec2-metadata-token: ${token}`];
  expect(await curl(...header, `${base}/latest/meta-data/instance-id`)).toBe("i-1");
  expect(await status(`${base}/latest/meta-data/instance-id`)).toBe("401");
  expect(await status("-X", "PUT", `${base}/latest/api/token`)).toBe("400");
  expect(hops).toEqual([[3, 4]]);
  const twice = await curl("-v", ...header, `${base}/latest/`, `${base}/latest/`, "--stderr", "-");
  expect(twice).toMatch(/< server: EC2ws/i);
  expect(twice).toMatch(/Re-?using existing (http:)? ?connection/i);
  expect(await curl("-I", ...header, `${base}/latest/meta-data/instance-id`)).toMatch(/content-length: 3/i);
});

it("a body that no request needs ends the connection, after the answer if it was announced", async () => {
  const base = await serve({ ...spec, tokens: "optional" });
  const body = "x".repeat(3_000);
  expect(await curl("-X", "GET", "-i", "--data-binary", body, `${base}/latest/`)).toMatch(/connection: close/i);
  const { port } = servers.at(-1)!.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => {});
  socket.write("POST /latest/ HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n");
  const pour = setInterval(() => socket.write(`400\r\n${"x".repeat(1_024)}\r\n`), 5);
  await closed;
  clearInterval(pour);
  expect(await status(`${base}/latest/`)).toBe("200");
});

it("over IPv6 it answers those alone whose IPv6 endpoint is on", async () => {
  const asked = async (ipv6: boolean) =>
    status(`${await serve({ ...spec, ipv6, tokens: "optional" }, {}, "::1")}/latest/meta-data/`);
  expect([await asked(true), await asked(false)]).toEqual(["200", "403"]);
});

it("AWS's JavaScript SDK finds a role's credentials here, and says so where there is no role", async () => {
  const provide = async (metadata: MetadataSpec) => {
    const kept = { ...process.env };
    for (const name of Object.keys(process.env)) if (/^AWS_|^HOME$/.test(name)) delete process.env[name];
    Object.assign(process.env, { HOME: "/nonexistent", AWS_REGION: "us-east-1" });
    process.env["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = await serve(metadata);
    const client = new EC2Client({});
    try {
      return await client.config.credentials();
    } finally {
      client.destroy();
      delete process.env["AWS_EC2_METADATA_SERVICE_ENDPOINT"];
      Object.assign(process.env, kept);
    }
  };
  expect(await provide(spec)).toMatchObject({ accessKeyId: "ASIAEXAMPLE", sessionToken: "session" });
  const noRole = { ...spec, documents: { "meta-data/instance-id": "i-1" } };
  await expect(provide(noRole)).rejects.toThrow(/Could not load credentials|instance metadata service/i);
});

it.runIf(hasBotocore)("botocore gets a role's credentials, and none where there is no role", async () => {
  const fetch = async (metadata: MetadataSpec) => {
    const { stdout } = await run("python3", ["-c", fetchRole, await serve(metadata)], {
      env: { ...process.env, AWS_EC2_METADATA_DISABLED: "false" },
    });
    return JSON.parse(stdout) as Record<string, string>;
  };
  expect(await fetch(spec)).toMatchObject({ role_name: "web", access_key: "ASIAEXAMPLE", token: "session" });
  expect(await fetch({ ...spec, documents: { "meta-data/instance-id": "i-1" } })).toEqual({});
});
