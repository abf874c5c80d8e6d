/** Who holds how much memory: the kernel for itself, and processes. */
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/**
 * MiB that the kernel holds for itself and could not give back: all that is neither free nor a process's nor a cache's,
 * so that other programs that come and go meanwhile show little in it.
 */
export function kernelMiB(): number {
  const text = readFileSync("/proc/meminfo", "utf8");
  const kib = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text)![1]);
  const others = ["MemFree", "Buffers", "Cached", "SwapCached", "AnonPages", "SReclaimable"];
  return (kib("MemTotal") + kib("Shmem") - others.reduce((sum, name) => sum + kib(name), 0)) / 1024;
}

/** MiB of a process, with its share of what it has in common with others; none for one that has ended. */
export function processMiB(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))![1]) / 1024;
  } catch (error) {
    if (["ENOENT", "ESRCH"].includes((error as NodeJS.ErrnoException).code ?? "")) return 0;
    throw error;
  }
}

/** The processes in some network namespaces, which are named by their inodes. */
export function processesIn(spaces: ReadonlySet<number>): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => spaces.has(spaceOf(name)))
    .map(Number);
}

function spaceOf(pid: string): number {
  try {
    return Number(/\d+/.exec(readlinkSync(`/proc/${pid}/ns/net`))?.[0]);
  } catch {
    return 0;
  }
}
