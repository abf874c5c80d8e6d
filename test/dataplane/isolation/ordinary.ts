/** Servers that an ordinary user starts, also where the tests themselves run as root. */
import { spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServerProcess } from "../../server/process.ts";
import { PlaneServer } from "../plane-server.ts";

const script = fileURLToPath(new URL("../../../src/serve.ts", import.meta.url));
/** Nobody's on this machine, unless the tests are an ordinary user's already. */
const uid = process.getuid?.() === 0 ? 54_321 : process.getuid?.();

const become =
  process.getuid?.() === 0
    ? ["setpriv", `--reuid=${uid}`, `--regid=${uid}`, "--clear-groups", "--no-new-privs", "--"]
    : [];

/** Why an ordinary user cannot start one here; undefined where that is possible. */
export const noOrdinary = reasonAgainst();

/** Starts one with a home of its own. Throws with what it said when it does not start. */
export async function startOrdinary(
  ...args: string[]
): Promise<{ server: PlaneServer; uid: number; remove: () => void }> {
  const home = mkdtempSync(join(tmpdir(), "fogbank-home-"));
  if (process.getuid?.() === 0) chownSync(home, uid!, uid!);
  const env = { PATH: process.env["PATH"], HOME: home };
  const flags = ["--disable-warning=ExperimentalWarning", script, "--port", "0", "--network", "linux", ...args];
  const [program, ...rest] = [...become, process.execPath, ...flags];
  const child = spawn(program!, rest, { env, stdio: ["ignore", "pipe", "pipe"], cwd: home });
  let said = "";
  child.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
    child.stdout.on("data", (piece: Buffer) => {
      const [, found] = /listens on .*:(\d+)\n/.exec(piece.toString()) ?? [];
      if (found !== undefined) resolve(Number(found));
    });
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  const endpoint = `http://127.0.0.1:${port}`;
  const started: ServerProcess = {
    port,
    endpoint,
    pid: child.pid!,
    said: () => said,
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  };
  const server = new PlaneServer(started, undefined);
  return { server, uid: uid!, remove: () => rmSync(home, { recursive: true, force: true }) };
}

function reasonAgainst(): string | undefined {
  if (process.platform !== "linux") return "namespaces are Linux's";
  const probe = "mount -t tmpfs none /mnt && ip link add f0 type veth peer name f1 && nft 'table inet t {}'";
  const words = [...become, "unshare", "-Urmn", "--map-root-user", "sh", "-c", probe];
  const tried = spawnSync(words[0]!, words.slice(1), { encoding: "utf8" });
  if (tried.status !== 0) return `an ordinary user may have no namespaces: ${tried.stderr?.trim()}`;
  const reads = [...become, process.execPath, "--check", script];
  return spawnSync(reads[0]!, reads.slice(1)).status === 0 ? undefined : "an ordinary user cannot read the checkout";
}
