/** A server that sudo started: its warden is started first and stays privileged, the server becomes the user again. */
import { existsSync, lchownSync, lstatSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connectTo, WardenError } from "./client-control.ts";
import { logName, startWarden, wardenCommand } from "./client-start.ts";
import { lastingHome, noteName, temporaryHome } from "./home.ts";
import type { Home } from "./home.ts";

/** Who ran sudo. */
export interface Invoker {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

/** How long the warden may take to listen, in milliseconds. */
const patienceMs = 20_000;

/** Who ran sudo, where this process is root on somebody else's behalf (sudo(8)). */
export function invokerOf(env: NodeJS.ProcessEnv = process.env): Invoker | undefined {
  const [uid, gid] = [Number(env["SUDO_UID"]), Number(env["SUDO_GID"])];
  const name = env["SUDO_USER"];
  if (process.getuid?.() !== 0 || !name || !Number.isInteger(uid) || !Number.isInteger(gid) || uid <= 0)
    return undefined;
  return { uid, gid, name };
}

/**
 * Starts the warden as root, waits until it listens, and makes this process the user's for good.
 *
 * A warden that dies is started again by its own parent, a shell, since this process no longer can. Throws a
 * `WardenError` where it does not start.
 */
export async function startPrivileged(invoker: Invoker, directory: string | undefined, uplink: boolean): Promise<Home> {
  const { uid, gid, name } = invoker;
  if (directory !== undefined) makeFor(invoker, directory);
  if (directory !== undefined) checkOwn(invoker, directory);
  const home = directory === undefined ? temporaryHome("root") : lastingHome(directory, "root");
  lchownSync(home.start.state, uid, gid);
  const start = { ...home.start, uplink, owner: { uid, gid } };
  const command = ["sh", "-c", again, "sh", ...wardenCommand(start, false)];
  const started = startWarden({ ...start, command });
  const ended = { why: "" };
  void started.ended.then((why) => (ended.why = why()));
  for (const until = performance.now() + patienceMs; ; await sleep(10)) {
    const socket = await connectTo(start.socket);
    if (socket) {
      socket.destroy();
      break;
    }
    if (ended.why !== "") throw new WardenError(`The warden did not start: ${ended.why}.`);
    if (performance.now() > until) throw new WardenError(`The warden did not listen within ${patienceMs / 1_000} s.`);
  }
  for (const file of [logName, noteName].map((one) => join(start.state, one)))
    if (existsSync(file)) lchownSync(file, uid, gid);
  (process as unknown as { initgroups: (user: string, group: number) => void }).initgroups(name, gid);
  process.setgid!(gid);
  process.setuid!(uid);
  return { ...home, start: { ...start, command: ["false"] } };
}

/** Makes a directory whose new parents are the user's too. */
function makeFor({ uid, gid }: Invoker, directory: string): void {
  const first = mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let path = directory; path.length >= first.length; path = dirname(path)) lchownSync(path, uid, gid);
}

/**
 * What root is to write in leads nowhere else. Throws a `WardenError` for a directory that is a link or somebody
 * else's, or that holds a link.
 */
function checkOwn({ uid, name }: Invoker, directory: string): void {
  const found = lstatSync(directory);
  if (!found.isDirectory() || found.uid !== uid)
    throw new WardenError(`${directory} must be a directory of ${name}'s own: root is to write in it.`);
  const link = readdirSync(directory, { withFileTypes: true }).find((entry) => entry.isSymbolicLink());
  if (link)
    throw new WardenError(`${join(directory, link.name)} is a symbolic link, where root is to write: remove it.`);
}

/** Runs its arguments until they end well; what dies at once is not tried for ever. */
const again = `fast=0
while [ $fast -lt 5 ]; do
  began=$(date +%s)
  "$@" && exit 0
  if [ $(($(date +%s) - began)) -lt 2 ]; then fast=$((fast + 1)); sleep 0.1; else fast=0; fi
done
exit 1`;
