/** Starting a warden process, as root or as an ordinary user, and waiting until it listens. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { WardenError } from "./client-control.ts";
import { asUser } from "./native/file-user.ts";
import { rootlessEntry } from "./warden/holder.ts";

/** What a warden is started with. */
export interface WardenStart {
  /** Where it listens: a path of at most 107 bytes. */
  readonly socket: string;
  /** Its directory: disks, consoles, its log. */
  readonly state: string;
  /** Six hex digits in the name of everything that it makes. */
  readonly tag: string;
  /** It outlives its server. */
  readonly keep: boolean;
  /** `rootless`: in a user namespace of its own. */
  readonly mode: "root" | "rootless";
  /** Instances reach the real internet. */
  readonly uplink?: boolean;
  /** Instances reach what this machine serves on its own addresses. */
  readonly reachMachine?: boolean;
  /** Whose socket it is, where that is not who starts it. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** Its log, where that is not in its directory, which is there then; written with the owner's rights. */
  readonly log?: string;
  /** Program and arguments instead of the usual ones. */
  readonly command?: readonly string[];
}

/** A process that was started. */
export interface Started {
  readonly process: ChildProcess;
  /** Settles when it ends, with what tells why. */
  readonly ended: Promise<() => string>;
}

/** The name of the directory in the state directory with what Node compiled, so that the next warden starts sooner. */
const compiledName = "compiled";

/** The name of the log in the state directory. */
export const logName = "warden.log";

/**
 * Where a warden's log is: where it is said to be, else in the directory that FOGBANK_WARDEN_LOGS names, which outlives
 * servers that are killed, else in its state directory.
 */
export function logOf({ log, state, tag }: WardenStart): string {
  const kept = process.env["FOGBANK_WARDEN_LOGS"];
  return log ?? (kept ? join(kept, `warden-${tag}.log`) : join(state, logName));
}

/** Starts a warden, detached, its error output in a log file in the state directory. */
export function startWarden(start: WardenStart): Started {
  if (start.log === undefined) mkdirSync(start.state, { recursive: true, mode: 0o700 });
  const logFile = logOf(start);
  const log = asUser(start.owner, () => openSync(logFile, "a", 0o600));
  const before = fstatSync(log).size;
  const [program = "", ...args] = start.command ?? wardenCommand(start, hasSubordinateIds());
  const env = { ...process.env, NODE_COMPILE_CACHE: join(start.state, compiledName) };
  const child = spawn(program, args, { detached: true, stdio: ["ignore", log, log], cwd: "/", env });
  closeSync(log);
  child.unref();
  const ended = new Promise<() => string>((resolve) => {
    child.once("error", ({ message }) => resolve(() => `${program} cannot be run: ${message}`));
    child.once("exit", (code, signal) =>
      resolve(() => asUser(start.owner, () => lastWords(logFile, before)) ?? `it ended with ${signal ?? code}`),
    );
  });
  return { process: child, ended };
}

/**
 * Program and arguments: in rootless mode within namespaces of its own, with subordinate ids where the user has some.
 */
export function wardenCommand(start: WardenStart, subordinateIds: boolean): string[] {
  const { socket, state, tag, keep, mode, uplink, reachMachine, owner } = start;
  const options = ["--socket", socket, "--state", state, "--tag", tag, ...(keep ? ["--keep"] : [])];
  const open = [...(uplink ? ["--uplink"] : []), ...(reachMachine ? ["--reach-machine"] : [])];
  const more = [...open, ...(owner ? ["--owner", `${owner.uid}:${owner.gid}`] : [])];
  const own = [process.execPath, "--disable-warning=ExperimentalWarning", entryPoint, ...options, ...more];
  if (mode === "root") return own;
  return [...rootlessEntry(state, subordinateIds), ...own];
}

/**
 * Tries again and again, every few milliseconds, until something comes or the process ends. Throws a `WardenError`
 * then.
 */
export async function waitFor<T>(
  started: Started,
  attempt: () => Promise<T | undefined>,
  patienceMs: number,
): Promise<T> {
  const ended = started.ended.then((why) => ({ why }));
  for (const until = performance.now() + patienceMs; performance.now() < until;) {
    const found = await attempt();
    if (found !== undefined) return found;
    const over = await Promise.race([ended, sleep(stepMs)]);
    if (over) throw new WardenError(`The warden did not start: ${over.why()}.`);
  }
  started.process.kill("SIGKILL");
  throw new WardenError(`The warden did not listen within ${patienceMs / 1_000} s.`);
}

const stepMs = 10;
const entryPoint = fileURLToPath(new URL("warden/main.ts", import.meta.url));

/** Whether `/etc/subuid` and `/etc/subgid` give the user ids that a namespace may map (subuid(5)). */
function hasSubordinateIds(): boolean {
  const names = ownNames();
  return ["/etc/subuid", "/etc/subgid"].every((file) => {
    try {
      return readFileSync(file, "utf8")
        .split("\n")
        .some((line) => names.includes(line.split(":")[0]!));
    } catch {
      return false;
    }
  });
}

/** The user's number, and the name where there is one: containers run as users that no file knows. */
function ownNames(): string[] {
  const number = String(process.getuid?.());
  try {
    return [number, userInfo().username];
  } catch {
    return [number];
  }
}

function lastWords(logFile: string, from: number): string | undefined {
  const lines = readFileSync(logFile).subarray(from).toString().trim().split("\n");
  const told = lines.findLast((line) => /error|cannot|refus|denied|not permitted/i.test(line)) ?? lines.at(-1);
  return told ? told.trim().replace(/\.$/, "") : undefined;
}
