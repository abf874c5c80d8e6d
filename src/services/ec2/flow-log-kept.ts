/** What was seen in windows that are not over, on the disk: a server that dies loses nothing of it. */
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Flow, OpenWindow } from "../../engines/flow-log/ledger.ts";
import type { Observation } from "../../engines/flow-log/observation.ts";
import { address, formatAddress } from "../../net/address.ts";

/** What a recorder goes on with. */
export interface KeptState {
  readonly windows: readonly OpenWindow[];
  /** Seen since those windows were written, in order. */
  readonly seen: readonly Observation[];
  /** Flow log and interface → the end of the last window that something was said about. */
  readonly told: readonly (readonly [string, number])[];
}

/** A line of the file. */
type Line = { readonly told: KeptState["told"] } | { readonly window: OpenWindow } | { readonly seen: Observation };

/**
 * A file of lines: the windows that were open when it was last written anew, then each observation since. Without a
 * file nothing is kept.
 */
export class KeptWindows {
  readonly #file: string | undefined;
  #waiting: string[] = [];

  constructor(file?: string) {
    this.#file = file;
    if (file !== undefined) mkdirSync(dirname(file), { recursive: true });
  }

  /** What is there. A line that was cut off by a crash is left out, and whatever is unreadable. */
  load(): KeptState {
    const lines = this.#lines();
    return {
      told: lines.flatMap((line) => ("told" in line ? line.told : [])),
      windows: lines.flatMap((line) => ("window" in line ? line.window : [])),
      seen: lines.flatMap((line) => ("seen" in line ? line.seen : [])),
    };
  }

  /** Adds an observation; it is in the file when this turn is over. */
  add(seen: Observation): void {
    if (this.#file === undefined) return;
    if (this.#waiting.length === 0) setImmediate(() => this.flush());
    this.#waiting.push(textOf({ seen }));
  }

  /** Writes what waits. */
  flush(): void {
    const lines = this.#waiting;
    this.#waiting = [];
    if (this.#file !== undefined && lines.length > 0) appendFileSync(this.#file, lines.join(""), { mode });
  }

  /** Writes the file anew, at once or not at all. */
  replace({ windows, told }: Omit<KeptState, "seen">): void {
    if (this.#file === undefined) return;
    this.#waiting = [];
    const text = [textOf({ told }), ...windows.map((window) => textOf({ window }))].join("");
    writeFileSync(`${this.#file}.new`, text, { mode });
    renameSync(`${this.#file}.new`, this.#file);
  }

  #lines(): Line[] {
    if (this.#file === undefined) return [];
    try {
      return readFileSync(this.#file, "utf8").split("\n").flatMap(readLine);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
      throw error;
    }
  }
}

const mode = 0o600;

type Ends = Pick<Observation, "source" | "destination">;

const withText = <T extends Ends>(of: T): object => ({
  ...of,
  source: formatAddress(of.source),
  destination: formatAddress(of.destination),
});

const withAddresses = <T extends Ends>(of: T): T => ({
  ...of,
  source: address(of.source as unknown as string),
  destination: address(of.destination as unknown as string),
});

function textOf(line: Line): string {
  if ("seen" in line) return `${JSON.stringify({ seen: withText(line.seen) })}\n`;
  if ("told" in line) return `${JSON.stringify(line)}\n`;
  return `${JSON.stringify({ window: { ...line.window, flows: line.window.flows.map(withText) } })}\n`;
}

function readLine(text: string): Line[] {
  try {
    const line = JSON.parse(text) as Line;
    if ("seen" in line) return [{ seen: withAddresses(line.seen) }];
    if ("told" in line) return [line];
    return [{ window: { ...line.window, flows: line.window.flows.map(withAddresses<Flow>) } }];
  } catch {
    return [];
  }
}
