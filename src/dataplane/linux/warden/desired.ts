/**
 * What should stand: the contributions of all sources, folded into items that stand while at least one source wants
 * them.
 */
import type { Contribution, Item } from "../state.ts";
import { identityOf, linkUnder, namespacesOf } from "./identity.ts";

/** What a replacement changes. No item stands in two of the lists. */
export interface Delta {
  readonly gone: readonly Item[];
  readonly fresh: readonly Item[];
  readonly changed: readonly Change[];
}

/** A thing that stays and says something else. */
export interface Change {
  readonly from: Item;
  readonly to: Item;
}

/** Items by identity, in the order in which they came. */
export type Items = ReadonlyMap<string, Item>;

interface Claims {
  /** Source → the item as that source wants it. */
  readonly by: Map<string, Item>;
  shown: Item;
}

const none: Items = new Map();

/**
 * The store of what should stand. Where sources disagree about one thing, the item whose text comes first in order
 * counts, so that what stands never depends on the order of the changes.
 */
export class Desired {
  readonly #sources = new Map<string, Map<string, Item>>();
  readonly #claims = new Map<string, Claims>();
  readonly #byNamespace = new Map<string, Map<string, Item>>();
  readonly #byLink = new Map<string, Map<string, Item>>();

  /** Replaces all that the named sources contribute, as one step. A source named twice counts as named last. */
  replace(changes: readonly Contribution[]): Delta {
    const before = new Map<string, Item | undefined>();
    const touch = (identity: string): void => {
      if (!before.has(identity)) before.set(identity, this.#claims.get(identity)?.shown);
    };
    for (const { source, items } of changes) {
      const old = this.#sources.get(source) ?? none;
      const wanted = new Map(items.map((item) => [identityOf(item), item]));
      for (const identity of old.keys()) {
        if (wanted.has(identity)) continue;
        touch(identity);
        this.#drop(identity, source);
      }
      for (const [identity, item] of wanted) {
        const known = old.get(identity);
        if (known !== undefined && sameText(known, item)) continue;
        touch(identity);
        this.#claim(identity, source, item);
      }
      if (wanted.size > 0) this.#sources.set(source, wanted);
      else this.#sources.delete(source);
    }
    return this.#settle(before);
  }

  /** Sources that contribute something, in the order in which they came. */
  sources(): readonly string[] {
    return [...this.#sources.keys()];
  }

  /** Everything as contributions, from which an equal store can be made. */
  contributions(): readonly Contribution[] {
    return [...this.#sources].map(([source, items]) => ({ source, items: [...items.values()] }));
  }

  /** What should stand in a namespace, links with an end in it included. */
  in(namespace: string): Items {
    return this.#byNamespace.get(namespace) ?? none;
  }

  /** What stands on a link's end (`namespace/name`) and goes with it. */
  on(link: string): Items {
    return this.#byLink.get(link) ?? none;
  }

  /** Namespaces that anything stands in. */
  namespaces(): IterableIterator<string> {
    return this.#byNamespace.keys();
  }

  /** The item of an identity, as it should stand. */
  get(identity: string): Item | undefined {
    return this.#claims.get(identity)?.shown;
  }

  #claim(identity: string, source: string, item: Item): void {
    const claims = this.#claims.get(identity);
    if (claims === undefined) this.#claims.set(identity, { by: new Map([[source, item]]), shown: item });
    else claims.by.set(source, item);
  }

  #drop(identity: string, source: string): void {
    this.#claims.get(identity)?.by.delete(source);
  }

  #settle(before: ReadonlyMap<string, Item | undefined>): Delta {
    const gone: Item[] = [];
    const fresh: Item[] = [];
    const changed: Change[] = [];
    for (const [identity, from] of before) {
      const claims = this.#claims.get(identity);
      const to = claims === undefined ? undefined : firstOf(claims.by);
      if (to === undefined) this.#claims.delete(identity);
      else claims!.shown = to;
      if (from !== undefined) this.#unfile(identity, from);
      if (to !== undefined) this.#file(identity, to);
      if (from === undefined && to !== undefined) fresh.push(to);
      else if (from !== undefined && to === undefined) gone.push(from);
      else if (from !== undefined && to !== undefined && !sameText(from, to)) changed.push({ from, to });
    }
    return { gone, fresh, changed };
  }

  #file(identity: string, item: Item): void {
    for (const namespace of namespacesOf(item)) put(this.#byNamespace, namespace, identity, item);
    const link = linkUnder(item);
    if (link !== undefined) put(this.#byLink, link, identity, item);
  }

  #unfile(identity: string, item: Item): void {
    for (const namespace of namespacesOf(item)) take(this.#byNamespace, namespace, identity);
    const link = linkUnder(item);
    if (link !== undefined) take(this.#byLink, link, identity);
  }
}

function put(index: Map<string, Map<string, Item>>, key: string, identity: string, item: Item): void {
  const filed = index.get(key);
  if (filed === undefined) index.set(key, new Map([[identity, item]]));
  else filed.set(identity, item);
}

function take(index: Map<string, Map<string, Item>>, key: string, identity: string): void {
  const filed = index.get(key);
  filed?.delete(identity);
  if (filed?.size === 0) index.delete(key);
}

function firstOf(claims: ReadonlyMap<string, Item>): Item | undefined {
  let first: Item | undefined;
  for (const item of claims.values())
    if (first === undefined || (item !== first && textOf(item) < textOf(first))) first = item;
  return first;
}

function sameText(one: Item, other: Item): boolean {
  return one === other || textOf(one) === textOf(other);
}

/** Whatever order its members were written in. */
function textOf(item: Item): string {
  return JSON.stringify(item, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
