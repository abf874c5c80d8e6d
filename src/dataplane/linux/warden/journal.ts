/** What a warden should hold, on disk, so that the next one of the same tag takes over where it died. */
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contribution } from "../state.ts";
import type { MachineNote } from "./machine.ts";

/** A process of the user's behind a port. */
export interface Attachment {
  readonly port: string;
  readonly pid: number;
  /** Clock ticks since the machine's start: a process with the same number but another start is another. */
  readonly started: string;
  readonly link: string;
}

/** One line: what was replaced then. A line that is the first holds everything. */
export interface Entry {
  readonly changes?: readonly Contribution[];
  readonly memo?: string;
  readonly attached?: Attachment;
  /** The port of an attachment that is over. */
  readonly detached?: string;
  readonly machine?: MachineNote;
}

/** Bytes that the lines after the first may have, at least, before they are folded into it. */
const smallestFold = 4 * 1024 * 1024;

/** A file of lines. A crash may cut off or spoil the last ones; what comes before the first bad one counts. */
export class Journal {
  readonly #file: string;
  #folded = 0;
  #size = 0;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.#file = join(directory, "warden.journal");
  }

  /** What the last warden wrote, in order; nothing where there was none. */
  read(): Entry[] {
    let text: string;
    try {
      text = readFileSync(this.#file, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
      throw error;
    }
    const entries: Entry[] = [];
    for (const line of text.split("\n").slice(0, -1)) {
      const entry = readEntry(line);
      if (entry === undefined) break;
      entries.push(entry);
    }
    return entries;
  }

  /** Adds a line. `everything` gives the lines that replace all of them when they have become many. */
  write(entry: Entry, everything: () => readonly Entry[]): void {
    const line = `${JSON.stringify(entry)}\n`;
    if (this.#size + line.length > Math.max(smallestFold, 2 * this.#folded)) return this.fold(everything());
    appendFileSync(this.#file, line, { mode: 0o600 });
    this.#size += line.length;
  }

  /** Replaces all lines, in one step. */
  fold(entries: readonly Entry[]): void {
    const next = `${this.#file}.next`;
    writeFileSync(next, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""), { mode: 0o600 });
    renameSync(next, this.#file);
    this.#folded = statSync(this.#file).size;
    this.#size = this.#folded;
  }

  /** Takes the file away. */
  remove(): void {
    rmSync(this.#file, { force: true });
    rmSync(`${this.#file}.next`, { force: true });
  }
}

function readEntry(line: string): Entry | undefined {
  try {
    const entry = JSON.parse(line) as Entry | null;
    return entry ?? undefined;
  } catch {
    return undefined;
  }
}
