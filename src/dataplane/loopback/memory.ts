/** What the network's devices remember of the flows of this mode, and questions to the fabric that go on with it. */
import { keyOf, reversed } from "../../fabric/sessions.ts";
import type { Session, Sessions } from "../../fabric/sessions.ts";
import type { Graph } from "../../fabric/station.ts";
import { trace } from "../../fabric/trace.ts";
import type { Query } from "../../fabric/trace.ts";
import type { Hop, Trace } from "../../fabric/trace-types.ts";
import { protocols } from "../../net/packet.ts";
import { receiverAt } from "./stations.ts";
import type { Receiver } from "./stations.ts";

/**
 * What the network makes of a packet and its answer.
 *
 * `silent`: nothing comes back, so that the sender waits. `rejected`: the network itself ends the attempt.
 */
export type Decision =
  | { readonly verdict: "arrives"; readonly receiver: Receiver; readonly trace: Trace }
  | { readonly verdict: "silent" | "rejected"; readonly trace: Trace };

/** Decides about a packet, given what devices remember. Pure. */
export function decide(graph: Graph, query: Query, sessions: Sessions): Decision {
  const found = trace(graph, query, sessions);
  if (found.arrives) return { verdict: "arrives", receiver: receiverAt(found.forward.endedAt), trace: found };
  const rejected = found.disposition === "rejected" && found.failed === "forward";
  return { verdict: rejected ? "rejected" : "silent", trace: found };
}

/** Entries of devices' memories that belong to one flow. */
export type Traces = Set<string>;

/** A device's memory, which is ours once a trace has given it. */
interface Draft {
  readonly flows: Record<string, Session | undefined>;
  readonly replies: Record<string, string>;
}

/** The memories of all devices. They are forgotten flow by flow, since a translator's ports are few. */
export class FlowMemory {
  #sessions: Sessions = {};

  /** Decides about a packet; what arrives is remembered, and noted among the flow's traces. */
  ask(graph: Graph, query: Query, traces: Traces): Decision {
    const decision = decide(graph, query, this.#sessions);
    if (decision.verdict !== "arrives") return decision;
    this.#sessions = decision.trace.sessions;
    for (const hop of [...decision.trace.forward.hops, ...(decision.trace.reply?.hops ?? [])]) {
      const entry = entryOf(hop);
      if (entry) traces.add(entry);
    }
    return decision;
  }

  /** Forgets a flow that has ended. */
  forget(traces: Traces): void {
    for (const entry of traces) {
      const [device = "", key = ""] = entry.split("\n");
      const memory = this.#sessions[device] as Draft | undefined;
      const session = memory?.flows[key];
      if (!session) continue;
      delete memory.flows[key];
      delete memory.replies[keyOf(reversed(session.left))];
    }
    traces.clear();
  }

  /** How many entries all devices hold. */
  get size(): number {
    return Object.values(this.#sessions).reduce((sum, { flows }) => sum + Object.keys(flows).length, 0);
  }
}

/** The entry that a device may have made at a hop. */
function entryOf({ session, before }: Hop): string | undefined {
  const protocol = { tcp: protocols.tcp, udp: protocols.udp }[before.protocol];
  if (!session || protocol === undefined) return undefined;
  const { source, destination, sourcePort, destinationPort } = before;
  return `${session.device}\n${keyOf({ protocol, source, destination, sourcePort, destinationPort })}`;
}
