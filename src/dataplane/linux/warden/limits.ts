/** The limits of the process: each namespace, socket and sandbox takes descriptors. */
import { readFileSync } from "node:fs";
import koffi from "koffi";

const openFiles = 7;

/** Raises how many descriptors may be open to what the kernel gives at most, or (unprivileged) to the hard limit. */
export function raiseLimits(): void {
  const libc = koffi.load(null);
  const setrlimit = libc.func("int setrlimit(int what, void *limit)");
  const getrlimit = libc.func("int getrlimit(int what, void *limit)");
  const most = BigInt(readFileSync("/proc/sys/fs/nr_open", "utf8").trim());
  const limit = Buffer.alloc(16);
  limit.writeBigUInt64LE(most, 0);
  limit.writeBigUInt64LE(most, 8);
  if (setrlimit(openFiles, limit) === 0) return;
  getrlimit(openFiles, limit);
  limit.copy(limit, 0, 8, 16);
  setrlimit(openFiles, limit);
}
