/** A prefix (CIDR block): the addresses that share their first bits. Its base never has bits beyond its length. */
import {
  address,
  bitAt,
  bitsOf,
  formatAddress,
  fromNumber,
  offsetAddress,
  parseAddress,
  sameAddress,
  toNumber,
} from "./address.ts";
import type { Address, Family } from "./address.ts";

/** A block of addresses; `base` is its first one. Plain data, equal when base and length are. */
export interface Prefix {
  readonly base: Address;
  /** How many leading bits are fixed: 0 to 32, or 0 to 128. */
  readonly length: number;
}

/** Reads `10.0.0.0/16`. Bits beyond the length are cleared, as AWS does. Gives undefined for what is no prefix. */
export function parsePrefix(text: string): Prefix | undefined {
  const [host, digits, ...rest] = text.split("/");
  if (digits === undefined || rest.length > 0 || !/^(0|[1-9]\d{0,2})$/.test(digits)) return undefined;
  const base = parseAddress(host!);
  const length = Number(digits);
  return base && length <= bitsOf(base.family) ? prefixAround(base, length) : undefined;
}

/** Reads a prefix that is known to be well-formed; throws a RangeError otherwise. For constants and stored rows. */
export function prefix(text: string): Prefix {
  const parsed = parsePrefix(text);
  if (!parsed) throw new RangeError(`not a prefix: ${text}`);
  return parsed;
}

/** The canonical text of a prefix. */
export function formatPrefix({ base, length }: Prefix): string {
  return `${formatAddress(base)}/${length}`;
}

/** Whether a text is the canonical form of the prefix that it names: no host bits, no other spelling. */
export function isCanonicalPrefix(text: string): boolean {
  const parsed = parsePrefix(text);
  return parsed !== undefined && formatPrefix(parsed) === text;
}

/** The prefix of a given length that an address lies in. */
export function prefixAround(at: Address, length: number): Prefix {
  const words = at.words.map((word, i) => (word & maskWord(length - 32 * i)) >>> 0);
  return { base: { family: at.family, words }, length };
}

/** The prefix that holds one address alone. */
export function hostPrefix(at: Address): Prefix {
  return { base: at, length: bitsOf(at.family) };
}

/** Every address of a family: `0.0.0.0/0` or `::/0`. */
export function everything(family: Family): Prefix {
  return family === 4 ? everything4 : everything6;
}

/** Whether an address lies in a prefix. Families never match each other. */
export function contains({ base, length }: Prefix, at: Address): boolean {
  if (base.family !== at.family) return false;
  for (let i = 0; i * 32 < length; i++) {
    if ((base.words[i]! ^ at.words[i]!) & maskWord(length - 32 * i)) return false;
  }
  return true;
}

/** Whether a prefix holds all addresses of another; a prefix covers itself. */
export function covers(outer: Prefix, inner: Prefix): boolean {
  return outer.length <= inner.length && contains(outer, inner.base);
}

/** Whether two prefixes share an address, which means that one covers the other. */
export function overlaps(a: Prefix, b: Prefix): boolean {
  return a.length <= b.length ? contains(a, b.base) : contains(b, a.base);
}

/** Whether two prefixes are the same. */
export function samePrefix(a: Prefix, b: Prefix): boolean {
  return a.length === b.length && sameAddress(a.base, b.base);
}

/** How many addresses a prefix has. */
export function sizeOf({ base, length }: Prefix): bigint {
  return 1n << BigInt(bitsOf(base.family) - length);
}

/** The address at an index: 0 is the first, -1 the last. Throws a RangeError beyond the prefix. */
export function nthAddress(of: Prefix, n: number | bigint): Address {
  const index = BigInt(n) < 0n ? sizeOf(of) + BigInt(n) : BigInt(n);
  if (index < 0n || index >= sizeOf(of)) throw new RangeError(`${formatPrefix(of)} has no address ${n}`);
  return offsetAddress(of.base, index);
}

/** Cuts a prefix into all its sub-prefixes of a longer length, lowest first; lazily, since there may be very many. */
export function* split(of: Prefix, length: number): Generator<Prefix> {
  if (length < of.length || length > bitsOf(of.base.family))
    throw new RangeError(`${formatPrefix(of)} has no /${length}`);
  const step = 1n << BigInt(bitsOf(of.base.family) - length);
  const end = toNumber(of.base) + sizeOf(of);
  for (let at = toNumber(of.base); at < end; at += step) yield { base: fromNumber(of.base.family, at), length };
}

/** The lower or upper half of a prefix. */
export function half(of: Prefix, which: 0 | 1): Prefix {
  const length = of.length + 1;
  if (which === 0) return { base: of.base, length };
  const words = of.base.words.map((word, i) =>
    i === of.length >>> 5 ? (word | (1 << (31 - (of.length & 31)))) >>> 0 : word,
  );
  return { base: { family: of.base.family, words }, length };
}

/** The longest prefix that covers both of two prefixes of one family. */
export function commonPrefix(a: Prefix, b: Prefix): Prefix {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit) {
    const word = length >>> 5;
    const same = Math.clz32(a.base.words[word]! ^ b.base.words[word]!);
    length = Math.min(limit, word * 32 + same);
    if (same < 32) break;
  }
  return prefixAround(a.base, length);
}

/** Which half of `outer` an address within it lies in. */
export function sideOf(outer: Prefix, at: Address): 0 | 1 {
  return bitAt(at, outer.length);
}

const everything4: Prefix = { base: address("0.0.0.0"), length: 0 };
const everything6: Prefix = { base: address("::"), length: 0 };

function maskWord(bits: number): number {
  if (bits <= 0) return 0;
  return bits >= 32 ? -1 : ~(0xffffffff >>> bits);
}
