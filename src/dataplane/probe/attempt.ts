/** Trying things out: short programs whose success says what the machine gives. */
import { execFile } from "node:child_process";

/** What became of an attempt. */
export interface Attempt {
  readonly ok: boolean;
  /** What it printed, without space around. */
  readonly said: string;
  /** Where it failed: the last line of its errors. */
  readonly why: string;
}

/** How long an attempt may take, in milliseconds. */
const patienceMs = 10_000;

/** Runs a program to its end, without input. Never throws: what cannot be run has failed. */
export function attempt(program: string, args: readonly string[]): Promise<Attempt> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { timeout: patienceMs, env: environment() }, (error, stdout, stderr) => {
      const lines = stderr.trim().split("\n");
      const missing = (error as NodeJS.ErrnoException | null)?.code === "ENOENT";
      const why = missing ? `${program} is not there` : lines.at(-1) || (error?.message ?? "");
      resolve({ ok: error === null, said: stdout.trim(), why: why.replace(/\.$/, "") });
    });
    child.stdin?.end();
  });
}

/** An ordinary user's path often lacks the folders where the network's programs stand. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: "C", PATH: `${process.env["PATH"] ?? ""}:/usr/sbin:/sbin` };
}
