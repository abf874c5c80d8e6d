/** System calls that sandboxes need and that act on the calling thread or on processes, through koffi. */
import { arch } from "node:process";
import koffi from "koffi";
import { SystemError } from "../native/libc.ts";

const libc = koffi.load(null);

/** Numbers of calls that differ between the machine's kinds; the rest have one number everywhere. */
const numbers =
  arch === "x64"
    ? { setgroups: 116, setresuid: 117, setresgid: 119, keyctl: 250 }
    : { setgroups: 159, setresuid: 147, setresgid: 149, keyctl: 219 };
const common = { pidfdOpen: 434, openTree: 428, moveMount: 429, fsopen: 430, fsconfig: 431, fsmount: 432 };

type Argument = number | string | Uint8Array | null | readonly (string | null)[];

function call(definition: string): (...taken: Argument[]) => number {
  const native = libc.func(definition);
  const name = /(\w+)\(/.exec(definition)![1]!;
  return (...taken) => {
    const result = Number(native(...taken));
    if (result < 0) throw new SystemError(name, koffi.errno());
    return result;
  };
}

const numbered = libc.func("long syscall(long number, long a, long b, long c, long d, long e)");
const withPath = libc.func("long syscall(long number, long a, str b, long c, long d, long e)");
const withPaths = libc.func("long syscall(long number, long a, str b, long c, str d, long e)");
const withText = libc.func("long syscall(long number, str a, long b, long c, long d, long e)");
const withSetting = libc.func("long syscall(long number, long a, long b, str c, str d, long e)");
const withList = libc.func("long syscall(long number, long a, void *b)");

function checked(name: string, result: unknown): number {
  const number = Number(result);
  if (number < 0) throw new SystemError(name, koffi.errno());
  return number;
}

/** Makes a directory the calling thread's root. */
export const chroot = call("int chroot(str path)");
/** Goes to a directory, the calling thread alone. */
export const chdir = call("int chdir(str path)");
/** Goes to an open directory, the calling thread alone. */
export const fchdir = call("int fchdir(int fd)");
/** Sets which permissions new files lack, for the calling thread alone. */
export const umask = call("int umask(int mask)");
/** Makes a named pipe. */
export const mkfifo = call("int mkfifo(str path, uint mode)");
/** Makes a mount the root of the mount namespace. */
export const pivotRoot = call("int pivot_root(str root, str old)");
const sethostnameCall = call("int sethostname(str name, size_t length)");
const setdomainnameCall = call("int setdomainname(str name, size_t length)");
const mknodCall = call("int mknod(str path, uint mode, ulong device)");
const prctlCall = libc.func("int prctl(int option, ulong a, ulong b, ulong c, ulong d)");
const prctlBytes = libc.func("int prctl(int option, ulong a, void *b, ulong c, ulong d)");
const killCall = libc.func("int kill(int pid, int signal)");
const waitpidCall = libc.func("int waitpid(int pid, void *status, int options)");
const pollCall = libc.func("int poll(void *fds, ulong count, int timeout)");

const closeOnExec = 0o2000000;

/** Sets the names that the thread's UTS namespace gives. */
export function nameMachine(host: string, domain: string): void {
  sethostnameCall(host, Buffer.byteLength(host));
  setdomainnameCall(domain, Buffer.byteLength(domain));
}

/** Makes a character device's node. */
export function makeDevice(path: string, mode: number, major: number, minor: number): void {
  mknodCall(path, 0o020000 | mode, (major << 8) | minor);
}

/** `prctl` with numbers; a negative answer is the number of the error. */
export function prctl(option: number, a = 0, b = 0, c = 0, d = 0): number {
  const result = Number(prctlCall(option, a, b, c, d));
  return result < 0 ? -koffi.errno() : result;
}

/** `prctl` whose second argument is memory. */
export function prctlWith(option: number, a: number, bytes: Uint8Array): void {
  checked("prctl", prctlBytes(option, a, bytes, 0, 0));
}

/** Gives the calling thread a session keyring of its own, so that its children do not hold the machine's. */
export function leaveKeyring(): void {
  const join = 1;
  numbered(numbers.keyctl, join, 0, 0, 0, 0);
}

/** Sends a signal; gives false when there is no such process. */
export function kill(pid: number, signal: number): boolean {
  return Number(killCall(pid, signal)) === 0;
}

/** How a child ended, `running` while it does, or `none` when it is not a child of ours. */
export function reap(pid: number): { code: number; signal: number } | "running" | "none" {
  const status = Buffer.alloc(4);
  const noHang = 1;
  const result = Number(waitpidCall(pid, status, noHang));
  if (result === 0) return "running";
  if (result < 0) return "none";
  const word = status.readInt32LE(0);
  return { code: (word >> 8) & 0xff, signal: word & 0x7f };
}

/** A descriptor of a process, which cannot come to mean another one. Throws ESRCH when it is gone. */
export function openProcess(pid: number): number {
  return checked("pidfd_open", numbered(common.pidfdOpen, pid, 0, 0, 0, 0));
}

/** Whether a descriptor's process has ended. */
export function hasEnded(pidfd: number): boolean {
  const entry = Buffer.alloc(8);
  entry.writeInt32LE(pidfd, 0);
  entry.writeInt16LE(1, 4);
  return Number(pollCall(entry, 1, 0)) > 0;
}

/**
 * Gives the calling thread alone another user and groups, while the saved user stays root, so that it can come back; a
 * program that it starts then has no way back. The C library's own functions would change every thread.
 */
export function becomeUser(uid: number, gid: number, groups: readonly number[]): void {
  leaveGroups(groups);
  checked("setresgid", numbered(numbers.setresgid, gid, gid, 0, 0, 0));
  checked("setresuid", numbered(numbers.setresuid, uid, uid, 0, 0, 0));
}

/** Makes the calling thread root again after `becomeUser`. */
export function becomeRoot(): void {
  checked("setresuid", numbered(numbers.setresuid, 0, 0, 0, 0, 0));
  checked("setresgid", numbered(numbers.setresgid, 0, 0, 0, 0, 0));
  leaveGroups([]);
  const setDumpable = 4;
  prctl(setDumpable, 1);
}

/** Leaves the calling thread alone in these groups besides its own. */
export function leaveGroups(groups: readonly number[]): void {
  const list = Buffer.alloc(4 * Math.max(1, groups.length));
  groups.forEach((group, at) => list.writeUInt32LE(group, 4 * at));
  checked("setgroups", withList(numbers.setgroups, groups.length, list));
}

const currentDirectory = -100;

/** A detached copy of a mount or of a part of one, to be put elsewhere with `placeMount`. */
export function copyMount(path: string): number {
  const clone = 1;
  return checked("open_tree", withPath(common.openTree, currentDirectory, path, clone | closeOnExec, 0, 0));
}

/** Puts a detached mount on a path. */
export function placeMount(fd: number, path: string): void {
  const emptyPath = 4;
  checked("move_mount", withPaths(common.moveMount, fd, "", currentDirectory, path, emptyPath));
}

/**
 * A detached /proc that shows the processes of the namespace that `pidNamespace` is a descriptor of, or undefined
 * where the
 * kernel (before 6.18) can mount only the caller's own.
 */
export function newProc(pidNamespace: number, attributes: number): number | undefined {
  const fd = checked("fsopen", withText(common.fsopen, "proc", 1, 0, 0, 0));
  try {
    const setFd = 5;
    const create = 6;
    if (Number(withSetting(common.fsconfig, fd, setFd, "pidns", null, pidNamespace)) < 0) return undefined;
    checked("fsconfig", withSetting(common.fsconfig, fd, create, null, null, 0));
    return checked("fsmount", numbered(common.fsmount, fd, 1, attributes, 0, 0));
  } finally {
    closeFd(fd);
  }
}

const closeCall = libc.func("int close(int fd)");
function closeFd(fd: number): void {
  closeCall(fd);
}
