/**
 * What keeps an unprivileged warden's namespaces alive: a sleeping process, by which the next warden finds its way back
 * into the user, mount and network namespaces of one that died.
 */
import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startOf } from "./process-start.ts";

interface Holder {
  readonly pid: number;
  readonly started: string;
}

/** The process that holds the namespaces of a state directory's last warden, if it lives. */
export function findHolder(state: string): number | undefined {
  try {
    const { pid, started } = JSON.parse(readFileSync(fileIn(state), "utf8")) as Holder;
    return startOf(pid) === started ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What a warden of an unprivileged user is started with: new namespaces, or those that are held. `subordinateIds`: the
 * user has some, by which instances have users of their own.
 */
export function rootlessEntry(state: string, subordinateIds: boolean): string[] {
  const holder = findHolder(state);
  if (holder === undefined)
    return ["unshare", "-Urm", "--map-root-user", ...(subordinateIds ? ["--map-auto"] : []), "--"];
  return ["nsenter", "--target", String(holder), "--user", "--mount", "--net", "--preserve-credentials", "--"];
}

/** Starts one, in the namespaces that this process is in. */
export function startHolder(state: string): void {
  const child = spawn("/bin/sleep", ["infinity"], { detached: true, stdio: "ignore", cwd: "/", env: {} });
  child.unref();
  const { pid } = child;
  const started = pid === undefined ? undefined : startOf(pid);
  if (pid === undefined || started === undefined) throw new Error("sleep cannot be started to hold the namespaces");
  writeFileSync(fileIn(state), `${JSON.stringify({ pid, started } satisfies Holder)}\n`, { mode: 0o600 });
}

/** Ends it; the namespaces go with the last process in them. */
export function endHolder(state: string): void {
  const pid = findHolder(state);
  if (pid !== undefined) process.kill(pid, "SIGKILL");
  rmSync(fileIn(state), { force: true });
}

function fileIn(state: string): string {
  return join(state, "holder");
}
