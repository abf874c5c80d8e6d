/** Where root keeps what a user's Fogbank makes it keep: a place that only root changes, whoever owns the data. */
import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** All such places of this machine. */
const base = "/var/lib/fogbank";
const writableByOthers = 0o022;
const sticky = 0o1000;

/** The place of a user's data directory, the same each time. */
export function rootPlaceOf(uid: number, directory: string): string {
  const name = createHash("sha256").update(directory).digest("hex").slice(0, 16);
  return join(base, `${uid}-${name}`);
}

/** Makes the place of a data directory, and notes whose it is. Throws where somebody else could change it. */
export function makeRootPlace(uid: number, directory: string): string {
  const place = rootPlaceOf(uid, directory);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  checkRoots(place);
  writeFileSync(join(place, "data-directory"), `${directory}\n`, { mode: 0o600 });
  return place;
}

/** Makes a place for as long as a server lives. */
export function makePassingRootPlace(): string {
  mkdirSync(base, { recursive: true, mode: 0o700 });
  checkRoots(base);
  return mkdtempSync(join(base, "memory-"));
}

/** Throws an Error where anybody but root could put another directory in the place of this one, or of what it is in. */
export function checkRoots(directory: string): void {
  for (let path = directory; ; path = dirname(path)) {
    const found = lstatSync(path);
    const open = (found.mode & writableByOthers) !== 0 && (found.mode & sticky) === 0;
    if (!found.isDirectory() || found.uid !== 0 || open)
      throw new Error(`${path} must be a directory that only root changes: root's own files are in it`);
    if (path === dirname(path)) return;
  }
}
