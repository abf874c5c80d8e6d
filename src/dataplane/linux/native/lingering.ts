/**
 * Netfilter sockets that are closed later than they are done with.
 *
 * A close waits until the kernel has cleaned up after all deletions in the namespace, 5 to 16 ms here; the transaction
 * itself takes 0.1 ms. A copy of the descriptor keeps the socket open until nothing was done for a while, when a close
 * is quick.
 */
import { close, fcntl } from "./libc.ts";

const duplicate = 1030;
/** Copies stay out of the way of libnftables, which takes low descriptors alone. */
const lowest = 1024;
const quietMs = 40;
const most = 256;

let copies: number[] = [];
let last = 0;
let timer: NodeJS.Timeout | undefined;

/** Keeps the socket of a descriptor, which is about to be closed, open for a while. */
export function linger(fd: number): void {
  copies.push(copyOf(fd));
  last = performance.now();
  if (copies.length > most) closeAll();
  timer ??= setTimeout(look, quietMs).unref();
}

function look(): void {
  timer = undefined;
  if (performance.now() - last < quietMs) timer = setTimeout(look, quietMs).unref();
  else closeAll();
}

function closeAll(): void {
  for (const copy of copies) close(copy);
  copies = [];
}

function copyOf(fd: number): number {
  try {
    return fcntl(fd, duplicate, lowest);
  } catch {
    return fcntl(fd, duplicate, 0);
  }
}
