/** Where a warden lives: its directory, its socket, its tag, and the note by which a later command finds it. */
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectTo, WardenError } from "./client-control.ts";
import { logName } from "./client-start.ts";
import type { WardenStart } from "./client-start.ts";
import { WardenClient } from "./client.ts";
import { asUser } from "./native/file-user.ts";
import type { FileUser } from "./native/file-user.ts";
import { makePassingRootPlace, makeRootPlace, rootPlaceOf } from "./root-place.ts";

/** What a server knows of its warden before that runs. */
export interface Home {
  readonly start: WardenStart;
  /** Takes away what the warden's end leaves: the note, and without a data directory everything. */
  readonly clear: () => void;
}

/** The longest path that a Unix socket may have on Linux, in bytes (unix(7)). */
const longestPath = 107;
/** The note in the directory: a warden was started from it and has not been ended. */
const noteName = "warden.json";

/** `privileged`: by sudo; root's own files are elsewhere. */
interface Note {
  readonly mode: WardenStart["mode"];
  readonly privileged?: true;
}

/** A home for as long as the server lives, in a directory of its own. */
export function temporaryHome(mode: WardenStart["mode"]): Home {
  const state = mkdtempSync(join(tmpdir(), "fogbank-"));
  const tag = randomBytes(3).toString("hex");
  const start = { socket: join(state, "warden.sock"), state, tag, keep: false, mode };
  return { start, clear: () => rmSync(state, { recursive: true, force: true }) };
}

/** The home in a data directory's `network` directory. Its tag is the directory's: a start finds what is left. */
export function lastingHome(directory: string, mode: WardenStart["mode"]): Home {
  const place = placeIn(directory);
  leaveNote(place.state, { mode });
  return { start: { ...place, keep: true, mode }, clear: () => forget(place.state) };
}

/**
 * The home of a warden that is root's while its server is a user's: root works in a place of its own, and the socket,
 * the log and the note in the user's directory are made with the user's rights.
 */
export function privilegedHome(directory: string, owner: FileUser): Home {
  const {
    socket,
    state: place,
    tag,
  } = asUser(owner, () => {
    const made = placeIn(directory);
    leaveNote(made.state, { mode: "root", privileged: true });
    return made;
  });
  const isRoot = process.geteuid?.() === 0;
  const state = isRoot ? makeRootPlace(owner.uid, place) : rootPlaceOf(owner.uid, place);
  const start = { socket, state, tag, keep: true, mode: "root", owner, log: join(place, logName) } as const;
  return { start: isRoot ? start : { ...start, command: ["false"] }, clear: () => asUser(owner, () => forget(place)) };
}

/** The same for as long as the server lives; the warden takes its place away itself. */
export function privilegedTemporaryHome(owner: FileUser): Home {
  const place = asUser(owner, () => mkdtempSync(join(tmpdir(), "fogbank-")));
  const tag = randomBytes(3).toString("hex");
  const where = { socket: join(place, "warden.sock"), state: makePassingRootPlace(), log: join(place, logName) };
  const clear = (): void => asUser(owner, () => rmSync(place, { recursive: true, force: true }));
  return { start: { ...where, tag, keep: false, mode: "root", owner }, clear };
}

/** The home that a server of this directory left, whether or not its warden still runs; nothing where none did. */
export function leftHome(directory: string): Home | undefined {
  try {
    const { uid, gid } = lstatSync(directory);
    const read = (): string => readFileSync(join(directory, noteName), "utf8");
    const { mode, privileged } = JSON.parse(asUser({ uid, gid }, read)) as Partial<Note>;
    if (mode === "root" && privileged === true) return privilegedHome(directory, { uid, gid });
    return mode === "root" || mode === "rootless" ? lastingHome(directory, mode) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The home that sudo left in a directory, where it did: its warden goes on, and its user's server may take it over.
 * Throws a `WardenError` where its warden does not run, since root has the disks of its instances.
 */
export async function sudosHome(directory: string): Promise<Home | undefined> {
  const home = leftHome(directory);
  if (!home?.start.owner) return undefined;
  const listening = await connectTo(home.start.socket);
  listening?.destroy();
  if (listening || process.geteuid?.() === 0) return home;
  throw new WardenError(
    `A Fogbank that sudo started left ${directory}: 'sudo fogbank up' goes on with it, 'sudo fogbank down' ends it.`,
  );
}

/**
 * Ends what a server of this directory left: instances, networks and their warden. Gives false where nothing was left.
 *
 * Throws a `WardenError` where it cannot be ended, as when it needs root's rights.
 */
export async function endLeft(directory: string): Promise<boolean> {
  const home = (await sudosHome(directory)) ?? leftHome(directory);
  if (!home) return false;
  const nothing = (): void => undefined;
  const client = await WardenClient.open(home.start, { onEvent: nothing, onLost: nothing, onBack: nothing });
  await client.down("keep");
  home.clear();
  return true;
}

function placeIn(directory: string): Pick<WardenStart, "socket" | "state" | "tag"> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  chmodSync(directory, 0o700);
  const state = realpathSync(directory);
  const tag = createHash("sha256").update(state).digest("hex").slice(0, 6);
  return { socket: socketIn(state, tag), state, tag };
}

function leaveNote(directory: string, note: Note): void {
  writeFileSync(join(directory, noteName), `${JSON.stringify(note)}\n`, { mode: 0o600 });
}

function forget(directory: string): void {
  rmSync(join(directory, noteName), { force: true });
}

function socketIn(state: string, tag: string): string {
  const usual = join(state, "warden.sock");
  if (Buffer.byteLength(usual) <= longestPath) return usual;
  return join(tmpdir(), `fogbank-${tag}`, "warden.sock");
}
