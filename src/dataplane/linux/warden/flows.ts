/** What connection tables count: packets and bytes of flows since they were last asked for, and TCP's flags. */
import { flagBits } from "../flow-flags.ts";
import { Conntrack } from "../native/conntrack.ts";
import { flowStatus } from "../native/conntrack-message.ts";
import type { Flow } from "../native/conntrack-message.ts";
import type { CountedFlow, FlowFlags } from "../protocol.ts";
import type { EndedFlows } from "./ended-flows.ts";
import { hasLabels } from "./kernel-gap.ts";
import type { Space } from "./space.ts";

const tcp = 6;
const [syn, rst] = [2, 4];

/** The flows of a namespace that packets belonged to since they were last asked for, those that ended meanwhile too. */
export function flowsIn(space: Space, ended?: Pick<EndedFlows, "take">): CountedFlow[] {
  const connections = Conntrack.open(space.fd);
  try {
    const standing = connections.flows({}, { zero: true });
    connections.clearLabels(standing);
    const flows = [
      ...(ended?.take(space) ?? []).flatMap((flow) => counted(space.name, flow, endFlags(flow)) ?? []),
      ...standing.flatMap((flow) => counted(space.name, flow, labelFlags(flow)) ?? []),
    ];
    return [...flows.reduce(added, new Map<string, CountedFlow>()).values()];
  } finally {
    connections.close();
  }
}

function counted(namespace: string, flow: Flow, flags: FlowFlags | undefined): CountedFlow | undefined {
  const { original, counts, state } = flow;
  if (!counts || counts.original.packets + counts.reply.packets === 0) return undefined;
  const { protocol, source, destination, sourcePort = 0, destinationPort = 0 } = original;
  return {
    namespace,
    protocol,
    source,
    destination,
    sourcePort,
    destinationPort,
    packets: counts.original.packets,
    bytes: counts.original.bytes,
    replyPackets: counts.reply.packets,
    replyBytes: counts.reply.bytes,
    ...(state !== undefined && { state }),
    ...(protocol === tcp && flags && { flags }),
  };
}

/** One entry for flows with the same ends, one of which followed the other. */
function added(known: Map<string, CountedFlow>, flow: CountedFlow): Map<string, CountedFlow> {
  const { protocol, source, sourcePort, destination, destinationPort } = flow;
  const key = [protocol, source, sourcePort, destination, destinationPort].join("|");
  const former = known.get(key);
  const flags = former?.flags && flow.flags && together(former.flags, flow.flags);
  return known.set(key, {
    ...flow,
    packets: flow.packets + (former?.packets ?? 0),
    bytes: flow.bytes + (former?.bytes ?? 0),
    replyPackets: flow.replyPackets + (former?.replyPackets ?? 0),
    replyBytes: flow.replyBytes + (former?.replyBytes ?? 0),
    ...(flags && { flags }),
  });
}

function together(a: FlowFlags, b: FlowFlags): FlowFlags {
  return {
    left: a.left | b.left,
    arrived: a.arrived | b.arrived,
    replyLeft: a.replyLeft | b.replyLeft,
    replyArrived: a.replyArrived | b.replyArrived,
  };
}

function labelFlags({ labels = 0 }: Flow): FlowFlags | undefined {
  if (!hasLabels()) return undefined;
  return {
    left: flagBits(labels, "left", "original"),
    arrived: flagBits(labels, "arrived", "original"),
    replyLeft: flagBits(labels, "left", "reply"),
    replyArrived: flagBits(labels, "arrived", "reply"),
  };
}

/**
 * Flags of a flow that ended, whose labels the kernel does not tell: it forgets a flow at once whose first answer is a
 * reset. Of what was open its labels were told before; nothing is known of others.
 */
function endFlags({ state, status, counts }: Flow): FlowFlags | undefined {
  const isRefused = !(status & flowStatus.seenReply) && counts !== undefined && counts.reply.packets > 0;
  if (isRefused) return { left: syn, arrived: syn, replyLeft: rst, replyArrived: rst };
  return state === "ESTABLISHED" ? { left: 0, arrived: 0, replyLeft: 0, replyArrived: 0 } : undefined;
}
