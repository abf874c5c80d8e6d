/** IPv4 addresses inside IPv6 ones: what DNS64 gives for a name, and what NAT64 takes back out of it (RFC 6052). */
import type { Address } from "./address.ts";
import { contains } from "./prefix.ts";
import type { Prefix } from "./prefix.ts";

/** The address of a /96 that carries an IPv4 address in its last word: `64:ff9b::c000:201` for 192.0.2.1. */
export function embedAddress(within: Prefix, { words }: Address): Address {
  return { family: 6, words: [...within.base.words.slice(0, 3), words[0]!] };
}

/** The IPv4 address that an address of a /96 carries; undefined for an address outside it. */
export function extractAddress(within: Prefix, at: Address): Address | undefined {
  return contains(within, at) ? { family: 4, words: [at.words[3]!] } : undefined;
}
