/** The questions of the ordinary tests of the data path, sent as packets in the networks that the tests make. */
import { Derivations } from "../../../src/core/derive.ts";
import { Conntrack } from "../../../src/dataplane/linux/native/conntrack.ts";
import type { Sessions } from "../../../src/fabric/sessions.ts";
import type { Graph } from "../../../src/fabric/station.ts";
import { protocols, replyTo } from "../../../src/net/packet.ts";
import type { Header } from "../../../src/net/packet.ts";
import type { Asked, PathTest } from "../../network/it.ts";
import { withWitness } from "../../network/it.ts";
import type { World } from "../../network/world.ts";
import { awaitedOf, compareLeg } from "./compare.ts";
import type { Difference } from "./compare.ts";
import { endOf, farEnd, macOf } from "./conversation.ts";
import type { End } from "./conversation.ts";
import { KernelNetwork } from "./kernel.ts";
import { excuseOf, fragile, isFragile } from "./left-out.ts";
import type { Excuse } from "./left-out.ts";
import { walkModel } from "./model.ts";
import type { ModelLeg } from "./model.ts";
import { Sender } from "./send.ts";
import type { KernelLeg } from "./send.ts";
import { pause } from "./watch.ts";

/** What the kernel did with a question's packet and with the answer; nothing where packets cannot ask it. */
export interface Observation {
  readonly onward?: KernelLeg;
  readonly back?: KernelLeg;
  /** Why it was not asked. */
  readonly because?: string;
  readonly differences: readonly string[];
}

/** Asks all questions of a test in the kernel, in their order. */
export function observe(test: PathTest): Observation[] {
  const stands = new Map<object, Stand>();
  const seen: Observation[] = [];
  try {
    withWitness(
      (network, asked) => {
        let stand = stands.get(network);
        if (!stand) stands.set(network, (stand = new Stand(network as World)));
        seen.push(stand.ask(asked));
      },
      () => test.run(),
    );
  } finally {
    for (const stand of stands.values()) stand.close();
  }
  return seen;
}

/** Where the answers of a changed graph differ from what was observed; the first difference. */
export function contradict(
  test: PathTest,
  seen: readonly Observation[],
  alter: (graph: Graph) => Graph,
): Difference | undefined {
  const remembered = new Map<Sessions, Sessions>();
  const found: Difference[] = [];
  let count = 0;
  withWitness(
    (network, asked) => {
      const observed = seen[count++];
      const before = asked.sessions && (remembered.get(asked.sessions) ?? asked.sessions);
      const { legs, sessions } = legsOf({ ...asked, graph: alter(asked.graph), ...(before && { sessions: before }) });
      remembered.set(asked.after, sessions);
      if (observed?.onward && observed.differences.length === 0)
        found.push(...differencesOf(network as World, legs, observed));
    },
    () => test.run(),
  );
  return found[0];
}

type ToldLeg = readonly [header: Header, model: ModelLeg];

/** Both ways of a question, as a graph has them. */
function legsOf({ graph, query, sessions = {} }: Asked): { legs: readonly ToldLeg[]; sessions: Sessions } {
  const onward = walkModel(graph, query.from, query.packet, sessions, query.at);
  const first: ToldLeg = [query.packet, onward];
  const answer = query.oneWay || onward.answersFrom === undefined ? undefined : replyTo(onward.header);
  if (!answer) return { legs: [first], sessions: onward.sessions };
  const back = walkModel(graph, onward.answersFrom!, answer, onward.sessions, query.at);
  return { legs: [first, [answer, back]], sessions: back.sessions };
}

function differencesOf(world: World, [first, second]: readonly ToldLeg[], observed: Observation): Difference[] {
  const view = viewOf(world);
  const known = isFragile(first![1].leg, view) ? fragile : undefined;
  const compared = ([header, model]: ToldLeg, kernel: KernelLeg): Difference[] => {
    const leaves = [excuseOf({ model, kernel, header, view }), known].flatMap((one) => one?.leaves ?? []);
    return compareLeg(model, kernel).filter(({ kind }) => !leaves.includes(kind));
  };
  const found = compared(first!, observed.onward!);
  return found.length > 0 || !second || !observed.back ? found : compared(second, observed.back);
}

const views = new WeakMap<World, KernelNetwork["view"]>();

function viewOf(world: World): KernelNetwork["view"] {
  let view = views.get(world);
  if (!view) views.set(world, (view = KernelNetwork.viewOf(world.read)));
  return view;
}

/** Rows by hand have no node of a load balancer that could send to an appliance; random networks have. */
function meetsAppliance({ graph, query, sessions = {} }: Asked): boolean {
  const { leg } = walkModel(graph, query.from, query.packet, sessions, query.at);
  return leg.hops.some(({ station }) => station.startsWith("inspect/"));
}

/** Linux takes datagrams for a stream when they are still answered after two seconds. */
const streamMs = 2_100;

/** A network made by hand, standing in the kernel while a test asks about it. */
class Stand {
  readonly #world: World;
  readonly #network: KernelNetwork;
  readonly #sender: Sender;
  /** What the kernel remembers, and since when. */
  #remembered = new Map<Sessions, number>();

  constructor(world: World) {
    this.#world = world;
    const derivations = new Derivations(world.database);
    this.#network = new KernelNetwork(derivations, Derivations.over(world.database, derivations));
    this.#sender = new Sender(this.#network);
  }

  ask(asked: Asked): Observation {
    const { query, sessions, after } = asked;
    const end = this.#world.roads.size > 0 ? undefined : this.#endOf(query.from);
    if (!end) return { because: `nothing can be sent from ${query.from}`, differences: [] };
    if (meetsAppliance(asked)) return { because: "appliances made by hand run nowhere", differences: [] };
    const since = sessions && this.#remembered.get(sessions);
    if (sessions && since === undefined)
      return { because: "the kernel has forgotten the flow for another question", differences: [] };
    this.#network.settle();
    if (since === (query.at ?? 0) && query.packet.protocol === protocols.udp) pause(streamMs);
    if (since === undefined) this.#forget();
    else this.#age((query.at ?? 0) - since);
    const observed = this.#send(asked, end);
    this.#remembered.set(after, query.at ?? 0);
    const refused = this.#network.refused.splice(0).map((text) => `refused: ${text}`);
    return { ...observed, differences: [...refused, ...observed.differences] };
  }

  close(): void {
    this.#network.close();
  }

  #endOf(station: string): End | undefined {
    this.#network.settle();
    return endOf(this.#network.view, station.replace("interface-out/", ""));
  }

  #send({ graph, query, sessions = {} }: Asked, end: End): Observation {
    const model = walkModel(graph, query.from, query.packet, sessions, query.at);
    const onward = this.#leg(end, query.packet, model);
    const { arrived } = onward.kernel;
    const far = farEnd(model, onward.kernel, this.#network.view);
    const answer = arrived && replyTo(arrived.packet.header);
    const expected = replyTo(model.header);
    if (!far || !answer || !expected || onward.differences.length > 0)
      return { onward: onward.kernel, differences: onward.differences };
    if (query.oneWay) this.#establish(end, query.packet, far, answer);
    if (query.oneWay) return { onward: onward.kernel, differences: [] };
    const reply = walkModel(graph, far.station, expected, model.sessions, query.at);
    const known = isFragile(model.leg, this.#network.view) ? fragile : undefined;
    const back = this.#leg(far, answer, reply, known);
    this.#establish(end, query.packet);
    return { onward: onward.kernel, back: back.kernel, differences: back.differences };
  }

  /** Linux keeps a connection of TCP for long from its third packet on. */
  #establish(near: End, header: Header, far?: End, answer?: Header): void {
    if (header.protocol !== protocols.tcp || (header.flags ?? "syn") !== "syn") return;
    const send = (end: End, packet: Header): void => {
      const to = macOf(this.#network.view, end, packet);
      this.#sender.send(end.spot, packet, { until: "nothing", answered: false, to });
    };
    if (far && answer) send(far, answer);
    send(near, { ...header, flags: "ack" });
  }

  #leg(end: End, header: Header, model: ModelLeg, known?: Excuse): { kernel: KernelLeg; differences: string[] } {
    const { view } = this.#network;
    const kernel = this.#sender.send(end.spot, header, {
      until: awaitedOf(model),
      answered: model.tooBig?.leg.disposition === "delivered" || model.leg.disposition === "rejected",
      to: macOf(view, end, header),
    });
    const leaves = [excuseOf({ model, kernel, header, view }), known].flatMap((one) => one?.leaves ?? []);
    const found = compareLeg(model, kernel).filter(({ kind }) => !leaves.includes(kind));
    return { kernel, differences: found.map((one) => `${one.kind}: model ${one.model} | kernel ${one.kernel}`) };
  }

  #forget(): void {
    this.#remembered.clear();
    this.#everywhere((table) => table.delete({}));
  }

  /** By two seconds less: what is asked for to the second has its last one before it. */
  #age(ms: number): void {
    const seconds = Math.ceil(ms / 1000) - 2;
    if (seconds > 0) this.#everywhere((table) => table.age(seconds));
  }

  #everywhere(work: (table: Conntrack) => void): void {
    for (const space of this.#network.spaces.all()) {
      const table = Conntrack.open(space.fd);
      work(table);
      table.close();
    }
  }
}
