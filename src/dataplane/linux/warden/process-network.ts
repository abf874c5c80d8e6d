/** The network namespace of a process of the user's, opened only when it is known whose process it is. */
import { closeSync, openSync, readFileSync } from "node:fs";
import { hasEnded, openProcess } from "../sandbox/calls.ts";
import { startOf } from "./process-start.ts";

/** A process's network, and when the process began. */
export interface ProcessNetwork {
  /** The caller's to close. */
  readonly fd: number;
  readonly started: string;
}

/**
 * Opens it. A process counts as its owner's where all of its users are: a program that root lends its rights to is not.
 * `owner` is absent where anybody's may be taken.
 *
 * The process is held meanwhile, so that another one that comes to have its number is not taken for it. Throws an Error
 * for people.
 */
export function openNetworkOf(pid: number, owner: number | undefined): ProcessNetwork {
  const process = hold(pid);
  try {
    checkOwner(pid, owner);
    const started = startOf(pid);
    const fd = openSync(`/proc/${pid}/ns/net`, "r");
    try {
      checkOwner(pid, owner);
      if (started === undefined || hasEnded(process)) throw absent(pid);
      return { fd, started };
    } catch (error) {
      closeSync(fd);
      throw error;
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ENOENT" ? absent(pid) : error;
  } finally {
    closeSync(process);
  }
}

function hold(pid: number): number {
  try {
    return openProcess(pid);
  } catch (error) {
    throw new Error(`there is no process ${pid}`, { cause: error });
  }
}

function checkOwner(pid: number, owner: number | undefined): void {
  if (owner === undefined) return;
  const [, users = ""] = /^Uid:\s*(.*)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  if (users.split(/\s+/).every((user) => user === String(owner))) return;
  throw new Error(`process ${pid} is somebody else's`);
}

function absent(pid: number): Error {
  return new Error(`there is no process ${pid}`);
}
