/** Addresses and prefixes of the second evaluator, on purpose other arithmetic than the product's. */

/** An address: its version and its value. */
export interface Ip {
  readonly v: 4 | 6;
  readonly n: bigint;
}

/** A prefix: the first address, and the last one. */
export interface Block {
  readonly first: Ip;
  readonly last: Ip;
  readonly length: number;
}

const addresses = new Map<string, Ip>();
const blocks = new Map<string, Block>();

/** Reads an address in text; throws when it is none. */
export function ip(text: string): Ip {
  let known = addresses.get(text);
  if (!known) addresses.set(text, (known = text.includes(":") ? six(text) : four(text)));
  return known;
}

/** Reads a prefix in text, or an address as the prefix that holds nothing else. */
export function block(text: string): Block {
  let known = blocks.get(text);
  if (!known) blocks.set(text, (known = readBlock(text)));
  return known;
}

/** Writes an address, IPv6 with its longest run of zeros left out. */
export function text({ v, n }: Ip): string {
  if (v === 4) return [24n, 16n, 8n, 0n].map((shift) => (n >> shift) & 255n).join(".");
  const groups = Array.from({ length: 8 }, (_, index) => ((n >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  const runs = `:${groups.join(":")}:`.match(/(:0)+(?=:)/g)?.filter((run) => run.length > 2) ?? [];
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), "");
  const joined = `:${groups.join(":")}:`;
  if (!longest) return groups.join(":");
  const [before, after] = splitOnce(joined, `${longest}:`);
  return `${before.slice(1)}::${after.slice(0, -1)}`;
}

/** Whether the address lies in the prefix. */
export const inside = (address: Ip, { first, last }: Block): boolean =>
  address.v === first.v && address.n >= first.n && address.n <= last.n;

/** Whether the address lies in one of these prefixes in text. */
export const insideAny = (address: Ip, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => inside(address, block(prefix)));

/** The address so many further on. */
export const plus = (address: Ip, distance: number): Ip => ({ v: address.v, n: address.n + BigInt(distance) });

/** A text that two addresses share when they are the same. */
export const key = ({ v, n }: Ip): string => `${v}/${n.toString(36)}`;

function four(written: string): Ip {
  const bytes = written.split(".").map(Number);
  if (bytes.length !== 4 || bytes.some((byte) => !(byte >= 0 && byte <= 255)))
    throw new Error(`no address: ${written}`);
  return { v: 4, n: bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) };
}

function six(written: string): Ip {
  const [left = "", right] = written.split("::");
  const heads = left === "" ? [] : left.split(":");
  const tails = right === undefined || right === "" ? [] : right.split(":");
  const zeros = right === undefined ? 0 : 8 - heads.length - tails.length;
  const groups = [...heads, ...Array.from({ length: zeros }, () => "0"), ...tails];
  if (groups.length !== 8) throw new Error(`no address: ${written}`);
  return { v: 6, n: groups.reduce((sum, group) => sum * 65536n + BigInt(Number.parseInt(group, 16)), 0n) };
}

function readBlock(written: string): Block {
  const [base = "", length] = written.split("/");
  const { v, n } = ip(base);
  const bits = v === 4 ? 32 : 128;
  const fixed = length === undefined ? bits : Number(length);
  const size = 1n << BigInt(bits - fixed);
  const low = n - (n % size);
  return { first: { v, n: low }, last: { v, n: low + size - 1n }, length: fixed };
}

function splitOnce(whole: string, part: string): [string, string] {
  const at = whole.indexOf(part);
  return [whole.slice(0, at), whole.slice(at + part.length)];
}
