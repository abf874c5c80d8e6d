/** What a rule of a filter matches, in nft's words. */
import type { FilterRule, Graph, Peer, Side } from "../../../fabric/station.ts";
import type { Family } from "../../../net/address.ts";
import { hasPorts, isIcmp, protocols } from "../../../net/packet.ts";
import type { PortRange } from "../../../net/port-range.ts";
import { fromNodes } from "./balancer-tag.ts";
import type { NodesHeard } from "./balancer-tag.ts";
import { senderBlockSet, senderSet } from "./hub-tag.ts";
import type { Senders } from "./hub-tag.ts";
import { tagBlockSet, tagSet } from "./tag.ts";
import { among, byFamily, ip } from "./rule-set.ts";
import { beyondHubBit, families, identifiedBit, withBit } from "./wire.ts";

/** A match of the far end of a packet, in one family. */
export interface PeerMatch {
  readonly family: Family;
  readonly match: string;
}

/** Where senders may stand besides at a router's ports. */
export interface Heard {
  /** Those who carry a tag in other networks. */
  readonly senders: (tag: string) => readonly Senders[];
  /** Nodes of load balancers, which send with addresses that are not theirs. */
  readonly nodes?: NodesHeard;
}

/** The matches of a peer: any of them is enough. */
export function peersOf(graph: Graph, side: Side, peer: Peer, heard: Heard): PeerMatch[] {
  const at = side === "source" ? "saddr" : "daddr";
  switch (peer.kind) {
    case "prefix":
    case "list": {
      const prefixes = peer.kind === "prefix" ? [peer.prefix] : (graph.list(peer.list)?.prefixes ?? []);
      const texts = byFamily(prefixes);
      return families
        .filter((family) => texts[family].length > 0)
        .map((family) => ({ family, match: among(family, at, texts[family]) }));
    }
    case "tag":
      return [
        ...tagMatches(side, peer.tag),
        ...(side === "source" ? heard.senders(peer.tag).flatMap((one) => senderMatches(peer.tag, one)) : []),
        ...(heard.nodes && side === "source" ? nodeMatches(peer.tag, heard.nodes) : []),
      ];
  }
}

/** Bits of the blocks that are delegated to ports. */
const blockMasks = { 4: "255.255.255.240", 6: "ffff:ffff:ffff:ffff:ffff::" } as const;

const senderBits = identifiedBit + beyondHubBit;

/** M07: a sender is known by its tags only where its identity was kept; a receiver always. */
function tagMatches(side: Side, tag: string): PeerMatch[] {
  const at = side === "source" ? "saddr" : "daddr";
  const known = side === "source" ? `meta mark and ${senderBits} == ${identifiedBit} ` : "";
  return families.flatMap((family) => [
    { family, match: `${known}${ip(family)} ${at} @${tagSet(tag, family)}` },
    { family, match: `${known}${ip(family)} ${at} and ${blockMasks[family]} @${tagBlockSet(tag, family)}` },
  ]);
}

function senderMatches(tag: string, senders: Senders): PeerMatch[] {
  const known = `${senders.came ?? withBit(senderBits)} `;
  return families.flatMap((family) => [
    { family, match: `${known}${ip(family)} saddr @${senderSet(tag, family, senders)}` },
    { family, match: `${known}${ip(family)} saddr and ${blockMasks[family]} @${senderBlockSet(tag, family, senders)}` },
  ]);
}

function nodeMatches(tag: string, heard: NodesHeard): PeerMatch[] {
  return families.map((family) => ({ family, match: `meta nfproto ipv${family} ${fromNodes(tag, heard)}` }));
}

/** The matches of protocol, ports and ICMP kind: any of them is enough. An empty text matches all. */
export function matchesOf({ protocol, ports, icmp }: FilterRule, family: Family): string[] {
  if (protocol === undefined)
    return ports && !isEvery(ports) ? anyWithPorts(ports) : icmp ? anyWithIcmp(icmp, family) : [""];
  if (isIcmp(protocol)) return protocol === icmpOf(family) ? [icmpMatch(protocol, icmp)] : [`meta l4proto ${protocol}`];
  if (!hasPorts(protocol) || !ports || isEvery(ports)) return [`meta l4proto ${protocol}`];
  return [`meta l4proto ${protocol} th dport ${range(ports)}`];
}

/** `80` or `80-90`. */
export function range({ from, to }: PortRange): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** Whether the range excludes nothing. */
export function isEvery({ from, to }: PortRange): boolean {
  return from === 0 && to === 65535;
}

function icmpOf(family: Family): number {
  return family === 4 ? protocols.icmp : protocols.icmp6;
}

function icmpMatch(protocol: number, kind: FilterRule["icmp"]): string {
  const name = protocol === protocols.icmp ? "icmp" : "icmpv6";
  const type = kind?.type === undefined ? "" : `${name} type ${kind.type}`;
  const code = kind?.code === undefined ? "" : `${name} code ${kind.code}`;
  return [type, code].filter(Boolean).join(" ") || `meta l4proto ${protocol}`;
}

function anyWithPorts(ports: PortRange): string[] {
  return ["meta l4proto != { 6, 17 }", `meta l4proto { 6, 17 } th dport ${range(ports)}`];
}

function anyWithIcmp(kind: NonNullable<FilterRule["icmp"]>, family: Family): string[] {
  return ["meta l4proto != { 1, 58 }", icmpMatch(icmpOf(family), kind)];
}
