/** The numbers of a data plane's things: the smallest free one each, kept while the thing is there, through restarts too. */
import type { Numbers } from "./sight.ts";
import { marks } from "./wire.ts";

/** What has numbers. */
export type Numbered = "port" | "table" | "gateway";

const marksOfTables = { from: marks.first, to: 0xfffe };
const ranges = { port: { from: 1, to: 0xffff }, table: marksOfTables, gateway: marksOfTables } as const;

/** A book of numbers by router. Plain JSON outside. */
export class NumberBook implements Numbers {
  readonly #shelves = new Map<string, Map<string, number>>();
  #changed = false;

  /** Continues what an earlier book wrote. Throws a SyntaxError for what is no such text. */
  constructor(memo?: string) {
    const shelves = memo === undefined ? {} : (JSON.parse(memo) as Record<string, Record<string, number>>);
    for (const [shelf, numbers] of Object.entries(shelves)) this.#shelves.set(shelf, new Map(Object.entries(numbers)));
  }

  port(router: string, port: string): number {
    return this.#number("port", router, port);
  }

  table(router: string, table: string, zone?: string): number {
    return this.#number("table", router, zone === undefined ? table : `${table} ${zone}`);
  }

  gateway(gateway: string): number {
    return this.#number("gateway", "internet", gateway);
  }

  /** Frees the numbers of what is there no more. */
  release(isThere: (kind: Numbered, id: string) => boolean): void {
    for (const [shelf, numbers] of this.#shelves) {
      const kind = shelf.slice(0, shelf.indexOf(" ")) as Numbered;
      for (const key of numbers.keys()) {
        if (isThere(kind, key.split(" ")[0]!)) continue;
        numbers.delete(key);
        this.#changed = true;
      }
      if (numbers.size === 0) this.#shelves.delete(shelf);
    }
  }

  /** The book as text for `constructor`, when it has changed since it was last asked for. */
  takeMemo(): string | undefined {
    if (!this.#changed) return undefined;
    this.#changed = false;
    return JSON.stringify(
      Object.fromEntries([...this.#shelves].map(([shelf, all]) => [shelf, Object.fromEntries(all)])),
    );
  }

  #number(kind: Numbered, router: string, key: string): number {
    const shelf = `${kind} ${router}`;
    let numbers = this.#shelves.get(shelf);
    if (!numbers) this.#shelves.set(shelf, (numbers = new Map()));
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const free = smallestFree(new Set(numbers.values()), ranges[kind]);
    if (free === undefined) throw new Error(`${router} has no number left for ${kind} ${key}`);
    numbers.set(key, free);
    this.#changed = true;
    return free;
  }
}

function smallestFree(taken: ReadonlySet<number>, { from, to }: { from: number; to: number }): number | undefined {
  for (let number = from; number <= to; number++) if (!taken.has(number)) return number;
  return undefined;
}
