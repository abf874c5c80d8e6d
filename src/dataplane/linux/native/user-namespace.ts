/**
 * A user namespace below the caller's, in which every user is who it is outside, and network namespaces that belong to
 * it: whoever is in it has no rights over any other network, also not over those that its own is joined to.
 */
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { memoryFile } from "./memory-file.ts";
import { mount, openTerminal as ioctlForDescriptor, SystemError } from "./libc.ts";
import { unshareFlags } from "./namespace.ts";
import { endChild, openPipe, spawnProgram } from "./spawn.ts";
import { assemble, memory, reportTo, step } from "./straight-line.ts";

const bindFlag = 0x1000;
/** What a child says when it has done its part; it stays until nobody holds the other end of its descriptor 4. */
const said = [step("write", reportTo, memory + 8, 8), step("read", 4, memory, 8), step("exit", 0)];
const programs = {
  user: [step("unshare", unshareFlags.user), ...said],
  network: [step("setns", 3, unshareFlags.user), step("unshare", unshareFlags.network), ...said],
} as const;
const opened = new Map<keyof typeof programs, number>();

/**
 * Makes one and gives its descriptor; it ends with its last descriptor, process and namespace. Throws where the machine
 * allows none.
 */
export function createUserNamespace(): number {
  return withChild("user", undefined, (pid) => {
    for (const map of ["uid_map", "gid_map"]) writeFileSync(`/proc/${pid}/${map}`, sameAsOwn(map));
    return openSync(`/proc/${pid}/ns/user`, "r");
  });
}

/** Makes a network namespace that belongs to a user namespace (a descriptor), with a name in the file system. */
export function createNamespaceOf(owner: number, path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o755 });
  closeSync(openSync(path, "wx", 0o444));
  try {
    withChild("network", owner, (pid) => mount(`/proc/${pid}/ns/net`, path, null, bindFlag, null));
  } catch (error) {
    unlinkSync(path);
    throw error;
  }
}

/**
 * A descriptor of the user namespace that a network namespace (a descriptor) belongs to, or undefined when that is the
 * caller's own.
 */
export function ownerOf(network: number): number | undefined {
  const getUserNamespace = 0xb701;
  const owner = ioctlForDescriptor(network, getUserNamespace, 0);
  if (fstatSync(owner).ino !== statSync("/proc/self/ns/user").ino) return owner;
  closeSync(owner);
  return undefined;
}

/** Everybody whom this process knows, as they are. */
function sameAsOwn(map: string): string {
  const lines = readFileSync(`/proc/self/${map}`, "utf8").trim().split("\n");
  return lines
    .map((line) => line.trim().split(/\s+/))
    .map(([inside, , count]) => `${inside} ${inside} ${count}\n`)
    .join("");
}

/** Does work while a child is where the caller cannot go. */
function withChild<T>(name: keyof typeof programs, owner: number | undefined, work: (pid: number) => T): T {
  const nothing = openSync("/dev/null", "r+");
  const [stay, report] = [openPipe(), openPipe()];
  const pid = spawnProgram({
    path: "/proc/self/fd/6",
    argv: ["fogbank"],
    env: [],
    stdio: [nothing, nothing, nothing],
    more: [owner ?? nothing, stay.from, report.to, programOf(name)],
  });
  for (const fd of [nothing, stay.from, report.to]) closeSync(fd);
  try {
    const answer = Buffer.alloc(8);
    if (readSync(report.from, answer) !== 8) throw new Error(`a helper of the ${name} namespace was ended`);
    const errno = -Number(answer.readBigInt64LE());
    if (errno !== 0) throw new SystemError(name === "user" ? "unshare" : "setns", errno, `a ${name} namespace`);
    return work(pid);
  } finally {
    for (const fd of [stay.to, report.from]) closeSync(fd);
    endChild(pid);
  }
}

/** Not open for writing, so that it may run. */
function programOf(name: keyof typeof programs): number {
  const before = opened.get(name);
  if (before !== undefined) return before;
  const written = memoryFile("fogbank", assemble(programs[name]), "program");
  try {
    const fd = openSync(`/proc/self/fd/${written}`, "r");
    opened.set(name, fd);
    return fd;
  } finally {
    closeSync(written);
  }
}
