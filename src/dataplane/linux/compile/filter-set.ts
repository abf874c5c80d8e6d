/** Allow lists with many rules as sets, so that a look-up costs the same however many there are. */
import type { Filter, FilterRule, Graph } from "../../../fabric/station.ts";
import { bitsOf } from "../../../net/address.ts";
import type { Family } from "../../../net/address.ts";
import { hasPorts } from "../../../net/packet.ts";
import type { PortRange } from "../../../net/port-range.ts";
import { overlaps } from "../../../net/prefix.ts";
import type { Prefix } from "../../../net/prefix.ts";
import type { Item, RuleText } from "../state.ts";
import { isEvery, matchesOf, peersOf, range } from "./filter-match.ts";
import type { Heard } from "./filter-match.ts";
import { named } from "./name.ts";
import { addressType, element, ip, rule, set, written } from "./rule-set.ts";
import { families } from "./wire.ts";

/** The rules of a chain with the sets that they look into. */
export interface Compact {
  readonly items: readonly Item[];
  readonly rules: readonly RuleText[];
}

/** One combination that is allowed. */
interface Entry {
  readonly peer: Prefix;
  /** Absent: any. */
  readonly protocol?: number;
  /** Absent: any, ports or not. */
  readonly ports?: PortRange;
}

/**
 * The same list as sets. A rule about a tag or a kind of ICMP stays a rule of its own: there are few tags, and their
 * members are sets already.
 *
 * nft takes no two intervals of one set that overlap, so that they are laid out over several sets. Which rule of the
 * filter admitted a packet is not said here: the comment names the filter, which tells when asked.
 */
export function compactRules(
  graph: Graph,
  namespace: string,
  filter: Filter,
  rules: readonly FilterRule[],
  heard: Heard,
): Compact {
  const plain = rules.filter(({ peer, icmp }) => peer.kind !== "tag" && icmp === undefined);
  const entries = plain.flatMap((one) => entriesOf(graph, one));
  const items: Item[] = [];
  const texts: RuleText[] = [];
  for (const family of families) {
    const own = entries.filter(({ peer }) => peer.base.family === family);
    const sets = [...layers(own.filter(isPorted)), ...layers(own.filter((entry) => !isPorted(entry)))];
    for (const [n, members] of sets.entries()) {
      const name = named(`s${family}.${n}`, filter.id);
      items.push(...setOf(namespace, name, family, members));
      texts.push(rule(`${keyOf(family, filter.side, members)} @${name} accept`, filter.id));
    }
  }
  const others = rules.filter((one) => !plain.includes(one)).flatMap((one) => separately(graph, filter, one, heard));
  return { items, rules: [...texts, ...others] };
}

function entriesOf(graph: Graph, { protocol, ports, peer }: FilterRule): Entry[] {
  const prefixes = peer.kind === "list" ? (graph.list(peer.list)?.prefixes ?? []) : [];
  const peers = peer.kind === "prefix" ? [peer.prefix] : prefixes;
  const narrow = protocol !== undefined && hasPorts(protocol) && ports && !isEvery(ports);
  return peers.map((prefix) => ({
    peer: prefix,
    ...(protocol !== undefined && { protocol }),
    ...(narrow && { ports }),
  }));
}

const isPorted = ({ ports }: Entry): boolean => ports !== undefined;

const isExact = ({ peer, protocol, ports }: Entry): boolean =>
  peer.length === bitsOf(peer.base.family) && protocol !== undefined && (!ports || ports.from === ports.to);

/** Entries in as few sets as their overlaps allow: the exact ones in one hash, the others without overlap in each. */
function layers(entries: readonly Entry[]): Entry[][] {
  const unique = [...new Map(entries.map((entry) => [textOf(entry), entry])).values()];
  const exact = unique.filter(isExact);
  const wide: Entry[][] = [];
  for (const entry of unique.filter((one) => !isExact(one))) {
    const free = wide.find((layer) => !layer.some((other) => overlap(other, entry)));
    if (free) free.push(entry);
    else wide.push([entry]);
  }
  return [...(exact.length > 0 ? [exact] : []), ...wide];
}

function overlap(a: Entry, b: Entry): boolean {
  const protocol = a.protocol === undefined || b.protocol === undefined || a.protocol === b.protocol;
  const ports = !a.ports || !b.ports || (a.ports.from <= b.ports.to && b.ports.from <= a.ports.to);
  return protocol && ports && overlaps(a.peer, b.peer);
}

function setOf(namespace: string, name: string, family: Family, members: readonly Entry[]): Item[] {
  const ported = isPorted(members[0]!);
  const type = `${addressType(family)} . inet_proto${ported ? " . inet_service" : ""}`;
  const body = members.every(isExact) ? `type ${type};` : `type ${type}; flags interval;`;
  return [set(namespace, name, type, { body }), ...members.map((entry) => element(namespace, name, textOf(entry)))];
}

function textOf({ peer, protocol, ports }: Entry): string {
  const parts = [written(peer), protocol === undefined ? "0-255" : String(protocol)];
  return [...parts, ...(ports ? [range(ports)] : [])].join(" . ");
}

function keyOf(family: Family, side: Filter["side"], members: readonly Entry[]): string {
  const at = `${ip(family)} ${side === "source" ? "saddr" : "daddr"} . meta l4proto`;
  return isPorted(members[0]!) ? `${at} . th dport` : at;
}

function separately(graph: Graph, filter: Filter, one: FilterRule, heard: Heard): RuleText[] {
  return peersOf(graph, filter.side, one.peer, heard).flatMap(({ family, match }) =>
    matchesOf(one, family).map((what) => rule(`${match} ${what} accept`.replace("  ", " "), `${filter.id} ${one.id}`)),
  );
}
