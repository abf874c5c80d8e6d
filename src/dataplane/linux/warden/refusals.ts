/** Packets that rules refuse, told to whoever listens; namespaces are read only while somebody does. */
import { headerText } from "../../../fabric/header-text.ts";
import type { Header } from "../../../net/packet.ts";
import { decodePacket } from "../../../net/packet-bytes.ts";
import { PacketLog } from "../native/packet-log.ts";
import type { LoggedPacket } from "../native/packet-log.ts";
import { watchReadable } from "../native/poll.ts";
import type { Watch } from "../native/poll.ts";
import type { RefusedPacket } from "../protocol.ts";
import type { Desired } from "./desired.ts";
import { refusalGroup, refusalSnapLength } from "./refusal-rule.ts";
import { roundRouter } from "./round-router.ts";
import type { Space } from "./space.ts";
import type { Spaces } from "./spaces.ts";

/** Who listens. */
export interface RefusalListener {
  /** Only in this router's namespace and those of its devices. */
  readonly router?: string;
  /** Whether it has so much to take that more is counted only. */
  readonly isBehind: () => boolean;
  /** Lines of JSON, each a `RefusedPacket`, with their ends. */
  readonly take: (lines: string) => void;
}

interface Listening extends RefusalListener {
  /** What it was not told of each namespace. */
  readonly missed: Map<string, number>;
}

interface Reader {
  readonly space: Space;
  readonly log: PacketLog;
  watch: Watch | undefined;
  /** How many may still be read before the next tick. */
  room: number;
  /** How many lost ones were told. */
  lost: number;
}

const tickMs = 100;
/** Packets of one namespace that are told in a tick; the others are counted, so that what is told is not old. */
const mostInTick = 300;
/** Ticks after which it is looked whether there are other namespaces. */
const lookTicks = 2;

/** All readers of one warden. */
export class Refusals {
  readonly #ground: { readonly spaces: Spaces; readonly desired: Desired };
  readonly #listening = new Set<Listening>();
  readonly #readers = new Map<string, Reader>();
  /** Which namespaces belong to a router that somebody listens to, as of the last look. */
  #round: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  #timer: NodeJS.Timeout | undefined;
  #ticks = 0;

  constructor(ground: { readonly spaces: Spaces; readonly desired: Desired }) {
    this.#ground = ground;
  }

  /** Tells a listener what is refused from now on; gives what ends it. Throws where the kernel tells nothing. */
  listen(listener: RefusalListener): () => void {
    const listening = { ...listener, missed: new Map<string, number>() };
    this.#listening.add(listening);
    const end = (): void => {
      if (this.#listening.delete(listening)) this.#look();
    };
    try {
      this.#look();
    } catch (error) {
      end();
      throw error;
    }
    this.#timer ??= setInterval(() => this.#tick(), tickMs);
    return end;
  }

  #tick(): void {
    for (const reader of this.#readers.values()) {
      if (reader.room <= 0) reader.log.skip();
      reader.room = mostInTick;
      this.#watch(reader);
    }
    if (++this.#ticks % lookTicks !== 0) return;
    try {
      this.#look();
    } catch {
      return;
    }
  }

  /** Reads the namespaces that somebody listens to, and no others. Throws where one cannot be read. */
  #look(): void {
    const wanted = this.#wanted();
    for (const [name, reader] of this.#readers) if (wanted.get(name) !== reader.space) this.#close(name, reader);
    if (this.#listening.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    const errors = [...wanted].flatMap(([name, space]) => (this.#readers.has(name) ? [] : this.#open(name, space)));
    if (errors.length > 0) throw errors[0]!;
  }

  #wanted(): Map<string, Space> {
    const { spaces, desired } = this.#ground;
    const routers = [...this.#listening].map(({ router }) => router);
    const named = new Set(routers.filter((router) => router !== undefined));
    this.#round = new Map([...named].map((router) => [router, roundRouter(desired, router)]));
    const names = new Set([...this.#round.values()].flatMap((each) => [...each]));
    const wanted = spaces.routers().filter(({ name }) => routers.includes(undefined) || names.has(name));
    return new Map(wanted.map((space) => [space.name, space]));
  }

  #open(name: string, space: Space): Error[] {
    try {
      const log = PacketLog.open(space.fd, refusalGroup, { snapLength: refusalSnapLength });
      const reader: Reader = { space, log, watch: undefined, room: mostInTick, lost: 0 };
      this.#readers.set(name, reader);
      this.#watch(reader);
      return [];
    } catch (error) {
      return [error as Error];
    }
  }

  #close(name: string, { log, watch }: Reader): void {
    watch?.close();
    log.close();
    this.#readers.delete(name);
  }

  #watch(reader: Reader): void {
    reader.watch ??= watchReadable(reader.log.fd, () => this.#read(reader));
  }

  #read(reader: Reader): void {
    const packets = reader.log.read(reader.room);
    reader.room -= packets.length;
    if (reader.room <= 0) {
      reader.watch?.close();
      reader.watch = undefined;
    }
    const { name } = reader.space;
    const told = packets.flatMap((packet) => refusedPacket(name, packet) ?? []);
    if (told.length === 0) return;
    const lost = reader.log.lost - reader.lost;
    reader.lost += lost;
    for (const listening of this.#listening) this.#tell(listening, told, lost);
  }

  #tell({ router, missed, isBehind, take }: Listening, told: readonly RefusedPacket[], lost: number): void {
    const { namespace } = told[0]!;
    if (router !== undefined && !this.#round.get(router)?.has(namespace)) return;
    const before = lost + (missed.get(namespace) ?? 0);
    if (isBehind()) return void missed.set(namespace, before + told.length);
    missed.delete(namespace);
    take(told.map((one, n) => `${JSON.stringify(n === 0 ? { ...one, lost: before } : one)}\n`).join(""));
  }
}

/** What is told of a packet that a rule logged; nothing of what is not of the network's: ARP, the link's own talk. */
function refusedPacket(namespace: string, logged: LoggedPacket): RefusedPacket | undefined {
  const { at, prefix, incoming, outgoing, bytes, protocol } = logged;
  const header = isIp.has(protocol) ? decodePacket(bytes)?.header : undefined;
  if (!header || isLinkTalk(header)) return undefined;
  const [station = "", ...rest] = prefix.split(" ");
  const words = rest.join(" ");
  const isCode = /^[A-Z][A-Z0-9_]+$/.test(words);
  return {
    at,
    namespace,
    station,
    ...(words !== "" && (isCode ? { code: words } : { rule: words })),
    ...(incoming !== undefined && { incoming }),
    ...(outgoing !== undefined && { outgoing }),
    packet: headerText(header),
    lost: 0,
  };
}

const isIp = new Set([0x0800, 0x86dd]);

/** Neighbour and router questions, and reports of multicast groups, from and to addresses of the link alone. */
function isLinkTalk({ source, destination }: Header): boolean {
  if (source.family !== 6) return false;
  const isOfLink = source.words[0]! >>> 22 === 0xfe80 >>> 6 || source.words.every((word) => word === 0);
  return isOfLink && destination.words[0]! >>> 16 === 0xff02;
}
