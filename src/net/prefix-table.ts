/** A longest-prefix table: an immutable trie whose costs depend on the length of addresses, never on its size. */
import { bitsOf } from "./address.ts";
import type { Address } from "./address.ts";
import { commonPrefix, contains, covers, everything, half, overlaps, samePrefix, sideOf } from "./prefix.ts";
import type { Prefix } from "./prefix.ts";

/** One entry of a table. */
export interface PrefixEntry<T> {
  readonly prefix: Prefix;
  readonly value: T;
}

interface Node<T> {
  readonly prefix: Prefix;
  readonly entry?: PrefixEntry<T>;
  readonly sides: readonly [Node<T> | undefined, Node<T> | undefined];
  /** The length of the largest block below this node that no entry touches; more than 128 when there is none. */
  readonly room: number;
}

/**
 * Prefixes of both families with a value each. Setting and removing give a new table and leave the old one as it was,
 * so that a transaction can be undone by keeping the old one.
 */
export interface PrefixTable<T> {
  readonly four?: Node<T>;
  readonly six?: Node<T>;
}

/** The table without entries. */
export const emptyTable: PrefixTable<never> = {};

/** A table of many entries; the last of equal prefixes stands. */
export function tableOf<T>(entries: Iterable<readonly [Prefix, T]>): PrefixTable<T> {
  let table: PrefixTable<T> = emptyTable;
  for (const [prefix, value] of entries) table = withEntry(table, prefix, value);
  return table;
}

/** The table with one entry set. */
export function withEntry<T>(table: PrefixTable<T>, prefix: Prefix, value: T): PrefixTable<T> {
  return withRoot(table, prefix, insert(rootOf(table, prefix.base), { prefix, value }));
}

/** The table without the entry of exactly this prefix; the same table when there is none. */
export function withoutEntry<T>(table: PrefixTable<T>, prefix: Prefix): PrefixTable<T> {
  return entryAt(table, prefix) ? withRoot(table, prefix, remove(rootOf(table, prefix.base)!, prefix)) : table;
}

/** The entry of exactly this prefix. */
export function entryAt<T>(table: PrefixTable<T>, prefix: Prefix): PrefixEntry<T> | undefined {
  return covering(table, prefix).find((entry) => entry.prefix.length === prefix.length);
}

/** All entries that an address lies in, longest prefix first: the first one wins a look-up, the others lost it. */
export function lookUp<T>(table: PrefixTable<T>, at: Address): PrefixEntry<T>[] {
  return covering(table, { base: at, length: bitsOf(at.family) });
}

/** All entries that cover a whole prefix, longest first. */
function covering<T>(table: PrefixTable<T>, prefix: Prefix): PrefixEntry<T>[] {
  const found: PrefixEntry<T>[] = [];
  let node = rootOf(table, prefix.base);
  while (node && covers(node.prefix, prefix)) {
    if (node.entry) found.unshift(node.entry);
    if (node.prefix.length >= prefix.length) break;
    node = node.sides[sideOf(node.prefix, prefix.base)];
  }
  return found;
}

/** The entries that share an address with a prefix, the covering ones (shortest first) before those inside; lazily. */
export function* overlapping<T>(table: PrefixTable<T>, prefix: Prefix): Generator<PrefixEntry<T>> {
  yield* within(rootOf(table, prefix.base), prefix);
}

/** All entries in the order of their addresses. */
export function* entriesOf<T>(table: PrefixTable<T>): Generator<PrefixEntry<T>> {
  yield* within(table.four, everything(4));
  yield* within(table.six, everything(6));
}

/** The lowest block of a length inside `inside` that no entry touches; undefined when all is taken. */
export function firstFree<T>(table: PrefixTable<T>, inside: Prefix, length: number): Prefix | undefined {
  if (length < inside.length || covering(table, inside).length > 0) return undefined;
  let node = rootOf(table, inside.base);
  while (node && !covers(inside, node.prefix) && covers(node.prefix, inside)) {
    node = node.sides[sideOf(node.prefix, inside.base)];
  }
  return freeIn(node && covers(inside, node.prefix) ? node : undefined, inside, length);
}

const noRoom = 999;

function freeIn<T>(node: Node<T> | undefined, block: Prefix, length: number): Prefix | undefined {
  if (block.length > length) return undefined;
  if (!node || !overlaps(node.prefix, block)) return { base: block.base, length };
  const exact = node.prefix.length === block.length;
  if (exact && node.room > length) return undefined;
  for (const side of [0, 1] as const) {
    const found = freeIn(exact ? node.sides[side] : node, half(block, side), length);
    if (found) return found;
  }
  return undefined;
}

function roomBeside<T>(node: Node<T> | undefined, block: Prefix): number {
  if (!node) return block.length;
  return node.prefix.length > block.length ? block.length + 1 : node.room;
}

function makeNode<T>(prefix: Prefix, entry: PrefixEntry<T> | undefined, sides: Node<T>["sides"]): Node<T> {
  if (entry || prefix.length >= bitsOf(prefix.base.family)) return { prefix, entry, sides, room: noRoom };
  const room = Math.min(roomBeside(sides[0], half(prefix, 0)), roomBeside(sides[1], half(prefix, 1)));
  return { prefix, entry, sides, room };
}

function insert<T>(node: Node<T> | undefined, entry: PrefixEntry<T>): Node<T> {
  if (!node) return makeNode(entry.prefix, entry, [undefined, undefined]);
  if (samePrefix(node.prefix, entry.prefix)) return makeNode(node.prefix, entry, node.sides);
  if (covers(node.prefix, entry.prefix)) {
    const side = sideOf(node.prefix, entry.prefix.base);
    return makeNode(node.prefix, node.entry, placed(node.sides, side, insert(node.sides[side], entry)));
  }
  const stem = commonPrefix(node.prefix, entry.prefix);
  const own = samePrefix(stem, entry.prefix) ? entry : undefined;
  const branch = makeNode(stem, own, placed([undefined, undefined], sideOf(stem, node.prefix.base), node));
  return own ? branch : insert(branch, entry);
}

function remove<T>(node: Node<T>, prefix: Prefix): Node<T> | undefined {
  const same = samePrefix(node.prefix, prefix);
  const side = same ? 0 : sideOf(node.prefix, prefix.base);
  const sides = same ? node.sides : placed(node.sides, side, remove(node.sides[side]!, prefix));
  const entry = same ? undefined : node.entry;
  if (entry || (sides[0] && sides[1])) return makeNode(node.prefix, entry, sides);
  return sides[0] ?? sides[1];
}

function placed<T>(sides: Node<T>["sides"], side: 0 | 1, node: Node<T> | undefined): Node<T>["sides"] {
  return side === 0 ? [node, sides[1]] : [sides[0], node];
}

function* within<T>(node: Node<T> | undefined, prefix: Prefix): Generator<PrefixEntry<T>> {
  if (!node || !overlaps(node.prefix, prefix)) return;
  if (node.entry) yield node.entry;
  if (node.prefix.length < prefix.length && contains(node.prefix, prefix.base)) {
    yield* within(node.sides[sideOf(node.prefix, prefix.base)], prefix);
    return;
  }
  yield* within(node.sides[0], prefix);
  yield* within(node.sides[1], prefix);
}

function rootOf<T>(table: PrefixTable<T>, at: Address): Node<T> | undefined {
  return at.family === 4 ? table.four : table.six;
}

function withRoot<T>(table: PrefixTable<T>, prefix: Prefix, root: Node<T> | undefined): PrefixTable<T> {
  return prefix.base.family === 4 ? { ...table, four: root } : { ...table, six: root };
}
