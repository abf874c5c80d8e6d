/** A server that sudo starts: it has no privileges any longer, its warden has, and what it keeps is the user's. */
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { openControl } from "../../../src/dataplane/linux/client-control.ts";
import type { Control } from "../../../src/dataplane/linux/client-control.ts";
import { endLeft } from "../../../src/dataplane/linux/home.ts";
import { rootPlaceOf } from "../../../src/dataplane/linux/root-place.ts";
import { script } from "../../cli/command.ts";
import { noInstances, PlaneServer, scratch, tracesIn } from "../plane-server.ts";

const user = { uid: 65_534, gid: 65_534, name: "nobody" } as const;
const reason = noInstances ?? (process.getuid?.() === 0 ? undefined : "needs root");

const leftovers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const clear of leftovers.splice(0).toReversed()) await clear();
});

describe.skipIf(reason !== undefined)(`sudo fogbank up${reason ? ` (not here: ${reason})` : ""}`, () => {
  it("server and data are the user's, the warden is root's, and down is the user's to say", async () => {
    const path = place();
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
    const state = stateOf(warden!);
    expect(statSync(state)).toMatchObject({ uid: 0, mode: 0o40700 });
    expect(state.startsWith(path)).toBe(false);
    const network = readdirSync(join(data, "network"));
    expect(network.toSorted()).toEqual(["warden.json", "warden.log", "warden.sock"]);
    for (const name of network) expect(statSync(join(data, "network", name)).uid, name).toBe(user.uid);
    expect(await server.inside(id, "echo runs")).toBe("runs");
    const down = asUser(server.process.endpoint, path, "down");
    expect([down.status, down.stdout, down.stderr]).toEqual([0, "Fogbank has ended.\n", ""]);
    await expect.poll(() => tracesIn(data), { timeout: 10_000 }).toEqual([]);
    expect(existsSync(join(state, "sandboxes", "instances", id))).toBe(true);
  });

  it("what the user puts in the directory later leads root nowhere, and a next sudo goes on", async () => {
    const path = place();
    chownSync(path, user.uid, user.gid);
    const [data, treasure] = [join(path, "cloud"), join(path, "treasure")];
    const first = await startWithSudo(data);
    const [id = ""] = await first.launch();
    const { warden } = await first.plane();
    const state = stateOf(warden!);
    mkdirSync(join(treasure, "instances", "etc"), { recursive: true });
    const network = join(data, "network");
    symlinkSync(treasure, join(network, "sandboxes"));
    const way = { is: "route", namespace: "@home", table: 254, prefix: "198.51.100.77/32", kind: "blackhole" };
    const forged = { changes: [{ source: "warden/home", items: [way] }] };
    writeFileSync(join(network, "warden.journal"), `${JSON.stringify(forged)}\n`);
    appendFileSync(join(state, "warden.journal"), `${JSON.stringify(forged)}\n`);
    await first.process.kill();
    process.kill(warden!, "SIGKILL");
    const control = await expectControl(join(network, "warden.sock"), warden!);
    expect((await control.request("adopt", {}, 5_000)).instances).toEqual([{ id, running: true }]);
    await control.request("remove", { instance: "etc" }, 5_000);
    expect(existsSync(join(treasure, "instances", "etc"))).toBe(true);
    expect(spawnSync("ip", ["route", "show", "198.51.100.77"], { encoding: "utf8" }).stdout).toBe("");
    control.end();
    await control.closed;
    const second = await startWithSudo(data);
    await second.settle();
    expect((await second.plane()).warden).toBe(control.pid);
    expect(await second.inside(id, "echo goes on")).toBe("goes on");
    await second.ec2.terminateInstances({ InstanceIds: [id] });
    await second.settle();
    await second.process.kill();
    const down = asUser(second.process.endpoint, path, "down", "--data", data);
    expect([down.status, down.stderr]).toEqual([0, ""]);
    await expect.poll(() => [...tracesIn(data), existsSync(state)], { timeout: 10_000 }).toEqual([false]);
  });

  it("instances run an image that root named, and none that the user may not read", async () => {
    const path = place();
    chmodSync(path, 0o755);
    const data = join(path, "data");
    mkdirSync(data);
    chownSync(data, user.uid, user.gid);
    const image = join(path, "image");
    makeSmallRoot(image);
    const server = await startWithSudo(join(data, "cloud"), "--image", `*=${image}`);
    const [id = ""] = await server.launch();
    expect(await server.inside(id, "cat /secret")).toBe("of the image");
    const state = stateOf((await server.plane()).warden!);
    await server.ec2.terminateInstances({ InstanceIds: [id] });
    await server.settle();
    renameSync(image, join(path, "aside"));
    symlinkSync("/", image);
    const [other = ""] = await server.launch();
    const { Reservations = [] } = await server.ec2.describeInstances({ InstanceIds: [other] });
    const { State, StateReason } = Reservations[0]!.Instances![0]!;
    expect(State!.Name).toBe("terminated");
    expect(StateReason!.Message).toMatch(/may not read .*name it by sudo/);
    const down = asUser(server.process.endpoint, path, "down");
    expect(down.status).toBe(0);
    await expect.poll(() => existsSync(state), { timeout: 10_000 }).toBe(false);
  });
});

/** The warden is started again by its parent. */
async function expectControl(socket: string, former: number): Promise<Control> {
  for (const end = performance.now() + 10_000; performance.now() < end; await sleep(20)) {
    const control = await openControl(socket, () => undefined);
    if (control && control.pid !== former) return control;
    control?.end();
  }
  throw new Error("no warden came back");
}

function stateOf(warden: number): string {
  const words = readFileSync(`/proc/${warden}/cmdline`, "utf8").split("\0");
  return words[words.indexOf("--state") + 1]!;
}

/** A root of a few of the machine's programs, with a file that nobody but root may read. */
function makeSmallRoot(root: string): void {
  for (const name of ["bin", "sbin", "lib", "lib64"]) {
    mkdirSync(join(root, "usr", name), { recursive: true });
    symlinkSync(`usr/${name}`, join(root, name));
  }
  for (const name of ["etc", "root", "tmp", "var", "home"]) mkdirSync(join(root, name));
  const names = "sh cat ls rm mkdir id date grep awk cp chmod chown ln mkfifo tee sleep touch stat true env";
  const script = `for name in ${names}; do path=$(type -P $name); echo $path
    ldd $(readlink -f $path) | grep -o '/[^ :]*\\.so[^ :]*'; done | sort -u | xargs cp -L --parents -t "$1"`;
  execFileSync("bash", ["-c", script, "bash", root]);
  writeFileSync(join(root, "etc", "passwd"), "root:x:0:0::/root:/bin/sh\n");
  writeFileSync(join(root, "etc", "group"), "root:x:0:\n");
  writeFileSync(join(root, "secret"), "of the image\n", { mode: 0o600 });
}

function place(): string {
  const { path, remove } = scratch();
  leftovers.push(remove);
  return path;
}

/** A server, and its end whatever becomes of the test. */
async function startWithSudo(data: string, ...args: string[]): Promise<PlaneServer> {
  Object.assign(process.env, { SUDO_UID: String(user.uid), SUDO_GID: String(user.gid), SUDO_USER: user.name });
  try {
    const server = await PlaneServer.start(data, ...args);
    leftovers.push(async () => {
      await server.process.kill();
      await endLeft(join(data, "network"));
      rmSync(rootPlaceOf(user.uid, join(data, "network")), { recursive: true, force: true });
    });
    return server;
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
