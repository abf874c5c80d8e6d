/** Where a warden lives: its directory, its socket, its tag, and the note by which a later command finds it. */
import { createHash, randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WardenClient } from "./client.ts";
import type { WardenStart } from "./client-start.ts";

/** What a server knows of its warden before that runs. */
export interface Home {
  readonly start: WardenStart;
  /** Takes away what the warden's end leaves: the note, and without a data directory everything. */
  readonly clear: () => void;
}

/** The longest path that a Unix socket may have on Linux, in bytes (unix(7)). */
const longestPath = 107;
/** The note in the directory: a warden was started from it and has not been ended. */
export const noteName = "warden.json";

/** A home for as long as the server lives, in a directory of its own. */
export function temporaryHome(mode: WardenStart["mode"]): Home {
  const state = mkdtempSync(join(tmpdir(), "fogbank-"));
  const tag = randomBytes(3).toString("hex");
  const start = { socket: join(state, "warden.sock"), state, tag, keep: false, mode };
  return { start, clear: () => rmSync(state, { recursive: true, force: true }) };
}

/** The home in a data directory's `network` directory. Its tag is the directory's: a start finds what is left. */
export function lastingHome(directory: string, mode: WardenStart["mode"]): Home {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  chmodSync(directory, 0o700);
  const state = realpathSync(directory);
  const tag = createHash("sha256").update(state).digest("hex").slice(0, 6);
  const start = { socket: socketIn(state, tag), state, tag, keep: true, mode };
  writeFileSync(join(state, noteName), `${JSON.stringify({ mode })}\n`, { mode: 0o600 });
  return { start, clear: () => rmSync(join(state, noteName), { force: true }) };
}

/** The home that a server of this directory left, whether or not its warden still runs; nothing where none did. */
export function leftHome(directory: string): Home | undefined {
  try {
    const { mode } = JSON.parse(readFileSync(join(directory, noteName), "utf8")) as Pick<WardenStart, "mode">;
    return mode === "root" || mode === "rootless" ? lastingHome(directory, mode) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Ends what a server of this directory left: instances, networks and their warden. Gives false where nothing was left.
 *
 * Throws a `WardenError` where it cannot be ended, as when it needs root's rights.
 */
export async function endLeft(directory: string): Promise<boolean> {
  const home = leftHome(directory);
  if (!home) return false;
  const nothing = (): void => undefined;
  const client = await WardenClient.open(home.start, { onEvent: nothing, onLost: nothing, onBack: nothing });
  await client.down("keep");
  home.clear();
  return true;
}

function socketIn(state: string, tag: string): string {
  const usual = join(state, "warden.sock");
  if (Buffer.byteLength(usual) <= longestPath) return usual;
  return join(tmpdir(), `fogbank-${tag}`, "warden.sock");
}
