/** Services of AWS inside the private networks: TLS and plain HTTP at endpoints, handed to this server's own API. */
import { createServer as createPlain } from "node:net";
import type { Server, Socket } from "node:net";
import { createServer as createTls } from "node:tls";
import { derivation } from "../../core/derive.ts";
import type { Derivation } from "../../core/derive.ts";
import { limitConnections } from "../connection-limits.ts";
import type { PlaneParts } from "../plane.ts";
import { endpointSpace } from "./compile/endpoint.ts";
import type { SocketRequest } from "./protocol.ts";

/** What listeners need. */
export interface ServiceDoorParts extends Pick<PlaneParts, "cloud" | "wanted" | "log" | "services"> {
  readonly openSocket: (request: SocketRequest) => Promise<number>;
  /** Settles when the endpoints that should stand do. */
  readonly networkSettled: () => Promise<void>;
}

/** A place where an endpoint listens: its namespace, and the endpoint. */
interface Place {
  readonly space: string;
  readonly endpoint: string;
  readonly families: readonly (4 | 6)[];
}

const retryMs = 500;
/** An endpoint takes so many connections at once, and so many of one address. */
const limits = { all: 4_096, each: 512 } as const;
/** A client that does not end its handshake loses its connection, in milliseconds. */
const handshakeTimeout = 10_000;
const ports = [443, 80] as const;

/** Keeps the listeners. */
export class ServiceDoor {
  readonly #parts: ServiceDoorParts;
  readonly #places: Derivation<readonly Place[]>;
  readonly #listening = new Map<string, Server[]>();
  #unwatch: () => void = () => undefined;
  #working: Promise<void> = Promise.resolve();
  #open = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(parts: ServiceDoorParts) {
    this.#parts = parts;
    this.#places = derivation("plane.services", (read) => {
      const view = parts.wanted.network(read);
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

  /** Opens the listeners of the endpoints that stand, and from now on follows them; does nothing when it is open. */
  open(): void {
    if (this.#open || !this.#parts.services) return;
    this.#open = true;
    this.#watch();
  }

  /** Settles when the listeners are those of the endpoints that should stand. */
  settled(): Promise<void> {
    return this.#working;
  }

  /** Opens the listeners of a namespace anew, as when it was put back. */
  renew(space: string): void {
    if (!this.#listening.has(space)) return;
    this.#run(async () => {
      this.#close(space);
      await this.#adjust();
    });
  }

  close(): void {
    this.#open = false;
    clearTimeout(this.#retry);
    this.#unwatch();
    for (const space of this.#listening.keys()) this.#close(space);
  }

  #watch(): void {
    if (!this.#open) return;
    const { cloud } = this.#parts;
    this.#unwatch = cloud.derivations.watch(this.#places, "", () => queueMicrotask(() => this.#watch()));
    this.#run(() => this.#adjust());
  }

  #run(work: () => Promise<void>): void {
    if (!this.#open) return;
    const before = this.#working;
    this.#working = (async () => {
      await before;
      await work().catch((error: unknown) => this.#failed(error));
    })();
  }

  #failed(error: unknown): void {
    if (!this.#open) return;
    this.#parts.log.error({ error }, "The services at endpoints are not whole; they are tried again.");
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#run(() => this.#adjust()), retryMs);
  }

  async #adjust(): Promise<void> {
    await this.#parts.networkSettled();
    const wanted = new Map(this.#wanted().map((place) => [place.space, place]));
    for (const space of this.#listening.keys()) if (!wanted.has(space)) this.#close(space);
    for (const place of wanted.values()) if (!this.#listening.has(place.space)) await this.#listen(place);
  }

  #wanted(): readonly Place[] {
    const { cloud } = this.#parts;
    return cloud.derivations.value(this.#places, "");
  }

  async #listen({ space, endpoint, families }: Place): Promise<void> {
    const servers: Server[] = [];
    this.#listening.set(space, servers);
    try {
      for (const family of families)
        for (const port of ports) {
          const fd = await this.#parts.openSocket({ namespace: space, type: "tcp-listener", port, family });
          servers.push(await listenOn(fd, port === 443 ? this.#secure(endpoint) : this.#plain(endpoint)));
        }
      if (!this.#open) this.#close(space);
    } catch (error) {
      this.#close(space);
      if (this.#wanted().some((place) => place.space === space)) throw error;
    }
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

  #close(space: string): void {
    for (const server of this.#listening.get(space) ?? []) server.close();
    this.#listening.delete(space);
  }
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
