/** Proof by packet: what a trace says is sent for real, watched at both ends, and set beside the model hop by hop. */
import { randomBytes } from "node:crypto";
import { Fault } from "../../core/fault.ts";
import type { HeaderText, Trace } from "../../fabric/trace-types.ts";
import { headerText } from "../../fabric/header-text.ts";
import { replyTo } from "../../net/packet.ts";
import type { Header } from "../../net/packet.ts";
import { decodePacket, encodePacket } from "../../net/packet-bytes.ts";
import type { NetworkView } from "../../specs/network.ts";
import { compareLeg } from "./prove-compare.ts";
import type { Difference } from "./prove-compare.ts";
import { headerOfText } from "./prove-header.ts";
import { hopsOf } from "./prove-hop.ts";
import type { KernelHop } from "./prove-hop.ts";
import { Stand } from "./prove-stand.ts";
import type { Hosts, Place } from "./prove-stand.ts";
import type { ProbeAnswer, ProbeRequest } from "./protocol.ts";

/** A trace with what its endpoints turned out to be. */
export interface ProvenTrace extends Trace {
  readonly source: { readonly address: string; readonly networkInterfaceId?: string };
  readonly destination: { readonly address: string; readonly networkInterfaceId?: string };
}

/** What a proof is made with. */
export interface ProofTools {
  readonly view: NetworkView;
  readonly hosts: Hosts;
  readonly probe: (request: ProbeRequest) => Promise<ProbeAnswer>;
}

/** One packet that was sent, and its way through the kernel. */
export interface KernelLeg {
  readonly direction: "forward" | "reply";
  readonly from: Place;
  readonly sent: HeaderText;
  readonly arrived: boolean;
  /** As it came to its destination. */
  readonly header?: HeaderText;
  /** The error that told the sender that it was too long. */
  readonly tooBig?: HeaderText;
  readonly hops: readonly KernelHop[];
}

/** Model and kernel beside each other. */
export interface Proof {
  readonly model: ProvenTrace;
  readonly kernel: readonly KernelLeg[];
  /** Empty when they agree; each one is an error of Fogbank's. */
  readonly differences: readonly Difference[];
}

/** What the kernel says of a packet that the sender's own link is too small for: it never sets out. */
const tooLongForLink = /EMSGSIZE/;
/** How long a packet may travel, in milliseconds. */
const waitMs = 600;

/**
 * Sends the packet that a trace was asked about, and where the trace has a reply, the reply from the other end.
 *
 * Throws a `Fault` for what cannot be sent for real: interfaces behind which nothing runs, earlier sessions, protocols
 * whose packets would have to be made up.
 */
export async function proveFlow(
  question: Readonly<Record<string, unknown>>,
  model: ProvenTrace,
  tools: ProofTools,
): Promise<Proof> {
  if (question["sessions"] !== undefined || question["at"] !== undefined)
    throw new Fault("InvalidQuestion", "Earlier sessions cannot be proven: the kernel remembers its own.");
  if (model.forward.copies)
    throw new Fault("InvalidQuestion", "Packets to groups cannot be proven: they arrive in several places.");
  const stand = new Stand(tools.view, tools.hosts);
  try {
    const packet = headerOfText(model.forward.hops[0]?.before ?? model.forward.header, question);
    const from = await stand.source(model);
    const to = await stand.destination(model);
    const forward = await send(tools, "forward", packet, from, to);
    const differences = compareLeg(model.forward, forward.leg, model.tooBigAnswer);
    const kernel = [forward.leg];
    if (model.reply && forward.arrived && to?.place) {
      const answer = replyTo(forward.arrived);
      const back = answer && (await send(tools, "reply", answer, to.place, { place: from }));
      if (back) {
        kernel.push(back.leg);
        differences.push(...compareLeg(model.reply, back.leg, undefined));
      }
    }
    return { model, kernel, differences };
  } finally {
    await stand.leave();
  }
}

/** Where a packet is awaited: at a link, or in a router itself. */
interface Awaited {
  readonly place?: Place;
}

interface Sent {
  readonly leg: KernelLeg;
  /** The header on arrival. */
  readonly arrived?: Header;
}

async function send(
  { probe }: ProofTools,
  direction: KernelLeg["direction"],
  header: Header,
  from: Place,
  to: Awaited | undefined,
): Promise<Sent> {
  const payload = randomBytes(16);
  const mark = 1 + (payload.readUInt16BE(0) % 0xffff);
  const bytes = encodePacket(header, { payload, mark });
  const watch = [from, ...(to?.place ? [to.place] : [])];
  const packet = Buffer.from(bytes).toString("base64");
  const asked = { ...from, packet, watch, waitMs, swallow: to?.place !== undefined };
  const answer = await probe(asked).catch((error: Error) => {
    if (!tooLongForLink.test(error.message)) throw error;
    return { seen: [], steps: [] };
  });
  const seen = answer.seen.flatMap(({ namespace, link, packet, outgoing }) => {
    const read = outgoing ? undefined : decodePacket(Buffer.from(packet, "base64"));
    return read ? [{ namespace, link, read }] : [];
  });
  const at = (place: Place) =>
    seen.filter(({ namespace, link }) => namespace === place.namespace && link === place.link);
  const own = to?.place && at(to.place).find(({ read }) => read.mark === mark && startsAlike(read.payload, payload));
  const error = at(from).find(({ read }) => read.header.quotes && isTooBig(read.header));
  const hops = hopsOf(answer.steps);
  const inRouter = to !== undefined && !to.place && isTaken(hops.at(-1));
  const leg: KernelLeg = {
    direction,
    from,
    sent: headerText({ ...header, length: bytes.length }),
    arrived: own !== undefined || inRouter,
    ...(own && { header: headerText(own.read.header) }),
    ...(error && { tooBig: headerText(error.read.header) }),
    hops,
  };
  return { leg, arrived: own?.read.header };
}

/** The router itself takes what comes to its input, and what rules give to a service at a port. */
function isTaken(last: KernelLeg["hops"][number] | undefined): boolean {
  if (last?.verdict !== "passes") return false;
  return last.chain === "input" || last.station?.startsWith("service/") === true;
}

function isTooBig({ icmp, protocol }: Header): boolean {
  return protocol === 1 ? icmp?.type === 3 && icmp.code === 4 : icmp?.type === 2;
}

function startsAlike(one: Uint8Array, other: Uint8Array): boolean {
  const length = Math.min(one.length, other.length);
  return Buffer.compare(one.subarray(0, length), other.subarray(0, length)) === 0;
}
