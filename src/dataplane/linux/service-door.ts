/**
 * Services of AWS as guests reach them: TLS and plain HTTP, at endpoints in private networks and at public addresses on
 * the internet, handed to this server's own API.
 */
import { createServer as createPlain } from "node:net";
import type { Server, Socket } from "node:net";
import { createServer as createTls } from "node:tls";
import type { Server as TlsServer } from "node:tls";
import { derivation } from "../../core/derive.ts";
import { limitConnections } from "../connection-limits.ts";
import type { PlaneParts, ServiceEntry } from "../plane.ts";
import { endpointSpace } from "./compile/endpoint.ts";
import { servicesSpace } from "./compile/service.ts";
import { Doors } from "./doors.ts";
import type { DoorPlace } from "./doors.ts";
import type { SocketRequest } from "./protocol.ts";

/** What listeners need. */
export interface ServiceDoorParts extends Pick<PlaneParts, "cloud" | "wanted" | "log" | "services"> {
  readonly openSocket: (request: SocketRequest) => Promise<number>;
  /** Settles when the endpoints that should stand do. */
  readonly networkSettled: () => Promise<void>;
}

/** Where there are listeners: for an endpoint, or for all public addresses. */
interface Place extends DoorPlace {
  readonly endpoint?: string;
  readonly families: readonly (4 | 6)[];
}

/** A place takes so many connections at once, and so many of one address. */
const limits = { all: 4_096, each: 512 } as const;
/** A client that does not end its handshake loses its connection, in milliseconds. */
const handshakeTimeout = 10_000;
const ports = [443, 80] as const;

/** Keeps the listeners. */
export class ServiceDoor {
  readonly #parts: ServiceDoorParts;
  readonly #doors: Doors<Place>;

  constructor(parts: ServiceDoorParts) {
    this.#parts = parts;
    const { cloud, log, networkSettled } = parts;
    this.#doors = new Doors({
      cloud,
      log,
      networkSettled,
      what: "A service of AWS",
      places: placesOf(parts),
      open: (place) => this.#listen(place),
    });
  }

  /** Opens the listeners of the endpoints that stand, and from now on follows them; does nothing when it is open. */
  open(): void {
    if (this.#parts.services) this.#doors.open();
  }

  /** Settles when the listeners are those of the endpoints that should stand. */
  settled(): Promise<void> {
    return this.#doors.settled();
  }

  /** Opens the listeners of a namespace anew, as when it was put back. */
  renew(space: string): void {
    this.#doors.renew(space);
  }

  close(): void {
    this.#doors.close();
  }

  async #listen({ space, endpoint, families }: Place): Promise<{ close(): void }> {
    const servers: Server[] = [];
    const close = (): void => servers.forEach((server) => void server.close());
    try {
      for (const family of families)
        for (const port of ports) {
          const fd = await this.#parts.openSocket({ namespace: space, type: "tcp-listener", port, family });
          servers.push(await listenOn(fd, this.#server(port, entryAt(endpoint))));
        }
    } catch (error) {
      close();
      throw error;
    }
    return { close };
  }

  #server(port: number, entryOf: EntryOf): Server {
    const take = (socket: Socket): void => this.#take(socket, entryOf(socket));
    if (port !== 443) return limited(createPlain(take));
    const handshakes = new Map<string, TlsServer>();
    return limited(
      createPlain((socket) => {
        const issued = this.#parts.services!.certificate(entryOf(socket));
        if (!issued) return void socket.destroy();
        const known = handshakes.get(issued.certificate) ?? secure(issued, take);
        handshakes.set(issued.certificate, known);
        known.emit("connection", socket);
      }),
    );
  }

  #take(socket: Socket, entry: ServiceEntry): void {
    this.#parts.services!.take(socket, entry, plain(socket.remoteAddress));
  }
}

/** What a connection came to. */
type EntryOf = (socket: Socket) => ServiceEntry;

function entryAt(endpoint: string | undefined): EntryOf {
  return endpoint === undefined ? (socket) => ({ address: plain(socket.localAddress) }) : () => ({ endpoint });
}

function plain(address = ""): string {
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}

/** Shakes hands on connections that it is given; it listens nowhere itself. */
function secure(issued: { readonly certificate: string; readonly key: string }, take: (socket: Socket) => void) {
  const server = createTls({ cert: issued.certificate, key: issued.key, handshakeTimeout });
  server.on("secureConnection", take);
  server.on("tlsClientError", (_error, socket) => void socket.destroy());
  return server;
}

/** Where there are listeners, in the networks that should run. */
function placesOf({ wanted }: ServiceDoorParts) {
  return derivation<readonly Place[]>("plane.services", (read) => {
    const view = wanted.network(read);
    const everywhere: Place = { space: servicesSpace, families: [4, 6] };
    const endpoints = view.serving().flatMap((endpoint): Place[] => {
      const spec = view.endpoint(endpoint);
      if (!spec || !view.router(spec.router)) return [];
      if (spec.ports.length === 0) return [{ space: endpoint, endpoint, families: [4, 6] }];
      return spec.ports.flatMap((id) => {
        const families = [...new Set(view.port(id)?.addresses.map(({ family }) => family))];
        return families.length > 0 ? [{ space: endpointSpace(id), endpoint, families }] : [];
      });
    });
    return [everywhere, ...endpoints];
  });
}

function limited(server: Server): Server {
  limitConnections(server, limits);
  return server;
}

function listenOn(fd: number, server: Server): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ fd }, () => resolve(server));
  });
}
