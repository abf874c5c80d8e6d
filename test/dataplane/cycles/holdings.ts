/** What a Fogbank holds of the machine: everything that a leak would add to. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Kernel } from "../chaos/kernel.ts";

/** Counts and names; equal before and after whatever takes away what it made. */
export interface Holdings {
  readonly namespaces: readonly string[];
  readonly processes: number;
  readonly zombies: number;
  readonly mounts: number;
  readonly groups: readonly string[];
  readonly files: readonly string[];
  readonly serverDescriptors: number;
  readonly wardenDescriptors: number;
  readonly wardenThreads: number;
  /** Lines of all rule sets, links and routes. */
  readonly rules: number;
}

/** Looks at a server and its warden. */
export async function holdingsOf(kernel: Kernel, server: number, warden: number): Promise<Holdings> {
  const standing = await kernel.standing();
  const family = descendantsOf(warden);
  return {
    namespaces: kernel.names().toSorted(),
    processes: family.length,
    zombies: [server, ...family].flatMap((pid) => childrenOf(pid)).filter(isZombie).length,
    mounts: readFileSync(`/proc/${warden}/mountinfo`, "utf8")
      .split("\n")
      .filter((line) => line.includes(kernel.tag) || line.includes(kernel.state)).length,
    groups: groupsOf(kernel.tag).toSorted(),
    files: filesOf(kernel).toSorted(),
    serverDescriptors: descriptorsOf(server),
    wardenDescriptors: descriptorsOf(warden),
    wardenThreads: readdirSync(`/proc/${warden}/task`).length,
    rules: Object.values(standing).reduce((sum, lines) => sum + lines.length, 0),
  };
}

function descriptorsOf(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length;
}

/** The journal is folded when it likes; the last words of what is gone can be read for an hour. */
function filesOf({ state }: Kernel): string[] {
  const said = execFileSync("find", [state, "-xdev"], { encoding: "utf8", maxBuffer: 1 << 26 });
  return said.split("\n").filter((path) => !/warden\.(journal|log)|\/consoles\/i-/.test(path));
}

function groupsOf(tag: string): string[] {
  const roots = existsSync("/sys/fs/cgroup") ? ["/sys/fs/cgroup", ...below("/sys/fs/cgroup")] : [];
  return roots.flatMap((root) => {
    const own = `${root}/fogbank-${tag}`;
    return existsSync(own) ? below(own) : [];
  });
}

function below(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [`${path}/${entry.name}`] : []));
}

function descendantsOf(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(descendantsOf)];
}

function childrenOf(pid: number): number[] {
  try {
    const said = execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
    return said.trim().split(/\s+/).map(Number);
  } catch {
    return [];
  }
}

function isZombie(pid: number): boolean {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
