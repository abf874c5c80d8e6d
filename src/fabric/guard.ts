/** Guards: whether an edge is open to a packet. */
import { formatAddress, sameAddress } from "../net/address.ts";
import { flowNameOf, placeOf } from "../net/flow-name.ts";
import { opensFlow } from "../net/packet.ts";
import type { Header } from "../net/packet.ts";
import { contains } from "../net/prefix.ts";
import { askFilters, isOpen } from "./filter.ts";
import type { Verdict } from "./filter.ts";
import type { SessionDraft } from "./sessions.ts";
import type { Graph, Guard } from "./station.ts";

/** A packet on its way: all that decisions may look at. */
export interface Traveller {
  readonly header: Header;
  /** The sender's tags; undefined when its identity was lost. */
  readonly tags?: readonly string[];
  readonly fragmented: boolean;
  readonly zone?: string;
  /** Where its flow's tracker says that it comes back by. */
  readonly comesBack?: string;
  /** The kinds of roads that it came over. */
  readonly roads: readonly string[];
}

/** Whether a guard holds, and the filter's verdict that made it hold. */
export interface Holding {
  readonly holds: boolean;
  readonly verdict?: Verdict;
}

/** Tests a guard on a packet. */
export function testGuard(graph: Graph, sessions: SessionDraft, guard: Guard, packet: Traveller): Holding {
  const { header } = packet;
  switch (guard.is) {
    case "all":
    case "any":
      return testMany(graph, sessions, guard, packet);
    case "not":
      return { holds: !testGuard(graph, sessions, guard.of, packet).holds };
    case "in":
      return { holds: guard.prefixes.some((prefix) => contains(prefix, header[guard.side])) };
    case "family":
      return { holds: header.source.family === guard.family };
    case "protocol":
      return { holds: guard.protocols.includes(header.protocol) };
    case "port":
      return { holds: header.destinationPort === guard.port };
    case "admitted": {
      const verdict = askFilters(graph, guard.filters, header, { tags: packet.tags, holders: guard.holders });
      return { holds: verdict?.admitted ?? false, verdict };
    }
    case "open":
      return { holds: isOpen(graph, guard.filters, header, guard.port) };
    case "identified":
      return { holds: packet.tags !== undefined };
    case "opening":
      return { holds: opensFlow(header) };
    case "known":
      return { holds: sessions.find(guard.device, header, guard.direction) !== undefined };
    case "zone":
      return { holds: packet.zone !== undefined && guard.zones.includes(packet.zone) };
    case "came":
      return { holds: packet.roads.some((road) => guard.over.includes(road)) };
    case "returning":
      return { holds: packet.comesBack?.startsWith(guard.under) ?? false };
    case "looped":
      return { holds: sameAddress(header.source, header.destination) };
    case "held":
      return { holds: graph.station(guard.under + formatAddress(header[guard.side])) !== undefined };
    case "fragmented":
      return { holds: packet.fragmented };
    case "share":
      return { holds: placeOf(flowNameOf(header, guard.fields), guard.of) === guard.place };
  }
}

function testMany(
  graph: Graph,
  sessions: SessionDraft,
  guard: Extract<Guard, { is: "all" | "any" }>,
  packet: Traveller,
): Holding {
  let verdict: Verdict | undefined;
  for (const part of guard.of) {
    const tested = testGuard(graph, sessions, part, packet);
    verdict = tested.verdict ?? verdict;
    if (tested.holds !== (guard.is === "all")) return { holds: tested.holds, verdict };
  }
  return { holds: guard.is === "all", verdict };
}
