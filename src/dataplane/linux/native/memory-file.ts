/** Files without a name that stand in memory, for readers that want a file where there is text. */
import { closeSync, writeSync } from "node:fs";
import { memfdCreate } from "./libc.ts";

/** A descriptor of such a file with this text; the caller closes it. It is read from its start. */
export function memoryFile(name: string, text: string): number {
  const closeOnExec = 1;
  const fd = memfdCreate(name, closeOnExec);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at, bytes.length - at, at);
    return fd;
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}
