/** Files subnets and addresses under the blocks that hold them: asking what a block holds costs the same for many. */
import { parseAddress } from "../../net/address.ts";
import { formatPrefix, parsePrefix, prefix, prefixAround, split } from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";

/** The IPv4 block lengths that are counted: with them any block of a subnet is at most sixteen counts. */
export const countedLengths = [20, 24, 28] as const;

/** The length of delegated IPv4 prefixes. */
export const delegatedLength4 = 28;

/** The length of delegated IPv6 prefixes. */
export const delegatedLength6 = 80;

/** The lengths that blocks of VPCs and subnets may have, shortest first. */
export const blockLengths = {
  4: Array.from({ length: 13 }, (_, i) => 16 + i),
  6: [44, 48, 52, 56, 60, 64],
} as const;

/** The lengths under which subnets are filed; blocks of other lengths are a few blocks of the next one. */
const filedLengths = { 4: [16, 20, 24], 6: blockLengths[6] } as const;

/** The blocks of filed lengths that hold a subnet's block, itself included. */
export function filedBlocks(cidr: string): readonly string[] {
  const { base, length } = prefix(cidr);
  return filedLengths[base.family].filter((one) => one <= length).map((one) => formatPrefix(prefixAround(base, one)));
}

/**
 * Whether one of some blocks is a given block or lies in it; costs the same for few and for many.
 *
 * `isBlock` tells whether there is exactly such a block, `isFiled` whether any is filed under one of a filed length.
 */
export function hasBlockWithin(
  around: Prefix,
  isBlock: (cidr: string) => boolean,
  isFiled: (cidr: string) => boolean,
): boolean {
  const filed: readonly number[] = filedLengths[around.base.family];
  for (const length of blockLengths[around.base.family]) {
    if (length < around.length) continue;
    const test = filed.includes(length) ? isFiled : isBlock;
    for (const inner of split(around, length)) if (test(formatPrefix(inner))) return true;
    if (test === isFiled) return false;
  }
  return false;
}

/** Index values for the addresses of one interface: `subnet/block#n` for its n-th address in a block. */
export function addressBlockKeys(subnetId: string, addresses: readonly string[]): readonly string[] {
  const keys = new Ordinals(subnetId);
  for (const text of addresses) {
    const at = parseAddress(text);
    if (!at) continue;
    if (at.family === 6) keys.add(prefixAround(at, delegatedLength6));
    else for (const length of countedLengths) keys.add(prefixAround(at, length));
  }
  return keys.list;
}

/** Index values for the IPv4 prefixes delegated to one interface, in the same form. */
export function prefixBlockKeys(subnetId: string, prefixes: readonly string[]): readonly string[] {
  const keys = new Ordinals(subnetId);
  for (const text of prefixes) {
    const prefix = parsePrefix(text);
    if (prefix?.base.family !== 4) continue;
    for (const length of countedLengths) keys.add(prefixAround(prefix.base, length));
  }
  return keys.list;
}

/** The index value of the n-th (from 0) entry that one interface has in a block. */
export function blockKey(subnetId: string, block: Prefix, n: number): string {
  return `${subnetId}/${formatPrefix(block)}#${n}`;
}

class Ordinals {
  readonly list: string[] = [];
  readonly #subnetId: string;
  readonly #seen = new Map<string, number>();

  constructor(subnetId: string) {
    this.#subnetId = subnetId;
  }
  add(block: Prefix): void {
    const text = formatPrefix(block);
    const n = this.#seen.get(text) ?? 0;
    this.#seen.set(text, n + 1);
    this.list.push(`${this.#subnetId}/${text}#${n}`);
  }
}
