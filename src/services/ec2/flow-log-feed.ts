/** Feeds flow logs from where packets really move: what the kernel counts, and what its rules refuse. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Cloud } from "../../core/cloud.ts";
import type { HeaderText } from "../../fabric/trace-types.ts";
import { walk } from "../../fabric/walk.ts";
import { SessionDraft } from "../../fabric/sessions.ts";
import { tcpBits } from "../../engines/flow-log/observation.ts";
import type { Observation } from "../../engines/flow-log/observation.ts";
import { formatAddress, parseAddress } from "../../net/address.ts";
import type { FlowLogRecorder } from "./flow-log-recorder.ts";
import { observation, wayOf } from "./flow-log-trace.ts";
import { graphOf } from "./stations/index.ts";
import { holderOf } from "./stations/rows.ts";
import { flowLogs } from "./tables/flow-log.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { subnets } from "./tables/subnet.ts";

/** A flow that was counted in a router: packets of its own and of its answers since the last time. */
export interface CountedFlow {
  readonly namespace: string;
  readonly protocol: number;
  readonly source: string;
  readonly destination: string;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly packets: number;
  readonly bytes: number;
  readonly replyPackets: number;
  readonly replyBytes: number;
  readonly state?: string;
}

/** A packet that a rule refused. */
export interface RefusedPacket {
  readonly vpc?: string;
  readonly packet: HeaderText;
  /** `groups-in/eni-…`. */
  readonly station: string;
  readonly where: string;
  readonly rule?: string;
  readonly why: string;
  readonly code?: string;
  /** So many more were refused there, and too fast to be told. */
  readonly lost: number;
}

/** Where packets move. */
export interface FlowSource {
  readonly flows?: (routers: readonly string[]) => Promise<readonly CountedFlow[]>;
  readonly refusals?: (wish: object, signal: AbortSignal) => Promise<AsyncIterable<RefusedPacket>>;
}

/** How often the kernel is asked, in milliseconds: sooner than it forgets flows that are over. */
const pollMs = 5_000;

/** Asks a source while anybody wants its flows: a flow log, or whoever watches. */
export class FlowFeed {
  readonly #cloud: Cloud;
  readonly #recorder: FlowLogRecorder;
  readonly #source: () => FlowSource | undefined;
  readonly #over = new AbortController();
  #watchers = 0;
  /** Refused since the last question: flow and direction → packets and bytes, to be taken off what was counted. */
  #refused = new Map<string, Count>();
  /** Packets that left their interface and were refused further on. */
  #sent: Observation[] = [];
  #listening: AbortController | undefined;

  constructor(cloud: Cloud, recorder: FlowLogRecorder, source: () => FlowSource | undefined) {
    this.#cloud = cloud;
    this.#recorder = recorder;
    this.#source = source;
  }

  /** Asks from now on, until `end`. */
  async run(): Promise<void> {
    const { signal } = this.#over;
    while (!signal.aborted) {
      try {
        await this.poll();
      } catch (error) {
        if (!signal.aborted) this.#cloud.log.error({ error }, "Flows could not be asked for.");
      }
      await sleep(pollMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  end(): void {
    this.#over.abort();
    this.#listening?.abort();
  }

  /** Tells of each observation until the given function is called; flows are asked for meanwhile. */
  watch(watcher: (seen: Observation) => void): () => void {
    this.#watchers++;
    const unwatch = this.#recorder.watch(watcher);
    this.poll().catch((error: unknown) => this.#cloud.log.error({ error }, "Flows could not be asked for."));
    return () => {
      unwatch();
      this.#watchers--;
    };
  }

  /** Asks once, and hears refusals while they are wanted. */
  async poll(): Promise<void> {
    const source = this.#source();
    const routers = this.#routers();
    if (!source || routers.length === 0) {
      this.#listening?.abort();
      this.#listening = undefined;
      return;
    }
    this.#listen(source);
    const counted = (await source.flows?.(routers)) ?? [];
    const refused = this.#refused;
    const sent = this.#sent;
    this.#refused = new Map();
    this.#sent = [];
    const known = new Set<string>();
    for (const flow of counted) {
      known.add(keyOf(flow.source, flow.sourcePort, flow.destination, flow.destinationPort, flow.protocol));
      for (const seen of this.#observationsOf(flow, refused)) this.#recorder.observe(seen);
    }
    for (const seen of sent) if (!known.has(flowKey(seen))) this.#recorder.observe(seen);
  }

  /** Routers with a flow log in them; all of them for who watches. */
  #routers(): readonly string[] {
    const { reader } = this.#cloud;
    if (!this.#cloud.service("ec2")) return [];
    if (this.#watchers > 0) return [...new Set(reader.all(networkInterfaces).map(({ vpcId }) => vpcId))];
    const vpcs = reader.all(flowLogs).map(({ resourceType, resourceId }) => {
      if (resourceType === "VPC") return resourceId;
      if (resourceType === "Subnet") return reader.get(subnets, resourceId)?.vpcId;
      return reader.get(networkInterfaces, resourceId)?.vpcId;
    });
    return [...new Set(vpcs.filter((vpc) => vpc !== undefined))];
  }

  #observationsOf(flow: CountedFlow, refused: ReadonlyMap<string, Count>): Observation[] {
    const { namespace: vpc, source, destination, sourcePort, destinationPort, protocol, state } = flow;
    const { reader } = this.#cloud;
    const [from, to] = [holderOf(reader, vpc, source)?.id, holderOf(reader, vpc, destination)?.id];
    const over = /TIME_WAIT|LAST_ACK|CLOSE/.test(state ?? "") ? tcpBits.fin : 0;
    const there = { protocol, source, destination, sourcePort, destinationPort, flags: tcpBits.syn | over };
    const back = {
      protocol,
      source: destination,
      destination: source,
      sourcePort: destinationPort,
      destinationPort: sourcePort,
      flags: tcpBits.syn | tcpBits.ack | over,
    };
    const own = { packets: flow.packets, bytes: flow.bytes };
    const answers = { packets: flow.replyPackets, bytes: flow.replyBytes };
    return [...this.#seen(there, own, from, to, refused), ...this.#seen(back, answers, to, from, refused)];
  }

  /** At the sender what it sent, less what was refused as it left; at the receiver less what was refused there. */
  #seen(
    header: Ends,
    counted: Count,
    from: string | undefined,
    to: string | undefined,
    refused: ReadonlyMap<string, Count>,
  ): Observation[] {
    const now = this.#cloud.clock.now();
    const [source, destination] = [parseAddress(header.source), parseAddress(header.destination)];
    if (!source || !destination) return [];
    const common = { ...header, source, destination, action: "ACCEPT" as const, first: now, last: now };
    const leaves = less(counted, refused.get(`egress|${textKey(header)}`));
    const arrives = less(leaves, refused.get(`ingress|${textKey(header)}`));
    const seen: Observation[] = [];
    if (from !== undefined && leaves.packets > 0)
      seen.push({ ...common, ...leaves, interface: from, direction: "egress", path: this.#path(from, common) });
    if (to !== undefined && arrives.packets > 0)
      seen.push({ ...common, ...arrives, interface: to, direction: "ingress" });
    return seen;
  }

  /** By which road a packet leaves an interface, as the model says. */
  #path(eni: string, { protocol, source, destination, sourcePort, destinationPort }: Tuple): number | undefined {
    const { reader } = this.#cloud;
    const packet = { protocol, source, destination, sourcePort, destinationPort, length: 60, whole: true };
    const { leg } = walk(graphOf(reader), new SessionDraft({}, 0), `interface-out/${eni}`, packet, "forward");
    return wayOf(reader, leg.hops).path;
  }

  #listen(source: FlowSource): void {
    if (this.#listening || !source.refusals) return;
    const over = new AbortController();
    this.#listening = over;
    const hear = async () => {
      for await (const refusal of await source.refusals!({}, over.signal)) this.#take(refusal);
    };
    hear()
      .catch((error: unknown) => {
        if (!over.signal.aborted) this.#cloud.log.error({ error }, "Refusals are no longer heard.");
      })
      .finally(() => {
        if (this.#listening === over) this.#listening = undefined;
      });
  }

  #take({ vpc, packet, station, where, rule, why, lost }: RefusedPacket): void {
    if (vpc === undefined) return;
    const { reader, clock } = this.#cloud;
    const [place = "", part = ""] = station.split("/");
    const isOut = place === "groups-out" || place === "acl-out";
    const isIn = place === "groups-in" || place === "acl-in";
    const sender = holderOf(reader, vpc, packet.source)?.id;
    const at = { now: clock.now(), packets: 1 + lost };
    const by = rule ?? `${where}: ${why}`;
    if (isOut || isIn) {
      const holder = isOut ? sender : holderOf(reader, vpc, packet.destination)?.id;
      const eni = part.startsWith("eni-") ? part : holder;
      if (eni === undefined) return;
      const direction = isOut ? "egress" : "ingress";
      const seen = observation(packet, at, { interface: eni, direction, action: "REJECT", by });
      this.#count(seen);
      this.#recorder.observe(seen);
    }
    if (!isOut && place !== "interface-out" && sender !== undefined) {
      const left = observation(packet, at, { interface: sender, direction: "egress", action: "ACCEPT" });
      this.#sent.push({ ...left, path: this.#path(sender, left) });
    }
  }

  #count(seen: Observation): void {
    const key = `${seen.direction}|${flowKey(seen)}`;
    const known = this.#refused.get(key) ?? { packets: 0, bytes: 0 };
    this.#refused.set(key, { packets: known.packets + seen.packets, bytes: known.bytes + seen.bytes });
  }
}

interface Count {
  readonly packets: number;
  readonly bytes: number;
}

interface Ends {
  readonly protocol: number;
  readonly source: string;
  readonly destination: string;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly flags: number;
}

type Tuple = Pick<Observation, "protocol" | "source" | "destination" | "sourcePort" | "destinationPort">;

function less({ packets, bytes }: Count, refused: Count | undefined): Count {
  if (!refused) return { packets, bytes };
  const left = Math.max(0, packets - refused.packets);
  return { packets: left, bytes: left === 0 ? 0 : Math.max(0, bytes - refused.bytes) };
}

const keyOf = (source: string, sourcePort: number, destination: string, port: number, protocol: number): string =>
  [source, sourcePort, destination, port, protocol].join("|");

const textKey = (ends: Ends): string =>
  keyOf(ends.source, ends.sourcePort, ends.destination, ends.destinationPort, ends.protocol);

const flowKey = (seen: Observation): string =>
  keyOf(
    formatAddress(seen.source),
    seen.sourcePort,
    formatAddress(seen.destination),
    seen.destinationPort,
    seen.protocol,
  );
