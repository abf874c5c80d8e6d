/**
 * What a namespace's links, addresses, neighbours, routes and rules lack and have too much of, against what should
 * stand.
 */
import { formatAddress, parseAddress } from "../../../net/address.ts";
import type { Link, LinkAddress, LinkChange, Neighbour, Route, Rule } from "../native/route-items.ts";
import type { Item, LinkEnd, LinkItem, RouteItem } from "../state.ts";
import type { Items } from "./desired.ts";
import { identityOf } from "./identity.ts";

/** What stands, as the kernel lists it. */
export interface Listing {
  readonly links: readonly Link[];
  readonly addresses: readonly LinkAddress[];
  readonly neighbours: readonly Neighbour[];
  readonly routes: readonly Route[];
  readonly rules: readonly Rule[];
}

/** What is wrong. */
export interface Findings {
  /** Not there, or not as it should be. */
  readonly missing: readonly Item[];
  /** There, and nobody's wish. */
  readonly foreign: readonly Item[];
  /** Links that are down, or have another MTU or hardware address than they should. */
  readonly unwell: readonly { readonly name: string; readonly change: LinkChange }[];
  /** Names of pairs that are nobody's wish. */
  readonly strays: readonly string[];
}

const localTable = 255;
const allBits = 0xffffffff;
/** The kernel's own: local, main, and for IPv4 default. */
const kernelRules = [
  { family: 4, priority: 0, table: localTable },
  { family: 4, priority: 32_766, table: 254 },
  { family: 4, priority: 32_767, table: 253 },
  { family: 6, priority: 0, table: localTable },
  { family: 6, priority: 32_766, table: 254 },
] as const;

/** Compares; what hangs on a missing link is not told apart from it. */
export function examine(namespace: string, listing: Listing, wanted: Items): Findings {
  const standing = new Map(listing.links.map((link) => [link.name, link]));
  const ends = endsIn(namespace, wanted);
  const lost = new Set([...ends.keys()].filter((name) => !standing.has(name)));
  const found = listed(namespace, listing);
  const missing: Item[] = [...ends].flatMap(([name, { item }]) => (lost.has(name) ? [item] : []));
  const routing = [...wanted.values(), ...kernelRules.map((rule): Item => ({ is: "rule", namespace, ...rule }))];
  for (const item of routing) {
    if (!isRouting(item) || ("link" in item && lost.has(item.link ?? ""))) continue;
    const is = found.get(canonical(item));
    if (is === undefined || wordsOf(is) !== wordsOf(item)) missing.push(item);
  }
  const known = new Set(routing.filter(isRouting).map(canonical));
  const foreign = [...found].flatMap(([identity, item]) => (known.has(identity) ? [] : [item]));
  return {
    missing: [...new Set(missing)],
    foreign,
    unwell: [...ends].flatMap(([name, { end }]) => cureOf(standing.get(name), end)),
    strays: listing.links.filter(({ name, kind }) => kind === "veth" && !ends.has(name)).map(({ name }) => name),
  };
}

/**
 * Links whose addresses the namespace does not take for its own any longer: somebody emptied the kernel's own table.
 */
export function deafLinks(
  { links, addresses }: Pick<Listing, "links" | "addresses">,
  own: ReadonlySet<string>,
): string[] {
  const up = new Set(links.flatMap((link) => (link.up ? link.name : [])));
  const deaf = addresses
    .filter(({ address }) => !isKernels(address))
    .filter(({ link, address }) => up.has(link) && !own.has(`${link} ${address.split("/")[0]}`));
  return [...new Set(deaf.map(({ link }) => link))];
}

/** Whether anything is wrong at all. */
export function isSound({ missing, foreign, unwell, strays }: Findings): boolean {
  return missing.length + foreign.length + unwell.length + strays.length === 0;
}

function endsIn(namespace: string, wanted: Items): Map<string, { end: LinkEnd; item: LinkItem }> {
  const ends = new Map<string, { end: LinkEnd; item: LinkItem }>();
  for (const item of wanted.values())
    if (item.is === "link")
      for (const end of [item.a, item.b]) if (end.namespace === namespace) ends.set(end.name, { end, item });
  return ends;
}

function cureOf(link: Link | undefined, end: LinkEnd): { name: string; change: LinkChange }[] {
  if (link === undefined) return [];
  const mac = end.mac === undefined || link.mac === end.mac.toLowerCase() ? {} : { mac: end.mac };
  const change = { ...(!link.up && { up: true }), ...(link.mtu !== end.mtu && { mtu: end.mtu }), ...mac };
  return Object.keys(change).length > 0 ? [{ name: end.name, change }] : [];
}

function listed(namespace: string, listing: Listing): Map<string, Item> {
  const items: Item[] = [
    ...listing.addresses
      .filter(({ link, address }) => link !== "lo" || !/^(127\.|::1\/)/.test(address))
      .filter(({ address }) => !isKernels(address))
      .map((address): Item => ({ is: "address", namespace, ...address })),
    ...listing.neighbours.map((neighbour): Item => ({ is: "neighbour", namespace, ...neighbour })),
    ...listing.routes.flatMap((route) => (isOurs(route) ? [{ is: "route", namespace, ...route } as const] : [])),
    ...listing.rules.map((rule): Item => ({ is: "rule", namespace, ...rule })),
  ];
  return new Map(items.map((item) => [canonical(item), item]));
}

/** Link-local addresses that the kernel gives to links by itself. */
const isKernels = (address: string): boolean => /^fe[89ab]/.test(address) && !address.startsWith("fe80::1/");

function isOurs(route: Route): route is Route & { readonly kind: RouteItem["kind"] } {
  return route.table !== localTable && route.kind !== "unreachable" && route.kind !== "prohibit";
}

type RoutingItem = Extract<Item, { is: "address" | "neighbour" | "route" | "rule" }>;

function isRouting(item: Item): item is RoutingItem {
  return item.is === "address" || item.is === "neighbour" || item.is === "route" || item.is === "rule";
}

/** Its identity, however its addresses are written. */
function canonical(item: Item): string {
  if (item.is === "route") return identityOf({ ...item, prefix: plain(item.prefix) });
  if (item.is === "address" || item.is === "neighbour") return identityOf({ ...item, address: plain(item.address) });
  if (item.is === "rule")
    return identityOf({ ...item, mask: (item.mask ?? allBits) === allBits ? allBits : item.mask! });
  return identityOf(item);
}

/** What it says besides its identity. */
function wordsOf(item: Item): string {
  if (item.is === "neighbour") return item.mac.toLowerCase();
  if (item.is !== "route") return "";
  const { kind, link, via, mtu, from } = item;
  const over = kind === "local" ? "" : (link ?? "");
  return [kind, over, via === undefined ? "" : plain(via), mtu ?? "", from === undefined ? "" : plain(from)].join(" ");
}

/** One spelling of an address, with or without the length of its prefix. */
function plain(written: string): string {
  const [host = "", length] = written.split("/");
  const parsed = parseAddress(host);
  const address = parsed === undefined ? host : formatAddress(parsed);
  return length === undefined ? address : `${address}/${length}`;
}
