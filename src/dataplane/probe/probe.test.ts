/** What a machine gives, as `fogbank doctor` says it, also on machines that give less than this one. */
import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { attempt } from "./attempt.ts";
import { probeMode } from "./mode.ts";
import { probePieces } from "./pieces.ts";

const linux = process.platform === "linux";
const directory = mkdtempSync(join(tmpdir(), "fogbank-probe-"));
afterAll(() => rmSync(directory, { recursive: true }));

const main = fileURLToPath(new URL("../../cli/main.ts", import.meta.url));

interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** What doctor finds on a machine where some programs do other things. */
async function doctor(programs: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, Finding>> {
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(directory, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(directory, name), 0o755);
  }
  const env = { ...process.env, PATH: `${directory}:${process.env["PATH"]}`, XDG_DATA_HOME: directory };
  const args = ["--disable-warning=ExperimentalWarning", main, "doctor", "--json"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  for (const name of Object.keys(programs)) rmSync(join(directory, name));
  const { findings } = JSON.parse(stdout) as { findings: readonly Finding[] };
  return new Map(findings.map((finding) => [finding.what, finding]));
}

it("an attempt that fails says why in its last line; one that cannot be made, what is not there", async () => {
  expect(await attempt("sh", ["-c", "echo first >&2; echo second. >&2; exit 3"])).toMatchObject({
    ok: false,
    why: "second",
  });
  expect(await attempt("fogbank-has-no-such-program", [])).toMatchObject({
    ok: false,
    why: "fogbank-has-no-such-program is not there",
  });
  expect(await attempt("echo", ["fine"])).toMatchObject({ ok: true, said: "fine" });
});

it("a machine that refuses namespaces has loopback mode, and the reason is said", async () => {
  const found = await doctor({ unshare: "echo 'unshare: unshare failed: Operation not permitted' >&2; exit 1" });
  const { ok, detail } = found.get("data plane")!;
  expect([ok, detail.startsWith("loopback: ")]).toEqual([false, true]);
  expect(detail).toContain(linux ? "unshare failed: Operation not permitted" : "Linux's");
  expect(found.has("overlay mounts")).toBe(false);
});

const { mode, why } = await probeMode();

it.skipIf(mode === "loopback")("a missing piece says what it costs, and what brings it", async () => {
  const found = await doctor({ tini: "echo 'no tini here' >&2; exit 127" });
  expect(found.get("tini")).toMatchObject({ ok: false, detail: expect.stringMatching(/^no tini here: .+ \(tini\)$/) });
  expect(found.get("data plane")).toMatchObject({ ok: true, detail: expect.stringContaining(`${mode}: `) });
});

it.skipIf(mode === "loopback")(
  "where no user namespaces are left no instance starts, and the setting is named",
  async () => {
    const node = `'${process.execPath}' --disable-warning=ExperimentalWarning '${main}' doctor --json`;
    const script = `echo 0 >/proc/sys/user/max_user_namespaces && exec ${node}`;
    const env = { ...process.env, XDG_DATA_HOME: directory };
    const words = ["-Urm", "--map-root-user", "sh", "-c", script];
    const { stdout } = await promisify(execFile)("unshare", words, { env });
    const { findings } = JSON.parse(stdout) as { findings: readonly Finding[] };
    expect(findings.find(({ what }) => what === "user namespaces")).toMatchObject({
      ok: false,
      detail: "user.max_user_namespaces is 0: no instance starts (sysctl user.max_user_namespaces=1000)",
    });
    const here = (await doctor({})).get("user namespaces")!;
    expect([here.ok, here.detail]).toEqual([true, expect.stringMatching(/user\.max_user_namespaces is [1-9]\d*\)$/)]);
  },
);

it.skipIf(mode === "loopback")("a kernel without nftables has loopback mode", async () => {
  const found = await doctor({ nft: "echo 'Error: Could not process rule: Operation not supported' >&2; exit 1" });
  expect(found.get("data plane")!.detail).toMatch(/^loopback: .*no nftables with connection tracking: .*not supported/);
});

it.skipIf(mode === "loopback")(`here namespaces work (${why}), and trying leaves nothing behind`, async () => {
  const groups = async (): Promise<string> =>
    (await attempt("sh", ["-c", "find /sys/fs/cgroup -name 'fogbank-probe-*'"])).said;
  const pieces = await probePieces(mode);
  expect(pieces.length).toBeGreaterThan(8);
  for (const { what, detail } of pieces) expect([what, detail.length > 3]).toEqual([what, true]);
  expect(await groups()).toBe("");
});
