/** Sends one packet in the kernel and says where it came out, what answered it, and which rules it met. */
import { SystemError } from "../../../src/dataplane/linux/native/libc.ts";
import type { KernelHop } from "../../../src/dataplane/linux/prove-hop.ts";
import { hopsOf } from "../../../src/dataplane/linux/prove-hop.ts";
import { isIcmp } from "../../../src/net/packet.ts";
import type { Header } from "../../../src/net/packet.ts";
import { encodePacket } from "../../../src/net/packet-bytes.ts";
import type { Packet } from "../../../src/net/packet-bytes.ts";
import type { KernelNetwork } from "./kernel.ts";
import { pause } from "./watch.ts";
import type { Sight, Spot } from "./watch.ts";

/** How the kernel treated one packet. */
export interface KernelLeg {
  /** The guest, or the host, that has it in the end. */
  readonly arrived?: Spot & { readonly packet: Packet };
  /** The link itself did not take it. */
  readonly refusedByLink: boolean;
  /** What came of it: an error about it, or a reset, and to whom. */
  readonly answer?: { readonly namespace: string; readonly header: Header };
  /** Another packet was dropped meanwhile, which may be the answer. */
  readonly answerLost: boolean;
  /** Nobody's rules saw it: it ended at the link of the router. */
  readonly unseen: boolean;
  readonly hops: readonly KernelHop[];
  /** Bytes that were sent. */
  readonly length: number;
  /** Packets that came out late, and so were told to be dropped. */
  readonly late: readonly string[];
}

/** What sending needs to know besides the packet. */
export interface Wish {
  /** What ends the waiting: that it comes somewhere, that a rule drops it; nothing where neither is to be seen. */
  readonly until: "arrival" | "drop" | "nothing";
  /** An error or a reset is awaited. */
  readonly answered: boolean;
  /** The hardware address that it is sent to. */
  readonly to: string;
}

/** How long what should be seen is waited for; it all happens while it is sent, unless the machine is busy. */
const patienceMs = { arrival: 400, drop: 60, nothing: 0 };
const answerMs = 250;
/** How often nothing new is seen before a packet that nobody awaits has arrived: it may be on its way still. */
const idleReads = 10;
const hopLimit = 100;

/** The packets of one network, each with a mark of its own. */
export class Sender {
  readonly #network: KernelNetwork;
  #mark = 0;

  constructor(network: KernelNetwork) {
    this.#network = network;
  }

  send(from: Spot, header: Header, wish: Wish): KernelLeg {
    const { watcher, inspector } = this.#network;
    const mark = (this.#mark = (this.#mark % 0xffff) + 1);
    const payload = payloadOf(mark);
    const bytes = encodePacket(header, { mark, hops: hopLimit, ...(hasPayload(header) && { payload }) });
    const own = (sight: Sight): boolean =>
      sight.packet.mark === mark && (!hasPayload(header) || begins(sight.packet.payload, payload));
    try {
      watcher.send(from, bytes, wish.to);
    } catch (error) {
      if (!(error instanceof SystemError) || error.code !== "EMSGSIZE") throw error;
      return { refusedByLink: true, answerLost: false, unseen: true, hops: [], length: bytes.length, late: [] };
    }
    const seen: Sight[] = [];
    let idle = 0;
    const end = performance.now() + Math.max(patienceMs[wish.until], wish.answered ? answerMs : 0);
    for (;;) {
      watcher.listen();
      const more = watcher.sights();
      inspector.work(more);
      if (more.length > 0) idle = 0;
      seen.push(...more);
      const there = placeOf(seen.filter(own)) !== undefined;
      const heard = !wish.answered || answerTo(seen, header) !== undefined;
      const done = wish.until === "nothing" || (wish.until === "drop" && watcher.dropped);
      const over = there ? wish.until === "arrival" || idle++ > idleReads : done;
      if (over && heard) break;
      if (performance.now() > end && (!there || idle > idleReads)) break;
      pause(0.5);
    }
    seen.push(...watcher.sights());
    const { own: steps, othersDropped } = watcher.steps(watcher.entryOf(from), mark);
    const hops = hopsOf(steps);
    const seenAt = placeOf(seen.filter(own));
    const isTaken = !hops.some(({ namespace, verdict }) => namespace === seenAt?.namespace && verdict === "drops");
    const at = isTaken ? seenAt : undefined;
    const answer = answerTo(seen, header);
    return {
      ...(at && { arrived: at }),
      ...(answer && { answer }),
      refusedByLink: false,
      unseen: steps.length === 0,
      hops,
      answerLost: othersDropped,
      length: bytes.length,
      late: seen
        .filter((sight) => isLate(sight, mark))
        .map(({ namespace, packet }) => `${packet.mark} at ${namespace}`),
    };
  }
}

/** The guest that took it in and did not send it on; not one that it wore out at. */
function placeOf(sights: readonly Sight[]): (Spot & { packet: Packet }) | undefined {
  const alive = sights.filter(({ outgoing, packet: { hops } }) => outgoing || hops > 1);
  const balance = new Map<string, number>();
  for (const { namespace, outgoing } of alive)
    balance.set(namespace, (balance.get(namespace) ?? 0) + (outgoing ? -1 : 1));
  return alive.findLast(({ namespace, outgoing }) => !outgoing && balance.get(namespace)! > 0);
}

/** A reset or an error about a packet, where it has come to in the end. */
function answerTo(sights: readonly Sight[], sent: Header): KernelLeg["answer"] {
  const answers = sights.filter(({ packet: { header } }) => isReset(header, sent) || isTooBig(header));
  const at = placeOf(answers);
  return at && { namespace: at.namespace, header: at.packet.header };
}

function isReset({ flags, sourcePort, destinationPort }: Header, sent: Header): boolean {
  return flags === "rst" && sourcePort === sent.destinationPort && destinationPort === sent.sourcePort;
}

function isTooBig({ protocol, icmp, quotes }: Header): boolean {
  if (!quotes) return false;
  return protocol === 1 ? icmp?.type === 3 && icmp.code === 4 : protocol === 58 && icmp?.type === 2;
}

function isLate({ packet: { payload, mark } }: Sight, current: number): boolean {
  return mark !== current && begins(payload, payloadOf(mark));
}

/** Long enough to be a header of any protocol, and a plain one of GRE: Linux translates no other version. */
function payloadOf(mark: number): Buffer {
  return Buffer.from(`\0\0\x08\0 fog ${mark}`.padEnd(20));
}

function begins(bytes: Uint8Array, beginning: Uint8Array): boolean {
  return Buffer.compare(bytes.subarray(0, beginning.length), beginning) === 0;
}

/** An ICMP error's payload would be taken for the packet that it quotes. */
function hasPayload({ protocol, icmp }: Header): boolean {
  return !isIcmp(protocol) || icmp === undefined || (protocol === 1 ? [0, 8] : [128, 129]).includes(icmp.type);
}
