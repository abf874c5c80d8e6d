/** The model's half: one packet's way through the graph with what devices remember, leg by leg. */
import { SessionDraft } from "../../../src/fabric/sessions.ts";
import type { Sessions } from "../../../src/fabric/sessions.ts";
import type { Graph } from "../../../src/fabric/station.ts";
import type { Leg } from "../../../src/fabric/trace-types.ts";
import { walk } from "../../../src/fabric/walk.ts";
import { tooBigAnswer } from "../../../src/net/packet.ts";
import type { Header } from "../../../src/net/packet.ts";

/** How the model sees one packet. */
export interface ModelLeg {
  readonly leg: Leg;
  /** On arrival, or where it ended. */
  readonly header: Header;
  /** The station at which an answer sets out. */
  readonly answersFrom?: string;
  /** How the error that the packet is too big went, where one is sent. */
  readonly tooBig?: { readonly leg: Leg; readonly header: Header };
  /** What devices remember afterwards. */
  readonly sessions: Sessions;
}

/** Walks a packet from a station. */
export function walkModel(graph: Graph, from: string, header: Header, before: Sessions): ModelLeg {
  const draft = new SessionDraft(before, 0);
  const { leg, header: arrived, answersFrom, tooBigFor } = walk(graph, draft, from, header, "forward");
  const { source } = arrived;
  const unspecified = { family: source.family, words: source.words.map(() => 0) };
  const router = tooBigFor?.router?.family === source.family ? tooBigFor.router : unspecified;
  const error = tooBigFor?.answersFrom && tooBigAnswer(arrived, router);
  const back = error && walk(graph, draft, tooBigFor.answersFrom!, error, "too-big answer");
  return {
    leg,
    header: arrived,
    ...(answersFrom !== undefined && { answersFrom }),
    ...(back && { tooBig: { leg: back.leg, header: back.header } }),
    sessions: draft.close(),
  };
}
