/** The second evaluator: whether a packet arrives, and its answer, judged from what `describe-*` says alone. */
import type { Atlas } from "./atlas.ts";
import { answerOfEndpoint } from "./endpoint-step.ts";
import { throughEgressGateway, throughGateway, throughInternet } from "./gateway-step.ts";
import { leave, toward } from "./interface-step.ts";
import { emptyMemory } from "./memory.ts";
import type { Memory } from "./memory.ts";
import { returnThrough, translateAt } from "./nat-step.ts";
import { across } from "./peering-step.ts";
import { answerTo, headerKey, written } from "./packet.ts";
import type { Packet } from "./packet.ts";
import { locally, routed } from "./router-step.ts";
import { stopped } from "./step.ts";
import { intoTransit, throughTransit } from "./transit-step.ts";
import type { Choose, End, Step, Walk } from "./step.ts";

/** A packet, and where it starts: an interface's id or `internet`. */
export interface Question {
  readonly from: string;
  readonly packet: Packet;
}

/** How one direction went, step by step. */
export interface Judgement extends End {
  readonly trail: readonly string[];
}

/** Both directions; no answer when the packet did not arrive or asks for none. */
export interface Judgements {
  readonly forward: Judgement;
  readonly answer?: Judgement;
}

const MOST_STEPS = 120;

/** Judges a packet and its answer. */
export function evaluate(
  atlas: Atlas,
  { from, packet }: Question,
  choose: Choose,
  memory: Memory = emptyMemory(),
): Judgements {
  const leg = (start: Step): Judgement => follow({ atlas, memory, choose, flow: { tracked: false, later: [] } }, start);
  const forward = leg(startAt(atlas, from, packet));
  const back = forward.stops.length === 0 ? answerTo(forward.packet) : undefined;
  if (!back) return { forward };
  if (forward.place === "service") return { forward, answer: { ...forward, packet: back, place: from } };
  const answer = leg(answerOfEndpoint({ atlas, memory }, forward.place, back) ?? startAt(atlas, forward.place, back));
  const wanted = headerKey(answerTo(packet)!);
  const right = answer.place === from && headerKey(answer.packet) === wanted;
  return { forward, answer: answer.stops.length || right ? answer : { ...answer, stops: ["not-the-answer"] } };
}

function startAt(atlas: Atlas, from: string, packet: Packet): Step {
  if (from === "internet") return { at: "internet", packet };
  const card = atlas.cards.get(from);
  if (!card?.alive || card.managed) return stopped(from, packet, "state");
  return { at: "leave", packet, card };
}

function follow(walk: Walk, start: Step): Judgement {
  const trail: string[] = [];
  let step = start;
  for (let count = 0; step.at !== "end"; count++) {
    trail.push(`${step.at} ${nameOf(step)}: ${written(step.packet)}`);
    step = count < MOST_STEPS ? next(walk, step) : stopped(nameOf(step), step.packet, "loop");
  }
  trail.push(`${step.stops.length ? `stopped by ${step.stops.join(", ")}` : "arrives"} at ${step.place}`);
  return { ...step, trail };
}

function next(walk: Walk, step: Exclude<Step, End>): Step {
  switch (step.at) {
    case "leave":
      return leave(walk, step.card, step.packet);
    case "table":
      return routed(walk, step.table, step.packet, step);
    case "local":
      return locally(walk, step.packet, step);
    case "toward":
      return toward(walk, step.card, step.packet, step);
    case "translate":
      return translateAt(walk, step.natGateway, step.packet, step);
    case "return":
      return returnThrough(walk, step.natGateway, step.packet, step);
    case "cross":
      return across(walk, step.peering, step.packet, step);
    case "into-transit":
      return intoTransit(walk, step.card, step.packet, step);
    case "transit":
      return throughTransit(walk, step);
    case "gateway-out":
      return throughGateway(walk, step.packet, step);
    case "egress-out":
      return throughEgressGateway(walk, step.vpc, step.gateway, step.packet);
    case "internet":
      return throughInternet(walk, step.packet);
  }
}

function nameOf(step: Exclude<Step, End>): string {
  switch (step.at) {
    case "leave":
    case "toward":
    case "into-transit":
      return step.card.id;
    case "table":
      return step.table.RouteTableId!;
    case "translate":
    case "return":
      return step.natGateway.NatGatewayId!;
    case "cross":
      return step.peering.VpcPeeringConnectionId!;
    case "transit":
      return step.gateway;
    case "local":
    case "gateway-out":
      return step.vpc.id;
    case "egress-out":
      return step.gateway;
    case "internet":
      return "";
  }
}
