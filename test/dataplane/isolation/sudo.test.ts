/** A server that sudo starts: it has no privileges any longer, its warden has, and what it keeps is the user's. */
import { spawnSync } from "node:child_process";
import { chownSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { script } from "../../cli/command.ts";
import { noInstances, PlaneServer, scratch, tracesIn } from "../plane-server.ts";

const user = { uid: 65_534, gid: 65_534, name: "nobody" } as const;
const reason = noInstances ?? (process.getuid?.() === 0 ? undefined : "needs root");

describe.skipIf(reason !== undefined)(`sudo fogbank up${reason ? ` (not here: ${reason})` : ""}`, () => {
  it("server and data are the user's, the warden is root's, and down is the user's to say", async () => {
    const { path, remove } = scratch();
    chownSync(path, user.uid, user.gid);
    const data = join(path, "cloud");
    const server = await startWithSudo(data);
    const [id = ""] = await server.launch();
    const { warden } = await server.plane();
    const { uids, effective, permitted, groups } = rightsOf(server.process.pid);
    expect(uids).toBe("65534 65534 65534 65534");
    expect([effective, permitted]).toEqual([0n, 0n]);
    expect(groups).not.toMatch(/\b0\b/);
    expect(rightsOf(warden!).effective).not.toBe(0n);
    for (const file of [data, join(data, "network"), join(data, "network", "warden.json")])
      expect(statSync(file).uid, file).toBe(user.uid);
    expect(statSync(data).mode & 0o077).toBe(0);
    expect(await server.inside(id, "echo runs")).toBe("runs");
    const down = asUser(server.process.endpoint, path, "down");
    expect([down.status, down.stdout, down.stderr]).toEqual([0, "Fogbank has ended.\n", ""]);
    await expect.poll(() => tracesIn(data), { timeout: 10_000 }).toEqual([]);
    remove();
  });
});

async function startWithSudo(data: string): Promise<PlaneServer> {
  Object.assign(process.env, { SUDO_UID: String(user.uid), SUDO_GID: String(user.gid), SUDO_USER: user.name });
  try {
    return await PlaneServer.start(data);
  } finally {
    for (const name of ["SUDO_UID", "SUDO_GID", "SUDO_USER"]) delete process.env[name];
  }
}

function rightsOf(pid: number) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const field = (name: string): string => new RegExp(`^${name}:\\s*(.*)$`, "m").exec(status)![1]!.trim();
  const mask = (name: string): bigint => BigInt(`0x${field(name)}`);
  return {
    uids: field("Uid").replaceAll(/\s+/g, " "),
    groups: field("Groups"),
    effective: mask("CapEff"),
    permitted: mask("CapPrm"),
  };
}

/** Runs the command as the user who ran sudo. */
function asUser(endpoint: string, home: string, ...args: string[]) {
  const become = [`--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups"];
  const words = [...become, "--", process.execPath, "--disable-warning=ExperimentalWarning", script, ...args];
  const env = { PATH: process.env["PATH"], HOME: home, FOGBANK_ENDPOINT: endpoint };
  return spawnSync("setpriv", words, { env, encoding: "utf8" });
}
