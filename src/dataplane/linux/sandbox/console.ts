/** An instance's console: what its boot and init print, read from a named pipe and kept in a file of bounded size. */
import { closeSync, constants, existsSync, fstatSync, mkdirSync, openSync, readdirSync, readFileSync } from "node:fs";
import { readSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { watchReadable } from "../native/poll.ts";
import type { Watch } from "../native/poll.ts";
import { mkfifo } from "./calls.ts";

/** Bytes that are served. */
const served = 64 * 1024;
/** Bytes that the file may have before its beginning is dropped. */
const kept = 2 * served;
/** After this much at once the reader rests, so that a guest that prints without end is slowed and not the warden. */
const gulp = 64 * 1024;
const restMs = 100;

/**
 * A console that is being read. The pipe stays open at the guest's side too, so what it prints while no warden runs
 * waits (up to
 * the pipe's 64 KiB, then the printing guest waits) and is read by the next.
 */
export class ConsoleTape {
  readonly #pipe: string;
  readonly #path: string;
  readonly #from: number;
  readonly #file: number;
  #watch: Watch | undefined;
  #rest: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(directory: string) {
    this.#pipe = `${directory}/console.pipe`;
    this.#path = consoleIn(directory);
    if (!existsSync(this.#pipe)) mkfifo(this.#pipe, 0o600);
    this.#from = openSync(this.#pipe, constants.O_RDWR | constants.O_NONBLOCK);
    this.#file = openSync(this.#path, "a", 0o600);
    this.#listen();
  }

  /** A descriptor for an instance to print to; the caller closes it. */
  openWriter(): number {
    return openSync(this.#pipe, constants.O_RDWR);
  }

  /** Adds a line of ours. */
  say(line: string): void {
    this.#append(Buffer.from(`${line}\n`));
  }

  /** Reads what waits, at most a gulp; gives how much it was. */
  drain(): number {
    const bytes = Buffer.allocUnsafe(gulp);
    const length = readSome(this.#from, bytes);
    if (length > 0) this.#append(bytes.subarray(0, length));
    return length;
  }

  close(): void {
    if (this.#closed) return;
    this.drain();
    this.#closed = true;
    clearTimeout(this.#rest);
    this.#watch?.close();
    closeSync(this.#from);
    closeSync(this.#file);
  }

  #listen(): void {
    if (this.#closed) return;
    this.#watch = watchReadable(this.#from, () => {
      if (this.drain() < gulp) return;
      this.#watch?.close();
      this.#rest = setTimeout(() => this.#listen(), restMs);
      this.#rest.unref();
    });
    this.#watch.unref();
  }

  #append(bytes: Buffer): void {
    writeSync(this.#file, bytes);
    if (fstatSync(this.#file).size > kept) writeFileSync(this.#path, readFileSync(this.#path).subarray(-served));
  }
}

/** How long the console of an instance that is gone can be read, in milliseconds: as long as EC2 lists the instance. */
const lastingMs = 3_600_000;

/** Puts the console of an instance that goes in a directory for such, and forgets there what has lasted long enough. */
export function keepConsole(directory: string, into: string, id: string, now = Date.now()): void {
  mkdirSync(into, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(into)) {
    const path = join(into, name);
    if (statSync(path).ctimeMs < now - lastingMs) rmSync(path);
  }
  const path = consoleIn(directory);
  if (existsSync(path)) renameSync(path, join(into, id));
}

/** The file of an instance's console in its directory. */
export function consoleIn(directory: string): string {
  return join(directory, "console");
}

/** The end of a console's text, and when it last grew, in milliseconds since 1970. */
export function readConsole(path: string): { text: string; at: number } {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { text: "", at: 0 };
  return { text: readFileSync(path).subarray(-served).toString("utf8"), at: Math.floor(found.mtimeMs) };
}

function readSome(fd: number, bytes: Buffer): number {
  try {
    return readSync(fd, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EAGAIN") return 0;
    throw error;
  }
}
