/**
 * A lane: a worker thread that enters sandboxes to start them and to run programs in them. Its file system view is its
 * own, and
 * its children have a container's capabilities and no more. It does one order at a time, without a pause.
 */
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  readlinkSync,
} from "node:fs";
import { dirname } from "node:path";
import { abort } from "node:process";
import { parentPort, workerData } from "node:worker_threads";
import { unshareFlags as kind } from "../native/namespace.ts";
import { mount, setns, umount2, unshare } from "../native/libc.ts";
import { endChild } from "../native/spawn.ts";
import { chdir, chroot, fchdir, leaveGroups, nameMachine, newProc, pivotRoot, placeMount, umask } from "./calls.ts";
import { confineChildren } from "./confine.ts";
import { holderOf, spawnInside } from "./enter.ts";
import { runInside } from "./inside.ts";
import { enterGroups } from "./limits.ts";
import type { Answer, Done, Farewell, LaneSettings, Order, StartOrder, Written } from "./order.ts";
import { coverKernel, furnish, mountOverlays } from "./root.ts";
import { believe } from "./trust.ts";

const { mode } = workerData as LaneSettings;
const rootless = mode === "rootless";
const detach = 2;
const recursive = 0x4000;
const slave = 0x80000;
const personal = 0x40000;

/** The namespaces that the thread comes back to after each order. */
const home: { readonly fd: number; readonly kind: number }[] = [];
const unfinished: { order?: StartOrder; root?: number } = {};

settle();
parentPort!.on("message", (order: Order | Farewell) => {
  if (order === "leave") return leave();
  try {
    answer({ done: take(order) });
  } catch (error) {
    comeHome();
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
});

/** Ends the thread, which has given back what it came from. */
function leave(): void {
  for (const { fd } of home.splice(0)) closeSync(fd);
  parentPort!.close();
}

function answer(message: Answer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort!.postMessage(message);
}

/**
 * Takes namespaces of its own that the thread can come back to, also as an unprivileged user, who could not go back to
 * the
 * machine's. The mount namespace follows the machine's, but not the names of network namespaces, of which there may be
 * thousands.
 */
function settle(): void {
  unshare(kind.files | kind.mount | (rootless ? kind.uts | kind.ipc | kind.cgroup : 0));
  mount(null, "/", null, recursive | slave, null);
  try {
    umount2("/run/netns", detach);
  } catch {
    // It is no mount: nothing is there to leave.
  }
  umask(0o022);
  if (!rootless) leaveGroups([]);
  for (const [name, flag] of Object.entries({
    mnt: kind.mount,
    net: kind.network,
    uts: kind.uts,
    ipc: kind.ipc,
    cgroup: kind.cgroup,
    ...(rootless ? {} : { pid: kind.pid }),
  })) {
    home.push({ fd: openSync(`/proc/thread-self/ns/${name}`, "r"), kind: flag });
  }
  confineChildren();
}

function take(order: Order): Done {
  switch (order.does) {
    case "start":
      return start(order);
    case "finish":
      return finishOrEnd(order.pid);
    case "exec": {
      const done = runInside(order);
      comeHome();
      return done;
    }
  }
}

function start(order: StartOrder): Done {
  const holder = holderOf(order.network);
  try {
    return startHeld(order, holder);
  } finally {
    closeSync(holder);
  }
}

function startHeld(order: StartOrder, holder: number): Done {
  setns(order.network, kind.network);
  unshare(kind.mount | kind.uts | kind.ipc | kind.cgroup);
  const before = openSync("/", "r");
  mount(null, "/", null, recursive | personal, null);
  mountOverlays(order, rootless);
  nameMachine(order.hostname, order.domain);
  furnish(order, rootless);
  const notes = [...order.written.flatMap(write), ...order.trusted.flatMap(believe)];
  unshare(kind.pid);
  const [path] = order.init;
  const stdio = [order.leave, order.console, order.console] as const;
  const pid = spawnInside({ path: path!, argv: order.init, env: order.env, stdio }, holder);
  try {
    return { ...enclose(order, pid, before), notes };
  } catch (error) {
    endChild(pid);
    throw error;
  }
}

/** What is done when init is born and waits: its groups, its /proc, and its root as the only one. */
function enclose(order: StartOrder, pid: number, before: number): Done {
  enterGroups(order.doors, pid);
  fchdir(before);
  chroot(".");
  closeSync(before);
  unfinished.order = order;
  return mountProc(order.root, pid) ? finish(pid) : { pid, procWanted: true };
}

function mountProc(root: string, pid: number): boolean {
  const namespace = openSync(`/proc/${pid}/ns/pid`, "r");
  try {
    const noSuidDevicesExec = 2 | 4 | 8;
    const fd = newProc(namespace, noSuidDevicesExec);
    if (fd === undefined) return false;
    placeMount(fd, `${root}/proc`);
    closeSync(fd);
    return true;
  } finally {
    closeSync(namespace);
  }
}

function finishOrEnd(pid: number): Done {
  try {
    return finish(pid);
  } catch (error) {
    endChild(pid);
    throw error;
  }
}

/** Makes the instance's root the only one that its mount namespace has. */
function finish(pid: number): Done {
  const order = unfinished.order!;
  chdir(order.root);
  pivotRoot(".", ".");
  umount2(".", detach);
  chdir("/");
  coverKernel();
  comeHome();
  return { pid };
}

/** A thread that cannot come back would do the next order in this one's sandbox. */
function comeHome(): void {
  delete unfinished.order;
  try {
    for (const { fd, kind } of home) setns(fd, kind);
  } catch {
    abort();
  }
}

/** Writes a file of the instance's anew, so that whatever a guest put in its place is replaced and not followed. */
function write({ path, text, mode = 0o644, unless }: Written): string[] {
  try {
    const at = throughMemory(path);
    const before = unless === undefined ? "" : readBefore(path);
    if (unless !== undefined && before.includes(unless)) return [];
    mkdirSync(dirname(at), { recursive: true });
    if (at.startsWith("/run/")) {
      writeFileSync(at, text, { flag: "wx", mode });
      return [];
    }
    const fresh = `${at}.fogbank`;
    rmSync(fresh, { recursive: true, force: true });
    writeFileSync(fresh, before === "" ? text : before + String(text), { flag: "wx", mode });
    renameSync(fresh, at);
    return [];
  } catch (error) {
    return [`${path} was not written: ${(error as Error).message}`];
  }
}

/** A name that the image itself points into /run, which is memory, fresh, and ours until init runs. */
function throughMemory(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  const to = found?.isSymbolicLink() ? readlinkSync(path) : path;
  return /^\/run\/[a-z.]+$/.test(to) ? to : path;
}

const longestBefore = 1024 * 1024;

function readBefore(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() && found.size < longestBefore ? readFileSync(path, "utf8") : "";
}
