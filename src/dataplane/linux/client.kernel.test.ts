/** The client with a real warden, as root and in a user namespace. */
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { WardenClient } from "./client.ts";
import type { WardenOwner } from "./client.ts";
import type { WardenStart } from "./client-start.ts";
import type { Contribution } from "./state.ts";

const isRoot = process.getuid!() === 0;
const hasUserSpaces = works("unshare", "-Urm", "--map-root-user", "true");
const directory = mkdtempSync(join(tmpdir(), "fogbank-warden-"));
const clients: WardenClient[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.down().catch(() => undefined);
  rmSync(directory, { recursive: true, force: true });
});

function works(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function startOf(mode: WardenStart["mode"], keep: boolean): WardenStart {
  const tag = randomBytes(3).toString("hex");
  return { socket: join(directory, `${tag}.sock`), state: join(directory, tag), tag, keep, mode };
}

const space: Contribution = {
  source: "test",
  items: [{ is: "namespace", name: "vpc-1", kind: "router", sysctls: { "ipv4/ip_nonlocal_bind": "1" } }],
};

describe.each([
  ["root", isRoot],
  ["rootless", hasUserSpaces],
] as const)("a warden in %s mode", (mode, possible) => {
  it.skipIf(!possible)("stands up what it is told, makes sockets there, and leaves nothing behind", async () => {
    const start = startOf(mode, false);
    const quiet: WardenOwner = { onEvent: () => undefined, onLost: () => undefined, onBack: () => undefined };
    const client = await WardenClient.open(start, quiet);
    clients.push(client);
    const before = await client.request("status", {});
    await client.request("apply", { changes: [space] });
    const { pid } = client;
    expect(await client.request("status", {})).toMatchObject({ mode, namespaces: before.namespaces + 1, pid });
    const wanted = { namespace: "vpc-1", type: "tcp-listener", family: 4, address: "198.18.0.7", port: 80 } as const;
    const server = createServer().listen({ fd: await client.openSocket(wanted) });
    await new Promise((resolve) => server.once("listening", resolve));
    expect(server.address() as AddressInfo).toMatchObject({ address: "198.18.0.7", port: 80 });
    server.close();
    await expect(client.openSocket({ ...wanted, namespace: "vpc-2" })).rejects.toThrow(/vpc-2/);
    await client.down();
    expect(existsSync(start.socket)).toBe(false);
    if (mode === "root")
      expect(readdirSync("/run/netns").filter((name) => name.startsWith(`fb${start.tag}`))).toEqual([]);
  });

  it.skipIf(!possible)(
    "that was killed is there again as soon as one can start, and takes up what its owner sends",
    async () => {
      const back = Promise.withResolvers<boolean>();
      const start = startOf(mode, true);
      const began = performance.now();
      const client: WardenClient = await WardenClient.open(start, {
        onEvent: () => undefined,
        onLost: () => undefined,
        onBack: (adopted) => {
          client.request("apply", { changes: [space] }).then(() => back.resolve(adopted), back.reject);
        },
      });
      clients.push(client);
      const startMs = performance.now() - began;
      await client.request("apply", { changes: [space] });
      const { namespaces } = await client.request("status", {});
      const before = client.pid!;
      const died = performance.now();
      process.kill(before, "SIGKILL");
      expect(await back.promise).toBe(false);
      expect(performance.now() - died).toBeLessThan(2 * startMs + 500);
      expect(client.pid).not.toBe(before);
      expect(await client.request("status", {})).toMatchObject({ namespaces });
    },
  );
});
