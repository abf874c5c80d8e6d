/** A server that sudo started: its warden is started first and stays privileged, the server becomes the user again. */
import { connectTo, WardenError } from "./client-control.ts";
import { startWarden, waitFor, wardenCommand } from "./client-start.ts";
import type { WardenStart } from "./client-start.ts";
import { grantImages } from "./granted-images.ts";
import { privilegedHome, privilegedTemporaryHome } from "./home.ts";
import type { Home } from "./home.ts";
import type { Openness } from "./protocol.ts";

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

/** What root's command line says that the user's server must not change. */
export interface Granted extends Openness {
  /** Directories and tarballs that instances may run although the user cannot read all of them. */
  readonly images: readonly string[];
}

/**
 * Starts the warden as root, waits until it listens, and makes this process the user's for good. One that runs on is
 * told what is granted now.
 *
 * A warden that dies is started again by its own parent, a shell, since this process no longer can. Throws a
 * `WardenError` where it does not start.
 */
export async function startPrivileged(
  invoker: Invoker,
  directory: string | undefined,
  { images, ...open }: Granted,
): Promise<Home> {
  const home = homeFor(invoker, directory);
  const start = { ...home.start, ...open };
  grantImages(start.state, images);
  const running = await connectTo(start.socket);
  running?.destroy();
  if (!running) await startRoots(start);
  const { uid, gid, name } = invoker;
  (process as unknown as { initgroups: (user: string, group: number) => void }).initgroups(name, gid);
  process.setgid!(gid);
  process.setuid!(uid);
  return { ...home, start: { ...start, command: ["false"] } };
}

/** Whatever is wrong with the user's directory is met with the user's rights, and told. */
function homeFor({ uid, gid, name }: Invoker, directory: string | undefined): Home {
  try {
    return directory === undefined ? privilegedTemporaryHome({ uid, gid }) : privilegedHome(directory, { uid, gid });
  } catch (error) {
    const { message } = error as Error;
    throw new WardenError(`${directory ?? "A temporary directory"} must be one that ${name} may write: ${message}.`);
  }
}

async function startRoots(start: WardenStart): Promise<void> {
  const started = startWarden({ ...start, command: ["sh", "-c", again, "sh", ...wardenCommand(start, false)] });
  const connect = async (): Promise<true | undefined> => {
    const socket = await connectTo(start.socket);
    socket?.destroy();
    return socket && true;
  };
  await waitFor(started, connect, patienceMs);
}

/** Runs its arguments until they end well; what dies at once is not tried for ever. */
const again = `fast=0
while [ $fast -lt 5 ]; do
  began=$(date +%s)
  "$@" && exit 0
  if [ $(($(date +%s) - began)) -lt 2 ]; then fast=$((fast + 1)); sleep 0.1; else fast=0; fi
done
exit 1`;
