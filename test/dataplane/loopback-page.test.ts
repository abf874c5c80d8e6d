/** The page of loopback mode keeps its word: its commands run and end as it says, against a server without rights. */
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { commandsOf, scriptOf } from "../readme/commands.ts";
import { startProcess } from "../server/process.ts";
import { serveHttp } from "./loopback-cloud.ts";

const root = new URL("../..", import.meta.url).pathname;
const path = [dirname(process.execPath), join(root, ".cache/bin"), process.env["PATH"]].join(":");
const clean = Object.entries(process.env).filter(([name]) => !/^(AWS|FOGBANK)_|_proxy$/i.test(name));
const hasAws = spawnSync("aws", ["--version"], { env: { ...process.env, PATH: path } }).status === 0;

it.skipIf(!hasAws)("docs/loopback.md holds commands that end as it says", { timeout: 120_000 }, async () => {
  const home = mkdtempSync(join(tmpdir(), "fogbank-loopback-"));
  const { at, server: local } = await serveHttp("a local process");
  const server = await startProcess("--network", "loopback");
  try {
    const commands = commandsOf(readFileSync(join(root, "docs/loopback.md"), "utf8"));
    expect(commands.filter(({ kind }) => kind !== "run")).toEqual([]);
    expect(commands.length).toBeGreaterThan(10);
    const here = commands
      .filter(({ text }) => !/fogbank up\b/.test(text))
      .map((command) => ({ ...command, text: command.text.replaceAll("127.0.0.1:3000", at) }));
    const env = { ...Object.fromEntries(clean), HOME: home, PATH: path, AWS_PAGER: "" };
    const { stdout } = await promisify(execFile)("bash", ["-c", scriptOf(here, server.port)], { cwd: root, env });
    expect(stdout).toMatch(/a local process\s*i-[0-9a-f]+:8080 → 127/);
  } finally {
    local.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
