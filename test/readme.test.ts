/** The README keeps its word: its commands run, its transcripts are what the demo says, its examples work. */
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { probeMode } from "../src/dataplane/probe/mode.ts";
import { blocksOf, isShownIn } from "./readme/blocks.ts";
import { commandsOf, scriptOf, targetsOf } from "./readme/commands.ts";
import { startProcess } from "./server/process.ts";

const root = new URL("..", import.meta.url).pathname;
const run = promisify(execFile);
const readme = readFileSync(join(root, "README.md"), "utf8");
const commands = commandsOf(readme);
const runnable = commands.filter(({ kind }) => kind === "run");
const path = [dirname(process.execPath), join(root, ".cache/bin"), process.env["PATH"]].join(":");
const clean = Object.entries(process.env).filter(([name]) => !/^(AWS|FOGBANK)_|^KEEP$/.test(name));
const hasPackets = (await probeMode()).mode !== "loopback";
const has = (program: string): boolean => spawnSync("which", [program]).status === 0;
/**
 * Its commands start an instance that serves, so they need a kernel that lets them, and the programs that they name.
 */
const canRun =
  existsSync(join(root, "fogbank")) &&
  hasPackets &&
  ["curl", "python3"].every(has) &&
  (hasAws() || !runnable.some(({ text }) => /\baws /.test(text)));

describe("the README", () => {
  const home = mkdtempSync(join(tmpdir(), "fogbank-readme-"));
  const env = { ...Object.fromEntries(clean), HOME: home, XDG_STATE_HOME: home, PATH: path, AWS_PAGER: "" };
  const options = { cwd: root, env, timeout: 240_000 };
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it("holds only commands that this test understands", () => {
    expect(commands.filter(({ kind }) => kind === "unknown")).toEqual([]);
    expect(runnable.length).toBeGreaterThan(3);
  });

  it("names make targets that exist", () => {
    const makefile = readFileSync(join(root, "Makefile"), "utf8");
    const named = commands.filter(({ kind }) => kind === "make").flatMap(targetsOf);
    expect(named.filter((target) => !new RegExp(`^${target}:`, "m").test(makefile))).toEqual([]);
    expect(named.length).toBeGreaterThan(3);
  });

  it("names files that exist", () => {
    const files = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, file = ""]) => file);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it.skipIf(!canRun)("shows commands that end as it says", async () => {
    await run("bash", ["-c", scriptOf(runnable, await freePort())], options);
  });

  it.skipIf(!hasPackets)("shows what the demo shows", async () => {
    const { stdout } = await run(process.execPath, ["scenarios/demo.ts", "sdk"], options);
    const shown = blocksOf(readme, "console");
    expect(shown.filter((block) => !isShownIn(stdout, block))).toEqual([]);
    expect(shown.length).toBeGreaterThan(1);
  });

  it("points the JavaScript SDK at a server", async () => {
    const [program = ""] = blocksOf(readme, "js");
    const server = await startProcess();
    try {
      const code = program.replaceAll("http://localhost:4566", server.endpoint);
      const { stdout } = await run(process.execPath, ["--input-type=module", "-e", code], options);
      expect(stdout).toBe("172.31.0.0/16\n");
    } finally {
      await server.stop();
    }
  });

  it("points Terraform at a server as the scenarios do", () => {
    const [provider = ""] = blocksOf(readme, "hcl");
    const tested = readFileSync(join(root, "scenarios/terraform/provider.tf"), "utf8");
    const named = provider
      .replaceAll('"http://localhost:4566"', "var.endpoint")
      .replace('"000000000000"', "var.account");
    const lines = new Set(tested.split("\n"));
    expect(named.split("\n").filter((line) => !lines.has(line))).toEqual([]);
    expect(named).toContain("var.endpoint");
  });
});

describe("the comparison of transcripts", () => {
  const block = "sg-0123456789abcdef0  admits 10.1.2.3\nsg-0123456789abcdef0 ends";

  it.each([
    ["x\nsg-00000000000000009  admits 10.9.9.99\nsg-00000000000000009 ends\ny", true],
    ["sg-00000000000000009  admits 10.9.9.99\nsg-00000000000000008 ends", false],
    ["sg-00000000000000009  admits 10.9.9.99:80\nsg-00000000000000009 ends", false],
    ["sg-00000000000000009  denies 10.9.9.99\nsg-00000000000000009 ends", false],
    ["eni-00000000000000009  admits 10.9.9.99\neni-00000000000000009 ends", false],
  ])("forgives other ids alone: %j is %s", (output, shown) => {
    expect(isShownIn(output, block)).toBe(shown);
  });
});

it("ports and times that differ are forgiven, ports and times that tell something are not", () => {
  const block = "tcp 10.0.0.1:64267 → 10.0.0.2:5432\ntimed out after 2000 milliseconds";
  const said = (port: number, to: number, ms: number): string =>
    `tcp 10.0.0.1:${port} → 10.0.0.2:${to}\ntimed out after ${ms} milliseconds`;
  expect([isShownIn(said(51000, 5432, 2003), block), isShownIn(said(51000, 5433, 2003), block)]).toEqual([true, false]);
});

describe("the reading of a page", () => {
  const page = [
    "```sh",
    "git clone x",
    "# a comment",
    "vpc=$(true \\",
    "  --query x)",
    "curl -f y   # exits with 7",
    "make -s up ONLY=a  # b",
    "rm -rf x",
    "```",
    "```console",
    "$ aws ec2",
    "```",
  ].join("\n");

  it("finds commands, their kind and the promised status", () => {
    expect(commandsOf(page).map(({ text, kind, status }) => [kind, status, text.slice(0, 8)])).toEqual([
      ["setup", 0, "git clon"],
      ["run", 0, "vpc=$(tr"],
      ["run", 7, "curl -f "],
      ["make", 0, "make -s "],
      ["unknown", 0, "rm -rf x"],
    ]);
    expect(
      commandsOf(page)
        .filter(({ kind }) => kind === "make")
        .flatMap(targetsOf),
    ).toEqual(["up"]);
  });

  it.each([
    ["x=1", 0, true],
    ["x=1; false", 0, false],
    ["x=1; (exit 3) # exits with 3", 3, true],
    ["x=1 # exits with 3", 3, false],
  ])("runs %s expecting %i: %s", (text, status, fine) => {
    const [command] = commandsOf(`\`\`\`sh\n${text}\n\`\`\``);
    expect(command?.status).toBe(status);
    const run = (): Buffer => execFileSync("bash", ["-c", scriptOf(command ? [command] : [])], { stdio: "pipe" });
    if (fine) run();
    else expect(run).toThrow(`instead of ${status}`);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function hasAws(): boolean {
  try {
    execFileSync("aws", ["--version"], { env: { ...process.env, PATH: path }, stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}
