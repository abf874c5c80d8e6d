/** The plan of a data plane: which contributions should stand; after each commit it sends those that have changed. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Derivation, Derivations, Recorder } from "../../core/derive.ts";
import type { Graph } from "../../fabric/station.ts";
import type { NetworkView } from "../../specs/network.ts";
import { tableOwner } from "./compile/balancer.ts";
import { NumberBook } from "./compile/number-book.ts";
import type { Numbered } from "./compile/number-book.ts";
import { compiler } from "./compile/source.ts";
import type { Compiled } from "./compile/source.ts";
import type { Contribution, Item } from "./state.ts";

/** What a plan is made of. */
export interface PlanParts {
  readonly derivations: Derivations;
  /** Reads committed rows and the same derivations. */
  readonly read: Recorder;
  readonly view: (read: Recorder) => NetworkView;
  readonly graph: (read: Recorder) => Graph;
  /** What the last plan left for this one; the numbers in it stay what they were. */
  readonly memo?: string;
  /** Sources that contribute already and are taken back when they are not wanted. */
  readonly standing?: readonly string[];
  /** Takes all that a commit changed, together; `memo` is there when it has changed. */
  readonly send: (changes: readonly Contribution[], memo: string | undefined) => void;
  /** Something could not be compiled, which is an error of ours; what it contributed before stays. */
  readonly failed: (source: string, error: unknown) => void;
}

/** A plan at work, from `start` to `stop`. */
export class Plan {
  readonly #parts: PlanParts;
  readonly #numbers: NumberBook;
  readonly #compiled: Compiled;
  /** Lists of sources by router, and what ends watching each. */
  readonly #wanted = new Map<string, Watched<readonly string[]>>();
  readonly #items = new Map<string, Watched<readonly Item[]>>();
  readonly #stale = new Set<() => void>();
  /** Contributions that say something new and were not sent yet. */
  readonly #fresh = new Map<string, Contribution>();
  /** Sources that could not be made since the last time that all were looked at. */
  readonly #failed = new Set<string>();
  /** All sources, as long as no list of them is out of date: a change costs nothing for what it does not touch. */
  #all: ReadonlySet<string> | undefined;
  /** Of these, those that are out of date. */
  readonly #unmade = new Set<string>();
  /** Pieces of the network that were made once: what changes of them later is little. */
  #pieces: Set<string> = new Set();
  /** What is on no list any more was not taken back yet. */
  #listed = false;
  #standing: Set<string>;
  #timer: NodeJS.Immediate | undefined;
  #turnMs = Infinity;
  /** Something is out of date, or could not be made the last time. */
  #due = true;
  /** Its time was over before all was made. */
  #unfinished = false;
  #stopped = false;

  constructor(parts: PlanParts) {
    this.#parts = parts;
    this.#numbers = new NumberBook(parts.memo);
    this.#compiled = compiler({ view: parts.view, graph: parts.graph, numbers: this.#numbers });
    this.#standing = new Set(parts.standing);
  }

  /** Sends everything, and from now on what changes, in turns of about so many milliseconds. */
  start(turnMs = Infinity): void {
    this.#turnMs = turnMs;
    this.#goOn();
  }

  /**
   * Sends what has changed, all of it at once, when it is made. Works for about so many milliseconds; gives false where
   * something is left to be made, which goes on by itself in later turns.
   */
  flush(withinMs = Infinity): boolean {
    if (this.#stopped || !this.#due) return true;
    clearImmediate(this.#timer);
    this.#timer = undefined;
    const until = performance.now() + withinMs;
    const stale = [...this.#stale];
    this.#stale.clear();
    for (const refresh of stale) refresh();
    const sources = this.#sources(until);
    this.#unfinished = !sources || !this.#make(until);
    if (!sources || this.#unfinished) {
      this.#timer = setImmediate(() => this.#goOn());
      return false;
    }
    this.#due = this.#failed.size > 0;
    this.#failed.clear();
    const gone = this.#gone(sources);
    const changes = [...this.#fresh.values(), ...gone];
    this.#fresh.clear();
    if (gone.length > 0) this.#releaseNumbers();
    if (changes.length > 0) this.#parts.send(changes, this.#numbers.takeMemo());
    return true;
  }

  /** Settles when all that was committed up to now was sent. */
  async settled(): Promise<void> {
    while (this.#unfinished || !this.flush(this.#turnMs)) await nextTurn();
  }

  #goOn(): void {
    this.flush(this.#turnMs);
  }

  stop(): void {
    this.#stopped = true;
    this.#unfinished = false;
    clearImmediate(this.#timer);
    for (const { end } of [...this.#wanted.values(), ...this.#items.values()]) end?.();
  }

  /** All sources; nothing where the time is over before their lists are made. */
  #sources(until: number): ReadonlySet<string> | undefined {
    if (this.#all) return this.#all;
    if (!this.#makePieces(until)) return undefined;
    const routers = this.#list("");
    const ids = routers.flatMap((source) => (source.startsWith("router/") ? source.slice("router/".length) : []));
    const present = new Set(ids);
    for (const id of this.#wanted.keys()) {
      if (id === "" || present.has(id)) continue;
      this.#wanted.get(id)!.end?.();
      this.#wanted.delete(id);
    }
    const lists = [routers];
    for (const id of ids) {
      if (!this.#wanted.get(id)?.end && performance.now() > until) return undefined;
      lists.push(this.#list(id));
    }
    const all = new Set(lists.flat());
    for (const source of this.#unmade) if (!all.has(source)) this.#unmade.delete(source);
    for (const source of all) if (!this.#items.get(source)?.end) this.#unmade.add(source);
    this.#listed = true;
    if (["", ...ids].every((id) => this.#wanted.get(id)?.end)) this.#all = all;
    return all;
  }

  /** A piece that cannot be made is told by what is made of it. */
  #makePieces(until: number): boolean {
    const view = this.#parts.view(this.#parts.read);
    const all = view.pieces();
    for (const piece of all) {
      if (this.#pieces.has(piece)) continue;
      if (performance.now() > until) return false;
      this.#pieces.add(piece);
      try {
        view.make(piece);
      } catch {
        continue;
      }
    }
    if (this.#pieces.size > 2 * all.length) this.#pieces = new Set(all);
    return true;
  }

  #list(router: string): readonly string[] {
    return this.#current(this.#wanted, this.#compiled.wanted, router) ?? [];
  }

  /** Makes what is out of date until all is done or the time is over. */
  #make(until: number): boolean {
    for (const source of this.#unmade) {
      if (this.#failed.has(source)) continue;
      if (performance.now() > until) return false;
      const known = this.#items.get(source);
      const items = this.#current(this.#items, this.#compiled.items, source);
      if (this.#items.get(source)?.end) this.#unmade.delete(source);
      const isNew = !known || this.#fresh.has(source) || !isDeepStrictEqual(known.value, items);
      if (items !== undefined && isNew) this.#fresh.set(source, { source, items });
    }
    return true;
  }

  #gone(sources: ReadonlySet<string>): Contribution[] {
    for (const source of this.#fresh.keys()) if (sources.has(source)) this.#standing.add(source);
    if (!this.#listed) return [];
    this.#listed = false;
    for (const source of this.#items.keys()) {
      if (sources.has(source)) continue;
      this.#items.get(source)!.end?.();
      this.#items.delete(source);
      this.#fresh.delete(source);
    }
    const gone = [...this.#standing].filter((source) => !sources.has(source));
    for (const source of gone) this.#standing.delete(source);
    return gone.map((source) => ({ source, items: [] }));
  }

  #releaseNumbers(): void {
    const view = this.#parts.view(this.#parts.read);
    const isThere = (kind: Numbered, id: string): boolean =>
      kind === "origin"
        ? view.router(id) !== undefined
        : (view[kind](id) ?? view.peering(id) ?? view.port(tableOwner(id) ?? "")) !== undefined;
    this.#numbers.release(isThere);
  }

  /** The value at a key as it is now, watched from then on. */
  #current<V>(into: Map<string, Watched<V>>, of: Derivation<V>, key: string): V | undefined {
    const known = into.get(key);
    if (known?.end) return known.value;
    const refresh = (): void => {
      const watched = into.get(key);
      if (!watched) return;
      watched.end = undefined;
      if (into === this.#items) this.#unmade.add(key);
      else this.#all = undefined;
    };
    const stale = (): void => {
      this.#due = true;
      this.#stale.add(refresh);
      this.#timer ??= setImmediate(() => this.#goOn());
    };
    try {
      const end = this.#parts.derivations.watch(of, key, stale);
      const value = this.#parts.read.value(of, key);
      into.set(key, { value, end });
      return value;
    } catch (error) {
      this.#failed.add(key);
      this.#parts.failed(key, error);
      return known?.value;
    }
  }
}

/** A value that was sent; without `end` it is out of date. */
interface Watched<V> {
  readonly value: V;
  end: (() => void) | undefined;
}
