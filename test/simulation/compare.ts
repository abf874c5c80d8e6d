/** Asks both evaluators the same question and says where they differ. */
import { Fault } from "../../src/core/fault.ts";
import { answerTrace } from "../../src/services/ec2/trace.ts";
import type { TraceAnswer } from "../../src/services/ec2/trace.ts";
import type { TestCloud } from "../cloud.ts";
import type { Atlas } from "./atlas.ts";
import { evaluate } from "./evaluate.ts";
import type { Judgement, Judgements, Question } from "./evaluate.ts";
import { ip, key, text } from "./ip.ts";
import { emptyMemory } from "./memory.ts";
import type { Memory } from "./memory.ts";
import { answerTo, ICMP, ICMP6, written } from "./packet.ts";
import type { Packet } from "./packet.ts";
import type { Choose, Stop } from "./step.ts";

/** What kind of thing each code of a trace stands for. */
const KINDS: Readonly<Record<string, readonly Stop[]>> = {
  BAD_STATE: ["state"],
  BAD_STATE_ATTACHMENT: ["state"],
  BAD_STATE_ROUTE: ["blackhole"],
  ENI_SG_RULES_MISMATCH: ["security-group"],
  ENI_SOURCE_DEST_CHECK_RESTRICTION: ["source-dest-check"],
  GATEWAY_REJECTS_SPOOFED_TRAFFIC: ["no-public-address"],
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: ["private-address"],
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS: ["private-address"],
  IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: ["no-public-address"],
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS: ["no-public-address"],
  IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS: ["private-address"],
  IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS: ["private-address"],
  INGRESS_RTB_NO_PUBLIC_IP: ["no-public-address"],
  INGRESS_RTB_TRAFFIC_REDIRECTION: ["redirected"],
  NGW_REQUIRES_SOURCE_IN_VPC: ["nat-gateway"],
  NO_ROUTE_TO_DESTINATION: ["no-route"],
  PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: ["peering"],
  PROTOCOL_RESTRICTION: ["nat-gateway", "endpoint"],
  REGIONAL_NGW_ROUTE_AZ_RESTRICTION: ["zone"],
  SG_HAS_NO_RULES: ["security-group"],
  SG_REFERENCES_NOT_PRESERVED: ["security-group"],
  SUBNET_ACL_RESTRICTION: ["network-acl"],
  VPC_BLOCK_PUBLIC_ACCESS_ENABLED: ["block-public-access"],
  VPCE_GATEWAY_PROTOCOL_RESTRICTION: ["endpoint"],
  VPCE_INTRA_VPC_TRAFFIC: ["endpoint"],
  X_ADDRESS_NOT_HELD: ["no-address"],
  X_DENY_ALL_IGW_TRAFFIC: ["endpoint"],
  X_DNS_SUPPORT_DISABLED: ["no-address"],
  X_FROM_ITSELF: ["from-itself"],
  X_EIGW_NO_SESSION: ["egress-only"],
  X_GATEWAY_ENDPOINT_FOREIGN: ["endpoint"],
  X_IGW_PRIVATE_IPV6: ["private-address"],
  X_LOOP: ["loop"],
  X_METADATA_DISABLED: ["no-address"],
  X_MIDDLEBOX_IN_SAME_SUBNET: ["same-subnet"],
  X_NGW_NO_SESSION: ["nat-gateway"],
  X_NGW_OWN_SUBNET: ["nat-gateway"],
  X_NOT_ON_THE_INTERNET: ["no-address"],
  X_NOT_ROUTABLE: ["no-route"],
  X_NO_INTERNET_GATEWAY: ["state"],
  X_NO_MULTICAST: ["no-address"],
  X_NO_SUCH_SERVICE: ["no-service"],
  X_PACKET_TOO_BIG: ["too-big"],
  X_REPLY_FROM_OTHER_ADDRESS: ["not-the-answer"],
  X_REPLY_TO_OTHER_RECEIVER: ["not-the-answer"],
  X_RESERVED_ADDRESS: ["no-address"],
  TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION: ["transit"],
  TGW_ROUTE_AZ_RESTRICTION: ["zone"],
  TGW_RTB_BAD_STATE_ROUTE: ["blackhole"],
  TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT: ["no-route"],
  X_TGW_NO_IPV6: ["transit"],
  X_TRANSIT_INTERFACE: ["transit"],
  X_VPN_NOT_BUILT: ["nowhere"],
};

/** A question on which the two differ. */
export interface Disagreement {
  /** The kind of difference, the same for questions that differ alike. */
  readonly kind: string;
  readonly question: Question;
  readonly trace: TraceAnswer | string;
  readonly judgements: Judgements;
}

/** What both remember of earlier packets. */
export interface Past {
  sessions: TraceAnswer["sessions"];
  readonly memory: Memory;
}

/** Compares the two on a question; undefined when they agree. What they remember of it is noted in `past`. */
export function compare(
  test: TestCloud,
  atlas: Atlas,
  question: Question,
  past: Past = { sessions: {}, memory: emptyMemory() },
): Disagreement | undefined {
  const trace = ask(test, question, past);
  const choose = typeof trace === "string" ? firstChoice : choicesOf(trace);
  const judgements = evaluate(atlas, question, choose, past.memory);
  if (typeof trace !== "string") past.sessions = trace.sessions;
  const kind = typeof trace === "string" ? `no answer: ${trace}` : difference(trace, judgements, question);
  return kind ? { kind, question, trace, judgements } : undefined;
}

/** The disagreement for people: the packet, and both explanations. */
export function explained({ kind, question, trace, judgements }: Disagreement): string {
  const hops = typeof trace === "string" ? [trace] : [...trace.forward.hops, ...(trace.reply?.hops ?? [])];
  return [
    `${kind}\n${question.from}: ${written(question.packet)}`,
    "trace:",
    ...hops.map((hop) => (typeof hop === "string" ? hop : `${hop.station} ${hop.outcome}: ${hop.because}`)),
    "evaluator:",
    ...judgements.forward.trail,
    ...(judgements.answer ? ["and back:", ...judgements.answer.trail] : []),
  ].join("\n  ");
}

function ask(test: TestCloud, { from, packet }: Question, { sessions }: Past): TraceAnswer | string {
  const { protocol, dport: port, sport: sourcePort, type, code, bytes } = packet;
  const icmp = type === undefined ? undefined : { type, code: code!, identifier: 1 };
  const ends = { source: from, destination: text(packet.dst), sourceAddress: text(packet.src) };
  try {
    return answerTrace(test.cloud.reader, {
      ...ends,
      protocol,
      port,
      sourcePort,
      bytes,
      sessions,
      ...(icmp && { icmp }),
    });
  } catch (error) {
    if (error instanceof Fault) return `${error.code}: ${error.message}`;
    throw new Error(written(packet), { cause: error });
  }
}

function difference(trace: TraceAnswer, { forward, answer }: Judgements, question: Question): string | undefined {
  const first = legDiffers("forward", trace.forward, forward);
  if (first || forward.stops.length) return first;
  if (!samePlace(trace.forward.endedAt, forward)) return `forward: delivered at ${trace.forward.endedAt.split("/")[0]}`;
  if (headerDiffers(trace.forward.header, forward.packet)) return "forward: another header";
  if (!answerTo(question.packet)) return trace.reply ? "answer: none is due" : undefined;
  if (!answer) return "answer: judged without";
  if (trace.arrives) return answer.stops.length ? `answer: arrives or ${answer.stops.join(", ")}` : undefined;
  return legDiffers("answer", trace.reply ?? { disposition: "dropped", code: trace.code }, answer);
}

type HeaderText = TraceAnswer["forward"]["header"];

interface LegEnd {
  readonly disposition: string;
  readonly code?: string;
}

/** What goes round in circles never arrives; which lap ends it is no rule of AWS. */
function legDiffers(name: string, { disposition, code }: LegEnd, { stops }: Judgement): string | undefined {
  const why = code ?? disposition;
  if (disposition === "delivered" && !code) return stops.length ? `${name}: arrives or ${stops.join(", ")}` : undefined;
  if (stops.length === 0) return `${name}: ${why} or arrives`;
  if (stops.includes("loop")) return undefined;
  return (KINDS[why] ?? []).some((kind) => stops.includes(kind)) ? undefined : `${name}: ${why} or ${stops.join(", ")}`;
}

function samePlace(station: string, { place }: Judgement): boolean {
  if (place === "service") return /^(service|name-server)/.test(station);
  return place === "internet" ? station.startsWith("internet") : station.includes(place);
}

function headerDiffers(header: HeaderText, packet: Packet): boolean {
  return (
    key(ip(header.source)) !== key(packet.src) ||
    key(ip(header.destination)) !== key(packet.dst) ||
    header.sourcePort !== packet.sport ||
    header.destinationPort !== packet.dport ||
    header.icmp?.type !== packet.type ||
    header.icmp?.code !== packet.code
  );
}

/** By which address and port the trace's NAT gateways speak, if they may; else another choice, which will differ. */
function choicesOf(trace: TraceAnswer): Choose {
  return (natGateway, candidates, packet) => {
    const hop = [...trace.forward.hops, ...(trace.reply?.hops ?? [])].find(
      ({ session, before }) =>
        session?.state === "translated" && session.device === natGateway && isFrom(before, packet),
    );
    const source = candidates.find((one) => hop?.after && key(ip(hop.after.source)) === key(one));
    const port = hop?.after?.sourcePort ?? 1024;
    const isFine = port >= 1024 && port <= 65535;
    return source && isFine ? { source, port } : firstChoice(natGateway, candidates, packet);
  };
}

/** Whether the packet came so from inside; NAT64 has changed it already. */
const isFrom = (before: HeaderText, { src, sport, dport }: Packet): boolean =>
  before.sourcePort === sport && before.destinationPort === dport && key(ip(before.source)) === key(src);

const firstChoice: Choose = (natGateway, candidates, packet) => {
  if (!candidates[0]) throw new Error(`${natGateway} has no address`);
  const ported = packet.protocol !== ICMP && packet.protocol !== ICMP6;
  return { source: candidates[0], port: ported ? 1024 : 0 };
};
