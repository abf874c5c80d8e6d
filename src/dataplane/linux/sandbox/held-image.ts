/** Directories below an overlay that somebody holds by a descriptor, found again among the lane's own mounts. */
import { closeSync, constants, fstatSync, lstatSync, openSync, realpathSync, statSync } from "node:fs";

/**
 * Does work with paths that lead to the very directories. One that is a symbolic link leads, by a descriptor, to what
 * was looked at; what has its name by now may be another, and the kernel takes none of another mount namespace.
 *
 * Throws where one was replaced.
 */
export function withHeld<T>(paths: readonly string[], work: (paths: readonly string[]) => T): T {
  const opened: number[] = [];
  try {
    return work(paths.map((path) => (lstatSync(path).isSymbolicLink() ? open(path, opened) : path)));
  } finally {
    opened.forEach(closeSync);
  }
}

function open(path: string, opened: number[]): string {
  const held = statSync(path);
  const fd = openSync(realpathSync(path), constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  opened.push(fd);
  const { dev, ino } = fstatSync(fd);
  if (dev !== held.dev || ino !== held.ino) throw new Error("the image was replaced while it was being started");
  return `/proc/self/fd/${fd}`;
}
