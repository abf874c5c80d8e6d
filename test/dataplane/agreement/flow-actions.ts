/** What flow logs would say: the actions that the kernel's accounts give, as the server reads them, and the model's. */
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import type { Cloud } from "../../../src/core/cloud.ts";
import { blocksOf } from "../../../src/dataplane/linux/compile/rule-set.ts";
import { channels } from "../../../src/dataplane/linux/protocol.ts";
import type { RefusedPacket } from "../../../src/dataplane/linux/protocol.ts";
import type { KernelHop } from "../../../src/dataplane/linux/prove-hop.ts";
import { refusalsIn } from "../../../src/dataplane/linux/refusals.ts";
import type { RefusalParts } from "../../../src/dataplane/linux/refusals.ts";
import { flowsIn } from "../../../src/dataplane/linux/warden/flows.ts";
import { Refusals } from "../../../src/dataplane/linux/warden/refusals.ts";
import type { Observation } from "../../../src/engines/flow-log/observation.ts";
import type { HeaderText, Hop, Leg } from "../../../src/fabric/trace-types.ts";
import { address, formatAddress } from "../../../src/net/address.ts";
import type { Address } from "../../../src/net/address.ts";
import { protocolNumber } from "../../../src/net/packet.ts";
import { contains } from "../../../src/net/prefix.ts";
import { FlowFeed } from "../../../src/services/ec2/flow-log-feed.ts";
import { FlowLogRecorder } from "../../../src/services/ec2/flow-log-recorder.ts";
import { legObservations } from "../../../src/services/ec2/flow-log-trace.ts";
import type { NetworkView } from "../../../src/specs/network.ts";
import type { Difference } from "./compare.ts";
import type { Outcome } from "./conversation.ts";
import type { KernelNetwork } from "./kernel.ts";

/** How long a refusal that a rule has told is waited for. */
const patienceMs = 3_000;
const unasked = "what flow logs cannot tell";
/** What a busy kernel's connection tables and logs do not tell in time; it stays a very small part. */
export const uncounted = "what the kernel did not tell in time";
/** What a busy machine counts or tells a little later is asked for again, so often. */
const [mostAgain, againMs] = [3, 200];
/** Differences that make it needless to ask what flow logs say of a packet. */
const decisive = ["verdict", "station", "way", "header", "rule", "too big"];

/** Both accounts of one network. */
export class FlowActions {
  readonly #cloud: Cloud;
  readonly #network: KernelNetwork;
  readonly #refusals: Refusals;
  readonly #feed: FlowFeed;
  readonly #model: FlowLogRecorder;
  readonly #heard: Buffer[] = [];
  #wake: () => void = () => undefined;
  /** Refusals that were told: namespaces and packets. */
  readonly #told = new Set<string>();
  /** Namespaces in which there is something to count; all while it is undefined. */
  #touched: ReadonlySet<string> | undefined;
  #real: Observation[] = [];
  #expected: Observation[] = [];
  readonly #over = new AbortController();

  constructor(cloud: Cloud, network: KernelNetwork) {
    this.#cloud = cloud;
    this.#network = network;
    this.#refusals = new Refusals(network);
    const recorder = new FlowLogRecorder(cloud);
    this.#feed = new FlowFeed(cloud, recorder, () => ({
      flows: async (routers) =>
        routers.flatMap((router) => {
          const space = this.#touched?.has(router) === false ? undefined : network.spaces.find(router);
          return space ? flowsIn(space) : [];
        }),
      refusals: (_, signal) => refusalsIn({}, signal, { view: () => network.view, open: () => this.#open() }),
    }));
    this.#feed.watch((seen) => this.#real.push(seen));
    this.#model = new FlowLogRecorder(cloud);
    this.#model.watch((seen) => this.#expected.push(seen));
  }

  /** Begins anew where the network stands now. */
  async follow(): Promise<void> {
    this.#refusals.listen({ isBehind: () => true, take: () => undefined })();
    await this.#feed.poll();
    await this.#feed.poll();
    this.#real = [];
  }

  /** What the two say differently of packets that were just sent, or why they are not asked. */
  async compare(outcomes: readonly Outcome[]): Promise<readonly Difference[] | string> {
    await this.#collect(outcomes);
    const own = new Set(outcomes.flatMap(({ model }) => namesOf(model.leg)));
    const isOwn = (seen: Observation): boolean => own.has(nameOf(seen.protocol, seen.source, seen.destination));
    const real = this.#real.splice(0).filter(isOwn);
    this.#expected = [];
    if (!outcomes.every((one) => isClear(one) && isCounted(one.model.leg, this.#network.view))) return unasked;
    const at = { now: this.#cloud.clock.now() };
    for (const { model } of outcomes)
      for (const seen of legObservations(this.#cloud.reader, model.leg, at)) this.#model.observe(seen);
    const ends = new Set(outcomes.flatMap(({ model }) => endsOf(model.leg)));
    const isGuests = (eni: string): boolean => this.#network.view.port(eni)?.behind.is === "instance";
    const actions = (seen: readonly Observation[]): string => actionsOf(seen, ends, isGuests);
    const ours = actions(this.#expected);
    for (let times = 0; times < mostAgain && actions(real) !== ours; times++) {
      await sleep(againMs);
      await this.#feed.poll();
      real.push(...this.#real.splice(0).filter(isOwn));
    }
    const theirs = actions(real);
    if (ours === theirs) return [];
    const counted = new Set(theirs.split(", ").filter(Boolean));
    for (const text of ours.split(", ")) counted.delete(text);
    if (counted.size === 0) return uncounted;
    return [{ kind: "flow log", model: ours || "nothing", kernel: theirs || "nothing" }];
  }

  close(): void {
    this.#over.abort();
    this.#feed.end();
    this.#wake();
  }

  /** Waits for what rules have told, and asks for what was counted. */
  async #collect(outcomes: readonly Outcome[]): Promise<void> {
    const awaited = outcomes.flatMap(({ model, kernel }) =>
      kernel.hops.filter(isRefusal).map(({ namespace }) => namesOf(model.leg).map((name) => `${namespace} ${name}`)),
    );
    const isHeard = (names: readonly string[]): boolean => names.some((name) => this.#told.has(name));
    for (const end = performance.now() + patienceMs; !awaited.every(isHeard) && performance.now() < end;)
      await nextTurn();
    this.#told.clear();
    await nextTurn();
    await nextTurn();
    this.#touched = new Set(outcomes.flatMap(({ kernel }) => kernel.hops.map(({ namespace }) => namespace)));
    await this.#feed.poll();
    this.#touched = undefined;
  }

  /** A stream like that of the warden. */
  async #open(): ReturnType<RefusalParts["open"]> {
    const end = this.#refusals.listen({
      isBehind: () => false,
      take: (lines) => {
        for (const line of lines.split("\n").filter(Boolean)) {
          const { namespace, packet } = JSON.parse(line) as RefusedPacket;
          this.#told.add(`${namespace} ${nameOfText(packet)}`);
        }
        this.#heard.push(Buffer.from(lines));
        this.#wake();
      },
    });
    this.#over.signal.addEventListener("abort", end);
    const { signal } = this.#over;
    const heard = this.#heard;
    const waiting = (): Promise<void> => new Promise((wake) => (this.#wake = wake));
    const frames = (async function* () {
      yield { channel: channels.output, bytes: Buffer.alloc(0) };
      while (!signal.aborted) {
        for (const bytes of heard.splice(0)) yield { channel: channels.output, bytes };
        await waiting();
      }
    })();
    return { frames, socket: { destroy: end } } as unknown as Awaited<ReturnType<RefusalParts["open"]>>;
  }
}

const isRefusal = ({ verdict, station }: KernelHop): boolean =>
  verdict === "drops" && station !== undefined && !station.startsWith("interface-out/");

/** Whether there is one clear answer: nothing excused, no answer of a device, no rounds. */
function isClear({ model, differences, excuse }: Outcome): boolean {
  const isExcused = excuse?.leaves.some((kind) => decisive.includes(kind)) === true;
  return differences.length === 0 && !isExcused && ["delivered", "dropped"].includes(model.leg.disposition);
}

/**
 * Whether flow logs can tell what became of a packet: nobody's are those that forge their source, Linux counts no ICMP
 * messages but echoes, a router counts twice what an instance, a gateway or a load balancer sends through it again, and
 * what is sent to services of the link that are not built yet is routed.
 */
function isCounted({ hops, endedAt }: Leg, view: NetworkView): boolean {
  const [{ station, before }] = hops as [Hop];
  const port = view.port(station.replace("interface-out/", ""));
  const source = address(before.source);
  const isHonest = !port || blocksOf(port.addresses, port.prefixes).some((block) => contains(block, source));
  const echoes = before.protocol === "icmp" ? [0, 8] : [128, 129];
  const isMessage = before.icmp !== undefined && !echoes.includes(before.icmp.type);
  const passesTwice = hops
    .slice(1)
    .some((hop) => /^(forward|nat|nat-zone|public|inspect|balancer)\//.test(hop.station));
  return isHonest && !isMessage && !passesTwice && !endedAt.startsWith("service/");
}

/** Where a packet leaves its sender, and where it ends; what lies between is the model's word in flow logs, too. */
function endsOf({ hops }: Leg): string[] {
  const sender = /^interface-out\/(eni-\w+)$/.exec(hops[0]!.station)?.[1];
  const receiver = /^(?:guest|groups-in|acl-in)\/(eni-\w+)$/.exec(hops.at(-1)!.station)?.[1];
  return [...(sender ? [`${sender} egress`] : []), ...(receiver ? [`${receiver} ingress`] : [])];
}

/** What a packet is called on its way, whatever translators make of it: others may be told of meanwhile. */
function namesOf({ hops }: Leg): string[] {
  const headers = hops.flatMap(({ before, after }) => [before, ...(after ? [after] : [])]);
  return headers.map(nameOfText);
}

const nameOfText = ({ protocol, source, destination }: HeaderText): string =>
  nameOf(protocolNumber(protocol)!, address(source), address(destination));

const nameOf = (protocol: number, source: Address, destination: Address): string =>
  `${protocol} ${formatAddress(source)} ${formatAddress(destination)}`;

/** Actions at the ends, and what is refused at any guest, each once. */
function actionsOf(
  seen: readonly Observation[],
  ends: ReadonlySet<string>,
  isGuests: (eni: string) => boolean,
): string {
  const texts = seen
    .filter(({ interface: id }) => id.startsWith("eni-"))
    .filter(
      ({ interface: id, direction, action }) => (action === "REJECT" && isGuests(id)) || ends.has(`${id} ${direction}`),
    )
    .map(({ interface: id, direction, action }) => `${id} ${direction} ${action}`);
  return [...new Set(texts)].toSorted().join(", ");
}
