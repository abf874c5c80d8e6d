/** Services of AWS inside the private networks: TLS and plain HTTP at endpoints, handed to this server's own API. */
import { createServer as createPlain } from "node:net";
import type { Server, Socket } from "node:net";
import { createServer as createTls } from "node:tls";
import { derivation } from "../../core/derive.ts";
import { limitConnections } from "../connection-limits.ts";
import type { PlaneParts } from "../plane.ts";
import { endpointSpace } from "./compile/endpoint.ts";
import { Doors } from "./doors.ts";
import type { DoorPlace } from "./doors.ts";
import type { SocketRequest } from "./protocol.ts";

/** What listeners need. */
export interface ServiceDoorParts extends Pick<PlaneParts, "cloud" | "wanted" | "log" | "services"> {
  readonly openSocket: (request: SocketRequest) => Promise<number>;
  /** Settles when the endpoints that should stand do. */
  readonly networkSettled: () => Promise<void>;
}

/** A place where an endpoint listens: its namespace, and the endpoint. */
interface Place extends DoorPlace {
  readonly endpoint: string;
  readonly families: readonly (4 | 6)[];
}

/** An endpoint takes so many connections at once, and so many of one address. */
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
      what: "The service at endpoints",
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
          servers.push(await listenOn(fd, port === 443 ? this.#secure(endpoint) : this.#plain(endpoint)));
        }
    } catch (error) {
      close();
      throw error;
    }
    return { close };
  }

  #plain(endpoint: string): Server {
    return limited(createPlain((socket) => this.#take(socket, endpoint)));
  }

  #secure(endpoint: string): Server {
    const issued = this.#parts.services!.certificate(endpoint);
    const server = createTls({ cert: issued?.certificate, key: issued?.key, handshakeTimeout });
    server.on("secureConnection", (socket) => this.#take(socket, endpoint));
    server.on("tlsClientError", (_error, socket) => void socket.destroy());
    return limited(server);
  }

  #take(socket: Socket, endpoint: string): void {
    const address = (socket.remoteAddress ?? "").replace(/^::ffff:(?=\d+\.)/, "");
    this.#parts.services!.take(socket, endpoint, address);
  }
}

/** Where endpoints listen, in the networks that should run. */
function placesOf({ wanted }: ServiceDoorParts) {
  return derivation<readonly Place[]>("plane.services", (read) => {
    const view = wanted.network(read);
    return view.serving().flatMap((endpoint): Place[] => {
      const spec = view.endpoint(endpoint);
      if (!spec || !view.router(spec.router)) return [];
      if (spec.ports.length === 0) return [{ space: endpoint, endpoint, families: [4, 6] }];
      return spec.ports.flatMap((id) => {
        const families = [...new Set(view.port(id)?.addresses.map(({ family }) => family))];
        return families.length > 0 ? [{ space: endpointSpace(id), endpoint, families }] : [];
      });
    });
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
