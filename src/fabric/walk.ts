/** One packet's walk from station to station until it is received or refused, with a record of every decision. */
import { formatAddress } from "../net/address.ts";
import { formatHeader, grownBy } from "../net/packet.ts";
import { formatPrefix } from "../net/prefix.ts";
import type { Header } from "../net/packet.ts";
import { outcomes } from "./codes.ts";
import { considerRules } from "./filter.ts";
import { testGuard } from "./guard.ts";
import type { Traveller } from "./guard.ts";
import { headerText, rewritten, worded } from "./header-text.ts";
import { useMemory } from "./memory.ts";
import { chooseRoute } from "./route-choice.ts";
import type { SessionDraft } from "./sessions.ts";
import { isRefusal } from "./station.ts";
import type {
  ByAddress,
  ByPrefix,
  Copies,
  Edge,
  Graph,
  InOrder,
  Mtu,
  Passage,
  Refusal,
  Route,
  SessionUse,
  Station,
} from "./station.ts";
import type { Disposition, Hop, Leg, RouteConsidered } from "./trace-types.ts";

/** A walk that has ended. */
export interface Walked {
  readonly leg: Leg;
  /** The header on arrival, or where it ended. */
  readonly header: Header;
  /** Where an answer sets out, when the packet was received. */
  readonly answersFrom?: string;
  /** The edge that the packet was too long for. */
  readonly tooBigFor?: Mtu;
}

/** What changes while a packet walks. */
interface State extends Traveller {
  /** Bytes of the longest packet that the sender may send, as far as the way is known. */
  readonly mtu: number;
  /** Bytes by which the packet is longer now than the sender sent it. */
  readonly grown: number;
  readonly tracksFlow: boolean;
  readonly returnsBy?: string;
  /** Where answers of this packet go when no route leads back, for trackers to remember. */
  readonly fallsBackTo?: string;
  /** Where answers of this packet go whatever route leads elsewhere, for trackers to remember. */
  readonly comesBackBy?: string;
  /** Where this packet, an answer, goes when no route holds its destination. */
  readonly wayBack?: string;
  /** The sender had tags once, and something on the way hid them. */
  readonly identityLost: boolean;
  /** Uses of memories that were skipped because the flow seemed to need none. */
  readonly untracked: readonly { readonly use: SessionUse; readonly header: Header }[];
}

/** What a station decided. */
interface Decision {
  readonly edge: Edge;
  readonly rule?: string;
  readonly because?: string;
  /** Why nothing was open, where a rule said so. */
  readonly denial?: string;
  readonly route?: Route;
  readonly routes?: readonly RouteConsidered[];
}

const hopsAtMost = 128;
const visitsAtMost = 2;

/** Walks a packet from a station to its end. Sessions are noted in the draft. */
export function walk(
  graph: Graph,
  sessions: SessionDraft,
  from: string,
  header: Header,
  direction: Leg["direction"],
): Walked {
  const state: State = {
    header,
    tags: undefined,
    identityLost: false,
    fragmented: false,
    roads: [],
    mtu: 65535,
    grown: 0,
    tracksFlow: false,
    untracked: [],
  };
  return follow(graph, sessions, from, state, direction);
}

function follow(graph: Graph, sessions: SessionDraft, from: string, begun: State, direction: Leg["direction"]): Walked {
  const hops: Hop[] = [];
  const visits = new Map<string, number>();
  let state = begun;
  let at = from;
  const ended = (disposition: Disposition, because: string, code?: string, copies?: readonly Leg[]): Leg => ({
    direction,
    disposition,
    ...(code && { code }),
    because,
    endedAt: at,
    header: headerText(state.header),
    hops,
    mtu: state.mtu,
    ...(copies && { copies }),
  });
  for (;;) {
    const station = graph.station(at);
    if (!station) {
      const because = `the way leads to ${at}, which does not exist`;
      return { leg: ended("dropped", because, outcomes.unknownStation), header: state.header };
    }
    const step = stepAt(graph, sessions, station, state, hops.length + 1);
    const visit = (visits.get(at) ?? 0) + 1;
    visits.set(at, visit);
    if (hops.length >= hopsAtMost || visit > visitsAtMost) {
      const because = `${formatHeader(state.header)} goes round in circles at ${station.resource.id}`;
      hops.push({ ...step.hop, outcome: "loop", code: outcomes.loop, because });
      return { leg: ended("loop", because, outcomes.loop), header: state.header };
    }
    if (!step.quiet) hops.push(step.hop);
    if (step.end !== undefined) {
      const { disposition, because, code, answersFrom, tooBigFor, copies } = step.end;
      return { leg: ended(disposition, because, code, copies), header: state.header, answersFrom, tooBigFor };
    }
    if (step.state.header !== state.header) visits.clear();
    state = step.state;
    at = step.to;
  }
}

type Step =
  | { readonly hop: Hop; readonly quiet?: boolean; readonly end: Ending }
  | {
      readonly hop: Hop;
      readonly quiet?: boolean;
      readonly end?: undefined;
      readonly state: State;
      readonly to: string;
    };

interface Ending {
  readonly disposition: Disposition;
  readonly because: string;
  readonly code?: string;
  readonly answersFrom?: string;
  readonly tooBigFor?: Mtu;
  readonly copies?: readonly Leg[];
}

function stepAt(graph: Graph, sessions: SessionDraft, station: Station, state: State, number: number): Step {
  const seen = {
    number,
    station: station.id,
    kind: station.kind,
    resource: station.resource,
    before: headerText(state.header),
    identity: state.tags ?? null,
  };
  if (station.choice.by === "end") {
    const { answersFrom, dns64 } = station.choice;
    const because = worded(station.choice.because, state.header);
    const hop: Hop = { ...seen, outcome: "delivered", because, ...(dns64 && { dns64: formatPrefix(dns64) }) };
    return { hop, end: { disposition: "delivered", because, answersFrom } };
  }
  if (station.choice.by === "copies") return spread(graph, sessions, station.choice, state, seen);
  const decision = decide(graph, sessions, station.choice, state);
  const found = {
    ...seen,
    ...(decision.rule && { rule: decision.rule }),
    ...(decision.routes && { routes: decision.routes }),
  };
  if (isRefusal(decision.edge)) return refuse(graph, decision.edge, decision, state, found);
  const passed = pass(graph, sessions, decision, decision.edge, state, found);
  return { ...passed, quiet: station.choice.by === "address" && passed.end === undefined };
}

/** Each copy goes its own way; the packet is delivered where one of them is. */
function spread(graph: Graph, sessions: SessionDraft, choice: Copies, state: State, seen: Seen): Step {
  const edges = choice.edges.filter(({ when }) => !when || testGuard(graph, sessions, when, state).holds);
  if (edges.length === 0) return refuse(graph, choice.otherwise, { edge: choice.otherwise }, state, seen);
  const copies = edges.map(({ to, road }) => {
    const sent = road ? { ...state, roads: [...state.roads, road] } : state;
    return follow(graph, sessions, to, sent, "copy").leg;
  });
  const taken = copies.filter(({ disposition }) => disposition === "delivered").length;
  const because = `${taken} of ${copies.length} ${copies.length === 1 ? "copy arrives" : "copies arrive"}`;
  const [first] = copies.filter(({ disposition }) => disposition !== "delivered");
  const { disposition, code } = taken > 0 ? { disposition: "delivered" as const } : first!;
  return {
    hop: { ...seen, outcome: disposition, ...(code && { code }), because },
    end: { disposition, because, code, copies },
  };
}

type Seen = Omit<Hop, "outcome" | "because">;

function refuse(graph: Graph, edge: Refusal, decision: Decision, state: State, seen: Seen): Step {
  const because = worded(decision.denial ?? edge.because, state.header);
  const all = edge.filters && considerRules(graph, edge.filters, state.header, { tags: state.tags, holders: [] });
  const code = state.identityLost && all?.some((rule) => rule.identityLost) ? outcomes.identityLost : edge.code;
  const rules = all?.map(({ identityLost: _lost, ...rule }) => rule);
  const hop: Hop = { ...seen, outcome: edge.refuse, code, because, ...(rules && { rules }) };
  return { hop, end: { disposition: edge.refuse, because, code } };
}

function pass(graph: Graph, sessions: SessionDraft, decision: Decision, edge: Passage, state: State, seen: Seen): Step {
  const because = worded(edge.because ?? decision.because ?? "it passes", state.header);
  if (edge.mtu && state.header.length > edge.mtu.bytes && state.header.whole) {
    const tooBig = `${state.header.length} bytes are more than the ${edge.mtu.bytes} that go on from here`;
    const hop: Hop = { ...seen, outcome: "too-big", code: outcomes.tooBig, because: tooBig, mtu: edge.mtu.bytes };
    return { hop, end: { disposition: "too-big", because: tooBig, code: outcomes.tooBig, tooBigFor: edge.mtu } };
  }
  const tracked = edge.session?.does !== "track" || state.tracksFlow || !skips(graph, sessions, edge.session, state);
  const used = edge.session && useMemory(sessions, edge.session, state.header, tracked, state);
  if (used?.failed) {
    const full = `no port is left for ${formatAddress(state.header.destination)}`;
    return {
      hop: { ...seen, outcome: "dropped", code: used.failed, because: full },
      end: { disposition: "dropped", because: full, code: used.failed },
    };
  }
  const header = rewritten(used?.header ?? state.header, edge);
  const mtu = Math.min(state.mtu, edge.mtu ? edge.mtu.bytes - state.grown : state.mtu);
  const grown = state.grown + grownBy(state.header, header);
  const hop: Hop = {
    ...seen,
    outcome: "passes",
    because,
    ...(header !== state.header && { after: headerText(header) }),
    ...(used && { session: { device: edge.session.device, state: used.state } }),
    ...(mtu < state.mtu && { mtu }),
    ...(edge.remarks && { remarks: edge.remarks }),
  };
  const next: State = {
    header,
    tags: edge.identity === "lost" ? undefined : (edge.identity?.tags ?? state.tags),
    identityLost: state.identityLost || (edge.identity === "lost" && state.tags !== undefined),
    fragmented: state.fragmented || header.length - grown > mtu,
    mtu,
    grown,
    tracksFlow: state.tracksFlow || edge.tracksFlow === true,
    returnsBy: edge.returnsBy ?? state.returnsBy,
    fallsBackTo: edge.fallsBackTo ?? state.fallsBackTo,
    wayBack: used?.wayBack ?? (decision.route ? undefined : state.wayBack),
    comesBackBy: edge.comesBackBy ?? state.comesBackBy,
    comesBack:
      used?.state === "restored" || edge.goesBack ? undefined : standing(graph, used?.comesBack ?? state.comesBack),
    zone: edge.zone ?? state.zone,
    roads: edge.road ? [...state.roads, edge.road] : state.roads,
    untracked: tracked ? state.untracked : [...state.untracked, { use: edge.session, header: state.header }],
  };
  const to = edge.goesBack ? state.comesBack : undefined;
  return { hop, state: next.tracksFlow ? trackAfterAll(sessions, next) : next, to: to ?? used?.to ?? edge.to };
}

/** A place that is gone is no way back. */
const standing = (graph: Graph, id: string | undefined): string | undefined =>
  id !== undefined && graph.station(id) ? id : undefined;

function decide(graph: Graph, sessions: SessionDraft, choice: InOrder | ByPrefix | ByAddress, state: State): Decision {
  switch (choice.by) {
    case "order":
      return decideInOrder(graph, sessions, choice, state);
    case "prefix":
      return decideByPrefix(choice, state);
    case "address": {
      const to = choice.under + formatAddress(state.header[choice.of]);
      return { edge: graph.station(to) ? { to } : choice.otherwise, because: "the address is held" };
    }
  }
}

function decideInOrder(graph: Graph, sessions: SessionDraft, choice: InOrder, state: State): Decision {
  let denied: string | undefined;
  for (const edge of choice.edges) {
    const tested = edge.when ? testGuard(graph, sessions, edge.when, state) : { holds: true };
    const text = tested.verdict?.rule && `${tested.verdict.filter.resource.id} ${tested.verdict.rule.text}`;
    if (tested.holds) return { edge, rule: edge.rule ?? text, because: text && `${text} admits it` };
    denied ??= text;
  }
  const rule = choice.otherwise.rule ?? denied;
  return { edge: choice.otherwise, rule, denial: denied && `${denied} denies {packet}` };
}

function decideByPrefix(choice: ByPrefix, state: State): Decision {
  if (state.comesBack) {
    const because = "it answers a flow that comes back the way it went";
    return { edge: { to: state.comesBack, goesBack: true }, because };
  }
  const { route, considered } = chooseRoute(choice, state.header[choice.of]);
  if (!route && state.wayBack) {
    const because = `no route leads to ${formatAddress(state.header[choice.of])}: it goes back the way its flow came`;
    return { edge: { to: state.wayBack }, because, routes: considered };
  }
  if (!route) return { edge: choice.otherwise, routes: considered };
  const rule = considered.find((one) => one.verdict === "SELECTED")!;
  return {
    edge: route.edge,
    rule: `${rule.destination} → ${rule.target}`,
    because: `${rule.destination} is the best route to ${formatAddress(state.header[choice.of])}`,
    route,
    routes: considered,
  };
}

function skips(graph: Graph, sessions: SessionDraft, use: SessionUse, state: State): boolean {
  return use.does === "track" && use.unless !== undefined && testGuard(graph, sessions, use.unless, state).holds;
}

/** From where a device wants the flow tracked, all trackers that have let the packet by remember it. */
function trackAfterAll(sessions: SessionDraft, state: State): State {
  const before = { ...state, comesBackBy: undefined };
  for (const { use, header } of state.untracked) useMemory(sessions, use, header, true, before);
  return { ...state, untracked: [] };
}
