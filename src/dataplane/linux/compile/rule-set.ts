/** Parts of rule sets in few words: chains, sets, elements, and addresses as nft writes them. */
import { bitsOf, compareAddresses, formatAddress } from "../../../net/address.ts";
import type { Address, Family } from "../../../net/address.ts";
import { covers, formatPrefix, hostPrefix } from "../../../net/prefix.ts";
import type { Prefix } from "../../../net/prefix.ts";
import type { ChainItem, ElementItem, RuleText, SetItem } from "../state.ts";

/** A rule, with what it stands for. */
export function rule(text: string, comment?: string): RuleText {
  return comment === undefined ? { text } : { text, comment };
}

/** A chain of the `inet` table. */
export function chain(namespace: string, name: string, rules: readonly RuleText[], hook?: string): ChainItem {
  return { is: "chain", namespace, family: "inet", name, ...(hook !== undefined && { hook }), rules };
}

/** A base chain that filters; what no rule accepts is dropped unless the policy says otherwise. */
export function stage(
  namespace: string,
  name: string,
  at: { readonly hook: string; readonly priority: number; readonly policy?: "accept" },
  rules: readonly RuleText[],
): ChainItem {
  const hook = `type filter hook ${at.hook} priority ${at.priority}; policy ${at.policy ?? "drop"};`;
  return chain(namespace, name, rules, hook);
}

/** A set of the `inet` table. */
export function set(namespace: string, name: string, type: string, more: Partial<SetItem> = {}): SetItem {
  return { is: "set", namespace, family: "inet", name, body: `type ${type};`, map: false, ...more };
}

/** A map from links to verdicts. */
export function verdicts(namespace: string, name: string): SetItem {
  return set(namespace, name, "ifname : verdict", { map: true });
}

/** An element. */
export function element(namespace: string, to: string, key: string, value?: string): ElementItem {
  return { is: "element", namespace, family: "inet", set: to, key, ...(value !== undefined && { value }) };
}

/** Tells neighbours the hardware address of who holds an address. */
export function macElement(router: string, at: Address, mac: string): ElementItem {
  return { is: "element", namespace: router, family: "netdev", set: "macs", key: formatAddress(at), value: mac };
}

/** A link's name as nft reads it. */
export function quoted(name: string): string {
  return `"${name}"`;
}

/** `ip` or `ip6`. */
export function ip(family: Family): "ip" | "ip6" {
  return family === 4 ? "ip" : "ip6";
}

/** nft's type of addresses of a family. */
export function addressType(family: Family): "ipv4_addr" | "ipv6_addr" {
  return family === 4 ? "ipv4_addr" : "ipv6_addr";
}

/** A prefix as nft reads it in sets: a single address without its length. */
export function written(prefix: Prefix): string {
  return prefix.length === bitsOf(prefix.base.family) ? formatAddress(prefix.base) : formatPrefix(prefix);
}

/** The prefixes of each family, written; without those that others cover, which nft refuses. */
export function byFamily(prefixes: readonly Prefix[]): Readonly<Record<Family, readonly string[]>> {
  const of = (family: Family) => apart(prefixes.filter(({ base }) => base.family === family)).map(written);
  return { 4: of(4), 6: of(6) };
}

/** The prefixes that no other one covers. */
export function apart(prefixes: readonly Prefix[]): Prefix[] {
  const sorted = prefixes.toSorted((a, b) => compareAddresses(a.base, b.base) || a.length - b.length);
  const kept: Prefix[] = [];
  for (const prefix of sorted) if (!kept.length || !covers(kept.at(-1)!, prefix)) kept.push(prefix);
  return kept;
}

/** The blocks of some addresses and prefixes together. */
export function blocksOf(addresses: readonly Address[], prefixes: readonly Prefix[]): Prefix[] {
  return [...addresses.map(hostPrefix), ...prefixes];
}

/** A match of an address of a packet with any of some prefixes of a family. Never empty. */
export function among(family: Family, side: "saddr" | "daddr", texts: readonly string[]): string {
  if (texts.some((text) => text.endsWith("/0"))) return `meta nfproto ipv${family}`;
  return `${ip(family)} ${side} ${braced(texts)}`;
}

/** `x` or `{ x, y }`. */
export function braced(texts: readonly string[]): string {
  return texts.length === 1 ? texts[0]! : `{ ${texts.join(", ")} }`;
}
