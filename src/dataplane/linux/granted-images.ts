/** Images that root's command line names: kept where only root writes, and known again by what they are. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a path led to when root named it. */
interface Granted {
  readonly path: string;
  readonly device: number;
  readonly inode: number;
}

const fileIn = (state: string): string => join(state, "granted-images.json");

/** Writes down which directories and tarballs may be used, instead of what was. What is not there is left out. */
export function grantImages(state: string, paths: readonly string[]): void {
  const granted = paths.flatMap((path): Granted[] => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found ? [{ path, device: found.dev, inode: found.ino }] : [];
  });
  writeFileSync(fileIn(state), `${JSON.stringify(granted)}\n`, { mode: 0o600 });
}

/** Whether root named the path. */
export function isNamed(state: string, path: string): boolean {
  return readGranted(state).some((one) => one.path === path);
}

/** Whether what a path led to now is what it led to when root named it. */
export function isGranted(state: string, path: string, { dev, ino }: { dev: number; ino: number }): boolean {
  return readGranted(state).some((one) => one.path === path && one.device === dev && one.inode === ino);
}

function readGranted(state: string): readonly Granted[] {
  try {
    return JSON.parse(readFileSync(fileIn(state), "utf8")) as Granted[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
