/** Flows that no tracker remembers, because groups are open to everyone for them, both ways (M08). */
import { createHash } from "node:crypto";
import type { FilterRule } from "../../../fabric/station.ts";
import type { Family } from "../../../net/address.ts";
import { protocols } from "../../../net/packet.ts";
import type { PortRange } from "../../../net/port-range.ts";
import type { PortSpec } from "../../../specs/network.ts";
import type { Item, RuleText } from "../state.ts";
import { isEvery, range } from "./filter-match.ts";
import { braced, chain, rule } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { families, openBit } from "./wire.ts";

type Filters = NonNullable<PortSpec["filters"]>;

/** A name for the groups of ports that have the same ones: what a rule changes is said once for all of them. */
export function filtersKey({ in: into, out }: Filters): string {
  return `${into.join("+")}|${out.join("+")}`;
}

/**
 * The chain that tells what a port with these groups need not remember: what comes in is accepted, what goes out is
 * marked.
 */
export function skipChain(filters: Filters, way: "in" | "out"): string {
  return `skip_${way}_${createHash("sha256").update(filtersKey(filters)).digest("hex").slice(0, 16)}`;
}

/**
 * The chains for both directions. TCP and UDP flows that rules for everyone admit both ways, on every port for the
 * answers, are not tracked; a packet without memory may be the answer of such a flow as well as its beginning.
 */
export function openFlowItems({ graph }: Sight, namespace: string, key: string): Item[] {
  const [into = "", out = ""] = key.split("|");
  const filters: Filters = { in: listed(into), out: listed(out) };
  const rulesOf = (ids: readonly string[]): FilterRule[] => ids.flatMap((id) => graph.filter(id)?.rules ?? []);
  const [inward, outward] = [rulesOf(filters.in), rulesOf(filters.out)];
  return [
    chain(namespace, skipChain(filters, "out"), skips(outward, inward, `meta mark set meta mark or ${openBit}`)),
    chain(namespace, skipChain(filters, "in"), skips(inward, outward, "accept")),
  ];
}

function listed(text: string): string[] {
  return text === "" ? [] : text.split("+");
}

function skips(own: readonly FilterRule[], answering: readonly FilterRule[], tells: string): RuleText[] {
  return families.flatMap((family) =>
    [protocols.tcp, protocols.udp].flatMap((protocol) => {
      const matches = [
        ...openOn(own, answering, family, protocol, "dport"),
        ...openOn(answering, own, family, protocol, "sport"),
      ];
      return matches.map((match) => rule(`${match} ${tells}`));
    }),
  );
}

function openOn(
  begin: readonly FilterRule[],
  answer: readonly FilterRule[],
  family: Family,
  protocol: number,
  port: "dport" | "sport",
): string[] {
  const every = openPorts(answer, family, protocol).some(isEvery);
  const ports = openPorts(begin, family, protocol);
  if (!every || ports.length === 0) return [];
  const match = `meta nfproto ipv${family} meta l4proto ${protocol}`;
  if (ports.some(isEvery)) return [match];
  return [`${match} th ${port} ${braced(merged(ports).map(range))}`];
}

/** The ports on which rules for everyone admit a protocol. */
function openPorts(rules: readonly FilterRule[], family: Family, protocol: number): PortRange[] {
  return rules.flatMap(({ allows, stale, peer, protocol: only, ports }) => {
    const everyone = peer.kind === "prefix" && peer.prefix.length === 0 && peer.prefix.base.family === family;
    const open = allows && !stale && everyone && (only === undefined || only === protocol);
    return open ? [ports ?? { from: 0, to: 65535 }] : [];
  });
}

function merged(ranges: readonly PortRange[]): PortRange[] {
  const kept: PortRange[] = [];
  for (const next of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = kept.at(-1);
    if (last && next.from <= last.to + 1) kept[kept.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else kept.push(next);
  }
  return kept;
}
