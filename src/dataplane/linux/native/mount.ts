/**
 * Mounts, and the namespaces, names and capabilities of the calling thread; what it spawns afterwards takes them over.
 */
import { closeSync, openSync } from "node:fs";
import { arch } from "node:process";
import * as libc from "./libc.ts";
import { unshareFlags } from "./namespace.ts";

/** Options of a mount. */
export interface MountOptions {
  readonly readonly?: boolean;
  readonly noSetuid?: boolean;
  readonly noDevices?: boolean;
  readonly noExec?: boolean;
}

/**
 * Kinds of namespaces that a thread takes. A pid namespace is that of its children; the thread itself stays where it
 * is.
 */
export type NamespaceKind = Exclude<keyof typeof unshareFlags, "files" | "network" | "user">;

const flags = { readonly: 1, noSetuid: 2, noDevices: 4, noExec: 8, bind: 0x1000, recursive: 0x4000 };
const attributes = { readonly: 1n, noSetuid: 2n, noDevices: 4n, noExec: 8n } as const;
const propagation = { private: 1 << 18, slave: 1 << 19 };
const detachFlag = 2;
const pivotRootNumber = arch === "x64" ? 155 : 41;
const setAttributesNumber = 442;
const here = -100;
const controls = { dropBounding: 24, noNewPrivileges: 38 };

/** Mounts a new file system: `mountKind("tmpfs", "/run", { noDevices: true }, "size=64m,mode=755")`. */
export function mountKind(kind: string, target: string, options: MountOptions = {}, data: string | null = null): void {
  libc.mount(kind, target, kind, flagsOf(options), data);
}

/**
 * Shows a file or a tree (with what is mounted in it) in a second place, which can be read-only while the first is not.
 */
export function bindMount(source: string, target: string, options: MountOptions = {}): void {
  libc.mount(source, target, null, flags.bind | flags.recursive, null);
  if (Object.values(options).some(Boolean)) restrict(target, options);
}

/** Adds restrictions to a mount and to all mounts in it. */
export function restrict(target: string, options: MountOptions): void {
  const chosen = (Object.keys(attributes) as (keyof MountOptions)[]).filter((name) => options[name]);
  const structure = Buffer.alloc(32);
  structure.writeBigUInt64LE(
    chosen.reduce((sum, name) => sum | attributes[name], 0n),
    0,
  );
  const recursive = 0x8000;
  libc.mountSetattr(setAttributesNumber, here, target, recursive, structure, structure.length);
}

/** What is mounted here and below is no longer seen elsewhere; with `slave`, mounts made elsewhere still come in. */
export function separateMounts(target: string, how: keyof typeof propagation = "private"): void {
  libc.mount(null, target, null, propagation[how] | flags.recursive, null);
}

/** Takes a mount away; with `detach` at once although it is in use, with all mounts in it. */
export function unmount(target: string, { detach = false }: { readonly detach?: boolean } = {}): void {
  libc.umount2(target, detach ? detachFlag : 0);
}

/** Makes a mount the root of the thread's mount namespace, and shows the former root at `before`, a directory in it. */
export function pivotRoot(root: string, before: string): void {
  libc.pivotRoot(pivotRootNumber, root, before);
}

/**
 * Gives the calling thread new namespaces. The thread no longer shares its working directory and root with the others
 * afterwards. On Node's main thread that is the whole process's view (but not that of its pool, on which asynchronous
 * node:fs runs).
 */
export function leaveNamespaces(kinds: readonly NamespaceKind[]): void {
  libc.unshare(kinds.reduce<number>((sum, kind) => sum | unshareFlags[kind], unshareFlags.files));
}

/** Moves the calling thread into another's namespace, by path (`/proc/PID/ns/mnt`) or descriptor. */
export function joinNamespace(kind: NamespaceKind, namespace: string | number): void {
  if (kind === "mount") libc.unshare(unshareFlags.files);
  const fd = typeof namespace === "number" ? namespace : openSync(namespace, "r");
  try {
    libc.setns(fd, unshareFlags[kind]);
  } finally {
    if (typeof namespace === "string") closeSync(fd);
  }
}

/** The name that the thread's UTS namespace gives, at most 64 bytes. */
export function setHostname(name: string): void {
  libc.sethostname(name, Buffer.byteLength(name));
}

/**
 * Takes all capabilities but these (by number) out of the calling thread's bounding set: nothing that it spawns can
 * have or get others. The thread's own capabilities stay.
 */
export function keepCapabilities(kept: readonly number[]): void {
  for (let capability = 0; capability < 64; capability++) {
    if (kept.includes(capability)) continue;
    try {
      libc.prctl(controls.dropBounding, capability, 0, 0, 0);
    } catch (error) {
      if (error instanceof libc.SystemError && error.errno === libc.errors["EINVAL"]) return;
      throw error;
    }
  }
}

/**
 * Nothing that the calling thread spawns gains privileges by running a program (setuid and file capabilities do
 * nothing).
 */
export function forbidNewPrivileges(): void {
  libc.prctl(controls.noNewPrivileges, 1, 0, 0, 0);
}

function flagsOf(options: MountOptions): number {
  return (Object.keys(attributes) as (keyof MountOptions)[])
    .filter((name) => options[name])
    .reduce((sum, name) => sum | flags[name], 0);
}
