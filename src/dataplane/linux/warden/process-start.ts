/** When a process began: with its number, that names it for good. */
import { readFileSync } from "node:fs";

/** The 22nd field of proc(5)'s stat, counted after the command's name. */
const startField = 19;

/** In clock ticks since the machine's start, as text; nothing for a process that has ended. */
export function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return /[ZX]/.test(fields[0]!) ? undefined : fields[startField];
  } catch {
    return undefined;
  }
}
