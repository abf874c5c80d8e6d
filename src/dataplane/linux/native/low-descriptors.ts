/**
 * Descriptors with numbers below 1024, kept for a library that waits with `select`: on a higher one it ends the whole
 * process.
 *
 * Some are held from when this is loaded (early in a process's life, when such numbers are free), and one is let go for
 * the moment in which the library opens its own.
 */
import { constants, openSync } from "node:fs";
import { close, fcntl } from "./libc.ts";

const end = 1024;
const held: number[] = [];
const enough = 64;
const mostTries = 100;
const duplicate = 1030;
let nothing: number | undefined;

/**
 * Opens something whose descriptor is the lowest that is free, and gives it when that is the number foreseen (`isIt`
 * looks at the descriptor). Another thread may take the number in between; then the thing is `discard`ed, whatever
 * number it got, and the next is tried.
 */
export function openLow<T>(open: () => T, isIt: (fd: number) => boolean, discard: (thing: T) => void): T {
  for (let tries = 0; tries < mostTries; tries++) {
    holdLow();
    const free = lowestFree();
    const foreseen = free < end ? free : held.shift();
    if (foreseen === undefined) break;
    if (foreseen !== free) close(foreseen);
    const thing = open();
    if (isIt(foreseen)) return thing;
    discard(thing);
  }
  throw new Error(`no descriptor below ${end} is free, and libnftables takes no other`);
}

function lowestFree(): number {
  const fd = fcntl(source(), duplicate, 0);
  close(fd);
  return fd;
}

function source(): number {
  return (nothing ??= openSync("/dev/null", constants.O_RDONLY));
}

/**
 * Takes low numbers while there are some, until enough are held. Called as the module is loaded, and after each thing
 * is closed.
 */
export function holdLow(): void {
  while (held.length < enough) {
    const fd = fcntl(source(), duplicate, 0);
    if (fd < end) held.push(fd);
    else return close(fd);
  }
}

holdLow();
