/** The model's half: one packet's way through the graph with what devices remember, leg by leg. */
import { SessionDraft } from "../../../src/fabric/sessions.ts";
import type { Sessions } from "../../../src/fabric/sessions.ts";
import type { Graph } from "../../../src/fabric/station.ts";
import type { Leg } from "../../../src/fabric/trace-types.ts";
import { walk } from "../../../src/fabric/walk.ts";
import { tooBigFrom } from "../../../src/fabric/trace.ts";
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

/** Walks a packet from a station, at a time in milliseconds. */
export function walkModel(graph: Graph, from: string, header: Header, before: Sessions, at = 0): ModelLeg {
  const draft = new SessionDraft(before, at);
  const { leg, header: arrived, answersFrom, tooBigFor } = walk(graph, draft, from, header, "forward");
  const error = tooBigFor?.answersFrom && tooBigFrom(tooBigFor, arrived);
  const back = error && walk(graph, draft, tooBigFor.answersFrom, error, "too-big answer");
  return {
    leg,
    header: arrived,
    ...(answersFrom !== undefined && { answersFrom }),
    ...(back && { tooBig: { leg: back.leg, header: back.header } }),
    sessions: draft.close(),
  };
}
