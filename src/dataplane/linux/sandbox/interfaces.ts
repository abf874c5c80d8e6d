/** What a sandbox's processes have made of its interfaces, and other things whose size a guest decides. */
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";

const longestTable = 64 * 1024;
/** More than any type of instance has; a guest can make itself any number. */
const mostLinks = 32;

/** The beginning of a file. Guests decide how much there is of some, and so how long they would be read. */
export function readBeginning(path: string, length = longestTable): string {
  const bytes = Buffer.alloc(length);
  const fd = openSync(path, "r");
  try {
    return bytes.subarray(0, readSync(fd, bytes)).toString();
  } finally {
    closeSync(fd);
  }
}

/**
 * Whether the interfaces of a process are up. /sys and /proc are the kernel's own, so a guest cannot make up what is
 * read here. Routes are of interfaces that are
 * up.
 */
export function hasInterfacesUp(pid: number): boolean {
  const place = join(`/proc/${pid}/root`, "sys", "class", "net");
  try {
    if (!existsSync(place)) return /^eth\d/m.test(readBeginning(`/proc/${pid}/net/route`));
    const links = readdirSync(place)
      .filter((name) => /^eth\d+$/.test(name))
      .slice(0, mostLinks);
    return (
      links.length > 0 && links.every((name) => readFileSync(`${place}/${name}/operstate`, "utf8").trim() === "up")
    );
  } catch {
    return false;
  }
}
