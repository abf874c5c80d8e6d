/** What connection tables count: packets and bytes of flows since they were last asked for, and TCP's flags. */
import { flagBits } from "../flow-flags.ts";
import { Conntrack } from "../native/conntrack.ts";
import type { Flow } from "../native/conntrack-message.ts";
import type { CountedFlow, FlowFlags } from "../protocol.ts";
import { hasLabels } from "./kernel-gap.ts";
import type { Space } from "./space.ts";

const tcp = 6;

/** The flows of a namespace that packets belonged to since they were last asked for. */
export function flowsIn(space: Space): CountedFlow[] {
  const connections = Conntrack.open(space.fd);
  try {
    const flows = connections.flows({}, { zero: true });
    connections.clearLabels(flows);
    return flows.flatMap((flow) => counted(space.name, flow) ?? []);
  } finally {
    connections.close();
  }
}

function counted(namespace: string, { original, counts, state, labels = 0 }: Flow): CountedFlow | undefined {
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
    ...(protocol === tcp && hasLabels() && { flags: flagsOf(labels) }),
  };
}

function flagsOf(labels: number): FlowFlags {
  return {
    left: flagBits(labels, "left", "original"),
    arrived: flagBits(labels, "arrived", "original"),
    replyLeft: flagBits(labels, "left", "reply"),
    replyArrived: flagBits(labels, "arrived", "reply"),
  };
}
