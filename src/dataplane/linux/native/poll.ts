/**
 * Waiting for native descriptors on Node's own event loop, without a thread and without blocking it.
 *
 * koffi hands a descriptor to libuv's `uv_poll`, which adds it to the loop's epoll set: a wake-up with its read costs 4
 * µs (20,000 wake-ups over a pipe in 85 ms), and hundreds of descriptors cost no more than one. libuv makes the
 * descriptor non-blocking. What is watched is a copy of the descriptor, because libuv takes each number once and koffi
 * aborts on what libuv refuses.
 */
import { fstatSync } from "node:fs";
import koffi from "koffi";
import { close, fcntl } from "./libc.ts";

/**
 * A descriptor that is being watched. Its socket or pipe lives on, also when the descriptor is closed, until this is.
 */
export interface Watch {
  close(): void;
  /** Lets the process end although this waits. */
  unref(): void;
}

interface Events {
  readonly readable?: boolean;
  readonly writable?: boolean;
}

/** Those that are open: koffi ends one that nobody holds. */
const watches = new Set<Watch>();

/** Calls `ready` each time that the loop finds bytes to read (or an error or the end, which reading tells). */
export function watchReadable(fd: number, ready: () => void): Watch {
  return watch(fd, { readable: true }, ready);
}

/** Waits until a descriptor can be read; false when `patienceMs` passed before. */
export function whenReadable(fd: number, patienceMs?: number): Promise<boolean> {
  return once(fd, { readable: true }, patienceMs);
}

/** Waits until a descriptor takes bytes; false when `patienceMs` passed before. */
export function whenWritable(fd: number, patienceMs?: number): Promise<boolean> {
  return once(fd, { writable: true }, patienceMs);
}

function once(fd: number, events: Events, patienceMs?: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const end = (ready: boolean): void => {
    clearTimeout(timer);
    watched.close();
    resolve(ready);
  };
  const watched = watch(fd, events, () => end(true));
  const timer = patienceMs === undefined ? undefined : setTimeout(end, patienceMs, false);
  return promise;
}

function watch(fd: number, events: Events, ready: () => void): Watch {
  const duplicate = 1030;
  const stat = fstatSync(fd);
  if (stat.isFile() || stat.isDirectory())
    throw new TypeError("files and directories are always ready: nothing to wait for");
  const copy = fcntl(fd, duplicate, 0);
  const handle = koffi.node.poll(copy, events, ready);
  const watched: Watch = {
    close: () => {
      if (!watches.delete(watched)) return;
      handle.close();
      close(copy);
    },
    unref: () => handle.unref(),
  };
  watches.add(watched);
  return watched;
}
