/** The names that namespaces have, read from the table of mounts in one go. */
import { readFileSync } from "node:fs";

/** The mounts of the process's mount namespace. */
export class MountTable {
  readonly #prefix: string;
  #text = "";

  /** Of names below a directory that begin so. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Path → inode of the namespace that is mounted there last; nothing when the table is what it was the last time. */
  changed(): ReadonlyMap<string, number> | undefined {
    const text = readFileSync("/proc/self/mountinfo", "utf8");
    if (text === this.#text) return undefined;
    this.#text = text;
    const found = new Map<string, number>();
    for (const line of text.split("\n")) {
      if (!line.includes(this.#prefix)) continue;
      const [, inode, path] = / net:\[(\d+)\] (\S+) /.exec(line) ?? [];
      if (path?.startsWith(this.#prefix)) found.set(path, Number(inode));
    }
    return found;
  }
}
