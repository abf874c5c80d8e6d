/** Tags: the addresses of whoever carries one, as sets of a namespace. */
import { formatAddress } from "../../../net/address.ts";
import type { PortSpec } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { named } from "./name.ts";
import { addressType, element, set } from "./rule-set.ts";
import { families } from "./wire.ts";

/** The set of the addresses of whoever carries a tag. */
export function tagSet(tag: string, family: 4 | 6): string {
  return named(`tag${family}`, tag);
}

/** The set of the delegated blocks (of 28 or 80 bits) of whoever carries a tag. */
export function tagBlockSet(tag: string, family: 4 | 6): string {
  return named(`tagblock${family}`, tag);
}

/** The sets of a tag, which whoever names it and whoever carries it contribute alike. */
export function setsOfTag(namespace: string, tag: string): Item[] {
  return families.flatMap((family) => {
    const type = addressType(family);
    return [set(namespace, tagSet(tag, family), type), set(namespace, tagBlockSet(tag, family), type)];
  });
}

/** The elements by which a port is found under its tags. */
export function membership(namespace: string, port: Pick<PortSpec, "tags" | "addresses" | "prefixes">): Item[] {
  return port.tags.flatMap((tag) => [
    ...setsOfTag(namespace, tag),
    ...port.addresses.map((at) => element(namespace, tagSet(tag, at.family), formatAddress(at))),
    ...port.prefixes.map(({ base }) => element(namespace, tagBlockSet(tag, base.family), formatAddress(base))),
  ]);
}
