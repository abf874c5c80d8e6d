/** The plan of a data plane: which contributions should stand; after each commit it sends those that have changed. */
import { isDeepStrictEqual } from "node:util";
import type { Derivation, Derivations, Recorder } from "../../core/derive.ts";
import type { Graph } from "../../fabric/station.ts";
import type { NetworkView } from "../../specs/network.ts";
import { NumberBook } from "./compile/number-book.ts";
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
  #standing: Set<string>;
  #timer: NodeJS.Immediate | undefined;
  #stopped = false;

  constructor(parts: PlanParts) {
    this.#parts = parts;
    this.#numbers = new NumberBook(parts.memo);
    this.#compiled = compiler({ view: parts.view, graph: parts.graph, numbers: this.#numbers });
    this.#standing = new Set(parts.standing);
  }

  /** Sends everything, and from now on what changes, at the end of the turn that changed it. */
  start(): void {
    this.flush();
  }

  /** Sends what has changed, now. */
  flush(): void {
    if (this.#stopped) return;
    clearImmediate(this.#timer);
    this.#timer = undefined;
    const stale = [...this.#stale];
    this.#stale.clear();
    for (const refresh of stale) refresh();
    const sources = this.#sources();
    const gone = this.#gone(sources);
    const changes = [...this.#fresh(sources), ...gone];
    const view = this.#parts.view(this.#parts.read);
    if (gone.length > 0) this.#numbers.release((kind, id) => view[kind](id) !== undefined);
    if (changes.length > 0) this.#parts.send(changes, this.#numbers.takeMemo());
  }

  stop(): void {
    this.#stopped = true;
    clearImmediate(this.#timer);
    for (const { end } of [...this.#wanted.values(), ...this.#items.values()]) end?.();
  }

  #sources(): Set<string> {
    const routers = this.#list("");
    const ids = routers.flatMap((source) => (source.startsWith("router/") ? source.slice("router/".length) : []));
    for (const id of this.#wanted.keys()) {
      if (id === "" || ids.includes(id)) continue;
      this.#wanted.get(id)!.end?.();
      this.#wanted.delete(id);
    }
    return new Set([...routers, ...ids.flatMap((id) => this.#list(id))]);
  }

  #list(router: string): readonly string[] {
    return this.#current(this.#wanted, this.#compiled.wanted, router) ?? [];
  }

  /** Contributions that say something new. */
  #fresh(sources: ReadonlySet<string>): Contribution[] {
    return [...sources].flatMap((source) => {
      const before = this.#items.get(source)?.value;
      const items = this.#current(this.#items, this.#compiled.items, source);
      if (items === undefined || (before && isDeepStrictEqual(before, items))) return [];
      this.#standing.add(source);
      return [{ source, items }];
    });
  }

  #gone(sources: ReadonlySet<string>): Contribution[] {
    const gone = [...this.#standing].filter((source) => !sources.has(source));
    for (const source of gone) {
      this.#items.get(source)?.end?.();
      this.#items.delete(source);
      this.#standing.delete(source);
    }
    return gone.map((source) => ({ source, items: [] }));
  }

  /** The value at a key as it is now, watched from then on. */
  #current<V>(into: Map<string, Watched<V>>, of: Derivation<V>, key: string): V | undefined {
    const known = into.get(key);
    if (known?.end) return known.value;
    const refresh = (): void => {
      const watched = into.get(key);
      if (watched) watched.end = undefined;
    };
    const stale = (): void => {
      this.#stale.add(refresh);
      this.#timer ??= setImmediate(() => this.flush());
    };
    try {
      const end = this.#parts.derivations.watch(of, key, stale);
      const value = this.#parts.read.value(of, key);
      into.set(key, { value, end });
      return value;
    } catch (error) {
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
