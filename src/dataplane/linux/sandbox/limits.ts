/**
 * Processor and memory limits of instances, by whatever control groups the machine gives; a machine without them gives
 * none.
 */
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmdirSync } from "node:fs";
import { writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

/** What an instance may use. */
interface Allowance {
  readonly vcpus: number;
  readonly memoryMiB: number;
}

/** One hierarchy in which the groups stand: version 2 has all controllers, version 1 some of them. */
interface Hierarchy {
  readonly place: string;
  readonly version: 1 | 2;
  readonly controllers: readonly string[];
}

/** As many as a machine of this kind could have, and few enough that a fork bomb stays inside. */
const mostProcesses = 16_384;
const periodMicroseconds = 100_000;
const wanted = ["cpu", "memory", "pids"];

/** The control groups of one warden, below `fogbank-TAG`. */
export class Limits {
  readonly #name: string;
  #found: readonly Hierarchy[] | undefined;

  constructor(tag: string) {
    this.#name = `fogbank-${tag}`;
  }

  /** Controllers that limit instances here: some of `cpu`, `memory`, `pids`, or none. */
  get controllers(): readonly string[] {
    return this.#hierarchies().flatMap(({ controllers }) => controllers);
  }

  /** Makes an instance's groups with its limits. */
  prepare(id: string, allowance: Allowance): void {
    for (const { place, version } of this.#hierarchies()) {
      const group = join(place, id);
      mkdirSync(group, { recursive: true });
      for (const [name, value] of settings(allowance, version)) {
        if (existsSync(join(group, name))) writeFileSync(join(group, name), value);
      }
    }
  }

  /** Descriptors; a process whose number is written to each of them is limited. The caller closes them. */
  openDoors(id: string): number[] {
    const doors = this.#hierarchies().map(({ place }) => join(place, id, "cgroup.procs"));
    return doors.filter((path) => existsSync(path)).map((path) => openSync(path, "w"));
  }

  /** Takes an instance's groups away; what still ends in them is waited for by a later call. */
  forget(id: string): void {
    for (const { place } of this.#hierarchies()) removeGroup(join(place, id));
  }

  /** Takes everything of this warden's away. */
  close(): void {
    for (const { place } of this.#found ?? []) {
      for (const id of groupsIn(place)) removeGroup(join(place, id));
      removeGroup(place);
    }
    this.#found = undefined;
  }

  #hierarchies(): readonly Hierarchy[] {
    return (this.#found ??= findHierarchies(this.#name));
  }
}

/** Puts a process into groups, given their doors. */
export function enterGroups(doors: readonly number[], pid: number): void {
  for (const door of doors) {
    try {
      writeSync(door, String(pid));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
}

/** Puts into groups what a process has started before it was put there; what it starts afterwards is born there. */
export function enterWithDescendants(doors: readonly number[], pid: number): void {
  if (doors.length === 0) return;
  enterGroups(doors, pid);
  for (const child of childrenOf(pid)) enterWithDescendants(doors, child);
}

function childrenOf(pid: number): number[] {
  try {
    const words = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    return words === "" ? [] : words.split(" ").map(Number);
  } catch {
    return [];
  }
}

/** Closes what `openDoors` opened. */
export function closeDoors(doors: readonly number[]): void {
  for (const door of doors) closeSync(door);
}

function settings(
  { vcpus, memoryMiB }: Allowance,
  version: 1 | 2,
): readonly (readonly [name: string, value: string])[] {
  const bytes = String(memoryMiB * 1024 * 1024);
  const quota = String(Math.round(vcpus * periodMicroseconds));
  if (version === 2) {
    return [
      ["memory.max", bytes],
      ["memory.swap.max", "0"],
      ["cpu.max", `${quota} ${periodMicroseconds}`],
      ["pids.max", String(mostProcesses)],
    ];
  }
  return [
    ["memory.limit_in_bytes", bytes],
    ["cpu.cfs_period_us", String(periodMicroseconds)],
    ["cpu.cfs_quota_us", quota],
    ["pids.max", String(mostProcesses)],
  ];
}

function findHierarchies(name: string): Hierarchy[] {
  const mounts = readFileSync("/proc/self/mounts", "utf8")
    .split("\n")
    .map((line) => line.split(" "));
  const found: Hierarchy[] = [];
  for (const [, place, kind, options] of mounts) {
    const missing = wanted.filter((controller) => !found.some(({ controllers }) => controllers.includes(controller)));
    if (kind === "cgroup") {
      const controllers = missing.filter((controller) => options!.split(",").includes(controller));
      if (controllers.length > 0 && makeGroup(join(place!, name)))
        found.push({ place: join(place!, name), version: 1, controllers });
    }
    if (kind === "cgroup2") found.push(...findUnified(place!, name, missing));
  }
  return found;
}

/** Below the top as root; below what was handed to this user otherwise. */
function findUnified(top: string, name: string, missing: readonly string[]): Hierarchy[] {
  const own = /^0::(.*)$/m.exec(readFileSync("/proc/self/cgroup", "utf8"))?.[1] ?? "/";
  for (const parent of new Set([top, join(top, dirname(own)), join(top, own)])) {
    const offered = readWords(join(parent, "cgroup.controllers"));
    const controllers = missing.filter((controller) => offered.includes(controller));
    const place = join(parent, name);
    if (controllers.length === 0 || !hand(parent, controllers) || !makeGroup(place)) continue;
    if (hand(place, controllers)) return [{ place, version: 2, controllers }];
    removeGroup(place);
  }
  return [];
}

function hand(place: string, controllers: readonly string[]): boolean {
  const given = readWords(join(place, "cgroup.subtree_control"));
  if (controllers.every((controller) => given.includes(controller))) return true;
  return attempt(() =>
    writeFileSync(join(place, "cgroup.subtree_control"), controllers.map((name) => `+${name}`).join(" ")),
  );
}

function makeGroup(path: string): boolean {
  return attempt(() => mkdirSync(path, { recursive: true }));
}

function removeGroup(path: string): void {
  attempt(() => rmdirSync(path));
}

function groupsIn(place: string): string[] {
  if (!existsSync(place)) return [];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function readWords(path: string): string[] {
  return existsSync(path) ? readFileSync(path, "utf8").trim().split(/\s+/) : [];
}

/** What the machine does not allow is not had. */
function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
