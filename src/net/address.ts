/** An IP address as a plain value: IPv4 is one unsigned 32-bit word, IPv6 is four, the most significant first. */

/** The two address families. They never mix: no route, rule or prefix of one says anything about the other. */
export type Family = 4 | 6;

/** An address. Two are equal when their families and words are; the value is plain data and goes into JSON. */
export interface Address {
  readonly family: Family;
  /** One word for IPv4, four for IPv6; each an integer from 0 to 2^32 - 1. */
  readonly words: readonly number[];
}

/** How many bits an address of the family has. */
export function bitsOf(family: Family): 32 | 128 {
  return family === 4 ? 32 : 128;
}

/** Reads an address as AWS takes it: no leading zeros, no zone, no brackets. Gives undefined for anything else. */
export function parseAddress(text: string): Address | undefined {
  const words = text.includes(":") ? parseWords6(text) : parseWords4(text);
  return words && { family: words.length === 1 ? 4 : 6, words };
}

/** Reads an address that is known to be well-formed; throws a RangeError otherwise. For constants and stored rows. */
export function address(text: string): Address {
  const parsed = parseAddress(text);
  if (!parsed) throw new RangeError(`not an IP address: ${text}`);
  return parsed;
}

/** The one canonical text of an address: dotted quad, or the shortest form of RFC 5952. */
export function formatAddress({ family, words }: Address): string {
  return family === 4 ? formatWord4(words[0]!) : formatWords6(words);
}

/** Orders addresses: IPv4 before IPv6, then by number. */
export function compareAddresses(a: Address, b: Address): number {
  if (a.family !== b.family) return a.family - b.family;
  for (let i = 0; i < a.words.length; i++) if (a.words[i] !== b.words[i]) return a.words[i]! - b.words[i]!;
  return 0;
}

/** Whether two addresses are the same. */
export function sameAddress(a: Address, b: Address): boolean {
  return compareAddresses(a, b) === 0;
}

/** The bit at a position, 0 being the most significant. */
export function bitAt(at: Address, position: number): 0 | 1 {
  return ((at.words[position >>> 5]! >>> (31 - (position & 31))) & 1) as 0 | 1;
}

/** The address as a whole number, for arithmetic. */
export function toNumber(at: Address): bigint {
  return at.words.reduce((sum, word) => (sum << 32n) | BigInt(word), 0n);
}

/** The address with a given number; throws a RangeError when the family has no such address. */
export function fromNumber(family: Family, number: bigint): Address {
  if (number < 0n || number >> BigInt(bitsOf(family)) !== 0n) throw new RangeError(`no IPv${family} address ${number}`);
  const words = [];
  for (let shift = bitsOf(family) - 32; shift >= 0; shift -= 32)
    words.push(Number((number >> BigInt(shift)) & 0xffffffffn));
  return { family, words };
}

/** The address that lies `distance` after (or, negative, before) another. */
export function offsetAddress(at: Address, distance: number | bigint): Address {
  return fromNumber(at.family, toNumber(at) + BigInt(distance));
}

const octet = /^(0|[1-9]\d{0,2})$/;

function parseWords4(text: string): number[] | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => octet.test(part) && Number(part) < 256)) return undefined;
  return [parts.reduce((sum, part) => sum * 256 + Number(part), 0)];
}

function parseWords6(text: string): number[] | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const head = parseGroups(halves[0]!, halves.length === 1);
  const tail = halves.length === 2 ? parseGroups(halves[1]!, true) : [];
  if (!head || !tail) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array<number>(missing).fill(0), ...tail];
  return [0, 2, 4, 6].map((i) => groups[i]! * 65536 + groups[i + 1]!);
}

function parseGroups(text: string, mayEndIn4: boolean): number[] | undefined {
  if (text === "") return [];
  const parts = text.split(":");
  const groups: number[] = [];
  for (const [i, part] of parts.entries()) {
    if (mayEndIn4 && i === parts.length - 1 && part.includes(".")) {
      const word = parseWords4(part)?.[0];
      if (word === undefined) return undefined;
      groups.push(word >>> 16, word & 65535);
    } else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(parseInt(part, 16));
    else return undefined;
  }
  return groups;
}

function formatWord4(word: number): string {
  return `${word >>> 24}.${(word >>> 16) & 255}.${(word >>> 8) & 255}.${word & 255}`;
}

function formatWords6(words: readonly number[]): string {
  if (words[0] === 0 && words[1] === 0 && words[2] === 0xffff) return `::ffff:${formatWord4(words[3]!)}`;
  const groups = words.flatMap((word) => [word >>> 16, word & 65535]);
  const zeros = longestZeros(groups);
  const hex = groups.map((group) => group.toString(16));
  if (zeros.length < 2) return hex.join(":");
  return `${hex.slice(0, zeros.start).join(":")}::${hex.slice(zeros.start + zeros.length).join(":")}`;
}

function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (start + length < 8 && groups[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
  }
  return best;
}
