/** The numbers of a data plane's things: the smallest free one each, kept while the thing is there. */
import type { Numbers } from "./sight.ts";
import { marks } from "./wire.ts";

/** What has numbers. */
export type Numbered = "port" | "table" | "gateway" | "hubTable" | "origin";

const marksOfTables = { from: marks.first, to: 0xfffe };
const ranges = {
  port: { from: 1, to: 0xffff },
  table: marksOfTables,
  gateway: marksOfTables,
  hubTable: marksOfTables,
  origin: { from: 1, to: 0xffff },
} as const;

/** What eight bits of a mark can name. */
const mostOrigins = 255;

interface Shelf {
  readonly numbers: Map<string, number>;
  readonly taken: Set<number>;
  /** No number below it is free. */
  lowest: number;
}

/** A book of numbers by router. Plain JSON outside. */
export class NumberBook implements Numbers {
  readonly #shelves = new Map<string, Shelf>();
  #changed = false;

  /** Continues what an earlier book wrote. Throws a SyntaxError for what is no such text. */
  constructor(memo?: string) {
    const shelves = memo === undefined ? {} : (JSON.parse(memo) as Record<string, Record<string, number>>);
    for (const [name, numbers] of Object.entries(shelves)) {
      const shelf = this.#shelf(name);
      for (const [key, number] of Object.entries(numbers)) {
        shelf.numbers.set(key, number);
        shelf.taken.add(number);
      }
    }
  }

  port(router: string, port: string): number {
    return this.#number("port", router, port);
  }

  table(router: string, table: string, zone?: string): number {
    return this.#number("table", router, zone === undefined ? table : `${table} ${zone}`);
  }

  hubTable(hub: string, table: string, zone: string | undefined): number {
    return this.#number("hubTable", hub, `${table} ${zone ?? ""}`);
  }

  origin(router: string, other: string): number {
    return Math.min(this.#number("origin", router, other), mostOrigins);
  }

  gateway(gateway: string): number {
    return this.#number("gateway", "internet", gateway);
  }

  /** Frees the numbers of what is there no more. */
  release(isThere: (kind: Numbered, id: string) => boolean): void {
    for (const [name, shelf] of this.#shelves) {
      const kind = kindOf(name);
      for (const [key, number] of shelf.numbers) {
        if (isThere(kind, key.split(" ")[0]!)) continue;
        shelf.numbers.delete(key);
        shelf.taken.delete(number);
        shelf.lowest = Math.min(shelf.lowest, number);
        this.#changed = true;
      }
      if (shelf.numbers.size === 0) this.#shelves.delete(name);
    }
  }

  /** The book as text for `constructor`, when it has changed since it was last asked for. */
  takeMemo(): string | undefined {
    if (!this.#changed) return undefined;
    this.#changed = false;
    const shelves = [...this.#shelves].map(([name, { numbers }]) => [name, Object.fromEntries(numbers)] as const);
    return JSON.stringify(Object.fromEntries(shelves));
  }

  #number(kind: Numbered, router: string, key: string): number {
    const shelf = this.#shelf(`${kind} ${router}`);
    const known = shelf.numbers.get(key);
    if (known !== undefined) return known;
    let free = shelf.lowest;
    while (shelf.taken.has(free)) free++;
    if (free > ranges[kind].to) throw new Error(`${router} has no number left for ${kind} ${key}`);
    shelf.numbers.set(key, free);
    shelf.taken.add(free);
    shelf.lowest = free + 1;
    this.#changed = true;
    return free;
  }

  #shelf(name: string): Shelf {
    let shelf = this.#shelves.get(name);
    if (!shelf) {
      shelf = { numbers: new Map(), taken: new Set(), lowest: ranges[kindOf(name)].from };
      this.#shelves.set(name, shelf);
    }
    return shelf;
  }
}

function kindOf(shelf: string): Numbered {
  return shelf.slice(0, shelf.indexOf(" ")) as Numbered;
}
