/** Files without a name that stand in memory, for readers that want a file where there is text. */
import { closeSync, writeSync } from "node:fs";
import { errors, memfdCreate, SystemError } from "./libc.ts";

const closeOnExec = 1;

/**
 * A descriptor of such a file with this content; the caller closes it. It is read from its start. Machines may be set
 * to
 * run none but those that are made as programs.
 */
export function memoryFile(name: string, content: string | Uint8Array, use: "text" | "program" = "text"): number {
  const fd = use === "program" ? createProgram(name) : memfdCreate(name, closeOnExec);
  try {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at, bytes.length - at, at);
    return fd;
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/** Kernels before 6.3 know no such thing and run all. */
function createProgram(name: string): number {
  const executable = 0x10;
  try {
    return memfdCreate(name, closeOnExec | executable);
  } catch (error) {
    if (!(error instanceof SystemError) || error.errno !== errors["EINVAL"]) throw error;
    return memfdCreate(name, closeOnExec);
  }
}
