/** The README's commands run as they stand there, and the make targets that it names exist. */
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { commandsOf, scriptOf, targetsOf } from "./readme/commands.ts";

const root = new URL("..", import.meta.url).pathname;
const commands = commandsOf(readFileSync(join(root, "README.md"), "utf8"));
const runnable = commands.filter(({ kind }) => kind === "run");
const path = [dirname(process.execPath), join(root, ".cache/bin"), process.env["PATH"]].join(":");
const canRun = existsSync(join(root, "fogbank")) && (hasAws() || !runnable.some(({ text }) => /\baws /.test(text)));

describe("the README", () => {
  const home = mkdtempSync(join(tmpdir(), "fogbank-readme-"));
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

  it.skipIf(!canRun)("shows commands that end as it says", async () => {
    const clean = Object.entries(process.env).filter(([name]) => !/^(AWS|FOGBANK)_/.test(name));
    const env = { ...Object.fromEntries(clean), HOME: home, XDG_STATE_HOME: home, PATH: path, AWS_PAGER: "" };
    await promisify(execFile)("bash", ["-c", scriptOf(runnable)], { cwd: root, env, timeout: 240_000 });
  });
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

function hasAws(): boolean {
  try {
    execFileSync("aws", ["--version"], { env: { ...process.env, PATH: path }, stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}
