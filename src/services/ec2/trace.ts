/** Traces between endpoints that people name: instances, interfaces, addresses, or the internet. */
import { Fault, NotBuilt } from "../../core/fault.ts";
import type { Recorder } from "../../core/derive.ts";
import type { Sessions } from "../../fabric/sessions.ts";
import { trace } from "../../fabric/trace.ts";
import type { Trace } from "../../fabric/trace-types.ts";
import type { Address, Family } from "../../net/address.ts";
import { hasPorts, isIcmp, protocols } from "../../net/packet.ts";
import type { Header, IcmpKind, TcpFlags } from "../../net/packet.ts";
import { graphOf } from "./stations/index.ts";
import { findDestination, findSource } from "./trace-endpoint.ts";
import type { Asker, Endpoint } from "./trace-endpoint.ts";

/** What may be asked; the body of `POST /_fogbank/trace`. */
export interface TraceQuestion extends Asker {
  /** An instance id, an interface id, an address, or `internet`. */
  readonly source: string;
  readonly destination: string;
  /** `tcp`, `udp`, `icmp`, `icmpv6` or an IANA number; `tcp` where a port is named, else an echo request. */
  readonly protocol?: string | number;
  readonly port?: number;
  readonly sourcePort?: number;
  /** Send from this address, whoever has it: what a forged packet would meet. */
  readonly sourceAddress?: string;
  readonly icmp?: IcmpKind;
  readonly flags?: TcpFlags;
  /** The sequence number of a TCP packet, by which load balancers choose among targets; 1 unless said otherwise. */
  readonly sequence?: number;
  /** Length of the IP packet in bytes. */
  readonly bytes?: number;
  /** Routers must not fragment it; true unless said otherwise. */
  readonly dontFragment?: boolean;
  /** A fragment of a longer packet; refused by name. */
  readonly fragment?: boolean;
  /** Milliseconds on the asker's own clock, for the age of sessions. */
  readonly at?: number;
  readonly oneWay?: boolean;
  /** What an earlier trace gave, to go on with its flow. */
  readonly sessions?: Sessions;
}

/** A trace with what its endpoints turned out to be. */
export interface TraceAnswer extends Trace {
  readonly source: Endpoint;
  readonly destination: Endpoint;
}

/** Answers a question. Throws a `Fault` for endpoints that do not exist and for what cannot be asked. */
export function answerTrace(read: Recorder, question: TraceQuestion): TraceAnswer {
  const asked = checkQuestion(question);
  if (asked.fragment) throw new NotBuilt("fogbank.trace.fragment");
  const destination = findDestination(read, asked, asked.destination, asked.source);
  const source = findSource(read, asked, asked.source, destination);
  const packet = packetOf(asked, source.address, destination.address);
  const found = trace(
    graphOf(read),
    { from: source.station, packet, at: asked.at, oneWay: asked.oneWay },
    asked.sessions,
  );
  return { ...found, source: source.endpoint, destination: destination.endpoint };
}

function packetOf(question: TraceQuestion, source: Address, destination: Address): Header {
  const protocol = protocolOf(question, destination.family);
  if (source.family !== destination.family) throw invalid("source and destination must be of the same address family");
  const ported = hasPorts(protocol);
  if (ported && question.port === undefined) throw invalid("a port is needed for TCP and UDP");
  const echo = { type: protocol === protocols.icmp6 ? 128 : 8, code: 0, identifier: 1 };
  return {
    protocol,
    source,
    destination,
    ...(ported && { sourcePort: question.sourcePort ?? 49_152, destinationPort: question.port }),
    ...(protocol === protocols.tcp && question.flags && { flags: question.flags }),
    ...(protocol === protocols.tcp && question.sequence !== undefined && { sequence: question.sequence }),
    ...(isIcmp(protocol) && { icmp: question.icmp ?? echo }),
    length: question.bytes ?? 0,
    whole: destination.family === 6 || (question.dontFragment ?? true),
  };
}

function protocolOf({ protocol, port }: TraceQuestion, family: Family): number {
  const icmp = family === 4 ? protocols.icmp : protocols.icmp6;
  if (protocol === undefined) return port === undefined ? icmp : protocols.tcp;
  const named = { tcp: protocols.tcp, udp: protocols.udp, icmp, icmpv6: icmp }[String(protocol).toLowerCase()];
  const number = named ?? Number(protocol);
  if (!Number.isInteger(number) || number < 0 || number > 255) throw invalid(`there is no protocol ${protocol}`);
  return number;
}

type Kind = "string" | "number" | "boolean" | "object";

const members: Readonly<Record<keyof TraceQuestion, readonly Kind[]>> = {
  account: ["string"],
  region: ["string"],
  family: ["number"],
  source: ["string"],
  destination: ["string"],
  protocol: ["string", "number"],
  port: ["number"],
  sourcePort: ["number"],
  sourceAddress: ["string"],
  icmp: ["object"],
  flags: ["string"],
  sequence: ["number"],
  bytes: ["number"],
  dontFragment: ["boolean"],
  fragment: ["boolean"],
  at: ["number"],
  oneWay: ["boolean"],
  sessions: ["object"],
};

function checkQuestion(question: TraceQuestion): TraceQuestion {
  for (const [name, value] of Object.entries(question)) {
    const kinds = members[name as keyof TraceQuestion];
    if (!kinds) throw invalid(`there is no member ${name}`);
    if (value !== undefined && !kinds.includes(typeof value as Kind))
      throw invalid(`${name} must be a ${kinds.join(" or ")}`);
  }
  const { source, destination, port, sourcePort, bytes, sequence } = question;
  if (!source || !destination) throw invalid("source and destination are needed");
  for (const number of [port, sourcePort, bytes])
    if (number !== undefined && !(Number.isInteger(number) && number >= 0 && number <= 65535))
      throw invalid(`${number} is not between 0 and 65535`);
  if (sequence !== undefined && !(Number.isInteger(sequence) && sequence >= 0 && sequence <= 0xffff_ffff))
    throw invalid(`${sequence} is no sequence number: it has 32 bits`);
  return question;
}

function invalid(why: string): Fault {
  return new Fault("InvalidQuestion", `This cannot be traced: ${why}.`);
}
