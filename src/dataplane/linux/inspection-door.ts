/** Packets on their way to appliances and back: taken up at a port, wrapped, sent by a node, unwrapped, put back. */
import { createSocket } from "node:dgram";
import type { Socket } from "node:dgram";
import { derivation } from "../../core/derive.ts";
import type { Derivation } from "../../core/derive.ts";
import { completeChecksum } from "../../engines/geneve/checksum.ts";
import { age } from "../../engines/geneve/flow.ts";
import { genevePort, unwrap, wrap } from "../../engines/geneve/header.ts";
import { outerPacket } from "../../engines/geneve/outer.ts";
import { Relay } from "../../engines/geneve/relay.ts";
import type { InspectionSpec } from "../../specs/network.ts";
import type { PlaneParts } from "../plane.ts";
import { balancerSpace } from "./compile/balancer.ts";
import { endpointSpace } from "./compile/endpoint.ts";
import { routerMac } from "./compile/wire.ts";
import { close, recv, send } from "./native/libc.ts";
import { watchReadable } from "./native/poll.ts";
import type { Watch } from "./native/poll.ts";
import { macBytes } from "./native/route-requests.ts";
import type { SocketRequest } from "./protocol.ts";

/** What it needs. */
export interface InspectionDoorParts extends Pick<PlaneParts, "cloud" | "wanted" | "log"> {
  readonly openSocket: (request: SocketRequest) => Promise<number>;
  /** Settles when the ports and nodes that should stand do. */
  readonly networkSettled: () => Promise<void>;
}

/** A node of a load balancer: where appliances send back to, and the link by which it sends. */
interface Node {
  readonly socket: Socket;
  readonly out: number;
}

/** A port that is served. */
interface Door {
  spec: InspectionSpec;
  readonly relay: Relay;
  readonly fd: number;
  readonly watch: Watch;
}

const retryMs = 500;
const ethernet = 14;
const frameLimit = 9_216;
/** So many frames are taken up before others have their turn. */
const atOnce = 64;
const etherTypes: ReadonlySet<number> = new Set([0x0800, 0x86dd]);

/** Keeps the doors in step with the endpoints. */
export class InspectionDoor {
  readonly #parts: InspectionDoorParts;
  readonly #specs: Derivation<readonly InspectionSpec[]>;
  readonly #doors = new Map<string, Door>();
  readonly #byTag = new Map<string, Door>();
  readonly #nodes = new Map<string, Node>();
  readonly #buffer = Buffer.alloc(frameLimit);
  #unwatch: () => void = () => undefined;
  #working: Promise<void> = Promise.resolve();
  #open = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(parts: InspectionDoorParts) {
    this.#parts = parts;
    this.#specs = derivation("plane.inspections", (read) => {
      const view = parts.wanted.network(read);
      return view.inspections().filter(({ port }) => view.port(port));
    });
  }

  open(): void {
    if (this.#open) return;
    this.#open = true;
    this.#watch();
  }

  /** Settles when the doors are those that should be. */
  settled(): Promise<void> {
    return this.#working;
  }

  /** Opens what belongs to a namespace anew, as when it was put back. */
  renew(space: string): void {
    const doors = [...this.#doors.values()].filter(({ spec }) => endpointSpace(spec.port) === space);
    const nodes = [...this.#nodes.keys()].filter((node) => balancerSpace(node) === space);
    if (doors.length + nodes.length === 0) return;
    for (const { spec } of doors) this.#closeDoor(spec.port);
    for (const node of nodes) this.#closeNode(node);
    this.#run();
  }

  close(): void {
    this.#open = false;
    clearTimeout(this.#retry);
    this.#unwatch();
    for (const port of this.#doors.keys()) this.#closeDoor(port);
    for (const node of this.#nodes.keys()) this.#closeNode(node);
  }

  #watch(): void {
    if (!this.#open) return;
    const { derivations } = this.#parts.cloud;
    this.#unwatch = derivations.watch(this.#specs, "", () => queueMicrotask(() => this.#watch()));
    this.#run();
  }

  #run(): void {
    if (!this.#open) return;
    const before = this.#working;
    this.#working = (async () => {
      await before;
      await this.#adjust().catch((error: unknown) => this.#failed(error));
    })();
  }

  #failed(error: unknown): void {
    if (!this.#open) return;
    this.#parts.log.error({ error }, "The roads to appliances are not whole; they are tried again.");
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#run(), retryMs);
  }

  async #adjust(): Promise<void> {
    await this.#parts.networkSettled();
    const specs = this.#parts.cloud.derivations.value(this.#specs, "");
    const wanted = new Map(specs.map((spec) => [spec.port, spec]));
    for (const port of this.#doors.keys()) if (!wanted.has(port)) this.#closeDoor(port);
    const nodes = new Set(specs.map(({ node }) => node));
    for (const node of this.#nodes.keys()) if (!nodes.has(node)) this.#closeNode(node);
    for (const spec of specs) {
      if (!this.#nodes.has(spec.node)) await this.#openNode(spec);
      const door = this.#doors.get(spec.port);
      if (door) door.spec = spec;
      else await this.#openDoor(spec);
    }
  }

  async #openDoor(spec: InspectionSpec): Promise<void> {
    const namespace = endpointSpace(spec.port);
    const fd = await this.#parts.openSocket({ namespace, type: "packets", link: "in", family: 4 });
    if (!this.#open) return close(fd);
    const watch = watchReadable(fd, () => this.#take(door));
    const door: Door = { spec, relay: new Relay(), fd, watch };
    this.#doors.set(spec.port, door);
    this.#byTag.set(spec.tag, door);
  }

  async #openNode({ node, from }: InspectionSpec): Promise<void> {
    const namespace = balancerSpace(node);
    const request = { namespace, type: "udp", address: from, port: genevePort, family: 4 } as const;
    const sending = { namespace, type: "packets", link: "in", sendOnly: true, family: 4 } as const;
    const fd = await this.#parts.openSocket(request);
    const out = await this.#parts.openSocket(sending).catch((error: unknown) => giveUp(fd, error));
    const socket = createSocket("udp4", (bytes, { address }) => this.#back(bytes, address));
    socket.on("error", (error) => this.#parts.log.error({ error }, "A road to appliances broke."));
    await new Promise<void>((resolve) => socket.bind({ fd }, resolve));
    this.#nodes.set(node, { socket, out });
    if (!this.#open) this.#closeNode(node);
  }

  /** What the router sends to the port goes to an appliance. */
  #take({ spec, relay, fd }: Door): void {
    for (let n = 0; n < atOnce; n++) {
      const length = recv(fd, this.#buffer, frameLimit, 0);
      if (length <= 0) return;
      if (length <= ethernet || !etherTypes.has(this.#buffer.readUInt16BE(12))) continue;
      if (this.#buffer.subarray(6, 12).equals(macBytes(spec.mac))) continue;
      const packet = Buffer.from(this.#buffer.subarray(ethernet, length));
      const chosen = relay.choose(packet, spec, Date.now());
      if (!chosen) continue;
      completeChecksum(packet);
      const wrapped = wrap(packet, { endpoint: spec.tag, cookie: chosen.cookie });
      const outer = outerPacket({ from: spec.from, to: chosen.end, port: chosen.port }, wrapped);
      const node = this.#nodes.get(spec.node);
      if (node) put(node.out, outer, spec.fromMac);
    }
  }

  /** What an appliance sends back goes on from the port that it came by. */
  #back(bytes: Buffer, from: string): void {
    const unwrapped = unwrap(bytes);
    const door = unwrapped && this.#byTag.get(unwrapped.endpoint);
    if (!unwrapped || !door?.relay.knows(unwrapped.cookie, from, Date.now())) return;
    const packet = Buffer.from(unwrapped.packet);
    if (!age(packet)) return;
    put(door.fd, packet, door.spec.mac);
  }

  #closeDoor(port: string): void {
    const door = this.#doors.get(port);
    if (!door) return;
    door.watch.close();
    close(door.fd);
    this.#doors.delete(port);
    this.#byTag.delete(door.spec.tag);
  }

  #closeNode(node: string): void {
    const found = this.#nodes.get(node);
    if (!found) return;
    found.socket.close();
    close(found.out);
    this.#nodes.delete(node);
  }
}

/** Sends a packet to the router of a link; one that the link does not take is lost, as on a wire. */
function put(fd: number, packet: Buffer, mac: string): void {
  const header = Buffer.alloc(ethernet);
  macBytes(routerMac).copy(header, 0);
  macBytes(mac).copy(header, 6);
  header.writeUInt16BE(packet[0]! >> 4 === 6 ? 0x86dd : 0x0800, 12);
  const frame = Buffer.concat([header, packet]);
  try {
    send(fd, frame, frame.length, 0);
  } catch {
    return;
  }
}

function giveUp(fd: number, error: unknown): never {
  close(fd);
  throw error;
}
