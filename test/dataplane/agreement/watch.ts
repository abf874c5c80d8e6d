/** What is seen of packets: frames on the links of guests and of the internet's host, steps of every router's rules. */
import { SystemError } from "../../../src/dataplane/linux/native/libc.ts";
import { PacketSocket } from "../../../src/dataplane/linux/native/packet-socket.ts";
import type { SeenFrame } from "../../../src/dataplane/linux/native/packet-socket.ts";
import { commentKey, RuleTrace } from "../../../src/dataplane/linux/native/rule-trace.ts";
import type { TraceStep } from "../../../src/dataplane/linux/native/rule-trace.ts";
import type { ProbeStep } from "../../../src/dataplane/linux/protocol.ts";
import type { Batch } from "../../../src/dataplane/linux/warden/batch.ts";
import type { Desired } from "../../../src/dataplane/linux/warden/desired.ts";
import { inOrder } from "../../../src/dataplane/linux/warden/probe-order.ts";
import type { Passage } from "../../../src/dataplane/linux/warden/probe-order.ts";
import type { Spaces } from "../../../src/dataplane/linux/warden/spaces.ts";
import { serviceLink } from "./service.ts";
import { decodePacket } from "../../../src/net/packet-bytes.ts";
import type { Packet } from "../../../src/net/packet-bytes.ts";

/** A link in a namespace. */
export interface Spot {
  readonly namespace: string;
  readonly link: string;
}

/** A packet that passed a link of a guest. */
export interface Sight extends Spot {
  readonly outgoing: boolean;
  readonly packet: Packet;
}

/** How often a packet is sent again that a busy machine has no room for. */
const mostTries = 200;
const cell = new Int32Array(new SharedArrayBuffer(4));

/** Some milliseconds for the kernel. */
export function pause(ms: number): void {
  Atomics.wait(cell, 0, 0, ms);
}

const tracing = [
  "add table inet agreement",
  "delete table inet agreement",
  "add table inet agreement",
  "add chain inet agreement first { type filter hook prerouting priority -460; policy accept; }",
  "add rule inet agreement first meta nftrace set 1",
].join("\n");

/** Keeps Linux from answering in place of a service. */
const silence = "add chain inet agreement last { type filter hook input priority 10; policy drop; }";

/** Sockets on all guests' links and traces of all routers. */
export class Watcher {
  readonly #spaces: Spaces;
  readonly #desired: Desired;
  readonly #sockets = new Map<string, { readonly spot: Spot; readonly socket: PacketSocket }>();
  readonly #traces = new Map<string, RuleTrace>();
  readonly #comments = new Map<string, Map<string, string>>();
  #steps: { readonly namespace: string; readonly step: TraceStep }[] = [];
  /** Namespaces whose rules say nothing of packets, which others take up there. */
  passedBy: ReadonlySet<string> = new Set();
  /** The traces of some packet were more than the kernel keeps. */
  overrun = false;

  constructor(spaces: Spaces, desired: Desired) {
    this.#spaces = spaces;
    this.#desired = desired;
  }

  /** Watches what a change has made, and lets go of what it has ended. */
  follow({ links, unlinked, final, closing, namespaces, ended }: Batch, services: ReadonlySet<string>): void {
    const anew = [...links.made, ...links.cut, ...unlinked].flatMap(({ a, b }) => [a, b]);
    for (const { namespace, name } of anew) this.#leave(`${namespace}/${name}`);
    for (const { namespace } of [...final, ...closing]) this.#comments.delete(namespace);
    for (const { name } of [...ended, ...namespaces.fresh]) {
      for (const [key, { spot }] of this.#sockets) if (spot.namespace === name) this.#leave(key);
      this.#traces.get(name)?.close();
      this.#traces.delete(name);
      this.#comments.delete(name);
    }
    for (const space of this.#spaces.routers()) {
      if (this.#traces.has(space.name)) continue;
      space.transact(services.has(space.name) ? `${tracing}\n${silence}` : tracing);
      this.#traces.set(space.name, RuleTrace.open(space.fd));
    }
    for (const { spot, key } of this.#spots(services)) {
      if (this.#sockets.has(key)) continue;
      const socket = PacketSocket.open(this.#spaces.get(spot.namespace).fd, spot.link);
      this.#sockets.set(key, { spot, socket });
    }
  }

  /** Sends a packet out of a guest's link. Throws EMSGSIZE for one that the link does not take. */
  send(from: Spot, bytes: Uint8Array, to: string): void {
    const found = this.#sockets.get(keyOf(from));
    if (!found) throw new Error(`nobody is at ${keyOf(from)}`);
    for (let tries = 0; ; tries++) {
      try {
        return found.socket.sendPacket(bytes, to);
      } catch (error) {
        if (!(error instanceof SystemError) || error.code !== "ENOBUFS" || tries > mostTries) throw error;
        pause(5);
      }
    }
  }

  /** The packets that have passed since the last time. */
  sights(): Sight[] {
    const seen: Sight[] = [];
    for (const { spot, socket } of this.#sockets.values())
      for (let frame = readFrom(socket); frame; frame = readFrom(socket)) {
        const packet = decodePacket(frame.frame.subarray(14));
        if (packet) seen.push({ ...spot, outgoing: frame.outgoing, packet });
      }
    return seen;
  }

  /** Takes in the steps that wait; says whether there were any. */
  listen(): boolean {
    const before = this.#steps.length;
    for (const [namespace, trace] of this.#traces) {
      const isHeard = !this.passedBy.has(namespace);
      try {
        for (const step of trace.read()) if (isHeard && step.table === "fogbank") this.#steps.push({ namespace, step });
      } catch {
        this.overrun = true;
      }
    }
    return this.#steps.length > before;
  }

  /** Whether a rule has dropped something since the last `steps`. */
  get dropped(): boolean {
    return this.#steps.some(({ step }) => step.verdict === "drop");
  }

  /**
   * The steps of a packet since the last time, in the order of the way that begins at a router's link, and whether
   * another one, such as an answer to it, was dropped.
   */
  steps(
    entry: { readonly namespace: string; readonly name: string },
    mark: number,
  ): { readonly own: ProbeStep[]; readonly othersDropped: boolean } {
    const passages = new Map<string, Passage>();
    for (const { namespace, step } of this.#steps) {
      const key = `${namespace} ${step.packet}`;
      const passage = passages.get(key) ?? { namespace, steps: [] };
      passage.steps.push(step);
      passages.set(key, passage);
    }
    this.#steps = [];
    const isOwn = ({ steps }: Passage): boolean => steps.some(({ network }) => network && markOf(network) === mark);
    const [own, others] = [[...passages.values()].filter(isOwn), [...passages.values()].filter((one) => !isOwn(one))];
    return {
      own: inOrder(own, entry, this.#desired).flatMap(({ namespace, steps }) =>
        steps.map((step) => {
          const comment = this.#commentsOf(namespace).get(commentKey(step));
          return { namespace, chain: step.chain, verdict: step.verdict, ...(comment !== undefined && { comment }) };
        }),
      ),
      othersDropped: others.some(({ steps }) => steps.some(({ verdict }) => verdict === "drop")),
    };
  }

  /** The router's end of a guest's link. */
  entryOf({ namespace, link }: Spot): { readonly namespace: string; readonly name: string } {
    for (const item of this.#desired.in(namespace).values()) {
      if (item.is !== "link") continue;
      if (item.a.namespace === namespace && item.a.name === link) return item.b;
      if (item.b.namespace === namespace && item.b.name === link) return item.a;
    }
    throw new Error(`there is no link ${link} in ${namespace}`);
  }

  close(): void {
    for (const key of this.#sockets.keys()) this.#leave(key);
    for (const trace of this.#traces.values()) trace.close();
    this.#traces.clear();
  }

  *#spots(services: ReadonlySet<string>): Generator<{ readonly spot: Spot; readonly key: string }> {
    for (const { name } of this.#spaces.all()) {
      if (!this.#spaces.isGuest(name) && !services.has(name)) continue;
      for (const item of this.#desired.in(name).values()) {
        if (item.is !== "link") continue;
        const own = item.a.namespace === name ? item.a : item.b;
        if (services.has(name) && own.name !== serviceLink) continue;
        const spot = { namespace: name, link: own.name };
        yield { spot, key: keyOf(spot) };
      }
    }
  }

  #leave(key: string): void {
    this.#sockets.get(key)?.socket.close();
    this.#sockets.delete(key);
  }

  #commentsOf(namespace: string): ReadonlyMap<string, string> {
    let comments = this.#comments.get(namespace);
    if (!comments)
      this.#comments.set(namespace, (comments = this.#traces.get(namespace)?.comments("fogbank") ?? new Map()));
    return comments;
  }
}

/** A link that went down and came back says so once. */
function readFrom(socket: PacketSocket): SeenFrame | undefined {
  try {
    return socket.read();
  } catch (error) {
    if (error instanceof SystemError && error.code === "ENETDOWN") return socket.read();
    throw error;
  }
}

/** The identification of an IPv4 packet, or the flow label of an IPv6 one. */
function markOf(network: Buffer): number {
  return network[0]! >> 4 === 4 ? network.readUInt16BE(4) : network.readUInt16BE(2);
}

function keyOf({ namespace, link }: Spot): string {
  return `${namespace}/${link}`;
}
