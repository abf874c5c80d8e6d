/** The `fogbank` command as a process of its own, with an environment of its own. */
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The command as a script. */
export const script = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** What a command said and how it ended. */
export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `fogbank` with these arguments; `env` is laid over this process's environment. */
export function fogbank(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Outcome> {
  const flags = ["--disable-warning=ExperimentalWarning", script, ...args];
  const child = spawn(process.execPath, flags, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.once("exit", (status) => setImmediate(() => resolve({ status, out, err }))));
}

/** A directory for the path with an `aws` that says it has a version, or tells its arguments and ends with a status. */
export function fakeAws(directory: string, version: string, status = 0): string {
  const bin = join(directory, `bin-${version}`);
  mkdirSync(bin, { recursive: true });
  const lines = [
    "#!/bin/sh",
    `[ "$*" = --version ] && { echo "aws-cli/${version} Python/3.13.0 Linux/6.1"; exit 0; }`,
    'echo "arguments: $*"',
    'echo "endpoint: $AWS_ENDPOINT_URL key: $AWS_ACCESS_KEY_ID profile: $AWS_PROFILE region: $AWS_REGION"',
    `exit ${status}`,
  ];
  writeFileSync(join(bin, "aws"), `${lines.join("\n")}\n`);
  chmodSync(join(bin, "aws"), 0o755);
  return `${bin}:/usr/bin:/bin`;
}
