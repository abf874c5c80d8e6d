/** What connection tables count: packets and bytes of flows since they were last asked for. */
import { Conntrack } from "../native/conntrack.ts";
import type { Flow } from "../native/conntrack-message.ts";
import type { CountedFlow } from "../protocol.ts";
import type { Space } from "./space.ts";

/** The flows of a namespace that packets belonged to since they were last asked for. */
export function flowsIn(space: Space): CountedFlow[] {
  const connections = Conntrack.open(space.fd);
  try {
    return connections.flows({}, { zero: true }).flatMap((flow) => counted(space.name, flow) ?? []);
  } finally {
    connections.close();
  }
}

function counted(namespace: string, { original, counts, state }: Flow): CountedFlow | undefined {
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
  };
}
