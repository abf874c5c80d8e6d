/**
 * Mounts an instance's root: overlays, /dev, /run, /sys and the rest, each as a container has it. Runs on a lane's
 * thread.
 */
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
} from "node:fs";
import { join } from "node:path";
import { mount } from "../native/libc.ts";
import { chdir, chroot, copyMount, makeDevice, mkfifo, placeMount } from "./calls.ts";
import { withHeld } from "./held-image.ts";
import type { Overlay, StartOrder } from "./order.ts";

const flag = {
  readOnly: 1,
  noSuid: 2,
  noDevices: 4,
  noExec: 8,
  remount: 32,
  bind: 0x1000,
  recursive: 0x4000,
} as const;
const quiet = flag.noSuid | flag.noDevices | flag.noExec;

/** The usual devices: name, major, minor. */
const devices = [
  ["null", 1, 3],
  ["zero", 1, 5],
  ["full", 1, 7],
  ["random", 1, 8],
  ["urandom", 1, 9],
  ["tty", 5, 0],
] as const;

const links = {
  "/dev/fd": "/proc/self/fd",
  "/dev/stdin": "/proc/self/fd/0",
  "/dev/stdout": "/proc/self/fd/1",
  "/dev/stderr": "/proc/self/fd/2",
  "/dev/ptmx": "pts/ptmx",
  "/dev/console": "/proc/1/fd/1",
  "/dev/core": "/proc/kcore",
};

/** What of /proc no instance may read, or may read and not change; container engines hide the same. */
const hidden = ["acpi", "asound", "kcore", "keys", "latency_stats", "timer_list", "timer_stats", "sched_debug", "scsi"];
const unchangeable = ["bus", "fs", "irq", "sys", "sysrq-trigger"];
const hiddenOfSys = ["firmware", "devices/virtual/powercap"];

/** Mounts the overlays on the root's directory. */
export function mountOverlays(order: StartOrder, rootless: boolean): void {
  for (const overlay of order.overlays) {
    const at = order.root + overlay.at;
    if (!lstatSync(at).isDirectory()) throw new Error(`${overlay.at} of the image is no directory`);
    rmSync(join(overlay.work, "work", "incompat"), { recursive: true, force: true });
    withHeld(overlay.lower, (lower) =>
      mount("overlay", at, "overlay", flag.noDevices, optionsOf({ ...overlay, lower }, rootless)),
    );
  }
}

/**
 * Enters the root and mounts what it has of its own, all but /proc. From here on paths are the instance's: no symbolic
 * link
 * of an image or of a guest leads out.
 */
export function furnish(order: StartOrder, rootless: boolean): void {
  const opened: number[] = [];
  const copy = (path: string) => {
    const fd = copyMount(path);
    opened.push(fd);
    return fd;
  };
  try {
    const tools = copy(order.tools);
    const end = copy(order.end);
    const nodes = rootless ? devices.map(([name]) => copy(`/dev/${name}`)) : [];
    chroot(order.root);
    chdir("/");
    for (const name of ["/dev", "/proc", "/sys", "/run", "/tmp"]) ensureDirectory(name);
    furnishDev(nodes);
    furnishRun(tools, end);
    furnishSys(rootless);
  } finally {
    for (const fd of opened) closeSync(fd);
  }
}

/** Covers what of /proc and /sys an instance may not see or change; /proc is mounted by now. */
export function coverKernel(): void {
  for (const name of [...hidden.map((name) => `/proc/${name}`), ...hiddenOfSys.map((name) => `/sys/${name}`)]) {
    const kind = statSync(name, { throwIfNoEntry: false });
    if (kind) mount(kind.isDirectory() ? "/run/fogbank/empty" : "/dev/null", name, null, flag.bind, null);
  }
  for (const name of unchangeable) {
    if (!existsSync(`/proc/${name}`)) continue;
    mount(`/proc/${name}`, `/proc/${name}`, null, flag.bind | flag.recursive, null);
    mount(null, `/proc/${name}`, null, flag.bind | flag.remount | flag.readOnly | quiet, null);
  }
  mount("/proc/sys/net", "/proc/sys/net", null, flag.bind, null);
  mount(null, "/proc/sys/net", null, flag.bind | flag.remount | quiet, null);
}

function furnishDev(nodes: readonly number[]): void {
  mount("tmpfs", "/dev", "tmpfs", flag.noSuid, "mode=755,size=1m");
  devices.forEach(([name, major, minor], at) => {
    const path = `/dev/${name}`;
    const node = nodes[at];
    if (node === undefined) {
      makeDevice(path, 0o666, major, minor);
      chmodSync(path, 0o666);
    } else {
      closeSync(openSync(path, "w"));
      placeMount(node, path);
    }
  });
  for (const [path, to] of Object.entries(links)) symlinkSync(to, path);
  const terminals = nodes.length > 0 ? "" : ",gid=5";
  mountNew("/dev/pts", "devpts", flag.noSuid | flag.noExec, `newinstance,ptmxmode=666,mode=620${terminals}`);
  mountNew("/dev/shm", "tmpfs", quiet, "mode=1777,size=64m");
  mountNew("/dev/mqueue", "mqueue", quiet, null);
}

function furnishRun(tools: number, end: number): void {
  mount("tmpfs", "/run", "tmpfs", flag.noSuid | flag.noDevices, "mode=755,size=64m");
  for (const name of ["/run/fogbank", "/run/lock", "/run/sshd"]) mkdirSync(name, { mode: 0o755 });
  placeMount(tools, "/run/fogbank");
  mount(null, "/run/fogbank", null, flag.bind | flag.remount | flag.readOnly | flag.noSuid | flag.noDevices, null);
  placeMount(end, "/run/fogbank/end");
  mount(null, "/run/fogbank/end", null, flag.bind | flag.remount | quiet, null);
  mkfifo("/run/initctl", 0o600);
}

/**
 * An unprivileged user may mount none where the machine's own is partly covered, as in a container: then it is empty.
 */
function furnishSys(rootless: boolean): void {
  try {
    mount("sysfs", "/sys", "sysfs", quiet | flag.readOnly, null);
  } catch (error) {
    if (!rootless) throw error;
    mount("tmpfs", "/sys", "tmpfs", quiet | flag.readOnly, "size=4k");
  }
}

function mountNew(path: string, kind: string, flags: number, options: string | null): void {
  mkdirSync(path, { mode: 0o755 });
  mount(kind, path, kind, flags, options);
}

function ensureDirectory(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found) unlinkSync(path);
  mkdirSync(path, { mode: path === "/tmp" ? 0o1777 : 0o755 });
}

/**
 * Overlays are volatile: a disk survives stops, not a crash of the machine, and ending one does not write out all
 * disks.
 */
function optionsOf(overlay: Overlay, rootless: boolean): string {
  const quote = (path: string) => path.replace(/[\\:,]/g, "\\$&");
  const parts = [
    `lowerdir=${overlay.lower.map(quote).join(":")}`,
    `upperdir=${quote(overlay.upper)}`,
    `workdir=${quote(overlay.work)}`,
    "volatile",
    ...(rootless ? ["userxattr"] : []),
  ];
  return parts.join(",");
}
