/**
 * The warden's own program, out of the reach of instances: a process inside one can have it as its `/proc/self/exe`
 * while it starts, and could write to it there once no program of its kind runs any more.
 */
import { accessSync, closeSync, constants } from "node:fs";
import { basename, dirname } from "node:path";
import koffi from "koffi";
import { SystemError } from "../native/libc.ts";
import { copyMount } from "../sandbox/calls.ts";

const mountSetattr = 442;
const emptyPath = 0x1000;
const readOnly = 1n;

/** Whether who runs a program may write to the file that it comes from. */
export function isWritable(program = "/proc/self/exe"): boolean {
  try {
    accessSync(program, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Begins this process anew from a read-only mount that has no place and that nobody but its processes reaches. Comes
 * back where that is so already, or where the program is somebody else's. Throws what the kernel refused.
 */
export function sealProgram(): void {
  if (!isWritable()) return;
  const { execPath, execArgv, argv, env } = process;
  const fd = copyMount(dirname(execPath));
  const program = `/proc/self/fd/${fd}/${basename(execPath)}`;
  try {
    const attributes = Buffer.alloc(32);
    attributes.writeBigUInt64LE(readOnly, 0);
    const call = koffi.load(null).func("long syscall(long number, long a, str b, long c, void *d, long e)");
    if (Number(call(mountSetattr, fd, "", emptyPath, attributes, attributes.length)) < 0)
      throw new SystemError("mount_setattr", koffi.errno());
    if (isWritable(program)) throw new Error(`${execPath} could not be made read-only`);
    accessSync(program, constants.X_OK);
    process.execve!(program, [execPath, ...execArgv, ...argv.slice(1)], env);
  } finally {
    closeSync(fd);
  }
}
