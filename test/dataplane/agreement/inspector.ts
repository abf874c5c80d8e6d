/** The road to appliances: doors and nodes as the server keeps them, and appliances that send everything back. */
import { endpointSpace } from "../../../src/dataplane/linux/compile/endpoint.ts";
import { balancerSpace } from "../../../src/dataplane/linux/compile/balancer.ts";
import { routerMac } from "../../../src/dataplane/linux/compile/wire.ts";
import { close, recv, SystemError } from "../../../src/dataplane/linux/native/libc.ts";
import { inNamespace } from "../../../src/dataplane/linux/native/namespace.ts";
import { PacketSocket } from "../../../src/dataplane/linux/native/packet-socket.ts";
import { openSocket } from "../../../src/dataplane/linux/native/sockets.ts";
import { completeChecksum } from "../../../src/engines/geneve/checksum.ts";
import { age } from "../../../src/engines/geneve/flow.ts";
import { genevePort, unwrap, wrap } from "../../../src/engines/geneve/header.ts";
import { outerPacket } from "../../../src/engines/geneve/outer.ts";
import { Relay } from "../../../src/engines/geneve/relay.ts";
import type { Spaces } from "../../../src/dataplane/linux/warden/spaces.ts";
import { formatAddress } from "../../../src/net/address.ts";
import { encodePacket } from "../../../src/net/packet-bytes.ts";
import type { InspectionSpec, NetworkView } from "../../../src/specs/network.ts";
import { macOf } from "./conversation.ts";
import type { Sight, Watcher } from "./watch.ts";

interface Door {
  spec: InspectionSpec;
  readonly relay: Relay;
  readonly socket: PacketSocket;
}

const ethernet = 14;
const buffer = Buffer.alloc(16_384);

/** All doors of one network. */
export class Inspector {
  readonly #spaces: Spaces;
  readonly #view: NetworkView;
  readonly #watcher: Watcher;
  readonly #doors = new Map<string, Door>();
  readonly #nodes = new Map<string, { readonly fd: number; readonly out: PacketSocket }>();

  constructor(spaces: Spaces, view: NetworkView, watcher: Watcher) {
    this.#spaces = spaces;
    this.#view = view;
    this.#watcher = watcher;
  }

  /** Opens what stands now, anew. */
  follow(): void {
    const relays = new Map([...this.#doors].map(([port, { relay }]) => [port, relay]));
    this.close();
    for (const spec of this.#view.inspections()) {
      const space = this.#spaces.find(endpointSpace(spec.port));
      if (!space || !this.#view.port(spec.port)) continue;
      const socket = PacketSocket.open(space.fd, "in");
      this.#doors.set(spec.port, { spec, relay: relays.get(spec.port) ?? new Relay(), socket });
      const node = this.#spaces.find(balancerSpace(spec.node));
      if (!node || this.#nodes.has(spec.node)) continue;
      const wish = { type: "udp", family: 4, address: spec.from, port: genevePort, freebind: true } as const;
      const fd = inNamespace(node.fd, () => openSocket(wish));
      this.#nodes.set(spec.node, { fd, out: PacketSocket.open(node.fd, "in", { sendOnly: true }) });
    }
  }

  /** The namespaces in which packets are taken up. */
  spaces(): ReadonlySet<string> {
    return new Set([...this.#doors.keys()].map(endpointSpace));
  }

  /** Does what waits to be done: packets for appliances, packets at them, and packets that they gave back. */
  work(sights: readonly Sight[]): void {
    for (const door of this.#doors.values()) this.#take(door);
    for (const sight of sights) this.#reflect(sight);
    for (const { fd } of this.#nodes.values()) this.#giveBack(fd);
  }

  close(): void {
    for (const { socket } of this.#doors.values()) socket.close();
    for (const { fd, out } of this.#nodes.values()) {
      close(fd);
      out.close();
    }
    this.#doors.clear();
    this.#nodes.clear();
  }

  #take({ spec, relay, socket }: Door): void {
    for (let seen = socket.read(); seen; seen = socket.read()) {
      if (seen.outgoing || seen.frame.length <= ethernet) continue;
      const packet = Buffer.from(seen.frame.subarray(ethernet));
      const chosen = relay.choose(packet, spec, 0);
      const node = this.#nodes.get(spec.node);
      if (!chosen || node === undefined) continue;
      completeChecksum(packet);
      const wrapped = wrap(packet, { endpoint: spec.tag, cookie: chosen.cookie });
      const outer = outerPacket({ from: spec.from, to: chosen.end, port: chosen.port }, wrapped);
      attempt(() => node.out.sendPacket(outer, routerMac, spec.fromMac));
    }
  }

  /** An appliance sends back whatever comes to it, from the port that it came from. */
  #reflect({ namespace, link, outgoing, packet: { header, payload } }: Sight): void {
    if (outgoing || header.protocol !== 17 || header.destinationPort !== genevePort || !unwrap(payload)) return;
    const port = this.#portAt(namespace, link);
    if (port === undefined || !this.#isAppliance(formatAddress(header.destination))) return;
    const answer = { ...header, source: header.destination, destination: header.source };
    const spot = { namespace, link };
    const to = macOf(this.#view, { station: `interface-out/${port}`, spot }, answer);
    this.#watcher.send(spot, encodePacket(answer, { payload }), to);
  }

  #giveBack(fd: number): void {
    for (let length = recv(fd, buffer, buffer.length, 0); length > 0; length = recv(fd, buffer, buffer.length, 0)) {
      const unwrapped = unwrap(buffer.subarray(0, length));
      const door = [...this.#doors.values()].find(({ spec }) => spec.tag === unwrapped?.endpoint);
      if (!unwrapped || !door) continue;
      const packet = Buffer.from(unwrapped.packet);
      if (!age(packet)) continue;
      attempt(() => door.socket.sendPacket(packet, routerMac, door.spec.mac));
    }
  }

  #isAppliance(address: string): boolean {
    return [...this.#doors.values()].some(({ spec }) => spec.ends.includes(address));
  }

  #portAt(namespace: string, link: string): string | undefined {
    const ports = this.#view.routers().flatMap((id) => this.#view.router(id)!.ports);
    return ports.find((id) => {
      const behind = this.#view.port(id)?.behind;
      return behind?.is === "instance" && behind.id === namespace && `eth${behind.device}` === link;
    });
  }
}

/** What a link does not take is lost. */
function attempt(send: () => void): void {
  try {
    send();
  } catch (error) {
    if (!(error instanceof SystemError)) throw error;
  }
}
