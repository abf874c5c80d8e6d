/** Network namespaces by path: made, removed, and entered by the calling thread for the length of one piece of work. */
import { closeSync, mkdirSync, openSync, unlinkSync } from "node:fs";
import { abort } from "node:process";
import { dirname } from "node:path";
import { errors, mount, setns, SystemError, umount2, unshare } from "./libc.ts";

/** Kinds of namespaces as `unshare` and `setns` name them. */
export const unshareFlags = {
  mount: 0x00020000,
  cgroup: 0x02000000,
  uts: 0x04000000,
  ipc: 0x08000000,
  user: 0x10000000,
  pid: 0x20000000,
  network: 0x40000000,
  /**
   * Not a namespace: the working directory and root, which a thread must have for itself before it takes a mount
   * namespace.
   */
  files: 0x00000200,
} as const;

const here = "/proc/thread-self/ns/net";
const bindFlag = 0x1000;
const detach = 2;

/**
 * Descriptors of the namespaces that the thread is in, outermost (home) first. Each thread has its own copy of this
 * module.
 */
const stack: number[] = [];

/**
 * Makes a network namespace with a name in the file system, as `ip netns add` does, so that it stays without processes.
 * Throws EEXIST (an error of node:fs) when the path is taken.
 */
export function createNamespace(path: string): void {
  home();
  mkdirSync(dirname(path), { recursive: true, mode: 0o755 });
  closeSync(openSync(path, "wx", 0o444));
  try {
    unshare(unshareFlags.network);
    try {
      mount(here, path, null, bindFlag, null);
    } finally {
      comeBack();
    }
  } catch (error) {
    unlinkSync(path);
    throw error;
  }
}

/** Takes a namespace's name away; it ends with its last process, socket and descriptor. An absent one is fine. */
export function removeNamespace(path: string): void {
  try {
    umount2(path, detach);
  } catch (error) {
    const tolerated = [errors["EINVAL"], errors["ENOENT"]];
    if (!(error instanceof SystemError) || !tolerated.includes(error.errno)) throw error;
  }
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/**
 * Does synchronous work with the calling thread inside a namespace, given by its path or by a descriptor of it, and
 * comes back to where the thread was. Threads of the pool do not move, so nothing asynchronous may begin inside and
 * count on it. A thread that cannot come back would work in the wrong network from then on, so the process is aborted.
 */
export function inNamespace<T>(namespace: string | number, work: () => T): T {
  home();
  const fd = typeof namespace === "number" ? namespace : openSync(namespace, "r");
  try {
    setns(fd, unshareFlags.network);
    stack.push(fd);
    try {
      const result = work();
      if (result instanceof Promise) throw new TypeError("work inside a namespace must be synchronous");
      return result;
    } finally {
      stack.pop();
      comeBack();
    }
  } finally {
    if (typeof namespace === "string") closeSync(fd);
  }
}

/** A descriptor of the namespace that the thread is in now; the caller closes it. */
export function openHere(): number {
  return openSync(here, "r");
}

/**
 * Gives the calling thread a new network namespace and makes that its home. For an unprivileged user's namespaces: the
 * machine's own network cannot be entered again from there, and this one can.
 */
export function becomeHome(): void {
  if (stack.length > 1) throw new Error("becomeHome inside a namespace");
  unshare(unshareFlags.network);
  const before = stack.pop();
  if (before !== undefined) closeSync(before);
  stack.push(openHere());
}

function home(): void {
  if (stack.length === 0) stack.push(openHere());
}

function comeBack(): void {
  try {
    setns(stack.at(-1)!, unshareFlags.network);
  } catch {
    abort();
  }
}
