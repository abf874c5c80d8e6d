/** Work on files with the rights of somebody else, for the calling thread alone. */
import koffi from "koffi";
import { SystemError } from "./libc.ts";

/** Whose rights count. */
export interface FileUser {
  readonly uid: number;
  readonly gid: number;
}

const libc = koffi.load(null);
/** glibc would change every thread; the calls themselves change the one that makes them. */
const setgroupsNumber = process.arch === "x64" ? 116 : 159;
const setgroups = libc.func("long syscall(long number, long count, void *list)");
const setfsuid = libc.func("int setfsuid(uint uid)");
const setfsgid = libc.func("int setfsgid(uint gid)");
/** No user's number: asking for it changes nothing and gives the present one. */
const nobody = 0xffffffff;

/**
 * Does work that does not wait, with a user's rights on files: whatever links the user has put on the way lead no
 * further than the user gets. What is made is the user's. Where this process is not root it has only its own rights.
 */
export function asUser<T>(user: FileUser | undefined, work: () => T): T {
  if (user === undefined || process.geteuid?.() !== 0) return work();
  const groups = process.getgroups!();
  become(user, [user.gid]);
  try {
    return work();
  } finally {
    become({ uid: 0, gid: process.getegid!() }, groups);
  }
}

/** Throws where the thread has not become the user; one that does not come back must not go on. */
function become({ uid, gid }: FileUser, groups: readonly number[]): void {
  const list = Buffer.from(Uint32Array.from(groups).buffer);
  const back = uid === 0;
  if (back) setfsuid(uid);
  const failed = Number(setgroups(setgroupsNumber, groups.length, list)) < 0;
  const errno = failed ? koffi.errno() : 0;
  setfsgid(gid);
  setfsuid(uid);
  if (!failed && Number(setfsuid(nobody)) === uid && Number(setfsgid(nobody)) === gid) return;
  if (back) process.abort();
  setfsuid(0);
  setfsgid(process.getegid!());
  throw new SystemError("setfsuid", errno, `this thread does not become user ${uid}`);
}
