/** Filters: what their rules say of a packet. */
import { formatAddress } from "../net/address.ts";
import { hasPorts, isIcmp, protocolName } from "../net/packet.ts";
import type { Header } from "../net/packet.ts";
import { formatPorts, holdsPort } from "../net/port-range.ts";
import { contains } from "../net/prefix.ts";
import type { Filter, FilterRule, Graph, Peer, Side } from "./station.ts";
import type { RuleConsidered } from "./trace-types.ts";

/** What a filter needs to know besides the header. */
export interface Sender {
  /** The sender's tags; undefined when its identity was lost. */
  readonly tags?: readonly string[];
  /** Where receivers' tags are found: `${holder}${address}` is the station of an address. */
  readonly holders: readonly string[];
}

/** The rule that decided, and whether it admits. */
export interface Verdict {
  readonly admitted: boolean;
  readonly filter: Filter;
  readonly rule?: FilterRule;
}

/** Asks filters together: one that admits is enough. Gives the verdict that counts. */
export function askFilters(graph: Graph, ids: readonly string[], header: Header, sender: Sender): Verdict | undefined {
  let denial: Verdict | undefined;
  for (const id of ids) {
    const filter = graph.filter(id);
    if (!filter) continue;
    const rule = filter.rules.find((rule) => mismatch(graph, filter, rule, header, sender) === undefined);
    if (rule?.allows) return { admitted: true, filter, rule };
    denial ??= { admitted: false, filter, rule };
  }
  return denial;
}

/** Whether a rule for everyone admits the packet's protocol, on the port at one end of it or on every port. */
export function isOpen(graph: Graph, ids: readonly string[], header: Header, port: Side | "every"): boolean {
  return ids.some((id) =>
    graph.filter(id)?.rules.some((rule) => {
      if (!rule.allows || rule.stale || !isEveryone(rule.peer, header)) return false;
      if (rule.protocol !== undefined && rule.protocol !== header.protocol) return false;
      if (!rule.ports) return true;
      if (port === "every") return rule.ports.from === 0 && rule.ports.to === 65535;
      return holdsPort(rule.ports, (port === "source" ? header.sourcePort : header.destinationPort) ?? 0);
    }),
  );
}

/** What all rules of filters say of a packet, for people. */
export function considerRules(
  graph: Graph,
  ids: readonly string[],
  header: Header,
  sender: Sender,
): (RuleConsidered & { readonly identityLost: boolean })[] {
  return ids.flatMap((id) => {
    const filter = graph.filter(id);
    return (filter?.rules ?? []).map((rule) => {
      const why = mismatch(graph, filter!, rule, header, sender);
      const verdict = why ?? (rule.allows ? "admits" : "denies");
      return { filter: filter!.resource.id, rule: rule.id, text: rule.text, verdict, identityLost: why === lost };
    });
  });
}

const lost = "the sender's groups are not known here";

/** Why a rule does not match; undefined when it does. */
function mismatch(graph: Graph, filter: Filter, rule: FilterRule, header: Header, sender: Sender): string | undefined {
  if (rule.stale) return "stale: its group is gone";
  if (rule.protocol !== undefined && rule.protocol !== header.protocol) return `not ${protocolName(rule.protocol)}`;
  return portMismatch(rule, header) ?? icmpMismatch(rule, header) ?? peerMismatch(graph, filter, rule, header, sender);
}

function portMismatch({ ports }: FilterRule, { protocol, destinationPort }: Header): string | undefined {
  if (!ports || !hasPorts(protocol)) return undefined;
  return holdsPort(ports, destinationPort ?? 0) ? undefined : `not port ${formatPorts(ports)}`;
}

function icmpMismatch({ icmp }: FilterRule, header: Header): string | undefined {
  if (!icmp || !isIcmp(header.protocol)) return undefined;
  const type = icmp.type === undefined || icmp.type === header.icmp?.type;
  const code = icmp.code === undefined || icmp.code === header.icmp?.code;
  return type && code ? undefined : `not ICMP type ${icmp.type ?? "any"} code ${icmp.code ?? "any"}`;
}

function peerMismatch(
  graph: Graph,
  filter: Filter,
  { peer }: FilterRule,
  header: Header,
  sender: Sender,
): string | undefined {
  const at = header[filter.side];
  switch (peer.kind) {
    case "prefix":
      return contains(peer.prefix, at) ? undefined : `${formatAddress(at)} is outside it`;
    case "list":
      return graph.list(peer.list)?.prefixes.some((prefix) => contains(prefix, at))
        ? undefined
        : `${formatAddress(at)} is not in ${peer.list}`;
    case "tag": {
      const tags = filter.side === "source" ? sender.tags : holderTags(graph, header, sender.holders);
      if (!tags) return filter.side === "source" ? lost : `${formatAddress(at)} is no member's private address`;
      return tags.includes(peer.tag) ? undefined : `${formatAddress(at)} is not in ${peer.tag}`;
    }
  }
}

/** The tags of whoever holds the destination; of all who do where networks have the same addresses. */
function holderTags(graph: Graph, header: Header, holders: readonly string[]): readonly string[] | undefined {
  const at = formatAddress(header.destination);
  const found = holders.flatMap((under) => graph.station(under + at)?.tags ?? []);
  return found.length > 0 ? found : undefined;
}

function isEveryone(peer: Peer, { source }: Header): boolean {
  return peer.kind === "prefix" && peer.prefix.length === 0 && peer.prefix.base.family === source.family;
}
