/** Trace: one packet's way through the graph and its reply's way back, with what decided at every station. */
import { sameAddress } from "../net/address.ts";
import type { Address } from "../net/address.ts";
import { formatHeader, grownBy, replyTo, tooBigAnswer } from "../net/packet.ts";
import type { Header } from "../net/packet.ts";
import { outcomes } from "./codes.ts";
import { SessionDraft } from "./sessions.ts";
import type { Sessions } from "./sessions.ts";
import type { Graph, Mtu } from "./station.ts";
import type { Hop, Leg, Trace } from "./trace-types.ts";
import { walk } from "./walk.ts";
import type { Walked } from "./walk.ts";

/** A packet, and the station at which it sets out. */
export interface Query {
  readonly from: string;
  readonly packet: Header;
  /** Milliseconds; only its difference from earlier questions of the same flow matters. */
  readonly at?: number;
  /** The packet answers nothing and wants no answer: leave the way back out. */
  readonly oneWay?: boolean;
}

/** Traces a packet and its reply, given what devices remember. Pure: what they remember then is in the answer. */
export function trace(graph: Graph, query: Query, before: Sessions = {}): Trace {
  const sessions = new SessionDraft(before, query.at ?? 0);
  const forward = walk(graph, sessions, query.from, query.packet, "forward");
  if (forward.tooBigFor) return tooBig(graph, sessions, query.packet, forward, forward.tooBigFor);
  if (forward.leg.disposition !== "delivered") return conclude(sessions, forward.leg, forward.leg);
  const reply = query.oneWay ? undefined : replyTo(forward.header);
  if (!reply || !forward.answersFrom) return conclude(sessions, forward.leg);
  const back = judged(query, walk(graph, sessions, forward.answersFrom, reply, "reply"));
  return conclude(sessions, forward.leg, back.disposition === "delivered" ? undefined : back, back);
}

function conclude(sessions: SessionDraft, forward: Leg, failed?: Leg, reply?: Leg, answer?: Leg): Trace {
  return {
    arrives: failed === undefined,
    disposition: failed?.disposition ?? "delivered",
    ...(failed && { failed: failed.direction }),
    ...(failed?.code && { code: failed.code }),
    sentence: sentenceOf(forward, failed, reply, answer),
    forward,
    ...(reply && { reply }),
    ...(answer && { tooBigAnswer: answer }),
    pathMtu: forward.mtu,
    sessions: sessions.close(),
  };
}

/** A reply counts only when it reaches the asker and comes from whom it asked. */
function judged({ packet, from }: Query, { leg, header, answersFrom }: Walked): Leg {
  if (leg.disposition !== "delivered") return leg;
  const same =
    sameAddress(header.source, packet.destination) &&
    header.sourcePort === packet.destinationPort &&
    header.destinationPort === packet.sourcePort;
  if (!same || !sameAddress(header.destination, packet.source)) {
    const because = `${formatHeader(header)} is no answer to ${formatHeader(packet)}`;
    return { ...leg, disposition: "rejected", code: outcomes.strangeReply, because };
  }
  if (answersFrom === from) return leg;
  const because = `the reply reached ${leg.endedAt}, which is not where the packet came from`;
  return { ...leg, disposition: "dropped", code: outcomes.strayReply, because };
}

function tooBig(graph: Graph, sessions: SessionDraft, sent: Header, forward: Walked, mtu: Mtu): Trace {
  const leg = { ...forward.leg, mtu: mtu.bytes - grownBy(sent, forward.header) };
  if (!mtu.answersFrom) return conclude(sessions, leg, leg);
  const { leg: back } = walk(graph, sessions, mtu.answersFrom, tooBigFrom(mtu, forward.header), "too-big answer");
  return conclude(sessions, leg, leg, undefined, back);
}

/** What whoever cannot send a packet on says to its sender. */
export function tooBigFrom({ routers = [] }: Mtu, header: Header): Header {
  const { source } = header;
  return tooBigAnswer(header, routers.find(({ family }) => family === source.family) ?? unspecified(source));
}

function unspecified({ family, words }: Address): Address {
  return { family, words: words.map(() => 0) };
}

function sentenceOf(forward: Leg, failed: Leg | undefined, reply: Leg | undefined, answer: Leg | undefined): string {
  const packet = forward.hops[0] ? packetText(forward) : "The packet";
  if (!failed && forward.copies) return `${packet} arrives: ${forward.because}.`;
  if (!failed) return `${packet} arrives${reply ? " and its reply returns" : ""}.`;
  const last = failed.hops.at(-1);
  const place = last ? ` at ${placeOf(last)}` : "";
  if (failed.direction === "reply")
    return `${packet} arrives, but its reply is ${ending[failed.disposition]}${place}: ${failed.because}.`;
  const heard =
    answer && (answer.disposition === "delivered" ? "; the sender learns of it" : "; the sender never learns of it");
  return `${packet} is ${ending[failed.disposition]}${place}: ${failed.because}${heard ?? ""}.`;
}

function placeOf({ kind, resource }: Hop): string {
  return kind === resource.id ? `the ${kind}` : `${kind} of ${resource.id}`;
}

const ending = {
  delivered: "delivered",
  dropped: "dropped",
  rejected: "rejected",
  "too-big": "too big",
  loop: "lost",
} as const;

function packetText({ hops }: Leg): string {
  const { protocol, source, destination, destinationPort } = hops[0]!.before;
  const port = destinationPort === undefined ? "" : ` port ${destinationPort}`;
  return `${protocol.toUpperCase()} from ${source} to ${destination}${port}`;
}
