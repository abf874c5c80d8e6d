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

/** A device's memory. */
interface Device {
  readonly flows: Record<string, Session>;
  readonly replies: Record<string, string>;
}

/**
 * The memories of all devices, forgotten flow by flow, since a translator's ports are few.
 *
 * A question is asked with what devices hold of its own flow alone, so that it costs the same among many; only a
 * translator
 * that does not know the flow yet must look at all others to find a free port.
 */
export class FlowMemory {
  readonly #devices = new Map<string, Device>();

  /** Decides about a packet; what arrives is remembered, and noted among the flow's traces. */
  ask(graph: Graph, query: Query, traces: Traces): Decision {
    const own = this.#of(traces);
    const first = decide(graph, query, own);
    const translators = first.trace.forward.hops.flatMap(({ session }) =>
      session?.state === "translated" && !Object.hasOwn(own, session.device) ? session.device : [],
    );
    const whole = translators.flatMap((name) => {
      const device = this.#devices.get(name);
      return device ? [[name, device] as const] : [];
    });
    const decision = whole.length > 0 ? decide(graph, query, { ...own, ...Object.fromEntries(whole) }) : first;
    if (decision.verdict === "arrives") this.#keep(decision.trace, traces);
    return decision;
  }

  /** Forgets a flow that has ended. */
  forget(traces: Traces): void {
    for (const [name, key] of split(traces)) {
      const device = this.#devices.get(name);
      const session = device?.flows[key];
      if (!session) continue;
      delete device.flows[key];
      delete device.replies[keyOf(reversed(session.left))];
    }
    traces.clear();
  }

  /** How many entries all devices hold. */
  get size(): number {
    return [...this.#devices.values()].reduce((sum, { flows }) => sum + Object.keys(flows).length, 0);
  }

  /** What devices hold of one flow. */
  #of(traces: Traces): Sessions {
    const own: Record<string, Device> = {};
    for (const [name, key] of split(traces)) {
      const session = this.#devices.get(name)?.flows[key];
      if (session) put((own[name] ??= { flows: {}, replies: {} }), key, session);
    }
    return own;
  }

  #keep({ sessions, forward, reply }: Trace, traces: Traces): void {
    for (const hop of [...forward.hops, ...(reply?.hops ?? [])]) {
      const entry = entryOf(hop);
      if (entry) traces.add(entry);
    }
    for (const [name, key] of split(traces)) {
      const session = sessions[name]?.flows[key];
      if (!session) continue;
      let device = this.#devices.get(name);
      if (!device) this.#devices.set(name, (device = { flows: {}, replies: {} }));
      put(device, key, session);
    }
  }
}

function put({ flows, replies }: Device, key: string, session: Session): void {
  const former = flows[key];
  if (former) delete replies[keyOf(reversed(former.left))];
  flows[key] = session;
  replies[keyOf(reversed(session.left))] = key;
}

function split(traces: Traces): (readonly [string, string])[] {
  return Array.from(traces, (entry) => {
    const at = entry.indexOf("\n");
    return [entry.slice(0, at), entry.slice(at + 1)] as const;
  });
}

/** The entry that a device may have made at a hop. */
function entryOf({ session, before }: Hop): string | undefined {
  const protocol = { tcp: protocols.tcp, udp: protocols.udp }[before.protocol];
  if (!session || protocol === undefined) return undefined;
  const { source, destination, sourcePort, destinationPort } = before;
  return `${session.device}\n${keyOf({ protocol, source, destination, sourcePort, destinationPort })}`;
}
