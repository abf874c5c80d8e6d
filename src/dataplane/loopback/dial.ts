/** TCP connections: the fabric is asked first, then the local end that is bound there is connected. */
import { connect } from "node:net";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { DialError } from "../../engines/socks/dialer.ts";
import type { Dialed, Endpoint } from "../../engines/socks/dialer.ts";
import { formatAddress } from "../../net/address.ts";
import { protocols } from "../../net/packet.ts";
import type { Header } from "../../net/packet.ts";
import type { Binding } from "./binding.ts";
import { openFlow } from "./flow.ts";
import type { LoopbackNetwork, OpenFlow } from "./network.ts";
import type { Decision, Traces } from "./memory.ts";
import { instanceOf, isWithin, startFrom } from "./place.ts";
import type { Place, Start } from "./place.ts";
import { proxyHeader } from "./proxy-header.ts";
import type { Ends } from "./proxy-header.ts";

/** How long Linux tries to connect: six retransmissions of the first packet. */
const connectingMs = 127_000;
/** Bytes of a TCP packet without data. */
const bareBytes = 60;
const metadataPort = 80;

/** What becomes of a connection attempt: decided without waiting and without connecting anything. */
export type Outcome =
  | { readonly outcome: "connects"; readonly to: Binding | "metadata" | "uplink"; readonly decision: Decision }
  | {
      readonly outcome: "refused" | "hangs";
      readonly decision: Decision;
      readonly why: string;
      /** It came to a host on the internet that is none. */
      readonly nobody?: true;
    };

/** An attempt on its way: from where, to where, and what devices have noted of it. */
export interface Attempt {
  readonly start: Start;
  readonly packet: Header;
  readonly traces: Traces;
}

/** Begins an attempt. Throws `DialError` where the place has no address of the destination's family. */
export function beginAttempt(network: LoopbackNetwork, place: Place, to: Endpoint): Attempt {
  const start = startFrom(network.parts, place, to.address);
  if (!start) throw new DialError("unreachable", `${nameOf(place)} is not up, or has no such address to send from.`);
  const packet: Header = {
    protocol: protocols.tcp,
    source: start.source,
    destination: to.address,
    sourcePort: network.nextPort(),
    destinationPort: to.port,
    length: bareBytes,
    whole: true,
  };
  return { start, packet, traces: new Set() };
}

/** Decides what becomes of an attempt now. */
export function decideOutcome(network: LoopbackNetwork, { start, packet, traces }: Attempt): Outcome {
  const { parts, bindings, memory } = network;
  const query = { from: start.station, packet, at: parts.now() };
  const decision = memory.ask(parts.graph(), query, traces);
  const why = decision.trace.sentence;
  if (decision.verdict !== "arrives")
    return { outcome: decision.verdict === "rejected" ? "refused" : "hangs", decision, why };
  const { receiver } = decision;
  const { destination, destinationPort: port = 0 } = decision.trace.forward.header;
  const instance = receiver.is === "port" ? instanceOf(parts, receiver) : undefined;
  const binding = bindings.find(receiver, instance, { protocol: protocols.tcp, destination, port });
  if (binding) return { outcome: "connects", to: binding, decision };
  if (receiver.is === "metadata" && port === metadataPort) return { outcome: "connects", to: "metadata", decision };
  if (receiver.is === "port") return { outcome: "refused", decision, why: `${why} Nothing is bound to it.` };
  if (receiver.is === "internet" && parts.uplink) return { outcome: "connects", to: "uplink", decision };
  return { outcome: "hangs", decision, why: `${why} Nobody is there.`, nobody: true };
}

/**
 * Opens a connection.
 *
 * Throws `DialError` when it is refused. Where packets are dropped it hangs, goes on when a change lets them
 * through, and gives up after 127 seconds, as Linux does, or when `signal` aborts.
 */
export async function dialFrom(
  network: LoopbackNetwork,
  place: Place,
  to: Endpoint,
  signal: AbortSignal,
): Promise<Dialed> {
  if (isWithin(network.parts, place, to.address)) return { stream: await dialWithin(network, place, to), from: to };
  const attempt = beginAttempt(network, place, to);
  const patience = AbortSignal.any([signal, AbortSignal.timeout(connectingMs)]);
  const noted = { from: nameOf(place), to: textOf(to) };
  let hung = false;
  try {
    for (;;) {
      const found = decideOutcome(network, attempt);
      if (found.decision.verdict !== "arrives") network.refusals.tell(found.decision.trace);
      else if ("nobody" in found) network.refusals.tell(found.decision.trace, true);
      if (found.outcome === "refused") {
        network.note({ ...noted, outcome: "refused", why: found.why });
        throw new DialError("refused", found.why);
      }
      if (found.outcome === "connects") {
        const stream = await open(network, attempt, found);
        network.note({ ...noted, outcome: "connected", why: found.decision.trace.sentence });
        return { stream, from: { address: attempt.packet.source, port: attempt.packet.sourcePort! } };
      }
      if (!hung) network.note({ ...noted, outcome: "hangs", why: found.why });
      hung = true;
      await network.nextChange(patience);
      if (patience.aborted) throw new DialError("timed-out", found.why);
    }
  } catch (error) {
    network.memory.forget(attempt.traces);
    throw error;
  }
}

/** A guest that connects to itself: no packet leaves it. */
async function dialWithin({ parts, bindings }: LoopbackNetwork, place: Place, to: Endpoint): Promise<Duplex> {
  const instance = instanceOf(parts, place);
  const receiver = { is: "port", id: place.is === "port" ? place.id : "" } as const;
  const at = { protocol: protocols.tcp, destination: formatAddress(to.address), port: to.port };
  const binding = bindings.find(receiver, instance, at);
  if (!binding) throw new DialError("refused", `Nothing is bound to port ${to.port} of ${nameOf(place)}.`);
  const local = await connectLocal(binding.host, binding.hostPort);
  if (binding.proxyProtocol) {
    const own = formatAddress(to.address);
    const ends = { source: own, destination: own, sourcePort: to.port, destinationPort: to.port };
    local.write(proxyHeader(binding.proxyProtocol, ends));
  }
  return local;
}

async function open(
  network: LoopbackNetwork,
  attempt: Attempt,
  { to, decision }: Extract<Outcome, { outcome: "connects" }>,
): Promise<Duplex> {
  const { header } = decision.trace.forward;
  if (to === "metadata") {
    const stream = network.metadataStream(attempt.start.instance!, header.source);
    stream.once("close", () => network.memory.forget(attempt.traces));
    return stream;
  }
  const port = header.destinationPort!;
  const local = await (to === "uplink" ? connectLocal(header.destination, port) : connectLocal(to.host, to.hostPort));
  if (to !== "uplink" && to.proxyProtocol) local.write(proxyHeader(to.proxyProtocol, header as Ends));
  return follow(network, attempt, decision, local);
}

/** Goes on asking about an open connection: its packets pass while they reach the same end. */
function follow(network: LoopbackNetwork, { start, packet, traces }: Attempt, first: Decision, local: Socket): Duplex {
  const { parts, memory, flows } = network;
  const receiver = first.verdict === "arrives" ? first.receiver : undefined;
  const end = receiver?.is === "port" ? instanceOf(parts, receiver) : undefined;
  let passed = true;
  const flow = openFlow(local, {
    now: () => parts.now(),
    ask: () => {
      const query = { from: start.station, packet: { ...packet, flags: "ack" as const }, at: parts.now() };
      const now = memory.ask(parts.graph(), query, traces);
      if (passed && now.verdict !== "arrives") network.refusals.tell(now.trace);
      passed = now.verdict === "arrives";
      if (now.verdict !== "arrives") return now.verdict;
      return now.trace.forward.endedAt === first.trace.forward.endedAt ? "passes" : "rejected";
    },
    ended: () => {
      memory.forget(traces);
      flows.delete(open);
    },
  });
  const open: OpenFlow = { ...flow, instances: [start.instance, end] };
  flows.add(open);
  return flow.stream;
}

/** Connects a local end. Throws `DialError` as its own attempt ended. */
function connectLocal(host: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, allowHalfOpen: true, noDelay: true });
    socket.once("connect", () => {
      socket.removeAllListeners("error");
      socket.on("error", () => socket.destroy());
      resolve(socket);
    });
    socket.once("error", (error: NodeJS.ErrnoException) => {
      const outcome = error.code === "ECONNREFUSED" || error.code === "ECONNRESET" ? "refused" : "unreachable";
      reject(new DialError(outcome, `${host}:${port} does not take it: ${error.message}`));
    });
  });
}

/** A place for people. */
export function nameOf(place: Place): string {
  return place.is === "internet" ? "internet" : place.id;
}

/** An end for people. */
export function textOf({ address, port }: Endpoint): string {
  return address.family === 6 ? `[${formatAddress(address)}]:${port}` : `${formatAddress(address)}:${port}`;
}
