/** One flow in the model and in the kernel: its first packet, the answer, and what goes on later both ways. */
import type { Sessions } from "../../../src/fabric/sessions.ts";
import type { Graph } from "../../../src/fabric/station.ts";
import { sameAddress } from "../../../src/net/address.ts";
import { contains } from "../../../src/net/prefix.ts";
import { protocols, replyTo } from "../../../src/net/packet.ts";
import type { Header } from "../../../src/net/packet.ts";
import { endpointSpace } from "../../../src/dataplane/linux/compile/endpoint.ts";
import { routerMac } from "../../../src/dataplane/linux/compile/wire.ts";
import type { NetworkView } from "../../../src/specs/network.ts";
import { awaitedOf, compareLeg, placeOf, textOf } from "./compare.ts";
import type { Difference } from "./compare.ts";
import { host } from "./host.ts";
import type { KernelNetwork } from "./kernel.ts";
import { anotherPort, changedMind, excuseOf, fragile, isFragile, together, treatmentOf } from "./left-out.ts";
import type { Excuse } from "./left-out.ts";
import { walkModel } from "./model.ts";
import type { ModelLeg } from "./model.ts";
import type { KernelLeg, Sender } from "./send.ts";
import type { Spot } from "./watch.ts";

/** An end of a flow: where the model sends from, and where the kernel does. */
export interface End {
  /** `internet` or `interface-out/eni-…`. */
  readonly station: string;
  readonly spot: Spot;
}

/** A packet as both see it, which differ where a translator chose a port. */
interface Twin {
  readonly model: Header;
  readonly kernel: Header;
}

/** A flow that goes on. */
export interface Conversation {
  readonly near: End;
  readonly far: End;
  readonly onward: Twin;
  readonly back?: Twin;
  readonly sessions: Sessions;
  /** Whether each port on its way was checked, since a port that changes in this forgets its flows. */
  readonly ports: ReadonlyMap<string, boolean>;
  /** What instances on its way made of its first packet each way: `treatmentOf`. */
  readonly treatment: Readonly<Record<"onward" | "back", ReadonlyMap<string, boolean>>>;
}

/** What one packet showed. */
export interface Outcome {
  readonly way: string;
  readonly model: ModelLeg;
  readonly kernel: KernelLeg;
  readonly excuse?: Excuse;
  readonly differences: readonly Difference[];
}

/** The ground on which packets are sent. */
export interface Ground {
  readonly graph: Graph;
  readonly network: KernelNetwork;
  readonly sender: Sender;
}

/** Sends a flow's first packet, and the answer when it arrives. */
export function open(ground: Ground, near: End, packet: Header): { outcomes: Outcome[]; flow?: Conversation } {
  const twin = { model: packet, kernel: packet };
  const first = step(ground, "onward", near, twin, {});
  const far = farEnd(first.model, first.kernel, ground.network.view);
  if (!far || first.differences.length > 0) return { outcomes: [first] };
  const arrived = { model: first.model.header, kernel: first.kernel.arrived!.packet.header };
  const flow = {
    near,
    far,
    onward: { model: later(packet), kernel: later(packet) },
    sessions: first.model.sessions,
    ports: new Map(portsOf(ground, first)),
    treatment: { onward: treatmentOf(first.model.leg), back: new Map<string, boolean>() },
  };
  const back = answers(arrived);
  if (!back) return { outcomes: [first] };
  const isKnown = isRemembered(first, ground.network.view);
  const isSame = back.model.destinationPort === back.kernel.destinationPort;
  const known = isSame ? (isKnown ? undefined : fragile) : anotherPort;
  const second = step(ground, "back", far, back, flow.sessions, () => known);
  if (!isSame) return { outcomes: [first, second] };
  const next = { ...flow, back: { model: later(back.model), kernel: later(back.kernel) } };
  const treatment = { onward: flow.treatment.onward, back: treatmentOf(second.model.leg) };
  return { outcomes: [first, second], flow: { ...next, treatment, sessions: second.model.sessions } };
}

/** Sends one more packet of a flow. */
export function goOn(
  ground: Ground,
  flow: Conversation,
  way: "onward" | "back",
): { outcome: Outcome; flow: Conversation } {
  const [end, twin] = way === "onward" ? [flow.near, flow.onward] : [flow.far, flow.back!];
  const before = flow.treatment[way];
  const outcome = step(ground, `later ${way}`, end, twin, flow.sessions, ({ leg }) =>
    [...treatmentOf(leg)].some(([at, now]) => before.has(at) && before.get(at) !== now) ? changedMind : undefined,
  );
  const ports = new Map([...flow.ports, ...portsOf(ground, outcome)]);
  const treatment = { ...flow.treatment, [way]: new Map([...treatmentOf(outcome.model.leg), ...before]) };
  return { outcome, flow: { ...flow, sessions: outcome.model.sessions, ports, treatment } };
}

/** Whether the kernel's trackers remember of a packet what the model's do; see `left-out.ts`. */
export function isRemembered({ model: { leg } }: Outcome, view: NetworkView): boolean {
  if (isFragile(leg, view)) return false;
  const beginning = leg.hops.filter(({ session }) => session?.state === "new");
  return !beginning.some(({ before: { icmp, flags } }) => [0, 129].includes(icmp?.type ?? -1) || flags === "syn-ack");
}

/** Whether no port on a flow's way has begun or ceased to forward for others. */
export function keepsItsTrackers(view: NetworkView, { ports }: Conversation): boolean {
  return [...ports].every(([id, checked]) => view.port(id)?.checked === checked);
}

function portsOf({ network: { view } }: Ground, { model }: Outcome): [string, boolean][] {
  return model.leg.hops.flatMap(({ station }) => {
    const id = /^groups-(?:in|out)\/(eni-\w+)$/.exec(station)?.[1];
    const port = id && view.port(id);
    return port ? [[port.id, port.checked]] : [];
  });
}

/** Whether an end is where it was. */
export function stands(view: NetworkView, { station, spot }: End): boolean {
  if (station.startsWith("local/")) return view.endpoint(spot.namespace) !== undefined;
  const now = endOf(view, station.replace("interface-out/", ""))?.spot;
  return now?.namespace === spot.namespace && now.link === spot.link;
}

/** Where an interface's packets leave its guest, if it is up. */
export function endOf(view: NetworkView, eni: string): End | undefined {
  if (eni === "internet") return { station: "internet", spot: { namespace: host.namespace, link: host.link } };
  const behind = view.port(eni)?.behind;
  if (behind?.is === "endpoint" && view.endpoint(behind.id)?.service !== undefined)
    return { station: `interface-out/${eni}`, spot: { namespace: endpointSpace(eni), link: "in" } };
  if (behind?.is !== "instance") return undefined;
  return { station: `interface-out/${eni}`, spot: { namespace: behind.id, link: `eth${behind.device}` } };
}

function step(
  ground: Ground,
  way: string,
  end: End,
  { model: header, kernel: real }: Twin,
  before: Sessions,
  known?: (model: ModelLeg) => Excuse | undefined,
): Outcome {
  const { graph, network, sender } = ground;
  const model = walkModel(graph, end.station, header, before);
  const told = model.tooBig?.leg.disposition === "delivered";
  const kernel = sender.send(end.spot, real, {
    until: awaitedOf(model),
    answered: told || (model.leg.disposition === "rejected" && header.protocol === protocols.tcp),
    to: macOf(network.view, end, real),
  });
  const excuses = [excuseOf({ model, kernel, header, view: network.view }), known?.(model)];
  const excuse = together(excuses.filter((one) => one !== undefined));
  const leaves = new Set(excuse?.leaves);
  const found = compareLeg(model, kernel);
  const late = kernel.late.map((text) => ({ kind: "late", model: "does not arrive", kernel: text }));
  const differences = [...late, ...found.filter(({ kind }) => !leaves.has(kind))];
  return { way, model, kernel, ...(excuse && { excuse }), differences };
}

/**
 * Where the answer sets out: where the model has it, if that is another interface of the instance that it came to.
 * Nowhere, if the packet came to somebody else.
 */
export function farEnd(model: ModelLeg, { arrived }: KernelLeg, view: NetworkView): End | undefined {
  const { answersFrom } = model;
  if (!arrived || answersFrom === undefined || arrived.namespace !== placeOf(model)) return undefined;
  const { namespace, link } = arrived;
  const own = endOf(view, answersFrom.replace("interface-out/", ""))?.spot;
  return { station: answersFrom, spot: own?.namespace === namespace ? own : { namespace, link } };
}

function answers({ model, kernel }: Twin): Twin | undefined {
  const [one, other] = [replyTo(model), replyTo(kernel)];
  return one && other && { model: one, kernel: other };
}

/** A packet in the middle of a flow. */
function later(header: Header): Header {
  return header.protocol === protocols.tcp ? { ...header, flags: "ack" } : header;
}

/** Whom a guest sends a packet to: a neighbour's hardware address, or the router's. */
export function macOf(view: NetworkView, { station, spot }: End, { destination }: Header): string {
  if (spot.namespace === host.namespace) return host.router;
  const own = view.port(station.slice("interface-out/".length));
  if (own?.behind.is !== "instance") return routerMac;
  const near = view.segment(own.segment ?? "");
  if (destination.family === 6 || !near?.blocks.some((block) => contains(block, destination))) return routerMac;
  const neighbours = view.router(near.router)?.ports.flatMap((id) => view.port(id) ?? []) ?? [];
  return neighbours.find(({ addresses }) => addresses.some((at) => sameAddress(at, destination)))?.mac ?? routerMac;
}

/** An outcome for people. */
export function told({ way, model, kernel, differences }: Outcome, from: End): string {
  const { leg } = model;
  const sent = leg.hops[0]?.before;
  return [
    ...differences.map((one) => `${one.kind}: model ${one.model} | kernel ${one.kernel}`),
    `${way} from ${from.station} (${from.spot.namespace} ${from.spot.link}): ${JSON.stringify(sent)}`,
    "model:",
    ...leg.hops.map((hop) => `  ${hop.station} ${hop.outcome} ${hop.code ?? ""} ${hop.rule ?? ""}: ${hop.because}`),
    ...(model.tooBig?.leg.hops ?? []).map((hop) => `  error: ${hop.station} ${hop.outcome} ${hop.code ?? ""}`),
    "kernel:",
    ...kernel.hops.map(
      (hop) => `  ${hop.namespace} ${hop.chain} ${hop.verdict} ${hop.station ?? ""} ${hop.rule ?? ""}`,
    ),
    kernel.arrived
      ? `  arrived at ${kernel.arrived.namespace}: ${textOf(kernel.arrived.packet.header)}`
      : "  did not arrive",
    ...(kernel.answer ? [`  answered: ${textOf(kernel.answer.header)}`] : []),
  ].join("\n");
}
