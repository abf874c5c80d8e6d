/** UDP of one client: each datagram is asked of the fabric, its answers too, and relayed to the bound local port. */
import { createSocket } from "node:dgram";
import type { Socket } from "node:dgram";
import type { DatagramRoad, Endpoint } from "../../engines/socks/dialer.ts";
import { address, formatAddress } from "../../net/address.ts";
import type { Family } from "../../net/address.ts";
import { protocols } from "../../net/packet.ts";
import type { Header } from "../../net/packet.ts";
import type { Binding } from "./binding.ts";
import { nameOf, textOf } from "./dial.ts";
import type { Decision, Traces } from "./memory.ts";
import type { LoopbackNetwork } from "./network.ts";
import { instanceOf, isWithin, startFrom } from "./place.ts";
import type { Place, Start } from "./place.ts";
import { onTheInternet, outOf } from "./stations.ts";

/** Gives what comes for a client to it. */
export type Receive = (from: Endpoint, data: Buffer) => void;

/** What one client sends to one destination. */
interface Exchange {
  readonly to: Endpoint;
  readonly local: Socket;
  readonly binding: Binding;
  /** As the receiver saw the latest datagram; absent for one that never left its guest. */
  seen?: { readonly station: string; readonly header: Header };
  idle: NodeJS.Timeout;
}

/** Destinations of one client at once; the oldest makes room. */
const mostExchanges = 256;
const idleMs = 180_000;
const headerBytes = { 4: 28, 6: 48 } as const;

/** Opens the road of a client that stands at a place. */
export function datagramsFrom(network: LoopbackNetwork, place: Place, receive: Receive): DatagramRoad {
  const sourcePort = network.nextPort();
  const traces: Traces = new Set();
  const exchanges = new Map<string, Exchange>();
  const end = (name: string): void => {
    const exchange = exchanges.get(name);
    exchanges.delete(name);
    clearTimeout(exchange?.idle);
    exchange?.local.close();
  };
  const take = (to: Endpoint, found: Found): Exchange => {
    const name = textOf(to);
    const known = exchanges.get(name);
    if (known && known.binding.to === found.binding.to) return Object.assign(known, { seen: found.seen });
    end(name);
    if (exchanges.size >= mostExchanges) end(exchanges.keys().next().value!);
    const local = createSocket(found.binding.host.includes(":") ? "udp6" : "udp4");
    const idle = setTimeout(() => end(name), idleMs).unref();
    const exchange: Exchange = { to, local, binding: found.binding, idle, ...(found.seen && { seen: found.seen }) };
    local.on("message", (data) => answer(network, place, sourcePort, exchange, data, traces, receive));
    local.on("error", () => end(name));
    exchanges.set(name, exchange);
    return exchange;
  };
  return {
    send: (to, data) => {
      const found = ask(network, place, sourcePort, to, data.length, traces);
      if (typeof found === "string") {
        network.note({ from: nameOf(place), to: `${textOf(to)}/udp`, outcome: "hangs", why: found });
        return;
      }
      const { local, binding, idle } = take(to, found);
      idle.refresh();
      local.send(data, binding.hostPort, binding.host === "localhost" ? "127.0.0.1" : binding.host);
    },
    close: () => {
      for (const name of exchanges.keys()) end(name);
      network.memory.forget(traces);
    },
  };
}

interface Found {
  readonly binding: Binding;
  readonly seen?: Exchange["seen"];
}

/** Where a datagram goes, or why it goes nowhere. */
function ask(
  network: LoopbackNetwork,
  place: Place,
  sourcePort: number,
  to: Endpoint,
  bytes: number,
  traces: Traces,
): Found | string {
  const { parts, bindings, memory } = network;
  const protocol = protocols.udp;
  const here = { protocol, destination: formatAddress(to.address), port: to.port };
  if (isWithin(parts, place, to.address)) {
    const own = place.is === "port" ? place.id : "";
    const binding = bindings.find({ is: "port", id: own }, instanceOf(parts, place), here);
    return binding ? { binding } : `Nothing is bound to port ${to.port} of ${nameOf(place)}.`;
  }
  const start = startFrom(parts, place, to.address);
  if (!start) return `${nameOf(place)} is not up, or has no such address to send from.`;
  const packet = datagram(start, sourcePort, to, bytes);
  const decision = memory.ask(parts.graph(), { from: start.station, packet, at: parts.now(), oneWay: true }, traces);
  if (decision.verdict !== "arrives") {
    network.refusals.tell(decision.trace);
    return decision.trace.sentence;
  }
  const { receiver } = decision;
  const { destination, destinationPort: port = 0 } = decision.trace.forward.header;
  const instance = receiver.is === "port" ? instanceOf(parts, receiver) : undefined;
  const binding = bindings.find(receiver, instance, { protocol, destination, port });
  if (!binding) return `${decision.trace.sentence} Nothing is bound to it.`;
  return { binding, seen: { station: answering(decision), header: received(decision, packet) } };
}

/** Lets an answer go back, if the fabric does. */
function answer(
  network: LoopbackNetwork,
  place: Place,
  sourcePort: number,
  { to, seen }: Exchange,
  data: Buffer,
  traces: Traces,
  receive: Receive,
): void {
  if (!seen) return receive(to, data);
  const { parts, memory } = network;
  const { header } = seen;
  const packet: Header = {
    ...header,
    source: header.destination,
    destination: header.source,
    sourcePort: header.destinationPort,
    destinationPort: header.sourcePort,
    length: data.length + headerBytes[header.source.family],
  };
  const query = { from: seen.station, packet, at: parts.now(), oneWay: true };
  const decision = memory.ask(parts.graph(), query, traces);
  const start = startFrom(parts, place, to.address);
  if (decision.verdict !== "arrives") network.refusals.tell(decision.trace);
  if (decision.verdict !== "arrives" || !start || answering(decision) !== start.station) return;
  const back = decision.trace.forward.header;
  if (back.destinationPort !== sourcePort || back.destination !== formatAddress(start.source)) return;
  receive({ address: address(back.source), port: back.sourcePort! }, data);
}

function datagram(start: Start, sourcePort: number, to: Endpoint, bytes: number): Header {
  const family: Family = to.address.family;
  return {
    protocol: protocols.udp,
    source: start.source,
    destination: to.address,
    sourcePort,
    destinationPort: to.port,
    length: bytes + headerBytes[family],
    whole: family === 6,
  };
}

/** Where what a receiver sends sets out. */
function answering(decision: Decision): string {
  if (decision.verdict !== "arrives") return "";
  return decision.receiver.is === "port" ? outOf(decision.receiver.id) : onTheInternet;
}

function received({ trace }: Decision, sent: Header): Header {
  const { source, destination, sourcePort, destinationPort } = trace.forward.header;
  const ends = { source: address(source), destination: address(destination) };
  return { ...sent, ...ends, sourcePort: sourcePort!, destinationPort: destinationPort! };
}
