/** One random network and its flows: built and edited through the API, compared packet by packet. */
import { graphOf } from "../../../src/services/ec2/stations/index.ts";
import { address, sameAddress } from "../../../src/net/address.ts";
import { hasPorts, protocols } from "../../../src/net/packet.ts";
import type { Header } from "../../../src/net/packet.ts";
import { contains } from "../../../src/net/prefix.ts";
import { blocksOf } from "../../../src/dataplane/linux/compile/rule-set.ts";
import type { Leg } from "../../../src/fabric/trace-types.ts";
import type { NetworkView } from "../../../src/specs/network.ts";
import { random } from "../../proof.ts";
import { atlasOf } from "../../simulation/atlas.ts";
import { drawFrom } from "../../simulation/draw.ts";
import type { Draw } from "../../simulation/draw.ts";
import type { Question } from "../../simulation/evaluate.ts";
import { drawFlow, linesOf } from "../../simulation/flows.ts";
import { text } from "../../simulation/ip.ts";
import { buildNetwork, describeWorld, editNetwork } from "../../simulation/network.ts";
import { openWorld } from "../../simulation/world.ts";
import { endOf, goOn, isRemembered, keepsItsTrackers, open, stands, told } from "./conversation.ts";
import type { Conversation, End, Ground, Outcome } from "./conversation.ts";
import type { Difference } from "./compare.ts";
import { FlowActions } from "./flow-actions.ts";
import { KernelNetwork } from "./kernel.ts";
import { Sender } from "./send.ts";

/** What was compared in one network. */
export interface Result {
  readonly packets: number;
  readonly flows: number;
  readonly skipped: number;
  /** How often which end: `delivered`, `dropped ENI_SG_RULES_MISMATCH`. */
  readonly ends: Readonly<Record<string, number>>;
  /** How often something was not compared, and how often not even the verdict. */
  readonly excused: Readonly<Record<string, number>>;
  readonly uncompared: number;
  readonly refused: readonly string[];
  readonly differences: readonly string[];
}

const rounds = 4;
const editsOfRound = 5;
const flowsThatGoOn = 20;

/** Builds a network from a seed (from an even one with all roads), and compares so many flows in it. */
export async function compareNetwork(seed: number, flows: number): Promise<Result> {
  const draw = drawFrom(random(seed));
  const world = openWorld(draw, `agreement-${seed}`, seed % 2 === 0 ? "all" : "none");
  await buildNetwork(world);
  const { cloud } = world.test;
  const network = new KernelNetwork(cloud.derivations, cloud.reader);
  const tally = new Tally();
  const actions = new FlowActions(cloud, network);
  try {
    const ground = { graph: graphOf(cloud.reader), network, sender: new Sender(network) };
    const marks = new Marks(draw);
    let living: Conversation[] = [];
    for (let round = 0; round < rounds; round++) {
      if (round > 0) for (let edit = 0; edit < editsOfRound; edit++) await editNetwork(world);
      network.settle();
      living = continued(
        ground,
        draw,
        living.filter((flow) => holds(network.view, flow) && keepsItsTrackers(network.view, flow)),
        tally,
      );
      await actions.follow();
      const atlas = atlasOf(await describeWorld(world));
      const lines = linesOf(atlas);
      for (let count = 0; count < Math.ceil(flows / rounds); count++) {
        const question = drawFlow(draw, atlas, lines);
        const near = endOf(network.view, question.from);
        const packet = marks.unlike(headerOf(question), network.view);
        if (!near || !packet) {
          tally.skipped += 1;
          continue;
        }
        const { outcomes, flow } = open(ground, near, packet);
        const differs = await actions.compare(outcomes);
        tally.noteActions(outcomes.at(-1)!, differs, (one) => told(one, near));
        tally.flows += 1;
        for (const outcome of outcomes)
          tally.note(outcome, (one) => told(one, outcome === outcomes[0] ? near : flow!.far));
        const goesOn = outcomes.every((one) => arrives(one, network.view)) && comesBack(near, outcomes);
        if (flow?.back && goesOn) living.push(flow);
      }
    }
    return tally.result(network.refused);
  } finally {
    actions.close();
    network.close();
  }
}

/** Whether both ends of a flow have the addresses still that it began with; the kernel forgets it with either. */
function holds(view: NetworkView, { near, far, onward, back }: Conversation): boolean {
  const has = (end: End, { kernel: { source } }: { readonly kernel: Header }): boolean => {
    if (end.station === "internet" || end.station.startsWith("local/")) return true;
    const port = view.port(end.station.replace("interface-out/", ""));
    return port !== undefined && blocksOf(port.addresses, port.prefixes).some((block) => contains(block, source));
  };
  return has(near, onward) && back !== undefined && has(far, back);
}

/** Earlier flows go on across the edits, in one direction or both. */
function continued(ground: Ground, draw: Draw, living: readonly Conversation[], tally: Tally): Conversation[] {
  const chosen = draw.some(flowsThatGoOn, living);
  return chosen.flatMap((one) => {
    let flow = one;
    for (const way of draw.of([["onward"], ["back"], ["onward", "back"], ["back", "onward"]] as const)) {
      const end = way === "onward" ? flow.near : flow.far;
      if (!stands(ground.network.view, end)) return [];
      const { outcome, flow: next } = goOn(ground, flow, way);
      tally.note(outcome, (each) => told(each, end));
      if (!arrives(outcome, ground.network.view)) return [];
      flow = next;
    }
    return [flow];
  });
}

/**
 * Whether the answer reached whoever asked, and by every port of the question: Linux takes no second packet of a TCP
 * flow that it has seen half of.
 */
function comesBack({ station }: End, outcomes: readonly Outcome[]): boolean {
  const [question, answer] = [outcomes[0]!.model.leg, outcomes.at(-1)!.model.leg];
  const back = new Set(portsMet(answer));
  const isWhole = question.header.protocol !== "tcp" || portsMet(question).every((port) => back.has(port));
  return isWhole && answer.endedAt.split("/")[1] === station.split("/")[1];
}

const portsMet = ({ hops }: Leg): string[] =>
  hops.flatMap(({ station }) => /^groups-(?:in|out)\/(eni-\w+)$/.exec(station)?.[1] ?? []);

/** Links of hosts on the internet take no longer packets. */
const longest = 9001;
/** A packet of SCTP would have to be made up whole; OSPF is as good for a protocol without ports. */
const [sctp, ospf] = [132, 89];

/** Devices before the one that refuses a packet may remember it or not: only what arrives, in both, goes on. */
const arrives = (outcome: Outcome, view: NetworkView): boolean =>
  outcome.differences.length === 0 &&
  outcome.kernel.arrived !== undefined &&
  outcome.excuse?.leaves.includes("verdict") !== true &&
  isRemembered(outcome, view);

function headerOf({ from, packet }: Question): Header {
  const { sport, dport, type, code, bytes = 0 } = packet;
  const protocol = packet.protocol === sctp ? ospf : packet.protocol;
  return {
    protocol,
    source: address(text(packet.src)),
    destination: address(text(packet.dst)),
    ...(hasPorts(protocol) && { sourcePort: sport, destinationPort: dport }),
    ...(type !== undefined && { icmp: { type, code: code! } }),
    length: from === "internet" ? Math.min(bytes, longest) : bytes,
    whole: true,
  };
}

/** Makes flows unlike earlier ones, which the kernel remembers: by a port, an identifier, or by leaving them out. */
class Marks {
  readonly #used = new Set<string>();
  #next = 0;

  constructor(draw: Draw) {
    this.#next = 20_000 + draw.upTo(1000);
  }

  unlike(header: Header, view: NetworkView): Header | undefined {
    if (sameAddress(header.source, header.destination)) return undefined;
    if (header.icmp) return isEcho(header) ? { ...header, icmp: { ...header.icmp, identifier: ++this.#next } } : header;
    const given = this.#isNew(keyOf(header, view));
    if (header.sourcePort === undefined) return given ? header : undefined;
    const chosen = header.sourcePort >= 49152 && header.sourcePort < 49154;
    return given && !chosen ? header : { ...header, sourcePort: 49154 + (++this.#next % 10_000) };
  }

  #isNew(key: string): boolean {
    const known = this.#used.has(key);
    this.#used.add(key);
    return !known;
  }
}

const isEcho = ({ protocol, icmp }: Header): boolean =>
  (protocol === protocols.icmp ? [0, 8] : [128, 129]).includes(icmp!.type);

/**
 * Without ports two flows with one host on the internet may become the same behind a translator, or from both of their
 * ends.
 */
function keyOf({ protocol, sourcePort, destinationPort, source, destination }: Header, view: NetworkView): string {
  const blocks = view.routers().flatMap((id) => view.router(id)!.blocks);
  const outside = [source, destination].filter((end) => !blocks.some((block) => contains(block, end)));
  const addresses = (outside.length > 0 ? outside.slice(0, 1) : [source, destination]).map(({ words }) => words.join());
  const ends = sourcePort === undefined ? addresses : [String(sourcePort), String(destinationPort)];
  return `${protocol} ${ends.toSorted((a, b) => (a < b ? -1 : 1)).join(" ")}`;
}

class Tally {
  flows = 0;
  skipped = 0;
  #packets = 0;
  #uncompared = 0;
  readonly #ends: Record<string, number> = {};
  readonly #excused: Record<string, number> = {};
  readonly #differences: string[] = [];

  note(outcome: Outcome, tell: (outcome: Outcome) => string): void {
    const { leg } = outcome.model;
    this.#packets += 1;
    count(this.#ends, leg.code ? `${leg.disposition} ${leg.code}` : leg.disposition);
    if (outcome.excuse) count(this.#excused, outcome.excuse.name);
    if (outcome.excuse?.leaves.includes("verdict")) this.#uncompared += 1;
    if (outcome.differences.length > 0) this.#differences.push(tell(outcome));
  }

  /** What flow logs say differently of an outcome, or why they are not asked. */
  noteActions(outcome: Outcome, differences: readonly Difference[] | string, tell: (one: Outcome) => string): void {
    if (typeof differences === "string") count(this.#excused, differences);
    else if (differences.length > 0) this.#differences.push(tell({ ...outcome, differences }));
  }

  result(refused: readonly string[]): Result {
    return {
      packets: this.#packets,
      flows: this.flows,
      skipped: this.skipped,
      ends: this.#ends,
      excused: this.#excused,
      uncompared: this.#uncompared,
      refused,
      differences: this.#differences,
    };
  }
}

function count(into: Record<string, number>, name: string): void {
  into[name] = (into[name] ?? 0) + 1;
}
