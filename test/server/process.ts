/** A server as a process of its own, for tests that need the whole product or end it by force. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../src/serve.ts", import.meta.url));

/** A running server process. */
export interface ServerProcess {
  readonly port: number;
  readonly endpoint: string;
  readonly pid: number;
  /** What it has said on its standard error. */
  readonly said: () => string;
  /** Ends it at once, as a crash would. */
  readonly kill: () => Promise<void>;
  /** Ends it in order; throws when it did not end with status 0. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server on a free port and waits until it listens. Throws with what it said when it does not start.
 *
 * Without `--network` among its arguments its instances are rows alone.
 */
export function startProcess(...args: string[]): Promise<ServerProcess> {
  const network = args.includes("--network") ? [] : ["--network", "off"];
  return startScript(script, ...network, ...args);
}

/** As `startProcess`, from another script than the sources' own. */
export function startScript(script: string, ...args: string[]): Promise<ServerProcess> {
  const flags = ["--disable-warning=ExperimentalWarning", script, "--port", "0", ...args];
  const env = { ...process.env, FOGBANK_WARDEN_LOGS: wardenLogs() };
  const child = spawn(process.execPath, flags, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      const [, port] = /listens on .*:(\d+)\n/.exec(chunk.toString()) ?? [];
      if (port === undefined) return;
      child.removeAllListeners("exit");
      resolve(running(child, Number(port), () => said));
    });
  });
}

/** So long the logs of wardens are kept, in milliseconds: those of a run that was killed are all that is left of it. */
const keptMs = 86_400_000;
const logs = fileURLToPath(new URL("../../.cache/warden-logs", import.meta.url));

/** Where wardens of tests log; old logs go. */
function wardenLogs(): string {
  mkdirSync(logs, { recursive: true });
  for (const name of readdirSync(logs)) {
    const path = join(logs, name);
    const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs < Date.now() - keptMs) rmSync(path, { force: true });
  }
  return logs;
}

function running(child: ChildProcess, port: number, said: () => string): ServerProcess {
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return {
    port,
    endpoint: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    said,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    stop: async () => {
      child.kill("SIGTERM");
      const code = await ended;
      if (code !== 0) throw new Error(`the server ended with ${code}: ${said()}`);
    },
  };
}
