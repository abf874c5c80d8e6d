/** Feeds flow logs from where packets really move: what the kernel counts, and what its rules refuse. */
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import type { Cloud } from "../../core/cloud.ts";
import type { Recorder } from "../../core/derive.ts";
import type { HeaderText } from "../../fabric/trace-types.ts";
import type { Observation } from "../../engines/flow-log/observation.ts";
import { heldObservations, pathOf, seenKey, tracedObservations } from "./flow-log-count.ts";
import type { Count, CountedFlow } from "./flow-log-count.ts";
import type { FlowLogRecorder } from "./flow-log-recorder.ts";
import { blocked, observation } from "./flow-log-trace.ts";
import { holderOf } from "./stations/rows.ts";
import { flowLogs } from "./tables/flow-log.ts";
import type { FlowLog } from "./tables/flow-log.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { subnets } from "./tables/subnet.ts";
import { transitGatewayRouteTables } from "./tables/transit-gateway-route.ts";
import { transitGatewayAttachments } from "./tables/transit-gateway.ts";
import { vpcAttachmentOf } from "./transit-gateway-lookup.ts";

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

/** How many flows are looked at in one turn: so many traces take a few milliseconds. */
const flowsATurn = 25;
/** How often the kernel is asked, in milliseconds: sooner than it forgets flows that are over. */
const pollMs = 5_000;
/** Windows end with minutes, and what belongs to one is asked for right after it: both in milliseconds. */
const minuteMs = 60_000;
const justOverMs = 1_000;

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
  /** Questions one after the other. */
  #polling: Promise<void> = Promise.resolve();
  /** Routers that somebody wanted already: what others counted so far was before anybody wanted it. */
  #wanted = new Set<string>();
  /** Cloud time and this machine's when the source was asked last, in milliseconds. */
  #asked: { readonly cloud: number; readonly host: number } | undefined;

  /** `resumed`: flow logs that stand now stood before, and what was counted meanwhile is theirs. */
  constructor(cloud: Cloud, recorder: FlowLogRecorder, source: () => FlowSource | undefined, resumed = false) {
    this.#cloud = cloud;
    this.#recorder = recorder;
    this.#source = source;
    if (resumed) this.#wanted = new Set(this.#routers());
    cloud.database.onCommit((changes) => {
      if (!this.#over.signal.aborted && changes.some(({ table, before }) => table === flowLogs && !before))
        this.#soon();
    });
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
    this.#soon();
    return () => {
      unwatch();
      this.#watchers--;
    };
  }

  /** Asks once, and hears refusals while they are wanted. Settles when what was counted so far is observed. */
  poll(): Promise<void> {
    const asked = this.#polling.then(() => this.#ask());
    this.#polling = asked.catch(() => undefined);
    return asked;
  }

  /** Settles when everything that is wanted by now is asked for and heard. */
  async settle(): Promise<void> {
    const isDeaf = !this.#listening && this.#routers().length > 0 && this.#source() !== undefined;
    await (isDeaf ? this.poll().catch(() => undefined) : this.#polling);
  }

  #soon(): void {
    this.poll().catch((error: unknown) => this.#cloud.log.error({ error }, "Flows could not be asked for."));
  }

  async #ask(): Promise<void> {
    const source = this.#source();
    const routers = this.#routers();
    const former = this.#wanted;
    this.#wanted = new Set(routers);
    if (!source || routers.length === 0) {
      this.#listening?.abort();
      this.#listening = undefined;
      return;
    }
    await this.#listen(source);
    const all = (await source.flows?.(routers)) ?? [];
    const counted = all.filter(({ namespace }) => former.has(namespace));
    const now = this.#moment();
    const refused = this.#refused;
    const sent = this.#sent;
    this.#refused = new Map();
    this.#sent = [];
    const known = new Set<string>();
    const take = (seen: Observation): void => {
      const key = seenKey(seen, seen);
      if (!known.has(key)) this.#recorder.observe(seen);
      known.add(key);
    };
    for (const observe of [tracedObservations, heldObservations])
      for (const [at, flow] of counted.entries()) {
        observe({ read: this.#cloud.reader, refused, now }, flow).forEach(take);
        if (at % flowsATurn === flowsATurn - 1) await nextTurn();
      }
    sent.forEach(take);
  }

  /**
   * When what was counted was seen, in cloud time: before the clock was moved, where it was moved since, and in the
   * minute that was over just before the question.
   */
  #moment(): number {
    const [cloud, host] = [this.#cloud.clock.now(), performance.now()];
    const former = this.#asked;
    this.#asked = { cloud, host };
    const moment = Math.floor(former ? Math.min(cloud, former.cloud + host - former.host) : cloud);
    const minute = moment - (moment % minuteMs);
    return former && former.cloud < minute && moment - minute < justOverMs ? minute - 1 : moment;
  }

  /** Routers that flow logs need; all of them for who watches. */
  #routers(): readonly string[] {
    const { reader } = this.#cloud;
    if (!this.#cloud.service("ec2")) return [];
    if (this.#watchers > 0) return [...new Set(reader.all(networkInterfaces).map(({ vpcId }) => vpcId))];
    return [...new Set(reader.all(flowLogs).flatMap((row) => routersOf(reader, row)))];
  }

  /** Settles when refusals are heard, or cannot be. */
  async #listen(source: FlowSource): Promise<void> {
    if (this.#listening || !source.refusals) return;
    const over = new AbortController();
    this.#listening = over;
    const opening = source.refusals({}, over.signal);
    const hear = async () => {
      for await (const refusal of await opening) this.#take(refusal);
    };
    hear()
      .catch((error: unknown) => {
        if (!over.signal.aborted) this.#cloud.log.error({ error }, "Refusals are no longer heard.");
      })
      .finally(() => {
        if (this.#listening === over) this.#listening = undefined;
      });
    await opening.catch(() => undefined);
  }

  #take({ vpc, packet, station, where, rule, why, code, lost }: RefusedPacket): void {
    if (vpc === undefined) return;
    const { reader, clock } = this.#cloud;
    const [place = "", part = ""] = station.split("/");
    const isOut = place === "groups-out" || place === "acl-out";
    const isIn = place === "groups-in" || place === "acl-in";
    const sender = holderOf(reader, vpc, packet.source)?.id;
    const at = { now: clock.now(), packets: 1 + lost };
    const by = rule ?? `${where}: ${why}`;
    if (isOut || isIn) {
      const holder = isOut ? leaverOf(reader, sender, part) : holderOf(reader, vpc, packet.destination)?.id;
      const eni = part.startsWith("eni-") ? part : holder;
      if (eni === undefined) return;
      const direction = isOut ? "egress" : "ingress";
      const seen = observation(packet, at, { interface: eni, direction, action: "REJECT", by });
      this.#count(seen);
      this.#recorder.observe(seen);
    }
    const lostAt = place === "transit-routes" ? attachmentTo(reader, vpc, part) : undefined;
    if (lostAt !== undefined) {
      const reason = code === "TGW_RTB_BAD_STATE_ROUTE" ? "blackhole" : "no-route";
      const end = { interface: lostAt, direction: "ingress", action: "REJECT", by } as const;
      this.#recorder.observe(observation(packet, at, { ...end, lost: reason }));
    }
    if (!isOut && place !== "interface-out" && sender !== undefined) {
      const isBlocked = code === blocked;
      const verdict = isBlocked ? { action: "REJECT" as const, reason: "BPA", by } : { action: "ACCEPT" as const };
      const left = observation(packet, at, { interface: sender, direction: "egress", ...verdict });
      if (isBlocked) this.#count(left);
      this.#sent.push(isBlocked ? left : { ...left, path: pathOf(reader, sender, left) });
    }
  }

  #count(seen: Observation): void {
    const key = seenKey(seen, seen);
    const known = this.#refused.get(key) ?? { packets: 0, bytes: 0 };
    this.#refused.set(key, { packets: known.packets + seen.packets, bytes: known.bytes + seen.bytes });
  }
}

/**
 * The interface that a packet was leaving a subnet by: its sender's, or one that passes on what others sent, where
 * there is one alone.
 */
function leaverOf(read: Recorder, sender: string | undefined, subnet: string): string | undefined {
  if (sender !== undefined && read.get(networkInterfaces, sender)?.subnetId === subnet) return sender;
  const passing = read.by(networkInterfaces, "subnet", subnet).filter(({ sourceDestCheck }) => !sourceDestCheck);
  return passing.length === 1 ? passing[0]!.id : undefined;
}

/** The attachment by which a VPC reaches the transit gateway of a route table. */
function attachmentTo(read: Recorder, vpc: string, table: string): string | undefined {
  const gateway = read.get(transitGatewayRouteTables, table)?.transitGatewayId;
  return gateway === undefined ? undefined : vpcAttachmentOf(read, vpc, gateway)?.id;
}

function routersOf(read: Recorder, { resourceType, resourceId }: FlowLog): readonly string[] {
  if (resourceType === "VPC") return [resourceId];
  const one = resourceType === "Subnet" ? read.get(subnets, resourceId) : read.get(networkInterfaces, resourceId);
  if (one) return [one.vpcId];
  const gateway =
    resourceType === "TransitGateway" ? resourceId : read.get(transitGatewayAttachments, resourceId)?.transitGatewayId;
  const attachments = gateway === undefined ? [] : read.by(transitGatewayAttachments, "gateway", gateway);
  return attachments.flatMap((row) => (row.kind === "vpc" ? row.vpcId : []));
}
